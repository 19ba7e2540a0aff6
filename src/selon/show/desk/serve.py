"""The desk's server: on this machine alone, unless it is told otherwise."""

from __future__ import annotations

import socket
import threading
import webbrowser
from collections.abc import Callable
from ipaddress import ip_address
from pathlib import Path

import uvicorn

from selon.errors import SelonError
from selon.show.desk.app import build_app

__all__ = ["serve"]

LOOPBACK = ("localhost", "127.0.0.1", "::1")


def serve(path: Path, lang: str, host: str, port: int, *, browse: bool, told: Callable[[str], None]) -> None:
    """Serve a dossier until interrupted; `told` is given the address once it is known. Port 0 takes a free one.

    The desk has no accounts: whoever reaches it reads and corrects. So it answers on the loopback interface only.

    Raises:
        SelonError: the host is no loopback address, or the port is taken.
        DossierError: the dossier cannot be opened.
    """
    if not _loopback(host):
        raise SelonError(
            "the desk has no accounts and answers on this machine alone", where=host, mend="leave --host out"
        )
    app = build_app(path, lang, names=(*LOOPBACK, host))
    listening = _bound(host, port)
    address = f"http://{f'[{host}]' if ':' in host else host}:{listening.getsockname()[1]}/"
    told(address)
    if browse:
        threading.Timer(0.6, webbrowser.open, (address,)).start()
    config = uvicorn.Config(app, log_level="warning", access_log=False, server_header=False, lifespan="off")
    uvicorn.Server(config).run(sockets=[listening])


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
