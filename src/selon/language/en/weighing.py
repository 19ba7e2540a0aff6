"""English: camps of sources, classes of victims, words of scope."""

from __future__ import annotations

from selon.language.words.weighing import Camp, WeighingWords, classes, phrases

__all__ = ["WORDS"]

WORDS = WeighingWords(
    camps=(
        Camp(
            "monitors",
            False,
            phrases(
                """u n|un|united nations|unicef|world health organization|who|unhcr|red cross|icrc|red crescent
                |doctors without borders|msf"""
            ),
        ),
        Camp("OSDH", None, phrases("sohr|syrian observatory|osdh"), one=True),
        Camp("Russia", True, phrases("russia|russian|moscow|kremlin|lavrov")),
        Camp("Turkey", True, phrases("turkey|turkish|ankara|cavusoglu|erdogan")),
        Camp(
            "Damascus",
            True,
            phrases(
                "syrian army|syrian government|syrian regime|regime|damascus|sana|state television|state media|state tv"
                "|syrian military|military source|syrian state"
            ),
        ),
        Camp("rebels", True, phrases("rebels|rebel|insurgents|opposition|local council|free syrian army")),
        Camp("organisers", True, phrases("organisers|organizers|organiser|organizer|union|unions|protesters|demonstrators")),
        Camp("rescue", False, phrases("firefighters|rescuers|hospital|hospitals|medics|doctors|doctor|medical sources")),
        Camp(
            "authorities",
            True,
            phrases("police|prefecture|interior ministry|ministry|minister|authorities|government|prosecutor|officials"),
        ),
        Camp("press", False, phrases("journalist|journalists|correspondent|reporter|afp|reuters")),
    ),
    victims=classes(
        (
            ("people", "people person persons lives victims victim dead killed wounded injured deaths"),
            ("people", "residents resident participants"),
            ("crowd", "protesters demonstrators protester demonstrator strikers marchers"),
            ("rioters", "rioters"),
            ("police", "police policemen policeman officers officer"),
            ("civilians", "civilians civilian"),
            ("fighters", "fighters fighter soldiers soldier troops rebels militants insurgents terrorists"),
            ("children", "children child"),
            ("women", "women woman"),
            ("press", "journalists journalist reporters"),
            ("rescue", "rescuers medics firefighters"),
            ("migrants", "migrants refugees"),
        )
    ),
    empty=frozenset(
        "the a an of in on by for and to from about some at least more than s mr mrs dr general he she they it".split()
    ),
    common=frozenset(
        """the and that this these those with from for was were are been being have has had his her its their our your who
        whom which what when where while after before since until during about into over under between against among than
        then there here they them she him not but also more most some any all each every other others such only just even
        still very will would could should may might must can did does done one two three four five six seven eight nine
        ten hundred thousand million first last day days week month year years monday tuesday wednesday thursday friday
        saturday sunday january february march april may june july august september october november december said says
        told according added reported""".split()
    ),
    everywhere=(("FR", phrases("across france|in france")), ("", phrases("nationwide|across the country|countrywide"))),
    parts=phrases("including|among them|among|other|others|another"),
    more=phrases("other|others|another|additional|more people|more were|more have"),
    so_far=phrases("so far|provisional|by midday|at midday|already|by noon"),
    among=phrases("among|on the side of|in the ranks of"),
    according=("according to",),
    joins=("and",),
    least=("at least",),
    ends=frozenset("and but or has have had was were is are who which that while in on at".split()),
    kin=tuple(frozenset(("authorities", state)) for state in ("Damascus", "Russia", "Turkey")),
    charges=frozenset(
        """accusation accusations allegation allegations assertion assertions charge charges claim claims report reports
        rumour rumours rumor rumors suggestion suggestions""".split()
    ),
    pointing=frozenset("the these those this that any all such its their".split()),
    blame=frozenset("responsibility involvement role complicity wrongdoing".split()),
    confirm=("confirm", "corrobor"),
    guilt=phrases(
        """responsible|behind|blame|blamed|guilty|carried out by|conducted by|perpetrated by|complicit|to have carried out
        |involved in|culprit|accused"""
    ),
)
