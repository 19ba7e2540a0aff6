"""How well many pages are weighed: copies, origins, timelines, tolls, and what it costs.

usage: python -m benchmarks.weigh [made] [frequent] [human] [runs] [origins] [timelines] [tolls] [speed] [memory] [adding] [--large]

Without a word all of it is measured. The data are found through SELON_SHARED (default ../shared); what is not there is
said and left out. Where datasketch is installed it is measured beside selon. Sets:
  made      20,000 passages of 80 words drawn from selon's own word lists, French and English: copies with 0 %, 10 %,
            30 % of the words changed, and copies of one half stitched to foreign words; recall, precision of pairs
  frequent  one passage copied 400 and 4,000 times
  human     reuse/clough-stevenson: answers cut, lightly or heavily rewritten from an original, and independent ones
  runs      collections/gilets-jaunes: passages that share 25 words or more in a row across outlets
  origins   200 made French stories by scripted publishers: independent sources, direction, what was wrongly merged
  timelines collections/t17: the days picked and the sentences for them, against timelines that journalists wrote
  tolls     events/airwars_source_texts: incidents with several sources, lowest and highest of the killed both found
  speed     passages a CPU second and the exponent of growth from 10,000 to 80,000 passages (320,000 with --large)
  memory    bytes a passage beyond the pages themselves
  adding    what weighing a collection anew costs beside reading 100 more pages
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

from benchmarks import weigh_adding, weigh_copies, weigh_origins, weigh_runs, weigh_timelines, weigh_tolls
from benchmarks.weigh_systems import Finder, datasketch_families, datasketch_installed, selon_families


def main() -> None:
    wanted = [word for word in sys.argv[1:] if not word.startswith("-")]
    data = Path(os.environ.get("SELON_SHARED", "../shared")) / "data"
    systems: dict[str, Finder] = {"selon": selon_families}
    if datasketch_installed():
        systems["datasketch 32x4"] = datasketch_families
    sizes = [10_000, 20_000, 40_000, 80_000, *([320_000] if "--large" in sys.argv else [])]
    for name, finder in systems.items():
        print(f"── {name}", flush=True)
        _run(
            wanted,
            {
                "made": lambda finder=finder: weigh_copies.made(finder),
                "frequent": lambda finder=finder: weigh_copies.frequent(finder),
                "human": lambda finder=finder: weigh_copies.human(finder, data / "reuse" / "clough-stevenson"),
                "speed": lambda finder=finder: weigh_copies.speed(finder, sizes),
            },
        )
    print("── selon alone", flush=True)
    _run(
        wanted,
        {
            "memory": weigh_copies.memory,
            "origins": weigh_origins.measure,
            "runs": lambda: weigh_runs.measure(data / "collections" / "gilets-jaunes" / "pages.jsonl.gz"),
            "timelines": lambda: weigh_timelines.measure(data / "collections" / "t17"),
            "tolls": lambda: weigh_tolls.measure(data / "events" / "airwars_source_texts" / "incidents_en_sources.jsonl"),
            "adding": lambda: weigh_adding.measure(data / "collections" / "gilets-jaunes" / "pages.jsonl.gz"),
        },
    )


def _run(wanted: list[str], sets: dict[str, Callable[[], None]]) -> None:
    for name, measure in sets.items():
        if not wanted or name in wanted:
            measure()
            sys.stdout.flush()


if __name__ == "__main__":
    main()
