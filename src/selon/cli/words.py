"""What the commands say, and in which language."""

from __future__ import annotations

import os
from collections.abc import Mapping

from selon.show.wording import LANGUAGES
from selon.show.wording.catalogue import catalogue

__all__ = ["language", "messages"]


def messages(lang: str) -> Mapping[str, str]:
    """What the commands say in one language, by name."""
    return catalogue(lang, "commands").messages


def language(arguments: list[str], environment: Mapping[str, str] | None = None) -> str:
    """Take ``--lang X`` out of the arguments, wherever it stands; without it, the language of the locale.

    A language that selon does not speak is English.
    """
    asked = _taken(arguments)
    if asked is None:
        env = os.environ if environment is None else environment
        asked = next((env[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if env.get(name)), "en")
    code = asked[:2].lower()
    return code if code in LANGUAGES else "en"


def _taken(arguments: list[str]) -> str | None:
    for i, argument in enumerate(arguments):
        if argument == "--":
            return None
        if argument.startswith("--lang="):
            del arguments[i]
            return argument.partition("=")[2]
        if argument == "--lang" and i + 1 < len(arguments):
            value = arguments[i + 1]
            del arguments[i : i + 2]
            return value
    return None
