"""Words of the place Say it: all its pages."""

from typing import Annotated, ClassVar

import msgspec

from coach.content.model import Id
from coach.content.places import at_least, places
from coach.content.prose.base import Note, Prose
from coach.wording.findings import Category

#: ``{name}`` is whoever writes, ``{other}`` whoever will hear it.
Written = Annotated[str, places("name", "other")]


class KindWords(msgspec.Struct, frozen=True):
    """What each kind of finding is called after "could land as"."""

    names: Annotated[dict[Category, str], at_least(len(Category))]


class QuestionWords(msgspec.Struct, frozen=True):
    """The questions, short enough to stand over a field."""

    see: str
    feel: str
    why: str
    ask: str
    side: str  # the fifth, which one may add


class Column(msgspec.Struct, frozen=True):
    """One part of a sentence as its listener hears it."""

    opens: Written  # what it lets them do
    why: str
    missing: str  # in the place of ``why`` where there is no such part
    stings: Written  # in the place of ``opens`` where something was left in on purpose


class ListenerWords(msgspec.Struct, frozen=True):
    """The page that reads the sentence as the listener would.

    The signs are how a part of a sentence begins, in small letters: they say where it is.
    """

    title: Written
    happened: Column
    felt: Column
    asked: Column
    not_yet: str
    you_chose: str
    refused: Note
    feeling_signs: Annotated[tuple[str, ...], at_least(1)]
    happened_signs: Annotated[tuple[str, ...], at_least(1)]  # how it goes on after a feeling
    asking_signs: Annotated[tuple[str, ...], at_least(1)]


class Way(msgspec.Struct, frozen=True):
    """A way to take the sentence along: its name, and a line under it."""

    name: str
    line: str


class AlongWords(msgspec.Struct, frozen=True):
    """The page with what can be done with a sentence."""

    title: str
    read_line: str  # under the way to read it as its listener would
    aloud: Way
    rehearse: Way
    printed: Way
    kept: Way
    book: Way  # draft and sentence go into a book of one's own
    talk: Annotated[str, places("title")]  # names a talk that it can be taken into
    talks: Annotated[tuple[Id, ...], at_least(1)]  # their ids


class AloudWords(msgspec.Struct, frozen=True):
    """The page on which one says it aloud."""

    title: str
    lead: str
    done: str
    again: str
    takes: str  # beside the ring while it closes; nothing is counted down
    over: str


class KeptWords(msgspec.Struct, frozen=True):
    """The page of sentences that were kept."""

    title: str
    nothing: str
    honest: str
    removed: str
    use: str


class SayWords(Prose, frozen=True):
    """Say it: the page one writes on, and the pages that it leads to."""

    file: ClassVar[str] = "say"
    title: str
    who: Written  # on the chip with a name
    who_asks: str
    who_line: str
    only_you: Written
    only_you_alone: str  # where nobody else has a page here
    example: str
    notes_here: str
    nothing_stands_out: str
    unread: str
    other_language: str
    too_long: Annotated[str, places("limit")]
    lands: Annotated[str, places("what")]  # before the reason of a soft mark
    kinds: KindWords
    more: Annotated[str, places("number")]
    kept_mine: str
    questions: QuestionWords
    side_link: str
    grows: str
    open_yet: Annotated[str, places("questions")]
    long: str
    anew: str
    made_anew: str
    safety: Note
    see_help: str
    as_they_are: Note
    find_help: str
    practise: str
    keep: str
    write_first: str
    fill_gap: str
    keep_asks: Note
    keep_yes: str
    kept: str
    close: str
    closed: str
    copied: str
    read_as: Written
    listener: ListenerWords
    along: AlongWords
    aloud: AloudWords
    sentences: KeptWords
    your_partner: str
