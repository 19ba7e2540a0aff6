"""Take the picture of the README: `python examples/picture.py REPORT/index.html docs/images/report.png`.

Needs Chromium on the path; nothing is fetched.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

FLAGS = "--headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --hide-scrollbars".split()


def main(report: str, picture: str) -> None:
    """Photograph the top of a report's first page."""
    Path(picture).parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as profile:
        subprocess.run(
            [
                "chromium",
                *FLAGS,
                f"--user-data-dir={profile}",
                "--window-size=1280,1500",
                f"--screenshot={picture}",
                Path(report).resolve().as_uri(),
            ],
            check=True,
            capture_output=True,
        )


if __name__ == "__main__":
    main(*sys.argv[1:])
