"""Words of the rewriting: the frames of a sentence, and the reasons and ways beside a phrase."""

from typing import Annotated, ClassVar

import msgspec

from coach.content.places import at_least, places
from coach.content.prose.base import Prose
from coach.wording.findings import Category

#: ``{word}`` is the word that was found, ``{feelings}`` what may lie under it.
Reason = Annotated[str, places("word", "feelings")]
#: ``{see}`` is what was seen, as a clause or a thing.
See = Annotated[str, places("see")]
#: ``{feel}`` are feelings, as after "I feel".
Feel = Annotated[str, places("feel")]
#: ``{why}`` is a clause.
Why = Annotated[str, places("why")]
#: ``{ask}`` is what is to be done, or wished for.
Ask = Annotated[str, places("ask")]


class Asks(msgspec.Struct, frozen=True):
    """Ways to ask: of the partner, of both, for a thing, of somebody else, for oneself."""

    you: Ask
    you_not: Ask
    we: Ask
    we_not: Ask
    thing: Ask
    other: Ask
    me: Ask


class Warm(msgspec.Struct, frozen=True):
    """What is different where it is to sound warm; ``opens`` comes first if there is room."""

    opens: str
    because: Why
    asks: Asks


class Frame(msgspec.Struct, frozen=True):
    """The parts of a sentence in one form.

    What was seen is a clause (``when``), something that lasts (``fact``), a thing (``thing``) or
    only what it is about (``about``), and where nothing is left of it, ``unsaid``.
    """

    side: Annotated[str, places("side")]
    side_thing: Annotated[str, places("side")]
    when: See
    fact: See
    thing: See
    about: See
    unsaid: str
    felt: Feel
    feels: Feel
    because: Why
    asks: Asks
    warm: Warm


class Frames(msgspec.Struct, frozen=True):
    """Who speaks: "I", "we", or nobody in so many words."""

    i: Frame
    we: Frame
    indirect: Frame


#: Words that are looked for in a phrase, in small letters: they are no text.
Sign = Annotated[str, msgspec.Meta(pattern="^[a-z' ]+$")]


class Hint(msgspec.Struct, frozen=True):
    """A reason that is given where one of the words stands in the phrase."""

    words: tuple[Sign, ...]
    reason: Reason


class Kind(msgspec.Struct, frozen=True):
    """What is said of one kind of finding.

    ``reasons`` hold for any phrase, ``hints`` for some. The ways need what the phrase is about:
    ``{topic}`` (the hall), ``{deed}`` (you leave your shoes in the hall), ``{do}`` (leave your
    shoes in the hall), or neither. ``{feels}`` is "feel", or "felt" where the deed is past.
    """

    reasons: Annotated[tuple[Reason, ...], at_least(2)]
    ways: Annotated[
        tuple[Annotated[str, places("topic", "deed", "do", "feel", "feels")], ...], at_least(2)
    ]
    hints: Annotated[tuple[Hint, ...], at_least(0)] = ()


class Kinds(msgspec.Struct, frozen=True):
    """Every kind of finding."""

    kinds: Annotated[dict[Category, Kind], at_least(len(Category))]


class ConsoleWords(msgspec.Struct, frozen=True):
    """What the command line says where there is nothing to mark."""

    fine: str
    other_language: str
    safety: str


class WordingWords(Prose, frozen=True):
    """The rewriting and the notes."""

    file: ClassVar[str] = "wording"
    only_english: ClassVar[bool] = True  # its parts make English sentences
    blank: str
    maybe: Annotated[str, places("one", "two")]  # what may lie under a verdict
    topic: Annotated[str, places("topic")]  # what a text is about, where it tells nothing else
    console: ConsoleWords
    frames: Frames
    notes: Kinds
