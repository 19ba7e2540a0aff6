"""What every answer of the desk shares: the dossier's state, the reader's language, the secret of its forms."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response

from selon.show.desk.draw import draw
from selon.show.desk.state import State
from selon.show.wording import LANGUAGES

__all__ = ["Desk", "language"]


@dataclass(frozen=True, slots=True)
class Desk:
    """One dossier being served; `lang` is the language of whoever opened it."""

    state: State
    lang: str
    token: str

    def html(self, body: bytes, lang: str, status: int = 200) -> Response:
        """A page; it is asked for anew each time, since a correction may have changed it."""
        kept = {"Cache-Control": "no-store", "Content-Language": lang, "Vary": "Cookie, Accept-Language"}
        return HTMLResponse(body, status, headers=kept)

    def failure(self, request: Request, status: int, key: str, what: str = "") -> Response:
        """An error as a page, or as JSON where JSON was asked for; never a traceback."""
        lang = language(request, self)
        view = self.state.view()
        if request.url.path.startswith("/api/"):
            return JSONResponse({"error": what or view.builds["en"].w(key)}, status)
        return self.html(draw(view, lang, "failure.html", "", key=key, what=what), lang, status)


def language(request: Request, desk: Desk) -> str:
    """The reader's language: chosen in the desk, else what the browser asks for, else the desk's own."""
    chosen = request.cookies.get("selon_lang", "")
    if chosen in LANGUAGES:
        return chosen
    asked = request.headers.get("accept-language", "")[:200]
    for part in asked.split(","):
        code = part.strip()[:2].lower()
        if code in LANGUAGES:
            return code
    return desk.lang
