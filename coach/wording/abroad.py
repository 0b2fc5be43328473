"""Where people write in another language: nothing is judged, and words of danger lead to help.

What is not English cannot be read, so nothing in it is marked. Words of danger are looked for by
a short list of our own for each language (``resources/wording/danger-es.toml``): it knows common
plain words and no more. A text that it does not know is treated like any other.
"""

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Protocol

import msgspec

from coach.content.library import ENGLISH
from coach.files import resources
from coach.wording.findings import Reading, Reply, Verdict
from coach.wording.language import is_english

FOLDER = resources() / "wording"


class Reads(Protocol):
    """What reads English: ``coach.wording.engine.Engine``."""

    def read(self, text: str, go_on: Callable[[], bool]) -> Reading:
        """Read a text; where ``go_on`` says no, what was read so far."""
        ...

    def reply(self, speaker: str, reply: str) -> Reply:
        """Say what ``reply`` does with what ``speaker`` said."""
        ...

    def forget(self) -> None:
        """Drop what was read."""
        ...


class DangerWords(msgspec.Struct, frozen=True):
    """The patterns of one language, on small letters."""

    danger: tuple[str, ...]


class Abroad:
    """The engine where ``home`` is spoken: a text that may be either counts as of that language."""

    def __init__(self, engine: Reads, home: str, danger: Mapping[str, re.Pattern[str]]) -> None:
        self._engine = engine
        self._home = home
        self._danger = danger

    def read(self, text: str, go_on: Callable[[], bool] = lambda: True) -> Reading:
        """Read a text, if it is English; where English is at home the engine itself decides."""
        if not is_english(text, sure=True) and self._tells_of_danger(text):
            return Reading(text, Verdict.SAFETY, english=False)
        if self._home == ENGLISH or english_at(self._home, text):
            return self._engine.read(text, go_on)
        return Reading(text, Verdict.OK, english=False)

    def reply(self, speaker: str, reply: str) -> Reply:
        """Say what a reply does; whether it is English is seen by ``read`` before."""
        return self._engine.reply(speaker, reply)

    def forget(self) -> None:
        """Drop everything that was read from memory."""
        self._engine.forget()

    def _tells_of_danger(self, text: str) -> bool:
        small = " ".join(text.lower().split())
        return any(pattern.search(small) for pattern in self._danger.values())


def english_at(home: str, text: str) -> bool:
    """Guess whether a text is English, where people speak the language ``home``."""
    return is_english(text, sure=home != ENGLISH)


def read_danger(folder: Path = FOLDER) -> dict[str, re.Pattern[str]]:
    """Read the words of danger of every language that has a list."""
    found: dict[str, re.Pattern[str]] = {}
    for file in sorted(folder.glob("danger-*.toml")):
        words = msgspec.toml.decode(file.read_bytes(), type=DangerWords)
        language = file.stem.removeprefix("danger-")
        found[language] = re.compile("|".join(f"(?:{one})" for one in words.danger))
    return found
