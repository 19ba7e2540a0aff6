"""The first pass: read every page of the dossier once and keep a line for each finding."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable
from typing import TypeVar

from selon.keep import Correction, is_rejected
from selon.model import Actor, Count, Event, Place, Reading, Statement, Time, count_id, event_id, statement_id
from selon.show.report.lines import CountLine, EventLine, Gathered, PageLine, PlaceLine, SourceLine, StatementLine

__all__ = ["gather", "join", "regather", "source_key"]

Thing = TypeVar("Thing")

_LONGEST = 320
"""Longest excerpt of a statement, in code points."""

_AROUND = 110
"""Words shown on each side of a count, in code points."""

_ARTICLE = re.compile(r"^(?:l'|(?:le|la|les|un|une|des|the|a|an)\s+)", re.IGNORECASE)
_ACRONYM = re.compile(r"^(.{4,200}?)\s*\(([A-Z][A-Za-z.-]{1,14})\)$")
_ENTRY_CUT = re.compile(r"\s+")


def gather(readings: Iterable[Reading], corrections: Iterable[Correction] = ()) -> Gathered:
    """Gather the lines of all readings; sources that share an acronym ("… (OSDH)") are one.

    Of the corrections, those in force that merge or split sources are followed; readings are corrected already.
    """
    found = Gathered()
    for reading in readings:
        _page(found, reading)
        _statements(found, reading)
        _counts(found, reading)
        _events(found, reading)
        _places(found, reading)
        found.acronyms.update(_acronyms(reading))
    join(found, corrections)
    return found


def regather(found: Gathered, reading: Reading) -> None:
    """Take a page's statements, counts and events anew, after a correction; `join` brings the sources up to date."""
    prefix = reading.page.id + "."
    for lines in (found.statements, found.counts, found.events):
        for finding in [one for one in lines if one.startswith(prefix)]:
            del lines[finding]
    _page(found, reading)
    _statements(found, reading)
    _counts(found, reading)
    _events(found, reading)


def join(found: Gathered, corrections: Iterable[Correction] = ()) -> None:
    """Bring all statements of one source together, as names, acronyms and people's corrections tell."""
    acronyms = dict(found.acronyms)
    merged: dict[str, str] = {}
    for one in corrections:
        if one.action == "split":
            acronyms.pop(one.words, None)
            merged.pop(one.words, None)
        elif one.action == "merge" and one.now.get("name"):
            merged[one.words] = source_key(str(one.now["name"]))
    found.sources.clear()
    found.speakers.clear()
    _sources(found, acronyms, merged)


def source_key(text: str) -> str:
    """A source's name without its article, apostrophes, case and spaces made one."""
    plain = _ENTRY_CUT.sub(" ", text.replace("\u2019", "'")).strip().casefold()
    return _ARTICLE.sub("", plain).strip()


def _page(found: Gathered, reading: Reading) -> None:
    page = reading.page
    found.pages[page.id] = PageLine(
        id=page.id,
        title=page.title or _first_line(page.text),
        outlet=page.outlet or "",
        publisher=page.publisher,
        published=page.published,
        language=page.language,
        url=page.url,
        length=len(page.text),
        statements=len(reading.findings.statements),
        counts=len(reading.findings.counts),
    )


def _first_line(text: str) -> str:
    return next((line.strip()[:140] for line in text[:5000].splitlines() if line.strip()), "")


def _statements(found: Gathered, reading: Reading) -> None:
    for index, statement in enumerate(reading.findings.statements):
        if is_rejected(statement):
            continue
        line = _statement(reading.page.id, index, statement)
        found.statements[line.id] = line


def _statement(page: str, index: int, statement: Statement) -> StatementLine:
    words = " […] ".join(piece.text.strip() for piece in statement.content)
    named = statement.resolved or (statement.source.text if statement.source else None)
    return StatementLine(
        id=statement_id(page, index),
        page=page,
        start=min((piece.start for piece in statement.content), default=0),
        end=max((piece.end for piece in statement.content), default=0),
        words=_cut(words),
        source=statement.source.text if statement.source else None,
        resolved=statement.resolved,
        key=source_key(named) if named and not _unresolved(statement) else None,
        relay=tuple(span.text for span in statement.relay),
        cue=statement.cue.text if statement.cue else None,
        form=statement.form,
        modality=statement.modality,
    )


def _unresolved(statement: Statement) -> bool:
    """A short word that resolves to nothing ("il", "lui") names nobody."""
    return statement.resolved is None and (statement.source is None or len(statement.source.text) <= 5)


def _cut(words: str) -> str:
    words = _ENTRY_CUT.sub(" ", words)
    return words if len(words) <= _LONGEST else words[:_LONGEST].rsplit(" ", 1)[0] + " …"


def _counts(found: Gathered, reading: Reading) -> None:
    for index, count in enumerate(reading.findings.counts):
        if is_rejected(count):
            continue
        line = _count(reading, index, count)
        found.counts[line.id] = line


def _count(reading: Reading, index: int, count: Count) -> CountLine:
    page, findings = reading.page, reading.findings
    place, time = _at(findings.places, count.place), _at(findings.times, count.time)
    holder = _at(findings.statements, count.statement)
    said = count.statement if holder and not is_rejected(holder) else None
    before, after = context(page.text, count.start, count.end)
    return CountLine(
        id=count_id(page.id, index),
        page=page.id,
        start=count.start,
        end=count.end,
        before=before,
        words=count.text,
        after=after,
        effect=count.effect,
        victims=count.victims,
        low=count.low,
        high=count.high,
        approx=count.approx,
        vague=count.vague,
        period=count.period,
        by=count.by,
        statement=None if said is None else statement_id(page.id, said),
        place=(place.name or place.text) if place else None,
        day=time.earliest if time else None,
    )


def _events(found: Gathered, reading: Reading) -> None:
    for index, event in enumerate(reading.findings.events):
        line = _event(reading, index, event)
        found.events[line.id] = line


def _event(reading: Reading, index: int, event: Event) -> EventLine:
    page, findings = reading.page, reading.findings
    place, time = _at(findings.places, event.place), _at(findings.times, event.time)
    holder = _at(findings.statements, event.statement)
    said = event.statement if holder and not is_rejected(holder) else None
    before, after = context(page.text, event.start, event.end)
    return EventLine(
        id=event_id(page.id, index),
        page=page.id,
        before=before,
        words=event.text,
        after=after,
        type=event.type,
        modality=event.modality,
        who=event.who.text if event.who else None,
        whom=event.whom.text if event.whom else None,
        statement=None if said is None else statement_id(page.id, said),
        place=(place.name or place.text) if place else None,
        day=_day(time) if time else None,
    )


def _day(time: Time) -> str | None:
    """The day, month or year that a time is of, as an ISO date, or two days with "/" between; None where one is open."""
    if time.earliest is None or time.latest is None:
        return None
    first, last = time.earliest[:10], time.latest[:10]
    if first == last:
        return first
    if (first[4:], last[4:]) == ("-01-01", "-12-31") and first[:4] == last[:4]:
        return first[:4]
    month = first[:7]
    whole = (first, last) == (f"{month}-01", f"{month}-{monthrange(int(month[:4]), int(month[5:]))[1]}")
    return month if whole else f"{first}/{last}"


def _at(items: tuple[Thing, ...], index: int | None) -> Thing | None:
    return items[index] if index is not None and 0 <= index < len(items) else None


def context(text: str, start: int, end: int) -> tuple[str, str]:
    """The words before and after a span, within its line, cut at a word."""
    left = text[max(0, start - _AROUND) : start].rsplit("\n", 1)[-1]
    if len(left) == _AROUND:
        left = "… " + left.split(" ", 1)[-1]
    right = text[end : end + _AROUND].split("\n", 1)[0]
    if len(right) == _AROUND:
        right = right.rsplit(" ", 1)[0] + " …"
    return left, right


def _places(found: Gathered, reading: Reading) -> None:
    for index, place in enumerate(reading.findings.places):
        if place.lat is None or place.lon is None or not (-90 <= place.lat <= 90 and -180 <= place.lon <= 180):
            continue
        line = _place(found, place, place.lat, place.lon, f"{reading.page.id}.p{index}")
        line.mentions += 1
        line.texts[_ENTRY_CUT.sub(" ", place.text)] += 1
        line.pages.add(reading.page.id)


def _place(found: Gathered, place: Place, lat: float, lon: float, ref: str) -> PlaceLine:
    name = place.name or place.text
    key = (name, place.country or "", round(lat, 3), round(lon, 3))
    fresh = PlaceLine(name, place.country, place.level, lat, lon, place.uncertainty, ref)
    return found.places.setdefault(key, fresh)


def _acronyms(reading: Reading) -> dict[str, str]:
    """Acronym → full name, both as keys, as actors and sources on this page give them."""
    pairs = {actor.acronym: actor.name for actor in reading.findings.actors if _spelt(actor)}
    known = {source_key(short): source_key(full) for short, full in pairs.items() if short}
    for statement in reading.findings.statements:
        match = _ACRONYM.match(statement.resolved or "")
        if match:
            known[source_key(match[2])] = source_key(match[1])
    return known


def _spelt(actor: Actor) -> bool:
    return bool(actor.acronym) and len(actor.name) > len(actor.acronym or "")


def _sources(found: Gathered, acronyms: dict[str, str], merged: dict[str, str]) -> None:
    for line in found.statements.values():
        if line.key is None:
            continue
        key = joined_key(line.key, acronyms)
        key = merged.get(key, key)
        found.speakers[line.id] = key
        source = found.sources.setdefault(key, SourceLine(key))
        source.names[_ENTRY_CUT.sub(" ", line.resolved or line.source or key)] += 1
        source.statements.append(line.id)
        source.pages.add(line.page)
        source.relays.update(set(line.relay))


def joined_key(key: str, acronyms: dict[str, str]) -> str:
    """A source's key with its acronym spelt out: "OSDH" and "Observatoire … (OSDH)" share one."""
    bare = re.sub(r"\s*\([^()]{2,16}\)$", "", key)
    return acronyms.get(bare, bare)
