"""The gate: nobody passes who is not known, and nobody does what their role does not allow."""

from __future__ import annotations

from dataclasses import dataclass, field
from urllib.parse import quote

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from selon.keep.accounts import Account, Accounts, Role
from selon.show.desk.team.limits import Limit, block_of

__all__ = ["Gate", "Team", "address_of", "cookie_of"]

_DOOR = "/sign-in"
_ACCOUNT = "/account"
_OPEN = ("/assets/", "/lang/")
"""What is there before anybody is known: the looks and the language of the door."""

_CORRECTING = frozenset({"/correct", "/add", "/correct-source", "/correct-copy", "/undo"})
_ANYBODY = frozenset({_DOOR, "/sign-out", _ACCOUNT})
_PEOPLE = "/accounts"


@dataclass(frozen=True)
class Team:
    """Whom a desk serves. `vouched` is whether a proxy says who comes, instead of a password.

    Signing in: five wrong passwords in five minutes for a name from one place, twenty from one place, a hundred an hour
    for a name from anywhere. Asking: 600 a minute for one person, 300 for one place that is not signed in.
    """

    accounts: Accounts
    vouched: bool = False
    tries: Limit = field(default_factory=lambda: Limit(5, 300))
    place_tries: Limit = field(default_factory=lambda: Limit(20, 300))
    name_tries: Limit = field(default_factory=lambda: Limit(100, 3600))
    asked: Limit = field(default_factory=lambda: Limit(600, 60))
    strange: Limit = field(default_factory=lambda: Limit(300, 60))


class Gate:
    """Finds out who asks, into `scope["state"]["account"]`, and lets pass what they may do."""

    def __init__(self, app: ASGIApp, team: Team) -> None:
        self._app = app
        self._team = team

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http":
            return
        request = Request(scope)
        account = await run_in_threadpool(self._who, request)
        scope.setdefault("state", {})["account"] = account
        held = self._held_up(request, account) or self._turned_away(request, account)
        await (held or self._app)(scope, receive, send)

    def _who(self, request: Request) -> Account | None:
        if self._team.vouched:
            name = request.scope.get("state", {}).get("vouched", "")
            return self._team.accounts.get(name) if name else None
        return self._team.accounts.session(request.cookies.get(cookie_of(request), ""))

    def _held_up(self, request: Request, account: Account | None) -> Response | None:
        limit, key = (self._team.asked, account.name) if account else (self._team.strange, address_of(request))
        wait = limit.wait(key)
        if wait:
            return PlainTextResponse("too many requests\n", 429, headers={"Retry-After": str(wait)})
        limit.count(key)
        return None

    def _turned_away(self, request: Request, account: Account | None) -> Response | None:
        path = request.scope["path"]
        if path.startswith(_OPEN) or path == _DOOR:
            return None
        if account is None:
            return self._to_the_door(request)
        if account.fresh and not self._team.vouched and path not in _ANYBODY:
            return RedirectResponse(_ACCOUNT, 303)
        return None if account.role.may(_needed(request)) else _refused(request)

    def _to_the_door(self, request: Request) -> Response:
        if self._team.vouched or request.scope["path"].startswith("/api/"):
            return JSONResponse({"error": "there is no account for you at this desk"}, 401)
        back = request.scope["path"] + (f"?{request.url.query}" if request.url.query else "")
        there = f"{_DOOR}?back={quote(back, safe='')}" if request.method == "GET" and back != "/" else _DOOR
        if request.headers.get("hx-request") == "true":  # htmx would put the door into the page
            return Response("", 401, headers={"HX-Redirect": _DOOR})
        return RedirectResponse(there, 303)


def _needed(request: Request) -> Role:
    """The role that a request needs: what is not known to be harmless needs more."""
    path = request.scope["path"]
    if path.startswith(_PEOPLE):
        return Role.ADMIN
    if path in _ANYBODY:
        return Role.READER
    if path in _CORRECTING or request.method not in {"GET", "HEAD"}:
        return Role.REVIEWER
    return Role.READER


def _refused(request: Request) -> Response:
    if request.headers.get("hx-request") == "true" or request.scope["path"].startswith("/api/"):
        return PlainTextResponse("your role does not allow this\n", 403)
    return RedirectResponse(f"{_ACCOUNT}?refused=1", 303)


def address_of(request: Request) -> str:
    """Where a request comes from, as limits count it."""
    return block_of(request.client.host) if request.client else ""


def cookie_of(request: Request) -> str:
    """The name of the session's cookie: over HTTPS one that no other host and no plain connection can set."""
    return "__Host-selon" if request.url.scheme == "https" else "selon_session"
