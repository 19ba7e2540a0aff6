"""A paragraph of another story: told from the page itself, or by the page of the collection where it is at home."""

from __future__ import annotations

import itertools
import os
import subprocess
import sys
from pathlib import Path

import pytest

from selon.label import label, together
from selon.model import Findings, Known, Raw, Reading
from selon.read import pages, read

DAM = [
    "Le barrage de Courvan, construit en 1931 au-dessus de la vallée de l’Ombrée, présente trois fissures, a annoncé lundi la préfecture.",
    "Les ingénieurs de la société Hydrombre ont mesuré les fissures du barrage pendant deux semaines ; la plus longue traverse le parement amont.",
    "« Le barrage tient, mais la retenue doit baisser de quatre mètres », a expliqué Lucienne Abrial, qui dirige les travaux d’Hydrombre à Courvan.",
    "La préfecture a interdit la baignade et la pêche dans la retenue de Courvan jusqu’à la fin des travaux du barrage.",
    "Dans la vallée de l’Ombrée, les maires demandent un plan d’évacuation : quatre cents riverains vivent au pied du barrage.",
    "Lucienne Abrial a reçu jeudi les maires de la vallée et leur a montré les relevés des fissures du parement.",
    "Une nouvelle visite des ingénieurs d’Hydrombre est prévue au barrage de Courvan en mars, selon la préfecture.",
]
MATCH = [
    "Le Racing de Belmoret a renversé Tarvigny sur son terrain (3-2) grâce à un doublé de l’ailier brésilien Tadeu Marcel en seconde période.",
    "L’entraîneur Yvon Delcasse avait aligné trois attaquants ; le gardien visiteur, blessé au genou, a cédé sa place avant la mi-temps.",
    "Au classement, Belmoret remonte au quatrième rang du championnat et jouera dimanche la qualification contre Sainte-Aure.",
    "Tadeu Marcel a marqué neuf buts depuis le début du championnat, autant que l’ailier de Sainte-Aure, blessé lui aussi.",
    "Yvon Delcasse attend un renfort en attaque avant la fermeture du marché ; le Racing de Belmoret cherche un ailier gauche.",
]


def reading(lines: list[str], name: str) -> Reading:
    page = read(Raw(name, "\n".join(lines).encode(), Known(url=f"https://{name}.example/1", title="Une page")))
    return Reading(page, Findings(passages=label(page)))


def kinds(found: Reading) -> list[str]:
    return [passage.kind for passage in found.findings.passages]


@pytest.mark.parametrize("at", [1, 3, 5, 7])
def test_a_run_of_another_story_is_foreign_wherever_it_stands(at: int) -> None:
    found = reading(DAM[:at] + MATCH[:2] + DAM[at:], "vallee")
    assert kinds(found) == ["body"] * at + ["foreign"] * 2 + ["body"] * (7 - at)


def test_a_foreign_passage_says_why() -> None:
    found = reading(DAM[:4] + MATCH[:1] + DAM[4:], "vallee")
    (foreign,) = (passage for passage in found.findings.passages if passage.kind == "foreign")
    assert "another story" in foreign.reason
    assert "the rest knows 0" in foreign.reason


@pytest.mark.parametrize("lines", [DAM, MATCH, DAM[:3], [*DAM[:2], *MATCH[:2]]])
def test_a_page_of_one_story_or_with_too_little_to_tell_is_left_alone(lines: list[str]) -> None:
    assert set(kinds(reading(lines, "vallee"))) == {"body"}


SHORT = "L’ailier brésilien du Racing a reçu trois offres avant la fermeture du marché, selon Belmoret."


def collection() -> list[Reading]:
    return [reading([*DAM[:4], SHORT, *DAM[4:]], "vallee"), reading([*MATCH, SHORT], "stade")]


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_a_passage_is_foreign_where_the_page_that_it_belongs_to_is_known(order: tuple[int, int]) -> None:
    pages = collection()
    alone = {each.page.id: kinds(each) for each in pages}
    changed = together(pages[at] for at in order)
    labels = {page: [changed.get(page, {}).get(i, k) for i, k in enumerate(found)] for page, found in alone.items()}
    dam, match = (labels[each.page.id] for each in pages)
    assert getattr(dam[4], "kind", dam[4]) == "foreign"
    assert match == ["body"] * 6


def test_pages_that_carry_one_text_are_not_stitched() -> None:
    assert together(iter([reading(DAM, "vallee"), reading(DAM, "montagne")])) == {}


EXAMPLES = Path(__file__).parent.parent.parent / "examples" / "pages"


def test_a_wire_text_that_pages_of_one_story_carry_is_no_guest_in_any() -> None:
    read_all = [read(raw) for raw in pages([EXAMPLES]) if isinstance(raw, Raw)]
    assert len(read_all) > 15
    changed = together(Reading(page, Findings(passages=label(page))) for page in read_all)
    assert [one.reason for rows in changed.values() for one in rows.values() if one.kind == "foreign"] == []


STANDING = "La carte des marchés de la vallée est affichée dans toutes les mairies"


def stories(count: int) -> list[Reading]:
    words = itertools.cycle(["barrage", "pont", "tunnel", "phare", "moulin"])
    return [
        reading(
            [
                f"Le {word} numéro {i} de la ville sera repeint par la mairie en {1990 + i}, après trois ans de travaux et un long procès.",
                STANDING,
            ],
            "vallee",
        )
        for i, word in zip(range(count), words, strict=False)
    ]


@pytest.mark.parametrize(("count", "furniture"), [(3, False), (5, True)])
def test_a_line_that_recurs_in_an_outlet_is_its_furniture(count: int, furniture: bool) -> None:
    pages = stories(count)
    changed = together(iter(pages))
    assert [{at: p.kind for at, p in changed.get(each.page.id, {}).items()} for each in pages] == [
        {1: "boilerplate"} if furniture else {}
    ] * count


def test_a_line_that_recurs_in_copies_of_one_text_is_no_furniture() -> None:
    page = [*DAM[:3], STANDING]
    assert together(iter([reading([*page, f"Lire la page {i}."], "vallee") for i in range(6)])) == {}


def test_scores_do_not_depend_on_the_order_of_sets() -> None:
    program = f"from {Path(__file__).stem} import *; print(reading(DAM + MATCH[:2], 'a').findings)"
    runs = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={
                **os.environ,
                "PYTHONHASHSEED": seed,
                "PYTHONPATH": os.pathsep.join([str(Path(__file__).parent), *sys.path]),
            },
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(runs) == 1
