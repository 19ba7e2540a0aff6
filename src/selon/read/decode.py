"""Bytes → text, without a crash and without a guess that loses characters."""

from __future__ import annotations

import codecs
import re

from selon.errors import EmptyPage, NotText

__all__ = ["decode", "storable", "universal"]

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_BINARY = (
    (b"%PDF-", "a PDF"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"PK\x03\x04", "a zip archive"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"SQLite format 3", "a database"),
    (b"OggS", "a recording"),
    (b"ID3", "a recording"),
    (b"RIFF", "a recording or an image"),
    (b"\xd0\xcf\x11\xe0", "an office document"),
)
_SAMPLE = 65_536
_CONTROLS = bytes(b for b in range(32) if b not in b"\t\n\r\f\x1b\x85")
_MULTIBYTE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_HIGH = re.compile(rb"[\x80-\xff]")
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


def decode(data: bytes, declared: str | None = None) -> tuple[str, str]:
    """Return the text of `data` and the encoding it was read in.

    In this order: a byte order mark; UTF-16 without one; UTF-8; the encoding that the page declares; damaged UTF-8,
    each damaged byte becoming U+FFFD; Windows-1252. NULs and lone surrogates become U+FFFD, one for one.

    Raises:
        EmptyPage: there are no bytes.
        NotText: the bytes are an image, an archive, a program, or mostly control characters.
    """
    if not data:
        raise EmptyPage("the page is empty")
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return storable(data[len(mark) :].decode(encoding, "replace")), encoding
    _refuse_binary(data)
    encoding = _wide(data) or _narrow(data, declared)
    return storable(_decoded(data, encoding)), encoding


def storable(text: str) -> str:
    """Put U+FFFD for NULs and lone surrogates, which neither SQLite's tools nor JSON readers take."""
    try:
        text.encode()  # far faster than to look for what hardly any text has
    except UnicodeEncodeError:
        return _UNSTORABLE.sub("\ufffd", text)
    return text.replace("\x00", "\ufffd")


def universal(text: str) -> str:
    r"""Put "\n" for every "\r\n" and "\r", as reading a text file does."""
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def _refuse_binary(data: bytes) -> None:
    for magic, what in _BINARY:
        if data.startswith(magic):
            raise NotText(f"this is {what}, not text")
    sample = data[:_SAMPLE]
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    if controls > len(sample) // 20 and _wide(data) is None and controls > 2:
        raise NotText("the bytes are no text")


def _wide(data: bytes) -> str | None:
    """UTF-16 without a mark: every other byte of a Latin text is NUL."""
    sample = data[: _SAMPLE & ~1]
    half = len(sample) // 2
    if half < 4:
        return None
    if sample[1::2].count(0) > half * 0.6 and sample[0::2].count(0) < half * 0.1:
        return "utf-16-le"
    if sample[0::2].count(0) > half * 0.6 and sample[1::2].count(0) < half * 0.1:
        return "utf-16-be"
    return None


def _narrow(data: bytes, declared: str | None) -> str:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    else:
        return "utf-8"
    if declared and _decodes(data, declared):
        return declared
    whole = sum(len(match) for match in _MULTIBYTE.findall(data[:_SAMPLE]))
    high = len(_HIGH.findall(data[:_SAMPLE]))
    return "utf-8" if whole * 2 >= high and whole else "cp1252"


def _decodes(data: bytes, encoding: str) -> bool:
    try:
        if codecs.lookup(encoding).name in {"utf-8", "iso8859-1", "utf-7"}:
            return False
        data.decode(encoding)
    except (LookupError, UnicodeError, ValueError):
        return False
    return True


def _decoded(data: bytes, encoding: str) -> str:
    if encoding != "cp1252":
        return data.decode(encoding, "replace")
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:
        return data.decode("latin-1")
