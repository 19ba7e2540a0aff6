"""Many pages out of few: the French collections over and over, their words altered anew in each round.

A round exchanges figures, names and rarer words for others of the collection with the same ending and about as frequent:
what pages share within a round they go on sharing, what rounds share is what any two pages of the press do.
"""

from __future__ import annotations

import gzip
import html
import io
import json
import os
import random
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

SHARED = Path(os.environ.get("SELON_SHARED", "../shared"))
COLLECTIONS = [SHARED / "data" / "collections" / name / "pages.jsonl.gz" for name in ("gilets-jaunes", "contrast")]

Page = dict[str, Any]

_WORD = re.compile(r"[^\W\d_]+|\d")
_FREQUENT = 400  # words met more often stay: they carry the grammar, and who says what
_SHORT = 4
_PARTS = 10
_IN_HTML = 5  # one page in five comes as HTML in a web archive

_HTML = """<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>{title} - {outlet}</title>
<meta property="og:title" content="{title}"><meta property="article:published_time" content="{published}">
<link rel="canonical" href="{url}"><style>.m{{margin:0}}</style><script>var page = {{id: 1, ads: [1, 2, 3]}};</script></head>
<body><header><nav><ul><li><a href="/">Accueil</a></li><li><a href="/monde">Monde</a></li>
<li><a href="/sport">Sport</a></li></ul></nav>
</header><main><article><h1>{title}</h1>{paragraphs}</article><aside><h2>À lire aussi</h2><ul>
<li><a href="/a">Ce que l'on sait de la journée</a></li><li><a href="/b">Le direct du jour</a></li></ul></aside></main>
<footer><p>Tous droits réservés. <a href="/mentions">Mentions légales</a></p></footer></body></html>"""


def write(folder: Path, size: int) -> list[Path]:
    """Write `size` pages into the folder, four in five as lines of JSON and one in five as a web archive of HTML.

    Both kinds come in parts that take turns, so that every stretch of a build reads as much of each.
    """
    pages, sources = _pages(), []
    for part in range(_PARTS):
        lines, archive = folder / f"{size}-{part}.jsonl.gz", folder / f"{size}-{part}.warc.gz"
        with gzip.open(lines, "wt", encoding="utf-8", compresslevel=3) as rows, archive.open("wb") as file:
            warc = WARCWriter(file, gzip=True)
            for number, page in enumerate(islice(pages, _share(size, part))):
                if number % _IN_HTML:
                    rows.write(json.dumps(page, ensure_ascii=False) + "\n")
                else:
                    _archive(warc, page)
        sources += [lines, archive]
    return sources


def _share(size: int, part: int) -> int:
    return size * (part + 1) // _PARTS - size * part // _PARTS


def _pages() -> Iterator[Page]:
    whole = _collected()
    for turn in range(1_000):
        words = _exchanged(turn) if turn else {}
        for page in whole:
            yield {
                **page,
                "url": f"{page['url']}?tour={turn}",
                "title": _altered(str(page["title"]), words),
                "text": _altered(str(page["text"]), words),
            }


@cache
def _collected() -> list[Page]:
    pages = []
    for collection in COLLECTIONS:
        with gzip.open(collection, "rt", encoding="utf-8") as file:
            pages += [json.loads(line) for line in file]
    return random.Random(1).sample(pages, len(pages))


@cache
def _alike() -> list[list[str]]:
    """The words of the collections that may stand for one another: same case, same ending, about as frequent."""
    met: Counter[str] = Counter()
    for page in _collected():
        met.update(_WORD.findall(str(page["text"])))
    groups: defaultdict[tuple[bool, str, int], list[str]] = defaultdict(list)
    for word, often in sorted(met.items()):
        if word.isdigit():
            groups[True, "digit", 0].append(word)
        elif len(word) > _SHORT and often <= _FREQUENT:
            groups[word[0].isupper(), word[-2:], often.bit_length()].append(word)
    return list(groups.values())


def _exchanged(turn: int) -> dict[str, str]:
    chance = random.Random(turn)
    return {word: other for group in _alike() for word, other in zip(group, chance.sample(group, len(group)), strict=True)}


def _altered(text: str, words: dict[str, str]) -> str:
    return _WORD.sub(lambda word: words.get(word[0], word[0]), text) if words else text


def _archive(warc: WARCWriter, page: Page) -> None:
    fields = {name: html.escape(str(page[name] or "")) for name in ("title", "outlet", "published", "url")}
    paragraphs = "".join(f'<p class="m">{html.escape(line)}</p>\n' for line in str(page["text"]).splitlines())
    body = _HTML.format(paragraphs=paragraphs, **fields).encode()
    headers = StatusAndHeaders("200 OK", [("Content-Type", "text/html; charset=utf-8")], protocol="HTTP/1.1")
    warc.write_record(warc.create_warc_record(page["url"], "response", payload=io.BytesIO(body), http_headers=headers))
