"""French words for actors."""

from __future__ import annotations

from selon.language.words.actors import ActorWords, listed
from selon.language.words.each import each
from selon.language.words.given import GIVEN

__all__ = ["WORDS"]

_AGENCIES = """
AFP | Agence France-Presse | l'Agence France Presse | Agence France Presse
Reuters | Thomson Reuters
AP | Associated Press | Associated press
dpa | DPA | Deutsche Presse-Agentur
EFE | Efe
Ansa | ANSA
Belga | agence Belga
ATS | Keystone-ATS | Agence télégraphique suisse
La Presse canadienne | Presse canadienne
Tass | TASS | Itar-Tass | ITAR-TASS
Interfax
RIA Novosti | Ria Novosti | Ria-Novosti
Sputnik
Xinhua | Chine nouvelle
Kyodo
Yonhap
Sana | SANA
Anadolu | Anatolie | agence Anatolie
Irna | IRNA
Isna | ISNA
Fars
Tasnim
APS | Algérie Presse Service
TAP
KUNA | Kuna
Wafa | WAFA
Ukrinform
UNIAN
Bloomberg
PTI | Press Trust of India
"""
_OUTLETS = """
Le Monde
Le Figaro | Figaro | Figaro Live
Libération
Le Parisien | Aujourd'hui en France
L'Humanité
La Croix
Les Echos | Les Échos
Mediapart
Le Point
L'Express
L'Obs | Le Nouvel Observateur
Paris Match
Le Canard enchaîné
Charlie Hebdo
Ouest-France
Sud Ouest
La Dépêche | La Dépêche du Midi
La Provence
La Voix du Nord
Nice-Matin | Nice Matin
Var-Matin | Var Matin
Midi Libre
Le Progrès
Le Dauphiné libéré | Le Dauphiné
L'Est républicain
Dernières Nouvelles d'Alsace | DNA
Le Télégramme
La Nouvelle République
20 Minutes
BFMTV | BFM TV | BFM
LCI
CNews | CNEWS | i-Télé | iTELE
franceinfo | France Info | Franceinfo | France info
France Inter
France Culture
France Bleu
France 2
France 3
France 24
France Télévisions
Radio France
RFI
RTL
RMC
Europe 1
Sud Radio
TF1
M6
Canal+
TV5 Monde | TV5Monde
Arte
Konbini
HuffPost | Huffington Post
Slate
RT France | Russia Today
RTBF
Le Soir
La Libre | La Libre Belgique
La Dernière Heure | DH
VRT
RTL-TVI
RTS
Le Temps
Le Matin
24 Heures | 24 heures
Tribune de Genève
Radio-Canada
La Presse
Le Devoir
Journal de Montréal | Le Journal de Montréal
TVA | TVA Nouvelles
El Watan
Al-Jazira | Al-Jazeera | Al Jazeera | Al Jazira
Al-Arabiya | Al Arabiya
Al-Mayadine | Al-Manar
CNN
BBC
Sky News
Fox News
NBC
CBS
ABC
New York Times | The New York Times
Washington Post | The Washington Post
Wall Street Journal | The Wall Street Journal
The Guardian | Guardian
The Times
Financial Times
Der Spiegel | Spiegel
Bild
Die Welt
Die Zeit
Süddeutsche Zeitung
Frankfurter Allgemeine Zeitung | FAZ
ARD
ZDF
El Pais | El País
El Mundo
La Repubblica
Corriere della Sera
La Stampa
Haaretz
Hürriyet
"""
_ARMED = """
Etat islamique | État islamique | groupe Etat islamique | groupe État islamique | EI
Etat islamique | Daech | Daesh | Isis | ISIS | EIIL
Al-Qaïda | Al-Qaida | Al Qaïda | Al-Qaeda | Aqpa | AQPA | Aqmi | AQMI
Front al-Nosra | Front Al-Nosra | al-Nosra | Al-Nosra | Jabhat al-Nosra | Front Fateh al-Cham | Fateh al-Cham
Front al-Nosra | Fatah al-Cham
Hayat Tahrir al-Cham | Tahrir al-Cham | HTS
Ahrar al-Cham | Ahrar Al-Cham
Jaich al-Islam | Jaych al-Islam
Armée syrienne libre | ASL
Forces démocratiques syriennes | FDS
Unités de protection du peuple | YPG
PKK | Parti des travailleurs du Kurdistan
Hezbollah
Hamas
Jihad islamique
Houthis | Houthistes
Talibans | talibans
Boko Haram
Chebab | Shebab | shebab
Brigades internationales
Gardiens de la révolution | Pasdaran | pasdarans
Wagner | groupe Wagner
Farc | FARC
ETA
FLNC
IRA
"""
_ORGANISATIONS = """
ONU | Nations unies | Nations Unies | Organisation des Nations unies
Conseil de sécurité
HCR | UNHCR
Unicef | UNICEF
OMS | Organisation mondiale de la santé
PAM | Programme alimentaire mondial
Ocha | OCHA
Unesco | UNESCO
UE | Union européenne
Commission européenne
Parlement européen
Otan | OTAN
Union africaine | UA
Ligue arabe
FMI
Banque mondiale
CICR | Comité international de la Croix-Rouge
Croix-Rouge
Croissant-Rouge
MSF | Médecins sans frontières
Amnesty International | Amnesty
Human Rights Watch | HRW
Reporters sans frontières | RSF
OSDH | Observatoire syrien des droits de l'homme
Casques blancs
Greenpeace
CGT
CFDT
FO | Force ouvrière
CFTC
CFE-CGC
Unsa | UNSA
FSU
SUD
Medef | MEDEF
FNSEA
SNCF
RATP
EDF
Engie
Total
Renault
Facebook
Google
Twitter
Amazon
Netflix
LREM | La République en marche
LR | Les Républicains
PS | Parti socialiste
RN | Rassemblement national
FN | Front national
LFI | La France insoumise | France insoumise
PCF
EELV
MoDem
UDI
NPA
IGPN | Inspection générale de la police nationale
IGGN
DGPN
DGSI
DGSE
GIGN
RAID
CRS
Sénat
Conseil d'État | Conseil d'Etat
Conseil constitutionnel
Cour de cassation
Cour des comptes
Maison Blanche | Maison-Blanche
Pentagone
Kremlin
CIA
FBI
NSA
NRA
CPI | Cour pénale internationale
Interpol
Europol
Frontex
"""

WORDS = ActorWords(
    given=GIVEN,
    address=frozenset(
        {
            "m",
            "m.",
            "mm",
            "mm.",
            "mme",
            "mme.",
            "mmes",
            "mlle",
            "me",
            "dr",
            "dr.",
            "pr",
            "pr.",
            "mgr",
            "monsieur",
            "madame",
            "maître",
            "docteur",
            "professeur",
            "monseigneur",
            "sir",
            "lord",
            "frère",
            "sœur",
            "père",
        }
    ),
    particles=frozenset(
        {
            "de",
            "du",
            "des",
            "d'",
            "von",
            "van",
            "der",
            "den",
            "ter",
            "le",
            "la",
            "da",
            "do",
            "dos",
            "di",
            "ben",
            "bin",
            "ibn",
            "ould",
            "al",
            "el",
            "y",
            "abou",
            "abu",
            "al-",
            "el-",
        }
    ),
    offices=each(
        """
        ministre premier président présidente préfet préfète sous-préfet procureur procureure maire secrétaire
        porte-parole directeur directrice chef cheffe patron patronne avocat avocate député députée sénateur sénatrice
        roi reine prince princesse émir cheikh pape évêque archevêque cardinal abbé curé imam pasteur rabbin colonel
        général capitaine commandant lieutenant lieutenant-colonel amiral sergent brigadier major commissaire juge
        magistrat magistrate gouverneur gouverneure chancelier chancelière ambassadeur ambassadrice consul émissaire
        envoyé envoyée coordinateur coordinatrice coordonnateur responsable dirigeant dirigeante leader candidat
        candidate conseiller conseillère vice-président vice-présidente vice-ministre délégué déléguée médiateur
        médiatrice représentant représentante secrétaire-général fondateur fondatrice cofondateur gérant gérante
        adjoint adjointe historien historienne politologue sociologue économiste chercheur chercheuse professeur
        professeure analyste expert experte journaliste correspondant correspondante photographe rédacteur rédactrice
        médecin chirurgien infirmier infirmière militant militante opposant opposante syndicaliste bourgmestre échevin
        préfet inspecteur contrôleur rapporteur rapporteure défenseur défenseure numéro homme femme diplomate
        spécialiste entraîneur sélectionneur élu élue vice-procureur prévôt bâtonnier notaire pdg dg
        """
    ),
    bodies=each(
        """
        ministère gouvernement présidence préfecture sous-préfecture mairie parquet tribunal cour conseil assemblée
        sénat parlement parti syndicat union fédération confédération association observatoire organisation organisme
        agence institut office ong front armée police gendarmerie état-major direction commission comité croix-rouge
        collectif mouvement ligue alliance coalition groupe brigade brigades bataillon forces unités observatoire
        ambassade consulat université école hôpital régie compagnie société banque chaîne radio quotidien hebdomadaire
        journal magazine site autorité autorités inspection haut-commissariat secrétariat ligue centre fondation
        réseau amicale chambre cabinet garde groupement diocèse paroisse académie pompiers marins-pompiers sapeurs-pompiers préfecture
        """
    ),
    links=each(
        """
        de du des d' d la le les l' l à au aux et en général générale nationale national adjoint adjointe délégué
        déléguée chargé chargée pour auprès sur près régional régionale départemental départementale par intérim
        sortant sortante français française russe syrien syrienne américain américaine turc turque iranien iranienne
        allemand allemande britannique italien italienne espagnol espagnole belge suisse israélien israélienne
        algérien algérienne marocain marocaine tunisien tunisienne ukrainien ukrainienne chinois chinoise irakien
        irakienne libanais libanaise saoudien saoudienne canadien canadienne polonais polonaise européen européenne
        russes françaises
        """
    ),
    common=each(
        """
        janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi
        jeudi vendredi samedi dimanche gilet gilets acte internet covid brexit noël pâques dieu allah inch rip smic
        csg ric isf tva gmt pib ppa adn sms vih sida suv isf gj ok pv tweet twitter facebook youtube instagram live
        lire vidéo photo photos crédit rappel légalement
        """
    ),
    openers=each(
        """
        le la les l' un une des du de d' ce cet cette ces son sa ses leur leurs mon ma notre nos votre vos selon pour
        par dans en à a au aux avec sans sur sous après avant depuis pendant mais ou et donc or ni car si quand
        lorsque comme il elle ils elles on nous vous je tu y qui que quoi dont où plus moins très hier aujourd'hui
        demain puis ainsi alors aussi chez contre entre vers près selon malgré outre parmi suivant d'après interrogé
        interrogée ancien ancienne ex est sont a ont lui eux tout tous toute toutes deux trois quatre cinq six sept
        huit neuf dix côté face pourtant cependant enfin ensuite dès quelques plusieurs certains légalement
        """
    ),
    streets=each(
        """
        rue avenue boulevard place quai pont allée allées square impasse cours esplanade lycée collège école hôpital
        université stade aéroport gare station métro théâtre musée stade pôle paroisse église hôtel prix coupe
        porte-avions fondation institut centre affaire loi quartier quartiers faubourg village villages localité bourg
        """
    ),
    known=listed("agency", _AGENCIES)
    | listed("outlet", _OUTLETS)
    | listed("armed", _ARMED)
    | listed("organisation", _ORGANISATIONS),
)
