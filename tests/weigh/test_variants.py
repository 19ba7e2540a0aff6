"""What a copy changed, and of which kind that is."""

from __future__ import annotations

import pytest
from made import reading

from selon.model import Variant
from selon.weigh import weigh

TEXT = (
    "Le barrage de Brézac a cédé mardi à l'aube et la crue a emporté 12 maisons du quartier bas, où le préfet Hautbois "
    "s'est rendu dans la matinée pour rencontrer les sinistrés."
)


def _variants(after: str) -> list[Variant]:
    pages = [
        reading("first", TEXT, published="2017-05-14T08:00:00+02:00"),
        reading("second", after, published="2017-05-14T09:00:00+02:00"),
    ]
    return [variant for row in weigh(pages).copies for variant in row.variants]


@pytest.mark.parametrize(
    ("before", "after", "kind"),
    [
        ("12 maisons", "17 maisons", "number"),
        ("12 maisons", "plusieurs maisons", "number"),
        ("a cédé", "aurait cédé", "modality"),
        ("Hautbois", "Castagnol", "name"),
        ("à l'aube", "au matin", "words"),
    ],
)
def test_kinds(before: str, after: str, kind: str) -> None:
    (variant,) = _variants(TEXT.replace(before, after))
    assert variant.kind == kind


def test_a_variant_can_be_clicked_back_to_its_words() -> None:
    changed = TEXT.replace("12 maisons", "17 maisons")
    (variant,) = _variants(changed)
    assert (variant.before, variant.after) == ("12", "17")
    assert changed[variant.start : variant.end] == "17"


def test_nothing_changed() -> None:
    assert _variants(TEXT) == []
