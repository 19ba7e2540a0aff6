"""What `import selon` gives to programs: one page, many pages, a dossier, its tables, the finders in a pipeline."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from selon.errors import ReadError, SelonError
from selon.keep import Dossier
from selon.language.pipeline import fresh
from selon.model import Known, Raw, Reading
from selon.scale import attempt, build

if TYPE_CHECKING:
    import pyarrow as pa
    from spacy.language import Language

__all__ = ["Dossier", "build", "pipeline", "read_page", "table"]


def read_page(
    page: Path | str | bytes,
    *,
    url: str | None = None,
    published: str | None = None,
    outlet: str | None = None,
    title: str | None = None,
) -> Reading:
    """Read one page, from a file or from its bytes (HTML, PDF or text in any encoding), and find what is in it.

    What is known of it beforehand wins over what the page says; `published` is a day, "2016-12-14".

    Raises:
        ReadError: the file cannot be read, or there is no page in it.
        SelonError: something failed in it that should not.
    """
    known = Known(url=url, published=published, outlet=outlet, title=title)
    if isinstance(page, bytes):
        raw = Raw("page", page, known)
    else:
        try:
            raw = Raw(str(page), Path(page).read_bytes(), known)
        except OSError as error:
            raise ReadError(f"cannot be read: {error.strerror}", where=str(page), mend="name a file") from error
    reading, problem = attempt(raw)
    if problem is not None:
        raise (ReadError if reading is None else SelonError)(problem.what, raw.where, problem.mend)
    assert reading is not None
    return reading


def table(dossier: Dossier, name: str) -> pa.Table:
    """One table of a dossier, as exports write it, in the form of Arrow; `.to_pandas()` makes a data frame of it.

    The names are those of an export: pages, passages, statements, times, places, counts, actors, events, copies, claims,
    conflicts, stories, problems. What is nested stands in its cell as JSON.

    Raises:
        SelonError: there is no such table, or pyarrow is missing.
    """
    from selon.show.export.parquet import arrow

    return arrow(dossier, name)


def pipeline(lang: str) -> Language:
    """selon's own spaCy pipeline of a language, loaded anew, to add components to: `nlp.add_pipe("selon_statements")`.

    Raises:
        LanguageError: selon does not read this language.
    """
    return fresh(lang)
