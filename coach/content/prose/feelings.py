"""Words for feelings and needs, and those of the page on which they are chosen."""

from typing import Annotated, ClassVar

import msgspec

from coach.content.model import Id
from coach.content.places import at_least, exactly, places
from coach.content.prose.base import Prose

#: ``{word}`` is what somebody looked for, ``{words}`` what they chose.
Quoting = Annotated[str, places("word")]
Saying = Annotated[str, places("words")]


class Word(msgspec.Struct, frozen=True):
    """A word, and what it means. ``also`` is what people may type who look for it.

    ``before`` makes it weaker or stronger: *a little* sad.
    """

    word: str
    means: str
    also: tuple[str, ...] = ()
    before: str = ""


class FullAnswer(msgspec.Struct, frozen=True):
    """An answer that names no feeling and is whole all the same: its button, and what it says."""

    name: str
    word: str
    means: str
    also: tuple[str, ...] = ()


class Family(msgspec.Struct, frozen=True):
    """Feelings that are near each other, by how strong they are."""

    id: Id
    name: str
    little: Annotated[tuple[Word, ...], at_least(1)]
    clear: Annotated[tuple[Word, ...], at_least(1)]
    much: Annotated[tuple[Word, ...], at_least(1)]


class NeedFamily(msgspec.Struct, frozen=True):
    """Needs that are near each other."""

    id: Id
    name: str
    words: Annotated[tuple[Word, ...], at_least(1)]


class Sensation(msgspec.Struct, frozen=True):
    """What a body does, and the families of feelings (by id) that it may point to."""

    feels: str
    may: Annotated[tuple[Id, ...], at_least(1)]


class BodyPlace(msgspec.Struct, frozen=True):
    """A part of the body, and what can be noticed there."""

    id: Id
    name: str
    sensations: Annotated[tuple[Sensation, ...], at_least(1)]


class Judging(msgspec.Struct, frozen=True):
    """A word that tells what somebody did, and which feelings and needs may lie under it."""

    word: str
    feelings: Annotated[tuple[str, ...], at_least(1)]
    needs: Annotated[tuple[str, ...], at_least(1)]
    also: tuple[str, ...] = ()


class Danger(msgspec.Struct, frozen=True):
    """A word that is never put another way: it leads to people who can help."""

    word: str
    also: tuple[str, ...] = ()


class WayToHelp(msgspec.Struct, frozen=True):
    """The quiet card beside such a word."""

    title: str
    text: str
    button: str


class FeelingsWords(Prose, frozen=True):
    """Choosing words for feelings and needs."""

    file: ClassVar[str] = "feelings"
    title: str
    search: str
    also_full: str
    strengths: Annotated[tuple[str, ...], exactly(3)]
    more_feelings: str
    more_needs: str
    fewer: str
    choose: str
    sensed: str  # in the place of ``choose`` once something was noticed in the body
    felt: Saying
    matters: Saying
    between: str
    last: str
    enough: str
    not_sure_line: str
    from_body: str
    sense_first: str
    may_be: str
    may_be_note: str
    under: Quoting  # over what may lie under a word
    wrote: Quoting  # the same, where somebody wrote that word
    yours: str  # behind a word as somebody wrote it
    found_nothing: str
    own: Quoting
    own_label: str
    own_hint: str
    help: WayToHelp
    not_sure: FullAnswer  # empties the rest
    answers: Annotated[tuple[FullAnswer, ...], at_least(1)]
    families: Annotated[tuple[Family, ...], at_least(1)]
    needs: Annotated[tuple[NeedFamily, ...], at_least(1)]
    body: Annotated[tuple[BodyPlace, ...], at_least(1)]
    judging: tuple[Judging, ...]
    danger: tuple[Danger, ...]
