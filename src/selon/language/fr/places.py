"""French words for places."""

from __future__ import annotations

from selon.language.words.each import each
from selon.language.words.places import PlaceWords

__all__ = ["WORDS"]

WORDS = PlaceWords(
    locative=each(
        """
        à a en au aux dans vers depuis près devant derrière jusqu'à jusqu'au autour hors via chez rejoindre quitter
        visiter atteindre gagner traverser envers entre sur direction
        """
    ),
    genitive=each("de du des d' d la le les l' l"),
    qualifiers=each(
        """
        arabes unis saoudite équatoriale centrafricaine dominicaine démocratique française oriental orientale britannique
        britanniques américaines populaire islamique caribéens argentine
        """
    ),
    articles=each("du des la le les l' l au aux"),
    heads={
        "pays": "country",
        "ville": "city",
        "villes": "city",
        "village": "city",
        "villages": "city",
        "localité": "city",
        "localités": "city",
        "commune": "city",
        "communes": "city",
        "bourg": "city",
        "bourgade": "city",
        "capitale": "city",
        "port": "city",
        "métropole": "city",
        "agglomération": "city",
        "quartier": "quarter",
        "quartiers": "quarter",
        "faubourg": "quarter",
        "faubourgs": "quarter",
        "banlieue": "quarter",
        "district": "quarter",
        "districts": "quarter",
        "arrondissement": "quarter",
        "secteur": "quarter",
        "secteurs": "quarter",
        "cité": "quarter",
        "camp": "site",
        "province": "region",
        "provinces": "region",
        "région": "region",
        "régions": "region",
        "département": "region",
        "départements": "region",
        "gouvernorat": "region",
        "comté": "region",
        "canton": "region",
        "île": "region",
        "îles": "region",
        "archipel": "region",
        "vallée": "region",
        "péninsule": "region",
        "enclave": "region",
        "station": "site",
        "métro": "site",
        "péage": "site",
        "terminus": "site",
        "arrêt": "site",
    },
    streets=each(
        """
        avenue rue boulevard place quai pont square esplanade allée allées impasse promenade faubourg rond-point
        gare basilique cathédrale mosquée tour palais stade aéroport porte arc cimetière parc jardin tunnel bois
        forêt mont lac fleuve rivière colline cote citadelle abbaye château canal détroit golfe mer cap col plage
        """
    ),
    buildings=each("hôpital église théâtre musée hôtel lycée collège prison caserne centre salle fort"),
    inside=each("de du des d' la le les l' sur sous en aux au lès lez l d à et al el"),
    agents=each(
        """
        dire déclarer annoncer affirmer accuser condamner dénoncer appeler demander exiger réclamer soutenir appuyer
        aider armer bombarder frapper attaquer envoyer déployer retirer menacer refuser rejeter accepter décider vouloir
        souhaiter espérer estimer juger considérer craindre croire promettre proposer négocier signer conclure
        reconnaître nier démentir confirmer assurer répondre réagir intervenir combattre voter opposer engager saluer
        féliciter plaider défendre utiliser imposer suspendre expulser convoquer rappeler inscrire marquer livrer
        financer fournir entraîner parrainer viser chercher tenter entendre devoir pouvoir évoquer indiquer préciser
        ajouter souligner insister prévenir avertir inviter exhorter presser discuter rencontrer participer coopérer
        respecter violer contrôler diriger mener lancer poursuivre veto bloquer autoriser interdire fermer rouvrir
        commémorer célébrer prôner militer rompre normaliser renforcer préparer organiser prendre donner faire jouer
        """
    ),
    agencies=each(
        """
        allié alliés alliée alliées soutien appui aide veto position décision réponse réaction politique diplomatie
        relations relation accord accords ambassade ambassadeur armée armées aviation troupes forces soldats militaires
        avions raids frappes bombardements gouvernement régime autorités présidence ministère intervention ingérence
        rôle intérêts initiative proposition pression pressions médiation engagement responsabilité volonté dirigeants
        responsables diplomates chef égide parrain parrains parrainage équipe sélection joueurs maillot offensive
        services service fonctionnement entourage conseillers conseiller conseillère collaborateurs collaborateur locataire couloirs communiqué
        consignes feuille stratégie dérives souveraineté image voix sort avenir sanctions adhésion retrait opposition tutelle ennemi ennemis partenaire partenaires rival partisan
        """
    ),
    partners=each("avec contre selon par pour envers chez"),
    states=each(
        """
        connaître être compter traverser subir vivre enregistrer avoir situer trouver borner sembler rester demeurer
        devenir figurer arriver déplorer abriter
        """
    ),
    struck=each(
        "toucher frapper secouer ravager dévaster balayer bombarder envahir survoler traverser parcourir sillonner fuir endeuiller"
    ),
    leaving=("embarqu", "part", "départ", "décoll", "envol", "quitt", "vol"),
    sides=each(
        """
        près loin nord sud est ouest nord-est nord-ouest sud-est sud-ouest autour proche proches environs sortie entrée
        centre large cœur originaire originaires banlieue périphérie abords direction provenance destination habitant
        habitants route chemin lors hors rues hauteur
        """
    ),
    indefinite=each("un une"),
    trailing={},
    possessive=(),
    endings=frozenset(),
    no_ends=frozenset({"est"}),
    attached=frozenset(),
    common=each(
        """
        acte aide air alors amour an ange avant bar bois bon bourg brave centre champ cité claire côte coup
        croix cour dame demain est etat état face fait fin fond force gars grand homme jour journée justice
        ligne lire live loi lui main mai marche marché mars mer midi mois monde mort mère national nord nom notre nuit
        oui ouest page parti passage pays père personne petit peuple place plus police pont port poste
        premier président point prise quartier raison rappel règle reine république rien roi rouge saint sainte
        salle scan sentinelle sud suite temps terre tour tous tout toutes union unité vert ville vidéo voix vrai
        gilet gilets jaune jaunes noël pâques sylvestre saint-sylvestre brexit assemblée sénat intérieur défense
        affaires commonwealth légion parlement éducation agriculture économie finances santé culture travail budget
        environnement sncf ratp
        anglais français allemand américain russe syrien turc arabe islam islamique chrétien kurde juif catholique
        m. mme me dr photo photos crédit source sources selon toussaint chambre conseil cour liberté égalité
        fraternité révolution résistance libération victoire paix guerre
        """
    ),
    vague=each("sud-est sud-ouest nord-est nord-ouest outre-mer"),
    abbreviations={
        "idf": "Île-de-France",
        "hexagone": "France",
        "burkina": "Burkina Faso",
        "paca": "Provence-Alpes-Côte d'Azur",
        "rdc": "République démocratique du Congo",
        "usa": "États-Unis",
        "rca": "République centrafricaine",
        "etats unis": "États-Unis",
        "emirats": "Émirats arabes unis",
        "gb": "Royaume-Uni",
        "grande bretagne": "Royaume-Uni",
        "hollande": "Pays-Bas",
        "birmanie": "Birmanie",
        "tchéquie": "Tchéquie",
        "république tchèque": "Tchéquie",
        "cote d ivoire": "Côte d'Ivoire",
    },
    road=r"(?:autoroute |nationale |départementale |l'|route |la |sur )((?:[ANDEM]|RN|RD)\s?\d{1,4})\b",
    likely={"FR": 1.0, "BE": 0.3, "CH": 0.3, "CA": 0.2, "DZ": 0.1, "MA": 0.1, "TN": 0.1},
)
