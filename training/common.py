"""The commonest word stems of a language, with how common they are, for the labeller's sense of what is telling.

usage: python -m training.common TEXT… > src/selon/language/CODE/common.txt

TEXT are plain files, or .xz; what ships is counted from the public-domain novels of ELTeC (CC BY 4.0) and open treebanks.
"""

from __future__ import annotations

import lzma
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from selon.language.stems import WORD, stem

HOW_MANY = 5_000


def lines(path: Path) -> Iterator[str]:
    with lzma.open(path, "rt", encoding="utf-8") if path.suffix == ".xz" else path.open(encoding="utf-8") as file:
        yield from file


def main(arguments: list[str]) -> int:
    counts = Counter(stem(word) for name in arguments for line in lines(Path(name)) for word in WORD.findall(line))
    total = sum(counts.values())
    for word, count in sorted(counts.most_common(HOW_MANY), key=lambda each: (-each[1], each[0])):
        print(word, round(count / total * 1e7))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
