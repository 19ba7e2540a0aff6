"""From a finding to a correction of it: the words it holds to, and the finding as it stands now."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any, TypeAlias

from selon.errors import CorrectionError
from selon.keep.corrections.record import Correction, checked
from selon.model import Count, Passage, Place, Reading, Statement, Time

__all__ = ["Finding", "about", "reach", "told"]

Finding: TypeAlias = Statement | Count | Time | Place | Passage

_KINDS = {"s": "statement", "c": "count", "t": "time", "p": "place", "g": "passage"}


def about(
    reading: Reading,
    ref: str,
    action: str,
    who: str,
    made: str,
    why: str = "",
    now: Mapping[str, Any] | None = None,
) -> Correction:
    """A correction of the finding `ref` of a page: "s3" a statement, "c0" a count, "t", "p", and "g" for a passage.

    Raises:
        CorrectionError: the page has no such finding, or a value is not of its kind.
    """
    subject = _KINDS.get(ref[:1])
    if subject is None or not ref[1:].isascii() or not ref[1:].isdigit():
        raise CorrectionError(f"“{ref}” names no finding")
    found: tuple[Finding, ...] = getattr(reading.findings, subject + "s")
    if int(ref[1:]) >= len(found):
        raise CorrectionError(f"the page has no {subject} “{ref}”")
    finding = found[int(ref[1:])]
    start, end = reach(finding)
    page, was = reading.page, told(finding)
    words = page.text[start:end]
    return checked(Correction(who, made, action, subject, page.sha256, start, end, words, why, was, dict(now or {})))


def reach(finding: Finding) -> tuple[int, int]:
    """The stretch of the page that names a finding; of a statement, from the first to the last of its content."""
    if not isinstance(finding, Statement):
        return finding.start, finding.end
    spans = finding.content or ((finding.source,) if finding.source else ())
    return min((span.start for span in spans), default=0), max((span.end for span in spans), default=0)


def told(finding: Finding) -> dict[str, Any]:
    """A finding's fields as they can be set: spans as [start, end]."""
    fields = asdict(finding)
    if isinstance(finding, Statement):
        for name in ("source", "cue", "mark"):
            span = getattr(finding, name)
            fields[name] = [span.start, span.end] if span else None
        for name in ("content", "relay"):
            fields[name] = [[span.start, span.end] for span in getattr(finding, name)]
    fields.pop("candidates", None)
    return fields
