"""Commands that come in groups: what people corrected, and who may use a desk that serves a team.

As in `app.py`, annotations are evaluated where the commands are defined.
"""

from pathlib import Path
from typing import Annotated

import typer

from selon.cli import accounts, corrections
from selon.cli.words import messages

__all__ = ["admitting", "correcting"]


def correcting(app: typer.Typer, lang: str) -> None:
    """Add the commands of corrections."""
    w = messages(lang)
    path = Annotated[Path, typer.Argument(help=w["dossier"])]
    group = typer.Typer(no_args_is_help=True, rich_markup_mode=None)
    app.add_typer(group, name="corrections", help=w["corrections"])

    @group.command("list", help=w["corrections.list"])
    def listed(dossier: path) -> None:
        corrections.listing(dossier, lang)

    @group.command("export", help=w["corrections.export"])
    def exported(
        dossier: path,
        output: Annotated[Path | None, typer.Option("--output", "-o", help=w["corrections.output"])] = None,
    ) -> None:
        corrections.export(dossier, output)

    @group.command("import", help=w["corrections.import"])
    def imported(
        dossier: path, source: Annotated[Path, typer.Argument(metavar="FILE", help=w["corrections.file"])]
    ) -> None:
        corrections.carry(dossier, source, lang)

    @group.command("undo", help=w["corrections.undo"])
    def undone(
        dossier: path,
        number: Annotated[str, typer.Argument(metavar="ID", help=w["corrections.id"])],
        who: Annotated[str, typer.Option("--who", help=w["corrections.who"])],
        why: Annotated[str, typer.Option("--why", help=w["corrections.why"])] = "",
    ) -> None:
        corrections.undo(dossier, number, who, why, lang)

    @group.command("agreement", help=w["corrections.agreement"])
    def agreed(dossier: path) -> None:
        corrections.agreement(dossier, lang)


def admitting(app: typer.Typer, lang: str) -> None:
    """Add the commands of accounts."""
    w = messages(lang)
    path = Annotated[Path, typer.Argument(help=w["dossier"])]
    named = Annotated[str, typer.Argument(metavar="NAME", help=w["accounts.name"])]
    role_named = Annotated[str, typer.Option("--role", help=w["accounts.role"], metavar="reader|reviewer|admin")]
    group = typer.Typer(no_args_is_help=True, rich_markup_mode=None)
    app.add_typer(group, name="accounts", help=w["accounts"])

    @group.command("list", help=w["accounts.list"])
    def listed(dossier: path) -> None:
        accounts.listing(dossier, lang)

    @group.command("add", help=w["accounts.add"])
    def added(dossier: path, name: named, role: role_named = "reader") -> None:
        accounts.add(dossier, name, role, lang)

    @group.command("role", help=w["accounts.set"])
    def given(dossier: path, name: named, role: role_named) -> None:
        accounts.set_role(dossier, name, role, lang)

    @group.command("password", help=w["accounts.reset"])
    def reset(dossier: path, name: named) -> None:
        accounts.reset(dossier, name, lang)

    @group.command("remove", help=w["accounts.remove"])
    def removed(dossier: path, name: named) -> None:
        accounts.remove(dossier, name, lang)
