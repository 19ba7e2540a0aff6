"""Pages from the web, only when asked for: robots.txt honoured, hosts left in peace, no private address reached.

Every connection goes through `_Public`, which looks the name up itself and connects to the very address it has checked;
a redirect is a connection like any other, and so is checked again.
"""

from __future__ import annotations

import ipaddress
import socket
import time
import zlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Self
from urllib.parse import urljoin, urlsplit
from urllib.robotparser import RobotFileParser

import httpcore

from selon.errors import ReadError, TooLarge
from selon.read.limits import MAX_BYTES, megabytes

__all__ = ["Fetched", "Fetcher"]

AGENT = "selon (+https://pypi.org/project/selon/)"
_DELAY_S, _LONGEST_DELAY_S = 1.0, 30.0
_CONNECT_S, _WHOLE_S = 15.0, 60.0
_REDIRECTS = 5
_REDIRECTED = frozenset({301, 302, 303, 307, 308})
_NOT_MODIFIED = 304


@dataclass(frozen=True, slots=True)
class Fetched:
    """What an address answered: its bytes, the address in the end, its media type, and what to ask again with."""

    url: str
    data: bytes
    media: str = ""
    etag: str = ""
    modified: str = ""
    unchanged: bool = False


@dataclass(slots=True)
class Fetcher:
    """Fetches one address after another; a context manager. `private` reaches private addresses too, for tests."""

    private: bool = False
    delay: float = _DELAY_S
    _pool: httpcore.ConnectionPool = field(init=False)
    _robots: dict[str, RobotFileParser] = field(default_factory=dict)
    _last: dict[str, float] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._pool = httpcore.ConnectionPool(network_backend=_Public(self.private), max_connections=4)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._pool.close()

    def fetch(self, url: str, *, etag: str = "", modified: str = "") -> Fetched:
        """Fetch an address, where its robots.txt allows it; with `etag` or `modified`, only if it has changed since.

        Raises:
            ReadError: it is no web address, is private or forbidden, does not answer, or answers with an error.
            TooLarge: it answers with more than a page may have.
        """
        headers = {"If-None-Match": etag, "If-Modified-Since": modified}
        for _ in range(_REDIRECTS + 1):
            _web(url)
            robots = self._rules(url)
            if not robots.can_fetch(AGENT, url):
                raise ReadError("robots.txt forbids it", url)
            self._wait(url, robots)
            status, answered, data = self._get(url, {name: value for name, value in headers.items() if value})
            if status in _REDIRECTED and answered.get("location"):
                url = urljoin(url, answered["location"])
            elif status == _NOT_MODIFIED:
                return Fetched(url, b"", etag=etag, modified=modified, unchanged=True)
            elif status != 200:
                raise ReadError(f"the server answers {status}", url)
            else:
                media = answered.get("content-type", "").split(";")[0].strip().lower()
                return Fetched(url, data, media, answered.get("etag", ""), answered.get("last-modified", ""))
        raise ReadError(f"more than {_REDIRECTS} redirects", url)

    def _get(self, url: str, headers: dict[str, str], most: int = MAX_BYTES) -> tuple[int, dict[str, str], bytes]:
        sent = {"Host": urlsplit(url).netloc, "User-Agent": AGENT, "Accept-Encoding": "gzip", **headers}
        timeouts = {"connect": _CONNECT_S, "read": _CONNECT_S, "write": _CONNECT_S, "pool": _CONNECT_S}
        until = time.monotonic() + _WHOLE_S
        try:
            with self._pool.stream("GET", url, headers=list(sent.items()), extensions={"timeout": timeouts}) as answer:
                answered = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in answer.headers}
                packed = answered.get("content-encoding", "").lower() == "gzip"
                return answer.status, answered, _body(answer.iter_stream(), url, packed, most, until)
        except (httpcore.NetworkError, httpcore.ProtocolError, httpcore.TimeoutException, zlib.error, OSError) as error:
            raise ReadError(f"no answer ({' '.join(str(error).split())[:120] or type(error).__name__})", url) from error
        except (httpcore.UnsupportedProtocol, ValueError, UnicodeError) as error:
            raise ReadError("this is no address of the web", url) from error

    def _rules(self, url: str) -> RobotFileParser:
        parts = urlsplit(url)
        root = f"{parts.scheme}://{parts.netloc}"
        if root not in self._robots:
            rules = RobotFileParser(f"{root}/robots.txt")
            status, data = self._robots_of(root)
            if status >= 500:
                rules.disallow_all = True  # type: ignore[attr-defined]
            elif status >= 300:
                rules.allow_all = True  # type: ignore[attr-defined]
            else:
                rules.parse(data.decode("utf-8", "replace").splitlines())
            self._robots[root] = rules
        return self._robots[root]

    def _robots_of(self, root: str) -> tuple[int, bytes]:
        """The rules of a host, followed where they moved to (RFC 9309, 2.3.1.2)."""
        at = f"{root}/robots.txt"
        for _ in range(_REDIRECTS):
            _web(at)
            status, answered, data = self._get(at, {}, 500_000)
            if status not in _REDIRECTED or not answered.get("location"):
                return status, data
            at = urljoin(at, answered["location"])
        return 404, b""

    def _wait(self, url: str, robots: RobotFileParser) -> None:
        host = urlsplit(url).netloc
        asked = robots.crawl_delay(AGENT)
        pause = min(max(self.delay, float(asked or 0)), _LONGEST_DELAY_S)
        left = self._last.get(host, -_LONGEST_DELAY_S) + pause - time.monotonic()
        if left > 0:
            time.sleep(left)
        self._last[host] = time.monotonic()


def _web(url: str) -> None:
    try:
        parts = urlsplit(url)
        good = parts.scheme in ("http", "https") and bool(parts.hostname) and "@" not in parts.netloc
    except ValueError:
        good = False
    if not good:
        raise ReadError("this is no address of the web", url)


def _body(stream: Iterable[bytes], url: str, packed: bool, most: int, until: float) -> bytes:
    unpacker = zlib.decompressobj(31) if packed else None
    parts: list[bytes] = []
    left = most
    for chunk in stream:
        part = unpacker.decompress(chunk, left + 1) if unpacker else chunk
        left -= len(part)
        if left < 0:
            raise TooLarge(f"more than {megabytes(most)} in one page", url)
        if time.monotonic() > until:
            raise ReadError(f"the page takes longer than {_WHOLE_S:.0f} seconds", url)
        parts.append(part)
    return b"".join(parts)


class _Public(httpcore.NetworkBackend):
    """Connects to addresses of the public network alone."""

    def __init__(self, private: bool) -> None:
        self._private = private
        self._inner = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        address = self._address(host, port)
        return self._inner.connect_tcp(address, port, timeout, local_address, socket_options)

    def _address(self, host: str, port: int) -> str:
        found = [str(each[4][0]) for each in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]
        if not self._private and not all(ipaddress.ip_address(each.partition("%")[0]).is_global for each in found):
            raise httpcore.ConnectError("a private address is not reached")
        return found[0]
