"""A crawl through Ray, kept as a dossier, is the dossier that the pool builds, though a worker is killed on the way."""

from __future__ import annotations

import importlib.util
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from tests.scale import made

from selon.errors import DatasetError
from selon.keep import dump
from selon.scale import build

pytestmark = pytest.mark.skipif(importlib.util.find_spec("ray") is None, reason="Ray is not installed: pip install 'selon[ray]'")

_MARK = "SELON_TEST_CRAWL"
_FILES = 6


def _selon(*arguments: str, mark: str = "") -> subprocess.Popen[str]:
    environment = os.environ | {_MARK: mark, "RAY_worker_niceness": "0"}  # Ray steps back behind all else, tests included
    command = [sys.executable, "-m", "selon", "--lang", "en", *arguments]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=environment)


def _workers(mark: str) -> list[int]:
    """The Ray workers that this test has started and that have taken up the step of a page."""
    found = []
    for path in Path("/proc").glob("[0-9]*"):
        try:
            if b"MapWorker" in (path / "cmdline").read_bytes() and f"{_MARK}={mark}".encode() in (path / "environ").read_bytes():
                found.append(int(path.name))
        except OSError:
            continue
    return found


def _kill_one(mark: str, crawl: Path, run: subprocess.Popen[str]) -> bool:
    """Kill a worker once the first part of the crawl is written."""
    while run.poll() is None:
        workers = _workers(mark)
        if workers and any(crawl.glob("file=*/*.parquet")):
            os.kill(workers[0], signal.SIGKILL)
            return True
        time.sleep(0.05)
    return False


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Files of pages, and the crawl of them in which a worker was killed."""
    folder = tmp_path_factory.mktemp("crawl")
    sources = [str(made.write(folder / f"{turn}.jsonl", 6, first=turn * 4)) for turn in range(_FILES)]
    mark = str(os.getpid())
    run = _selon("build", *sources, str(folder / "gone.txt"), "--engine", "ray", "--workers", "2", "-o", str(folder / "crawl"), mark=mark)
    killed = _kill_one(mark, folder / "crawl", run)
    said, _ = run.communicate(timeout=300)
    if "Ray cannot be started" in said:
        pytest.skip(said.strip())
    assert run.returncode == 0, said
    assert killed
    build([*sources, folder / "gone.txt"], folder / "pool.dossier", workers=2)
    return folder


def test_a_crawl_is_kept_as_the_dossier_that_the_pool_builds(folder: Path) -> None:
    said, _ = (run := _selon("keep", str(folder / "crawl"), "-o", str(folder / "kept.dossier"))).communicate()
    assert run.returncode == 0, said
    assert dump(folder / "kept.dossier") == dump(folder / "pool.dossier")


def test_only_what_was_published_then_is_kept(folder: Path) -> None:
    from selon.keep import Dossier
    from selon.scale.crawl import keep

    keep([str(folder / "crawl")], folder / "part.dossier", since="2016-12-11", until="2016-12-12")
    with Dossier.open(folder / "part.dossier") as part, Dossier.open(folder / "pool.dossier") as whole:
        days = {str(page.published)[:10] for page in part.pages()}
        assert days == {"2016-12-11", "2016-12-12"}
        assert len(list(part.pages())) == sum(str(page.published)[:10] in days for page in whole.pages())


def test_a_copy_keeps_its_origin(folder: Path) -> None:
    from selon.keep import Dossier
    from selon.scale.crawl import keep

    keep([str(folder / "crawl")], folder / "linked.dossier", since="2016-12-16", until="2016-12-16", linked=True)
    with Dossier.open(folder / "linked.dossier") as kept, Dossier.open(folder / "pool.dossier") as whole:
        held = {page.id for page in kept.pages()}
        day = {page.id for page in whole.pages() if str(page.published).startswith("2016-12-16")}
        families = {copy.page: copy.origin for copy in whole.weighing().copies}
        origins = {copy.page for copy in whole.weighing().copies if copy.role == "origin" and copy.origin in {families.get(page) for page in day}}
        assert day < held
        assert origins - day
        assert origins <= held
        assert len(held) < len(list(whole.pages()))


def test_a_crawl_is_asked_in_place(folder: Path) -> None:
    import duckdb

    from selon.keep import Dossier

    asked = "select count(*) from (select unnest(statements) as said from read_parquet($1))"
    (found,) = duckdb.execute(asked, [str(folder / "crawl" / "*" / "*.parquet")]).fetchone()
    with Dossier.open(folder / "pool.dossier") as dossier:
        assert found >= dossier.summary().statements > 0  # a page that two files hold stands in the crawl twice


def test_a_crawl_goes_on_where_it_was_stopped(folder: Path) -> None:
    crawl = folder / "crawl"
    told = (crawl / "whole.json").read_text()
    lost, *kept = sorted(crawl.glob("file=*/*.parquet"))
    before = {part: part.stat().st_mtime_ns for part in kept}
    whole = lost.read_bytes()
    lost.unlink()
    (crawl / "whole.json").unlink()
    sources = [str(folder / f"{turn}.jsonl") for turn in range(_FILES)]
    run = _selon("build", *sources, str(folder / "gone.txt"), "--engine", "ray", "--workers", "1", "-o", str(crawl))
    said, _ = run.communicate(timeout=300)
    assert run.returncode == 0, said
    assert {part: part.stat().st_mtime_ns for part in kept} == before
    assert lost.read_bytes() == whole
    assert (crawl / "whole.json").read_text() == told


def test_a_crawl_that_has_not_run_to_its_end_is_not_kept(folder: Path, tmp_path: Path) -> None:
    from selon.scale.crawl import keep

    (tmp_path / "cut").mkdir()
    (tmp_path / "cut" / "crawl.json").write_bytes((folder / "crawl" / "crawl.json").read_bytes())
    with pytest.raises(DatasetError, match="has not run to its end"):
        keep([str(tmp_path / "cut")], tmp_path / "none.dossier")


def test_a_folder_that_holds_something_else_is_left_alone(folder: Path, tmp_path: Path) -> None:
    run = _selon("build", str(folder / "0.jsonl"), "--engine", "ray", "-o", str(folder))
    said, _ = run.communicate()
    assert run.returncode == 1
    assert "holds something else" in said


def test_a_folder_without_pages_makes_a_crawl_without_pages(tmp_path: Path) -> None:
    from selon.scale.crawl import keep

    (tmp_path / "empty").mkdir()
    run = _selon("build", str(tmp_path / "empty"), "--engine", "ray", "--workers", "1", "-o", str(tmp_path / "crawl"))
    said, _ = run.communicate(timeout=300)
    if "Ray cannot be started" in said:
        pytest.skip(said.strip())
    assert run.returncode == 0, said
    assert keep([str(tmp_path / "crawl")], tmp_path / "none.dossier").pages == 0
