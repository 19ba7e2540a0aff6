"""French words of the broad reading: what somebody knows, holds or mentions, and "je" and "on" as sources."""

from __future__ import annotations

from dataclasses import replace

from selon.language.fr.conjugation import forms
from selon.language.fr.persons import PERSONS
from selon.language.fr.statements import WORDS as STATEMENTS
from selon.language.fr.verbs_of_report import IRREGULAR
from selon.language.fr.who_speaks import COUNTERS, OFFICES, SEAT_NOUNS, THINGS
from selon.language.words.broad import BroadWords
from selon.language.words.statements import StatementWords, group

__all__ = ["WORDS"]

_HOLD = group(
    """
    admettre comprendre concevoir connaître considérer constater convenir croire estimer ignorer penser regretter
    ressentir savoir sentir souscrire supposer trouver
    """
)
"""Verbs of what somebody knows or holds, said or not."""

_SAY = group("ajouter citer décrire dire exprimer expliquer noter préciser raconter rejeter écrire")
"""Verbs of report that the usual reading asks a clause of."""

_IRREGULAR = {
    "connaît": "connaître",
    "connait": "connaître",
    "connaissent": "connaître",
    "connaissons": "connaître",
    "connaissait": "connaître",
    "connaissant": "connaître",
    "connu": "connaître",
    "sait": "savoir",
    "sais": "savoir",
    "savons": "savoir",
    "savez": "savoir",
    "savent": "savoir",
    "savait": "savoir",
    "sachant": "savoir",
    "conçoit": "concevoir",
    "comprend": "comprendre",
    "comprennent": "comprendre",
    "prend": "prendre",
    "prenne": "prendre",
    "prennent": "prendre",
    "pris": "prendre",
    "rend": "rendre",
    "rendu": "rendre",
    "émet": "émettre",
    "émis": "émettre",
    "tenu": "tenir",
    "tenue": "tenir",
    "tenues": "tenir",
    "tenus": "tenir",
    "sent": "sentir",
    "sens": "sentir",
}


def _statements() -> StatementWords:
    wide = replace(
        STATEMENTS,
        say=STATEMENTS.say | _HOLD | group("flatter évoquer"),
        believe=STATEMENTS.believe | _HOLD,
        name=STATEMENTS.name | (_HOLD - group("comprendre sentir trouver")) | _SAY,
        intend=STATEMENTS.intend - group("croire espérer penser savoir"),
        no_object=STATEMENTS.no_object,
        first_person=frozenset(),
        impersonal=frozenset(),
    )
    known = forms(sorted(wide.verbs, key=lambda verb: verb not in wide.say))
    return replace(wide, forms=known | IRREGULAR | _IRREGULAR)


WORDS = BroadWords(
    statements=_statements(),
    states=group(
        """
        avis certain certaine certaines certains certitude conscience conscient consciente conscientes conscients
        convaincu convaincue convaincues convaincus conviction courant doute doutes ignorance persuadé persuadée
        persuadées persuadés sceptique sceptiques soupçon soupçons sûr sûre sûres sûrs
        """
    ),
    state_verbs=group("avoir demeurer garder perdre prendre rester tenir être"),
    about=group("d' de des du envers quant sur à vis-à-vis"),
    seem=group("paraître sembler"),
    to_me=group("leur lui m' me nous te vous"),
    shown=group(
        "annoncer citer confirmer constater consigner décrire détailler exposer indiquer mentionner noter préciser "
        "rapporter recenser reproduire résumer écrire évoquer"
    ),
    within=group("dans sur"),
    documents=THINGS
    | group(
        """
        affiche annexe annuaire arrêt arrêté boîte brochure bulletin carnet carte carton circulaire code contrat courrier
        dossier fiche flacon guide journal jugement lettre livre manuel manuels notice ordonnance page panneau plan
        procès-verbal programme questionnaire registre règlement site tableau tract traité étiquette
        """
    ),
    held=group(
        """
        accusation accusations analyse argument arguments avis conclusion conclusions conviction convictions critique
        critiques crainte craintes déclaration déclarations explication explications idée idées indication indications
        objection objections opinion opinions position point précision précisions propos remarque remarques réponse
        réponses sentiment sentiments témoignage témoignages thèse
        """
    ),
    of=group("d' de des du"),
    who=PERSONS
    | OFFICES
    | SEAT_NOUNS
    | COUNTERS
    | group(
        """
        académie administration agence assemblée autorité autorités chambre coalition commission congrès conseil cour
        entreprise groupe institut institution instituts jury orateur orateurs ordre parlement parti partis peuple
        pouvoirs public rapporteur rapporteurs société syndicats électeur électeurs
        """
    ),
    whose=group("leur leurs ma mes mon nos notre sa ses son ta tes ton vos votre"),
    give=group("apporter avoir communiquer donner exposer exprimer fournir formuler livrer rendre tenir émettre"),
    views=group("avis idée sens yeux"),
    at=group("à"),
    unnamed=group("j' je l'on -je leur leurs m' ma me mes moi mon nos notre nous -nous on sa ses son ta te tes toi ton tu vos votre vous -vous"),
)
