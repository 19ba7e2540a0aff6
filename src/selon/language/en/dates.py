"""English date lines."""

from selon.language.words.dates import DateWords

WORDS = DateWords(
    months={
        "january": 1,
        "jan": 1,
        "february": 2,
        "feb": 2,
        "march": 3,
        "mar": 3,
        "april": 4,
        "apr": 4,
        "may": 5,
        "june": 6,
        "jun": 6,
        "july": 7,
        "jul": 7,
        "august": 8,
        "aug": 8,
        "september": 9,
        "sept": 9,
        "sep": 9,
        "october": 10,
        "oct": 10,
        "november": 11,
        "nov": 11,
        "december": 12,
        "dec": 12,
    },  # fmt: skip
    weekdays={
        "monday": 0,
        "tuesday": 1,
        "wednesday": 2,
        "thursday": 3,
        "friday": 4,
        "saturday": 5,
        "sunday": 6,
        "mon": 0,
        "tue": 1,
        "tues": 1,
        "wed": 2,
        "thu": 3,
        "thur": 3,
        "thurs": 3,
        "fri": 4,
        "sat": 5,
        "sun": 6,
    },  # fmt: skip
    published=("published", "posted", "date of publication", "created", "issued", "first published", "filed"),
    modified=("updated", "last updated", "modified", "last modified", "edited", "corrected"),
    days_ago={"today": 0, "yesterday": 1},
    units={
        "minute": 1,
        "minutes": 1,
        "min": 1,
        "mins": 1,
        "hour": 60,
        "hours": 60,
        "hr": 60,
        "hrs": 60,
        "day": 1440,
        "days": 1440,
    },
    filler=frozenset(
        "on at the of by in time date publication published posted created issued first updated last modified edited corrected "
        "filed gmt utc bst est edt cet cest am pm min read minutes local afp reuters ap tass".split()
    ),
)
