"""Take the pictures of the README and the tutorial: `python examples/picture.py REPORT docs/images`.

REPORT is the folder of the example dossier's report (`make pictures` does it all). Needs Chromium on the path; nothing is
fetched.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

FLAGS = "--headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --hide-scrollbars".split()


def main(report: str, images: str) -> None:
    """Photograph the top of a report's first page, of its tolls, and of the claim of the highest of them."""
    held, folder = Path(report), Path(images)
    claims = sorted(held.glob("claim/*.html"))
    claim = next(page for page in claims if "Au moins 500 civils" in page.read_text("utf-8").partition("</h1>")[0])
    photograph(held / "index.html", folder / "report.png", 1500)
    photograph(held / "counts" / "killed.html", folder / "tolls.png", 900)
    photograph(claim, folder / "claim.png", 1020)


def photograph(page: Path, picture: Path, height: int) -> None:
    """One page as a reader sees it who opens it from the disk."""
    picture.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as profile:
        subprocess.run(
            [
                "chromium",
                *FLAGS,
                f"--user-data-dir={profile}",
                f"--window-size=1280,{height}",
                f"--screenshot={picture}",
                page.resolve().as_uri(),
            ],
            check=True,
            capture_output=True,
        )


if __name__ == "__main__":
    main(*sys.argv[1:])
