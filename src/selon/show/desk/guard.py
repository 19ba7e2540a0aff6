"""What keeps the desk to itself: headers on every answer, the names it answers to, and who may write."""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Sequence
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

__all__ = ["POLICY", "Guard", "may_write", "new_secret"]

POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
"""The Content-Security-Policy of every answer: nothing inline is run or styled, nothing is fetched from elsewhere."""

_HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    # Nothing goes to other sites. With "no-referrer" browsers would hide a form's own origin from the desk as well.
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
}

_BODY = 256 << 10
"""Most bytes of what a form sends."""


def new_secret() -> str:
    """What the tokens of the desk's forms are made with, until it is closed."""
    return secrets.token_urlsafe(24)


class Guard:
    """Answers only under its own names (against DNS rebinding), bounds what is sent, and sets the headers."""

    def __init__(self, app: ASGIApp, names: Sequence[str]) -> None:
        self._app = app
        self._names = frozenset(names)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        guarded = _guarded(send)
        length = headers.get("content-length", "")
        if _named(headers.get("host", "")) not in self._names:
            await PlainTextResponse("unknown host\n", 421)(scope, receive, guarded)
        elif scope["method"] == "POST" and not (length.isdigit() and int(length) <= _BODY):
            await PlainTextResponse("too large\n", 413)(scope, receive, guarded)
        else:
            await self._app(scope, receive, guarded)


def _guarded(send: Send) -> Send:
    async def guarded(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            for name, value in _HEADERS.items():
                headers.setdefault(name, value)
        await send(message)

    return guarded


def _named(host: str) -> str:
    """A Host header without its port."""
    return (urlsplit(f"//{host}").hostname or "") if host else ""


def may_write(request: Request, sent: str, token: str) -> bool:
    """Whether a form came from the desk itself: same origin as far as the browser tells, and the reader's token."""
    site = request.headers.get("sec-fetch-site", "same-origin")
    origin = request.headers.get("origin")
    same = origin is None or urlsplit(origin).netloc == request.headers.get("host")
    return site in {"same-origin", "none"} and same and hmac.compare_digest(sent.encode(), token.encode())
