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
    everywhere=(("FR", phrases("across france|in france")), ("", phrases("nationwide|across the country|countrywide"))),
    parts=phrases("including|among them|among|other|others|another|additional|more"),
    so_far=phrases("so far|provisional|by midday|at midday|already|by noon"),
)
