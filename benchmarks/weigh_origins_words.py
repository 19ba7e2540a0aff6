"""The pieces that the made French stories are told in: invented towns, people and papers, and ways to put each fact.

Every sentence is put together from several pieces, each drawn from many, so that two writers who tell one fact, or one
writer who tells two, rarely use the same dozen words in a row.
"""

from __future__ import annotations

TOWNS = """Valmorin Brézac Sainte-Orle Montrécy Auvillon Carnoy-le-Vieux Peyrelade Rochevinet Lusigné Tourvaux Bellégarde-sur-Ibe
Marsignac Fontévrel Ployans Quercize Saint-Audrin Villemarne Ostervel Grandrive Combresson Noirmontier Chassenay-les-Bois
Eyrabel Torchamp Vernoux-la-Tour Malicorde Aubeterne Castelmoran Dourbigny Lormaison""".split()

SURNAMES = """Aubrelin Castagnol Delvoux Ferrandier Garchet Hautbois Jolivel Kermorin Lescarbot Maubrun Novelin Pradère Quillan
Roudier Sarrazet Tavernon Urbanel Vasselin Wattignel Ybert Bonnafé Chabrillet Destrevel Escoffre Fournaise""".split()

NAMES = """Aline Bastien Clotilde Denis Edwige Fabien Gisèle Hervé Inès Jérôme Karine Loïc Maud Norbert Odile Pascal Rosine
Sylvain Thibault Ursule Victor Yolande""".split()

SITES = """la halle du marché|l'ancienne filature|le gymnase des Tilleuls|la rue des Tanneurs|le silo de la coopérative|l'école
Jean-Rivet|la gare routière|le quai des Bateliers|l'entrepôt de la zone des Saules|la salle des fêtes|le pont
de la Reine|la résidence des Acacias|le centre commercial du Plateau|la scierie Morand|le parking
des Halles""".replace("\n", " ").split("|")

EVENTS = """une explosion|un violent incendie|un effondrement|une fuite de gaz|une coulée de boue|un accident d'autocar|un
affaissement de terrain|une fusillade|un déraillement|une rupture de canalisation""".replace("\n", " ").split("|")

TITLES = (
    "{town} : {dead} morts après {event}",
    "{event} fait {dead} morts à {town}",
    "Drame à {town}, {hurt} blessés",
    "Ce que l'on sait après {event} à {town}",
    "{town} sous le choc",
    "À {town}, le bilan s'alourdit",
    "« On a tout perdu » : reportage à {town}",
    "{town} : l'enquête commence",
    "Nuit d'angoisse à {town}",
    "{town} compte ses morts",
)

FACTS: dict[str, tuple[tuple[str, ...], ...]] = {
    "event": (
        (
            "{Event} a frappé {site}",
            "{Event} s'est produit à hauteur de {site}",
            "Il était {hour} heures quand {event} a touché {site}",
            "Vers {hour} heures {day}, {event} a secoué {site}",
            "Le quartier de {site} a été ravagé par {event}",
            "C'est par {event} que la nuit a basculé près de {site}",
            "{Site} n'est plus que ruines depuis {event}",
            "Des habitants ont vu {event} emporter une partie de {site}",
        ),
        (
            ", au cœur de {town}",
            ", à {town}, une commune de {people} habitants",
            ", dans le bas de {town}",
            ", à l'entrée nord de {town}",
            " dans la petite ville de {town}",
            ", à deux pas de la mairie de {town}",
            ", en plein {town}",
            " à {town} ce {day}",
        ),
        (
            ", tuant {dead} personnes.",
            " et {dead} personnes y ont laissé la vie.",
            " ; le bilan atteint {dead} morts.",
            ", où l'on déplore {dead} décès.",
            ", un drame qui a coûté la vie à {dead} riverains.",
            ". On compte {dead} victimes.",
            ", et {dead} corps ont été retirés des décombres.",
            " : {dead} tués.",
        ),
    ),
    "toll": (
        (
            "Les secours ont pris en charge {hurt} blessés",
            "Quelque {hurt} autres personnes souffrent de blessures",
            "À l'hôpital de {other}, {hurt} patients ont été admis",
            "{hurt} personnes ont été hospitalisées",
            "On dénombre aussi {hurt} blessés",
            "Le nombre des blessés est passé à {hurt}",
            "Une cellule médicale a trié {hurt} victimes plus ou moins atteintes",
            "Les médecins du service d'urgence ont vu arriver {hurt} personnes",
        ),
        (
            ", dont plusieurs dans un état grave",
            ", pour la plupart légèrement touchés",
            " avant l'aube",
            ", certains brûlés aux mains",
            " dans la matinée",
            ", parmi lesquels des enfants",
            " en quelques heures",
            ", et d'autres pourraient suivre",
        ),
        (
            ", a indiqué {official}.",
            ", selon {official}.",
            ". Ce chiffre vient de {official}.",
            ", d'après le dernier point de {official}.",
            ", détaille {official} dans un communiqué.",
            ", précise-t-on auprès de {official}.",
            " ; {official} le confirme.",
            ", à en croire {official}.",
        ),
    ),
    "rescue": (
        (
            "Plus de {crew} pompiers ont lutté toute la nuit",
            "Un dispositif de {crew} sauveteurs a été déployé sans tarder",
            "Des équipes cynophiles venues de {other} fouillent les gravats",
            "Les fouilles se poursuivent à la lueur des projecteurs",
            "Deux grues ont été acheminées depuis {other}",
            "Les casernes voisines ont envoyé {crew} hommes en renfort",
            "Sur place, {crew} sapeurs se relaient depuis des heures",
            "La protection civile a dressé des tentes sur la place",
        ),
        (
            " pour dégager les accès",
            " malgré une pluie battante",
            ", sans grand espoir de trouver des survivants",
            ", pendant que les riverains attendaient derrière les barrières",
            " et les opérations devraient durer jusqu'à demain soir",
            ", gênés par des fumées épaisses",
            ", sous les yeux de familles inquiètes",
            " dans un silence pesant",
        ),
        (
            ".",
            ", raconte le capitaine {name}.",
            ", explique {name}, qui dirige les opérations.",
            " ; la route de {other} reste coupée.",
            ". Trois rues ont été évacuées.",
            ", a constaté une élue de la commune.",
            ", alors que {moved} habitants ont été relogés.",
            ". Le courant n'a pas été rétabli.",
        ),
    ),
    "cause": (
        (
            "L'origine du drame n'est pas encore connue",
            "Les experts n'écartent aucune hypothèse",
            "Une chaudière vétuste pourrait être en cause",
            "Des travaux menés la semaine précédente intriguent les enquêteurs",
            "La piste accidentelle est pour l'heure privilégiée",
            "Plusieurs riverains disent avoir senti une odeur suspecte",
            "Un rapport de l'an passé signalait déjà des fissures",
            "Le propriétaire des lieux avait été mis en demeure à deux reprises",
        ),
        (
            " et {name} a ouvert une enquête",
            ", d'où l'ouverture d'une information judiciaire",
            ", mais {official} se refuse à tout commentaire",
            ", et des prélèvements partiront au laboratoire",
            " ; trois témoins ont été entendus dans la soirée",
            ", ce que conteste l'exploitant",
            ", et la brigade de recherches a saisi des registres",
            " ; les plans du bâtiment ont disparu",
        ),
        (
            ".",
            " pour homicides involontaires.",
            " pour mise en danger de la vie d'autrui.",
            ", au moment où les scellés étaient posés.",
            ", selon une personne proche des investigations.",
            " dès {day} soir.",
            ", au grand dam des familles.",
            ", ce qui prendra des semaines.",
        ),
    ),
    "voice": (
        (
            "« J'ai cru que le toit allait nous tomber dessus »",
            "« Il y avait de la poussière partout et plus aucune lumière »",
            "« Mon voisin est descendu pieds nus, il tenait sa fille »",
            "« On entendait appeler, puis plus rien »",
            "« Cela faisait des mois que nous écrivions à la mairie »",
            "« Je n'ai eu que le temps d'attraper mon manteau »",
            "« Personne ne nous dit quand nous pourrons rentrer »",
            "« Le bruit a duré une dizaine de secondes, peut-être moins »",
        ),
        (
            ", se souvient {name}, {age} ans",
            ", souffle {name}, encore sous le choc",
            ", lâche {name}, qui tient un commerce en face",
            ", témoigne {name}, retraitée de {age} ans",
            ", dit {name} en montrant sa façade",
            ", nous confie {name}, boulanger",
            ", répète {name}, assise sur un banc",
            ", résume {name}, professeur à {other}",
        ),
        (
            ".",
            ", avant de fondre en larmes.",
            ", une couverture sur les épaules.",
            " devant la salle où l'on accueille les sinistrés.",
            ", les yeux rougis.",
            ". Autour, des voisins acquiescent.",
            " tandis que passent les ambulances.",
            " au milieu des débris.",
        ),
    ),
    "after": (
        (
            "Une marche blanche partira {day} de la place de l'église",
            "Le conseil municipal a décrété trois jours de deuil",
            "La ministre de la Ville se rendra sur les lieux",
            "Un fonds de soutien sera voté en séance extraordinaire",
            "Les écoles de {town} resteront fermées",
            "Une chapelle ardente a été installée au gymnase",
            "La région promet une aide d'urgence aux sinistrés",
            "Un numéro vert a été mis en place pour les proches",
        ),
        (
            ", a annoncé {name}",
            " à la demande de {name}",
            ", et {name} y prendra la parole",
            ", décision saluée par {official}",
            " jusqu'à nouvel ordre",
            ", sans attendre les conclusions des experts",
            ", comme après la crue d'il y a neuf ans",
            ", tandis que les dons affluent de {other}",
        ),
        (
            ".",
            ", maire de {town}.",
            ", conseiller de ce canton rural.",
            ", président de l'association des riverains.",
            ", venue de {other} avec une délégation.",
            ", qui souhaite que toute la lumière soit faite.",
            ", très applaudie.",
            ", dans une courte allocution.",
        ),
    ),
}

QUOTE = (
    "« Nous ne laisserons personne sans toit ce soir et chacun sera relogé, c'est un engagement que je prends devant les "
    "habitants de {town} », a déclaré {official}."
)
"""What the official says in public: any report may carry it, word for word, without copying another."""

OFFICIALS = (
    "la préfecture",
    "le procureur de {other}",
    "le maire de {town}",
    "le directeur de l'hôpital",
    "la gendarmerie",
    "le sous-préfet",
)

OUTLETS = tuple(
    f"{paper} {place}"
    for place in ("de l'Ibe", "du Vernois", "des Combes", "du Plateau", "de Marsanne", "du Littoral")
    for paper in "L'Écho|La Gazette|Le Courrier|Le Réveil|La Tribune|Le Matin|L'Avenir|Les Nouvelles|Le Journal".split("|")
)

FARMS = ("infos-en-vrac", "actu-minute", "buzz-du-jour", "tout-savoir-24", "le-fil-express")

ALIKE = tuple(
    tuple(each.strip().split("/"))
    for each in """
personnes/habitants/gens/riverains/résidents/administrés|blessés/patients/victimes/accidentés/rescapés
pompiers/sapeurs/sauveteurs/secouristes|nuit/soirée/journée/matinée/veillée|drame/sinistre/malheur/désastre/accident
frappé/touché/secoué/éprouvé/meurtri|ravagé/dévasté/détruit/soufflé/anéanti|emporter/arracher/engloutir/balayer/broyer
ruines/décombres/gravats/débris/éboulis|cœur/centre/milieu/creux|bas/haut/nord/sud/vieux quartier
commune/localité/bourgade/cité/bourg|petite/modeste/paisible/discrète/vieille|tuant/fauchant/emportant
laissé/perdu/donné|bilan/décompte/total/compte|atteint/dépasse/s'élève à/monte à|déplore/compte/recense/signale
décès/disparus/défunts|coûté/ôté/pris|retirés/extraits/sortis/dégagés|pris/mis|souffrent/se plaignent/sont atteintes
admis/reçus/accueillis/soignés|hospitalisées/évacuées/transportées/examinées|dénombre/recense/compte/relève
passé/monté/porté|trié/examiné/vu passer|médecins/soignants/internes/urgentistes|arriver/affluer/débarquer
grave/critique/préoccupant/alarmant|légèrement/superficiellement/modérément|brûlés/coupés/entaillés/écorchés
enfants/écoliers/adolescents/nourrissons|heures/minutes/instants|indiqué/fait savoir/annoncé/relevé/rapporté
chiffre/nombre/total|vient/émane/provient|point/bulletin/relevé|détaille/énumère/expose|précise/ajoute/glisse
confirme/répète/maintient|lutté/œuvré/travaillé/peiné|dispositif/plan/détachement/contingent
déployé/dépêché/engagé/mobilisé|équipes/brigades/unités|fouillent/sondent/explorent/inspectent
poursuivent/prolongent/éternisent|lueur/lumière/clarté|projecteurs/phares/lampes|grues/pelles/nacelles
acheminées/amenées/louées|casernes/centres/garnisons|renfort/soutien/relève|relaient/succèdent/épaulent
dressé/monté/installé/planté|place/esplanade/pelouse/terrasse|dégager/ouvrir/libérer|accès/abords/passages/escaliers
pluie/bise/averse/neige|battante/glaciale/tenace/fine|espoir/illusion/certitude|survivants/rescapés/vivants
attendaient/patientaient/guettaient|barrières/rubans/cordons|opérations/recherches/fouilles/manœuvres
durer/se prolonger/reprendre|gênés/ralentis/freinés/entravés|fumées/vapeurs/poussières|épaisses/âcres/noires
inquiètes/anxieuses/épuisées/désemparées|silence/calme/recueillement|pesant/lourd/glacial|raconte/relate/décrit
explique/commente/observe|dirige/commande/coordonne|route/rocade/départementale|coupée/barrée/fermée
rues/ruelles/allées|évacuées/vidées/bouclées|constaté/remarqué/noté|élue/adjointe/conseillère
relogés/hébergés/recueillis|courant/gaz/téléphone|rétabli/remis/rendu|origine/cause/source|connue/établie/éclaircie
experts/ingénieurs/techniciens|écartent/excluent/rejettent|hypothèse/piste/explication|chaudière/cuve/conduite
vétuste/rouillée/fatiguée|travaux/sondages/chantiers|menés/conduits/bâclés|intriguent/intéressent/occupent
enquêteurs/gendarmes/limiers|accidentelle/technique/humaine|privilégiée/retenue/suivie|senti/humé/flairé
odeur/émanation/senteur|suspecte/étrange/tenace|rapport/audit/courrier|signalait/dénonçait/mentionnait
fissures/lézardes/infiltrations|propriétaire/bailleur/gérant|demeure/garde|reprises/fois|ouvert/lancé/réclamé
enquête/instruction/procédure|commentaire/pronostic/aveu|prélèvements/échantillons/relevés|laboratoire/institut
témoins/ouvriers/employés|entendus/interrogés/auditionnés|conteste/nie/réfute|exploitant/patron/locataire
saisi/emporté/épluché|registres/carnets/dossiers|plans/croquis/devis|disparu/brûlé/été égarés|scellés/cachets
posés/apposés|proche/familière|investigations/recherches|familles/proches/parents|semaines/mois|toit/plafond/plancher
tomber/crouler/s'abattre|poussière/fumée/cendre|lumière/issue/sortie|voisin/beau-frère/collègue|descendu/sorti/remonté
pieds nus/en pyjama/en chemise|fille/mère/chienne|appeler/crier/pleurer/gémir|écrivions/téléphonions/réclamions
attraper/saisir/enfiler|manteau/sac/trousseau|rentrer/revenir/récupérer nos affaires|bruit/grondement/sifflement
duré/résonné|dizaine/quinzaine/vingtaine|souvient/rappelle|souffle/murmure/chuchote|choc/coup|lâche/lance/soupire
commerce/salon/garage|témoigne/confie/rapporte|retraitée/veuve/institutrice|montrant/désignant|façade/vitrine/porte
confie/livre|boulanger/menuisier/facteur|assise/accoudée/prostrée|banc/muret/perron|résume/conclut
professeur/dentiste/électricien|fondre/éclater|larmes/sanglots|couverture/veste/écharpe|épaules/genoux
salle/école/chapelle|accueille/réconforte/regroupe|sinistrés/rescapés|rougis/gonflés/cernés
acquiescent/se taisent/baissent la tête|ambulances/camions/fourgons|marche/procession/veillée|partira/s'élancera
église/halle/poste|conseil/bureau|décrété/voté/proclamé|deuil/recueillement|ministre/députée/préfète|lieux/ruines
fonds/budget/compte|soutien/secours/solidarité|voté/débloqué/créé|écoles/crèches/boutiques|fermées/closes
chapelle/salle/tente|installée/dressée/ouverte|région/province/nation|promet/garantit/annonce|aide/enveloppe/avance
numéro/standard/guichet|proches/parents|annoncé/promis/juré|demande/requête/prière|prendra/aura
décision/mesure/initiative|saluée/approuvée/moquée|ordre/avis|attendre/connaître|conclusions/résultats
crue/tempête/sécheresse|dons/vêtements/vivres|affluent/arrivent/parviennent|rural/voisin/viticole
président/trésorier/porte-parole|association/amicale/comité|délégation/gerbe/banderole|souhaite/exige/espère
toute/pleine|applaudie/émue/sobre|courte/brève/longue|allocution/déclaration/adresse
""".replace("\n", "|").split("|")
    if each.strip()
)
"""Words that stand for one another: which of them is told is drawn anew for every sentence, and by a light rewrite."""
