"""What a desktop reads about the app: its entry, its kinds of file, and its page in a shop."""

from __future__ import annotations

import tomllib
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from coach import APP_ID
from linux.files import put

if TYPE_CHECKING:
    from linux.facts import Facts

TEXTS = Path(__file__).resolve().parent / "texts"

#: The pictures of a shop's page, by name, and what they show in each language.
PICTURES: dict[str, dict[str, str]] = tomllib.loads(
    (TEXTS / "pictures.toml").read_text(encoding="utf-8")
)
_APPROVED = Path("tests") / "screens" / "approved"


def picture(name: str) -> Path:
    """Give the place of one of the pictures in the checkout."""
    return _APPROVED / f"{name}--light-1280-100.png"


def metainfo(facts: Facts) -> str:
    """Give the page of a shop: the text, every release, and pictures if the project has a place.

    AppStream takes pictures by web address alone. In Turn has none; once ``[project.urls]`` of
    ``pyproject.toml`` has a ``Homepage`` and ``Pictures``, they are named here.
    """
    text = (TEXTS / f"{APP_ID}.metainfo.xml").read_text(encoding="utf-8")
    more = [*_addresses(facts), *_screenshots(facts), *_releases(facts)]
    return text.replace("</component>", "\n".join([*more, "</component>"]))


def _addresses(facts: Facts) -> list[str]:
    home = facts.urls.get("Homepage")
    return [f'  <url type="homepage">{escape(home)}</url>'] if home else []


def _screenshots(facts: Facts) -> list[str]:
    folder = facts.urls.get("Pictures", "").rstrip("/")
    if not folder:
        return []
    lines = ["  <screenshots>"]
    for name, words in PICTURES.items():
        kind = "" if len(lines) > 1 else ' type="default"'
        lines += [
            f"    <screenshot{kind}>",
            f"      <caption>{escape(words['en'])}</caption>",
            f'      <caption xml:lang="es">{escape(words["es"])}</caption>',
            f'      <image type="source">{escape(folder)}/{name}.png</image>',
            "    </screenshot>",
        ]
    return [*lines, "  </screenshots>"]


def _releases(facts: Facts) -> list[str]:
    lines = ["  <releases>"]
    for release in facts.releases:
        lines.append(f'    <release version="{release.version}" date="{release.day}">')
        lines += ["      <description>", "        <ul>"]
        lines += [f"          <li>{escape(change)}</li>" for change in release.changes]
        lines += ["        </ul>", "      </description>", "    </release>"]
    return [*lines, "  </releases>"]


def lay(share: Path, facts: Facts) -> None:
    """Lay all of it into a folder such as ``/usr/share``."""
    entry = (TEXTS / f"{APP_ID}.desktop").read_bytes()
    put(share / "applications" / f"{APP_ID}.desktop", entry)
    put(share / "mime" / "packages" / f"{APP_ID}.xml", (TEXTS / f"{APP_ID}.xml").read_bytes())
    put(share / "metainfo" / f"{APP_ID}.metainfo.xml", metainfo(facts))
