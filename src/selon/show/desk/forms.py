"""Corrections in the desk: plain forms that work without JavaScript, signed, and refused from any other site."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote, unquote

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from selon.errors import CorrectionError
from selon.keep import Correction, Dossier
from selon.keep.corrections import about, outlooks
from selon.model import Reading
from selon.show.desk.draw import draw
from selon.show.desk.fields import fields_of, place_of, sent
from selon.show.desk.guard import may_write
from selon.show.desk.state import page_of
from selon.show.desk.talk import Desk
from selon.show.report.gather import source_key
from selon.show.report.links import page_href

__all__ = ["form_routes"]

_KINDS = {"s": "statement", "c": "count", "t": "time", "p": "place", "g": "passage"}
_MOST_FIELDS = 40

Form = Mapping[str, str]
Made = tuple[list[Correction], str]
"""The corrections of a form, and where the reader goes from there."""


def form_routes(desk: Desk) -> list[Route]:
    """The addresses of the forms, and of the list of corrections."""
    return [
        Route("/corrections", _listed(desk)),
        Route("/correct", _finding_form(desk)),
        Route("/add", _add_form(desk)),
        Route("/correct-source", _source_form(desk)),
        Route("/correct-copy", _copy_form(desk)),
        Route("/correct", _post(desk, _finding), methods=["POST"]),
        Route("/add", _post(desk, _added), methods=["POST"]),
        Route("/correct-source", _post(desk, _source), methods=["POST"]),
        Route("/correct-copy", _post(desk, _copy), methods=["POST"]),
        Route("/undo", _post(desk, _undone), methods=["POST"]),
    ]


# ── forms ────────────────────────────────────────────────────────────────────────────────────────────────────────────


def _drawn(desk: Desk, request: Request, template: str, **values: Any) -> Response:
    visitor, view = desk.visitor(request), desk.state.view()
    bare = request.headers.get("hx-request") == "true"
    who = visitor.name or unquote(request.cookies.get("selon_who", ""))[:100]
    body = draw(
        view,
        visitor,
        template,
        "corrections" if template == "corrections.html" else "form",
        token=desk.token(request),
        who=who,
        bare=bare,
        **values,
    )
    return desk.html(body, visitor.lang)


def _listed(desk: Desk) -> Callable[[Request], Response]:
    def listed(request: Request) -> Response:
        view = desk.state.view()
        with Dossier.open(desk.state.path) as dossier:
            texts: dict[str, str] = {}
            for one in view.live:
                if one.text and one.text not in texts:
                    texts.update((one.text, page) for page in dossier.holding([one.text])[:1])
            readings = [dossier.reading(page) for page in texts.values()]
        looks = {one.correction.id: one for one in outlooks(readings, view.live)}
        newest = list(reversed(view.corrections))[:500]
        return _drawn(desk, request, "corrections.html", made=newest, looks=looks, all=len(view.corrections))

    return listed


def _asked(desk: Desk, asked: Mapping[str, str]) -> Reading:
    return desk.state.reading(page_of(desk.state.view(), asked.get("page", "")))


def _finding_form(desk: Desk) -> Callable[[Request], Response]:
    def form(request: Request) -> Response:
        reading = _asked(desk, request.query_params)
        ref = request.query_params.get("ref", "")[:12]
        now = about(reading, ref, "confirm", "-", "-")
        fields = fields_of(now.subject, now.was, reading.page.text)
        page = desk.state.view().found.pages[reading.page.id]
        names = _names(desk) if now.subject == "statement" else []
        return _drawn(
            desk, request, "correct.html", target=now, ref=ref, fields=fields, line=page, names=names, ahead=_named_page(request)
        )  # fmt: skip

    return form


def _names(desk: Desk) -> list[str]:
    build = desk.state.view().builds[desk.lang]
    return [build.found.sources[key].name for key in list(build.sources)[:60]]


def _named_page(request: Request) -> str:
    return request.query_params.get("page", "")


def _add_form(desk: Desk) -> Callable[[Request], Response]:
    def form(request: Request) -> Response:
        reading = _asked(desk, request.query_params)
        page = desk.state.view().found.pages[reading.page.id]
        words = request.query_params.get("words", "")[:2000]
        return _drawn(desk, request, "add.html", line=page, words=words, names=_names(desk), ahead=_named_page(request))

    return form


def _source_form(desk: Desk) -> Callable[[Request], Response]:
    def form(request: Request) -> Response:
        source = desk.state.view().found.sources.get(request.query_params.get("key", ""))
        if source is None:
            raise CorrectionError("there is no such source")
        return _drawn(desk, request, "correct_source.html", source=source, names=_names(desk))

    return form


def _copy_form(desk: Desk) -> Callable[[Request], Response]:
    def form(request: Request) -> Response:
        reading = _asked(desk, request.query_params)
        build = desk.state.view().builds[desk.lang]
        rows = build.weighed.copies.get(reading.page.id, [])
        page = build.found.pages[reading.page.id]
        return _drawn(
            desk, request, "correct_copy.html", rows=rows, text=reading.page.text, line=page, ahead=_named_page(request)
        )

    return form


# ── what a form sends ────────────────────────────────────────────────────────────────────────────────────────────────


def _post(desk: Desk, make: Callable[[Desk, Form, str], Made]) -> Callable[[Request], Awaitable[Response]]:
    async def post(request: Request) -> Response:
        async with request.form(max_files=0, max_fields=_MOST_FIELDS, max_part_size=64 << 10) as sent_form:
            form = _plain(sent_form)
        if not may_write(request, form.get("token", ""), desk.token(request)):
            return await run_in_threadpool(desk.failure, request, 403, "desk.refused")
        signed = {"who": name} if (name := desk.visitor(request).name) else {}
        return await run_in_threadpool(_written, desk, make, {**form, **signed})

    return post


def _plain(form: FormData) -> dict[str, str]:
    return {name: value for name, value in form.items() if isinstance(value, str)}


def _written(desk: Desk, make: Callable[[Desk, Form, str], Made], form: Form) -> Response:
    made, back = make(desk, form, datetime.now(UTC).isoformat(timespec="seconds"))
    desk.state.correct(made)
    answer = RedirectResponse(back, 303)
    who = form.get("who", "").strip()
    if who.isprintable():
        answer.set_cookie("selon_who", quote(who), max_age=31_536_000, httponly=True, samesite="strict")
    return answer


def _finding(desk: Desk, form: Form, when: str) -> Made:
    reading = _asked(desk, form)
    ref, action = form.get("ref", "")[:12], form.get("action", "")
    if action not in {"confirm", "correct", "reject"}:
        raise CorrectionError("say whether it is right, wrong, or otherwise")
    told = about(reading, ref, "confirm", "-", "-")
    now = sent(told.subject, told.was, form, reading.page, told.start) if action == "correct" else {}
    if action == "correct" and not now:
        raise CorrectionError("nothing was changed", mend="confirm it, or change a field")
    made = about(reading, ref, action, form.get("who", ""), when, form.get("why", ""), now)
    place = ref if action != "reject" and ref[0] != "g" else ""
    return [made], f"/{page_href(reading.page.id)}#{place}".rstrip("#")


def _added(desk: Desk, form: Form, when: str) -> Made:
    reading = _asked(desk, form)
    page, subject = reading.page, form.get("subject", "")
    if subject not in {"statement", "count", "place", "time"}:
        raise CorrectionError("say what the words are")
    start, end = place_of(page.text, form.get("words", "").replace("\r\n", "\n"))
    told: dict[str, Any] = {"modality": "asserted", "form": "indirect", "effect": "other", "period": "point"}
    now = sent(subject, told, form, page, start)
    made = Correction(
        form.get("who", ""), when, "add", subject, page.sha256, start, end, page.text[start:end], form.get("why", ""),
        now={**({"effect": "other"} if subject == "count" else {}), **now},
    )  # fmt: skip
    return [made], f"/{page_href(page.id)}"


def _source(_: Desk, form: Form, when: str) -> Made:
    key, action, name = form.get("key", ""), form.get("action", ""), form.get("name", "").strip()
    if action not in {"merge", "split"}:
        raise CorrectionError("say whether to merge or to split")
    if action == "merge" and (not name or source_key(name) == key):
        raise CorrectionError("name the source that it is merged with")
    now = {"name": name} if action == "merge" else {}
    return [
        Correction(form.get("who", ""), when, action, "source", words=key, why=form.get("why", ""), now=now)
    ], "/corrections"


def _copy(desk: Desk, form: Form, when: str) -> Made:
    reading = _asked(desk, form)
    rows = desk.state.view().builds[desk.lang].weighed.copies.get(reading.page.id, [])
    row = next((one for one in rows if f"{one.start}-{one.end}" == form.get("stretch")), None)
    if row is None:
        raise CorrectionError("there is no such copy")
    told = {"role": row.role, "credit": row.credit}
    reject = form.get("action") == "reject"
    now = {} if reject else sent("copy", told, form, reading.page, 0)
    if not now and not reject:
        raise CorrectionError("nothing was changed", mend="change a field")
    words = reading.page.text[row.start : row.end][:500]
    made = Correction(
        form.get("who", ""), when, "reject" if reject else "correct", "copy", reading.page.sha256, row.start, row.end,
        words, form.get("why", ""), told, now,
    )  # fmt: skip
    return [made], f"/{page_href(reading.page.id)}"


def _undone(desk: Desk, form: Form, when: str) -> Made:
    known = {one.id for one in desk.state.view().corrections}
    if form.get("id") not in known:
        raise CorrectionError("there is no such correction")
    undo = Correction(form.get("who", ""), when, "undo", "correction", why=form.get("why", ""), undoes=form.get("id"))
    return [undo], "/corrections"
