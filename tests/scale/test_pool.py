"""The pool with workers that do what they are told: answer, die, hang, fail to start."""

from __future__ import annotations

import os
import time
from multiprocessing.connection import Connection

import pytest

from selon.errors import LanguageError, SelonError
from selon.keep import Outcome
from selon.model import Page, Problem, Raw, Reading
from selon.scale.limits import Limits
from selon.scale.pool import Pool

QUICK = Limits(seconds=1.0, batch_pages=4, ahead_pages=8)


def obedient(pipe: Connection, limits: Limits) -> None:
    """A worker for which the bytes of a page are an order."""
    pipe.send(None)
    while (batch := pipe.recv()) is not None:
        for raw in batch:
            if raw.data == b"die":
                os._exit(3)
            if raw.data == b"once" and not os.path.exists(raw.where):  # noqa: PTH110
                os.close(os.open(raw.where, os.O_CREAT))
                os._exit(3)
            if raw.data == b"hang":
                time.sleep(60)
            pipe.send((Reading(Page(raw.where, raw.data.decode("latin-1"), "", "", raw.where)), None))


def speechless(pipe: Connection, limits: Limits) -> None:
    os._exit(1)


def unable(pipe: Connection, limits: Limits) -> None:
    pipe.send(LanguageError("the pipeline does not load"))


def _job(where: str, data: bytes = b"page") -> Outcome:
    return Outcome(where, where, Raw(where, data))


def _run(jobs: list[Outcome], limits: Limits = QUICK, workers: int = 2) -> list[Outcome]:
    with Pool(workers, limits, obedient) as pool:
        return list(pool.run(jobs))


@pytest.mark.parametrize("workers", [1, 3])
def test_answers_come_in_the_order_of_the_pages(workers: int) -> None:
    jobs = [_job(str(number), b"x" * (number * 7919 % 70_000)) for number in range(200)]
    done = _run(jobs, workers=workers)
    assert [outcome.where for outcome in done] == [job.where for job in jobs]
    assert all(outcome.reading and len(outcome.reading.page.text) == len(outcome.raw.data) for outcome in done)


def test_what_needs_no_work_keeps_its_place() -> None:
    ready = Outcome("b", problem=Problem("b", "broken line"))
    done = _run([_job("a"), ready, Outcome("c", "a", again=True), _job("d")])
    assert [outcome.where for outcome in done] == ["a", "b", "c", "d"]
    assert done[1] is ready


def test_nothing_is_started_for_nothing() -> None:
    with Pool(2, QUICK, speechless) as pool:
        assert list(pool.run([Outcome("b", problem=Problem("b", "broken line"))])) != []


def test_a_page_that_kills_its_worker_twice_is_set_aside_and_no_other_is_lost() -> None:
    done = _run([_job(str(number), b"die" if number in (3, 4, 17) else b"page") for number in range(30)])
    failed = {outcome.where: outcome.problem for outcome in done if outcome.problem}
    assert set(failed) == {"3", "4", "17"}
    assert "ended the process that read it, twice (exit status 3)" in failed["3"].what
    assert failed["3"].sha256
    assert sum(outcome.reading is not None for outcome in done) == 27


def test_a_page_whose_worker_died_once_is_read_after_all(tmp_path_factory: pytest.TempPathFactory) -> None:
    mark = str(tmp_path_factory.mktemp("once") / "mark")
    done = _run([_job("a"), _job(mark, b"once"), _job("b")])
    assert [outcome.problem for outcome in done] == [None, None, None]


def test_a_page_that_hangs_is_set_aside_and_the_run_goes_on() -> None:
    begun = time.monotonic()
    done = _run([_job(str(number), b"hang" if number == 2 else b"page") for number in range(12)])
    assert [outcome.where for outcome in done if outcome.problem] == ["2"]
    assert "took longer than 1 seconds" in done[2].problem.what
    assert time.monotonic() - begun < 30


def test_workers_are_replaced_after_their_share_of_pages() -> None:
    done = _run([_job(str(number)) for number in range(50)], Limits(pages_a_worker=5, batch_pages=4))
    assert all(outcome.reading for outcome in done)


def test_no_more_is_read_ahead_than_allowed() -> None:
    taken = 0

    def jobs() -> object:
        nonlocal taken
        for number in range(100):
            taken += 1
            yield _job(str(number))

    most = 0
    with Pool(2, QUICK, obedient) as pool:
        for given, _ in enumerate(pool.run(jobs())):
            most = max(most, taken - given)
    assert taken == 100
    assert most <= 2 * QUICK.ahead_pages + 1


def test_a_page_larger_than_what_is_read_ahead_goes_through() -> None:
    done = _run([_job("a", b"x" * 3_000_000), _job("b", b"y" * 3_000_000)], Limits(ahead_bytes=1_000_000))
    assert [len(outcome.reading.page.text) for outcome in done] == [3_000_000, 3_000_000]


def test_workers_that_cannot_start_say_so() -> None:
    with Pool(2, QUICK, speechless) as pool, pytest.raises(SelonError, match="no worker can be started"):
        list(pool.run([_job("a")]))
    with Pool(2, QUICK, unable) as pool, pytest.raises(LanguageError, match="does not load"):
        list(pool.run([_job("a")]))
