"""Nouns for people in French, and nouns that a number never makes people of."""

from __future__ import annotations

__all__ = ["ENDINGS", "PERSONS", "THINGS"]

_SINGULAR = """
personne homme femme enfant fille garçon fillette bébé nourrisson adolescent adolescente ado mineur mineure adulte jeune
civil civile habitant habitante riverain riveraine villageois villageoise citoyen citoyenne résident résidente passant
passante piéton piétonne cycliste motard motarde automobiliste conducteur conductrice chauffeur passager passagère
voyageur voyageuse touriste migrant migrante réfugié réfugiée sinistré sinistrée étranger étrangère Français Française
soldat militaire policier policière gendarme crs pompier sapeur-pompier marin gardien gardienne combattant combattante
rebelle insurgé insurgée milicien jihadiste djihadiste terroriste islamiste assaillant assaillante kamikaze tireur
officier sous-officier colonel général capitaine commandant lieutenant caporal sergent adjudant casque casques élément
agent agente fonctionnaire employé employée salarié salariée ouvrier ouvrière travailleur travailleuse mineur éleveur
agriculteur agricultrice paysan paysanne pêcheur commerçant commerçante marchand marchande camionneur routier cheminot
journaliste photographe reporter caméraman correspondant correspondante médecin infirmier infirmière chirurgien
secouriste ambulancier soignant soignante humanitaire bénévole volontaire militant militante activiste opposant opposante
syndicaliste étudiant étudiante élève lycéen lycéenne collégien collégienne écolier écolière professeur professeure prof
enseignant enseignante instituteur institutrice directeur directrice prêtre religieux religieuse imam pasteur évêque
moine fidèle croyant chrétien chrétienne musulman musulmane juif juive manifestant manifestante casseur casseuse
gréviste participant participante spectateur spectatrice supporter supporteur supportrice fêtard visiteur visiteuse
client cliente patient patiente malade détenu détenue prisonnier prisonnière otage suspect suspecte accusé accusée prévenu
prévenue individu délinquant braqueur trafiquant voleur criminel quadragénaire quinquagénaire sexagénaire septuagénaire
octogénaire nonagénaire trentenaire vingtenaire retraité retraitée vieillard mère père frère sœur fils bambin cousin
cousine couple famille époux épouse mari veuve oncle tante neveu nièce parent proche ami amie voisin voisine collègue
camarade membre responsable chef dirigeant dirigeante député députée maire élu élue ministre sénateur conseiller
conseillère candidat candidate magistrat juge procureur avocat avocate diplomate ambassadeur porte-parole expert
ressortissant ressortissante compatriote rescapé rescapée survivant survivante occupant occupante locataire sdf sans-abri
skieur skieuse randonneur randonneuse alpiniste plongeur baigneur nageur pilote joueur joueuse sportif artiste chanteur
ingénieur technicien technicienne vigile garde plaisancier équipage victime noir peul peuls arabe blanc monsieur dame
demandeur déserteur recrue effectif pensionnaire orphelin orpheline handicapé jumeau humain âme adepte
séparatiste nationaliste loyaliste gouverneur préfet sous-préfet baron mercenaire instructeur conscrit réserviste
docker cuisinier cuisinière boulanger boucher artisan maçon menuisier plombier électricien mécanicien livreur chauffeur-livreur
serveur serveuse restaurateur hôtelier coiffeur coiffeuse fermier bûcheron chasseur mousse matelot batelier égoutier éboueur
facteur postier taxi médiateur animateur éducateur éducatrice assistant assistante secrétaire caissier caissière vendeur
vendeuse stagiaire apprenti apprentie chômeur chômeuse pacifiste écologiste royaliste pèlerin scout écrivain musicien
usager abonné internaute signataire adhérent sympathisant partisan convive badaud curieux flâneur festivalier
"""

_ONLY_PLURAL = """
personnes gens forces renforts effectifs personnels troupes proches habitants yeux-bleus jumeaux généraux caporaux
gilets âmes humanitaires casques hommes policiers civils agents clandestins sans-papiers sans-abris époux peuhls peulhs
syriens irakiens français belges suisses américains russes palestiniens israéliens
"""

PERSONS = (
    frozenset(
        form
        for word in (_SINGULAR.lower().split())
        for form in ((word,) if word.endswith(("s", "x")) else (word, word + "s"))
    )
    | frozenset(_ONLY_PLURAL.split())
    | frozenset({"gilet", "jeunes", "hommes", "sœurs", "fils", "corps"})
)

ENDINGS = (
    "eurs",
    "euses",
    "iens",
    "iennes",
    "istes",
    "ants",
    "antes",
    "iers",
    "ières",
    "ards",
    "ain",
    "ains",
    "ien",
    "ienne",
    "iste",
    "eur",
    "euse",
    "ais",
    "aise",
    "aises",
    "ois",
    "oise",
    "aire",
    "aires",
    "ite",
    "ites",
)

THINGS = frozenset(
    """
    an ans année années mois semaine semaines jour jours journée journées heure heures minute minutes seconde secondes nuit
    nuits matin soir soirs week-end week-ends siècle siècles décennie décennies fois km kilomètre kilomètres mètre mètres
    m m² m2 cm mm tonne tonnes kg kilo kilos gramme grammes litre litres hectare hectares degré degrés % pourcent point
    points euro euros € dollar dollars $ franc francs livre livres centime centimes milliard milliards
    pays ville villes quartier quartiers village villages région régions département départements commune communes site
    sites lieu lieux zone zones endroit endroits localité localités province provinces rue rues arrondissement axe axes
    voiture voitures véhicule véhicules camion camions bus autobus autocar train trains avion avions hélicoptère hélicoptères
    bateau bateaux navire navires char chars blindé blindés moto motos vélo vélos scooter scooters poids trottinette
    maison maisons immeuble immeubles bâtiment bâtiments logement logements appartement appartements hôpital hôpitaux école
    écoles église églises mosquée mosquées magasin magasins commerce commerces usine usines hangar vitrine vitrines
    kiosque kiosques radar radars péage barrage barrages rond-point ronds-points pont ponts tente tentes
    arme armes bombe bombes missile missiles obus roquette roquettes grenade grenades drone drones fusil fusils balle balles
    attaque attaques attentat attentats frappe frappes raid raids explosion explosions incident incidents accident accidents
    incendie incendies manifestation manifestations rassemblement rassemblements mobilisation mobilisations marche marches cortège cortèges cabine cabines défilé défilés opération opérations
    fois cas affaire affaires dossier dossiers plainte plaintes enquête enquêtes procès article articles loi lois mesure
    mesures question questions raison raisons vidéo vidéos photo photos image images tweet tweets message messages
    entreprise entreprises société sociétés association associations parti partis groupe groupes pays état états famille-type
    vol vols match matchs but buts place places siège sièges voix vote votes bulletin lettre lettres coup coups page pages
    animal animaux chien chiens chat chats cheval chevaux vache vaches mouton moutons loup loups oiseau oiseaux ours porc
    porcs poulet bovins bœufs chèvre chèvres poisson poissons arbre arbres
    étape étapes édition éditions acte actes tour tours période périodes kilomètre-heure version versions tiers quart quarts
    moitié demi demie partie parties type types sorte sortes série séries milliers-type emploi emplois poste postes ligne
    lignes caméra caméras téléphone téléphones ordinateur jeu jeux film films livre chanson album titre titres prix
    salve salves détonation détonations ogive somme budget amende amendes peine peines chance chances élément-clé
    """.split()
)
