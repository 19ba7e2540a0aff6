"""Names of the report's files and anchors: short, safe on any disk, the same in every run."""

from __future__ import annotations

import hashlib
import re

__all__ = ["anchor", "finding_href", "name", "page_href"]

_SAFE = re.compile(r"[A-Za-z0-9_-]{1,64}")


def name(identity: str) -> str:
    """A file name (without ending) for an id: the id itself where it is safe, else a hash of it."""
    if _SAFE.fullmatch(identity):
        return identity
    return "x" + hashlib.sha256(identity.encode("utf-8", "surrogatepass")).hexdigest()[:20]


def page_href(page: str) -> str:
    """Where a page's text stands, from the report's root."""
    return f"page/{name(page)}.html"


def anchor(finding: str) -> tuple[str, str]:
    """A finding's id ("PAGE.s3") as its page and its anchor ("s3")."""
    page, _, ref = finding.rpartition(".")
    return page, ref


def finding_href(finding: str) -> str:
    """Where a finding's exact words stand, from the report's root."""
    page, ref = anchor(finding)
    return f"{page_href(page)}#{ref}"
