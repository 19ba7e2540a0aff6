"""Pages made up for these tests: the texts are ours, the towns and papers do not exist."""

from __future__ import annotations

import json
import random
from pathlib import Path

_WHO = ("le maire", "la préfecture", "un pompier", "l'hôpital", "une habitante", "le syndicat", "l'agence Val-Presse")
_DID = ("a déclaré que", "affirme que", "a indiqué que", "assure que", "a estimé que")
_WHAT = (
    "{n} personnes ont été blessées à {town}",
    "l'éboulement de {town} a fait {n} morts",
    "au moins {n} manifestants ont défilé à {town}",
    "près de {n} habitants de {town} ont été évacués",
)
_TOWN = ("Vaurienne", "Saint-Orle", "Montbruc", "Castelnoir")
_WHEN = ("Lundi", "Mardi matin", "Le 12 décembre", "Samedi soir")


def text(seed: int) -> str:
    """A short French page of one headline and a few paragraphs."""
    chance = random.Random(seed)
    return "\n".join(
        [f"Éboulement, le point numéro {seed}", *(_paragraph(chance) for _ in range(chance.randint(2, 4)))]
    )


def _paragraph(chance: random.Random) -> str:
    what = chance.choice(_WHAT).format(n=chance.randint(2, 90), town=chance.choice(_TOWN))
    other = chance.choice(_WHAT).format(n=chance.randint(2, 90), town=chance.choice(_TOWN))
    return (
        f"{chance.choice(_WHEN)}, {chance.choice(_WHO)} {chance.choice(_DID)} {what}. "
        f"Selon {chance.choice(_WHO)}, {other}."
    )


def record(seed: int) -> dict[str, str]:
    """A page as a line of a file of pages; every fourth repeats the text of the one before in another paper."""
    body = text(seed - 1 if seed % 4 == 3 else seed)
    return {
        "url": f"https://journal-{seed % 5}.example/{seed}",
        "outlet": f"journal-{seed % 5}.example",
        "published": f"2016-12-{10 + seed % 7}",
        "title": body.split("\n")[0],
        "text": body,
    }


def write(path: Path, pages: int, first: int = 0) -> Path:
    """A file of pages, with one line met twice, one broken and one that holds nothing."""
    lines = [json.dumps(record(seed), ensure_ascii=False) for seed in range(first, first + pages)]
    lines.insert(pages // 3, lines[0])
    lines.insert(pages // 2, '{"url": "https://journal.example/cut", "text": "Lun')
    lines.insert(pages // 2, '{"url": "https://journal.example/empty", "text": ""}')
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path
