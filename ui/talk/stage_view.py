"""What the stage shows, as frozen values: a screen is a function of one of these.

The presenter makes them, ``stage.show_view`` draws them, and tests compare them. Nothing in
here knows a widget.
"""

import msgspec

from coach.people import Hue, Side
from ui.talk.aid_view import CardSheetView, PickerView
from ui.talk.board_view import BoardView
from ui.talk.ear_view import EarView
from ui.talk.private_view import LoopView, PrivateView, ShownView
from ui.talk.view_parts import (
    AidView,
    ChoiceView,
    FieldView,
    LetterView,
    PrimaryView,
    RingLook,
    Who,
)
from ui.talk.written_view import PageView, ReadView


class HeaderView(msgspec.Struct, frozen=True):
    """The top line: exercise, step marks and words, and a note at the right if there is one.

    ``short`` is said in one column ("3 of 7"). ``problem`` is a calm sentence with the ink
    bar, for instance that the disk is full and the talk can go on. ``note`` stands in its place
    where all is well, for instance how many ideas there are; ``keys`` tells those who are new
    what three keys do; in one column it stands below the line, in the first step. ``ear`` says
    how listening stands, None where there is none.
    """

    name: str
    step: int
    steps: int
    words: str
    short: str
    problem: str = ""
    note: str = ""
    keys: str = ""
    ear: EarView | None = None


class ParkView(msgspec.Struct, frozen=True):
    """Where the listener puts a thought down; ``parked`` are theirs so far."""

    label: str
    hint: str
    help: str
    parked: tuple[str, ...]


class GlowView(msgspec.Struct, frozen=True):
    """A cue at the edge of the page, for people who do not hear one: whose it is, and what for.

    ``kind`` is look (look at each other first), nearly (the time is nearly over) or up.
    """

    hue: Hue
    kind: str


class ListenerView(msgspec.Struct, frozen=True):
    """The other card: the listener has a task too. ``park`` is None where one task is enough.

    ``letter`` is what they have written, where the other one answers that; ``switch`` the words
    of a way back to writing.
    """

    who: Who
    heading: str
    task: str
    park: ParkView | None
    letter: LetterView | None = None
    switch: str = ""


class FloorView(msgspec.Struct, frozen=True, tag="floor"):
    """Someone has the floor: their wide panel, and the listener's.

    With a ring they speak; with ``choices`` they answer (``heading`` is then "Noor answers").
    ``card`` is a sentence that they brought along, under the words of ``card_label``;
    ``card_more`` are further lines of that card, each with its label.
    ``chosen`` are words for a feeling or a need that they have chosen here.
    """

    who: Who
    title: str
    hint: str
    listener: ListenerView
    heading: str = ""
    ring: RingLook | None = None
    choices: tuple[ChoiceView, ...] = ()
    field: FieldView | None = None
    card: str = ""
    card_label: str = ""
    card_more: tuple[tuple[str, str], ...] = ()
    chosen: str = ""
    aids: tuple[AidView, ...] = ()


class TogetherView(msgspec.Struct, frozen=True, tag="together"):
    """A step for both: one calm panel, both shapes, nobody has the floor.

    ``fraction`` and ``time`` tell the time if the step has one. ``topic`` is what they chose;
    ``choices`` are ways to go on, where both choose one. In writing ``field`` is a page that
    belongs to both.
    """

    title: str
    text: str
    both: tuple[Who, Who]
    topic: str = ""
    time: str = ""
    fraction: float | None = None
    paused: bool = False
    choices: tuple[ChoiceView, ...] = ()
    field: FieldView | None = None
    aids: tuple[AidView, ...] = ()


class AloneView(msgspec.Struct, frozen=True, tag="alone"):
    """A task for one person alone: words, a ring if it has a time, and room to write."""

    who: Who
    title: str
    hint: str
    ring: RingLook | None
    field: FieldView
    aids: tuple[AidView, ...] = ()


class LineView(msgspec.Struct, frozen=True, tag="line"):
    """A line of a practice partner, and one's own way to say it back.

    ``looks`` are the things one looks for in one's own words (empty before looking), each
    with a sign that one sets oneself; ``sample`` is one way to say it (empty before).
    """

    who: Who
    scene: str
    says: str
    title: str
    hint: str
    field: FieldView
    looking: str = ""
    looks: tuple[ChoiceView, ...] = ()
    sample: str = ""


class ClosingView(msgspec.Struct, frozen=True, tag="closing"):
    """The close: two fields for each side, and one next step. Alone there is one side.

    A loop is filled in like this, too; ``next_step`` is None where nothing belongs to both.
    """

    title: str
    text: str
    sides: tuple[tuple[Who, tuple[FieldView, ...]], ...]
    next_step: FieldView | None
    aids: tuple[AidView, ...] = ()


class PartMark(msgspec.Struct, frozen=True):
    """A part of a meeting in the column at the left: done, here, to come, or left out."""

    number: int
    name: str
    here: bool = False
    left_out: bool = False


class BarView(msgspec.Struct, frozen=True):
    """The action bar. ``stopped`` turns Pause into Go on; ``undo`` is the note, if any.

    ``leave`` are the words of one more button where a stuck piece can be left (or, alone, a
    line said again), empty for none; ``alone`` hides Repair, and Break becomes Stop here.
    ``ways`` are the buttons of a private step; they stand where Pause and Repair do.
    """

    primary: PrimaryView
    stopped: bool = False
    undo: str = ""
    leave: str = ""
    alone: bool = False
    back: bool = False
    ways: tuple[ChoiceView, ...] = ()


class RepairView(msgspec.Struct, frozen=True, tag="repair"):
    """The repair sheet. ``phase`` is quiet, say or answer.

    ``fraction`` is how much of the five quiet seconds has passed; ``families`` are the six
    ways with a line each; ``answers`` the three ways to receive it. ``back`` are the words of
    the way back to the talk, here and in the break sheet.
    """

    phase: str
    title: str
    text: str
    fraction: float = 0.0
    families: tuple[ChoiceView, ...] = ()
    answers: tuple[ChoiceView, ...] = ()
    suggest: str = ""
    primary: PrimaryView = PrimaryView("")
    back: str = ""


class BreakView(msgspec.Struct, frozen=True, tag="break"):
    """The break sheet: a quiet minute, a break (how long, who says "let us go on"), or stop.

    ``how_long`` and ``who_calls`` are the questions over ``lengths`` and ``owes``; ``unsafe``
    and ``back`` the words of the two other ways out of the sheet.
    """

    title: str
    text: str
    choices: tuple[ChoiceView, ...]
    lengths: tuple[ChoiceView, ...]
    owes: tuple[ChoiceView, ...]
    primary: PrimaryView
    how_long: str = ""
    who_calls: str = ""
    unsafe: str = ""
    back: str = ""


Body = (
    FloorView
    | TogetherView
    | AloneView
    | LineView
    | ClosingView
    | PrivateView
    | ShownView
    | LoopView
    | PageView
    | ReadView
    | BoardView
)


class StageView(msgspec.Struct, frozen=True, tag="stage"):
    """The stage as a whole. ``announce`` is said to screen readers when it changes.

    ``parts`` are those of a meeting, so that both see how far it is.
    """

    header: HeaderView
    body: Body
    bar: BarView
    sheet: RepairView | BreakView | CardSheetView | PickerView | None = None
    announce: str = ""
    glow: GlowView | None = None
    parts: tuple[PartMark, ...] = ()


class RestView(msgspec.Struct, frozen=True, tag="rest"):
    """The break itself. ``waits`` says where the talk stands; ``ideas`` rotate.

    ``over`` is True once the agreed time has come; ``minute`` for the quiet minute. ``here``
    are the words of the primary, ``longer``, ``leave`` and ``unsafe`` those of the other
    ways; ``both`` are there for their colours, ``ear`` where the microphone is open.
    """

    waits: str
    title: str
    text: str
    label: str
    ideas: tuple[str, ...]
    owes: str
    over: bool
    minute: bool
    breath: tuple[str, str, str]  # "Breathe in", "Breathe out", "in for four, out for six"
    here: str = ""
    longer: str = ""
    leave: str = ""
    unsafe: str = ""
    both: tuple[Who, ...] = ()
    ear: EarView | None = None


class CalmView(msgspec.Struct, frozen=True, tag="calm"):
    """After a break each looks at their own calm, one half open at a time.

    ``open`` is whose half it is, ``words`` name the 11 steps. When both have answered,
    ``done`` is True: the halves are gone, and title, text and ``lines`` are what both see. ``ear``
    is there where the microphone is open.
    """

    title: str
    text: str
    both: tuple[Who, ...]
    open: Side
    question: str
    low: str
    high: str
    words: tuple[str, ...]
    chosen: int | None
    covered: str
    primary: PrimaryView
    done: bool = False
    lines: tuple[str, ...] = ()
    ear: EarView | None = None


class CountView(msgspec.Struct, frozen=True):
    """One count of the summary: a number and its words. A count of 0 is not shown."""

    number: int
    words: str


class ShareView(msgspec.Struct, frozen=True):
    """How the turns went where listening was on, for both together: never whose were whole."""

    whole: int
    turns: int
    figure: str
    words: str
    time: str


class SummaryView(msgspec.Struct, frozen=True, tag="summary"):
    """After the last step: what was said (if anything was written), counted for both.

    ``book`` is the way into one's own book, empty where the words may be kept or there are none.
    """

    header: HeaderView
    title: str
    sides: tuple[tuple[Who, tuple[tuple[str, str], ...]], ...]
    next_label: str
    next_step: str
    counts_label: str
    counts: tuple[CountView, ...]
    keeps: tuple[tuple[Who, bool], ...]
    keep_words: str
    note: str
    primary: PrimaryView
    problem: str = ""
    book: str = ""
    share: ShareView | None = None


RoomView = StageView | RestView | CalmView | SummaryView
