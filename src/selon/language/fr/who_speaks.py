"""French words for those who speak, who counts, and what they speak through; `words.statements` says what each group means."""

from __future__ import annotations

from selon.language.words.statements import group

__all__ = [
    "COUNTERS",
    "HEADLINE_SOURCES",
    "MEDIA_NAMES",
    "MEDIA_NOUNS",
    "OFFICES",
    "OWN_WORDS",
    "PRESS_JOBS",
    "SAME_OFFICE",
    "SEAT_NOUNS",
    "THINGS",
    "TITLES",
    "VEHICLES",
]

TITLES = group("dr m. madame maître me mgr mlle mm. mme mmes monsieur pr")

OFFICES = group(
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
)

SEAT_NOUNS = group(
    """
    parquet préfecture sous-préfecture mairie ministère entourage gouvernement état-major direction police
    gendarmerie commissariat rectorat tribunal cabinet syndicat syndicats rédaction hôpital ambassade présidence
    chancellerie majorité opposition rangs région département municipalité onu otan union
    élysée matignon bercy beauvau kremlin bruxelles vatican maison-blanche quai
    """
)

COUNTERS = group(
    "association collectif comité confédération douanes fédération gendarmes hôpitaux intersyndicale manifestants médecins "
    "observatoire opposants organisation organisations policiers pompiers rebelles secouristes secours sous-préfecture "
    "supporters union"
)

PRESS_JOBS = group(
    "chroniqueur chroniqueuse collaborateur collaboratrice correspondant correspondante correspondants "
    "éditorialiste envoyé journaliste journalistes photographe rédacteur rédactrice reporter"
)

MEDIA_NOUNS = group(
    """
    agence antenne chaîne chaînes colonnes confrères correspondant correspondante correspondants envoyé envoyés
    hebdomadaire journal journaliste journalistes magazine micro média médias photographe quotidien radio
    reporter reporters site télévision
    """
)

MEDIA_NAMES = group(
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
)

VEHICLES = group(
    """
    blog communiqué compte courrier discours facebook instagram internet lettre linkedin livre message page post presse
    publication rapport réseau réseaux snapchat telegram tiktok tribune tweet twitter vidéo whatsapp youtube
    """
)

THINGS = group(
    "analyse article baromètre bilan chiffre chiffres communiqué document donnée données décret enquête étude image images "
    "loi média médias presse rapport recensement récit résultat résultats sondage sondages témoignage texte vidéo vidéos"
)

SAME_OFFICE = {
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
}

OWN_WORDS = group(
    """
    analyse appel aveu aveux avis calcul calculs commentaire compte confidence confidences conviction critique critiques
    déclaration déclarations discours dires expression formule message mot mots opinion parole paroles propos récit
    réponse témoignage termes tweet tweets version voix
    """
)

HEADLINE_SOURCES = group("onu osdh ong source sources témoin témoins ministère parquet préfecture afp reuters")
