"""English phrases and all that is said in them: content and source, in reading order."""

from __future__ import annotations

import pytest
from said import found

SAID = [
    # a clause that leads in is told by nobody but whom it names
    ("After the minister said the bridge was safe, parents protested.", [("the bridge was safe", "the minister")]),
    ("Asked whether troops would leave, the president said: “Not yet.”", [("Not yet", "the president")]),
    # what is set against a report, or joined to it, is no part of it
    (
        "State television reported that troops had retaken the village, but rebels denied the claim.",
        [("troops had retaken the village", "State television"), ("the claim", "rebels")],
    ),
    (
        "The strike killed 20, activists said; the government said only fighters had died.",
        [("The strike killed 20", "activists"), ("only fighters had died", "the government")],
    ),
    ("The ministry confirmed four deaths but would not say where they occurred.", [("four deaths", "The ministry")]),
    # what goes on behind an incise
    (
        "At least 12 people were killed, the health ministry said, and 30 others hurt.",
        [("At least 12 people were killed … and 30 others hurt", "the health ministry")],
    ),
    ("The road is shut, police said, and residents fled.", [("The road is shut", "police")]),
    # two who count, and the verb said once
    ("Police counted 3,000 marchers, the unions 8,000.", [("3,000 marchers", "Police"), ("8,000", "the unions")]),
    ("Police put the crowd at 3,000, organisers at 10,000.", [("the crowd at 3,000", "Police"), ("10,000", "organisers")]),
    (
        "Between 700 people, according to police, and 1,000, according to organisers, marched.",
        [("700 people", "police"), ("1,000", "organisers")],
    ),
    # who stands before what two commas set apart
    (
        "Officials in Larna, quoted by the state news agency, said the road was open.",
        [("the road was open", "Officials in Larna")],
    ),
    (
        "According to a report by the Larna Watch seen by Reuters, prisoners were beaten.",
        [("prisoners were beaten", "a report by the Larna Watch")],
    ),
    ("The army denied it: no shells were fired from its base.", [("no shells were fired from its base", "The army")]),
    ("No group has claimed responsibility for the bombing.", []),
    # pages that lost their commas
    (
        "“There is renewed fighting” Karim Doe of the Larna based Almedia relief group told Reuters.",
        [("There is renewed fighting", "Karim Doe of the Larna based Almedia relief group")],
    ),
    (
        "The mill was destroyed the witness said adding that jets were heard over the port.",
        [("The mill was destroyed", "the witness"), ("jets were heard over the port", "the witness")],
    ),
    (
        "The group said one of its members died after being buried under a wall following a Wednesday raid in the port.",
        [("one of its members died after being buried under a wall following a Wednesday raid in the port", "The group")],
    ),
    (
        "The raid killed six people according to the Larna-based Observatory for Peace which relies on activists.",
        [("The raid killed six people", "the Larna-based Observatory for Peace")],
    ),
    (
        "Bomb kills 16 in Larna AFP Tuesday 5 Jul 2016 A bomb killed at least 16 people on Tuesday in the port of Larna an official said.",
        [("A bomb killed at least 16 people on Tuesday in the port of Larna", "an official")],
    ),
    (
        "The mill was hit in the raid on the town of Larna said the Larna Observatory for Peace.",
        [("The mill was hit in the raid on the town of Larna", "the Larna Observatory for Peace")],
    ),
    ("Earlier the Larna Observatory on Sunday reported that jets hit a mill.", [("jets hit a mill", "the Larna Observatory")]),
    (
        "The Larna Observatory accused the army of burning the mill while the ministry rejected these allegations.",
        [("burning the mill", "The Larna Observatory"), ("these allegations", "the ministry")],
    ),
    (
        "“A man blew himself up” said Karim Doe head of the Larna Observatory adding that nobody was hurt.",
        [
            ("A man blew himself up", "Karim Doe head of the Larna Observatory"),
            ("nobody was hurt", "Karim Doe head of the Larna Observatory"),
        ],
    ),
    (
        "Earlier in the day a source at the Larna Police Command told the correspondent that two boys were hurt.",
        [("two boys were hurt", "a source at the Larna Police Command")],
    ),
    ("Almedias correspondent said that the port was open.", [("the port was open", "Almedias correspondent")]),
    (
        "In a statement to Reuters a source at the Larna Port Authority said that the port was open.",
        [("the port was open", "a source at the Larna Port Authority")],
    ),
    (
        "It has seen several deals which the government of President Karim al-Osk says are fair.",
        [("are fair", "the government of President Karim al-Osk")],
    ),
    (
        "LARNA (Almedia) According to the Almedia news agency the raid hit the port killing five civilians.",
        [("the raid hit the port killing five civilians", "the Almedia news agency")],
    ),
    ("A mill burnt in the village of Sheikh Said it said.", [("A mill burnt in the village of Sheikh Said", "it")]),
    (
        "The raids hit the port around noon (0830 GMT) an activist with the opposition Larna Media Centre told AFP.",
        [("The raids hit the port around noon (0830 GMT)", "an activist with the opposition Larna Media Centre")],
    ),
    (
        "The Larna-based Observatory which monitors the five-year conflict said at least 11 children were among the dead.",
        [("at least 11 children were among the dead", "The Larna-based Observatory")],
    ),
    (
        "The raid hit a school killing at least 26 children a monitor and activists said.",
        [("The raid hit a school killing at least 26 children", "a monitor and activists")],
    ),
    ("Farmers flock to the market to do their shopping Karim Doe said.", [("Farmers flock to the market to do their shopping", "Karim Doe")]),
    (
        "Officials said the attack was carried out by a driver adding that the blast hit a mill.",
        [("the attack was carried out by a driver", "Officials"), ("the blast hit a mill", "Officials")],
    ),
    (
        "The monitor could not immediately confirm how many of the dead were civilians saying some bodies were burned.",
        [("how many of the dead were civilians", "The monitor"), ("some bodies were burned", "The monitor")],
    ),
    (
        "The Observatory reported that 56 civilians were killed and Colonel Karim Doe said there was evidence of it.",
        [("56 civilians were killed", "The Observatory"), ("there was evidence of it", "Colonel Karim Doe")],
    ),
    (
        "“The port is open” the spokesman relayed.",
        [("The port is open", "the spokesman")],
    ),
    # a source that no comma parts from what follows it, and what stands in its relative clause
    (
        "According to medical sources at the clinic in Larna earlier six injured dockers went home on Saturday.",
        [("earlier six injured dockers went home on Saturday", "medical sources at the clinic in Larna")],
    ),
    (
        "“We guard parts of the mole” the Larna Observatory for Harbour Works which relies on a wide network of sources said.",
        [("We guard parts of the mole", "the Larna Observatory for Harbour Works")],
    ),
    # a thing that two announce
    (
        "The closure of the mole was announced by the harbour master and confirmed by the Larna Observatory.",
        [("The closure of the mole", "the harbour master"), ("The closure of the mole", "the Larna Observatory")],
    ),
    # what is told, and no more
    (
        "Prime Minister John Doe said last week Larna would not allow barges in the strait.",
        [("Larna would not allow barges in the strait", "Prime Minister John Doe")],
    ),
    (
        "A storm off the coast of Tirie sank at least six barges and one armed tug it said.",
        [("A storm off the coast of Tirie sank at least six barges and one armed tug", "it")],
    ),
    (
        "The pilot says he determines what barges may sail according to their type and load.",
        [("he determines what barges may sail according to their type and load", "The pilot")],
    ),
    ("The bridge is safe, per the ministry.", [("The bridge is safe", "ministry")]),
    ('The group has this year seen its self-proclaimed "free port" crumble under storms.', []),
    ("Crews stayed ashore amid reports barges had sunk.", []),
    (
        "The council called upon fishing crews and friendly ports to take urgent action in order to support the pilots.",
        [("fishing crews and friendly ports to take urgent action in order to support the pilots", "The council")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SAID, ids=[row[0] for row in SAID])
def test_said(text: str, expected: list[tuple[str, str]]) -> None:
    assert [
        (" … ".join(piece.text for piece in one.content), one.source.text if one.source else None)
        for one in found(text, "en")
    ] == expected
