"""Peers that find copies: `python copies.py PEER < passages`, one `[name, text]` a line; families of names out.

MinHash over word 4-grams with 128 permutations; bands and rows as the name says ("64x2"). The last line out is
`{"cpu": seconds}`.
"""

from __future__ import annotations

import json
import re
import sys
import time
from collections.abc import Callable, Iterator, Sequence

Passage = tuple[str, str]
PERMUTATIONS = 128


def shingles(text: str) -> list[str]:
    words = re.findall(r"\w+", text.lower())
    return [" ".join(words[at : at + 4]) for at in range(max(1, len(words) - 3))]


def datasketch(passages: Sequence[Passage], bands: int, rows: int) -> Iterator[list[str]]:
    from datasketch import MinHash, MinHashLSH

    index = MinHashLSH(num_perm=PERMUTATIONS, params=(bands, rows))
    hashes = {}
    for name, text in passages:
        sketch = MinHash(num_perm=PERMUTATIONS)
        sketch.update_batch([gram.encode() for gram in shingles(text)])
        hashes[name] = sketch
        index.insert(name, sketch)
    for name, sketch in hashes.items():
        for other in index.query(sketch):
            if other > name:
                yield [name, other]


def rensa(passages: Sequence[Passage], bands: int, rows: int) -> Iterator[list[str]]:
    from rensa import RMinHash, RMinHashLSH

    index = RMinHashLSH(threshold=0.5, num_perm=bands * rows, num_bands=bands)
    hashes = []
    for number, (_, text) in enumerate(passages):
        sketch = RMinHash(num_perm=bands * rows, seed=1)
        sketch.update(shingles(text))
        hashes.append(sketch)
        index.insert(number, sketch)
    for number, sketch in enumerate(hashes):
        for other in index.query(sketch):
            if other > number:
                yield [passages[number][0], passages[other][0]]


def gaoya(passages: Sequence[Passage], bands: int, rows: int) -> Iterator[list[str]]:
    from gaoya.minhash import MinHashStringIndex

    index = MinHashStringIndex(
        hash_size=32,
        jaccard_threshold=0.2,
        num_bands=bands,
        band_size=rows,
        analyzer="word",
        lowercase=True,
        ngram_range=(4, 4),
    )
    for number, (_, text) in enumerate(passages):
        index.insert_document(number, text)
    for number, (_, text) in enumerate(passages):
        for other in index.query(text):
            if other > number:
                yield [passages[number][0], passages[other][0]]


PEERS: dict[str, Callable[[Sequence[Passage], int, int], Iterator[list[str]]]] = {
    "datasketch": datasketch,
    "rensa": rensa,
    "gaoya": gaoya,
}


def main(peer: str) -> None:
    tool, shape = peer.split()
    bands, rows = map(int, shape.split("x"))
    passages = [tuple(json.loads(line)) for line in sys.stdin]
    begin = time.process_time()
    for family in PEERS[tool](passages, bands, rows):
        print(json.dumps(family))
    print(json.dumps({"cpu": time.process_time() - begin}))


if __name__ == "__main__":
    main(sys.argv[1])
