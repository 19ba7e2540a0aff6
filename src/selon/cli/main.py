"""Where the commands begin and every error ends, as one clear line."""

from __future__ import annotations

import os
import sys
from typing import Any

import typer
from rich.console import Console

from selon.cli.app import build_app
from selon.cli.words import language, messages
from selon.errors import SelonError

__all__ = ["main"]

FAILED = 1
INTERRUPTED = 130

# typer carries a click of its own in later versions: its errors are found by what they descend from, whichever it is.
_ASKED_WRONGLY: tuple[type[Any], ...] = tuple(
    base for base in typer.BadParameter.__mro__ if base.__name__ == "ClickException"
)


def main() -> None:
    """Run the command line; exits with 0, 1 (selon could not do it), 2 (asked wrongly) or 130 (interrupted)."""
    arguments = sys.argv[1:]
    lang = language(arguments)
    words = messages(lang)
    errors = Console(stderr=True, highlight=False, soft_wrap=True)
    try:
        status = build_app(lang)(args=arguments, standalone_mode=False, prog_name="selon")
        sys.exit(status if isinstance(status, int) else 0)
    except SelonError as error:
        errors.print(f"[bold red]{words['error']}[/] ", end="")
        errors.print(str(error), markup=False)
        sys.exit(FAILED)
    except typer.Exit as done:
        sys.exit(done.exit_code)
    except _ASKED_WRONGLY as error:
        error.show()
        sys.exit(error.exit_code)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(FAILED)
    except (KeyboardInterrupt, typer.Abort):
        errors.print(words["interrupted"])
        sys.exit(INTERRUPTED)
    except Exception as error:
        if os.environ.get("SELON_DEBUG"):
            raise
        errors.print(f"[bold red]{words['error']}[/] ", end="")
        errors.print(f"{type(error).__name__}: {error} ({words['fault']})", markup=False)
        sys.exit(FAILED)
