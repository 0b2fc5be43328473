"""Words around the private books: to make one, to open it, what is in it, how it goes."""

from typing import Annotated, ClassVar

import msgspec

from coach.content.places import at_least, places
from coach.content.prose.base import Note, Prose
from coach.content.prose.stage import TimeLeft

Named = Annotated[str, places("name")]


class DoorWords(msgspec.Struct, frozen=True):
    """The two cards that look alike, whether there is a book behind them or not."""

    title: str
    lead: str
    lead_alone: str
    owner: Named  # whose pages they are; over the open book, too
    closed: Named
    closed_alone: str
    me: Named
    me_alone: str
    passphrase: str
    show: str
    hide: str
    open: str
    opening: str
    missing: str  # on the button, while nothing is typed
    wrong: str
    resting: Annotated[str, places("time")]  # after some wrong tries
    rests: str  # on the button meanwhile
    first: str
    lost: str
    sealed: str
    hides: str
    damaged: Note  # how the book opens cannot be read


class BeginWords(msgspec.Struct, frozen=True):
    """A book is made, or its passphrase is changed."""

    title: Named
    again: str  # the label of the second field
    long_enough: Annotated[str, places("count")]
    differ: str
    make: str
    making: str
    missing: str
    good: Note  # what makes a passphrase good
    gone: Note  # what cannot be got back
    stands: Note  # what it stands against, and what not
    there: Note  # a book is there already
    open_it: str


class RecoveryWords(msgspec.Struct, frozen=True):
    """The words that open a book whose passphrase is lost."""

    title: str
    lead: str
    again: str  # instead of it, where nobody had said that the words are somewhere safe
    keep: Annotated[tuple[str, ...], at_least(1)]
    print: str
    done: str
    keeping: str  # while new words take the place of the old ones
    paper_title: Named
    paper_line: str
    lost_title: str
    lost_lead: str
    label: str
    help: str
    wrong: str
    unknown: Annotated[str, places("words")]
    missing: str
    reset_title: str
    reset_lead: str
    reset: str
    anew: Note
    anew_button: str


class PageWords(msgspec.Struct, frozen=True):
    """The list of an open book, and one page."""

    close: str
    search: str
    pages: str  # the name of the list
    nothing: str
    new: str
    kept: str
    loose: str
    full: str
    do_not_keep: str
    throw: str
    thrown: str
    topic: str
    topic_hint: str
    text: str  # the name of the field
    untitled: str
    go_on: str
    read_only: str  # nothing was written on it yet
    empty: Note
    answer: str  # on the dark button of an empty book
    damaged_one: str
    damaged_many: Annotated[str, places("count")]
    unsaved: str


class ChooseWords(msgspec.Struct, frozen=True):
    """What a new page can be."""

    title: str
    lead: str
    do_not_keep: str
    not_kept_line: str
    back: str


class RoomWords(msgspec.Struct, frozen=True):
    """This book: its passphrase, its words, a voice that is kept in it, its end."""

    title: str
    link: str
    back: str
    change: Note
    change_button: str
    old: str
    change_title: str
    change_save: str
    changed: str
    words: Note
    words_button: str
    words_lead: str
    voice_title: str
    voice_text: Annotated[str, places("day")]
    voice_unread: str  # it is damaged, or a newer version wrote it
    voice_button: str
    voice_gone: str
    delete: Note
    delete_button: str


class GoneWords(msgspec.Struct, frozen=True):
    """The question before a book is thrown away."""

    delete_title: Named
    delete_text: str
    anew_title: str
    anew_text: str
    type: Annotated[str, places("word")]
    word: str
    first: str
    stays: str
    keep: str
    delete: str
    deleted: str
    not_yet: str  # before what the trouble is


class BookWords(Prose, frozen=True):
    """Reflect, but for what stands on guided pages."""

    file: ClassVar[str] = "book"
    door: DoorWords
    begin: BeginWords
    recovery: RecoveryWords
    page: PageWords
    choose: ChooseWords
    room: RoomWords
    gone: GoneWords
    safety: str  # the way to the page that is the same for everybody
    quiet: str
    slept: str
    waits: Annotated[tuple[TimeLeft, ...], at_least(1)]
    news: str = ""  # what is kept is another one now, so the book closed
