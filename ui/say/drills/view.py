"""What the drills show, and what a person can ask of them: frozen values."""

import msgspec

from ui.say.view import Button, CardView

#: The row that is no drill of lines: it leads to breathing.
BREATH = "*breath"


class RowView(msgspec.Struct, frozen=True):
    """One drill in the list."""

    key: str
    name: str
    line: str


class ListView(msgspec.Struct, frozen=True):
    """All drills. ``unreadable`` is a quiet sentence if one of them has mistakes, else empty."""

    back: str
    title: str
    lead: str
    rows: tuple[RowView, ...]
    unreadable: str = ""


class AnswerView(msgspec.Struct, frozen=True):
    """One answer to choose."""

    key: str
    name: str
    line: str
    chosen: bool = False


class FieldView(msgspec.Struct, frozen=True):
    """A field: its label, what it holds, what stands below, what stands in it while empty."""

    label: str
    text: str
    help: str = ""
    hint: str = ""


class ResultView(msgspec.Struct, frozen=True):
    """What the line is and why, and one way to say it on the ground ``tint``.

    It looks the same whatever was answered. Where no better sentence helps there is only
    ``card``, with the way to help, and the rest is empty.
    """

    heading: str
    reason: str
    could_heading: str
    could: str
    tint: str
    card: CardView | None = None


class LineView(msgspec.Struct, frozen=True):
    """A line of a drill. One chooses from ``answers``, or writes into ``field``.

    ``task`` is the question that makes the choice possible. ``own`` is the line for another
    view, once it was asked for. While something is missing ``ready`` is False, and the primary
    says what.
    """

    back: str
    title: str
    place: str
    says: str
    task: str
    primary: Button
    others: tuple[Button, ...] = ()
    answers: tuple[AnswerView, ...] = ()
    field: FieldView | None = None
    result: ResultView | None = None
    own: FieldView | None = None
    ready: bool = True


DrillsView = ListView | LineView


class OpenDrill(msgspec.Struct, frozen=True):
    """Begin a round of a drill."""

    key: str


class Choose(msgspec.Struct, frozen=True):
    """This is the answer: the reason is shown."""

    key: str


class Write(msgspec.Struct, frozen=True):
    """The line, said anew, is this now."""

    text: str


class SayOwn(msgspec.Struct, frozen=True):
    """The other view is this now."""

    text: str


class Press(msgspec.Struct, frozen=True):
    """A button of the bar: its key."""

    key: str


class Back(msgspec.Struct, frozen=True):
    """One step back: to the list, or from it to the page one writes on."""


DrillsRequest = OpenDrill | Choose | Write | SayOwn | Press | Back
