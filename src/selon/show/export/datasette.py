"""What Datasette is told of a dossier, so that it explains its tables: `datasette war.dossier -m metadata.json`."""

from __future__ import annotations

from typing import Any

from selon.show.export.narrowed import Holds

__all__ = ["datasette"]

_SPAN = {"start": "first character of the words in the page's text, from 0", "stop": "first character behind them"}

_TABLES: dict[str, tuple[str, dict[str, str], list[str]]] = {
    "pages": (
        "Pages as they were read, each with its text.",
        {
            "position": "the order in which pages came in",
            "sha256": "hash of the text; corrections hold to it",
            "raw_sha256": "hash of the bytes that were read, kept in the table raw",
            "location": "where the page lay",
            "rules": "which rule found title, authors and dates, as JSON",
        },
        ["outlet", "language"],
    ),
    "passages": ("Stretches of a page by what they are: title, body, foreign, furniture.", _SPAN, ["kind"]),
    "statements": (
        "What a page ascribes to a source.",
        {
            "content": "the words ascribed",
            "source": "the source's words as they stand",
            "resolved": "its full name, where the page tells it",
            "cue": "the word that ascribes",
            "relay": "through whom it came, as JSON",
            "modality": "asserted, conditional, hedged or denied",
            "form": "direct, indirect, mixed or other",
        },
        ["modality", "form", "resolved"],
    ),
    "counts": (
        "How many people suffered what, as a page states it.",
        {**_SPAN, "low": "at least so many", "high": "at most so many; empty where nothing bounds it"},
        ["effect"],
    ),
    "times": ("When, as a page states it.", {**_SPAN, "value": "in the form of TIMEX3"}, ["type"]),
    "places": ("Where, with the place of the gazetteer that is meant.", _SPAN, ["country", "level"]),
    "events": ("What happened, with who, to whom, where and when.", _SPAN, ["type"]),
    "actors": ("Persons and organisations that a page names.", {}, ["kind"]),
    "copies": ("Stretches that several pages share, and which of them is the origin.", _SPAN, ["role"]),
    "claims": (
        "What is said in several places, and on how many independent origins it rests.",
        {"grade": "A0 to D", "origins": "independent ones; an unknown origin counts as none", "why": "the grade in words"},
        ["grade", "effect"],
    ),
    "conflicts": ("Two findings that cannot both hold.", {"rule": "why they cannot", "why": "the same in words"}, ["rule"]),
    "stories": ("Pages that tell of the same.", {}, []),
    "corrections": ("What people corrected; rows are only ever added.", {"undoes": "the correction taken back"}, ["who"]),
    "problems": ("What could not be read, and the mend.", {}, []),
}
"""Each table that is worth a look: what it holds, what its columns mean, by which of them it is narrowed down."""

_HIDDEN = (
    "meta", "runs", "raw", "records", "relabels", "statement_spans", "mentions", "event_counts", "claim_members",
    "story_members", "story_entries",
)  # fmt: skip

_QUERIES = {
    "tolls_by_source": (
        "Lowest and highest figure of each source",
        "SELECT source, effect, min(low) AS lowest, max(coalesce(high, low)) AS highest, count(*) AS times"
        " FROM counts_with_sources WHERE low > 0 GROUP BY source, effect ORDER BY highest DESC",
    ),
    "said_by": (
        "Everything one source said",
        "SELECT published, outlet, content, modality, relay, url FROM statements_with_sources"
        " WHERE source LIKE '%' || :source || '%' ORDER BY published",
    ),
    "conflicts_in_words": ("Conflicts, both sides in their words", "SELECT * FROM conflicts_with_words"),
}


def datasette(held: Holds) -> dict[str, Any]:
    """The metadata of a dossier's file, which Datasette calls by its name without the ending."""
    tables: dict[str, Any] = {
        name: {"description": told, "columns": columns, "facets": facets}
        for name, (told, columns, facets) in _TABLES.items()
    }
    tables |= {name: {"hidden": True} for name in _HIDDEN}
    queries = {name: {"title": title, "sql": sql} for name, (title, sql) in _QUERIES.items()}
    return {
        "title": "selon: according to whom?",
        "description": "Who said what, through whom, when, where and how many; every row leads back to a page's exact words.",
        "databases": {held.path.stem: {"tables": tables, "queries": queries}},
    }
