"""What the pages of Rehearse show: frozen values, made by the presenter, drawn by the screens."""

import msgspec

from coach.people import Person
from coach.rehearsal.partner import Mood
from ui.offer import UndoView


class RowView(msgspec.Struct, frozen=True):
    """A scene in the list; ``rests`` says kindly that it was played twice today."""

    key: str
    name: str
    line: str
    minutes: str
    chosen: bool = False
    rests: str = ""


class TemperView(msgspec.Struct, frozen=True):
    """A way to answer: what somebody does, and one sentence."""

    key: str
    name: str
    line: str
    chosen: bool = False


class FilterView(msgspec.Struct, frozen=True):
    """A theme to filter by."""

    key: str
    words: str
    chosen: bool = False


class ResumeView(msgspec.Struct, frozen=True):
    """A run that was left in the middle: what it was, and what can be done with it."""

    text: str
    go_on: str
    let_go: str


class ChooseView(msgspec.Struct, frozen=True):
    """Which scene, and how the partner answers (mock 32)."""

    title: str
    filters: tuple[FilterView, ...]
    scenes: tuple[RowView, ...]
    more: str  # "Eleven more, or build one from my words"; empty when all are shown
    own: str  # the way to one's own talk, when all are shown
    tempers_title: str
    tempers: tuple[TemperView, ...]
    surprise: str
    begin: str
    ready: bool
    about: str  # the button "What this can do"
    scenes_name: str = ""  # what the list is called for a screen reader
    who: tuple[FilterView, ...] = ()  # whose shape one plays with, where two are here
    who_name: str = ""
    rest: str = ""  # "Enough for one day. Sleep on it." where the chosen scene rests
    resume: ResumeView | None = None
    note: UndoView | None = None


class OwnFieldView(msgspec.Struct, frozen=True):
    """A field of one's own talk: its key, what is asked, an example in the empty field."""

    key: str
    label: str
    example: str
    text: str = ""


class CalmView(msgspec.Struct, frozen=True):
    """The quiet card with the way to help."""

    title: str
    text: str
    button: str


class OwnView(msgspec.Struct, frozen=True):
    """One's own talk is put together. ``fields`` are topic, wish and fear, in this order.

    ``number`` tells one time the fields were filled from another; while somebody types, the
    fields are right. ``calm`` is the quiet way to help, in the place of the tempers.
    """

    number: int
    back: str
    title: str
    lead: str
    fields: tuple[OwnFieldView, ...]
    tempers_title: str
    tempers: tuple[TemperView, ...]
    begin: str
    ready: bool
    note: str
    calm: CalmView | None = None


class PostureView(msgspec.Struct, frozen=True):
    """Both shapes on one line; the mood also in words (``mood``, ``reason``)."""

    you: Person
    partner: Person
    posture: Mood
    mood: str
    reason: str
    said: str  # the whole picture in one sentence, for a screen reader


class ReplyView(msgspec.Struct, frozen=True):
    """A reply to choose."""

    key: str
    words: str
    chosen: bool = False


class BesideView(msgspec.Struct, frozen=True):
    """Two replies and what the partner may answer to each: nothing is said yet.

    ``another`` is the button that puts the reply ``next`` in the place of the second.
    """

    title: str
    replies: tuple[str, str]
    answers: tuple[str, str]
    moods: tuple[PostureView, PostureView]
    choose: tuple[str, str]  # what the buttons say that take the one or the other
    back: str
    another: str = ""
    next: str = ""


class AloudView(msgspec.Struct, frozen=True):
    """A reply is said aloud: the words large, time as a ring; nothing is recorded."""

    words: str
    lead: str
    share: float  # of the time, from 0 to 1
    time: str
    done: str
    back: str


class SceneView(msgspec.Struct, frozen=True):
    """A scene being played (mock 11)."""

    back: str
    name: str
    temper: str  # "practice partner: bristles first, softens later"
    picture: PostureView
    you: str  # the label over one's own last words, and those; both empty at first
    you_said: str
    partner: str
    partner_says: str
    situation: str  # at first, before anything was said
    question: str  # "What do you say?"
    replies: tuple[ReplyView, ...]
    write: str  # what the free field is called
    example: str
    number: int  # tells one time the field was emptied or filled from another
    written: str
    say: str  # the primary
    ready: bool
    reading: bool  # what was written is being read
    undo: str  # "Back one reply", empty where nothing was said yet
    stop: str
    hint_button: str
    hint: str = ""
    beside_button: str = ""
    aloud_button: str = ""
    beside: BesideView | None = None
    aloud: AloudView | None = None
    trouble: str = ""


class StepView(msgspec.Struct, frozen=True):
    """A step of the path; ``reply`` is from 0, -1 for the start."""

    reply: int
    name: str
    mood: str
    picture: PostureView


class PartView(msgspec.Struct, frozen=True):
    """A heading and what stands under it."""

    title: str
    text: str


class LookBackView(msgspec.Struct, frozen=True):
    """The short look back (mock 32b)."""

    back: str
    name: str
    temper: str
    title: str
    path_title: str  # for a screen reader
    path: tuple[StepView, ...]
    nearer: PartView
    again: PartView
    keep_title: str  # "A line to keep"
    keep_lines: tuple[ReplyView, ...]
    keep: str  # the button; what it says once the line is kept
    kept: str
    try_next: str  # one thing to try, in a sentence
    honest: str
    help_note: str  # where a word about help is in place, else empty
    primary: str  # "Try reply 3 another way"
    another: str  # "Another temper"
    done: str  # "Do not keep this": the run and its words go
    happened: str = ""  # what happened, in two sentences
    help: str = ""  # the link under ``help_note``
    note: UndoView | None = None


class AboutView(msgspec.Struct, frozen=True):
    """What rehearsing can do and cannot: a page of its own."""

    back: str
    title: str
    done: str
    parts: tuple[PartView, ...]


PageView = ChooseView | OwnView | SceneView | LookBackView | AboutView
