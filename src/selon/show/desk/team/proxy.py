"""What a trusted proxy says of who comes: their name, their address, whether they came by HTTPS."""

from __future__ import annotations

from collections.abc import Sequence
from ipaddress import ip_address, ip_network

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware

__all__ = ["Vouch"]


class Vouch:
    """Believes `X-Forwarded-For`, `X-Forwarded-Proto` and the header of names from these addresses and from no other.

    The name ends in `scope["state"]["vouched"]`, "" where nobody is vouched for. Addresses are single ones or networks.
    """

    def __init__(self, app: ASGIApp, proxies: Sequence[str], header: str) -> None:
        self._app = app
        self._forwarded = ProxyHeadersMiddleware(app, trusted_hosts=list(proxies))  # type: ignore[arg-type]
        self._networks = [ip_network(one, strict=False) for one in proxies]
        self._header = header

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http" or not self._trusted(scope):
            await self._app(scope, receive, send)
            return
        told = Headers(scope=scope).getlist(self._header) if self._header else []
        # A proxy that adds its header to one that the reader sent vouches for neither.
        scope.setdefault("state", {})["vouched"] = _decoded(told[0]) if len(told) == 1 else ""
        await self._forwarded(scope, receive, send)  # type: ignore[arg-type]

    def _trusted(self, scope: Scope) -> bool:
        try:
            peer = ip_address((scope.get("client") or ("",))[0])
        except ValueError:
            return False
        return any(peer in network for network in self._networks)


def _decoded(name: str) -> str:
    """A header is read as Latin-1; proxies write UTF-8."""
    try:
        return name.encode("latin-1").decode("utf-8").strip()
    except UnicodeError:
        return ""
