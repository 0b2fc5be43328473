"""The last look at a sentence: doubled words, spaces, large letters, its end."""

import re

from coach.wording.rewriting.lexicon import Lexicon
from coach.wording.rewriting.names import capitals

_DOUBLED = re.compile(r"\b(\w+) \1\b", re.IGNORECASE)
_SPACES = re.compile(r"\s+")
_SIGNS = re.compile(r"\s+([,.;?!])")
_MANY_SIGNS = re.compile(r"([,.;?!])[,.;?!]+")


def polished(lex: Lexicon, text: str) -> str:
    """Give ``text`` as it may be read aloud."""
    text = _SPACES.sub(" ", text).strip()
    text = _SIGNS.sub(r"\1", text)
    text = _MANY_SIGNS.sub(lambda found: "?" if "?" in found[0] else found[0][-1], text)
    text = _DOUBLED.sub(r"\1", text)
    return " ".join(_fit(capitals(lex, [_bare(word) for word in text.split()]), text.split()))


def _bare(word: str) -> str:
    return word.strip(',.;?!"()')


def _fit(bare: list[str], words: list[str]) -> list[str]:
    """Put each word with its signs again."""
    return [
        word.replace(_bare(word), large, 1) if _bare(word) else word
        for large, word in zip(bare, words, strict=True)
    ]
