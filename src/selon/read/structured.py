"""Structured data of a page: JSON-LD, OpenGraph and other meta tags, microdata."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from lxml.html import HtmlElement

__all__ = ["Structured", "structured"]

_ARTICLE = re.compile(r"(?i)article|posting|report|news|webpage|story")
_LONGEST_SCRIPT = 1_000_000
_DEEPEST = 12
_CONTROL = re.compile(r"[\x00-\x1f]")


_DATES = ("article:published_time", "datepublished", "date", "pubdate", "dc.date", "dc.date.issued", "dcterms.created")


@dataclass(frozen=True, slots=True)
class Structured:
    """What the structured data state, as they state it."""

    url: str | None = None
    published: str | None = None
    modified: str | None = None
    headline: str | None = None
    social_title: str | None = None
    authors: tuple[str, ...] = ()
    site: str | None = None
    section: str | None = None
    language: str | None = None
    description: str | None = None
    body: str | None = None


def structured(tree: HtmlElement) -> Structured:
    """Read the structured data of a page."""
    meta = _meta(tree)
    nodes = [node for script in tree.iter("script") for node in _nodes_of(script)]
    node = _article(nodes)

    def tag(*names: str) -> str | None:
        return next((meta[name] for name in names if meta.get(name)), None)

    by = tuple(_people(node.get("author"), _by_id(nodes)))
    return Structured(
        url=_canonical(tree) or tag("og:url"),
        published=_text(node.get("datePublished")) or tag(*_DATES),
        modified=_text(node.get("dateModified")) or tag("article:modified_time", "og:updated_time", "datemodified"),
        headline=_text(node.get("headline")),
        social_title=tag("og:title", "twitter:title"),
        authors=by or tuple(filter(None, [tag("author", "article:author", "dc.creator", "parsely-author")])),
        site=tag("og:site_name") or _text(_dict(node.get("publisher")).get("name")),
        section=tag("article:section") or _text(node.get("articleSection")),
        language=_text(node.get("inLanguage")) or tag("og:locale"),
        description=tag("og:description", "description") or _text(node.get("description")),
        body=max(filter(None, (_whole(each.get("articleBody")) for each in nodes)), key=len, default=None),
    )


def _meta(tree: HtmlElement) -> dict[str, str]:
    tags: dict[str, str] = {}
    for element in tree.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop")
        content = _text(element.get("content"))
        if name and content:
            tags.setdefault(name.lower(), content)
    return tags


def _canonical(tree: HtmlElement) -> str | None:
    for link in tree.iter("link"):
        if (link.get("rel") or "").lower() == "canonical":
            href = _text(link.get("href"))
            return href if href and href.startswith("http") else None
    return None


def _article(nodes: list[dict[str, Any]]) -> dict[str, Any]:
    ranked = [node for node in nodes if _ARTICLE.search(str(node.get("@type"))) and node.get("headline")]
    return max(ranked, key=len, default={})


def _by_id(nodes: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    return {node["@id"]: node for node in nodes if isinstance(node.get("@id"), str) and node.get("name")}


def _nodes_of(script: HtmlElement) -> Iterator[dict[str, Any]]:
    if "ld+json" not in (script.get("type") or "").lower() or not script.text or len(script.text) > _LONGEST_SCRIPT:
        return
    try:
        data = json.loads(_CONTROL.sub(" ", script.text))
    except (ValueError, RecursionError):
        return
    yield from _nodes(data, 0)


def _nodes(data: object, depth: int) -> Iterator[dict[str, Any]]:
    if depth > _DEEPEST:
        return
    if isinstance(data, dict):
        yield data
        for value in data.values():
            if isinstance(value, (dict, list)):
                yield from _nodes(value, depth + 1)
    elif isinstance(data, list):
        for value in data:
            yield from _nodes(value, depth + 1)


def _people(value: object, by_id: dict[str, dict[str, Any]]) -> Iterator[str]:
    for item in value if isinstance(value, list) else [value]:
        person = _dict(item)
        name = _text(person.get("name")) or _text(by_id.get(str(person.get("@id")), {}).get("name"))
        name = name or (_text(item) if isinstance(item, str) else None)
        if name:
            yield name


def _dict(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _text(value: object) -> str | None:
    if isinstance(value, list):
        value = value[0] if value else None
    return (" ".join(value.split()) or None) if isinstance(value, str) else None


def _whole(value: object) -> str | None:
    """A text with its lines."""
    return value if isinstance(value, str) and value.strip() else None
