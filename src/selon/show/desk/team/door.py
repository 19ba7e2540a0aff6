"""Signing in and out, and one's own account."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from selon.errors import AccountError
from selon.keep.accounts import Account, key_of
from selon.show.desk.draw import draw, draw_door
from selon.show.desk.guard import may_write
from selon.show.desk.talk import Desk, back_to
from selon.show.desk.team.gate import Team, address_of, cookie_of

__all__ = ["door_routes", "posted"]

Form = dict[str, str]


def door_routes(desk: Desk, team: Team) -> list[Route]:
    """The addresses of the door; none but one's own account where a proxy says who comes."""
    account = [Route("/account", lambda request: _account(desk, team, request))]
    if team.vouched:
        return account
    return [
        Route("/sign-in", lambda request: _door(desk, request)),
        Route("/sign-in", posted(desk, lambda request, form: _sign_in(desk, team, request, form)), methods=["POST"]),
        Route("/sign-out", posted(desk, lambda request, _: _sign_out(team, request)), methods=["POST"]),
        *account,
        Route("/account", posted(desk, lambda request, form: _change(desk, team, request, form)), methods=["POST"]),
    ]


def posted(desk: Desk, make: Callable[[Request, Form], Response]) -> Callable[[Request], Awaitable[Response]]:
    """What a form of the desk itself leads to; one from elsewhere is refused."""

    async def post(request: Request) -> Response:
        async with request.form(max_files=0, max_fields=10, max_part_size=4 << 10) as sent:
            form = {name: value for name, value in sent.items() if isinstance(value, str)}
        if not may_write(request, form.get("token", ""), desk.token(request)):
            if request.scope["path"] == "/sign-in":
                return RedirectResponse("/sign-in", 303)
            return desk.failure(request, 403, "desk.refused")
        return await run_in_threadpool(make, request, form)

    return post


def _door(desk: Desk, request: Request, wrong: str = "", status: int = 200, **told: object) -> Response:
    lang = desk.visitor(request).lang
    back = back_to(request.query_params.get("back", "/")[:2000])
    body = draw_door(lang, token=desk.token(request), back=back, wrong=wrong, **{"name": "", "wait": 0, **told})
    return HTMLResponse(body, status, headers={"Cache-Control": "no-store", "Content-Language": lang})


def _sign_in(desk: Desk, team: Team, request: Request, form: Form) -> Response:
    name, place = form.get("name", "")[:100], address_of(request)
    key = key_of(name)
    limits = ((team.tries, f"{key}\n{place}"), (team.place_tries, place), (team.name_tries, key))
    wait = max(limit.wait(counted) for limit, counted in limits)
    if wait:
        answer = _door(desk, request, "door.wait", 429, name=name, wait=-(-wait // 60))
        answer.headers["Retry-After"] = str(wait)
        return answer
    for limit, counted in limits:  # before the password is looked at: many at once are counted as many
        limit.count(counted)
    account = team.accounts.known(name, form.get("password", ""))
    if account is None:
        return _door(desk, request, "door.wrong", 401, name=name)
    team.tries.forget(limits[0][1])
    return _let_in(team, request, account, back_to(form.get("back", "/")))


def _let_in(team: Team, request: Request, account: Account, back: str) -> Response:
    team.accounts.end(request.cookies.get(cookie_of(request), ""))
    answer = RedirectResponse("/account" if account.fresh else back, 303)
    # Not "strict": an address of the desk that somebody sends must open for whoever is signed in. Nothing is written by GET.
    answer.set_cookie(
        cookie_of(request),
        team.accounts.begin(account),
        path="/",
        secure=request.url.scheme == "https",
        httponly=True,
        samesite="lax",
    )
    return answer


def _sign_out(team: Team, request: Request) -> Response:
    team.accounts.end(request.cookies.get(cookie_of(request), ""))
    answer = RedirectResponse("/sign-in", 303)
    answer.delete_cookie(
        cookie_of(request), path="/", secure=request.url.scheme == "https", httponly=True, samesite="lax"
    )
    return answer


def _account(desk: Desk, team: Team, request: Request, wrong: AccountError | None = None) -> Response:
    visitor, view = desk.visitor(request), desk.state.view()
    account: Account = request.scope["state"]["account"]
    body = draw(
        view, visitor, "account.html", "account", account=account, wrong=wrong, vouched=team.vouched,
        token=desk.token(request), refused="refused" in request.query_params,
    )  # fmt: skip
    return desk.html(body, visitor.lang, 400 if wrong else 200)


def _change(desk: Desk, team: Team, request: Request, form: Form) -> Response:
    account: Account = request.scope["state"]["account"]
    wait = team.tries.wait(account.name)
    try:
        if wait:
            raise AccountError("too many wrong passwords", mend=f"wait {wait} s")
        team.tries.count(account.name)
        team.accounts.change(account.name, form.get("old", ""), form.get("new", ""))
    except AccountError as error:
        return _account(desk, team, request, error)
    team.tries.forget(account.name)
    known = team.accounts.get(account.name)
    assert known is not None
    return _let_in(team, request, known, "/")
