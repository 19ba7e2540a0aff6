"""What an event may be in the schemes of ACLED and UCDP.

ACLED: the sub-event types of its codebook (2023). UCDP: its three kinds of organised violence, as in the codebook of
its Georeferenced Event Dataset; UCDP codes only deadly events, which this table leaves to whoever reads it. Several are
given where the words do not decide, none where a scheme does not code such events.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from selon.model import EventType

__all__ = ["CODES", "codes"]

_Codes: TypeAlias = tuple[tuple[str, ...], tuple[str, ...]]

_GOVERNMENT_REGAINS = "Government regains territory"
_NON_STATE_OVERTAKES = "Non-state actor overtakes territory"

_FIGHTS = ("state-based", "non-state")
_ONE_SIDED = ("one-sided",)
_ANY = (*_FIGHTS, *_ONE_SIDED)
_AIR, _SHELLS = "Air/drone strike", "Shelling/artillery/missile attack"
_IED = "Remote explosive/landmine/IED"
_PEACEFUL, _MET = "Peaceful protest", "Protest with intervention"
_RIOT, _MOB = "Violent demonstration", "Mob violence"

CODES: Mapping[tuple[EventType, str | None], _Codes] = {
    ("clash", None): (("Armed clash",), _FIGHTS),
    ("clash", "unrest"): ((_RIOT, _MET), ()),
    ("strike", None): ((_AIR, _SHELLS), _ANY),
    ("strike", "air"): ((_AIR,), _ANY),
    ("strike", "artillery"): ((_SHELLS,), _ANY),
    ("explosion", None): ((), ()),
    ("explosion", "bomb"): ((_IED,), _ANY),
    ("explosion", "suicide"): (("Suicide bomb",), _ANY),
    ("explosion", "mine"): ((_IED,), _FIGHTS),
    ("explosion", "chemical"): (("Chemical weapon",), _ANY),
    ("attack", None): (("Attack", "Armed clash"), _ANY),
    ("attack", "abduction"): (("Abduction/forced disappearance",), ()),
    ("attack", "sexual"): (("Sexual violence",), ()),
    ("arrest", None): (("Arrests",), ()),
    ("protest", None): ((_PEACEFUL, _MET, _RIOT), ()),
    ("protest", "strike"): ((), ()),
    ("protest", "riot"): ((_RIOT, _MOB), ()),
    ("protest", "blockade"): ((_PEACEFUL, _MET), ()),
    ("capture", None): ((_GOVERNMENT_REGAINS, _NON_STATE_OVERTAKES), ()),
    ("capture", "handed"): (("Non-violent transfer of territory",), ()),
    ("displacement", None): ((), ()),
    ("evacuation", None): ((), ()),
    ("agreement", None): (("Agreement",), ()),
    ("agreement", "ceasefire"): (("Agreement",), ()),
    ("talks", None): (("Agreement",), ()),
    ("aid", None): ((), ()),
    ("disaster", None): ((), ()),
    ("disaster", "flood"): ((), ()),
    ("disaster", "fire"): ((), ()),
    ("disaster", "storm"): ((), ()),
    ("disaster", "epidemic"): ((), ()),
    ("accident", None): ((), ()),
    ("trial", None): ((), ()),
    ("trial", "sentence"): ((), ()),
}
"""For every type and kind: ACLED's sub-event types, UCDP's kinds of violence."""


def codes(name: EventType, kind: str | None, taker: str | None) -> _Codes:
    """The codes of an event; `taker` is "state" or "rebels" where words say who took a place, else None."""
    acled, ucdp = CODES[name, kind]
    if name == "capture" and kind is None and taker is not None:
        return ((_GOVERNMENT_REGAINS,) if taker == "state" else (_NON_STATE_OVERTAKES,)), ucdp
    return acled, ucdp
