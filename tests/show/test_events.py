"""The report's lists of events: one row for a day, a place and people, with its words, and whether it is denied."""

from __future__ import annotations

import html
import re
from pathlib import Path

import pytest
from tests.told import told

from selon.keep import Dossier, Outcome
from selon.model import Event, Findings, Page, Reading, Time
from selon.show.report import write
from selon.show.report.gather import gather

HELD = "L'opposition a affirmé que les rebelles ont pris la ville d'Alep lundi."
LOST = "Damas a démenti que les rebelles aient pris la ville d'Alep lundi."
FIRED = "Les policiers ont arrêté douze manifestants mardi à Lyon."


@pytest.fixture
def report(tmp_path: Path) -> Path:
    with Dossier.open(tmp_path / "a.selon", create=True) as dossier:
        for turn, text in enumerate((HELD, HELD, LOST, FIRED)):
            dossier.add([Outcome(f"{turn}", reading=told(text, f"journal-{turn}"))])
        write(dossier, tmp_path / "report", "fr")
    return tmp_path / "report"


def _rows(file: Path) -> list[str]:
    body = file.read_text(encoding="utf-8").split("<tbody>")[-1].split("</tbody>")[0]
    return [" ".join(html.unescape(re.sub(r"<[^>]+>", " ", row)).split()) for row in body.split("</tr>") if "<td" in row]


def test_what_several_pages_tell_is_one_row_and_a_denial_another(report: Path) -> None:
    told, denied = _rows(report / "events" / "capture.html")
    assert "12 décembre 2016" in told
    assert told.endswith("L'opposition 2")
    assert "démenti" not in told
    assert denied.endswith("Damas 1")
    assert "démenti" in denied


def test_a_row_leads_to_its_words(report: Path) -> None:
    listed = (report / "events" / "arrest.html").read_text(encoding="utf-8")
    found = re.search(r'href="\.\./page/([^"#]+)#(e\d+)"', listed)
    assert found is not None
    assert f'id="{found[2]}"' in (report / "page" / found[1]).read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("earliest", "latest", "day"),
    [
        ("2016-12-12", "2016-12-12", "2016-12-12"),
        ("2016-12-01", "2016-12-31", "2016-12"),
        ("2016-12-01", "2016-12-28", "2016-12-01/2016-12-28"),
        ("2016-01-01", "2016-12-31", "2016"),
        ("2016-12-10", "2016-12-12", "2016-12-10/2016-12-12"),
        ("2016-12-10", None, None),
    ],
)
def test_the_day_of_an_event_is_no_finer_than_its_time(earliest: str, latest: str | None, day: str | None) -> None:
    time = Time(0, 5, "lundi", "2016", "DATE", "test", earliest=earliest, latest=latest)
    event = Event(6, 12, "frappe", "strike", "test", time=0)
    page = Page("p", "lundi frappe", "", "", "a.txt", language="fr")
    (line,) = gather([Reading(page, Findings(times=(time,), events=(event,)))]).events.values()
    assert line.day == day
