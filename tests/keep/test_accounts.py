from __future__ import annotations

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from selon.errors import AccountError
from selon.keep.accounts import Accounts, Role, accounts_of, made_password

ANA, BO = "Ana Bélier", "bo"


@pytest.fixture
def accounts(tmp_path: Path) -> Accounts:
    made = Accounts(accounts_of(tmp_path / "alep.dossier"))
    made.add(ANA, "admin")
    return made


def test_the_file_stands_beside_the_dossier_and_is_its_owners_alone(accounts: Accounts) -> None:
    assert accounts.path.name == "alep.dossier.accounts"
    assert accounts.path.stat().st_mode & 0o777 == 0o600


def test_neither_password_nor_session_can_be_read_from_the_file(accounts: Accounts) -> None:
    password = accounts.add(BO, "reader")
    secret = accounts.begin(accounts.get(BO))  # type: ignore[arg-type]
    held = accounts.path.read_bytes()
    assert password.encode() not in held
    assert secret.encode() not in held
    assert b"$argon2id$" in held


@pytest.mark.parametrize("name", ["Ana Bélier", "ANA BÉLIER", " Ana Be\u0301lier ", "Ａna Bélier"])
def test_names_that_differ_in_case_or_width_are_one_account(accounts: Accounts, name: str) -> None:
    assert accounts.get(name).name == ANA  # type: ignore[union-attr]
    with pytest.raises(AccountError, match="there is an account of this name"):
        accounts.add(name, "reader")


@pytest.mark.parametrize("name", ["", "   ", "a\u202eb", "a\nb", "x" * 61])
def test_a_name_that_cannot_be_seen_is_refused(accounts: Accounts, name: str) -> None:
    with pytest.raises(AccountError, match="no name"):
        accounts.add(name, "reader")


def test_a_password_is_known_only_with_its_name(accounts: Accounts) -> None:
    password = accounts.add(BO, "reader")
    assert accounts.known(BO, password).name == BO  # type: ignore[union-attr]
    assert accounts.known(BO, password + "x") is None
    assert accounts.known(ANA, password) is None
    assert accounts.known("personne", password) is None


@pytest.mark.parametrize(
    ("new", "why"),
    [("court", "will not do"), ("x" * 257, "will not do"), ("aaaaaaaaaaaaaa", "easy to guess"), ("je suis bo, oui", "easy to guess")],
)
def test_a_password_that_is_easy_to_guess_is_refused(accounts: Accounts, new: str, why: str) -> None:
    given = accounts.add(BO, "reader")
    with pytest.raises(AccountError, match=why):
        accounts.change(BO, given, new)
    assert accounts.known(BO, given)


def test_a_password_that_was_given_is_changed_and_every_session_ends(accounts: Accounts) -> None:
    given = accounts.add(BO, "reader")
    secret = accounts.begin(accounts.known(BO, given))  # type: ignore[arg-type]
    assert accounts.session(secret).fresh  # type: ignore[union-attr]
    with pytest.raises(AccountError, match="the password you have now is another"):
        accounts.change(BO, "autre chose, vraiment", "quatre chevaux verts")
    with pytest.raises(AccountError, match="choose another"):
        accounts.change(BO, given, given)
    accounts.change(BO, given, "quatre chevaux verts")
    assert accounts.session(secret) is None
    assert not accounts.known(BO, "quatre chevaux verts").fresh  # type: ignore[union-attr]
    assert accounts.known(BO, given) is None


def test_a_role_holds_from_the_next_step_on(accounts: Accounts) -> None:
    secret = accounts.begin(accounts.known(BO, accounts.add(BO, "reader")))  # type: ignore[arg-type]
    accounts.set_role(BO, "reviewer")
    assert accounts.session(secret).role is Role.REVIEWER  # type: ignore[union-attr]
    accounts.remove(BO)
    assert accounts.session(secret) is None


@pytest.mark.parametrize(
    ("role", "needed", "may"),
    [("reader", "reader", True), ("reader", "reviewer", False), ("reviewer", "admin", False), ("admin", "reviewer", True)],
)
def test_each_role_may_what_the_ones_before_it_may(role: str, needed: str, may: bool) -> None:
    assert Role(role).may(Role(needed)) is may


def test_the_last_admin_stays(accounts: Accounts) -> None:
    for step in (lambda: accounts.remove(ANA), lambda: accounts.set_role(ANA, "reader")):
        with pytest.raises(AccountError, match="only admin"):
            step()
    accounts.add(BO, "admin")
    accounts.remove(ANA)
    assert [one.name for one in accounts.list()] == [BO]


def test_two_admins_who_remove_each_other_at_once_leave_one(accounts: Accounts) -> None:
    for _ in range(8):
        accounts.add(BO, "admin")
        with ThreadPoolExecutor(2) as pool:
            ends = [pool.submit(accounts.remove, name) for name in (ANA, BO)]
        assert len(accounts.list()) == 1
        assert sum(end.exception() is None for end in ends) == 1
        if accounts.list()[0].name == BO:
            accounts.add(ANA, "admin")
            accounts.remove(BO)


def test_what_is_not_there_is_told(accounts: Accounts) -> None:
    for step in (lambda: accounts.remove("x"), lambda: accounts.reset("x"), lambda: accounts.set_role("x", "reader")):
        with pytest.raises(AccountError, match="no such account"):
            step()
    with pytest.raises(AccountError, match="no such role"):
        accounts.set_role(ANA, "chief")
    assert Accounts(accounts.path.with_name("none")).list() == ()
    assert Accounts(accounts.path.with_name("none")).session("x") is None


@pytest.mark.parametrize(
    ("column", "ago", "lasts"),
    [("seen", timedelta(hours=11), True), ("seen", timedelta(hours=13), False), ("made", timedelta(days=6), True), ("made", timedelta(days=8), False)],
)
def test_a_session_ends_when_nobody_asks_and_after_a_week_at_the_latest(
    accounts: Accounts, column: str, ago: timedelta, lasts: bool
) -> None:
    secret = accounts.begin(accounts.get(ANA))  # type: ignore[arg-type]
    then = (datetime.now(UTC) - ago).isoformat(timespec="seconds")
    with sqlite3.connect(accounts.path) as db:
        db.execute(f"UPDATE sessions SET {column} = ?", [then])
    assert (accounts.session(secret) is not None) is lasts
    accounts.end(secret)
    assert accounts.session(secret) is None


def test_made_passwords_differ_and_are_read_out_without_doubt() -> None:
    made = {made_password() for _ in range(100)}
    assert len(made) == 100
    assert all(len(one) == 23 and not set(one) & set("il1o0") for one in made)
