"""French verbs of report by what they take; `words.statements` says what each group means."""

from __future__ import annotations

from selon.language.words.statements import group

__all__ = [
    "ACCUSE",
    "ASK",
    "BELIEVE",
    "CHARGES",
    "DISPUTED",
    "IRREGULAR",
    "NAME",
    "PHRASAL",
    "QUOTE_ONLY",
    "QUOTE_VERBS",
    "REFLEXIVE",
    "SAY",
]

IRREGULAR = {
    "tweeté": "tweeter",
    "tweete": "tweeter",
    "tweetait": "tweeter",
    "retweeté": "retweeter",
    "réjoui": "réjouir",
    "réjouit": "réjouir",
    "déploré": "déplorer",
    "martèle": "marteler",
    "martelé": "marteler",
    "dixit": "dire",
    "assène": "asséner",
    "asséné": "asséner",
    "craignent": "craindre",
    "craint": "craindre",
    "prévient": "prévenir",
    "requis": "requérir",
    "dit": "dire",
    "promis": "promettre",
    "écrit": "écrire",
    "admis": "admettre",
    "dément": "démentir",
    "soutient": "soutenir",
    "maintient": "maintenir",
    "reconnaît": "reconnaître",
    "reconnait": "reconnaître",
    "reconnu": "reconnaître",
    "répond": "répondre",
    "répondu": "répondre",
    "prétend": "prétendre",
    "conclut": "conclure",
    "appris": "apprendre",
    "apprend": "apprendre",
    "perçue": "percevoir",
    "perçu": "percevoir",
    "prévenu": "prévenir",
    "prévenait": "prévenir",
    "déplore": "déplorer",
    "craignait": "craindre",
    "craignaient": "craindre",
    "craignant": "craindre",
    "soutenu": "soutenir",
    "soutenait": "soutenir",
    "maintenu": "maintenir",
    "disant": "dire",
    "disait": "dire",
    "disaient": "dire",
    "disent": "dire",
    "dira": "dire",
    "dirait": "dire",
    "écrivait": "écrire",
    "écrivant": "écrire",
    "écrivent": "écrire",
    "promet": "promettre",
    "promettent": "promettre",
    "promettant": "promettre",
    "promettait": "promettre",
    "admet": "admettre",
    "admettant": "admettre",
    "reconnaissant": "reconnaître",
    "reconnaissait": "reconnaître",
    "reconnaissent": "reconnaître",
    "répondait": "répondre",
    "répondant": "répondre",
    "répondent": "répondre",
    "prétendait": "prétendre",
    "prétendent": "prétendre",
    "prétendant": "prétendre",
    "prétendu": "prétendre",
    "conclu": "conclure",
    "concluait": "conclure",
    "concluant": "conclure",
    "démenti": "démentir",
    "démentait": "démentir",
    "démentent": "démentir",
    "garantit": "garantir",
    "garanti": "garantir",
    "garantissant": "garantir",
    "avertit": "avertir",
    "averti": "avertir",
    "avertissant": "avertir",
    "établi": "établir",
    "rétorquait": "rétorquer",
    "voyant": "voir",
    "vu": "voir",
    "prévoit": "prévoir",
    "prévoient": "prévoir",
    "croit": "croire",
    "croient": "croire",
    "croyait": "croire",
    "croyant": "croire",
    "cru": "croire",
    "apprenait": "apprendre",
    "apprenant": "apprendre",
    "apprit": "apprendre",
    "décrit": "décrire",
    "décrivait": "décrire",
    "décrivant": "décrire",
    "décrivent": "décrire",
    "défend": "défendre",
    "défendu": "défendre",
    "défendant": "défendre",
    "requiert": "requérir",
    "requérait": "requérir",
    "exclut": "exclure",
    "exclu": "exclure",
    "contredit": "contredire",
    "prédit": "prédire",
    "renchérit": "renchérir",
    "renchéri": "renchérir",
    "fulmine": "fulminer",
    "convient": "convenir",
    "convenu": "convenir",
    "sourit": "sourire",
    "intervient": "intervenir",
    "met": "mettre",
    "mis": "mettre",
    "mettait": "mettre",
    "mettent": "mettre",
    "mettant": "mettre",
    "fait": "faire",
    "faisait": "faire",
    "font": "faire",
    "faisant": "faire",
    "tient": "tenir",
    "perçoit": "percevoir",
    "perçoivent": "percevoir",
    "revendique": "revendiquer",
    "ressort": "ressortir",
    "ressortait": "ressortir",
    "résulte": "résulter",
    "apparaît": "apparaître",
    "apparait": "apparaître",
}

SAY = group(
    """
    accepter acquiescer admettre affirmer agacer ajouter alarmer alerter alléguer annoncer appréhender arguer
    argumenter articuler assener assumer assurer asséner attester avancer avertir avouer balayer bougonner
    certifier chuchoter claironner clamer commenter communiquer complimenter conclure concéder confesser confier
    confirmer consentir considérer constater contredire convenir corroborer craindre crier croire demander
    deviner diagnostiquer dire décider déclarer décréter déduire défausser défendre démentir démontrer dénoncer
    déplorer désoler détailler déterminer emporter enrager enseigner enthousiasmer entonner envisager esclaffer
    espérer estimer exclamer exhorter exiger expliciter expliquer exposer faire_observer faire_remarquer
    faire_savoir faire_valoir fulminer féliciter garantir glisser gronder hasarder hurler illustrer imaginer
    implorer indigner indiquer informer inquiéter insinuer insister insurger interpréter interroger ironiser
    jauger jubiler juger jurer justifier lamenter lancer louer lâcher maintenir marmonner marteler menacer
    mentionner mettre_garde minimiser montrer murmurer narrer nier noter nuancer objecter observer offusquer ordonner
    penser persister plaider plaindre pointer poster poursuivre proclamer professer promettre pronostiquer
    proposer protester préciser préconiser prédire présager prétendre prévenir prévoir prôner publier
    questionner raconter railler rappeler rapporter rassurer recommander reconnaître rectifier redire redouter
    regretter relater relativiser relayer relever remarquer renchérir reprendre requérir ressentir retracer
    retweeter riposter réaffirmer réagir réclamer récuser réfuter réjouir répliquer répondre répéter résumer
    rétorquer révéler savoir scander signaler signifier souhaiter souligner soupçonner soutenir spécifier
    spéculer statuer stipuler subodorer suggérer supplier supposer synthétiser tacler temporiser tempérer
    tempêter théoriser tonner tranquilliser trouver tweeter twitter témoigner vanter vouloir échafauder écrier
    écrire émerveiller émouvoir énerver énoncer établir étonner évaluer évoquer
    """
)

NAME = group(
    """
    avancer pointer affirmer alléguer annoncer assurer balayer chiffrer comptabiliser compter confirmer contester craindre
    critiquer demander décompter décréter démentir dénombrer dénoncer déplorer détailler estimer exiger fustiger garantir
    indiquer mentionner nier ordonner promettre proposer préconiser prédire prévoir prôner rappeler rapporter
    recenser recommander redouter regretter rejeter requérir revendiquer réclamer récuser réfuter révéler signaler
    souhaiter souligner évaluer évoquer exclure plaider reconnaître
    """
)

QUOTE_ONLY = group(
    """
    accueillir adresser appeler applaudir apporter assumer balayer brandir brocarder caricaturer chanter citer
    condamner constater convoquer crier critiquer célébrer décrier décrire dénigrer dénoncer dépeindre déplorer
    dépêcher désigner espérer exclure exprimer faire_part faire_état flinguer flétrir fustiger féliciter hurler
    incriminer invoquer juger justifier lancer louer manifester mettre_avant mettre_cause moquer opposer parler
    partager percevoir plaider pointer prendre_acte promettre promouvoir présenter qualifier raconter railler
    refuser regretter rejeter remercier rendre reprendre ressentir réprouver saluer scander souhaiter souligner
    stigmatiser tancer tenir_responsable traiter trouver témoigner vanter vilipender viser voir vouloir épingler
    évoquer
    """
)

ASK = group(
    """
    accepter appeler avertir conseiller demander décider déconseiller en_appeler encourager engager enjoindre
    envisager espérer exhorter exiger implorer inciter interdire inviter jurer menacer militer ordonner plaider
    presser prier promettre proposer recommander refuser requérir réclamer sommer souhaiter suggérer supplier
    vouloir
    """
)

ACCUSE = group(
    """
    accabler accuser blâmer désigner imputer qualifier reprocher soupçonner suspecter taxer traiter
    """
)

BELIEVE = group(
    """
    considérer craindre croire douter espérer estimer juger penser percevoir redouter soupçonner supposer
    """
)

REFLEXIVE = group(
    """
    agacer alarmer amuser demander dire défausser défendre désoler emporter enflammer enorgueillir enthousiasmer
    esclaffer exclamer fâcher féliciter gausser indigner inquiéter insurger interroger justifier lamenter moquer
    offusquer plaindre prononcer questionner targuer impatienter exaspérer enquérir récrier rappeler rassurer réjouir souvenir vanter écrier émerveiller émouvoir énerver
    étonner
    """
)

QUOTE_VERBS = group(
    """
    abonder amorcer balbutier bredouiller décoder décortiquer grommeler introduire intervenir maugréer opiner pavoiser
    raisonner rebondir recadrer ricaner ronchonner rouspéter râler rêver schématiser sermonner susurrer taquiner tonitruer vociférer
    amuser analyser anticiper calculer commencer comparer compléter compter continuer corriger couper débuter
    décrire décrypter démarrer dénombrer embrayer enchaîner entamer expliciter fanfaronner finir fustiger
    grincer grogner interrompre lire ouvrir penser pester philosopher plaider plaisanter pleurer pointer pouvoir
    préférer relancer rire résumer s'amuser sangloter signer souffler soupirer sourire tempérer tenter terminer
    titrer trancher tranquilliser vivre voir
    """
)

PHRASAL = {
    "faire": group("observer part remarquer savoir valoir état"),
    "mettre": group("avant cause doute garde"),
    "tirer": group("sonnette"),
    "prendre": group("acte"),
    "tenir": group("responsable"),
}

DISPUTED = group(
    """
    accusation affirmation allégation analyse argument assertion bilan caractère chiffre conclusion culpabilité estimation
    existence fait faits hypothèse idée implication imputation information intention interprétation lecture lien légalité
    légitimité origine participation pertinence propos récit responsabilité rôle réalité soupçon témoignage teneur terme
    thèse version véracité validité volonté
    """
)
"""What can be true or not: who disputes it denies something, who disputes a law is against it."""

CHARGES = group("accusation allégation culpabilité imputation insinuation responsabilité soupçon")
"""What is laid to somebody: who rejects it denies it, who rejects an offer is against it."""
