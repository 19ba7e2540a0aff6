"""The report: a folder of plain HTML files that opens from the disk, with no network, no server and no script needed."""

from __future__ import annotations

from pathlib import Path

from selon.keep import Dossier
from selon.keep.corrections import in_force
from selon.show.report.build import Limits, build
from selon.show.report.folder import written
from selon.show.report.gather import gather
from selon.show.report.overview import overview
from selon.show.report.sections import sections
from selon.show.report.site import Site
from selon.show.report.texts import texts
from selon.show.report.weighed import turn
from selon.show.wording import wording

__all__ = ["Limits", "write"]


def write(dossier: Dossier, folder: Path, lang: str = "fr", limits: Limits | None = None) -> Path:
    """Write the report of a dossier into `folder` and return its first page, `index.html`.

    A report that is there is replaced when the new one is whole; the text of a page is only ever text. `lang` is the
    language of the interface. `limits` say how many claims, sources and copies get a page of their own; the report
    says itself what they leave out.

    Raises:
        DossierError: `folder` holds something that is no report, or the file system refuses.
    """
    found = gather(dossier.corrected(), in_force(dossier.corrections()))
    weighed = turn(dossier.corrected_weighing())
    title = dossier.path.stem
    with written(folder) as fresh:
        site = Site(build(wording(lang), title, found, weighed, limits or Limits()), fresh)
        site.assets()
        problems = dossier.problems()
        overview(site, problems)
        sections(site, problems)
        texts(site, dossier.corrected())
    return folder / "index.html"
