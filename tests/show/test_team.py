"""A desk that serves a team: who gets in, what each may do, what is counted."""

from __future__ import annotations

import re
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from typer.testing import CliRunner

from keep.conftest import outcome, reading, weighing
from selon.cli.app import build_app as build_cli
from selon.errors import SelonError
from selon.keep import Dossier
from selon.keep.accounts import Accounts, accounts_of
from selon.show.desk import Serving, serve
from selon.show.desk.team import Team
from selon.show.desk.team.limits import Limit, block_of

from .desk_client import Reader

PASSWORD = "quatre chevaux verts"
ROLES = {"Ana": "admin", "Bo": "reviewer", "Cleo": "reader"}


@pytest.fixture(scope="module")
def people(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file of accounts, made once: each password takes a while, as it should."""
    made = Accounts(tmp_path_factory.mktemp("people") / "accounts")
    for name, role in ROLES.items():
        made.change(name, made.add(name, role), PASSWORD)
    return made.path


@pytest.fixture
def path(tmp_path: Path, people: Path) -> Path:
    made = tmp_path / "a.selon"
    with Dossier.open(made, create=True) as dossier:
        dossier.add([outcome(reading(name), name) for name in ("one", "two")])
        dossier.put_weighing(weighing())
    shutil.copy(people, accounts_of(made))
    return made


@pytest.fixture
def team(path: Path) -> Team:
    return Team(Accounts(accounts_of(path)))


@pytest.fixture
def desk(path: Path, team: Team) -> Reader:
    return Reader(path, team=team)


def signed_in(desk: Reader, name: str) -> Reader:
    reader = desk.beside()
    assert reader.post("/sign-in", name=name, password=PASSWORD).headers["location"] == "/"
    return reader


@pytest.mark.parametrize("url", ["/", "/page/page-one.html", "/search?q=maire", "/corrections", "/accounts", "/account", "/nowhere", "//x", "/correct?page=page-one&ref=s0"])
def test_a_stranger_is_led_to_the_door_which_tells_nothing(desk: Reader, url: str) -> None:
    answer = desk.get(url)
    assert (answer.status_code, answer.headers["location"].partition("?")[0]) == (303, "/sign-in")
    door = desk.get(answer.headers["location"])
    assert door.status_code == 200
    assert "a.selon" not in door.text
    assert "Vaurienne" not in door.text


@pytest.mark.parametrize(("method", "url"), [("GET", "/api/"), ("GET", "/api/pages/page-one"), ("POST", "/api/")])
def test_a_program_without_a_session_is_told_so(desk: Reader, method: str, url: str) -> None:
    assert desk.ask(method, url, {} if method == "POST" else None).status_code == 401


@pytest.mark.parametrize("url", ["/correct", "/add", "/undo", "/correct-copy", "/correct-source", "/accounts", "/account", "/sign-out"])
def test_a_stranger_writes_nothing(desk: Reader, path: Path, url: str) -> None:
    answer = desk.ask("POST", url, {"page": "page-one", "ref": "s0", "action": "confirm", "who": "Ana"})
    assert answer.headers["location"] == "/sign-in"
    with Dossier.open(path) as dossier:
        assert dossier.corrections() == ()


def test_after_the_door_one_is_where_one_wanted_to_be(desk: Reader) -> None:
    assert desk.get("/search?q=maire&n=1").headers["location"] == "/sign-in?back=%2Fsearch%3Fq%3Dmaire%26n%3D1"
    assert 'name="back" value="/search?q=maire&amp;n=1"' in desk.get("/sign-in?back=%2Fsearch%3Fq%3Dmaire%26n%3D1").text
    answer = desk.post("/sign-in", name="Cleo", password=PASSWORD, back="/search?q=maire")
    assert answer.headers["location"] == "/search?q=maire"
    assert desk.get("/search?q=maire").status_code == 200
    for back in ("//loin.example", "https://loin.example", "/\\loin.example", "/\r\nx"):
        assert desk.beside().post("/sign-in", name="Cleo", password=PASSWORD, back=back).headers["location"] == "/"


@pytest.mark.parametrize(
    ("name", "url", "status"),
    [
        ("Cleo", "/", 200), ("Cleo", "/corrections", 200), ("Cleo", "/search.csv?q=maire", 200), ("Cleo", "/api/claims", 200), ("Cleo", "/account", 200),
        ("Cleo", "/correct?page=page-one&ref=s0", 303), ("Cleo", "/add?page=page-one", 303), ("Cleo", "/accounts", 303),
        ("Bo", "/correct?page=page-one&ref=s0", 200), ("Bo", "/accounts", 303), ("Bo", "/%61ccounts", 303), ("Ana", "/accounts", 200),
    ],
)  # fmt: skip
def test_what_each_role_is_shown(desk: Reader, name: str, url: str, status: int) -> None:
    answer = signed_in(desk, name).get(url)
    assert answer.status_code == status
    if status == 303:
        assert answer.headers["location"] == "/account?refused=1"


def test_nobody_is_shown_a_form_that_they_may_not_send(desk: Reader) -> None:
    reviewer, reader = signed_in(desk, "Bo"), signed_in(desk, "Cleo")
    for url in ("/page/page-one.html", "/source/maire.html", "/corrections"):
        assert "/correct?" not in reader.get(url).text
        assert "/add?" not in reader.get(url).text
    assert "/correct?" in reviewer.get("/page/page-one.html").text
    assert "/correct?" not in reader.get("/page/page-one.html").text


def test_a_correction_is_signed_by_the_account_whatever_the_form_says(desk: Reader, path: Path) -> None:
    answer = signed_in(desk, "Bo").send("/correct?page=page-one&ref=s0", resolved="la mairie", action="correct", who="Ana")
    assert answer.status_code == 303
    with Dossier.open(path) as dossier:
        assert [one.who for one in dossier.corrections()] == ["Bo"]


def test_the_token_of_one_session_is_none_of_anothers(desk: Reader) -> None:
    bo, ana = signed_in(desk, "Bo"), signed_in(desk, "Ana")
    tokens = {re.search(r'name="token" value="([^"]+)"', one.get("/account").text)[1] for one in (bo, ana, signed_in(desk, "Bo"))}  # type: ignore[index]
    assert len(tokens) == 3
    theirs = re.search(r'name="token" value="([^"]+)"', ana.get("/add?page=page-one").text)[1]  # type: ignore[index]
    assert bo.ask("POST", "/add", {"token": theirs, "page": "page-one", "words": "citée", "subject": "count", "low": "7"}).status_code == 403
    assert ana.ask("POST", "/accounts", {"token": "", "action": "remove", "name": "Bo"}).status_code == 403


def test_the_cookie_is_out_of_reach_of_scripts_and_of_other_sites(path: Path, team: Team) -> None:
    plain, secure = Reader(path, team=team), Reader(path, team=team, scheme="https")
    told = plain.post("/sign-in", name="Bo", password=PASSWORD).headers["set-cookie"]
    assert told.startswith("selon_session=")
    assert "HttpOnly" in told
    assert "samesite=lax" in told.lower()
    told = secure.post("/sign-in", name="Bo", password=PASSWORD).headers["set-cookie"]
    assert told.startswith("__Host-selon=")
    assert "; Secure" in told
    assert "Path=/" in told


def test_who_signs_out_is_out_and_a_stolen_cookie_with_them(desk: Reader) -> None:
    reader = signed_in(desk, "Bo")
    thief = desk.beside()
    thief.cookies = reader.cookies
    assert thief.get("/").status_code == 200
    assert reader.post("/account", old="x", new="y").status_code == 400
    token = re.search(r'name="token" value="([^"]+)"', reader.get("/account").text)[1]  # type: ignore[index]
    assert reader.ask("POST", "/sign-out", {"token": token}).headers["location"] == "/sign-in"
    assert thief.get("/").status_code == 303


def test_wrong_passwords_are_counted_for_a_name_and_for_a_place(desk: Reader) -> None:
    for _ in range(5):
        assert desk.post("/sign-in", name="Bo", password="faux").status_code == 401
    answer = desk.post("/sign-in", name="Bo", password=PASSWORD)
    assert answer.status_code == 429
    assert int(answer.headers["retry-after"]) > 0
    for same in ("bo", "ＢＯ", " Bo "):
        assert desk.beside().post("/sign-in", name=same, password=PASSWORD).status_code == 429
    signed_in(desk, "Cleo")
    for n in range(14):
        desk.post("/sign-in", name=f"nobody{n}", password="faux")
    assert desk.post("/sign-in", name="Ana", password=PASSWORD).status_code == 429


def test_a_form_of_the_door_from_another_site_signs_nobody_in(desk: Reader) -> None:
    token = re.search(r'name="token" value="([^"]+)"', desk.get("/sign-in").text)[1]  # type: ignore[index]
    sent = {"token": token, "name": "Bo", "password": PASSWORD}
    answer = desk.ask("POST", "/sign-in", sent, origin="https://loin.example")
    assert "set-cookie" not in answer.headers
    assert "set-cookie" in desk.ask("POST", "/sign-in", sent, origin="http://localhost").headers


def test_who_asks_too_often_waits(path: Path, team: Team) -> None:
    busy = Reader(path, team=replace(team, asked=Limit(6, 60), strange=Limit(4, 60)))
    reader = signed_in(busy, "Bo")
    assert [reader.get("/account").status_code for _ in range(8)] == [200] * 6 + [429] * 2
    stranger = busy.beside()
    assert {stranger.get("/").status_code for _ in range(6)} == {303, 429}


@pytest.mark.parametrize("n", [3])
def test_a_limit_slides_with_the_clock(n: int) -> None:
    now = [0.0]
    limit = Limit(n, 10, clock=lambda: now[0])
    for at in range(n):
        now[0] = float(at)
        assert limit.wait("a") == 0
        limit.count("a")
    assert limit.wait("a") == 9
    assert limit.wait("b") == 0
    now[0] = 10.5
    assert limit.wait("a") == 0
    limit.count("a")
    assert limit.wait("a") == 1
    limit.forget("a")
    assert limit.wait("a") == 0


def test_a_limit_holds_no_more_keys_than_it_may() -> None:
    limit = Limit(1, 1e9)
    for n in range(20_100):
        limit.count(str(n))
    assert limit.wait("0") == 0
    assert limit.wait("20099") > 0


@pytest.mark.parametrize(
    ("address", "block"),
    [("10.0.0.1", "10.0.0.1"), ("2001:db8:1:2:3::4", "2001:db8:1:2::/64"), ("2001:db8:1:2::9", "2001:db8:1:2::/64"), ("unix", "unix")],
)
def test_one_household_is_one_place(address: str, block: str) -> None:
    assert block_of(address) == block


def test_an_admin_keeps_the_accounts(desk: Reader) -> None:
    admin = signed_in(desk, "Ana")
    text = admin.post("/accounts", action="add", name="Dana", role="reviewer").text
    given = re.search(r'class="given">([^<]+)', text)[1]  # type: ignore[index]
    assert given not in admin.get("/accounts").text
    dana = desk.beside()
    assert dana.post("/sign-in", name="Dana", password=given).headers["location"] == "/account"
    assert dana.get("/").headers["location"] == "/account"
    assert dana.post("/account", old=given, new="trois ânes bleus").headers["location"] == "/"
    assert dana.get("/correct?page=page-one&ref=s0").status_code == 200
    assert admin.post("/accounts", action="role", name="Dana", role="reader").status_code == 303
    assert dana.get("/correct?page=page-one&ref=s0").status_code == 303
    assert admin.post("/accounts", action="remove", name="Dana").status_code == 303
    assert dana.get("/").headers["location"] == "/sign-in"


@pytest.mark.parametrize(
    "sent",
    [
        {"action": "add", "name": "Bo", "role": "reader"}, {"action": "add", "name": "", "role": "reader"},
        {"action": "add", "name": "Eve", "role": "god"}, {"action": "remove", "name": "Ana"}, {"action": "role", "name": "Ana", "role": "reader"},
        {"action": "remove", "name": "personne"}, {"action": "burn", "name": "Bo"},
    ],
)  # fmt: skip
def test_what_an_admin_cannot_do_changes_nothing(desk: Reader, team: Team, sent: dict[str, str]) -> None:
    before = team.accounts.list()
    assert signed_in(desk, "Ana").post("/accounts", **sent).status_code == 400
    assert team.accounts.list() == before


@pytest.mark.parametrize(
    ("proxies", "headers", "status"),
    [
        (("127.0.0.1",), {"x_forwarded_user": "Bo"}, 200),
        (("127.0.0.0/8",), {"x_forwarded_user": "bo"}, 200),
        (("127.0.0.1",), {"x_forwarded_user": "Nobody"}, 401),
        (("127.0.0.1",), {}, 401),
        (("10.0.0.1",), {"x_forwarded_user": "Bo"}, 401),
    ],
)
def test_a_trusted_proxy_says_who_comes_and_nobody_else(
    path: Path, team: Team, proxies: tuple[str, ...], headers: dict[str, str], status: int
) -> None:
    assert Reader(path, team=replace(team, vouched=True), proxies=proxies).get("/", **headers).status_code == status


def test_behind_a_proxy_there_is_no_door_and_a_correction_bears_the_name(path: Path, team: Team) -> None:
    desk = Reader(path, team=replace(team, vouched=True), proxies=("127.0.0.1",))
    assert desk.get("/sign-in", x_forwarded_user="Bo").status_code == 404
    form = desk.get("/add?page=page-one", x_forwarded_user="Bo").text
    token = re.search(r'name="token" value="([^"]+)"', form)[1]  # type: ignore[index]
    sent = {"token": token, "page": "page-one", "words": "citée", "subject": "count", "low": "7"}
    assert desk.ask("POST", "/add", sent, x_forwarded_user="Ana").status_code == 403
    assert desk.ask("POST", "/add", sent, x_forwarded_user="Bo").status_code == 303
    with Dossier.open(path) as dossier:
        assert [one.who for one in dossier.corrections()] == ["Bo"]


@pytest.mark.parametrize(
    ("at", "why"),
    [
        (Serving(host="0.0.0.0"), "on this machine alone"),
        (Serving(names=("desk.example",)), "are for a team"),
        (Serving(team=True, host="0.0.0.0"), "for all to read"),
        (Serving(team=True, certificate=Path("c.pem")), "with its key"),
        (Serving(team=True, user_header="X-User"), "anybody could send"),
        (Serving(team=True, proxies=("proxy.example",)), "no address"),
        (Serving(team=True, certificate=Path("none.pem"), key=Path("none.pem")), "cannot be used"),
    ],
)
def test_what_would_not_be_safe_is_not_served(path: Path, at: Serving, why: str) -> None:
    with pytest.raises(SelonError, match=why):
        serve(path, "fr", at, browse=False, told=print)


def test_a_team_without_accounts_is_told_how_to_make_one(path: Path) -> None:
    accounts_of(path).unlink()
    with pytest.raises(SelonError, match=r"selon accounts add .* --role admin"):
        serve(path, "fr", Serving(team=True), browse=False, told=print)


@pytest.mark.parametrize("url", ["/sign-in", "/account", "/accounts"])
@pytest.mark.parametrize("lang", ["fr", "en"])
def test_pages_of_a_team_are_there_in_both_languages(desk: Reader, url: str, lang: str) -> None:
    reader = desk if url == "/sign-in" else signed_in(desk, "Ana")
    answer = reader.get(url, accept_language=lang)
    assert f'<html lang="{lang}">' in answer.text
    assert not re.search(r"<[^>]*\s(?:on\w+|style)\s*=|<script(?! src=)", answer.text)


def test_accounts_from_the_command_line(path: Path) -> None:
    def ran(*words: str) -> str:
        done = CliRunner().invoke(build_cli("en"), ["accounts", words[0], str(path), *words[1:]])
        assert done.exit_code == 0, done.output
        return done.output

    given = ran("add", "Eva", "--role", "reviewer").split()[1]
    assert Accounts(accounts_of(path)).known("Eva", given)
    assert ran("password", "Eva").split()[1] != given
    assert "Eva · admin" in ran("role", "Eva", "--role", "admin")
    assert "Eva" not in ran("remove", "Eva")
    assert ran("list").count("\n") == 3
