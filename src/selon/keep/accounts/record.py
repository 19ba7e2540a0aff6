"""An account: who, in which role."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import StrEnum

from selon.errors import AccountError

__all__ = ["ROLES", "Account", "Role", "key_of", "named", "role_of"]

_LONGEST = 60


class Role(StrEnum):
    """What somebody may do; each role may do what the ones before it may."""

    READER = "reader"
    REVIEWER = "reviewer"
    ADMIN = "admin"

    def may(self, needed: Role) -> bool:
        """Whether this role is enough where `needed` is asked for."""
        return ROLES.index(self) >= ROLES.index(needed)


ROLES: tuple[Role, ...] = (Role.READER, Role.REVIEWER, Role.ADMIN)
"""Readers read, search and export; reviewers correct; admins keep the accounts."""


@dataclass(frozen=True, slots=True)
class Account:
    """Somebody who may use the desk. `fresh` is whether the password is one that was given and is to be changed first."""

    name: str
    role: Role
    made: str
    fresh: bool


def named(name: str) -> str:
    """A name as it signs corrections.

    Raises:
        AccountError: it is empty, too long, or holds what cannot be seen.
    """
    told = unicodedata.normalize("NFC", name).strip()
    if not told or len(told) > _LONGEST or not told.isprintable():
        raise AccountError(
            "this is no name for an account", where=name[:80], mend=f"1 to {_LONGEST} letters that can be seen"
        )
    return told


def key_of(name: str) -> str:
    """What two names have in common that are one account: case and width of letters do not tell people apart."""
    return unicodedata.normalize("NFKC", name).strip().casefold()


def role_of(role: str) -> Role:
    """A role by its name.

    Raises:
        AccountError: there is no such role.
    """
    try:
        return Role(role)
    except ValueError:
        raise AccountError("there is no such role", where=role[:80], mend=f"one of {', '.join(ROLES)}") from None
