"""What the planner shows, and what a person can ask of it."""

import msgspec

from coach.people import Person, Side
from ui.offer import UndoView


class CellView(msgspec.Struct, frozen=True):
    """One field of the week: who marked it, in the order of their sides.

    ``key`` is *day/part*; ``name`` is read out; ``chosen`` says that it would be taken;
    ``open`` that one can still meet in it.
    """

    key: str
    name: str
    people: tuple[Person, ...]
    chosen: bool
    open: bool


class ListedView(msgspec.Struct, frozen=True):
    """A booked time or an agreement in the list: its words, one line, and its sign.

    ``sign`` is a ``ui.parts.sign.Fill``, "gone", or empty for a list without signs. ``key`` is
    what is opened, empty where there is nothing to open.
    """

    key: str
    words: str
    line: str
    sign: str = ""


class WeekView(msgspec.Struct, frozen=True):
    """The week and the list. ``who`` are those who can mark, empty where one is alone."""

    title: str
    label: str
    days: tuple[tuple[str, str], ...]
    parts: tuple[tuple[str, str], ...]
    cells: tuple[CellView, ...]
    who: tuple[tuple[str, str], ...]
    marking: str
    says: str
    help: str
    take: str
    ready: bool
    booked: tuple[ListedView, ...]
    agreed: tuple[ListedView, ...]
    agreed_line: str
    headings: tuple[str, str]


class TimeView(msgspec.Struct, frozen=True):
    """One time: its day, hour, what for, and one line."""

    title: str
    labels: tuple[str, str, str, str]
    days: tuple[tuple[str, str], ...]
    day: str
    times: tuple[tuple[str, str], ...]
    time: str
    talks: tuple[tuple[str, str], ...]
    talk: str
    line: str
    hint: str
    help: str
    book: str
    take_out: str


class AgreementView(msgspec.Struct, frozen=True):
    """One agreement: its words, the if-then line, and when to look at it again.

    With ``answers`` it was made before: keep it, let it go, take it out.
    """

    title: str
    labels: tuple[str, str, str]
    words: str
    help: str
    if_then: str
    hint: str
    spans: tuple[tuple[str, str], ...]
    span: str
    asks: str
    agree: str
    ready: bool
    answers: tuple[tuple[str, str], ...]


class WishesView(msgspec.Struct, frozen=True):
    """What the two want."""

    title: str
    lead: str
    needs: tuple[tuple[str, str], ...]
    chosen: tuple[str, ...]
    forget: str
    done: str


PageView = WeekView | TimeView | AgreementView | WishesView


class PlanView(msgspec.Struct, frozen=True):
    """The page that is shown, where its way back leads, and a note that offers to undo.

    ``problem`` says what cannot be written down just now, and what is safe.
    """

    page: PageView
    back: str
    note: UndoView | None = None
    problem: str = ""


class Back(msgspec.Struct, frozen=True):
    """The way back: to the week, or to Today."""


class WhoMarks(msgspec.Struct, frozen=True):
    """Let this side mark."""

    side: Side


class Mark(msgspec.Struct, frozen=True):
    """Mark a field, or take the mark away."""

    key: str


class OtherDays(msgspec.Struct, frozen=True):
    """Show the next seven days."""


class Take(msgspec.Struct, frozen=True):
    """Go on with the field that suits."""


class OpenListed(msgspec.Struct, frozen=True):
    """Open a booked time or an agreement: *time-ID* or *agreement-ID*."""

    key: str


class NewAgreement(msgspec.Struct, frozen=True):
    """Write an agreement down."""


class SetDay(msgspec.Struct, frozen=True):
    """Take another field for this time."""

    key: str


class SetTime(msgspec.Struct, frozen=True):
    """Meet at so many minutes after midnight."""

    minutes: str


class SetTalk(msgspec.Struct, frozen=True):
    """Meet for this talk; empty: that is decided then."""

    id: str


class TypeLine(msgspec.Struct, frozen=True):
    """Write the line for the day."""

    words: str


class TypeWords(msgspec.Struct, frozen=True):
    """Write what is agreed."""

    words: str


class TypeIfThen(msgspec.Struct, frozen=True):
    """Write the if-then line."""

    words: str


class SetSpan(msgspec.Struct, frozen=True):
    """Look at it again in so many days."""

    days: str


class Save(msgspec.Struct, frozen=True):
    """Book the time, or agree."""


class TakeOut(msgspec.Struct, frozen=True):
    """Take out what is open."""


class AnswerIt(msgspec.Struct, frozen=True):
    """Say what became of the agreement that is open: an ``Outcome``."""

    outcome: str


class Wish(msgspec.Struct, frozen=True):
    """Want this, or want it no longer."""

    need: str
    on: bool


class ForgetWishes(msgspec.Struct, frozen=True):
    """Forget what the two want."""


class Undo(msgspec.Struct, frozen=True):
    """Take back what was done last."""


class NoteGone(msgspec.Struct, frozen=True):
    """The note is not seen any more."""


PlanRequest = (
    Back
    | WhoMarks
    | Mark
    | OtherDays
    | Take
    | OpenListed
    | NewAgreement
    | SetDay
    | SetTime
    | SetTalk
    | TypeLine
    | TypeWords
    | TypeIfThen
    | SetSpan
    | Save
    | TakeOut
    | AnswerIt
    | Wish
    | ForgetWishes
    | Undo
    | NoteGone
)
