"""Items of agencies: NewsML-G2 (IPTC, XML) and ninjs (IPTC, JSON) → pages; the sources they declare are credited.

A declared source ("infoSource") becomes a credit line at the foot of the text, as an agency's copy would carry it, so
that it counts as a relay like any other.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from lxml import etree

from selon.model import Known, Problem, Raw
from selon.read.made import as_raw

__all__ = ["is_ninjs", "newsml", "ninjs_fields"]

_NAR = "{http://iptc.org/std/nar/2006-10-01/}"
_MOST = 5_000


def newsml(where: str, data: bytes, known: Known) -> Iterator[Raw | Problem]:
    """Yield the news items of a NewsML-G2 document as pages named "FILE#1", "FILE#2", …"""
    # Entities stay unresolved and nothing is loaded, so that neither a bomb nor a pointer to a file does anything.
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        yield Problem(where, f"the XML is damaged ({str(error)[:120]})")
        return
    items = [root] if root.tag == f"{_NAR}newsItem" else list(root.iter(f"{_NAR}newsItem"))
    for number, item in enumerate(items[:_MOST], 1):
        fields = _item(item)
        if fields["text"]:
            yield as_raw(f"{where}#{number}", fields, known)
        else:
            yield Problem(f"{where}#{number}", "the item has no text")
    if len(items) > _MOST:
        yield Problem(where, f"more than {_MOST:,} items in one document", "the first ones are kept")
    if not items:
        yield Problem(where, "the document has no news items")


def _item(item: etree._Element) -> dict[str, Any]:
    meta = item.find(f"{_NAR}contentMeta")
    title = _first(item, "headline") or _first(item, "title")
    lines = [title, _first(item, "by"), _first(item, "dateline")]
    body = _body(item)
    return {
        "url": item.get("guid") if (item.get("guid") or "").startswith("http") else _link(item),
        "title": title,
        "outlet": _name(item.find(f".//{_NAR}provider")),
        "published": _first(item, "firstCreated") or _first(item, "versionCreated") or _first(item, "contentCreated"),
        "modified": _first(item, "versionCreated"),
        "authors": _names(meta, "creator") if meta is not None else (),
        "text": "\n".join(filter(None, [*lines, *body, _credit(_names(item, "infoSource"))])) if body else "",
    }


def _body(item: etree._Element) -> list[str]:
    content = item.find(f"{_NAR}contentSet")
    if content is None:
        return []
    blocks = [
        one for one in content.iter() if isinstance(one.tag, str) and etree.QName(one).localname in ("p", "h2", "h3")
    ]
    return [text for text in (_plain(block) for block in blocks or [content]) if text]


def _plain(element: etree._Element) -> str:
    return " ".join("".join(part for part in element.itertext() if isinstance(part, str)).split())


def _first(item: etree._Element, name: str) -> str | None:
    found = item.find(f".//{_NAR}{name}")
    return (_plain(found) or None) if found is not None else None


def _link(item: etree._Element) -> str | None:
    for link in item.iter(f"{_NAR}link"):
        href = link.get("href")
        if href and href.startswith("http"):
            return str(href)
    return None


def _name(element: etree._Element | None) -> str | None:
    if element is None:
        return None
    named = element.find(f"{_NAR}name")
    if named is not None:
        return _plain(named)
    return element.get("literal") or (element.get("qcode") or "").rpartition(":")[2] or None


def _names(item: etree._Element, tag: str) -> list[str]:
    names = (_name(one) for one in item.iter(f"{_NAR}{tag}"))
    return list(dict.fromkeys(name for name in names if name))


def _credit(names: Sequence[object]) -> str:
    """The line that hands the sources an item declares on to the finder of credits."""
    return f"Source : {', '.join(map(str, names))}" if names else ""


def is_ninjs(fields: Mapping[str, Any]) -> bool:
    """Whether a JSON object is an item of ninjs (1.x, or 2.x with its lists)."""
    return any(name in fields for name in ("body_text", "body_xhtml", "body_html", "bodies")) and "uri" in fields


def ninjs_fields(fields: Mapping[str, Any]) -> dict[str, Any]:
    """An item of ninjs as a record of selon."""
    title = fields.get("headline") or _value(fields.get("headlines"))
    bodies = fields.get("bodies")
    body = fields.get("body_text") or _value(bodies)
    markup = fields.get("body_html") or fields.get("body_xhtml")
    sources = [one.get("name") for one in fields.get("infosources") or () if isinstance(one, dict) and one.get("name")]
    credit = _credit(sources)
    text = (
        "\n".join(filter(None, [str(title or ""), str(fields.get("byline") or ""), str(body), credit])) if body else ""
    )
    html = "" if text or not markup else f"<html><body><article>{markup}<p>{credit}</p></article></body></html>"
    people = [
        one.get("name") for one in fields.get("people") or () if isinstance(one, dict) and one.get("rel") == "author"
    ]
    uri = str(fields.get("uri") or "")
    return {
        "url": uri if uri.startswith("http") else None,
        "title": title,
        "outlet": fields.get("source") or fields.get("copyrightholder"),
        "published": fields.get("firstcreated") or fields.get("versioncreated"),
        "modified": fields.get("versioncreated"),
        "authors": people,
        "text": text,
        "html": html,
    }


def _value(listed: object) -> str | None:
    for one in listed if isinstance(listed, list) else ():
        if isinstance(one, dict) and isinstance(one.get("value"), str):
            return str(one["value"])
    return None
