"""A reader of the desk without a browser: asks the application itself, keeps cookies, follows nothing unasked."""

from __future__ import annotations

import asyncio
import html
import re
from pathlib import Path

import httpx

from selon.show.desk import build_app
from selon.show.desk.team import Team, Vouch
from selon.show.desk.tiles import Tiles


class Reader:
    """One reader of one dossier; `team` is whom it is served, `proxies` whose word is believed on who comes."""

    def __init__(
        self, path: Path, lang: str = "fr", host: str = "localhost", team: Team | None = None,
        proxies: tuple[str, ...] = (), scheme: str = "http", tiles: Tiles | None = None,
    ) -> None:  # fmt: skip
        built = build_app(path, lang, team=team, tiles=tiles)
        self.app = Vouch(built, proxies, "X-Forwarded-User") if proxies else built
        self.base = f"{scheme}://{host}"
        self.cookies = httpx.Cookies()

    def ask(self, method: str, url: str, data: dict[str, str] | None = None, **headers: str) -> httpx.Response:
        """Ask for an address; `data` is sent as a form."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}

        async def asked() -> httpx.Response:
            transport = httpx.ASGITransport(self.app, raise_app_exceptions=True)
            async with httpx.AsyncClient(transport=transport, base_url=self.base, cookies=self.cookies) as client:
                answer = await client.request(method, url, data=data, headers=named)
                self.cookies = client.cookies
                return answer

        return asyncio.run(asked())

    def beside(self) -> Reader:
        """Another browser at the same desk."""
        other = object.__new__(Reader)
        other.app, other.base, other.cookies = self.app, self.base, httpx.Cookies()
        return other

    def get(self, url: str, **headers: str) -> httpx.Response:
        """Ask for an address."""
        return self.ask("GET", url, **headers)

    def send(self, url: str, **fields: str) -> httpx.Response:
        """Fill in the form at an address as its page shows it, with some fields changed, and send it."""
        page = self.get(url).text
        form = page[page.index('class="fixing"') :] if 'class="fixing"' in page else page
        shown = dict(re.findall(r'<input(?=[^>]*name="(\w+)")(?=[^>]*value="([^"]*)")[^>]*>', form))
        shown |= {
            name: re.search(r'value="([^"]*)" selected', options)[1]  # type: ignore[index]
            for name, options in re.findall(r'<select name="(\w+)">(.*?)</select>', form, re.DOTALL)
            if "selected" in options
        }
        told = {name: html.unescape(value) for name, value in shown.items() if name not in {"q", "approx"}}
        return self.ask("POST", url.partition("?")[0], {**told, "who": "Ana", **fields})

    def post(self, url: str, **fields: str) -> httpx.Response:
        """Send fields as the form of a page would, with the token that the page carries."""
        token = re.search(r'name="token" value="([^"]+)"', self.get(url).text)
        return self.ask("POST", url, {"token": token[1] if token else "", **fields})
