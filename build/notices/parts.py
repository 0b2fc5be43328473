"""What no package says: fonts, icons, the model, and what is compiled into a library."""

from __future__ import annotations

import tomllib
from fnmatch import fnmatch
from typing import TYPE_CHECKING, Any

from notices.licences import standard_texts
from notices.model import (
    HERE,
    ROOT,
    Component,
    NoticesError,
    Text,
    claims,
    our_version,
    read_text,
    standard,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from notices.wheels import Wheels

_TABLES = ("ours.toml", "native.toml", "qt.toml")


class Parts:
    """The tables of this folder."""

    def __init__(self, wheels: Wheels, tables: Iterable[str] = _TABLES) -> None:
        self._wheels = wheels
        self._parts: list[dict[str, Any]] = []
        self._described: dict[tuple[str, str], Component] = {}
        self._seen: dict[str, tuple[str, str]] = {}
        for table in tables:
            read = tomllib.loads((HERE / table).read_text("utf-8"))
            self._parts += read["part"]
            for wheel, version in read.get("looked_through", {}).items():
                self._seen[wheel] = (version, table)

    def owner(self, path: str) -> Component | None:
        """Say to which part a shipped file belongs that the tables know by its name."""
        for part in self._parts:
            if any(fnmatch(path, pattern) for pattern in part.get("files", ())):
                return self._component(part, "")
        return None

    def inside(self, owned: dict[str, Component]) -> list[Component]:
        """Give what lies inside the shipped files, by the name of each and whose it is."""
        found: list[Component] = []
        for part in self._parts:
            holders = {
                component.name: component
                for path, component in owned.items()
                if any(fnmatch(path, pattern) for pattern in part.get("within", ()))
            }
            found += [self._component(part, holder) for holder in sorted(holders)]
        return found

    def outdated(self) -> list[str]:
        """Say which tables were written for another version than the one that is shipped."""
        return [
            f"{wheel} is {now}, build/notices/{table} was written for {then}: look through what "
            f"lies inside it once more (build/notices/README.md)"
            for wheel, (then, table) in self._seen.items()
            if (now := self._wheels.version(wheel)) and now != then
        ]

    def _component(self, part: dict[str, Any], inside: str) -> Component:
        key = (part["name"], inside)
        if key not in self._described:
            self._described[key] = self._describe(part, inside)
        return self._described[key]

    def _describe(self, part: dict[str, Any], inside: str) -> Component:
        version = self._version(part)
        texts = tuple(text for name in part.get("texts", ()) for text in self._texts(name))
        texts = texts or standard_texts(part["licence"])
        return Component(
            name=part["name"],
            version=version,
            licence=part["licence"],
            purl=part.get("purl", "").format(version=version),
            copyright=tuple(part.get("copyright", ())) or claims(texts),
            texts=texts,
            inside=inside,
            replace=part.get("replace", ""),
            sources=part.get("sources", ""),
        )

    def _version(self, part: dict[str, Any]) -> str:
        of = part.get("version_of", "")
        if of == "inturn":
            return our_version()
        return self._wheels.version(of) if of else part.get("version", "")

    def _texts(self, name: str) -> tuple[Text, ...]:
        """Find a text: in a distribution (``numpy:LICENSE.txt``), in the tree, or in ``texts``."""
        if ":" in name:
            wheel, _, pattern = name.partition(":")
            return self._wheels.texts(wheel, pattern) if self._wheels.version(wheel) else ()
        if "/" in name and not name.startswith("qt/"):
            if not (ROOT / name).is_file():
                raise NoticesError([f"there is no text {name}"])
            return (read_text(ROOT / name, name),)
        return (standard(name),)
