"""What makes a page the same page: hashes of its text, its bytes, and of what it says of itself."""

from __future__ import annotations

import hashlib

__all__ = ["page_id", "sha256"]

_LENGTH = 16


def sha256(data: bytes | str) -> str:
    """The SHA-256 of bytes, or of a text in UTF-8, in hexadecimal."""
    return hashlib.sha256(data if isinstance(data, bytes) else data.encode("utf-8", "replace")).hexdigest()


def page_id(url: str | None, outlet: str | None, published: str | None, title: str | None, text: str) -> str:
    """The id of a page: the same page read twice is one, the same text in two outlets is two."""
    return sha256("\x1f".join([url or "", outlet or "", published or "", title or "", text]))[:_LENGTH]
