"""Who may use a desk that serves a team, from the command line."""

from __future__ import annotations

from pathlib import Path

from rich.console import Console
from rich.text import Text

from selon.cli.words import messages
from selon.errors import DossierError
from selon.keep.accounts import Accounts, accounts_of
from selon.show.clean import plain

__all__ = ["add", "listing", "remove", "reset", "set_role"]


def listing(path: Path, lang: str) -> None:
    """Print all accounts by name, with their roles."""
    held = _accounts(path).list()
    if not held:
        _say(messages(lang)["none"])
    for one in held:
        _say(f"{one.name} · {one.role} · {one.made}")


def add(path: Path, name: str, role: str, lang: str) -> None:
    """Make an account and print the password to be given to its holder, this once."""
    if not path.is_file():
        raise DossierError("there is no such dossier", where=str(path), mend="make one with selon build")
    _say(messages(lang)["accounts.given"].format(name=name, password=_accounts(path).add(name, role)))


def reset(path: Path, name: str, lang: str) -> None:
    """Give an account a new password and print it, this once."""
    _say(messages(lang)["accounts.given"].format(name=name, password=_accounts(path).reset(name)))


def set_role(path: Path, name: str, role: str, lang: str) -> None:
    """Give an account another role."""
    _accounts(path).set_role(name, role)
    listing(path, lang)


def remove(path: Path, name: str, lang: str) -> None:
    """Remove an account; what it corrected stays."""
    _accounts(path).remove(name)
    listing(path, lang)


def _accounts(path: Path) -> Accounts:
    return Accounts(accounts_of(path))


def _say(line: str) -> None:
    Console(highlight=False, soft_wrap=True).print(Text(plain(line)))
