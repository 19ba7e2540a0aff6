"""The tables as SQLAlchemy sees them. The migrations make them; a test holds the two side by side."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Column, Float, Integer, LargeBinary, MetaData, Table, Text
from sqlalchemy.types import TypeEngine

__all__ = [
    "METADATA",
    "actors",
    "claim_members",
    "claims",
    "conflicts",
    "copies",
    "corrections",
    "counts",
    "event_counts",
    "events",
    "mentions",
    "meta",
    "pages",
    "passages",
    "places",
    "problems",
    "raw",
    "records",
    "relabels",
    "runs",
    "statement_spans",
    "statements",
    "stories",
    "story_entries",
    "story_members",
    "times",
]

METADATA = MetaData()

_INTEGERS = (
    "position", "passage", "number", "start", "stop", "who_start", "whom_start", "low", "high", "approx", "vague",
    "origins", "size",
)  # fmt: skip
_FIGURES = ("workers", "added", "problems")
_TYPES: dict[str, type[TypeEngine[Any]]] = {
    **dict.fromkeys(_INTEGERS + _FIGURES, Integer),
    **dict.fromkeys(("score", "lat", "lon", "uncertainty"), Float),
    "data": LargeBinary,
}


def _table(name: str, columns: str) -> Table:
    return Table(name, METADATA, *(Column(column, _TYPES.get(column, Text)) for column in columns.split()))


_SPAN = "start stop text"

meta = _table("meta", "key value")
runs = Table(
    "runs",
    METADATA,
    Column("id", Integer, primary_key=True),
    *(Column(name, _TYPES.get(name, Text)) for name in ("started", "ended", "selon", "workers", "added", "problems")),
)
raw = _table("raw", "sha256 size media data")
pages = _table(
    "pages",
    "position id url outlet publisher published modified title authors language text sha256 raw_sha256 location rules"
    " pipeline selon",
)
records = _table("records", "key location raw page")
problems = _table("problems", "location what mend sha256 key page")
passages = _table("passages", "page position start stop kind reason score")
relabels = _table("relabels", "page position start stop kind reason score")
statements = _table(
    "statements", "number id page position passage content source resolved cue relay form modality mark rule"
)
statement_spans = _table("statement_spans", f"statement role position {_SPAN}")
times = _table("times", f"id page position {_SPAN} value type mod earliest latest precision candidates rule")
places = _table(
    "places", f"id page position {_SPAN} name country lat lon level method score uncertainty candidates rule"
)
counts = _table(
    "counts",
    f"id page position {_SPAN} effect victims low high approx vague by_whom period statement place time total_of"
    " convention kind rule",
)
actors = _table("actors", "id page position name kind acronym offices rule")
mentions = _table("mentions", f"actor position {_SPAN}")
events = _table(
    "events",
    f"id page position {_SPAN} type kind who who_start whom whom_start place time statement modality side acled ucdp"
    " rule",
)
event_counts = _table("event_counts", "event position count")
copies = _table("copies", "position origin page start stop role credit variants evidence")
claims = _table("claims", "position id kind label effect low high place earliest latest grade origins flags why")
claim_members = _table("claim_members", "claim position count statement")
conflicts = _table("conflicts", "position count_a count_b statement_a statement_b rule why")
stories = _table("stories", "position id title")
story_members = _table("story_members", "story position page start stop")
story_entries = _table("story_entries", "story position day text origins page start stop")
corrections = Table(
    "corrections",
    METADATA,
    Column("number", Integer, primary_key=True),
    *(
        Column(name, _TYPES.get(name, Text))
        for name in "id who made why action subject text start stop words was set_to undoes".split()
    ),
)
