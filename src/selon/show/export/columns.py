"""The columns of each exported CSV table; nested values stand in their cell as JSON."""

from __future__ import annotations

__all__ = ["COLUMNS"]


def _split(names: str) -> tuple[str, ...]:
    return tuple(names.split())


COLUMNS: dict[str, tuple[str, ...]] = {
    "pages": _split(
        "page url outlet publisher published modified title authors language sha256 raw_sha256 where rules pipeline"
        " text"
    ),
    "passages": _split("page start end kind reason score"),
    "statements": _split("id page content source resolved cue relay form modality mark passage rule"),
    "times": _split("id page start end text value type mod earliest latest precision candidates rule"),
    "places": _split("id page start end text name country lat lon level method score uncertainty candidates rule"),
    "counts": _split(
        "id page start end text effect victims low high approx vague by period statement place time total_of convention"
        " kind rule"
    ),
    "actors": _split("id page name kind acronym offices mentions rule"),
    "events": _split(
        "id page start end text type kind who whom place time statement counts modality side acled ucdp rule"
    ),
    "copies": _split("origin page start end role credit variants evidence"),
    "claims": _split("claim kind label members grade origins flags why effect low high place earliest latest"),
    "conflicts": _split("a b rule why"),
    "stories": _split("story title members timeline"),
    "problems": _split("where what mend sha256"),
}
"""Every table with its columns, in the order in which they are written."""
