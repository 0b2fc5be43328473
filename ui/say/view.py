"""What the pages of Say it show: frozen values, made by the presenter, drawn by the screens."""

from enum import StrEnum

import msgspec

from coach.people import Hue, Person
from coach.wording.drafts import Form, Slot, Tone
from ui.offer import UndoView
from ui.parts.ring_view import RingView


class Sub(StrEnum):
    """Which of its pages is shown."""

    WRITE = "write"
    LISTEN = "listen"
    ALONG = "along"
    ALOUD = "aloud"
    KEPT = "kept"
    WORDS = "words"
    PRACTISE = "practise"


class Choice(msgspec.Struct, frozen=True):
    """One of a few to choose: what the program calls it, and its words."""

    key: str
    words: str


class Button(msgspec.Struct, frozen=True):
    """A button of the bar: what the program calls it, its words, its icon.

    ``short`` are its words where letters are large.
    """

    key: str
    words: str
    icon: str = ""
    short: str = ""


class NoteView(msgspec.Struct, frozen=True):
    """A note on words that may sting; ``name`` tells it from others with the same words.

    ``start`` and ``end`` are characters of the text that was read.
    """

    key: int
    start: int
    end: int
    soft: bool
    quoted: str
    name: str
    reason: str
    ways: tuple[str, ...] = ()
    keep: str = ""
    #: Leads from one of the ways to the next, where there is more than one.
    other: str = ""
    open: bool = False
    #: From where to where its ways replace the text; nothing where they replace what is marked.
    reach: tuple[int, int] | None = None


class NotesView(msgspec.Struct, frozen=True):
    """The column of notes: a line where there are none, a link to those that are folded away."""

    notes: tuple[NoteView, ...] = ()
    marks: tuple[NoteView, ...] = ()
    line: str = ""
    more: str = ""


class CardView(msgspec.Struct, frozen=True):
    """The quiet card with the way to help, in the place of the notes."""

    title: str
    text: str
    button: str


class Fields(msgspec.Struct, frozen=True):
    """What the page has put into the fields; ``number`` tells one time from another.

    While somebody types the fields are right and this is old.
    """

    number: int
    text: str = ""
    answers: dict[Slot, str] = {}


class QuestionView(msgspec.Struct, frozen=True):
    """One question over its field."""

    question: Slot
    number: str
    words: str


class SentenceView(msgspec.Struct, frozen=True):
    """The sentence on its writer's tint. ``calm`` stands in its place where it has none."""

    person: Person
    text: str
    hint: str
    name: str
    tone: Tone
    form: Form
    remark: str = ""
    anew: str = ""
    calm: tuple[str, str] | None = None
    asks: tuple[str, str] | None = None
    #: Whether it can be said in other tones, and by somebody else.
    sounds: bool = True


class WriteView(msgspec.Struct, frozen=True):
    """The page one writes on. With ``asks`` it only asks which of ``people`` writes."""

    title: str
    primary: Button
    others: tuple[Button, ...]
    who: tuple[Choice, ...] = ()
    chosen: str = ""
    who_name: str = ""
    asks: str = ""
    people: tuple[Person, ...] = ()
    fields: Fields = Fields(0)
    name: str = ""
    example: str = ""
    only_you: str = ""
    problem: str = ""
    find_help: str = ""
    notes: NotesView = NotesView()
    card: CardView | None = None
    questions: tuple[QuestionView, ...] = ()
    side: QuestionView | None = None
    side_link: str = ""
    choose_words: str = ""
    sentence: SentenceView | None = None


class ColumnView(msgspec.Struct, frozen=True):
    """A part of the sentence as it is heard; ``ask`` is the question that is still open."""

    quoted: str
    opens: str
    why: str
    question: Slot
    ask: str = ""


class ListenView(msgspec.Struct, frozen=True):
    """The sentence on its listener's tint, and what it lets them do."""

    back: str
    title: str
    person: Person
    sentence: str
    columns: tuple[ColumnView, ...]
    refused: tuple[str, str]
    primary: Button
    others: tuple[Button, ...]


class RowView(msgspec.Struct, frozen=True):
    """A way to go on: its name and a line under it."""

    key: str
    name: str
    line: str


class AlongView(msgspec.Struct, frozen=True):
    """The sentence, and where it can go."""

    back: str
    title: str
    person: Person
    sentence: str
    rows: tuple[RowView, ...]
    primary: Button


class AloudView(msgspec.Struct, frozen=True):
    """The sentence in large type beside the ring of a minute."""

    back: str
    title: str
    lead: str
    person: Person
    sentence: str
    ring: RingView
    primary: Button
    others: tuple[Button, ...]


class KeptRow(msgspec.Struct, frozen=True):
    """A sentence that was kept, and when."""

    id: int
    text: str
    when: str


class KeptView(msgspec.Struct, frozen=True):
    """The sentences of whoever writes."""

    back: str
    title: str
    honest: str
    rows: tuple[KeptRow, ...]
    nothing: str
    copy: str
    use: str
    remove: str
    primary: Button


class WordsView(msgspec.Struct, frozen=True):
    """What the picker of words is told: for whom, its title, and where it leads back."""

    person: Person
    title: str
    back: str


class PractiseView(msgspec.Struct, frozen=True):
    """What the drills are told: in whose colour they show what one could say."""

    hue: Hue


Page = WriteView | ListenView | AlongView | AloudView | KeptView | WordsView | PractiseView


class SayView(msgspec.Struct, frozen=True):
    """The page that is shown, and the note over its bar."""

    sub: Sub
    page: Page
    note: UndoView | None = None
