"""Damaged and hostile bytes through all of reading: `python -m benchmarks.scale_fuzz [--inputs 200000] [--first 0]`.

Each input is a page or a file of pages of one of the forms that selon reads, cut, doubled, flipped, nested and mixed with
others by a chance that its number alone decides, so that any one can be made again: `--first N --inputs 1`. It is read as a
file of its kind would be, every page in it is labelled, and of one in fifty the findings are sought. What counts: an
exception that is none of selon's own, more than five seconds of processor, more than 1 GB.
"""

from __future__ import annotations

import argparse
import gzip
import io
import json
import random
import re
import resource
import signal
import sys
import tempfile
import time
import traceback
from collections import Counter
from pathlib import Path
from types import FrameType

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from selon.errors import SelonError
from selon.find import find
from selon.label import label
from selon.model import Raw
from selon.read import pages, read

SEED = 20161214
LONGEST_S = 5
MOST_MB = 1024
FOUND_IN = 50  # one page in so many goes through the finders too, if it has not more code points than this
FOUND_UP_TO = 10_000
LARGEST = 300_000

_SAID = "<p>Lundi 12 décembre 2016, selon l'agence, « douze morts » à Vaurienne&nbsp;; voir <a href='x?a=1'>ici</a>.</p>"
_NEWSML = "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='https://a.example/1'><itemMeta/><contentMeta><headline>Crue</headline>"
_BITS = [
    b"<", b">", b"&#", b"&#x110000;", b"\x00", b"\xff\xfe", b"\xef\xbb\xbf", b'"', b"'", b"<!--", b"-->", b"]]>", b"<![CDATA[",
    b"{", b"[", b"\\ud800", b"\xed\xa0\x80", b"<svg>", b"<math>", b"<template>", b"<table>", b"<p>", b"</div>", b"<script>",
    b"<!DOCTYPE x [<!ENTITY a 'b'>]>", b"&a;", "\u202e".encode(), "\u200b".encode(), "\u00ab".encode(), b"1" * 400, b"9999-99-99",
    b"a" * 3_000, b" " * 3_000, b"\n" * 500, b"(" * 300, b"e" + "\u0301".encode() * 500, b"1e999", b"-0", b"NaN", b"12/13/2016",
    b"<div>" * 400, b"[" * 400, b'{"a":' * 300, b"\r\n\r\n", b"WARC/1.0\r\n", b"Content-Length: 999999999999\r\n", b"%PDF-1.7",
]  # fmt: skip


class Late(Exception):
    """An input has taken too long."""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--inputs", type=int, default=20_000)
    parser.add_argument("--first", type=int, default=0)
    asked = parser.parse_args()
    return fuzz(asked.first, asked.inputs)


def fuzz(first: int, inputs: int) -> int:
    """Read so many inputs from number `first` on; print the tally and every fault; returns how many faults."""
    seeds = _seeds()
    tally: Counter[str] = Counter()
    slowest, faults = (0.0, -1), 0
    signal.signal(signal.SIGPROF, _late)
    with tempfile.TemporaryDirectory() as folder:
        for number in range(first, first + inputs):
            since = time.process_time()
            signal.setitimer(signal.ITIMER_PROF, LONGEST_S)
            try:
                tally.update(_read(number, *_input(number, seeds), Path(folder)))
            except Exception as error:
                faults += 1
                tally[f"FAULT {type(error).__name__}"] += 1
                print(f"input {number}: {''.join(traceback.format_exception(error)[-2:])}", flush=True)
            finally:
                signal.setitimer(signal.ITIMER_PROF, 0)
            slowest = max(slowest, (time.process_time() - since, number))
            if sys.stderr.isatty() and not number % 500:
                print(f"\r{number:,}", end="", file=sys.stderr)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10
    print(
        f"fuzz: {inputs:,} inputs from {first:,} on (asked 200,000): faults {faults}, slowest {slowest[0]:.2f} s (input"
        f" {slowest[1]}; asked ≤ {LONGEST_S} of processor), peak {peak} MB (asked ≤ {MOST_MB})\n  {dict(tally.most_common())}",
        flush=True,
    )
    return faults + (peak > MOST_MB)


def _late(_: int, __: FrameType | None) -> None:
    raise Late(f"more than {LONGEST_S} s")


def _read(number: int, name: str, data: bytes, folder: Path) -> Counter[str]:
    """What came of one input, as a tally."""
    tally: Counter[str] = Counter()
    path = folder / name
    path.write_bytes(data)
    for found in pages([path]):
        if not isinstance(found, Raw):
            tally["problem"] += 1
            continue
        try:
            page = read(found)
            passages = label(page)
        except SelonError as error:
            tally[type(error).__name__] += 1
            continue
        tally["page"] += 1
        assert all(0 <= p.start <= p.end <= len(page.text) for p in passages)
        page.text.encode()  # half a character cannot be kept
        if not number % FOUND_IN and len(page.text) < FOUND_UP_TO:
            find(page, passages)
            tally["found in"] += 1
    return tally


# ── inputs ───────────────────────────────────────────────────────────────────────────────────────────────────────────


def _input(number: int, seeds: list[tuple[str, bytes]]) -> tuple[str, bytes]:
    """The name and the bytes of an input, by its number."""
    chance = random.Random(SEED * 1_000_003 + number)
    name, seed = chance.choice(seeds)
    data = bytearray(seed)
    for _ in range(chance.randint(1, 8)):
        _spoil(data, chance, seeds)
    return name, bytes(data[:LARGEST])


def _spoil(data: bytearray, chance: random.Random, seeds: list[tuple[str, bytes]]) -> None:
    at = chance.randrange(len(data) + 1)
    kind = chance.randrange(7)
    if kind == 0:
        del data[at : at + chance.randint(1, 200)]
    elif kind == 1:
        data[at:at] = chance.randbytes(chance.randint(1, 60))
    elif kind == 2 and data:
        data[at % len(data)] ^= 1 << chance.randrange(8)
    elif kind == 3:
        data[at:at] = data[at : at + chance.randint(1, 80)] * chance.randint(2, 200)
    elif kind == 4:
        _, other = chance.choice(seeds)
        data[at:at] = other[chance.randrange(len(other)) :][:400]
    elif kind == 5:
        del data[at:]
    else:
        data[at:at] = chance.choice(_BITS)


def _seeds() -> list[tuple[str, bytes]]:
    return [form for number in range(20) for form in _forms(number)]


def _forms(number: int) -> list[tuple[str, bytes]]:
    """One made page in every form that selon reads, as the name and the bytes of a file."""
    chance = random.Random(number)
    encoding = chance.choice(["utf-8", "utf-8", "cp1252", "utf-16"])
    body = _SAID * chance.randint(1, 30)
    lines = re.sub("<[^>]*>", "\n", body)
    head = f"<!doctype html><html lang=fr><head><title>Page {number}</title><meta name=date content=2016-12-1{number % 10}>"
    news = '{"@type":"NewsArticle","author":[{"name":"A B"}],"datePublished":"2016-12-12"}'
    told = f'<script type="application/ld+json">{news}</script>'
    page = f"{head}{told}</head><body><article><h1>Crue</h1>{body}</article></body></html>".encode(encoding, "replace")
    record = json.dumps({"text": lines, "url": f"https://journal.example/{number}", "published": "12/12/2016", "authors": ["A B"]})
    item = f"<item><title>Crue {number}</title><link>https://a.example/{number}</link><description><![CDATA[{body}]]></description></item>"
    rss = f'<?xml version="1.0"?><rss version="2.0"><channel><title>Fil</title>{item * 3}</channel></rss>'
    inline = f"<inlineXML><html><body>{body.replace('&nbsp;', ' ')}</body></html></inlineXML>"
    newsml = f"{_NEWSML}</contentMeta><contentSet>{inline}</contentSet></newsItem>"
    agency = {"uri": "https://a.example/1", "type": "text", "headline": "Crue", "versioncreated": "2016-12-12T10:00:00Z"}
    ninjs = json.dumps(agency | {"body_xhtml": body})
    feed = json.dumps({"version": "https://jsonfeed.org/version/1.1", "items": [{"id": "1", "content_html": body}]})
    return [
        ("page.html", page),
        ("page.html", page.replace(b"<p>", b"<div><span>")),
        ("page.txt", lines.encode(encoding, "replace")),
        ("page.json", ninjs.encode()),
        ("pages.jsonl", f"{record}\n{record}\n".encode()),
        ("pages.csv", f'url,title,text\nhttps://a.example/1,Crue,"{lines[:300]}"\n'.encode()),
        ("feed.xml", rss.encode()),
        ("feed.json", feed.encode()),
        ("item.xml", newsml.encode()),
        ("crawl.warc", _warc(page)),
        ("page.html.gz", gzip.compress(page, mtime=0)),
    ]


def _warc(page: bytes) -> bytes:
    made = io.BytesIO()
    writer = WARCWriter(made, gzip=False)
    headers = StatusAndHeaders("200 OK", [("Content-Type", "text/html")], protocol="HTTP/1.1")
    dated = {"WARC-Date": "2016-12-12T00:00:00Z", "WARC-Record-ID": "<urn:uuid:00000000-0000-0000-0000-000000000000>"}
    at, payload = "https://a.example/1", io.BytesIO(page)
    writer.write_record(writer.create_warc_record(at, "response", payload, warc_headers_dict=dated, http_headers=headers))
    return made.getvalue()


if __name__ == "__main__":
    sys.exit(main() > 0)
