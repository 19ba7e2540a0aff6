"""Passwords: made, judged, and kept only as Argon2id hashes (RFC 9106, its second recommended setting)."""

from __future__ import annotations

import secrets
import threading
from functools import cache
from typing import TYPE_CHECKING

from selon.errors import AccountError, SelonError

if TYPE_CHECKING:
    from argon2 import PasswordHasher

__all__ = ["fits", "hashed", "judged", "made_password"]

SHORTEST, LONGEST = 12, 256

_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
"""Letters that are not taken for one another when they are read out or written down."""

_AT_ONCE = threading.Semaphore(2)
"""Each hash takes 64 MiB: however many knock at once, no more than this many are worked out."""


def made_password() -> str:
    """A password to be given to somebody: twenty letters in four groups, 99 bits drawn at random."""
    return "-".join("".join(secrets.choice(_LETTERS) for _ in range(5)) for _ in range(4))


def judged(password: str, name: str) -> str:
    """A password that somebody chose, as it is.

    Raises:
        AccountError: it is too short, too long, one sign over and over, or holds the account's name.
    """
    if not SHORTEST <= len(password) <= LONGEST:
        raise AccountError("this password will not do", mend=f"{SHORTEST} to {LONGEST} signs")
    if len(set(password)) < 5 or name.casefold() in password.casefold():
        raise AccountError("this password is too easy to guess", mend="some words that nobody would think of")
    return password


def hashed(password: str) -> str:
    """What is kept of a password."""
    with _AT_ONCE:
        return _hasher().hash(password)


def fits(kept: str | None, password: str) -> bool:
    """Whether it is the password of which `kept` was kept; takes as long where there is none, which tells nobody who has one."""
    hasher, other = _hasher(), _nobody()
    from argon2.exceptions import VerificationError

    with _AT_ONCE:
        try:
            return hasher.verify(kept or other, password[: LONGEST + 1]) and kept is not None
        except VerificationError:
            return False


@cache
def _hasher() -> PasswordHasher:
    try:
        from argon2 import PasswordHasher
        from argon2.profiles import RFC_9106_LOW_MEMORY
    except ImportError as error:
        raise SelonError("accounts need argon2-cffi", mend="pip install 'selon[team]'") from error
    return PasswordHasher.from_parameters(RFC_9106_LOW_MEMORY)


@cache
def _nobody() -> str:
    return _hasher().hash(secrets.token_hex())
