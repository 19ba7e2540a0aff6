"""The command line as a typer application, its help in the reader's language.

Annotations are evaluated where the commands are defined, since their help texts are known only then: this module does
without ``from __future__ import annotations``.
"""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer
import typer.rich_utils

import selon
from selon.cli import crawls, keeping, listing, web, work
from selon.cli.groups import admitting, correcting
from selon.cli.words import messages
from selon.errors import SelonError
from selon.find.breadth import read_broadly
from selon.find.places import use_lists
from selon.model import Known

__all__ = ["build_app"]


class Engine(StrEnum):
    """What reads the pages of a build."""

    pool = "pool"
    ray = "ray"


def build_app(lang: str) -> typer.Typer:
    """The application with all its help in one language, "fr" or "en"."""
    w = messages(lang)
    typer.rich_utils.OPTIONS_PANEL_TITLE = w["options"]
    typer.rich_utils.ARGUMENTS_PANEL_TITLE = w["arguments"]
    typer.rich_utils.COMMANDS_PANEL_TITLE = w["commands"]
    app = typer.Typer(
        add_completion=False,
        no_args_is_help=True,
        help=w["app"],
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
    )
    _reading(app, lang)
    _building(app, lang)
    _showing(app, lang)
    _listing(app, lang)
    correcting(app, lang)
    admitting(app, lang)
    _keeping(app, lang)

    @app.callback()
    def options(
        _lang: Annotated[str, typer.Option("--lang", help=w["app.lang"], metavar="fr|en")] = lang,
        _version: Annotated[
            bool, typer.Option("--version", help=w["app.version"], is_eager=True, callback=_told_version)
        ] = False,
    ) -> None:
        pass

    return app


def _told_version(asked: bool) -> None:
    """Print the version and end, before a command is looked for."""
    if asked:
        typer.echo(f"selon {selon.__version__}")
        raise typer.Exit


def _reading(app: typer.Typer, lang: str) -> None:
    w = messages(lang)

    @app.command(help=w["read"])
    def read(
        sources: Annotated[list[str], typer.Argument(metavar="PAGE…", help=w["read.sources"])],
        json: Annotated[bool, typer.Option("--json", help=w["read.json"])] = False,
        out: Annotated[Path | None, typer.Option("--out", help=w["read.out"])] = None,
        published: Annotated[str | None, typer.Option("--published", help=w["known.published"])] = None,
        url: Annotated[str | None, typer.Option("--url", help=w["known.url"])] = None,
        outlet: Annotated[str | None, typer.Option("--outlet", help=w["known.outlet"])] = None,
        fetch: Annotated[bool, typer.Option("--fetch", help=w["fetch"])] = False,
        gazetteer: Annotated[list[Path] | None, typer.Option("--gazetteer", help=w["gazetteer"])] = None,
        broad: Annotated[bool, typer.Option("--broad", help=w["broad"])] = False,
    ) -> None:
        use_lists(gazetteer or ())
        read_broadly(broad)
        known = Known(url=url, published=published, outlet=outlet)
        raise typer.Exit(work.read(sources, known, lang, json=json, out=out, fetch=fetch))


def _building(app: typer.Typer, lang: str) -> None:
    w = messages(lang)

    @app.command(help=w["build"])
    def build(
        sources: Annotated[list[str], typer.Argument(metavar="SOURCE…", help=w["build.sources"])],
        output: Annotated[str, typer.Option("--output", "-o", help=w["build.output"], metavar="PATH")],
        workers: Annotated[int | None, typer.Option("--workers", min=1, help=w["build.workers"])] = None,
        gazetteer: Annotated[list[Path] | None, typer.Option("--gazetteer", help=w["gazetteer"])] = None,
        broad: Annotated[bool, typer.Option("--broad", help=w["broad"])] = False,
        fetch: Annotated[bool, typer.Option("--fetch", help=w["fetch"])] = False,
        engine: Annotated[Engine, typer.Option("--engine", help=w["build.engine"])] = Engine.pool,
    ) -> None:
        use_lists(gazetteer or ())
        read_broadly(broad)
        if engine is Engine.pool:
            work.build(sources, Path(output), workers, lang, fetch=fetch)
        elif fetch:
            raise SelonError("a crawl fetches nothing", mend="fetch the pages first, or leave out --engine ray")
        else:
            crawls.crawl(sources, output, workers, gazetteer or (), lang)

    @app.command(help=w["keep"])
    def keep(
        crawl: Annotated[list[str], typer.Argument(metavar="CRAWL…", help=w["keep.crawl"])],
        output: Annotated[Path, typer.Option("--output", "-o", help=w["build.output"])],
        since: Annotated[str, typer.Option("--since", help=w["keep.since"], metavar="DATE")] = "",
        until: Annotated[str, typer.Option("--until", help=w["keep.until"], metavar="DATE")] = "",
        linked: Annotated[bool, typer.Option("--linked", help=w["keep.linked"])] = False,
    ) -> None:
        work.summarise(crawls.keep(crawl, output, since, until, lang, linked=linked), output, lang)

    @app.command(help=w["watch"])
    def watch(
        feeds: Annotated[Path, typer.Argument(metavar="FEEDS.toml", help=w["watch.feeds"])],
        output: Annotated[Path, typer.Option("--output", "-o", help=w["build.output"])],
        every: Annotated[int, typer.Option("--every", min=1, help=w["watch.every"])] = 15,
        once: Annotated[bool, typer.Option("--once", help=w["watch.once"])] = False,
        workers: Annotated[int | None, typer.Option("--workers", min=1, help=w["build.workers"])] = None,
    ) -> None:
        web.watch(feeds, output, 0 if once else every, workers, lang)

    @app.command(help=w["weigh"])
    def weigh(dossier: Annotated[Path, typer.Argument(help=w["dossier"])]) -> None:
        work.weigh(dossier, lang)


def _showing(app: typer.Typer, lang: str) -> None:
    w = messages(lang)

    @app.command(help=w["report"])
    def report(
        dossier: Annotated[Path, typer.Argument(help=w["dossier"])],
        output: Annotated[Path, typer.Option("--output", "-o", help=w["report.output"])],
    ) -> None:
        work.report(dossier, output, lang)

    @app.command(help=w["desk"])
    def desk(
        dossier: Annotated[Path, typer.Argument(help=w["dossier"])],
        port: Annotated[int, typer.Option("--port", min=0, max=65535, help=w["desk.port"])] = 8642,
        host: Annotated[str, typer.Option("--host", help=w["desk.host"])] = "127.0.0.1",
        browse: Annotated[bool, typer.Option("--browser/--no-browser", help=w["desk.browse"])] = True,
        serve: Annotated[bool, typer.Option("--serve", help=w["desk.serve"])] = False,
        name: Annotated[list[str] | None, typer.Option("--name", help=w["desk.name"])] = None,
        certificate: Annotated[Path | None, typer.Option("--certificate", help=w["desk.certificate"])] = None,
        key: Annotated[Path | None, typer.Option("--key", help=w["desk.key"])] = None,
        proxy: Annotated[list[str] | None, typer.Option("--proxy", help=w["desk.proxy"], metavar="ADDRESS")] = None,
        user_header: Annotated[str, typer.Option("--user-header", help=w["desk.user"], metavar="HEADER")] = "",
        tiles: Annotated[Path | None, typer.Option("--tiles", help=w["desk.tiles"], metavar="FILE.pmtiles")] = None,
    ) -> None:
        work.desk(
            dossier, lang, browse=browse and not serve, host=host, port=port, team=serve, names=tuple(name or ()),
            certificate=certificate, key=key, proxies=tuple(proxy or ()), user_header=user_header, tiles=tiles,
        )  # fmt: skip

    @app.command(help=w["export"])
    def export(
        dossier: Annotated[Path, typer.Argument(help=w["dossier"])],
        output: Annotated[Path, typer.Option("--output", "-o", help=w["export.output"])],
        to: Annotated[str, typer.Option("--to", help=w["export.to"], metavar="FORMAT")] = "jsonl",
        pseudonyms: Annotated[bool, typer.Option("--pseudonyms", help=w["export.pseudonyms"])] = False,
        search: Annotated[str, typer.Option("--search", help=w["export.search"], metavar="SEARCH")] = "",
    ) -> None:
        work.export(dossier, to, output, lang, pseudonyms=pseudonyms, search=search)


def _listing(app: typer.Typer, lang: str) -> None:
    w = messages(lang)
    path = Annotated[Path, typer.Argument(help=w["dossier"])]
    limit = Annotated[int, typer.Option("--limit", min=1, help=w["limit"])]

    @app.command(help=w["problems"])
    def problems(dossier: path) -> None:
        listing.problems(dossier, lang)

    @app.command(help=w["copies"])
    def copies(dossier: path, limit: limit = 20) -> None:
        listing.copies(dossier, limit, lang)

    @app.command(help=w["claims"])
    def claims(dossier: path, limit: limit = 20) -> None:
        listing.claims(dossier, limit, lang)

    @app.command(help=w["conflicts"])
    def conflicts(dossier: path, limit: limit = 20) -> None:
        listing.conflicts(dossier, limit, lang)

    @app.command(help=w["timeline"])
    def timeline(
        dossier: path,
        days: Annotated[int, typer.Option("--days", min=1, help=w["timeline.days"])] = 20,
        lines: Annotated[int, typer.Option("--lines", min=1, help=w["timeline.lines"])] = 1,
    ) -> None:
        listing.timeline(dossier, days, lines, lang)


def _keeping(app: typer.Typer, lang: str) -> None:
    w = messages(lang)
    path = Annotated[Path, typer.Argument(help=w["dossier"])]

    @app.command(help=w["check"])
    def check(dossier: path) -> None:
        raise typer.Exit(keeping.check(dossier, lang))

    @app.command(help=w["backup"])
    def backup(dossier: path, output: Annotated[Path, typer.Option("--output", "-o", help=w["backup.output"])]) -> None:
        keeping.backup(dossier, output, lang)

    @app.command(help=w["merge"])
    def merge(
        dossiers: Annotated[list[Path], typer.Argument(metavar="DOSSIER…", help=w["dossier"])],
        output: Annotated[Path, typer.Option("--output", "-o", help=w["merge.output"])],
    ) -> None:
        work.summarise(keeping.merge(dossiers, output, lang), output, lang)

    @app.command(help=w["manifest"])
    def manifest(
        dossier: path,
        output: Annotated[Path | None, typer.Option("--output", "-o", help=w["manifest.output"])] = None,
    ) -> None:
        keeping.manifest(dossier, output, lang)
