"""The table that the benchmark of the pipelines prints, and what stands beside each figure."""

from __future__ import annotations

__all__ = ["row"]

REFERENCES = {
    "sequoia-test": "asked .976 / .910 / .875; first pipeline .974 / .905 / .867; fr_core_news_lg (dev) - / .896 / .857",
    "pud-news": "asked LAS .845; first pipeline .827",
    "ewt-test": "asked .950 / .870 / .840; first trial .942 / .834 / .800",
    "inverted": "asked .94; first pipeline .88; Sequoia alone .31",
    "Wikinews": "asked F .72, ORG recall .55; first pipeline .56; fr_core_news_lg .705",
    "POPCORN aside": "asked PER .90 / ORG .80 / LOC .90; first pipeline .87 together",
    "speed": "asked 13,000",
    "size": "asked 40 for both",
    "load": "asked 1.5",
}


def row(code: str, what: str, value: str, reference: str = "") -> None:
    """Print one line of the table."""
    print(f"{code}  {what:26s} {value:64s} {REFERENCES.get(reference, '')}", flush=True)
