"""Which part of a sentence says what happened, how it was, and what is asked for.

It looks for how such parts begin; the words for that are content. What is not found is empty.
"""

import re
from collections.abc import Sequence

import msgspec

from coach.content.prose import ListenerWords
from ui.reading.told import GAP

#: As the content writes it; people type another.
APOSTROPHE = "\N{RIGHT SINGLE QUOTATION MARK}"

#: A quotation is cut to this many characters: it stands over a column.
_QUOTED = 32

_CLAUSE = re.compile(r"[^.?!,;]+[.?!,;]*")


class Parts(msgspec.Struct, frozen=True):
    """Three bits of the sentence, each empty where there is no such part."""

    happened: str
    felt: str
    asked: str


def parts_of(sentence: str, words: ListenerWords) -> Parts:
    """Find the three parts."""
    happened = felt = asked = ""
    for clause in (found.strip() for found in _CLAUSE.findall(sentence)):
        plain = clause.lower().replace("'", APOSTROPHE)
        said = f" {plain} "
        asking, feeling = _begins(said, words.asking_signs), _begins(said, words.feeling_signs)
        if not asked and (asking >= 0 or clause.endswith("?")):
            asked = _bit(clause[max(asking, 0) :])
        elif not felt and feeling >= 0:
            rest = clause[feeling:]
            cut = _begins(f" {rest.lower()} ", words.happened_signs)
            felt = _bit(rest[:cut] if cut > 0 else rest)
            happened = happened or _bit(rest[cut:] if cut > 0 else clause[:feeling])
        elif not happened:
            happened = _bit(clause)
    return Parts(*("" if GAP in one else one for one in (happened, felt, asked)))


def _begins(said: str, signs: Sequence[str]) -> int:
    """Say where the first of the signs begins, -1 if there is none. ``said`` has a space first."""
    found = [at for sign in signs if (at := said.find(f" {sign} ")) >= 0]
    return min(found, default=-1)


def _bit(words: str) -> str:
    bit = " ".join(words.split()).strip(" ,;.")
    if len(bit) <= _QUOTED:
        return bit if re.search(r"\w\s+\w", bit) else ""
    return bit[:_QUOTED].rsplit(" ", 1)[0].rstrip(" ,;.") + "…"
