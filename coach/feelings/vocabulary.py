"""All words that can be chosen, with their families: made once of the content."""

from collections.abc import Iterator

import msgspec

from coach.content.prose.feelings import FeelingsWords, Word
from coach.feelings.picks import Kind, Pick


class Entry(msgspec.Struct, frozen=True):
    """One word: what choosing it gives, what it means, whose it is, and its other names."""

    pick: Pick
    means: str
    family: str
    also: tuple[str, ...]


def answers_of(words: FeelingsWords) -> Iterator[Entry]:
    """Give the full answers; of these, not to be sure stands alone."""
    for answer in (words.not_sure, *words.answers):
        pick = Pick(Kind.FEELING, answer.word, alone=answer is words.not_sure)
        yield Entry(pick, answer.means, words.also_full, answer.also)


def feelings_of(words: FeelingsWords) -> Iterator[Entry]:
    """Give the full answers, and every feeling with the name of its family."""
    yield from answers_of(words)
    for family in words.families:
        for word in (*family.little, *family.clear, *family.much):
            yield entry(Kind.FEELING, word, family.name)


def needs_of(words: FeelingsWords) -> Iterator[Entry]:
    """Give every need with the name of its family."""
    for family in words.needs:
        for word in family.words:
            yield entry(Kind.NEED, word, family.name)


def entry(kind: Kind, word: Word, family: str) -> Entry:
    """Give one word of a family."""
    return Entry(Pick(kind, word.word, word.before), word.means, family, word.also)
