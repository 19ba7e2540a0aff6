"""The desk's server: for whoever sits at this machine, or for a team."""

from __future__ import annotations

import socket
import threading
import webbrowser
from collections.abc import Callable
from dataclasses import dataclass
from ipaddress import ip_address, ip_network
from pathlib import Path

import uvicorn
from starlette.types import ASGIApp

from selon.errors import AccountError, SelonError
from selon.keep.accounts import Accounts, accounts_of
from selon.show.desk.app import build_app
from selon.show.desk.team import Team, Vouch
from selon.show.desk.tiles import Tiles

__all__ = ["Serving", "serve"]

LOOPBACK = ("localhost", "127.0.0.1", "::1")


@dataclass(frozen=True, slots=True)
class Serving:
    """Where a desk answers, and whom.

    Alone (`team` false) it answers on the loopback interface, without accounts. For a team it may answer on any, if what
    is sent is encrypted: by its own `certificate` and `key` (PEM files), or by a proxy at one of the addresses `proxies`.
    With `user_header`, that proxy also says who comes, and no password is asked for. `names` are the host names that
    readers call it by. `tiles` is a file of map tiles.
    """

    host: str = "127.0.0.1"
    port: int = 0
    team: bool = False
    names: tuple[str, ...] = ()
    certificate: Path | None = None
    key: Path | None = None
    proxies: tuple[str, ...] = ()
    user_header: str = ""
    tiles: Path | None = None


def serve(path: Path, lang: str, at: Serving, *, browse: bool, told: Callable[[str], None]) -> None:
    """Serve a dossier until interrupted; `told` is given the address once it is known. Port 0 takes a free one.

    Raises:
        SelonError: what is asked for would not be safe or cannot be had, or the port is taken.
        AccountError: a team has no account yet.
        DossierError: the dossier cannot be opened.
    """
    _safe(at)
    config = uvicorn.Config(
        _app(path, lang, at),
        log_level="warning",
        access_log=False,
        server_header=False,
        lifespan="off",
        proxy_headers=False,
        ssl_certfile=at.certificate,
        ssl_keyfile=at.key,
    )
    _loaded(config, at)
    listening = _bound(at.host, at.port)
    address = _address(at, listening.getsockname()[1])
    told(address)
    if browse:
        threading.Timer(0.6, webbrowser.open, (address,)).start()
    uvicorn.Server(config).run(sockets=[listening])


def _safe(at: Serving) -> None:
    """Refuse what would show the dossier to strangers, or passwords to whoever listens."""
    if not at.team:
        if not _loopback(at.host):
            raise SelonError(
                "without accounts the desk answers on this machine alone",
                where=at.host,
                mend="leave --host out, or --serve a team",
            )
        if at.names or at.certificate or at.key or at.proxies or at.user_header:
            raise SelonError(
                "--name, --certificate, --key, --proxy and --user-header are for a team", mend="add --serve"
            )
        return
    if bool(at.certificate) != bool(at.key):
        raise SelonError("a certificate goes with its key", mend="give both --certificate and --key")
    if not _loopback(at.host) and not at.certificate and not at.proxies:
        raise SelonError(
            "passwords would cross the network for all to read",
            where=at.host,
            mend="give --certificate and --key, or --proxy",
        )
    if at.user_header and not at.proxies:
        raise SelonError("anybody could send this header", where=at.user_header, mend="say by --proxy whom to believe")
    for proxy in at.proxies:
        try:
            ip_network(proxy, strict=False)
        except ValueError as error:
            raise SelonError("this is no address", where=proxy, mend="10.0.0.2, or a network, 10.0.0.0/24") from error


def _app(path: Path, lang: str, at: Serving) -> ASGIApp:
    names = (*LOOPBACK, at.host, *at.names)
    tiles = Tiles(at.tiles) if at.tiles else None
    if not at.team:
        return build_app(path, lang, names, tiles=tiles)
    accounts = Accounts(accounts_of(path))
    if not accounts.list():
        raise AccountError(
            "nobody has an account yet", where=str(path), mend=f"selon accounts add {path} NAME --role admin"
        )
    app: ASGIApp = build_app(path, lang, names, Team(accounts, vouched=bool(at.user_header)), tiles)
    return Vouch(app, at.proxies, at.user_header) if at.proxies else app


def _loaded(config: uvicorn.Config, at: Serving) -> None:
    try:
        config.load()
    except OSError as error:  # among them what ssl raises
        raise SelonError(
            f"the certificate cannot be used: {error}", where=str(at.certificate), mend="name PEM files"
        ) from error


def _address(at: Serving, port: int) -> str:
    name = next(iter(at.names), f"[{at.host}]" if ":" in at.host else at.host)
    return f"{'https' if at.certificate else 'http'}://{name}:{port}/"


def _loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _bound(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((host, port))
        listening.listen(128)  # whoever is told the address may come at once
    except OSError as error:
        listening.close()
        raise SelonError(
            f"cannot listen: {error.strerror}", where=f"{host}:{port}", mend="name another --port"
        ) from error
    return listening
