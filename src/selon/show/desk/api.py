"""The read-only JSON of the desk under /api/, and its OpenAPI description."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

import selon
from selon.errors import NotThere
from selon.keep import Dossier
from selon.show.desk.find import find
from selon.show.desk.query import FACETS, KINDS, Query
from selon.show.desk.results import result_rows
from selon.show.desk.talk import Desk
from selon.show.page_json import as_json

__all__ = ["api_routes", "description"]

SIZE = 100
"""Things on one sheet of a list."""

_LISTS = ("pages", "claims", "conflicts", "copies", "stories", "sources", "corrections")

Asked = Callable[[Request], Any]


def api_routes(desk: Desk) -> list[Route]:
    """The addresses under /api/."""
    return [
        Route("/", _answer(lambda _: _summary(desk))),
        Route("/openapi.json", _answer(lambda _: description())),
        Route("/search", _answer(lambda request: _search(desk, request))),
        Route("/pages/{id}", _answer(lambda request: _one_page(desk, request.path_params["id"]))),
        Route("/claims/{id}", _answer(lambda request: _one_claim(desk, request.path_params["id"]))),
        Route("/{name}", _answer(lambda request: _list(desk, request))),
    ]


def _answer(asked: Asked) -> Callable[[Request], Response]:
    def answer(request: Request) -> Response:
        return JSONResponse(asked(request), headers={"Cache-Control": "no-store"})

    return answer


def _summary(desk: Desk) -> dict[str, Any]:
    with Dossier.open(desk.state.path) as dossier:
        held = asdict(dossier.summary())
    return {"dossier": desk.state.path.stem, "selon": selon.__version__, "holds": held, "lists": list(_LISTS)}


def _search(desk: Desk, request: Request) -> dict[str, Any]:
    view, query = desk.state.view(), Query.read(request.query_params)
    with Dossier.open(desk.state.path) as dossier:
        found = find(view, view.builds["en"], dossier, query)
    sheet = found.ids[(query.n - 1) * SIZE : query.n * SIZE]
    rows = list(result_rows(view, type(found)(sheet, ()), query.kind))
    facets = {name: [{"value": value, "n": n} for value, n in values] for name, values in found.facets}
    return {"total": len(found.ids), "n": query.n, "size": SIZE, "results": rows, "facets": facets}


def _one_page(desk: Desk, page: str) -> dict[str, Any]:
    reading = desk.state.reading(page)
    return {**as_json(reading), "text": reading.page.text}


def _one_claim(desk: Desk, claim: str) -> dict[str, Any]:
    held = desk.state.view().claims.get(claim)
    if held is None:
        raise NotThere("there is no such claim")
    return asdict(held)


def _list(desk: Desk, request: Request) -> dict[str, Any]:
    name = request.path_params["name"]
    if name not in _LISTS:
        raise NotThere("there is no such list")
    asked = request.query_params.get("n", "1")
    n = max(1, int(asked)) if asked.isascii() and asked.isdigit() and len(asked) < 8 else 1
    things = _things(desk, name)
    rows = [_row(name, one) for one in things[(n - 1) * SIZE : n * SIZE]]
    return {"total": len(things), "n": n, "size": SIZE, "results": rows}


def _things(desk: Desk, name: str) -> list[Any]:
    view = desk.state.view()
    weighing = view.builds["en"].weighed.weighing
    if name == "pages":
        return list(view.found.pages.values())
    if name == "sources":
        return list(view.found.sources.values())
    if name == "corrections":
        return list(view.corrections)
    return list(getattr(weighing, name))


def _row(name: str, one: Any) -> dict[str, Any]:
    if name == "sources":
        outlets = {"key": one.key, "name": one.name, "statements": one.statements, "pages": sorted(one.pages)}
        return {**outlets, "names": dict(one.names), "relays": dict(one.relays)}
    if name == "corrections":
        told: dict[str, Any] = one.as_json()
        return told
    return asdict(one)


def description() -> dict[str, Any]:
    """The API in the form of OpenAPI 3.1."""
    sheet = {
        "name": "n",
        "in": "query",
        "description": "which sheet, from 1",
        "schema": {"type": "integer", "minimum": 1},
    }
    paths: dict[str, Any] = {
        "/api/": _path("What the dossier holds, in figures", []),
        "/api/search": _path(
            "Search statements, counts or pages, with facets",
            [sheet, _text("q", 'words, "exact phrases", a star for a beginning'), _choice("kind", KINDS)]
            + [_text(name, f"only this {name}") for name in (*FACETS, "since", "until")],
        ),
        "/api/pages/{id}": _path("One page with its text and all that was found in it, corrected", [_in_path()]),
        "/api/claims/{id}": _path("One claim", [_in_path()]),
    }
    for name in _LISTS:
        paths[f"/api/{name}"] = _path(f"The {name} of the dossier, {SIZE} a sheet", [sheet])
    return {
        "openapi": "3.1.0",
        "info": {"title": "selon", "version": selon.__version__, "summary": "According to whom? A dossier, read-only."},
        "paths": paths,
    }


def _path(summary: str, parameters: list[dict[str, Any]]) -> dict[str, Any]:
    good = {"description": "found", "content": {"application/json": {"schema": {"type": "object"}}}}
    lost = {"description": "there is no such thing"}
    return {"get": {"summary": summary, "parameters": parameters, "responses": {"200": good, "404": lost}}}


def _text(name: str, means: str) -> dict[str, Any]:
    return {"name": name, "in": "query", "description": means, "schema": {"type": "string"}}


def _choice(name: str, values: tuple[str, ...]) -> dict[str, Any]:
    return {"name": name, "in": "query", "schema": {"type": "string", "enum": list(values)}}


def _in_path() -> dict[str, Any]:
    return {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
