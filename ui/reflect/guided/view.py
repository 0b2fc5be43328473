"""What guided pages show: frozen values, made by ``build``, drawn by the screens."""

import msgspec

from coach.people import Person
from coach.reflect.drift import Marked


class Button(msgspec.Struct, frozen=True):
    """A button: what the program calls it, its words, its icon."""

    key: str
    words: str
    icon: str = ""


class NoteView(msgspec.Struct, frozen=True):
    """A heading and a text; with ``button`` a way on."""

    title: str
    text: str
    button: Button | None = None


class HeadView(msgspec.Struct, frozen=True):
    """Whose page of what it is, how far it has come, and the way to close the book."""

    person: Person
    label: str
    close: str
    #: The way back: one step, or to the list.
    back: Button
    #: Step marks, none where there is only one step.
    done: int = 0
    total: int = 0


class KeepView(msgspec.Struct, frozen=True):
    """Whether the page is kept, and the chip that changes it: in the same place on every page."""

    says: str
    chip: str
    loose: bool


class FieldView(msgspec.Struct, frozen=True):
    """A field: ``rows`` high; ``closed`` ones can be read and no longer changed.

    ``picks`` is the words of the link to words for a feeling or a need.
    """

    id: str
    label: str
    text: str
    hint: str = ""
    rows: int = 2
    picks: str = ""
    closed: bool = False


class SliderView(msgspec.Struct, frozen=True):
    """A question with a slider; ``step`` is None where nothing was set."""

    id: str
    question: str
    words: tuple[str, ...]
    ends: tuple[str, str]
    unset: str
    step: int | None


class HelpView(msgspec.Struct, frozen=True):
    """The quiet card with the way to help (a ``ui.parts.help_card.Quiet``)."""

    title: str
    text: str
    button: str


class AsideView(msgspec.Struct, frozen=True):
    """The column beside the fields: what was said so far, and a kind word."""

    title: str
    lines: tuple[tuple[str, str], ...]
    nothing: str
    kind: NoteView | None = None


class QuestionView(msgspec.Struct, frozen=True):
    """One question. ``key`` tells it from the others; ``about`` is the line at its top."""

    key: str
    title: str
    help: str = ""
    note: str = ""
    about: FieldView | None = None
    fields: tuple[FieldView, ...] = ()
    sliders: tuple[SliderView, ...] = ()
    quiet: str = ""
    quiet_link: str = ""
    aside: AsideView | None = None
    danger: HelpView | None = None
    foot: str = ""


class ItemView(msgspec.Struct, frozen=True):
    """One sign to mark."""

    id: str
    says: str
    mark: str


class ItemsView(msgspec.Struct, frozen=True):
    """All signs, each with the same four answers."""

    title: str
    lead: str
    answers: tuple[tuple[str, str], ...]
    items: tuple[ItemView, ...]


class ChipView(msgspec.Struct, frozen=True):
    """Something to talk about, and what it leads to."""

    id: str
    about: str
    line: str


class LookView(msgspec.Struct, frozen=True):
    """What was marked: what is there first, then up to three things to talk about.

    ``also`` is said to everybody, whatever was marked.
    """

    title: str
    there_title: str
    there: tuple[str, ...]
    about_title: str
    chips: tuple[ChipView, ...]
    nothing: str
    also: tuple[str, ...]
    help: str


class CardView(msgspec.Struct, frozen=True):
    """The card of three lines; ``empty`` stands for one that was left open."""

    title: str
    lead: str
    person: Person
    lines: tuple[tuple[str, str], ...]
    empty: str
    taken: str
    kind: NoteView | None = None
    danger: HelpView | None = None


class EndView(msgspec.Struct, frozen=True):
    """A full end."""

    title: str
    text: str


class CalmRow(msgspec.Struct, frozen=True):
    """One talk: two steps from 0 to 10, each may be open; ``words`` says it all in one line."""

    when: str
    topic: str
    before: int | None
    after: int | None
    words: str


class CalmView(msgspec.Struct, frozen=True):
    """How calm somebody was over time, as a picture and as lines."""

    title: str
    lead: str
    person: Person
    rows: tuple[CalmRow, ...]
    ends: tuple[str, str]
    legend: tuple[str, str]
    none: str
    name: str


class DraftRow(msgspec.Struct, frozen=True):
    """A first draft and what it became."""

    when: str
    draft: str
    final: str


class DraftsView(msgspec.Struct, frozen=True):
    """First drafts beside final sentences."""

    title: str
    lead: str
    person: Person
    heads: tuple[str, str]
    rows: tuple[DraftRow, ...]
    none: str
    #: Stands where one of the two was left open.
    empty: str = ""


Body = QuestionView | ItemsView | LookView | CardView | EndView | CalmView | DraftsView


class GuidedView(msgspec.Struct, frozen=True):
    """The whole page. With ``picking`` the words for a feeling or a need are shown instead.

    ``serial`` grows each time other words are put into the fields by the page itself: while
    somebody types the fields are right and this is old.
    """

    head: HeadView
    body: Body
    keep: KeepView
    safety: str
    primary: Button
    other: Button | None = None
    serial: int = 0
    picking: str = ""
    picking_title: str = ""


#: The keys of the four answers, in their order.
ANSWERS = tuple(one.value for one in Marked)


# what a person can ask for


class Typed(msgspec.Struct, frozen=True):
    """What stands in a field is this now; the line at the top has no id."""

    field: str
    text: str


class Slid(msgspec.Struct, frozen=True):
    """A slider was set."""

    slider: str
    step: int


class Marks(msgspec.Struct, frozen=True):
    """An item was marked."""

    item: str
    answer: str


class Press(msgspec.Struct, frozen=True):
    """A button, by its key."""

    key: str


class DoNotKeep(msgspec.Struct, frozen=True):
    """What stands on this page is never written down, or is kept after all."""

    on: bool


class Pick(msgspec.Struct, frozen=True):
    """Words for this field are wanted."""

    field: str


class Picked(msgspec.Struct, frozen=True):
    """These words were chosen; none is an answer, too."""

    words: tuple[str, ...] = ()


class FollowChip(msgspec.Struct, frozen=True):
    """What one could talk about was chosen: the id of its item."""

    item: str


class Overflowed(msgspec.Struct, frozen=True):
    """More came than there is room for."""


GuidedRequest = Typed | Slid | Marks | Press | DoNotKeep | Pick | Picked | FollowChip | Overflowed
