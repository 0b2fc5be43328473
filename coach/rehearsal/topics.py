"""What a talk is about, as the other one would name it: "my work" becomes "your work"."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

import msgspec

from coach.files import resources

MOVES = resources() / "wording" / "moves-en.toml"
#: What changes with whoever speaks; other words before a thing stay as they are.
_WHOSE = frozenset({"my", "your"})


class _About(msgspec.Struct, frozen=True):
    before: dict[str, str]


class _Words(msgspec.Struct, frozen=True):
    about: _About


@cache
def words_before(file: Path = MOVES) -> Mapping[str, str]:
    """Read which word before a thing becomes which when the other one says it."""
    return msgspec.toml.decode(file.read_bytes(), type=_Words).about.before


def said_back(topic: str) -> str:
    """Turn a topic round; a small word that it begins with is small in the middle of a line."""
    before = words_before()
    words = topic.split()
    turned = [before[word.lower()] if word.lower() in _WHOSE else word for word in words]
    if turned and turned[0].lower() in before:
        turned[0] = turned[0].lower()
    return " ".join(turned)
