"""The type of a language's table of credits: agencies, outlets, and the words that credit them."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["CreditWords"]


@dataclass(frozen=True, slots=True)
class CreditWords:
    """Names and phrases; each phrase is matched without regard to case.

    `agencies` and `outlets` map a name as written to its one name. `with_` are the words that credit a whole page
    ("avec AFP", "source : AFP"), `by` those that credit what stands beside them ("selon l'AFP", "cités par RTL"),
    `photo` those that make a credit one of a picture.
    """

    agencies: dict[str, str]
    outlets: dict[str, str]
    with_: tuple[str, ...]
    by: tuple[str, ...]
    articles: tuple[str, ...]
    photo: tuple[str, ...]
