"""French cues: who said what, in the words of the press. The verbs stand in `verbs_of_report`, who speaks in `who_speaks`.

The lists were drawn up from grammar and from reading; a word more is a word in one of the strings, with a line in
the tables of `tests/find/test_statements_fr.py` and its neighbours.
"""

from dataclasses import replace

from selon.language.fr.conjugation import forms
from selon.language.fr.verbs_of_report import (
    ACCUSE,
    ASK,
    BELIEVE,
    CHARGES,
    DISPUTED,
    IRREGULAR,
    NAME,
    PHRASAL,
    QUOTE_ONLY,
    QUOTE_VERBS,
    REFLEXIVE,
    SAY,
)
from selon.language.fr.who_speaks import (
    COUNTERS,
    HEADLINE_SOURCES,
    MEDIA_NAMES,
    MEDIA_NOUNS,
    OFFICES,
    OWN_WORDS,
    PRESS_JOBS,
    SAME_OFFICE,
    SEAT_NOUNS,
    THINGS,
    TITLES,
    VEHICLES,
)
from selon.language.words.statements import StatementWords, group

WORDS = StatementWords(
    say=SAY,
    name=NAME,
    quote_only=QUOTE_ONLY,
    ask=ASK,
    accuse=ACCUSE,
    believe=BELIEVE,
    learn=group("apprendre entendre savoir"),
    tell_of=group("faire_état faire_part parler"),
    intend=group("accepter consentir croire décider envisager espérer oser penser prévoir refuser savoir souhaiter vouloir"),
    no_object=group(
        "savoir illustrer imaginer décider vouloir établir déterminer apprendre signifier trouver maintenir tenter"
    ),
    deny=group("balayer contester démentir désavouer nier récuser réfuter rejeter"),
    confirm=group("confirmer corroborer"),
    reflexive=REFLEXIVE,
    quote_verbs=QUOTE_VERBS,
    forms=IRREGULAR,
    phrasal=PHRASAL,
    quoted_names=frozenset(
        (
            "black bloc",
            "black blocs",
            "blouses blanches",
            "bonnets rouges",
            "casques blancs",
            "foulards rouges",
            "gilet jaune",
            "gilets jaunes",
            "indignés",
            "printemps arabe",
            "prêt-à-porter",
            "stylos rouges",
            "zadistes",
        )
    ),
    according=(
        "si l'on en croit",
        "à en croire",
        "a en croire",
        "de l'avis de",
        "de l'avis du",
        "de l'avis des",
        "de l'aveu de",
        "de l'aveu du",
        "de l'aveu des",
        "de l'aveu même de",
        "de l'aveu même du",
        "de l'aveu même des",
        "de l'avis même de",
        "de l'avis même du",
        "de l'avis même des",
        "au dire de",
        "au dire du",
        "au dire des",
        "aux dires de",
        "aux dires du",
        "aux dires des",
        "au dire de",
        "aux yeux de",
        "aux yeux du",
        "aux yeux des",
        "d'après",
        "selon",
        "dixit",
    ),
    not_sources=group(
        """
        besoin besoins budget calendrier capacité capacités ce choix volonté cas chance circonstance circonstances coutume critère critères degré disponibilité
        disponibilités dispositif envie façon formule goût goûts guerre horaire humeur laquelle lequel lesquelles
        lesquels lieu manière match midi modalité modalités mode moyens méthode méthodes nature niveau ordre pays
        principe principes procédure procédures que rythme règle règles région régions saison saisons secteur secteurs situation taille
        température tradition type usage zone zones âge
        """
    ),
    source_nouns=group("source sources"),
    which=group("laquelle lequel lesquelles lesquels qui"),
    content_nouns=group(
        """
        accusation affirmation allégation analyse annonce argument assertion aveu avis certitude communiqué
        conclusion constat conviction crainte croyance déclaration démenti dénonciation engagement espoir espérance
        estimation hypothèse idée impression information intuition message postulat preuve promesse propos prévision
        rapport rumeur récit révélation sentiment signal soupçon supposition thèse théorie témoignage version
        """
    ),
    call_nouns=group("appel consigne demande exhortation invitation menace ordre promesse"),
    that=group("qu' que"),
    of_things={
        "avancer": group("argument bilan chiffre chiffres estimation hypothèse nombre thèse"),
        "contester": DISPUTED,
        "récuser": DISPUTED,
        "rejeter": CHARGES,
        "balayer": CHARGES,
    },
    tally=group("compter"),
    of_it=group("en"),
    it=group("l' le"),
    subordinators=group("alors tandis si s' bien quoique quoiqu' quand lorsque lorsqu' après puisque puisqu'"),
    tell_many=group("parler"),
    stand_ins=group("autres dernier dernière dernières derniers première premier premières premiers second seconde seconds"),
    accused_of=group("de d'"),
    as_for=frozenset({("quant", "à"), ("quant", "au"), ("quant", "aux")}),
    withhold=group("refuser éviter renoncer abstenir viser destiner"),
    of_documents=group("montrer"),
    undergo=group("voir entendre"),
    oneself=group("se s'"),
    negations=group("ne n'"),
    into=group("antenne colonnes micro plateau"),
    seeming=group("sembler paraître"),
    unverified=group("aurait auraient serait seraient"),
    with_be=group(
        "aller arriver décéder devenir entrer mourir naître partir parvenir rentrer repartir rester retourner revenir sortir "
        "tomber venir"
    ),
    unreal=group("autrement faute moins même plutôt pourtant s' sans si sinon"),
    before_whom=group("devant"),
    means_nothing=group("annoncer avérer confirmer montrer révéler trouver"),
    lay_down=group("exiger prévoir stipuler"),
    called=group("dire"),
    when=group("avant"),
    of_people=group("chez côté"),
    comparing=group("aussi autant mieux moins même mêmes plus plutôt tant tel telle telles tels"),
    besides=group("ainsi alors auparavant aussi encore enfin ensuite également hier notamment récemment"),
    appear=group("apparaître ressortir résulter"),
    said_in={
        "dans": group("discours enregistrement entretien interview"),
        "lors": group("audience audition conférence débat discours entretien interview réunion visite"),
        "à": group("époque"),
    },
    kin=group("clan couple descendants entourage famille fratrie frères jumeaux parents proches sœurs époux"),
    at=group("auprès"),
    pointing=group("pointer"),
    shows=group("confirmer démontrer illustrer montrer prouver révéler établir"),
    impersonal_verbs=group("convenir"),
    it_subjects=group("il -il -t-il"),
    stance={"prononcer": group("pour contre faveur défaveur")},
    this=group("ce c' ceci cela ça"),
    it_is=group("aussi bien c' du en est exactement justement là moins notamment précisément tout cas était"),
    impersonal=group("-on -t-on l' l'on on personne"),
    first_person=group("je j' nous tu vous -je -nous"),
    no_more=group("pas plus jamais rien personne aucun aucune guère point"),
    opinion=group("pour chez"),
    from_whom=group("auprès d' de des du par"),
    to_whom=group("au auprès aux chez devant pour à"),
    on_air=group("au auprès chez dans par pour sur à"),
    speaking_on=group("au auprès aux devant sur à"),
    interviewed=group(
        "publier diffuser citer contacter interroger interviewer inviter joindre rapporter relayer reprendre consulter "
        "révéler dévoiler obtenir recueillir divulguer"
    ),
    media_nouns=MEDIA_NOUNS,
    media_names=MEDIA_NAMES,
    vehicles=VEHICLES,
    hedges=(
        "vraisemblablement",
        "probablement",
        "peut-être",
        "possiblement",
        "apparemment",
        "éventuellement",
        "sans doute",
        "a priori",
        "semble",
        "semblent",
        "semblait",
        "possible",
        "possibles",
        "probable",
        "probables",
        "présumément",
        "prétendument",
        "paraît",
    ),
    modal_hedges=group("devoir pouvoir"),
    hedging_cues=group("craindre douter espérer redouter soupçonner supposer suspecter"),
    contrast=(
        "tandis que",
        "alors que",
        "mais",
        "quand",
    ),
    openers=(
        "mais",
        "et",
        "or",
        "toujours",
        "cependant",
        "toutefois",
        "en effet",
        "ainsi",
        "enfin",
        "par ailleurs",
        "car",
    ),
    pronouns={
        "il": "ms",
        "elle": "fs",
        "lui": "ms",
        "ils": "mp",
        "elles": "fp",
        "eux": "mp",
        "celui": "ms",
        "celle": "fs",
        "celui-ci": "ms",
        "celle-ci": "fs",
        "ceux-ci": "mp",
        "celles-ci": "fp",
        "qui": "",
        "ce dernier": "ms",
        "cette dernière": "fs",
        "ces derniers": "mp",
        "ces dernières": "fp",
    },
    abbreviations=group(
        """
        art av bd cap cf cit col dr env etc ex gal gén j.-c lt m me mgr mlle mm mme mmes n no op p pr st ste vol
        """
    ),
    titles=TITLES,
    same=group("même mêmes"),
    demonstratives=group("ce ces cet cette"),
    same_office=SAME_OFFICE,
    of_whom=group("à au aux avec chez contre d' dans de des du en entre envers par pour sous sur vers"),
    own_words=OWN_WORDS,
    bodies={},
    citing=group("citer invoquer"),
    means=frozenset({("vouloir", "dire"), ("à", "savoir"), ("autant", "dire")}),
    overhear=group("entendre voir laisser écouter"),
    contrasts=(
        r"(?:lui|elle|eux|elles)(?:[-‑]mêmes?)?",
        r"quant à (?:lui|elle|eux|elles)",
        r"(?:de|à) (?:son|leur) (?:côté|tour)",
        r"pour (?:sa|leur) part",
        r"sous (?:le )?(?:couvert|sceau|condition) (?:de |d['’]|du )\w+",
    ),
    by=group("par"),
    amounts=group(
        "dizaine dizaines douzaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine centaines "
        "millier milliers million millions milliard milliards"
    ),
    impute={"imputer": group("à au aux")},
    no_content=group("anonymat parole asile arme fusil pistolet canon doigt nez"),
    tell_with={
        "mettre_garde": group("contre"),
        "alerter": group("sur"),
        "insister": group("sur"),
        "conclure": group("à au aux"),
        "inquiéter": group("de d' du des"),
    },
    seats=group("à au aux dans chez du côté"),
    seat_nouns=SEAT_NOUNS,
    side_nouns=group("côté camp"),
    headline_sources=HEADLINE_SOURCES,
    no_infinitive=group("montrer trouver déterminer voir rendre apprendre lancer publier commencer finir"),
    goes_on=group("en et mais puis"),
    times=group(
        "an année heure jour journée lundi mardi mercredi jeudi vendredi samedi dimanche matin matinée midi minute mois "
        "nuit veille lendemain après-midi printemps automne hiver été semaine soir soirée weekend week-end"
    ),
    press_jobs=PRESS_JOBS,
    held_nouns=group(
        "certitude conviction crainte croyance espoir espérance hypothèse idée impression intuition preuve sentiment "
        "signal soupçon"
    ),
    things=THINGS,
    reached_by=group("courriel e-mail email mail messagerie skype sms téléphone visioconférence whatsapp"),
    read_on=group("dans sur"),
    ranges={"entre": "et", "de": "à", "d'": "à"},
    definite=group("le la les l'"),
    counters=COUNTERS,
    whether=group("si s' comment pourquoi combien où quand quel quelle quels quelles"),
    call_to=group("appeler exhorter inviter inciter encourager"),
    as_said=(("comme", "l'"), ("comme", "le"), ("ainsi", "que", "l'"), ("ainsi", "que", "le"), ("comme",)),
    tonic=group("lui elle eux elles"),
    offices=OFFICES,
)

WORDS = replace(WORDS, forms=forms(sorted(WORDS.verbs, key=lambda verb: verb not in WORDS.say)) | IRREGULAR)
