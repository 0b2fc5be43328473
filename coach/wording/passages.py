"""Cut a text into what the reader reads at once, so that an edit is read again where it was made.

A short text is read whole: in "Milk. You came back with beer. Genius." the last word stings
only because of what stands before it. A longer one is read sentence by sentence, each together
with the sentence before it; so an edit changes what is read in two passages and no more.
"""

import re
from collections.abc import Iterator

import msgspec

#: Up to so many words, a text is read whole; nor is any passage longer.
WORDS_AT_ONCE = 60
#: Longer "words" than this are no words; they are cut.
_LONGEST_WORD = 60

_SENTENCE = re.compile(r"[^.!?\n]+(?:[.!?]+[\"')\]]*|\n|$)\s*|[.!?\n]+\s*")
_PIECE = re.compile(rf"\S{{1,{_LONGEST_WORD}}}\s*")


class Passage(msgspec.Struct, frozen=True):
    """Offsets into a text: what is read (``start`` to ``end``) and what of it is judged.

    What stands before ``judged`` is read only to understand the rest.
    """

    start: int
    judged: int
    end: int


def passages(text: str) -> tuple[Passage, ...]:
    """Cut ``text`` into passages; together they judge all of it, in order and once."""
    if not text.strip():
        return ()
    if len(text) <= WORDS_AT_ONCE * _LONGEST_WORD and _words(text) <= WORDS_AT_ONCE:
        return (Passage(0, 0, len(text)),)
    found: list[Passage] = []
    before = 0
    for start, end in _sentences(text):
        near = found and _words(text[before:end]) <= WORDS_AT_ONCE
        found.append(Passage(before if near else start, start, end))
        before = start
    return tuple(found)


def _words(text: str) -> int:
    return sum(1 for _ in _PIECE.finditer(text))


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    for sentence in _SENTENCE.finditer(text):
        yield from _short(text, *sentence.span())


def _short(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut a sentence that never ends, as dictated ones do, after every so many words."""
    first = start
    for nth, piece in enumerate(_PIECE.finditer(text, start, end), 1):
        if nth % WORDS_AT_ONCE == 0 and piece.end() < end:
            yield first, piece.end()
            first = piece.end()
    yield first, end
