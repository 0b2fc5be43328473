"""The words that the other modules speak: a text, a component, and what is wrong with them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
TEXTS = HERE / "texts"

_CLAIM = re.compile(
    r"^\W*((?:Portions )?(?:[Cc]opyright|COPYRIGHT)(?=\s*(?:[:©\d]|\([cC]\)|[A-Z]))"
    r".*(?:\d{4}|\([cC]\)|©).*|\([cC]\) .*\d{4}.*|©.*)$"
)
#: What stands in a licence for whoever takes it up.
_NOBODY = re.compile(r"<year>|\[yyyy\]|\{yyyy\}")
#: No claim is as long as that: a paragraph that begins with the word.
_LONGEST = 300


class NoticesError(Exception):
    """Something that is shipped is not accounted for: each problem is one line."""

    def __init__(self, problems: Iterable[str]) -> None:
        self.problems = tuple(sorted(set(problems)))
        super().__init__("\n".join(self.problems))


@dataclass(frozen=True)
class Text:
    """The full text of a licence or of a notice, and a name by which to speak of it."""

    name: str
    body: str

    @property
    def same(self) -> str:
        """What two texts share that differ in their line ends and indents alone."""
        return " ".join(self.body.split())


@dataclass(frozen=True)
class Component:
    """One thing that is shipped and that somebody has made."""

    name: str
    version: str
    licence: str
    purl: str = ""
    copyright: tuple[str, ...] = ()
    texts: tuple[Text, ...] = ()
    #: The component inside which this one lies (compiled into it), where it has no file of its own.
    inside: str = ""
    #: How a user puts another build of it into the installed folder: for copyleft libraries.
    replace: str = ""
    #: Where its sources can be had.
    sources: str = ""
    files: tuple[str, ...] = ()
    #: Modules of Python that lie inside the program file itself.
    modules: tuple[str, ...] = ()

    @property
    def ref(self) -> str:
        """Give a name for it that no other component has."""
        place = f" in {self.inside}" if self.inside else ""
        return f"{self.purl or self.name} {self.version}{place}".replace(" ", "|")


def _claims_of(body: str) -> list[str]:
    """Find the lines that claim, also where the claim stands below its word (as Debian writes)."""
    lines = re.sub(r"^Copyright:\s*\n\s*", "Copyright: ", body, flags=re.MULTILINE).splitlines()
    found = (_CLAIM.match(line) for line in lines if len(line) < _LONGEST)
    return [
        " ".join(claim[1].split()).strip(" */#")
        for claim in found
        if claim and not _NOBODY.search(claim[1])
    ]


def claims(texts: Iterable[Text]) -> tuple[str, ...]:
    """Give the lines in which somebody claims a copyright, each once, as they were written."""
    return tuple(dict.fromkeys(claim for text in texts for claim in _claims_of(text.body)))


def our_version() -> str:
    """Say which version of In Turn this is, without importing it."""
    source = (ROOT / "coach" / "__init__.py").read_text("utf-8")
    said = re.search(r'^__version__[^=]*= *"([^"]+)"', source, re.MULTILINE)
    if not said:
        raise NoticesError(["coach/__init__.py says no version"])
    return said[1]


def read_text(file: Path, name: str) -> Text:
    """Read a text as others have written it, whatever its encoding and line ends are."""
    raw = file.read_bytes()
    try:
        body = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        body = raw.decode("latin-1")
    body = body.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n")
    return Text(name, "\n".join(line.rstrip() for line in body.strip("\n").split("\n")))


def standard(name: str) -> Text:
    """Give the text of a licence by its SPDX name, from the folder ``texts``."""
    file = TEXTS / f"{name}.txt"
    if not file.is_file():
        raise NoticesError([f"there is no text build/notices/texts/{name}.txt"])
    return read_text(file, name)
