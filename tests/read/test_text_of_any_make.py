"""Plain text of every encoding and none; the text is the decoded file, to the character."""

import json
import sqlite3

import pytest

from selon.errors import EmptyPage, NotText, ReadError, TooLarge
from selon.model import Known, Raw
from selon.read import read
from selon.read.decode import decode

TEXT = "Élections : « le dépouillement » s’achève à Nîmes.\nLa préfecture n’a rien précisé pour l’été."
PLAIN = "Élections : le dépouillement s'achève à Nîmes.\nLa préfecture n'a rien précisé pour l'été."


def page_of(data, **known):
    return read(Raw("a.txt", data, Known(**known), "text/plain"))


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (TEXT.encode(), TEXT),
        (TEXT.encode("utf-8-sig"), TEXT),
        (TEXT.encode("utf-16"), TEXT),
        (TEXT.encode("utf-16-le"), TEXT),
        (TEXT.encode("utf-16-be"), TEXT),
        (TEXT.encode("utf-32"), TEXT),
        (TEXT.encode("cp1252"), TEXT),
        (PLAIN.encode("latin-1"), PLAIN),
        (TEXT.replace("\n", "\r\n").encode(), TEXT),
        (TEXT.replace("\n", "\r").encode(), TEXT),
        ("du côté d'Alep \U0001f54a, 東京".encode(), "du côté d'Alep \U0001f54a, 東京"),
        (b"avant\x00apr\xc3\xa8s", "avant\ufffdaprès"),
        (b"caf\xc3\xa9 d\xc3\xa9j\xc3\xa0 \xff vu \xc3\xa0 No\xc3\xabl", "café déjà \ufffd vu à Noël"),
        ("\u202eRTL\u202c et \u200bvide".encode(), "\u202eRTL\u202c et \u200bvide"),
    ],
)
def test_the_text_is_the_decoded_file(data, text):
    assert page_of(data).text == text


def test_lone_surrogates_do_not_survive_a_record():
    page = read(
        Raw("p.jsonl:1", json.dumps({"text": "un \ud800 seul", "title": "\udfff ?"}).encode(), media="application/json")
    )
    assert (page.text, page.title) == ("un \ufffd seul", "\ufffd ?")


@pytest.mark.parametrize("data", [b"avant\x00apr\xc3\xa8s", b"\xff\xfe\x00\xd8a\x00", b"caf\xe9 \x81 \x8d"])
def test_any_text_can_be_stored_and_sent(data):
    text = page_of(data).text
    with sqlite3.connect(":memory:") as store:
        assert store.execute("select ?, length(?)", (text, text)).fetchone() == (text, len(text))
    assert json.loads(json.dumps(text).encode()) == text
    assert text.encode()


@pytest.mark.parametrize("data", [b"", b"   \n\t \r\n", "\ufeff".encode(), "\u00a0\n".encode()])
def test_nothing_to_read(data):
    with pytest.raises(EmptyPage):
        page_of(data)


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n" + bytes(range(256)),
        b"%PDF-1.7\n",
        b"PK\x03\x04rest",
        b"\x7fELF\x02\x01\x01",
        bytes(range(256)) * 40,
        bytes(1_000),
    ],
)
def test_bytes_that_are_no_text(data):
    with pytest.raises(NotText) as caught:
        page_of(data)
    assert caught.value.where == "a.txt"


def test_text_over_the_limit():
    with pytest.raises(TooLarge):
        page_of(b"mot " * 600_000)


def test_a_declared_encoding_is_used_where_the_bytes_are_no_utf8():
    assert decode("Привет, мир".encode("koi8-r"), "koi8-r") == ("Привет, мир", "koi8-r")


@pytest.mark.parametrize("declared", ["nonsense", "utf-7", "base64", "rot13", "undefined"])
def test_a_false_declaration_does_no_harm(declared):
    assert decode("déjà vu".encode("cp1252"), declared)[0] == "déjà vu"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Le maire a annoncé que le pont serait fermé dans la soirée.", "fr"),
        ("The mayor said that the bridge would be closed in the evening.", "en"),
        ("市長は、橋を夕方に閉鎖すると発表した。", "ja"),
        ("Der Bürgermeister hat gesagt, dass die Brücke nicht offen ist.", "de"),
        ("أعلن رئيس البلدية أن الجسر سيغلق مساء اليوم", "ar"),
        ("Xyzzy 42", "und"),
    ],
)
def test_the_language_is_told_by_its_small_words(text, language):
    assert page_of(text.encode()).language == language


def test_the_same_text_in_two_outlets_is_two_pages_and_read_twice_is_one():
    data = TEXT.encode()
    assert page_of(data, outlet="a.example").id == page_of(data, outlet="a.example").id
    assert page_of(data, outlet="a.example").id != page_of(data, outlet="b.example").id


@pytest.mark.parametrize(
    ("text", "title", "published"),
    [
        (
            "Un pont rouvert à Nîmes\nDécembre 14, 2016\nLe pont a été rouvert lundi matin par la mairie.",
            "Un pont rouvert à Nîmes",
            "2016-12-14",
        ),
        ("Le pont a été rouvert.\nLa mairie n’a rien ajouté à cette annonce de lundi.", None, None),
        ("Un pont rouvert\nLe 3 mai 2011, la crue avait tout emporté dans la vallée.", "Un pont rouvert", None),
        (
            "Un pont rouvert\nPublié le 14/12/16 à 08h02\nLe pont a été rouvert lundi matin.",
            "Un pont rouvert",
            "2016-12-14T08:02",
        ),
        ("Un pont rouvert\n14/12/2016\n15/12/2016\nLe pont a été rouvert lundi matin.", "Un pont rouvert", None),
        ("Une seule ligne sans rien d'autre", None, None),
    ],
)
def test_plain_text_says_what_it_is(text, title, published):
    page = page_of(text.encode())
    assert (page.title, page.published) == (title, published)


def test_what_is_stated_wins_and_each_rule_is_noted():
    page = page_of(
        b"Un pont rouvert\n14/12/2016\nLe pont rouvre au public lundi matin.", published="3 mai 2011", title="Autre"
    )
    assert (page.published, page.title) == ("2011-05-03", "Autre")
    assert dict(page.rules)["published"] == "stated"


def test_errors_of_reading_are_of_one_family():
    assert issubclass(NotText, ReadError)
