"""French cues: who said what, in the words of the press.

The lists were drawn up from grammar and from reading; a word more is a word in one of the strings, with a line in
the table of `tests/find/test_statements.py`.
"""

from dataclasses import replace

from selon.language.fr.conjugation import forms
from selon.language.words.statements import StatementWords, group

_IRREGULAR = {
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
}

_DISPUTED = group(
    """
    accusation affirmation allégation analyse argument assertion bilan caractère chiffre conclusion culpabilité estimation
    existence fait faits hypothèse idée implication imputation information intention interprétation lecture lien légalité
    légitimité origine participation pertinence propos récit responsabilité rôle réalité soupçon témoignage teneur terme
    thèse version véracité validité volonté
    """
)
"""What can be true or not: who disputes it denies something, who disputes a law is against it."""

_CHARGES = group("accusation allégation culpabilité imputation insinuation responsabilité soupçon")
"""What is laid to somebody: who rejects it denies it, who rejects an offer is against it."""


WORDS = StatementWords(
    say=group(
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
    ),
    name=group(
        """
        avancer pointer affirmer alléguer annoncer assurer balayer chiffrer comptabiliser compter confirmer contester craindre
        critiquer demander décompter décréter démentir dénombrer dénoncer déplorer détailler estimer exiger fustiger garantir
        indiquer mentionner nier ordonner promettre proposer préconiser prédire prévoir prôner rappeler rapporter
        recenser recommander redouter regretter rejeter requérir revendiquer réclamer récuser réfuter révéler signaler
        souhaiter souligner évaluer évoquer exclure plaider reconnaître
        """
    ),
    quote_only=group(
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
    ),
    ask=group(
        """
        accepter appeler avertir conseiller demander décider déconseiller en_appeler encourager engager enjoindre
        envisager espérer exhorter exiger implorer inciter interdire inviter jurer menacer militer ordonner plaider
        presser prier promettre proposer recommander refuser requérir réclamer sommer souhaiter suggérer supplier
        vouloir
        """
    ),
    accuse=group(
        """
        accabler accuser blâmer désigner imputer qualifier reprocher soupçonner suspecter taxer traiter
        """
    ),
    believe=group(
        """
        considérer craindre croire douter espérer estimer juger penser percevoir redouter soupçonner supposer
        """
    ),
    learn=group("apprendre entendre savoir"),
    tell_of=group("faire_état faire_part parler"),
    intend=group("accepter croire décider envisager espérer oser penser prévoir refuser savoir souhaiter vouloir"),
    no_object=group(
        "savoir illustrer imaginer décider vouloir établir déterminer apprendre signifier trouver maintenir tenter"
    ),
    deny=group("balayer contester démentir désavouer nier récuser réfuter rejeter"),
    confirm=group("confirmer corroborer"),
    reflexive=group(
        """
        agacer alarmer amuser demander dire défausser défendre désoler emporter enflammer enorgueillir enthousiasmer
        esclaffer exclamer féliciter gausser indigner inquiéter insurger interroger justifier lamenter moquer
        offusquer plaindre prononcer questionner targuer impatienter exaspérer enquérir récrier rappeler rassurer réjouir souvenir vanter écrier émerveiller émouvoir énerver
        étonner
        """
    ),
    quote_verbs=group(
        """
        abonder amorcer balbutier bredouiller décoder décortiquer grommeler introduire intervenir maugréer opiner pavoiser
        raisonner rebondir recadrer ricaner ronchonner râler rêver schématiser sermonner susurrer taquiner tonitruer vociférer
        amuser analyser anticiper calculer commencer comparer compléter compter continuer corriger couper débuter
        décrire décrypter démarrer dénombrer embrayer enchaîner entamer expliciter fanfaronner finir fustiger
        grincer grogner interrompre lire ouvrir penser pester philosopher plaider plaisanter pleurer pointer pouvoir
        préférer relancer rire résumer s'amuser sangloter signer souffler soupirer sourire tempérer tenter terminer
        titrer trancher tranquilliser vivre voir
        """
    ),
    forms=_IRREGULAR,
    phrasal={
        "faire": group("observer part remarquer savoir valoir état"),
        "mettre": group("avant cause doute garde"),
        "tirer": group("sonnette"),
        "prendre": group("acte"),
        "tenir": group("responsable"),
    },
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
        "contester": _DISPUTED,
        "récuser": _DISPUTED,
        "rejeter": _CHARGES,
        "balayer": _CHARGES,
    },
    tally=group("compter"),
    of_it=group("en"),
    it=group("l' le"),
    subordinators=group("alors tandis si s' bien quoique quoiqu' quand lorsque lorsqu' après puisque puisqu'"),
    tell_many=group("parler"),
    stand_ins=group("autres dernier dernière dernières derniers première premier premières premiers second seconde seconds"),
    accused_of=group("de d'"),
    withhold=group("refuser éviter renoncer abstenir"),
    of_documents=group("montrer"),
    undergo=group("voir entendre"),
    oneself=group("se s'"),
    negations=group("ne n'"),
    at=group("auprès"),
    pointing=group("pointer"),
    shows=group("confirmer démontrer illustrer montrer prouver révéler établir"),
    impersonal_verbs=group("convenir"),
    it_subjects=group("il -il -t-il"),
    stance={"prononcer": group("pour contre faveur défaveur")},
    this=group("ce c'"),
    it_is=group("aussi bien c' du en est exactement justement là moins notamment précisément tout cas était"),
    impersonal=group("-on -t-on l' l'on on"),
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
    media_nouns=group(
        """
        agence antenne chaîne chaînes colonnes confrères correspondant correspondante correspondants envoyé envoyés
        hebdomadaire journal journaliste journalistes magazine micro média médias photographe quotidien radio
        reporter reporters site télévision
        """
    ),
    media_names=group(
        """
        20minutes 24heures 7sur7 abc afp afx al-jazeera aljazeera ansa ap aps arabiya arte ats bbc belga bfm bfm-tv
        bfmtv bild blick bloomberg brut cbc cbs cnews cnn dauphiné devoir dh dhnet dna dpa dépêche efe europe
        express expression figaro fox franceinfo guardian huffington huffpost humanité i-télé inter interfax itar-tass
        canal courrier dépêche écho gazette heure nouvelles radio télé voix
        tass itele jazeera jdd journal keystone-ats khabar konbini lalibre lapresse lci lcp lefigaro liberté libre
        libé libération loopsider m6 map marianne matin mediapart midi monde nbc nice-matin nouvelobs obs
        france ouest-france parisien point post presse progrès provence quotidien radio-canada reuters rfi rmc rt rtbf rtl
        rtl-tvi rtl.be rts républicain sana sky slate soir spiegel sputnik sud-ouest sudinfo sudpresse tages-anzeiger
        tass temps tf1 times tribune tv5monde tva tvanouvelles twitter.com télégramme upi vice voix watan xinhua
        """
    ),
    vehicles=group(
        """
        blog communiqué compte courrier discours facebook instagram internet lettre linkedin livre message page post presse
        publication rapport réseau réseaux snapchat telegram tiktok tribune tweet twitter vidéo whatsapp youtube
        """
    ),
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
    titles=group("dr m. madame maître me mgr mlle mm. mme mmes monsieur pr"),
    same=group("même mêmes"),
    demonstratives=group("ce ces cet cette"),
    same_office={
        "chef du gouvernement": ("premier ministre",),
        "locataire de matignon": ("premier ministre",),
        "chef de l'état": (
            "président",
            "président de la république",
        ),
        "chef de l'etat": (
            "président",
            "président de la république",
        ),
        "locataire de l'élysée": (
            "président",
            "président de la république",
        ),
        "chef de l'exécutif": (
            "président",
            "président de la république",
        ),
        "chef de la diplomatie": ("ministre des affaires étrangères",),
        "garde des sceaux": ("ministre de la justice",),
        "magistrat": (
            "procureur",
            "substitut",
            "juge",
            "avocat général",
            "vice-procureur",
        ),
        "magistrate": (
            "procureure",
            "substitute",
            "juge",
            "avocate générale",
            "vice-procureure",
        ),
        "édile": ("maire",),
        "élu": (
            "maire",
            "député",
            "sénateur",
            "conseiller",
        ),
        "élue": (
            "maire",
            "députée",
            "sénatrice",
            "conseillère",
        ),
        "parlementaire": (
            "député",
            "sénateur",
            "députée",
            "sénatrice",
        ),
        "responsable syndical": (
            "secrétaire général",
            "délégué",
        ),
        "prélat": (
            "évêque",
            "archevêque",
            "cardinal",
        ),
        "diplomate": (
            "ambassadeur",
            "ambassadrice",
            "émissaire",
            "envoyé",
        ),
        "gradé": (
            "colonel",
            "général",
            "commandant",
            "capitaine",
            "lieutenant",
        ),
    },
    of_whom=group("à au aux avec chez contre d' dans de des du en entre envers par pour sous sur vers"),
    own_words=group(
        """
        analyse appel aveu aveux avis calcul calculs commentaire compte confidence confidences conviction critique critiques
        déclaration déclarations discours dires expression formule message mot mots opinion parole paroles propos récit
        réponse témoignage termes tweet tweets version voix
        """
    ),
    bodies={},
    citing=group("citer invoquer"),
    means=frozenset({("vouloir", "dire")}),
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
    seat_nouns=group(
        """
        parquet préfecture sous-préfecture mairie ministère entourage gouvernement état-major direction police
        gendarmerie commissariat rectorat tribunal cabinet syndicat syndicats rédaction hôpital ambassade présidence
        chancellerie majorité opposition rangs région département municipalité onu otan union
        élysée matignon bercy beauvau kremlin bruxelles vatican maison-blanche quai
        """
    ),
    side_nouns=group("côté camp"),
    headline_sources=group("onu osdh ong source sources témoin témoins ministère parquet préfecture afp reuters"),
    no_infinitive=group("montrer trouver déterminer voir rendre apprendre lancer publier commencer finir"),
    goes_on=group("en et mais puis"),
    times=group(
        "an année heure jour journée lundi mardi mercredi jeudi vendredi samedi dimanche matin matinée midi minute mois "
        "nuit veille lendemain après-midi printemps automne hiver été semaine soir soirée weekend week-end"
    ),
    press_jobs=group(
        "chroniqueur chroniqueuse collaborateur collaboratrice correspondant correspondante correspondants "
        "éditorialiste envoyé journaliste journalistes photographe rédacteur rédactrice reporter"
    ),
    held_nouns=group(
        "certitude conviction crainte croyance espoir espérance hypothèse idée impression intuition preuve sentiment "
        "signal soupçon"
    ),
    things=group(
        "analyse article baromètre bilan chiffre chiffres communiqué document donnée données décret enquête étude image images "
        "loi média médias presse rapport recensement récit résultat résultats sondage sondages témoignage texte vidéo vidéos"
    ),
    reached_by=group("courriel e-mail email mail messagerie skype sms téléphone visioconférence whatsapp"),
    read_on=group("dans sur"),
    ranges={"entre": "et", "de": "à", "d'": "à"},
    definite=group("le la les l'"),
    counters=group(
        "association collectif comité confédération douanes fédération gendarmes hôpitaux intersyndicale manifestants médecins "
        "observatoire opposants organisation organisations policiers pompiers rebelles secouristes secours sous-préfecture "
        "supporters union"
    ),
    whether=group("si s' comment pourquoi combien où quand quel quelle quels quelles"),
    call_to=group("appeler exhorter inviter inciter encourager"),
    as_said=(("comme", "l'"), ("comme", "le"), ("ainsi", "que", "l'"), ("ainsi", "que", "le"), ("comme",)),
    tonic=group("lui elle eux elles"),
    offices=group(
        """
        accusé acteur actrice adjoint adjointe agriculteur agricultrice ambassadeur ambassadrice analyste ancien
        archevêque auteur auteure avocat avocate candidat candidate capitaine centriste chancelier chancelière
        chanteur chanteuse chef chercheur chercheuse chirurgien colonel commandant commerçant commerçante
        commissaire comédien comédienne conseiller conseillère coordinateur coordinatrice correspondant
        correspondante curé dictateur diplomate directeur directrice dirigeant dirigeante délégué déléguée député
        députée entraîneur envoyé ex-ministre expert experte femme fille fils footballeur frère gendarme général
        habitant habitante historien historienne homme hôte imam infirmier infirmière intéressé intéressée jeune
        joueur joueuse journaliste juge leader lieutenant locataire lycéen lycéenne magistrat magistrate maire
        militant militante ministre mère médecin numéro organisateur organisatrice ouvrier ouvrière pape patron
        patronat patronne photographe policier policière politologue pompier porte-parole premier prince procureur
        procureure professeur professeure préfet préfète président présidente prévenu prêtre père quadragénaire
        quinquagénaire reine reporter représentant représentante responsable retraité retraitée riverain riveraine
        roi réalisateur réalisatrice secrétaire septuagénaire sexagénaire socialiste sociologue spécialiste suspect
        syndicaliste syndicat sélectionneur sénateur sénatrice sœur titulaire trentenaire témoin veuf veuve victime
        écologiste économiste écrivain écrivaine élu élue élus émissaire étudiant étudiante évêque
        """
    ),
)

WORDS = replace(WORDS, forms=forms(sorted(WORDS.verbs, key=lambda verb: verb not in WORDS.say)) | _IRREGULAR)
