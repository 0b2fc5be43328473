"""How a translation stands beside English: what it says otherwise, and how much of it is there."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from coach.content.library import ENGLISH
from coach.content.mistakes import Mistake, Notes, upwards
from coach.content.source import English, tables
from coach.content.texts import Text, Texts
from coach.content.translation import Taken, over

_PLACE = re.compile(r"\{\w+\}")


class Share(NamedTuple):
    """How many texts of a folder (empty: those of the pages) are there in a language."""

    folder: str
    there: int
    all: int


def taken_of(root: Path, language: str, file: str) -> Mapping[str, Taken] | None:
    """Give what a translation gave, by its key; None where ``file`` is no translation."""
    english = English(root / ENGLISH / file, file)
    if language == ENGLISH or not english.path.is_file():
        return None
    own = tables(root / language / file, Notes(file)) or {}
    return over(english.tables(), own, Notes(file)).taken


def own_texts(texts: Texts, taken: Mapping[str, Taken]) -> Texts:
    """Leave out what comes from English, and give the rest its keys in the translation."""
    pools = (tuple(_own(pool, taken)) for pool in texts.pools)
    return Texts(tuple(_own(texts.all, taken)), tuple(pool for pool in pools if pool))


def _own(texts: tuple[Text, ...], taken: Mapping[str, Taken]) -> Iterator[Text]:
    for text in texts:
        for key in upwards(text.key):
            if key in taken:
                yield Text(taken[key].key + text.key[len(key) :], text.says)


def differing(file: str, texts: Texts, taken: Mapping[str, Taken]) -> Iterator[Mistake]:
    """Name what is no text and differs from English, and other placeholders than English."""
    words = {key for text in texts.all for key in upwards(text.key)}
    for key, one in taken.items():
        if key not in words:
            if one.own != one.english:
                reason = f"no text: leave it out, and it is {one.english!r} as in English"
                yield Mistake(file, one.key, reason)
        elif isinstance(one.own, str) and isinstance(one.english, str):
            wanted, found = _places(one.english), _places(one.own)
            if wanted != found:
                names = ", ".join(wanted) or "none"
                yield Mistake(file, one.key, f"other placeholders than in English: {names}")


def _places(text: str) -> list[str]:
    return sorted(set(_PLACE.findall(text)))


def share(english: Texts, taken: Mapping[str, Taken]) -> int:
    """Count the texts of English that a translation has."""
    return sum(any(key in taken for key in upwards(text.key)) for text in english.all)
