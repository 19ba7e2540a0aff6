"""One correction as a plain record: who, when, why, about which words, what was there and what is put in its place."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any, get_args

from selon.errors import CorrectionError
from selon.model import CopyRole, Effect, Form, Modality, PassageKind, Period, PlaceLevel

__all__ = ["ACTIONS", "FIELDS", "SUBJECTS", "Correction", "checked", "from_json", "in_force"]

ACTIONS = ("confirm", "correct", "reject", "add", "merge", "split", "undo")
"""What can be done; "merge" and "split" are about sources, "undo" about another correction."""

SUBJECTS = ("statement", "count", "time", "place", "passage", "copy", "source", "correction")
"""What it can be done to."""

FIELDS: Mapping[str, Mapping[str, object]] = {
    "statement": {
        "resolved": str,
        "modality": get_args(Modality),
        "form": get_args(Form),
        "source": "span",
        "cue": "span",
        "relay": "spans",
        "content": "spans",
    },
    "count": {
        "effect": get_args(Effect),
        "low": int,
        "high": int,
        "victims": str,
        "by": str,
        "approx": bool,
        "period": get_args(Period),
    },
    "time": {"value": str, "earliest": "date", "latest": "date"},
    "place": {"name": str, "country": str, "lat": float, "lon": float, "level": get_args(PlaceLevel)},
    "passage": {"kind": get_args(PassageKind)},
    "copy": {"role": get_args(CopyRole), "credit": str},
    "source": {"name": str},
}
"""What can be set of each subject, and of which sort it is; everything but a choice may also be unknown (null)."""

_LONGEST = 10_000
"""Most characters of a reason or a value."""

_ODD = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True, slots=True)
class Correction:
    """A correction, held to the words `[start, end)` of every page whose text has the hash `text`.

    `was` is the finding as it stood when it was corrected, `now` the fields that are set. `made` is the UTC time, ISO
    8601. A correction of a source as such has no words on a page: `text` is "" and `words` the source's key. An "undo"
    names in `undoes` the correction that it takes back. `number` is its place in the dossier, 0 before it has one.
    """

    who: str
    made: str
    action: str
    subject: str
    text: str = ""
    start: int = 0
    end: int = 0
    words: str = ""
    why: str = ""
    was: Mapping[str, Any] = field(default_factory=dict)
    now: Mapping[str, Any] = field(default_factory=dict)
    undoes: str | None = None
    number: int = 0

    @property
    def id(self) -> str:
        """A name that is the same in every dossier that the correction is carried to."""
        told = asdict(replace(self, number=0))
        whole = json.dumps(told, ensure_ascii=True, sort_keys=True)
        return hashlib.sha256(whole.encode("ascii")).hexdigest()[:16]

    def as_json(self) -> dict[str, Any]:
        """The correction as one JSON object, its id with it."""
        told = {**asdict(self), "was": dict(self.was), "now": dict(self.now)}
        del told["number"]
        return {"id": self.id, **told}


def from_json(told: object) -> Correction:
    """A correction from its JSON object; an id that is given is not believed but made anew.

    Raises:
        CorrectionError: it is no correction.
    """
    if not isinstance(told, dict):
        raise CorrectionError("this is no correction", mend="a correction is a JSON object")
    names = {"who", "made", "action", "subject", "text", "start", "end", "words", "why", "was", "now", "undoes"}
    fields = {name: value for name, value in told.items() if name in names}
    try:
        made = Correction(**fields)
    except TypeError as error:
        raise CorrectionError("a correction lacks who, made, action or subject") from error
    return checked(made)


def checked(made: Correction) -> Correction:
    """The same correction, if everything in it is of its kind.

    Raises:
        CorrectionError: something is not.
    """
    _plain(made)
    if made.action not in ACTIONS or made.subject not in SUBJECTS:
        raise CorrectionError(f"there is no correction “{made.action} {made.subject}”")
    if (made.action == "undo") != (made.undoes is not None):
        raise CorrectionError("an undoing names what it undoes, and nothing else does")
    if (made.action in {"merge", "split"}) != (made.subject == "source"):
        raise CorrectionError("sources are merged or split, and nothing else is")
    if not 0 <= made.start <= made.end:
        raise CorrectionError("a span ends before it begins")
    for name, value in made.now.items():
        _value(made.subject, name, value)
    for name, value in made.was.items():
        if value is not None and name in FIELDS.get(made.subject, {}):
            _value(made.subject, name, value)
    return made


def _plain(made: Correction) -> None:
    for name in ("who", "made", "action", "subject", "text", "words", "why"):
        value = getattr(made, name)
        if not isinstance(value, str) or len(value) > _LONGEST:
            raise CorrectionError(f"“{name}” is no text, or too long")
        if name != "words" and _ODD.search(value):
            raise CorrectionError(f"“{name}” holds a control character")
    if not made.who.strip():
        raise CorrectionError("nobody signs the correction", mend="say who you are")
    whole = all(isinstance(value, int) and not isinstance(value, bool) for value in (made.start, made.end))
    if not whole or not isinstance(made.was, Mapping) or not isinstance(made.now, Mapping):
        raise CorrectionError("a correction's span or values are not of their kind")
    if made.undoes is not None and not isinstance(made.undoes, str):
        raise CorrectionError("“undoes” is no id")


def _value(subject: str, name: str, value: object) -> None:
    sort = FIELDS.get(subject, {}).get(name)
    if sort is None:
        raise CorrectionError(f"“{name}” of a {subject} cannot be set")
    if isinstance(sort, tuple):
        good = value in sort
    elif sort == "spans":
        good = isinstance(value, list | tuple) and len(value) <= 100 and all(_span(one) for one in value)
    else:
        good = value is None or _sort(sort, value)
    if not good:
        raise CorrectionError(f"“{name}” cannot be {str(value)[:80]!r}")


def _sort(sort: object, value: object) -> bool:
    if sort is bool:
        return isinstance(value, bool)
    if isinstance(value, bool):
        return False
    if sort is float:
        return isinstance(value, int | float) and abs(value) <= 180
    if sort in (int, "index"):
        return isinstance(value, int) and 0 <= value < 10**12
    if sort == "span":
        return _span(value)
    if not isinstance(value, str) or len(value) > _LONGEST or _ODD.search(value):
        return False
    return sort is str or _DATE.fullmatch(value) is not None


def _span(value: object) -> bool:
    if not isinstance(value, list | tuple) or len(value) != 2:
        return False
    return all(isinstance(at, int) and at >= 0 for at in value) and value[0] < value[1]


def in_force(corrections: Iterable[Correction]) -> tuple[Correction, ...]:
    """Those that nobody has undone, in their order; an undoing can be undone in its turn."""
    held = tuple(corrections)
    undone: set[str] = set()
    for one in reversed(held):
        if one.action == "undo" and one.undoes is not None and one.id not in undone:
            undone.add(one.undoes)
    return tuple(one for one in held if one.action != "undo" and one.id not in undone)
