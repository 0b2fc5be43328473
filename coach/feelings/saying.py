"""What the chosen words say together, as a sentence: that one felt sore, and a little sad."""

from collections.abc import Iterator

import msgspec

from coach.content.prose.feelings import FeelingsWords
from coach.feelings.picks import Kind, Pick, Picks

_PLACE = "{words}"


class Part(msgspec.Struct, frozen=True):
    """A piece of a sentence; the chosen words themselves are strong."""

    text: str
    strong: bool = False


def sentence(picks: Picks, words: FeelingsWords) -> tuple[Part, ...]:
    """Give what the words say, feelings first; nothing for no words."""
    parts: list[Part] = []
    for kind, frame in ((Kind.FEELING, words.felt), (Kind.NEED, words.matters)):
        chosen = tuple(pick for pick in picks if pick.kind is kind)
        if chosen:
            before, _, after = frame.partition(_PLACE)
            gap = " " if parts else ""
            parts += [Part(gap + before), *_listed(chosen, words), Part(after)]
    return tuple(parts)


def _listed(picks: Picks, words: FeelingsWords) -> Iterator[Part]:
    final = len(picks) - 1
    for index, pick in enumerate(picks):
        if index:
            yield Part(_joint(words.last if index == final else words.between))
        yield from _of(pick)


def _joint(words: str) -> str:
    """Put a comma right behind what stands before it, and a word such as “y” apart from it."""
    return f" {words} " if words[0].isalpha() else f"{words} "


def _of(pick: Pick) -> Iterator[Part]:
    if pick.before:
        yield Part(f"{pick.before} ")
    yield Part(pick.word, strong=True)
