"""Everything selon raises on purpose.

SelonError
├── ReadError          a page or a source of pages could not be read
│   ├── EmptyPage      nothing to read in it
│   ├── NotText        bytes that are no text (an image, an archive, a program)
│   ├── TooLarge       larger than the limit in force
│   └── BrokenRecord   one record of a file of pages is damaged
├── LanguageError      no pipeline for a language, or it does not load
├── GazetteerError     a list of places of the user's own does not read
├── DatasetError       the folder of a crawl could not be read or written
├── AccountError       no such account at the desk, a name or a password that will not do
└── DossierError       a dossier could not be opened or written
    ├── NotADossier    the file is something else
    ├── NewerDossier   made by a later selon
    ├── DossierBusy    another build is writing it
    ├── NotThere       it has no such page, claim or bytes
    └── CorrectionError  what a person corrects does not fit

Each carries three parts, so that a user reads one line that says what, where and the mend.
"""

from __future__ import annotations

__all__ = [
    "AccountError",
    "BrokenRecord",
    "CorrectionError",
    "DatasetError",
    "DossierBusy",
    "DossierError",
    "EmptyPage",
    "GazetteerError",
    "LanguageError",
    "NewerDossier",
    "NotADossier",
    "NotText",
    "NotThere",
    "ReadError",
    "SelonError",
    "TooLarge",
]


class SelonError(Exception):
    """What went wrong, where, and the mend, each a short phrase without a full stop."""

    def __init__(self, what: str, where: str = "", mend: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.where = where
        self.mend = mend

    def __str__(self) -> str:
        head = f"{self.where}: {self.what}" if self.where else self.what
        return f"{head} ({self.mend})" if self.mend else head

    def __reduce__(self) -> tuple[type[SelonError], tuple[str, str, str]]:
        return type(self), (self.what, self.where, self.mend)


class ReadError(SelonError):
    """A page or a source of pages could not be read."""


class EmptyPage(ReadError):
    """There is nothing to read in the page."""


class NotText(ReadError):
    """The bytes are no text: an image, an archive, a program."""


class TooLarge(ReadError):
    """The page is larger than the limit in force."""


class BrokenRecord(ReadError):
    """One record of a file of pages is damaged; the others are read."""


class LanguageError(SelonError):
    """There is no pipeline for a language, or it does not load."""


class GazetteerError(SelonError):
    """A list of places of the user's own does not read."""


class DatasetError(SelonError):
    """The folder of a crawl could not be read or written."""


class AccountError(SelonError):
    """An account of a desk that serves a team: there is none, or its name, role or password will not do."""


class DossierError(SelonError):
    """A dossier could not be opened or written."""


class NotADossier(DossierError):
    """The file is no dossier of selon."""


class NewerDossier(DossierError):
    """The dossier was written by a later version of selon."""


class NotThere(DossierError):
    """The dossier holds nothing of that name: no such page, claim, list or bytes."""


class DossierBusy(DossierError):
    """Another build is writing the dossier."""


class CorrectionError(DossierError):
    """A person's correction does not fit: nothing signed, nothing there to correct, a value of another kind."""
