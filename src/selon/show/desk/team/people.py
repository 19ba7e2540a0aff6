"""Who may use the desk, kept by its admins."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from selon.errors import AccountError
from selon.keep.accounts import ROLES, Account
from selon.show.desk.draw import draw
from selon.show.desk.talk import Desk
from selon.show.desk.team.door import Form, posted
from selon.show.desk.team.gate import Team

__all__ = ["people_routes"]


def people_routes(desk: Desk, team: Team) -> list[Route]:
    """The addresses of the list of accounts; the gate lets admins alone come here."""
    return [
        Route("/accounts", lambda request: _people(desk, team, request)),
        Route("/accounts", posted(desk, lambda request, form: _changed(desk, team, request, form)), methods=["POST"]),
    ]


def _people(desk: Desk, team: Team, request: Request, status: int = 200, **told: object) -> Response:
    visitor = desk.visitor(request)
    values = {"given": None, "wrong": None, **told}
    body = draw(
        desk.state.view(), visitor, "accounts.html", "accounts", people=team.accounts.list(), roles=ROLES,
        vouched=team.vouched, token=desk.token(request), **values,
    )  # fmt: skip
    return desk.html(body, visitor.lang, status)


def _changed(desk: Desk, team: Team, request: Request, form: Form) -> Response:
    """Do what an admin asked for. A password that was made is shown this once, on the answer itself."""
    name, me = form.get("name", ""), request.scope["state"]["account"]
    try:
        password = _do(team, me, form.get("action", ""), name, form.get("role", ""))
    except AccountError as error:
        return _people(desk, team, request, 400, wrong=error)
    if password and not team.vouched:
        return _people(desk, team, request, given=(name.strip(), password))
    return RedirectResponse("/accounts", 303)


def _do(team: Team, me: Account, action: str, name: str, role: str) -> str:
    """Change the accounts; returns the password that was made, if any."""
    if action == "add":
        return team.accounts.add(name, role)
    if action == "reset":
        return team.accounts.reset(name)
    if action == "role":
        team.accounts.set_role(name, role)
    elif action == "remove":
        if name == me.name:
            raise AccountError("this is your own account", mend="ask another admin")
        team.accounts.remove(name)
    else:
        raise AccountError("say what is to be done")
    return ""
