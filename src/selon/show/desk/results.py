"""The search page, and what it found as a file."""

from __future__ import annotations

import csv
import io
import json
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import asdict
from math import ceil
from typing import Any

from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from selon.keep import Dossier
from selon.show.desk.draw import draw
from selon.show.desk.find import Found, find
from selon.show.desk.query import FACETS, KINDS, Query
from selon.show.desk.state import View
from selon.show.desk.talk import Desk
from selon.show.export import FORMATS, export
from selon.show.export.cells import cell
from selon.show.report.quotes import quote

__all__ = ["result_rows", "search_routes"]

SIZE = 20


def search_routes(desk: Desk) -> list[Route]:
    """The addresses of search."""
    return [
        Route("/search", _search(desk)),
        Route("/search.csv", _file(desk, _csv, "text/csv; charset=utf-8", "csv")),
        Route("/search.jsonl", _file(desk, _jsonl, "application/x-ndjson", "jsonl")),
        Route("/search.zip", _archive(desk)),
    ]


def _search(desk: Desk) -> Callable[[Request], Response]:
    def search(request: Request) -> Response:
        visitor, view = desk.visitor(request), desk.state.view()
        query = Query.read(request.query_params)
        key = f"{visitor.key} {query.href(n=query.n)}"
        body = desk.state.drawn(view, key)
        if body is None:
            body = draw(view, visitor, "search.html", "search", **_values(desk, view, visitor.lang, query))
            desk.state.keep_drawn(view, key, body)
        return desk.html(body, visitor.lang)

    return search


def _values(desk: Desk, view: View, lang: str, query: Query) -> dict[str, Any]:
    build = view.builds[lang]
    with Dossier.open(desk.state.path) as dossier:
        found = find(view, build, dossier, query)
        last = max(1, ceil(len(found.ids) / SIZE))
        at = min(max(1, query.n), last)
        sheet = found.ids[(at - 1) * SIZE : at * SIZE]
        snippets = dossier.snippets(query.q, sheet) if query.kind == "pages" else {}
    return {
        "query": query,
        "found": found,
        "kinds": KINDS,
        "formats": FORMATS,
        "facet_names": FACETS,
        "quotes": [] if query.kind == "pages" else [one for one in (quote(build, each) for each in sheet) if one],
        "pages": [build.found.pages[one] for one in sheet] if query.kind == "pages" else [],
        "snippets": snippets,
        "at": at,
        "last": last,
    }


Write = Callable[[Iterator[dict[str, Any]]], Iterator[str]]


def _file(desk: Desk, write: Write, media: str, ending: str) -> Callable[[Request], Response]:
    def file(request: Request) -> Response:
        view, query = desk.state.view(), Query.read(request.query_params)
        with Dossier.open(desk.state.path) as dossier:
            found = find(view, view.builds["en"], dossier, query)
        name = f'attachment; filename="selon-{query.kind}.{ending}"'
        rows = result_rows(view, found, query.kind)
        return StreamingResponse(write(rows), media_type=media, headers={"Content-Disposition": name})

    return file


def _archive(desk: Desk) -> Callable[[Request], Response]:
    """What a search found, with what goes with it, in any format that a dossier is exported to."""

    def archive(request: Request) -> Response:
        view, query = desk.state.view(), Query.read(request.query_params)
        to = request.query_params.get("to", "")[:20]
        packed = io.BytesIO()
        with Dossier.open(desk.state.path) as dossier, tempfile.TemporaryDirectory() as folder:
            found = find(view, view.builds["en"], dossier, query)
            with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as whole:
                for file in export(dossier, to, folder, only=found.ids):
                    whole.write(file, file.name)
        told = f'attachment; filename="selon-{query.kind}-{to}.zip"'
        return Response(packed.getvalue(), media_type="application/zip", headers={"Content-Disposition": told})

    return archive


def result_rows(view: View, found: Found, kind: str) -> Iterator[dict[str, Any]]:
    """One row a result, each with the page's address, the span, the words, the chain and the grades."""
    build = view.builds["en"]
    for identity in found.ids:
        if kind == "pages":
            yield asdict(build.found.pages[identity])
            continue
        one = quote(build, identity)
        if one is None:
            continue
        count = build.found.counts.get(identity)
        line = count or build.found.statements[identity]
        yield {
            "id": identity,
            "url": one.page.url,
            "outlet": one.page.outlet,
            "published": one.page.published,
            "title": one.page.title,
            "page": one.page.id,
            "start": line.start,
            "end": line.end,
            "words": one.words,
            "before": one.before,
            "after": one.after,
            "chain": [step.text for step in one.steps],
            "modality": one.modality,
            "form": one.form,
            "effect": count.effect if count else None,
            "low": count.low if count else None,
            "high": count.high if count else None,
            "place": count.place if count else None,
            "grades": sorted({claim.grade for claim in build.weighed.claims.get(identity, ())}),
        }


def _csv(rows: Iterator[dict[str, Any]]) -> Iterator[str]:
    for at, row in enumerate(rows):
        line = io.StringIO()
        writer = csv.writer(line)
        if at == 0:
            line.write("\ufeff")
            writer.writerow(row)
        writer.writerow([cell(value) for value in row.values()])
        yield line.getvalue()


def _jsonl(rows: Iterator[dict[str, Any]]) -> Iterator[str]:
    for row in rows:
        yield json.dumps(row, ensure_ascii=False) + "\n"
