"""French words for made-up attributions. Phrases are written as they are printed; `training.french.phrases` parses them."""

from __future__ import annotations

SAY = """déclarer déclaré déclare déclarent déclarait
affirmer affirmé affirme affirment affirmait
ajouter ajouté ajoute ajoutent ajoutait
dire dit dit disent disait
expliquer expliqué explique expliquent expliquait
indiquer indiqué indique indiquent indiquait
préciser précisé précise précisent précisait
annoncer annoncé annonce annoncent annonçait
souligner souligné souligne soulignent soulignait
estimer estimé estime estiment estimait
assurer assuré assure assurent assurait
confier confié confie confient confiait
rappeler rappelé rappelle rappellent rappelait
conclure conclu conclut concluent concluait
poursuivre poursuivi poursuit poursuivent poursuivait
noter noté note notent notait
raconter raconté raconte racontent racontait
témoigner témoigné témoigne témoignent témoignait
répondre répondu répond répondent répondait
écrire écrit écrit écrivent écrivait
lancer lancé lance lancent lançait
insister insisté insiste insistent insistait
confirmer confirmé confirme confirment confirmait
rapporter rapporté rapporte rapportent rapportait
juger jugé juge jugent jugeait
commenter commenté commente commentent commentait
observer observé observe observent observait
répéter répété répète répètent répétait
regretter regretté regrette regrettent regrettait
admettre admis admet admettent admettait
reconnaître reconnu reconnaît reconnaissent reconnaissait
dénoncer dénoncé dénonce dénoncent dénonçait
prévenir prévenu prévient préviennent prévenait
avertir averti avertit avertissent avertissait
révéler révélé révèle révèlent révélait
détailler détaillé détaille détaillent détaillait
relever relevé relève relèvent relevait
résumer résumé résume résument résumait
marteler martelé martèle martèlent martelait
soutenir soutenu soutient soutiennent soutenait
prétendre prétendu prétend prétendent prétendait
menacer menacé menace menacent menaçait
demander demandé demande demandent demandait
signaler signalé signale signalent signalait
certifier certifié certifie certifient certifiait
constater constaté constate constatent constatait
renchérir renchéri renchérit renchérissent renchérissait
nuancer nuancé nuance nuancent nuançait
plaider plaidé plaide plaident plaidait
tweeter tweeté tweete tweetent tweetait
nier nié nie nient niait
démentir démenti dément démentent démentait
tonner tonné tonne tonnent tonnait
plaisanter plaisanté plaisante plaisantent plaisantait
ironiser ironisé ironise ironisent ironisait
murmurer murmuré murmure murmurent murmurait
soupirer soupiré soupire soupirent soupirait
lâcher lâché lâche lâchent lâchait
glisser glissé glisse glissent glissait
analyser analysé analyse analysent analysait
décrire décrit décrit décrivent décrivait
enchaîner enchaîné enchaîne enchaînent enchaînait
reprendre repris reprend reprennent reprenait
arguer argué argue arguent arguait
proclamer proclamé proclame proclament proclamait
fustiger fustigé fustige fustigent fustigeait
marmonner marmonné marmonne marmonnent marmonnait
balayer balayé balaie balaient balayait
trancher tranché tranche tranchent tranchait
rétorquer rétorqué rétorque rétorquent rétorquait
avancer avancé avance avancent avançait
craindre craint craint craignent craignait
espérer espéré espère espèrent espérait
redouter redouté redoute redoutent redoutait
promettre promis promet promettent promettait
argumenter argumenté argumente argumentent argumentait
fulminer fulminé fulmine fulminent fulminait
suggérer suggéré suggère suggèrent suggérait
déplorer déploré déplore déplorent déplorait
réclamer réclamé réclame réclament réclamait""".splitlines()
"""Infinitive, past participle, present singular and plural, imperfect singular."""

THAT = frozenset(
    """déclarer affirmer ajouter dire expliquer indiquer préciser annoncer souligner estimer assurer confier rappeler
    noter raconter répondre écrire confirmer rapporter juger observer répéter regretter admettre reconnaître prévenir
    avertir révéler relever soutenir prétendre signaler constater nier démentir conclure avancer craindre espérer redouter
    promettre suggérer déplorer proclamer certifier""".split()
)
"""Verbs that take a clause after "que"."""

REFLEXIVE = """alarmer alarmé alarme alarment
indigner indigné indigne indignent
féliciter félicité félicite félicitent
insurger insurgé insurge insurgent
inquiéter inquiété inquiète inquiètent
interroger interrogé interroge interrogent
réjouir réjoui réjouit réjouissent
défendre défendu défend défendent
emporter emporté emporte emportent
souvenir souvenu souvient souviennent
justifier justifié justifie justifient
désoler désolé désole désolent
étonner étonné étonne étonnent
plaindre plaint plaint plaignent
agacer agacé agace agacent
exclamer exclamé exclame exclament""".splitlines()
"""Infinitive without "se", past participle, present singular and plural."""

TOLD = "leur lui nous m' t' vous".split()
"""Clitics between subject and verb for the person told."""

ADDING = {
    "précisant": "préciser",
    "ajoutant": "ajouter",
    "assurant": "assurer",
    "affirmant": "affirmer",
    "soulignant": "souligner",
    "indiquant": "indiquer",
    "expliquant": "expliquer",
    "rappelant": "rappeler",
    "estimant": "estimer",
    "jugeant": "juger",
    "promettant": "promettre",
    "annonçant": "annoncer",
    "disant": "dire",
    "avertissant": "avertir",
    "notant": "noter",
}
"""Present participles that carry a report on, with their infinitives."""

PERSONS = """le ministre|le ministre de la Défense|le ministre des Affaires étrangères|la ministre de la Santé
le Premier ministre|le président|la présidente|le président du conseil régional|le chef de l'État|la cheffe de l'opposition
le porte-parole|le porte-parole de l'armée|le porte-parole du gouvernement|la porte-parole du Haut-Commissariat
le secrétaire général|le secrétaire d'État américain|le secrétaire général de l'Alliance|l'émissaire de l'ONU
l'ambassadeur russe|l'ambassadrice de France|le chef de la diplomatie turque|la vice-présidente de la Commission
le directeur de l'hôpital|la directrice de l'école|le directeur général de la police|le patron du groupe|le maire de la ville
la maire|l'adjointe au maire|le préfet de région|la préfète|le gouverneur de la province|la bourgmestre|le député socialiste
la députée écologiste|le sénateur|l'ancien ministre|le commandant de la brigade|le général|le colonel|le capitaine des pompiers
le procureur de la République|la procureure fédérale|l'avocat de la famille|l'avocate du prévenu|la juge d'instruction
le chercheur|la politologue|l'historien|l'économiste en chef de la banque|le médecin|une infirmière|le chirurgien
un responsable|un haut responsable militaire|une responsable humanitaire|un diplomate occidental|une diplomate européenne
un témoin|un habitant|une habitante du quartier|un activiste|un militant|un officier|un combattant rebelle|un policier
un secouriste|un enseignant|une mère de famille|un commerçant de la vieille ville|un proche du suspect|un élu local
un porte-parole militaire|une porte-parole de la Maison Blanche|un membre du conseil local|un cadre du parti|un ancien otage
le correspondant de l'agence|un journaliste de la chaîne|une envoyée spéciale|le représentant du personnel|la déléguée syndicale
le coordinateur de l'aide|la responsable du programme|le chef du renseignement militaire|le numéro deux du mouvement
le vice-ministre de l'Intérieur|le conseiller du prince héritier|l'envoyé spécial des Nations unies|le patriarche|l'évêque
le curé de la paroisse|l'imam de la mosquée|la veuve du journaliste|le frère de la victime|un réfugié|une survivante
le chef d'état-major|le commandant en chef des forces terrestres|la directrice adjointe de l'agence|un analyste"""
SOURCES = """une source militaire|une source policière|une source proche du dossier|une source médicale|une source sécuritaire
un communiqué du ministère|un rapport de l'ONG|un communiqué|le quotidien|l'hebdomadaire|la télévision d'État|la radio publique
l'agence officielle|la chaîne qatarie|le journal|la presse locale|la police|l'armée|le gouvernement|le ministère de la Défense
l'opposition|le parquet|le parquet antiterroriste|la préfecture|la gendarmerie|la mairie|la présidence|l'état-major
la coalition internationale|l'organisation|l'association|l'ONG|la fédération|le syndicat|la direction|l'ambassade|la justice
la Maison Blanche|le Kremlin|le Pentagone|l'Élysée|la Commission européenne|le Conseil de sécurité|la Croix-Rouge
le Quai d'Orsay|le Vatican|le régime|le mouvement|la milice|le groupe|l'hôpital|le commandement militaire|la protection civile
le comité d'organisation|l'entreprise|le constructeur|la compagnie aérienne|l'exploitant|le tribunal|la cour d'appel"""
MANY = """des responsables|des habitants|des témoins|les médias locaux|les secouristes|les autorités|les rebelles|les enquêteurs
des experts|plusieurs sources|des sources militaires|des sources diplomatiques|les pompiers|les médecins|des activistes
les services de secours|les organisateurs|les syndicats|les Nations unies|les États-Unis|des proches|les autorités locales
plusieurs ONG|les deux camps|les avocats de la défense|les forces de l'ordre|des diplomates|les forces armées|des militants
les casques bleus|les parents|deux témoins|trois responsables|de nombreux habitants|les voisins|les observateurs"""
ROLES = """porte-parole de l'armée|directeur de l'observatoire|mère de trois garçons|habitant du quartier|responsable de l'ONG
chef de la rébellion|membre du comité|père de cinq filles|chercheuse au centre|professeur à l'université|médecin à l'hôpital
président de la commission|avocat des familles|commerçant|étudiante en droit|ancien ministre de l'Intérieur|patron de la PME
secrétaire général du syndicat|coordinatrice de l'association|ancien diplomate|cultivateur|infirmière|maire de la commune
âgé de 42 ans|chargée du dossier|représentante du syndicat|conseiller du président|numéro deux du parti"""
BODIES = """Observatoire national des libertés|Comité international de la Croix-Rouge|Front islamique de libération
Conseil national de transition|Conseil de sécurité|Ligue des droits humains|Médecins sans frontières|Union européenne
Haut-Commissariat aux réfugiés|Nations unies|Parti démocratique du peuple|Mouvement pour la justice|Armée de libération
Fédération internationale des journalistes|Brigade du Nord|Forces démocratiques|Parti socialiste|Front populaire
Organisation mondiale de la santé|Programme alimentaire mondial|Coalition nationale|Centre de documentation
Réseau des défenseurs|Amnesty International|Human Rights Watch|Commission européenne|Croissant-Rouge|Ligue arabe
Assemblée nationale|Sénat|Union africaine|Banque centrale|Conseil d'État|Cour suprême|Garde républicaine|Casques blancs
Agence de presse nationale|Union des syndicats|Collectif des familles|Comité de coordination|Bureau des affaires humanitaires
Institut de recherche|Université libre|Armée nationale|Mouvement patriotique|Garde nationale|Défense civile"""
OUTLETS = """AFP|Reuters|BBC|CNN|RTL|LCI|BFMTV|France Info|France Inter|Europe 1|RMC|CNews|Al-Jazira|Le Monde|Le Figaro|Libération
Le Parisien|Ouest-France|La Croix|Mediapart|Sud Radio|RFI|France 24|RTBF|Le Soir|La Libre|Le Temps|TF1|Arte|Radio-Canada
New York Times|Guardian|Times|Washington Post|Wall Street Journal|Spiegel|El País|Haaretz|Anadolu|Interfax|Tass|Xinhua|Belga"""
MEDIA = """la chaîne|l'agence|le quotidien|le journal|la radio|l'hebdomadaire|la télévision"""
PLACES = """Alep Damas Homs Moscou Paris Lyon Marseille Lille Toulouse Nantes Bordeaux Strasbourg Bruxelles Liège Genève Londres
Berlin Washington New-York Beyrouth Ankara Istanbul Bagdad Mossoul Téhéran Tripoli Alger Tunis Rabat Kiev Bamako Abidjan Dakar
Jérusalem Gaza Idleb Raqqa Kaboul Islamabad Pékin Tokyo Caracas Ottawa Montréal Rome Madrid Athènes Vienne""".split()
CAPITALS = "Moscou Damas Washington Paris Ankara Téhéran Berlin Bruxelles Londres Pékin Kiev Riyad Tel-Aviv Alger Rabat".split()
DAYS = "lundi mardi mercredi jeudi vendredi samedi dimanche hier".split()
MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
CIRCUMSTANCES = """dans un communiqué|devant la presse|lors d'une conférence de presse|dans un entretien|par téléphone|à la télévision
à des journalistes|au micro|à la radio|dans un tweet|dans une lettre|sur place|à l'antenne|devant les députés|sous couvert de l'anonymat
à l'issue de la réunion|après la rencontre|au Parlement|en conférence de presse|sur son site|dans un message|à son arrivée
au cours d'un point de presse|en marge du sommet|au terme des discussions|devant le tribunal|à la barre|à l'audience"""
FRONTED = """à l'issue de la réunion|dans la matinée|pour sa part|de son côté|dans un communiqué|dans la soirée|au lendemain du vote
après deux jours de combats|lors d'un déplacement|en fin de journée|dans ce contexte|au même moment|face à la presse
depuis le début de la semaine|selon la même source|en revanche|à la mi-journée|dans l'après-midi|à la veille du sommet"""
ACTS = """appeler appelé au calme|demander demandé une enquête|annoncer annoncé un cessez-le-feu|rejeter rejeté les accusations
condamner condamné l'attaque|quitter quitté la ville|rencontrer rencontré les familles|refuser refusé la proposition
signer signé un accord|ouvrir ouvert une enquête|présenter présenté ses excuses|réunir réuni le cabinet|défendre défendu le projet
exiger exigé des garanties|saluer salué une avancée|évoquer évoqué une trêve|promettre promis une aide|visiter visité le camp
lancer lancé un appel|suspendre suspendu les négociations|dénoncer dénoncé un massacre|recevoir reçu une délégation"""
WHOM = """civils|soldats|personnes|habitants|combattants|rebelles|manifestants|enfants|blessés|réfugiés|familles|policiers|détenus
migrants|prisonniers|salariés|militaires|élèves|passagers|journalistes|femmes|médecins|agriculteurs|sympathisants"""
BEFELL = """quitter quitté la zone|fuir fui les combats|rejoindre rejoint la frontière|défiler défilé dans le centre|perdre perdu la vie
franchir franchi le barrage|trouver trouvé refuge|regagner regagné leur village|recevoir reçu une aide"""
SUFFERED = """tuer tués|blesser blessés|arrêter arrêtés|évacuer évacués|interpeller interpellés|déplacer déplacés|enlever enlevés
libérer libérés|hospitaliser hospitalisés|exécuter exécutés"""
ADJECTIVES_BEFORE = frozenset(
    """ancien ancienne haut haute premier première Premier nouveau nouvelle nombreux jeune grand grande vieille deux trois cinq
    même deuxième Haut Première""".split()
)
ADJECTIVES_AFTER = frozenset(
    """militaire policière médicale sécuritaire publique officielle qatarie locale locaux militaires diplomatiques étrangères
    général générale régional russe américain turque socialiste écologiste occidental européenne fédérale humanitaire local
    international internationale européen armées unies terrestres spécial spéciale adjointe héritier aérienne antiterroriste
    civile syndicale islamique national nationale démocratique démocratiques africaine arabe mondial mondiale suprême libre
    républicaine populaire patriotique centrale blancs humains humanitaires alimentaire rebelle nouvelle démocratique""".split()
)
ASPIRATED = frozenset("haut haute hauts huit hasard hors héros Hollande Haut Haut-Commissariat Hezbollah Hamas houthis Houthis".split())
"""Words with h before which nothing is elided."""
