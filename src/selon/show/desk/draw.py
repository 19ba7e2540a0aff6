"""Templates to bytes: the report's own, with the desk's frame around them and what only the desk can do."""

from __future__ import annotations

from functools import cache

from jinja2 import ChoiceLoader, Environment, PackageLoader, StrictUndefined

import selon
from selon.show.clean import plain
from selon.show.desk.state import View
from selon.show.report.links import finding_href, page_href
from selon.show.report.site import clean

__all__ = ["draw"]


@cache
def _environment() -> Environment:
    env = Environment(
        loader=ChoiceLoader([PackageLoader("selon.show.desk"), PackageLoader("selon.show.report")]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    env.filters["clean"] = clean
    env.filters["clean_text"] = plain
    env.globals.update(desk=True, finding_href=finding_href, page_href=page_href, version=selon.__version__)
    return env


def draw(view: View, lang: str, template: str, here: str, /, **values: object) -> bytes:
    """One page of the desk as UTF-8; `here` is its path from the root."""
    made = view.builds[lang]
    text = _environment().get_template(template).render(
        b=made, w=made.w, root="/", here=here, view_of=view, **values
    )  # fmt: skip
    return text.encode("utf-8", "replace")
