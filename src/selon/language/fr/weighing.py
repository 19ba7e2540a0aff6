"""French: camps of sources, classes of victims, words of scope."""

from __future__ import annotations

from selon.language.words.weighing import Camp, WeighingWords, classes, phrases

__all__ = ["WORDS"]

WORDS = WeighingWords(
    camps=(
        Camp(
            "monitors",
            False,
            phrases(
                """onu|nations unies|unicef|oms|organisation mondiale de la sante|hcr|hcdh|haut commissariat|croix rouge
                |cicr|croissant rouge|medecins sans frontieres|msf|cabinet occurrence|occurrence|cabinet independant"""
            ),
        ),
        Camp("OSDH", None, phrases("osdh|observatoire syrien"), one=True),
        Camp("Russia", True, phrases("ministere russe|armee russe|moscou|kremlin|russie|russe|russes|lavrov")),
        Camp("Turkey", True, phrases("turquie|ankara|turc|turque|turcs|cavusoglu|erdogan")),
        Camp(
            "Damascus",
            True,
            phrases(
                """armee syrienne|gouvernement syrien|regime syrien|regime|damas|sana|source militaire syrienne
                |responsable militaire syrien|television d etat|garde republicaine|sources militaires|source militaire"""
            ),
        ),
        Camp(
            "rebels",
            True,
            phrases("rebelles|rebelle|insurges|insurge|opposition syrienne|conseil local|groupes armes|armee syrienne libre"),
        ),
        Camp(
            "organisers",
            True,
            phrases(
                """organisateurs|organisateur|organisatrices|organisation syndicale|organisations syndicales|syndicat|syndicats
                |intersyndicale|cgt|cfdt|fo|force ouvriere|sud|fsu|unef|nombre jaune|le nombre jaune|gilets jaunes
                |gilet jaune|manifestants|collectif|france en colere|responsables de la manifestation|responsables de la marche
                |responsables du mouvement|responsables du rassemblement|responsables du cortege"""
            ),
        ),
        Camp(
            "rescue",
            False,
            phrases(
                """pompiers|pompier|secours|secouristes|samu|hopital|hopitaux|ap hp|source medicale|sources medicales
                |source hospitaliere|sources hospitalieres|medecin|medecins|protection civile"""
            ),
        ),
        Camp(
            "authorities",
            True,
            phrases(
                """police|policier|policiere|policieres|policiers|prefecture|prefectures|prefet|prefete|gendarmerie|gendarmes
                |forces de l ordre|ministere de l interieur|interieur|beauvau|castaner|nunez|autorites|gouvernement
                |ministere|ministre|premier ministre|parquet|procureur|procureure|source judiciaire|sources judiciaires
                |source proche du dossier|mairie|maire|chiffres officiels|source officielle|sources officielles|sous prefecture"""
            ),
        ),
        Camp(
            "press",
            False,
            phrases("journaliste|journalistes|correspondant|correspondante|correspondants|photographe|afp|reuters|belga"),
        ),
    ),
    victims=classes(
        (
            ("people", "personnes personne gens individus individu vies victimes victime morts mort tues blesses blesse"),
            ("people", "habitants habitant participants deces"),
            (
                "crowd",
                "manifestants manifestant manifestantes protestataires grevistes marcheurs gilets gilet contestataires",
            ),
            ("crowd", "mobilises opposants militants lyceens etudiants"),
            ("rioters", "casseurs casseur emeutiers"),
            ("police", "policiers policier gendarmes gendarme crs forces agents effectifs motards"),
            ("civilians", "civils civil civiles"),
            ("fighters", "combattants combattant soldats soldat militaires rebelles insurges jihadistes djihadistes"),
            ("fighters", "terroristes miliciens"),
            ("children", "enfants enfant mineurs mineur"),
            ("women", "femmes femme"),
            ("press", "journalistes journaliste photographe photographes reporters"),
            ("rescue", "pompiers pompier secouristes secouriste"),
            ("migrants", "migrants migrant refugies refugie"),
        )
    ),
    empty=frozenset(
        """le la les l un une des de du d au aux a en et par pour selon son sa ses leur leurs ce cette ces quelque environ
        plus moins que dont qui monsieur madame m mme me mr docteur dr general lui elle il ils elles on""".split()
    ),
    common=frozenset(
        """les des une aux par pour sur dans avec sans sous entre vers chez depuis pendant avant apres contre selon que qui
        quoi dont mais donc car comme lorsque quand puis ainsi aussi alors meme tres plus moins encore deja toujours jamais
        pas non oui est sont etait etaient ete etre sera seront serait fut ont avait avaient avoir eu aura auront aurait ait
        fait faire font faisait peut peuvent pouvait doit doivent son ses leur leurs notre nos votre vos mon mes cet cette
        ces celui celle ceux celles ils elles lui nous vous eux soi moi tout tous toute toutes autre autres plusieurs
        quelques certains certaines chaque peu beaucoup trop assez deux trois quatre cinq six sept huit neuf dix cent mille
        millions premier premiere dernier derniere jour jours heure heures semaine mois ans annee fois lundi mardi mercredi
        jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
        hier aujourd hui demain matin soir lors afin tandis parce pourtant cependant toutefois notamment environ pres loin
        ici ainsi dit affirme declare indique estime explique annonce ajoute precise assure rapporte""".split()
    ),
    everywhere=(
        ("FR", phrases("en france|toute la france|travers la france|partout en france|dans l hexagone|la france entiere")),
        ("BE", phrases("en belgique|toute la belgique|travers la belgique")),
        (
            "",
            phrases(
                """au niveau national|sur l ensemble du territoire|tout le pays|travers le pays|tout le territoire
                |au plan national|a l echelle nationale|territoire national|l ensemble du pays"""
            ),
        ),
    ),
    parts=phrases("dont|parmi|lesquels|lesquelles|parmi eux|y compris|autres|autre"),
    more=phrases("autres|autre|supplementaires|supplementaire|de plus|en plus"),
    so_far=phrases(
        """a la mi journee|a ce stade|pour l instant|pour l heure|provisoire|en milieu de journee|en milieu d apres midi
        |en debut d apres midi|en fin de matinee|en debut de soiree|dans la matinee|deja|au dernier decompte|a midi"""
    ),
    among=phrases("parmi|chez|du cote des|du cote de|cote|dans les rangs des|dans les rangs de"),
    according=("selon", "d'après"),
    joins=("et",),
    least=("au moins",),
    ends=frozenset("et mais ou contre ont a ete est sont etait etaient avait avaient se s dont qui que au dans pour".split()),
    kin=tuple(frozenset(("authorities", state)) for state in ("Damascus", "Russia", "Turkey")),
    charges=frozenset(
        """accusation accusations affirmation affirmations allegation allegations imputation imputations information
        informations insinuations propos rumeur rumeurs soupcons version these theses""".split()
    ),
    pointing=frozenset("ces cette ce les l la toute toutes tout de".split()),
    blame=frozenset("responsabilite implication participation role lien faute".split()),
    confirm=("confirm", "corrobor"),
    guilt=phrases(
        """responsable|responsables|a l origine|derriere|auteur|auteurs|coupable|coupables|commis|imputee|impute|imputes
        |attribue|attribuee|mene par|menee par|menees par|tire par|commanditaire|implique|impliquee|impliques"""
    ),
)
