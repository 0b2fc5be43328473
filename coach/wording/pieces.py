"""Cut a text into the pieces of words that the network knows, each with its place.

WordPiece (Schuster and Nakajima 2012) in the form that BERT uses (Devlin et al. 2019): lower case,
no accents, every punctuation mark for itself, then the longest known piece first. Written here
because the library for it brings a client for a model hub, and with it the network.
"""

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

import msgspec

#: A longer "word" is not looked up.
_LONGEST_WORD = 100


class Piece(msgspec.Struct, frozen=True):
    """A piece of a word: its number, and its offsets in the text (end exclusive)."""

    id: int
    start: int
    end: int


class Pieces:
    """Cuts texts by a vocabulary; a line's number is the piece's number."""

    def __init__(self, vocabulary: Iterable[str]) -> None:
        self._numbers: Mapping[str, int] = {
            piece.rstrip("\n"): number for number, piece in enumerate(vocabulary)
        }
        self.start = self._one_of("[CLS]", "<s>")
        self.end = self._one_of("[SEP]", "</s>")
        self.padding = self._one_of("[PAD]", "<pad>")
        self._unknown = self._one_of("[UNK]")
        self._word = lru_cache(8192)(self._cut)

    def cut(self, text: str) -> list[Piece]:
        """Cut ``text``; nothing is put before or after."""
        found: list[Piece] = []
        for word, places in _words(text):
            found += (
                Piece(number, places[first][0], places[last - 1][1])
                for number, first, last in self._word(word)
            )
        return found

    def forget(self) -> None:
        """Drop every word that was cut."""
        self._word.cache_clear()

    def _one_of(self, *names: str) -> int:
        return next(self._numbers[name] for name in names if name in self._numbers)

    def _cut(self, word: str) -> tuple[tuple[int, int, int], ...]:
        whole = ((self._unknown, 0, len(word)),)
        if len(word) > _LONGEST_WORD:
            return whole
        found: list[tuple[int, int, int]] = []
        first = 0
        while first < len(word):
            last = len(word)
            while (number := self._known(word, first, last)) is None:
                last -= 1
                if last == first:
                    return whole
            found.append((number, first, last))
            first = last
        return tuple(found)

    def _known(self, word: str, first: int, last: int) -> int | None:
        return self._numbers.get(("##" if first else "") + word[first:last])


def _words(text: str) -> Iterator[tuple[str, list[tuple[int, int]]]]:
    """Give each word and each punctuation mark, with the places of its letters."""
    word: list[str] = []
    places: list[tuple[int, int]] = []
    for at, letter in enumerate(text):
        apart = letter.isspace() or _is_mark(letter)
        if apart and word:
            yield "".join(word), places
            word, places = [], []
        if apart and not letter.isspace():
            yield letter, [(at, at + 1)]
        elif not apart:
            for one in _bare(letter):
                word.append(one)
                places.append((at, at + 1))
    if word:
        yield "".join(word), places


def _is_mark(letter: str) -> bool:
    if letter.isascii():
        return not letter.isalnum()
    return unicodedata.category(letter).startswith("P") or "\u4e00" <= letter <= "\u9fff"


def _bare(letter: str) -> str:
    """Give a letter in lower case and without accents."""
    if letter.isascii():
        return letter.lower()
    parts = unicodedata.normalize("NFD", letter.lower())
    return "".join(part for part in parts if unicodedata.category(part) != "Mn")
