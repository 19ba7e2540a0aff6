"""From an address or a name to the outlet it belongs to."""

from __future__ import annotations

import re
from functools import cache
from urllib.parse import urlsplit

from selon.read.outlets import agencies, belgium, canada, english, france, maghreb, switzerland
from selon.read.outlets.outlet import Outlet

__all__ = ["all_outlets", "lookup", "of_address"]

_FILES = (france, belgium, switzerland, canada, maghreb, agencies, english)
_PREFIX = re.compile(r"^(?:www\d?|m|mobile|amp|edition|fr|rss|web)\.(?=[^.]+\.)")
_DOMAIN = re.compile(r"^[\w-]+(?:\.[\w-]+)+$")


def all_outlets() -> tuple[Outlet, ...]:
    """Every outlet known, file by file."""
    return tuple(outlet for file in _FILES for outlet in file.OUTLETS)


def of_address(url: str | None) -> str | None:
    """The outlet of an address: the domain of a known outlet, else the host without "www."."""
    host = _host(url or "")
    if not host:
        return None
    known = _of_domain(host)
    return known.domain if known else _PREFIX.sub("", host)


def lookup(name: str | None) -> Outlet | None:
    """The outlet that a domain, an address or a name belongs to, or None."""
    if not name:
        return None
    return _of_domain(_host(name)) or _by_name().get(name.strip().casefold())


def _host(address: str) -> str:
    text = address.strip().lower()
    if "//" not in text:
        return text if _DOMAIN.match(text) else ""
    try:
        return (urlsplit(text).hostname or "").strip(".")
    except ValueError:
        return ""


def _of_domain(host: str) -> Outlet | None:
    parts = host.split(".")
    return next((found for i in range(len(parts) - 1) if (found := _by_domain().get(".".join(parts[i:])))), None)


@cache
def _by_domain() -> dict[str, Outlet]:
    return {domain: outlet for outlet in all_outlets() for domain in (outlet.domain, *outlet.also)}


@cache
def _by_name() -> dict[str, Outlet]:
    return {outlet.name.casefold(): outlet for outlet in all_outlets()}
