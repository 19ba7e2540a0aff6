"""What every answer of the desk shares: the dossier's state, who reads it in which language, the secret of its forms."""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response

from selon.keep.accounts import Account
from selon.show.desk.draw import Visitor, draw
from selon.show.desk.state import State
from selon.show.desk.team import Team, cookie_of
from selon.show.desk.tiles import Tiles
from selon.show.wording import LANGUAGES

__all__ = ["Desk", "back_to"]


@dataclass(frozen=True, slots=True)
class Desk:
    """One dossier being served; `lang` is the language of whoever opened it, `team` those for whom it is served, if any."""

    state: State
    lang: str
    secret: str
    team: Team | None = None
    tiles: Tiles | None = None

    def visitor(self, request: Request) -> Visitor:
        """Who asks, and the language they read: chosen in the desk, else what the browser asks for, else the desk's own."""
        lang, tiles = _language(request) or self.lang, self.tiles is not None
        if self.team is None:
            return Visitor(lang, tiles=tiles)
        account: Account | None = request.scope.get("state", {}).get("account")
        if account is None:
            return Visitor(lang, known=False)
        return Visitor(lang, account.role, account.name, tiles=tiles)

    def token(self, request: Request) -> str:
        """What a page carries in its forms for this reader in this session, and no other site can read."""
        visitor = self.visitor(request)
        session = request.cookies.get(cookie_of(request), "") if self.team else ""
        return hmac.new(self.secret.encode(), f"{visitor.name}\n{session}".encode(), hashlib.sha256).hexdigest()

    def html(self, body: bytes, lang: str, status: int = 200) -> Response:
        """A page; it is asked for anew each time, since a correction may have changed it."""
        kept = {"Cache-Control": "no-store", "Content-Language": lang, "Vary": "Cookie, Accept-Language"}
        return HTMLResponse(body, status, headers=kept)

    def failure(self, request: Request, status: int, key: str, what: str = "") -> Response:
        """An error as a page, or as JSON where JSON was asked for; never a traceback."""
        view = self.state.view()
        if request.url.path.startswith("/api/"):
            return JSONResponse({"error": what or view.builds["en"].w(key)}, status)
        visitor = self.visitor(request)
        return self.html(draw(view, visitor, "failure.html", "", key=key, what=what), visitor.lang, status)


def back_to(path: str) -> str:
    """An address of the desk itself that a reader goes back to; the overview for any other."""
    return path if path.startswith("/") and not path.startswith(("//", "/\\")) and path.isprintable() else "/"


def _language(request: Request) -> str:
    chosen = request.cookies.get("selon_lang", "")
    if chosen in LANGUAGES:
        return chosen
    asked = request.headers.get("accept-language", "")[:200]
    for part in asked.split(","):
        code = part.strip()[:2].lower()
        if code in LANGUAGES:
            return code
    return ""
