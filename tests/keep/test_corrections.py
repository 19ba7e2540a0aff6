from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy.exc import DBAPIError

from selon.errors import CorrectionError
from selon.keep import Correction, Dossier, Outcome
from selon.keep.corrections import (
    about,
    agreement,
    amended,
    applied,
    corrected,
    from_json,
    in_force,
    is_rejected,
    outlooks,
)
from selon.model import Count, Reading, Statement

from .conftest import TEXT, by_hand, reading, span, weighing

WHEN = "2020-01-02T03:04:05+00:00"
SAID = reading().findings.statements[0]


def correct(ref: str, action: str = "correct", who: str = "Ana", **now: object) -> Correction:
    return about(reading(), ref, action, who, WHEN, "lu de près", now)


def rerun(**changed: object) -> Reading:
    """The same page as a later run reads it."""
    return Reading(reading().page, replace(reading().findings, **changed))


@pytest.mark.parametrize(
    ("ref", "now", "field", "value"),
    [
        ("s0", {"resolved": "la mairie de Vaurienne"}, "resolved", "la mairie de Vaurienne"),
        ("s0", {"modality": "denied"}, "modality", "denied"),
        ("s0", {"source": [TEXT.index("Radio Val"), TEXT.index("Radio Val") + 9]}, "source", span("Radio Val")),
        ("s0", {"source": [TEXT.index("Radio Val"), TEXT.index("Radio Val") + 9]}, "resolved", "Radio Val"),
        ("s0", {"relay": []}, "relay", ()),
        ("c0", {"low": 10, "high": 14}, "high", 14),
        ("c0", {"effect": "injured"}, "effect", "injured"),
        ("t0", {"value": "2016-12-05"}, "value", "2016-12-05"),
        ("p0", {"name": "Vaurienne-le-Haut", "lat": None}, "lat", None),
        ("g1", {"kind": "foreign"}, "kind", "foreign"),
    ],
)
def test_a_field_is_set_and_nothing_else_moves(ref: str, now: dict[str, object], field: str, value: object) -> None:
    after = corrected(reading(), [correct(ref, **now)]).findings
    name = {"s": "statements", "c": "counts", "t": "times", "p": "places", "g": "passages"}[ref[0]]
    assert getattr(getattr(after, name)[int(ref[1:])], field) == value
    before = reading().findings
    for other in ("statements", "counts", "times", "places", "passages", "actors", "events"):
        if other != name:
            assert getattr(after, other) == getattr(before, other)


def test_a_rejected_finding_leaves_the_others_their_ids() -> None:
    after = corrected(reading(), [correct("s0", "reject")]).findings
    assert is_rejected(after.statements[0])
    assert after.statements[0].content == ()
    assert after.statements[1] == reading().findings.statements[1]


def test_nothing_is_tied_to_what_was_rejected() -> None:
    after = corrected(reading(), [correct(ref, "reject") for ref in ("s0", "p0", "t0")]).findings
    assert (after.counts[0].statement, after.counts[0].place, after.counts[0].time) == (None, None, None)
    assert after.counts[0].low == 12


def test_what_is_added_comes_last_and_only_once() -> None:
    start = TEXT.index("Lundi")
    made = Correction(
        "Ana", WHEN, "add", "statement", reading().page.sha256, start, len(TEXT), TEXT[start:],
        now={"resolved": "un témoin", "modality": "hedged"},
    )  # fmt: skip
    after, seen = applied(reading(), [made])
    assert len(after.findings.statements) == 3
    added = after.findings.statements[2]
    assert (added.resolved, added.modality, added.rule, added.passage) == ("un témoin", "hedged", "correction.add", 1)
    assert [one.ref for one in seen] == ["s2"]
    found = replace(added, rule="statement.new", resolved=None)
    later = rerun(statements=(*reading().findings.statements, found))
    assert len(corrected(later, [made]).findings.statements) == 3
    assert corrected(later, [made]).findings.statements[2].resolved == "un témoin"


def state(later: Reading, made: Correction) -> str:
    return outlooks([later], [made])[0].state


def test_a_later_run_that_disagrees_is_shown_and_does_not_win() -> None:
    made = correct("s0", resolved="la mairie")
    same, agreeing, other = reading(), replace(SAID, resolved="la mairie"), replace(SAID, resolved="le préfet")
    assert state(same, made) == "stands"
    assert state(rerun(statements=(agreeing,)), made) == "agrees"
    assert state(rerun(statements=(other,)), made) == "differs"
    assert corrected(rerun(statements=(other,)), [made]).findings.statements[0].resolved == "la mairie"


def test_it_holds_to_the_words_and_not_to_the_number() -> None:
    made = correct("s0", resolved="la mairie")
    first = Statement((span("Éboulement"),), None, None, "indirect", "asserted", "statement.bare")
    after = corrected(rerun(statements=(first, SAID)), [made]).findings.statements
    assert [one.resolved for one in after] == [None, "la mairie"]


def test_what_a_person_confirmed_or_corrected_is_kept_when_a_later_run_misses_it() -> None:
    for made in (correct("c0", "confirm"), correct("c0", high=20)):
        after, seen = applied(rerun(counts=()), [made])
        assert seen[0].state == "gone"
        assert (after.findings.counts[0].low, after.findings.counts[0].text) == (12, "12 morts")
    assert corrected(rerun(counts=()), [correct("c0", "reject")]).findings.counts == ()


def test_two_counts_on_the_same_words_are_told_apart() -> None:
    after = corrected(reading(), [correct("c1", high=50)]).findings.counts
    assert [count.high for count in after] == [None, 50]


def test_another_text_is_left_alone() -> None:
    other = reading("two", TEXT + " Fin.")
    assert corrected(other, [correct("s0", "reject")]) is other


def test_the_last_word_counts_and_an_undoing_can_be_undone() -> None:
    first, second = correct("s0", resolved="A"), correct("s0", "correct", "Bo", resolved="B")
    undo = Correction("Ana", WHEN, "undo", "correction", undoes=second.id)
    redo = Correction("Bo", WHEN, "undo", "correction", undoes=undo.id)
    for made, name in (((first, second), "B"), ((first, second, undo), "A"), ((first, second, undo, redo), "B")):
        assert corrected(reading(), in_force(made)).findings.statements[0].resolved == name


@pytest.mark.parametrize(
    ("ref", "action", "now", "message"),
    [
        ("s9", "correct", {}, "no statement"),
        ("x1", "correct", {}, "names no finding"),
        ("s0", "correct", {"modality": "sure"}, "cannot be"),
        ("s0", "correct", {"rule": "mine"}, "cannot be set"),
        ("c0", "correct", {"low": "12"}, "cannot be"),
        ("c0", "correct", {"low": True}, "cannot be"),
        ("s0", "correct", {"source": [9, 3]}, "cannot be"),
        ("t0", "correct", {"earliest": "hier"}, "cannot be"),
        ("s0", "merge", {}, "sources are merged"),
        ("s0", "undo", {}, "names what it undoes"),
    ],
)
def test_what_does_not_fit_is_refused(ref: str, action: str, now: dict[str, object], message: str) -> None:
    with pytest.raises(CorrectionError, match=message):
        correct(ref, action, **now)


def test_nobody_corrects_unsigned() -> None:
    with pytest.raises(CorrectionError, match="nobody signs"):
        correct("s0", who=" ", resolved="A")


@pytest.mark.parametrize(
    "told", [None, [], {"who": "A"}, {"who": 1, "made": "", "action": "confirm", "subject": "count"}]
)
def test_what_is_no_correction_is_refused(told: object) -> None:
    with pytest.raises(CorrectionError):
        from_json(told)


def test_they_are_appended_and_stay(tmp_path: Path, two: list[Outcome]) -> None:
    path = tmp_path / "a.selon"
    made = [correct("s0", resolved="la mairie"), correct("c0", "reject")]
    with Dossier.open(path, create=True) as dossier:
        dossier.add(two)
        dossier.put_weighing(weighing())
        assert dossier.correct(made) == 2
        assert not dossier.weighed
        assert dossier.correct(made) == 0
        dossier.add(two)
        assert [one.number for one in dossier.corrections()] == [1, 2]
        assert [replace(one, number=0) for one in dossier.corrections()] == made
        assert list(dossier.readings()) == [one.reading for one in two]
        assert [one.findings.statements[0].resolved for one in dossier.corrected()] == ["la mairie"] * 2
    with by_hand(path) as db:
        for act in ("DELETE FROM corrections", "UPDATE corrections SET who = 'x'"):
            with pytest.raises(DBAPIError, match="never"):
                db.exec_driver_sql(act)


def test_they_are_carried_to_another_dossier(two: list[Outcome]) -> None:
    made = correct("s0", resolved="la mairie")
    assert from_json(made.as_json()) == made
    assert from_json({**made.as_json(), "id": "forged"}).id == made.id


def test_a_claim_may_name_what_a_person_added(tmp_path: Path, two: list[Outcome]) -> None:
    held = weighing()
    claim = replace(held.claims[0], members=("page-one.c0", "page-one.c7"))
    with Dossier.open(tmp_path / "a.selon", create=True) as dossier:
        dossier.add(two)
        dossier.put_weighing(replace(held, claims=(claim,)))
        assert dossier.weighing().claims == (claim,)


def test_an_origin_moves_and_is_the_only_one(two: list[Outcome]) -> None:
    texts = {"page-one": "one", "page-two": "two"}
    made = Correction("Ana", WHEN, "correct", "copy", "two", 0, 20, now={"role": "origin", "credit": None})
    rows = amended(weighing(), [made], texts).copies
    assert [row.role for row in rows] == ["copy", "origin"]
    rows = amended(weighing(), [replace(made, action="reject", now={})], texts).copies
    assert [row.page for row in rows] == ["page-one"]


def test_two_people_agree_or_not() -> None:
    made = [
        correct("s0", "confirm", "Ana"), correct("s1", "reject", "Ana"), correct("c0", "confirm", "Ana"),
        correct("s0", "confirm", "Bo"), correct("s1", "confirm", "Bo"), correct("c0", "confirm", "Bo"),
        correct("s0", "confirm", "Cy"),
    ]  # fmt: skip
    pairs = {(one.one, one.other): (one.both, one.same, one.kappa) for one in agreement(made)}
    assert pairs == {("Ana", "Bo"): (3, 2, 0.0), ("Ana", "Cy"): (1, 1, None), ("Bo", "Cy"): (1, 1, None)}


def test_a_rejected_count_has_no_words() -> None:
    count = corrected(reading(), [correct("c0", "reject")]).findings.counts[0]
    assert isinstance(count, Count)
    assert (count.start, count.text, count.low, count.vague) == (count.end, "", None, True)
