"""What the gate shows, and what can be asked of it. No view of a result holds an answer."""

import msgspec

from coach.content.prose import Note
from ui.talk.requests import Back, Choose, Primary, Type
from ui.talk.stage_view import ChoiceView, FieldView, PrimaryView, Who


class SliderView(msgspec.Struct, frozen=True):
    """A question that is answered by sliding, with a word for each step.

    ``step`` counts from 0 and is None until somebody slid; ``said`` is its word, or a hint.
    """

    id: str
    label: str
    ends: tuple[str, str]
    steps: tuple[str, ...]
    step: int | None
    said: str


class OpenHalf(msgspec.Struct, frozen=True, tag="open"):
    """The half of the one who answers now."""

    who: Who
    heading: str
    question: str
    choices: tuple[ChoiceView, ...]
    sliders: tuple[SliderView, ...]
    foot: str = ""


class CoveredHalf(msgspec.Struct, frozen=True, tag="covered"):
    """A half of which only the shape is seen (``small`` over facts), and one sentence."""

    who: Who
    title: str
    line: str
    small: bool = False


Half = OpenHalf | CoveredHalf


class AskingView(msgspec.Struct, frozen=True, tag="asking"):
    """The halves, one of them open. Alone there is one half.

    ``missing`` is the id of what Enter goes to while something is missing, else empty. ``facts``
    (each with an icon, a heading and a line) and ``foot`` stand below the halves.
    """

    title: str
    lead: str
    halves: tuple[Half, ...]
    missing: str = ""
    facts: tuple[tuple[str, Note], ...] = ()
    foot: str = ""


class MomentView(msgspec.Struct, frozen=True, tag="moment"):
    """All is covered: the same moment before every result."""

    title: str
    lead: str
    halves: tuple[CoveredHalf, ...]


class BookView(msgspec.Struct, frozen=True):
    """Times to choose from, the last of them none; ``heading`` says what is chosen."""

    heading: str
    times: tuple[ChoiceView, ...]


class ResultView(msgspec.Struct, frozen=True, tag="result"):
    """What both see, in the middle. The same page for every result, with other words.

    ``lines`` say what may help. ``idea`` and ``topic`` come with a smaller piece, ``book`` and
    ``breathe`` with not now.
    """

    title: str
    text: str
    both: tuple[Who, ...]
    idea: str = ""
    topic: FieldView | None = None
    book: BookView | None = None
    breathe: Note | None = None
    breathe_button: str = ""
    lines: tuple[str, ...] = ()


class GateView(msgspec.Struct, frozen=True):
    """The whole gate. In the moment the primary says so, and does nothing.

    ``decline`` are the words of the one other button, or empty.
    """

    back: str
    body: AskingView | MomentView | ResultView
    primary: PrimaryView
    decline: str = ""


class Slid(msgspec.Struct, frozen=True):
    """A slider of the open half stands at a step, counted from 0."""

    slider: str
    step: int


class Decline(msgspec.Struct, frozen=True):
    """*Not tonight*: both of them can say it, at any time and without a reason.

    Once it is not now, it looks for another day.
    """


class Breathe(msgspec.Struct, frozen=True):
    """Two quiet minutes."""


#: ``Choose`` has the group ``willing`` or ``time`` here, ``Type`` the field ``topic``.
GateRequest = Primary | Choose | Slid | Type | Decline | Breathe | Back
