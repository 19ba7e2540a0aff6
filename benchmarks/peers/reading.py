"""Peers that take the text out of a web page: `python reading.py PEER`, one page a line in, one text a line out.

A line in is `{"html": base64, "url": …}`; a line out is `{"text", "title", "authors", "date"}`.
"""

from __future__ import annotations

import base64
import importlib
import json
import logging
import os
import sys
import warnings
from collections.abc import Callable
from typing import Any

Answer = dict[str, Any]


def newspaper4k(html: str, url: str) -> Answer:
    import newspaper

    article = newspaper.Article(url or "https://page.example/", fetch_images=False)
    article.download(input_html=html)
    article.parse()
    day = article.publish_date
    return {
        "text": article.text,
        "title": article.title,
        "authors": article.authors,
        "date": day.date().isoformat() if day else "",
    }


def goose3(html: str, url: str) -> Answer:
    from goose3 import Goose

    article = Goose({"enable_image_fetching": False}).extract(raw_html=html)
    return {
        "text": article.cleaned_text,
        "title": article.title,
        "authors": article.authors,
        "date": (article.publish_date or "")[:10],
    }


def readability(html: str, url: str) -> Answer:
    from lxml import html as parser
    from readability import Document

    document = Document(html)
    body = parser.fromstring(document.summary())
    lines = (" ".join(node.itertext()) for node in body.iter("p", "li", "h2", "h3", "blockquote", "pre"))
    return {"text": "\n".join(lines), "title": document.short_title(), "authors": [], "date": ""}


PEERS: dict[str, Callable[[str, str], Answer]] = {
    "newspaper4k": newspaper4k,
    "goose3": goose3,
    "readability-lxml": readability,
}


PACKAGES = {"newspaper4k": "newspaper", "goose3": "goose3", "readability-lxml": "readability"}


def main(peer: str) -> None:
    warnings.simplefilter("ignore")
    logging.disable(logging.CRITICAL)
    importlib.import_module(PACKAGES[peer])  # one that is not installed stops here, one that lacks a language goes on
    out = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    for line in sys.stdin:
        page = json.loads(line)
        try:
            html = base64.b64decode(page["html"]).decode("utf-8", "replace")
            answer = PEERS[peer](html, page["url"])
        except Exception:  # a page that a tool cannot read is a page without text
            answer = {"text": "", "title": "", "authors": [], "date": ""}
        out.write(json.dumps(answer) + "\n")
        out.flush()


if __name__ == "__main__":
    main(sys.argv[1])
