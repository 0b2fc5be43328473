"""How hard a text is to read: the Flesch-Kincaid grade level.

Source of the formula: Kincaid, Fishburne, Rogers and Chissom (1975), *Derivation of new
readability formulas for Navy enlisted personnel*, Research Branch Report 8-75. Grade 8 is what
most people of thirteen read with ease. It was made for English prose of a hundred words or
more, so it is taken here over all texts of one kind in a file and not over a single line.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

import msgspec

_SENTENCE = re.compile(r"[^.?!]+")
_WORD = re.compile(r"[A-Za-z]+(?:[\u2019'-][A-Za-z]+)*")
_GROUP = re.compile(r"[aeiouy]+")
#: An e that is written and not spoken: at the end, or inside a compound.
_SILENT = re.compile(
    r"(?:[^laeiouy]|[aeiouy]l)e$|(?:[^laeiouysxzcgh]|[aeiouy]l)es$|[^dtaeiouy]ed$"
    r"|[^aeiouy]ely$|^some(?=[^aeiou])|^every(?!o)|^evening|^business"
)
#: Two vowels side by side that are two syllables.
_TWO = re.compile(
    r"[aeiouy]ing|(?<![tc])ia|(?<![tscg])io|(?<![qg])ua|(?<!t)ien[ct]|[ao].?.ea$|deo$"
    r"|^idea|^quiet|^diet|^creat"
)


class Measure(msgspec.Struct, frozen=True):
    """Counts of a text."""

    sentences: int
    words: int
    syllables: int

    @property
    def grade(self) -> float:
        """The Flesch-Kincaid grade level, 0 for a text without words."""
        if not self.words:
            return 0.0
        per_sentence, per_word = self.words / self.sentences, self.syllables / self.words
        return 0.39 * per_sentence + 11.8 * per_word - 15.59


def measure(texts: Iterable[str]) -> Measure:
    """Count the sentences, words and syllables of all ``texts`` together."""
    sentences = words = syllables = 0
    for text in texts:
        for sentence in sentences_of(text):
            sentences += 1
            words += len(sentence)
            syllables += sum(syllables_of(word) for word in sentence)
    return Measure(sentences, words, syllables)


def sentences_of(text: str) -> list[list[str]]:
    """Split a text into sentences, and these into words."""
    split = (_WORD.findall(part) for part in _SENTENCE.findall(text))
    return [words for words in split if words]


@lru_cache(maxsize=65_536)
def syllables_of(word: str) -> int:
    """Guess the syllables of an English word: groups of vowels, less a silent e."""
    word = re.sub(r"[^a-z]", "", word.lower())
    groups = len(_GROUP.findall(word)) + len(_TWO.findall(word)) - len(_SILENT.findall(word))
    return max(1, groups)
