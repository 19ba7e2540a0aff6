"""The desk in a real browser: axe-core on every page, light and dark; read, correct, rebuild, export, undo without JavaScript.

Needs chromium, node, and `npm install playwright-core axe-core` in a folder that SELON_NODE_MODULES names (or in the checkout).
"""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import uvicorn
from starlette.types import ASGIApp

from selon.keep import Dossier
from selon.keep.accounts import Accounts, accounts_of
from selon.scale import build
from selon.show.desk import build_app
from selon.show.desk.team import Team
from selon.show.desk.tiles import Tiles
from show.test_map import archive

ROOT = Path(__file__).parent.parent.parent
MODULES = Path(os.environ.get("SELON_NODE_MODULES", ROOT))
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
MISSING = [
    name
    for name, there in {
        "chromium": CHROMIUM,
        "node": shutil.which("node"),
        "playwright-core": (MODULES / "node_modules" / "playwright-core").is_dir(),
        "axe-core": (MODULES / "node_modules" / "axe-core").is_dir(),
    }.items()
    if not there
]
pytestmark = pytest.mark.skipif(bool(MISSING), reason=f"no browser test of the desk: {', '.join(MISSING)} missing")


@pytest.fixture(scope="module")
def dossier(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example dossier."""
    path = tmp_path_factory.mktemp("desk") / "alep.dossier"
    build([ROOT / "examples" / "pages"], path, workers=1)
    return path


@pytest.fixture(scope="module")
def address(dossier: Path) -> Iterator[str]:
    """The desk with a map, served on a free port."""
    tiles = Tiles(archive(dossier.with_name("world.pmtiles")))
    yield from served(build_app(dossier, "fr", tiles=tiles))


def served(app: ASGIApp) -> Iterator[str]:
    """Serve an application on a free port."""
    listening = socket.create_server(("127.0.0.1", 0))
    config = uvicorn.Config(app, log_level="error", lifespan="off")
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.05)
    try:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join()


def page_of(dossier: Path) -> str:
    """A page with a copied passage, statements and counts."""
    with Dossier.open(dossier) as held:
        copied = {copy.page for copy in held.weighing().copies}
        return next(
            one.page.id
            for one in held.readings()
            if one.page.id in copied and one.findings.statements and one.findings.counts
        )


def drive(script: str, *words: str | Path) -> None:
    """Run a drive of the desk, which says what failed."""
    done = subprocess.run(
        ["node", Path(__file__).with_name(script), *words], capture_output=True, text=True, timeout=900, check=False
    )
    assert done.returncode == 0, done.stderr
    failed = json.loads(done.stdout)["failed"]
    assert not failed, "\n".join(failed)


def test_the_desk_in_a_browser(address: str, dossier: Path) -> None:
    rebuild = [sys.executable, "-m", "selon", "build", str(ROOT / "examples" / "pages"), "-o", str(dossier), "--workers", "1"]
    drive("desk.mjs", address, page_of(dossier), MODULES, CHROMIUM or "", json.dumps(rebuild))


def test_a_desk_that_serves_a_team_in_a_browser(dossier: Path) -> None:
    accounts = Accounts(accounts_of(dossier))
    password = accounts.add("Ana Bélier", "admin")
    serving = served(build_app(dossier, "fr", team=Team(accounts)))
    drive("team.mjs", next(serving), page_of(dossier), MODULES, CHROMIUM or "", "Ana Bélier", password)
    serving.close()
