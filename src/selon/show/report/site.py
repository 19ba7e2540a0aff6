"""Templates to files: one environment, autoescape always, each file written with its way back to the root."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from importlib import resources
from pathlib import Path

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

import selon
from selon.show.clean import pieces, plain
from selon.show.report.build import Build
from selon.show.report.links import finding_href, page_href

__all__ = ["Site"]

_ASSETS = ("report.css", "report.js")


@dataclass
class Site:
    """Where the files of one report go; `render` writes one of them."""

    build: Build
    folder: Path
    env: Environment = field(init=False)

    def __post_init__(self) -> None:
        self.env = Environment(
            loader=PackageLoader("selon.show.report"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self.env.filters["clean"] = clean
        self.env.filters["clean_text"] = plain
        self.env.globals.update(
            b=self.build,
            desk=False,
            w=self.build.w,
            finding_href=finding_href,
            page_href=page_href,
            version=selon.__version__,
        )

    def assets(self) -> None:
        """Copy the stylesheets and the script."""
        source = resources.files(__package__).joinpath("assets")
        target = self.folder / "assets"
        target.mkdir()
        for asset in _ASSETS:
            (target / asset).write_bytes(source.joinpath(asset).read_bytes())
        (target / "targets.css").write_text(targets(), encoding="ascii")

    def render(self, path: str, template: str, **values: object) -> None:
        """Write one file; `path` is from the report's root."""
        target = self.folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        root = "../" * path.count("/")
        text = self.env.get_template(template).render(root=root, here=path, **values)
        target.write_text(text, encoding="utf-8", errors="replace")


def clean(text: object) -> Markup:
    """Text from a page as HTML: escaped, and each hostile character shown as its code point."""
    return Markup("").join(
        Markup('<span class="odd">{}</span>').format(piece) if odd else escape(piece)
        for piece, odd in pieces(str(text))
    )


def targets(most: int = 150) -> str:
    """A rule for each anchor, so that a link lights up all segments of its finding without a script."""
    return "\n".join(_rules(most)) + "\n"


def _rules(most: int) -> Iterable[str]:
    for kind in "sctpde":
        for n in range(most):
            yield f":root:has(#{kind}{n}:target) .{kind}{n}{{background:var(--target);color:var(--target-ink)}}"
