"""The desk as an ASGI application: addresses, who is let in, errors as pages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from importlib import resources
from pathlib import Path

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Mount, Route

from selon.errors import DossierBusy, NotThere, SelonError
from selon.keep import Dossier
from selon.show.desk.api import api_routes
from selon.show.desk.draw import draw
from selon.show.desk.forms import form_routes
from selon.show.desk.graph import draw_graph
from selon.show.desk.guard import Guard, new_secret
from selon.show.desk.map import map_routes
from selon.show.desk.news import news, remember
from selon.show.desk.pages import shown
from selon.show.desk.results import search_routes
from selon.show.desk.state import State
from selon.show.desk.talk import Desk, back_to
from selon.show.desk.team import Gate, Team
from selon.show.desk.team.door import door_routes
from selon.show.desk.team.people import people_routes
from selon.show.desk.tiles import Tiles
from selon.show.report.site import targets
from selon.show.wording import LANGUAGES

__all__ = ["build_app"]

_TYPES = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
}


def build_app(
    path: Path,
    lang: str,
    names: Sequence[str] = ("localhost", "127.0.0.1", "::1"),
    team: Team | None = None,
    tiles: Tiles | None = None,
) -> Starlette:
    """The desk of one dossier; it answers only requests that call it by one of these host names.

    With a team, it lets in nobody who has no account, and each does what their role allows. With tiles it has a map on them.

    Raises:
        DossierError: the dossier cannot be opened.
    """
    desk = Desk(State(path), lang, new_secret(), team, tiles)
    desk.state.view()
    return Starlette(
        routes=[
            Route("/assets/{name}", _assets()),
            Mount("/api", routes=api_routes(desk)),
            *search_routes(desk),
            *form_routes(desk),
            *(map_routes(desk, tiles) if tiles else []),
            *([*door_routes(desk, team), *people_routes(desk, team)] if team else []),
            Route("/graph", _graph(desk)),
            Route("/cite/{name}", _cite(desk)),
            Route("/lang/{code}", _speak),
            Route("/{path:path}", _page(desk)),
        ],
        middleware=[Middleware(Guard, names=tuple(names)), *([Middleware(Gate, team=team)] if team else [])],
        exception_handlers={404: _lost(desk), 405: _lost(desk), SelonError: _failed(desk)},
    )


def _assets() -> Callable[[Request], Response]:
    """The files that a browser needs, read once; nothing else of the disk can be asked for."""
    held: dict[str, bytes] = {"targets.css": targets().encode("ascii")}
    for room in ("selon.show.report", "selon.show.desk"):
        folder = resources.files(room).joinpath("assets")
        held.update({file.name: file.read_bytes() for file in folder.iterdir() if Path(file.name).suffix in _TYPES})

    def asset(request: Request) -> Response:
        name = request.path_params["name"]
        if name not in held:
            return Response("", 404)
        kept = {"Cache-Control": "no-cache"}
        return Response(held[name], media_type=_TYPES[Path(name).suffix], headers=kept)

    return asset


def _page(desk: Desk) -> Callable[[Request], Response]:
    def page(request: Request) -> Response:
        path = request.path_params["path"]
        visitor = desk.visitor(request)
        view = desk.state.view()
        fresh, seen = news(request, desk.state.path, view) if not path else (None, None)
        key = f"{visitor.key} {path} {fresh.key if fresh else ''}"
        body = desk.state.drawn(view, key)
        if body is None:
            one = shown(desk.state, view, visitor.lang, path.removesuffix(".html"))
            body = draw(view, visitor, one.template, path or "index.html", news=fresh, **one.values)
            desk.state.keep_drawn(view, key, body)
        answer = desk.html(body, visitor.lang)
        if seen:
            remember(answer, desk.state.path, seen)
        return answer

    return page


def _graph(desk: Desk) -> Callable[[Request], Response]:
    def graph(request: Request) -> Response:
        visitor = desk.visitor(request)
        source = request.query_params.get("source", "")[:300]
        view = desk.state.view()
        drawn = draw_graph(view, source)
        return desk.html(draw(view, visitor, "graph.html", "graph", graph=drawn, source=source), visitor.lang)

    return graph


def _cite(desk: Desk) -> Callable[[Request], Response]:
    """One claim with its evidence, whole on one sheet, to be printed or filed."""

    def cite(request: Request) -> Response:
        visitor, view = desk.visitor(request), desk.state.view()
        one = shown(desk.state, view, visitor.lang, f"claim/{request.path_params['name'].removesuffix('.html')}")
        claim = one.values["view"].claim
        with Dossier.open(desk.state.path) as dossier:
            texts = {
                page: dossier.reading(page).page.sha256
                for page in dict.fromkeys(quote.page.id for quote in one.values["members"])
            }
        today = datetime.now(UTC).date().isoformat()
        values = {**one.values, "texts": texts, "today": today, "claim": claim}
        return desk.html(draw(view, visitor, "cite.html", "claim/cite", **values), visitor.lang)

    return cite


def _speak(request: Request) -> Response:
    """Take a language, and go back to where the reader was."""
    code = request.path_params["code"]
    answer = RedirectResponse(back_to(request.query_params.get("back", "/")), 303)
    if code in LANGUAGES:
        answer.set_cookie("selon_lang", code, max_age=31_536_000, httponly=True, samesite="strict")
    return answer


def _lost(desk: Desk) -> Callable[[Request, Exception], Response]:
    def lost(request: Request, _: Exception) -> Response:
        return desk.failure(request, 404, "desk.lost")

    return lost


def _failed(desk: Desk) -> Callable[[Request, Exception], Response]:
    def failed(request: Request, error: Exception) -> Response:
        if isinstance(error, DossierBusy):
            return desk.failure(request, 409, "desk.busy")
        assert isinstance(error, SelonError)
        if isinstance(error, NotThere):
            return desk.failure(request, 404, "desk.lost")
        return desk.failure(request, 400, "desk.failed", error.what)

    return failed
