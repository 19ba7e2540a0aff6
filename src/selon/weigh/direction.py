"""Direction: which page of a family of copies the others go back to, by evidence; unknown is an answer.

In this order: an agency that member pages credit; an outlet of the family that another member cites; publication, where
it is surely the earliest. Of the pages that may be the first: one whose words others carry, where the rest reword them;
one that is neither cut from another nor stitched together; the earliest of known hour, where most are later. Last, a text
that nobody credits here but that stands on a page made of an agency's text is the agency's.
"""

from __future__ import annotations

from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from selon.model import Page
from selon.weigh.copies import Family, Stretch
from selon.weigh.credits import Credit, cited

__all__ = ["Verdict", "verdicts"]

_MOST = 0.5
"""A page of whose copied text this part is an agency's is a copy of the agency's text."""

_CREDITING = 0.08
"""Least part of the pages of a family that credit its agency: about a third of real copies do, and of a page that
credits one agency any other part may come from elsewhere."""

_CONTAINED = 0.9
_LARGER = 0.8
_ALIEN = 0.1
_COMPANY = 0.2
_BYTES = array("i").itemsize
_READ = 400
_COMPARED = 12
"""Most pages whose texts are compared for one family."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """The stretch that a family goes back to, or the agency, or neither; and why."""

    origin: Stretch | None
    agency: str | None
    evidence: str


def verdicts(families: Sequence[Family], credited: Mapping[str, Credit]) -> tuple[Verdict, ...]:
    """One verdict for each family, in their order; `credited` maps the ids of pages to the agency they credit."""
    held = _Held(families)
    first = [_verdict(family, credited, held) for family in families]
    agencies = _agencies(families, first)
    return tuple(_led_back(family, verdict, agencies) for family, verdict in zip(families, first, strict=True))


class _Held:
    """How much of each page stands in which family, to tell a text from what was cut out of it."""

    def __init__(self, families: Sequence[Family]) -> None:
        self._sizes: dict[str, Counter[int]] = defaultdict(Counter)
        self._pages = [frozenset(member.page.id for member in family.members) for family in families]
        for index, family in enumerate(families):
            for member in family.members:
                self._sizes[member.page.id][index] += member.end - member.start

    def contains(self, whole: Page, part: Page) -> bool:
        """Whether a page holds nearly all of another's text, and a good deal more."""
        mine, its = self._sizes[whole.id], self._sizes[part.id]
        shared = sum(min(size, mine[index]) for index, size in its.items() if index in mine)
        return shared >= _CONTAINED * len(part.text) and shared <= _LARGER * len(whole.text)

    def stitched(self, pages: Iterable[Page], company: frozenset[str]) -> frozenset[str]:
        """Those of some pages of `company`, by id, a good part of whose copied text is carried by others than it."""
        strangers: dict[int, bool] = {}
        found = set()
        for page in pages:
            sizes, alien = self._sizes[page.id], 0
            for index, size in sizes.items():
                if (strange := strangers.get(index)) is None:
                    strange = strangers[index] = not self._keeps(index, company)
                alien += size if strange else 0
            if alien >= _ALIEN * sizes.total():
                found.add(page.id)
        return frozenset(found)

    def _keeps(self, family: int, company: frozenset[str]) -> bool:
        """Whether a fair part of the pages of a family, but for the one of `company` that is asked about, keeps company."""
        pages = self._pages[family]
        return _COMPANY * (len(pages) - 1) <= len(pages & company) - 1


def _verdict(family: Family, credited: Mapping[str, Credit], held: _Held) -> Verdict:
    members = _main(family.members)
    agency = _credited(members, credited)
    if agency is not None:
        own = [member for member in members if _is_of(member.page, agency)]
        return Verdict(own[0] if own else None, agency, f"shares this text with pages that credit {agency}")
    named = _cited(members)
    if named is not None:
        return Verdict(named, None, f"another page cites {named.page.outlet} for this")
    return _first(members, held) or Verdict(None, None, "no credit, and no page is surely the earliest")


def _main(members: Sequence[Stretch]) -> list[Stretch]:
    """The members that hold the body of the text: a scrap of it says nothing of where the whole comes from."""
    sizes = sorted(member.end - member.start for member in members)
    return [member for member in members if 2 * (member.end - member.start) >= sizes[len(sizes) // 2]]


def _credited(members: Sequence[Stretch], credited: Mapping[str, Credit]) -> str | None:
    """The agency that most members credit, if enough of them do."""
    pages = {member.page.id for member in members}
    votes = Counter(credited[page].agency for page in sorted(pages) if page in credited)
    best = max(sorted(votes), key=lambda name: votes[name], default="")
    return best if best and votes[best] >= _CREDITING * len(pages) else None


def _cited(members: Sequence[Stretch]) -> Stretch | None:
    for member in members:
        for name in cited(member.page, member.start, member.end):
            held = [each for each in members if each.page.id != member.page.id and _is_of(each.page, name)]
            if held:
                return held[0]
    return None


def _first(members: Sequence[Stretch], held: _Held) -> Verdict | None:
    once = list({member.page.id: member for member in reversed(members)}.values())[::-1]
    open_ = [one for one in once if not any(_before(other.page, one.page) for other in once)]
    if len(open_) == 1:
        page = open_[0].page
        return Verdict(open_[0], None, f"published first, {page.published}, by {page.outlet or 'this page'}")
    open_ = _word_for_word(open_, once)
    if len(open_) == 1:
        name = open_[0].page.outlet or "this page"
        return Verdict(open_[0], None, f"others carry the words of {name}; the other pages which may be the first reword them")
    if len(open_) <= _COMPARED:
        open_ = _made_by_none(open_, once, held)
        if len(open_) == 1:
            name = open_[0].page.outlet or "this page"
            return Verdict(open_[0], None, f"{name} holds what the other pages which may be the first cut or stitched")
    return _earliest(once, open_)


def _word_for_word(candidates: list[Stretch], once: Sequence[Stretch]) -> list[Stretch]:
    """The candidates whose words another page carries, where there are any: what was reworded goes back to another."""
    if len(candidates) < 2 or len(once) > _READ:
        return candidates
    told = {one.page.id: array("i", one.numbers).tobytes() for one in once}
    carried = [
        one
        for one in candidates
        if any(
            _within(told[one.page.id], told[other.page.id]) or _within(told[other.page.id], told[one.page.id])
            for other in once
            if other is not one
        )
    ]
    return carried or candidates


def _within(part: bytes, whole: bytes) -> bool:
    """Whether some numbers stand in a row among others, both as bytes."""
    at = whole.find(part) if len(part) <= len(whole) else -1
    while at % _BYTES and at >= 0:
        at = whole.find(part, at + 1)
    return at >= 0


def _made_by_none(candidates: list[Stretch], once: Sequence[Stretch], held: _Held) -> list[Stretch]:
    """The candidates that are not cut out of another one, nor stitched together from texts of different pages."""
    company = frozenset(one.page.id for one in once)
    stitched = held.stitched((one.page for one in candidates), company)
    unstitched = [one for one in candidates if one.page.id not in stitched] or candidates
    uncut = [
        one
        for one in unstitched
        if not any(held.contains(other.page, one.page) for other in unstitched if other is not one)
    ]
    return uncut or unstitched


def _earliest(once: Sequence[Stretch], candidates: Sequence[Stretch]) -> Verdict | None:
    """The earliest page whose hour is known, where it surely lies before most others."""
    timed = [one for one in candidates if _hour(one.page)]
    if len(timed) != 1:
        return None
    later = sum(_before(timed[0].page, other.page) for other in once)
    if later <= len(once) - 1 - later:
        return None
    page = timed[0].page
    known = f"published first of those whose hour is known, {page.published}"
    return Verdict(timed[0], None, f"{known}, by {page.outlet or 'this page'}")


def _hour(page: Page) -> bool:
    return page.published is not None and len(page.published) > 10


def _before(one: Page, other: Page) -> bool:
    """Whether one page surely appeared before another; of a bare day the hour is unknown."""
    if one.published is None or other.published is None:
        return False
    a, b = one.published, other.published
    return a[:10] < b[:10] or (min(len(a), len(b)) > 10 and a[:10] == b[:10] and a[10:] < b[10:] and a[19:] == b[19:])


def _agencies(families: Sequence[Family], first: Sequence[Verdict]) -> dict[str, str]:
    """The pages whose copied text is for the most part one agency's, with its name."""
    sizes: dict[str, Counter[str]] = defaultdict(Counter)
    for family, verdict in zip(families, first, strict=True):
        for member in family.members:
            sizes[member.page.id][verdict.agency or ""] += member.end - member.start
    found: dict[str, str] = {}
    for page, counter in sizes.items():
        name = max(sorted(counter), key=lambda key: counter[key])
        if name and counter[name] >= _MOST * counter.total():
            found[page] = name
    return found


def _led_back(family: Family, verdict: Verdict, agencies: Mapping[str, str]) -> Verdict:
    """Where nobody credits it: the agency on whose text the pages of a family otherwise live, if it is one and the same."""
    if verdict.agency is not None:
        return verdict
    pages = {member.page.id for member in family.members}
    names = {agencies.get(page) for page in pages}
    name = next(iter(names))
    if len(names) != 1 or name is None:
        return verdict
    own = next((member for member in family.members if _is_of(member.page, name)), None)
    return Verdict(own, name, f"stands on pages that are {name}'s text for the rest")


def _is_of(page: Page, name: str) -> bool:
    """Whether a page's outlet or publisher goes by this name."""
    folded = _letters(name)
    return any(_letters(own) == folded for own in _names(page))


def _names(page: Page) -> Iterable[str]:
    return (name for own in (page.outlet, page.publisher) if own for name in _forms(own))


def _forms(own: str) -> Iterator[str]:
    yield own
    yield own.removeprefix("www.").rpartition(".")[0]


@lru_cache(maxsize=1 << 14)
def _letters(name: str) -> str:
    return "".join(char for char in name.casefold() if char.isalnum())
