"""The French words that say what befell people."""

from __future__ import annotations

from selon.language.words.counts import Mode, Trigger
from selon.model import Effect

__all__ = ["TRIGGERS"]

_ACTIVE_ER = ("e", "ent", "a", "èrent", "ait", "aient", "era", "eront", "erait", "eraient", "ant", "er")
_DONE = ("", "e", "s", "es")


def _make(effect: Effect, mode: Mode, phrases: str, kind: str | None = None, strict: bool = False) -> list[Trigger]:
    rows = (tuple(line.replace("'", "' ").split()) for line in phrases.replace("\n", "|").split("|"))
    return [Trigger(row, effect, mode, kind, strict) for row in rows if row]


def _er(
    effect: Effect, stems: str, kind: str | None = None, strict: bool = False, reflexive: bool = False
) -> list[Trigger]:
    """Regular verbs in -er by their stems: participles, and active forms unless only the subject suffers it."""
    rows: list[Trigger] = []
    for stem in stems.split():
        rows += [Trigger((f"{stem}é{end}",), effect, "suffers" if reflexive else "done", kind, strict) for end in _DONE]
        mode: Mode = "suffers" if reflexive else "does"
        soft = stem + "e" if stem.endswith("g") else stem
        for end in _ACTIVE_ER:
            form = (soft if end[0] in "aâ" else stem) + end
            rows.append(Trigger((form,), effect, mode, kind, strict))
    return rows


def _done(effect: Effect, participles: str, kind: str | None = None, strict: bool = False) -> list[Trigger]:
    return [
        Trigger((word if end and word.endswith("s") and end in ("s",) else word + end,), effect, "done", kind, strict)
        for word in participles.split()
        for end in _DONE
    ]


def _placed(effect: Effect, verbs: str, tail: str, kind: str | None = None) -> list[Trigger]:
    """Say "placé en garde à vue" in its four forms."""
    return [
        Trigger((verb + end, *tail.replace("'", "' ").split()), effect, "done", kind)
        for verb in verbs.split()
        for end in _DONE
    ]


_KILLED = [
    *_make("killed", "person", "mort|morts|morte|mortes|tué|tués|tuée|tuées|cadavre|cadavres|martyr|martyrs|noyés"),
    *_make("killed", "person", "victimes mortelles|victime mortelle|vies perdues|vies fauchées|corps sans vie"),
    *_make(
        "killed", "event", "décès|mort|assassinat|assassinats|meurtre|meurtres|exécution|exécutions|homicide|homicides"
    ),
    *_make("killed", "event", "féminicide|féminicides|disparition tragique|massacre|lynchage|suicide|suicides|perte"),
    *_er("killed", "tu calcin assassin massacr exécut égorg décapit lynch fusill étrangl électrocut"),
    *_er("killed", "carbonis liquid", strict=True),
    *_make("killed", "done", "abattu|abattue|abattus|abattues|pendus|brûlés vifs|brûlées vives|brûlé vif|brûlée vive"),
    *_make(
        "killed", "done", "battu à mort|battus à mort|poignardé à mort|poignardés à mort|retrouvé mort|retrouvés morts"
    ),
    *_make("killed", "done", "retrouvée morte|retrouvées mortes|ôté la vie"),
    *_make("killed", "done", "déclaré mort|déclarés morts|déclarée morte|déclarées mortes"),
    *_make("killed", "done", "tué sur le coup|tués sur le coup|tuée sur le coup|tuées sur le coup"),
    *_make("killed", "does", "abattent|abattant|abat|abattre|abattaient|abattait|abattirent"),
    *_make(
        "killed", "suffers", "mort|morts|morte|mortes|meurt|meurent|mourut|moururent|mourir|mouraient|mourant|mourront"
    ),
    *_make(
        "killed",
        "suffers",
        "décédé|décédés|décédée|décédées|décède|décèdent|décédait|péri|périssent|périt|périrent|périr",
    ),
    *_make(
        "killed", "suffers", "succombé|succombe|succombent|succombait|suicidé|suicidés|suicidée|noyé|noyés|noyée|noyées"
    ),
    *_make(
        "killed", "suffers", "perdu la vie|perdent la vie|perd la vie|perdaient la vie|perdre la vie|perdant la vie"
    ),
    *_make("killed", "suffers", "perdirent la vie|trouvé la mort|trouvent la mort|trouve la mort|trouver la mort"),
    *_make(
        "killed",
        "suffers",
        "trouvaient la mort|laissé la vie|laissé leur vie|tombés au combat|tombé au combat|tombés lors",
    ),
    *_make(
        "killed",
        "suffers",
        "tombés pendant|tombés sous|tombé sous|tombés pour|donné leur vie|perdu leur vie|se tue|se tuent",
    ),
    *_make("killed", "suffers", "s'est tué|se sont tués|s'est tuée|sans vie"),
    *_make(
        "killed",
        "costs",
        "coûté la vie à|coûte la vie à|coûtent la vie à|coûtait la vie à|coûter la vie à|coûtant la vie à",
    ),
    *_make(
        "killed",
        "costs",
        "coûté la vie d'|coûté la vie de|ôté la vie à|coûta la vie à|coûté la vie aux|coûtera la vie à",
    ),
    *_make("killed", "costs", "donné la mort à|causé la mort de|ôter la vie à|emporté|fauché la vie de|perdu"),
    *_make("killed", "does", "les morts figurent|les morts se trouvent|les tués figurent"),
]
_KILLED = [t for t in _KILLED if t.words != ("perdu",)]

_INJURED = [
    *_make("injured", "does", "les blessés figurent|les blessés se trouvent"),
    *_make("injured", "person", "blessé|blessés|blessée|blessées|brûlés|intoxiqués"),
    *_er("injured", "bless mutil éborgn intoxiqu"),
    *_make(
        "injured",
        "done",
        "brûlé|brûlée|brûlés|brûlées|atteint|atteints|atteintes|atteinte|poignardé|poignardée|poignardés",
    ),
]
_INJURED = [t for t in _INJURED if not t.words[0].startswith("atteint")]

_MISSING = [
    *_make("missing", "costs", "sans nouvelles de|sans nouvelles d'|sans nouvelles du|sans nouvelles des"),
    *_make("missing", "person", "disparu|disparus|disparue|disparues"),
    *_make("missing", "event", "disparition|disparitions"),
    *_make(
        "missing", "done", "portés disparus|porté disparu|portée disparue|portées disparues|introuvable|introuvables"
    ),
    *_make("missing", "suffers", "disparu|disparus|disparue|disparues|disparaissent"),
    *_make("missing", "suffers", "manquent à l'appel|manque à l'appel|manquaient à l'appel|toujours recherchés"),
]

_DETAINED = [
    *_make("detained", "person", "interpellés|détenus|prisonniers|otages|captifs|prisonniers politiques"),
    *_make("detained", "event", "arrestation|arrestations|interpellation|interpellations|gardes à vue|garde à vue"),
    *_make(
        "detained",
        "event",
        "enlèvement|enlèvements|rapt|kidnapping|kidnappings|placements en garde à vue|capture|détention",
    ),
    *_make("detained", "event", "incarcération|incarcérations|prise d'otage de|mise en détention"),
    *_er("detained", "arrêt interpell incarcér emprisonn écrou captur kidnapp séquestr appréhend embastill"),
    *_make(
        "detained",
        "done",
        "enlevé|enlevée|enlevés|enlevées|détenu|détenue|détenus|détenues|déféré|déférés|déférée|déférées",
    ),
    *_make("detained", "does", "enlèvent|enlevant|enlever|détient|détiennent|détenaient|détenait|retiennent en otage"),
    *_placed("detained", "placé", "en garde à vue"),
    *_placed("detained", "placé", "en détention"),
    *_placed("detained", "mis", "en détention"),
    *_placed("detained", "placé", "sous mandat de dépôt"),
    *_placed("detained", "gardé", "à vue"),
    *_placed("detained", "maintenu", "en détention"),
    *_placed("detained", "pris", "en otage"),
    *_placed("detained", "retenu", "en otage"),
    *_placed("detained", "fait", "prisonnier"),
    *_make("detained", "done", "mise en détention|mises en détention|prise en otage|prises en otage|faits prisonniers"),
    *_make("detained", "done", "derrière les barreaux|en garde à vue|sous les verrous|en détention"),
]

_DISPLACED = [
    *_make("displaced", "person", "déplacés|déplacées|déplacés internes|sans-abri|sans-abris|réfugiés"),
    *_make(
        "displaced", "done", "déplacé|déplacée|déplacés|déplacées|expulsé|expulsés|expulsées|délogés|chassés|relogés"
    ),
    *_make("displaced", "event", "déplacement|expulsion|expulsions|exode"),
    *_make("displaced", "does", "expulsent|expulsant|déplaçant|chassant|chassent|jetant sur les routes"),
    *_make(
        "displaced",
        "suffers",
        "fui|fuient|fuyaient|fuyant|fuit|pris la fuite|sont réfugiés|sont réfugiées|s'est réfugié|quitté leurs maisons|quitté leur foyer",
    ),
    *_make(
        "displaced",
        "suffers",
        "quitté leurs foyers|quitté leur maison|quitté leur domicile|quitté leurs villages|contraints de fuir",
    ),
    *_make(
        "displaced",
        "suffers",
        "forcés de fuir|contraintes de fuir|quitté la région|quitté le pays|quitté la ville|jetés sur les routes",
    ),
]
_DISPLACED = [Trigger(t.words, t.effect, t.mode, t.kind, True) if t.mode == "suffers" else t for t in _DISPLACED]
_DISPLACED = [t for t in _DISPLACED if (t.words, t.mode) != (("réfugiés",), "person")]

_EVACUATED = [
    *_make("evacuated", "person", "évacués"),
    *_make("evacuated", "event", "évacuation|évacuations"),
    *_er("evacuated", "évacu", strict=True),
]

_TRAPPED = [
    *_er("trapped", "piég assiég encercl", strict=True),
    *_make(
        "trapped",
        "done",
        "coincé|coincés|coincée|coincées|bloqué|bloqués|bloquée|bloquées|encerclés|assiégés",
        strict=True,
    ),
    *_make(
        "trapped", "done", "pris au piège|prises au piège|prise au piège|pris dans un étau|prisonniers des décombres"
    ),
    *_make("trapped", "person", "assiégés"),
]

_AIDED = [
    *_make(
        "aided",
        "done",
        "secouru|secourus|secourue|secourues|soigné|soignés|soignée|soignées|hébergé|hébergés|hébergées",
    ),
    *_make(
        "aided",
        "done",
        "rescapés|sauvé|sauvés|sauvée|sauvées|hospitalisé|hospitalisés|hospitalisée|hospitalisées|aidés|aidées",
    ),
    *_make(
        "aided",
        "done",
        "ravitaillés|recueillis|recueillies|pris en charge|prise en charge|prises en charge|traités|soulagés",
    ),
    *_make(
        "aided",
        "done",
        "conduits à l'hôpital|conduit à l'hôpital|transportés à l'hôpital|transporté à l'hôpital|vaccinés|vaccinées",
    ),
    *_make("aided", "suffers", "reçu des soins|reçu une aide|reçu de l'aide|bénéficié d'une aide|reçu une assistance"),
    *_make("aided", "does", "secourir|secourent|soigner|soignent|sauvent|sauvant|hébergent|nourrir|soignant|secourant"),
]
_AIDED = [Trigger(t.words, t.effect, t.mode, t.kind, True) for t in _AIDED if t.words != ("rescapés",)]

_DEMONSTRATING = [
    *_make(
        "other",
        "person",
        "manifestants|manifestantes|protestataires|grévistes|casseurs|émeutiers|marcheurs|participants|participantes",
        "demonstrating",
    ),
    *_make(
        "other",
        "suffers",
        "manifesté|manifestent|manifestaient|manifestèrent|défilé|défilent|défilaient",
        "demonstrating",
    ),
    *_make(
        "other",
        "suffers",
        "rassemblé|rassemblés|rassemblées|rassemblent|rassemblaient|réuni|réunis|réunie|réunies|réunissent|réunissaient",
        "demonstrating",
    ),
    *_make(
        "other",
        "suffers",
        "retrouvés|retrouvées|massés|massées|descendus dans la rue|descendues dans la rue",
        "demonstrating",
    ),
    *_make(
        "other",
        "suffers",
        "participé|participent|participaient|pris part|prennent part|battu le pavé|marché",
        "demonstrating",
    ),
    *_make(
        "other",
        "suffers",
        "bloquent|bloquaient|bloqué|occupé|occupent|occupaient|envahi|envahissent|débarqué",
        "demonstrating",
    ),
    *_make(
        "other",
        "suffers",
        "visibles|présents|présentes|attendus|attendues|rejoint|répondu à l'appel|en grève",
        "demonstrating",
    ),
    *_make(
        "other", "suffers", "battent le pavé|défilant|manifestant|descendent dans la rue", "demonstrating"
    ),
]
_DEMONSTRATING += [
    *_make("other", "does", "rassemblait|rassemblant|réunissait|réunissant|réunir|rassembler|attiré|attirait", "demonstrating"),
    *_make("other", "does", "dénombré|dénombre|dénombrent|recensé|recense|recensent|comptabilisé|décompté", "demonstrating"),
    *_make("other", "suffers", "bravé|bravaient|arpenté|arpentaient|sillonné|convergé|afflué|rallié|dans les rues", "demonstrating"),
    *_make("other", "suffers", "dans la rue|marchaient|marchent|mobilisent|mobilisaient|pris le départ", "demonstrating"),
]
_DEPLOYED = [
    *_make(
        "other",
        "done",
        "déployé|déployés|déployée|déployées|engagés|engagées",
        "deployed",
    ),
    *_make(
        "other",
        "suffers",
        "interviennent|intervenus|intervenues|dépêchés|dépêchées|à pied d'œuvre|aux trousses",
        "deployed",
    ),
    *_make("other", "done", "mobilisé|mobilisés|mobilisée|mobilisées", "mobilised"),
    *_make("other", "does", "mobilise|mobilisant", "mobilised"),
    *_make("other", "does", "déploie|déploient|dépêché|dépêche|déployant", "deployed"),
    *_make("other", "event", "déploiement", "deployed"),
]
_ASSAULTED = [
    *_er("other", "agress molest tabass frapp viol", "assaulted"),
    *_make(
        "other",
        "done",
        "pris à partie|prise à partie|prises à partie|passé à tabac|passés à tabac|roué de coups|roués de coups",
        "assaulted",
    ),
    *_make("other", "done", "torturé|torturés|torturée|torturées|attaqué|attaqués|battu|battus", "assaulted"),
    *_make("other", "event", "agression|viol|passage à tabac", "assaulted"),
    *_make(
        "other",
        "costs",
        "coups au visage d'|coups de poing au visage d'|coups de poing à|coups à|droites à|gifle à",
        "assaulted",
    ),
]
_TRIED = [
    *_make(
        "other",
        "done",
        "jugé|jugés|jugée|jugées|condamné|condamnés|condamnée|condamnées|inculpé|inculpés|inculpée|inculpées",
        "tried",
    ),
    *_make(
        "other",
        "done",
        "poursuivis|poursuivies|mis en examen|mise en examen|mises en examen|acquittés|relaxés|acquitté|relaxé",
        "tried",
    ),
    *_make("other", "suffers", "comparu|comparaissent|comparaît|comparaissaient|écopé", "tried"),
]
_MOVED = [
    *_make("other", "suffers", "se sont déplacés|se sont déplacées|s'est déplacé|s'est déplacée|s'étaient déplacés", "moved"),
    *_make("other", "suffers", "se déplacent|d'être|d'avoir été", "moved"),
]
_MIXED = [
    *_make(
        "other",
        "person",
        "morts et blessés|morts ou blessés|tués et blessés|tués ou blessés|morts et de blessés",
        "casualties",
    ),
    *_make("other", "person", "victime|victimes", "casualties"),
]
_OTHER = [Trigger(t.words, t.effect, t.mode, t.kind, True) for t in (*_DEMONSTRATING, *_DEPLOYED, *_ASSAULTED, *_TRIED)]
_SPARED = [
    *_make("other", "done", "épargnées|épargnée|sauvées|sauvée|préservées", "spared"),
    *_make("other", "does", "épargner|épargné|sauver|sauvé", "spared"),
]

TRIGGERS = [
    *_KILLED,
    *_INJURED,
    *_MISSING,
    *_DETAINED,
    *_DISPLACED,
    *_EVACUATED,
    *_TRAPPED,
    *_AIDED,
    *_OTHER,
    *_MIXED,
    *_MOVED,
    *_SPARED,
]
