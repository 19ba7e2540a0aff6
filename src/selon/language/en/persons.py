"""Nouns for people in English, and nouns that a number never makes people of."""

from __future__ import annotations

__all__ = ["ENDINGS", "PERSONS", "THINGS"]

_SINGULAR = """
person man woman child girl boy baby infant toddler teenager teen minor adult youth civilian resident villager citizen
inhabitant passer-by bystander pedestrian cyclist motorist driver passenger traveller tourist migrant refugee foreigner
soldier serviceman policeman policewoman officer police guard gendarme firefighter marine paratrooper recruit fighter rebel
insurgent militant militiaman jihadist terrorist islamist attacker assailant gunman gunmen bomber commander general colonel
captain lieutenant sergeant mercenary combatant troop peacekeeper sniper agent official employee worker staff labourer
farmer fisherman shopkeeper trader merchant journalist photographer reporter cameraman correspondent doctor nurse medic
paramedic surgeon rescuer volunteer activist opponent dissident student pupil teacher professor principal priest
worshipper monk nun imam pastor bishop christian muslim jew protester protestor demonstrator rioter striker marcher
participant spectator supporter fan visitor customer patient detainee prisoner hostage captive suspect defendant inmate
criminal pensioner mother father brother sister son daughter husband wife widow couple family families uncle aunt nephew
niece cousin grandfather grandmother grandson granddaughter grandchild sibling parent relative friend neighbour neighbor
colleague member leader chief deputy mayor minister senator lawyer judge diplomat ambassador national compatriot survivor
occupant victim syrian iraqi palestinian israeli russian american iranian turk kurd lebanese afghan pilot crew engineer
technician contractor aid-worker healthcare-worker lady gentleman individual orphan martyr convert soul deserter operative
personnel element infiltrator extremist loyalist separatist caretaker infantryman airman sailor
cook baker butcher carpenter plumber electrician mechanic waiter waitress clerk secretary vendor hairdresser miner docker
pilgrim scout writer musician poet novelist trainee apprentice cleaner guide educator technologist dentist pharmacist
"""
_IRREGULAR = """
people men women children babies policemen policewomen servicemen militiamen gunmen firemen fishermen troops forces others
youths families ladies gentlemen staff crew civilians souls casualties cameramen wives grandchildren passers-by infantrymen
airmen countrymen kids kid elderly personnel
"""

PERSONS = frozenset(form for word in _SINGULAR.split() for form in (word, word + "s")) | frozenset(_IRREGULAR.split())

ENDINGS = (
    "ists",
    "ist",
    "ers",
    "ians",
    "ian",
    "ants",
    "ees",
    "eers",
    "er",
    "ant",
    "ee",
    "men",
    "women",
    "man",
    "woman",
    "people",
)

THINGS = frozenset(
    """
    year years month months week weeks day days hour hours minute minutes second seconds night nights morning mornings
    evening weekend century decade decades time times km kilometre kilometres kilometer kilometers mile miles metre metres
    meter meters feet foot inch inches ton tons tonne tonnes kg kilogram kilograms litre litres hectare hectares degree
    degrees % percent per-cent point points euro euros dollar dollars pound pounds $ € £ cent cents billion
    country countries city cities town towns village villages region regions province provinces site sites place places
    area areas district districts neighbourhood neighbourhoods neighborhood neighborhoods street streets quarter quarters
    car cars vehicle vehicles truck trucks bus buses train trains plane planes aircraft helicopter helicopters jet jets
    boat boats ship ships tank tanks convoy convoys ambulance ambulances motorcycle motorcycles
    house houses home homes building buildings apartment apartments hospital hospitals school schools mosque mosques church
    churches shop shops factory factories tent tents bridge bridges position positions checkpoint checkpoints base bases
    weapon weapons bomb bombs missile missiles shell shells rocket rockets mortar mortars grenade drone drones rifle
    bullet bullets round rounds attack attacks strike strikes airstrike airstrikes raid raids explosion explosions
    incident incidents accident accidents fire fires clash clashes operation operations sortie sorties barrel barrels
    case cases story stories claim claims source sources report reports article law laws measure question reason video
    videos photo photos picture pictures image images tweet tweets post posts message messages
    company companies group groups party parties state states vote votes letter letters page pages list team teams
    animal animals dog dogs cat cats horse horses cow cows sheep camel camels bird birds tree trees donkey donkeys
    stage part parts type types kind kinds series half third quarter-mile game games match film book title level floor
    floors storey storeys side sides million billion front fronts number camp camps channel channels truce ceasefire
    spree statement account accounts incidents step steps round statement-type result lot bit
    """.split()
)
