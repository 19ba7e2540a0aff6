"""The commands: thin, each one calls a room and shows what comes back."""

from selon.cli.main import main

__all__ = ["main"]
