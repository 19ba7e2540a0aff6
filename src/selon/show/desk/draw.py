"""Templates to bytes: the report's own, with the desk's frame around them and what only the desk can do."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from jinja2 import ChoiceLoader, Environment, PackageLoader, StrictUndefined

import selon
from selon.keep.accounts import Role
from selon.show.clean import plain
from selon.show.desk.state import View
from selon.show.report.links import finding_href, page_href
from selon.show.report.site import clean
from selon.show.wording import LANGUAGES, name_of, wording

__all__ = ["Visitor", "draw", "draw_door"]


@dataclass(frozen=True, slots=True)
class Visitor:
    """For whom a page is drawn. Whoever is alone at the desk has neither role nor name and may do everything."""

    lang: str
    role: Role | None = None
    name: str = ""
    known: bool = True
    tiles: bool = False
    """Whether the desk has a map on tiles."""

    @property
    def key(self) -> str:
        """What two visitors have in common who are shown the same."""
        return f"{self.lang} {self.role or ''}"

    @property
    def corrects(self) -> bool:
        """Whether they are shown the way to the forms."""
        return self.known and (self.role is None or self.role.may(Role.REVIEWER))

    @property
    def admin(self) -> bool:
        """Whether they keep the accounts."""
        return self.role is Role.ADMIN


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
    languages = [(code, name_of(code)) for code in LANGUAGES]
    env.globals.update(desk=True, languages=languages, finding_href=finding_href, page_href=page_href, version=selon.__version__)
    return env


def draw(view: View, visitor: Visitor, template: str, here: str, /, **values: object) -> bytes:
    """One page of the desk as UTF-8; `here` is its path from the root."""
    made = view.builds[visitor.lang]
    text = _environment().get_template(template).render(
        b=made, w=made.w, root="/", here=here, view_of=view, me=visitor, **values
    )  # fmt: skip
    return text.encode("utf-8", "replace")


def draw_door(lang: str, **values: object) -> bytes:
    """The page where somebody signs in: it tells nothing of the dossier."""
    return _environment().get_template("door.html").render(w=wording(lang), **values).encode("utf-8", "replace")
