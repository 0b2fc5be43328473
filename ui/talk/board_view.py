"""What the steps of deciding show, as frozen values: ideas, stars, a trial, a meeting."""

import msgspec

from coach.people import Side
from ui.talk.view_parts import ChoiceView, FieldView, Who


class Headed(msgspec.Struct, frozen=True):
    """What all of them have: a title, and a sentence under it."""

    title: str
    text: str


class WriteView(Headed, frozen=True, tag="write"):
    """A few lines that both write; ``note`` says who may type."""

    fields: tuple[FieldView, ...]
    note: str
    both: tuple[Who, Who]


class IdeaView(msgspec.Struct, frozen=True):
    """An idea, its place in the list of both, and the name of the button that takes it out."""

    index: int
    text: str
    take_out: str


class IdeasHalf(msgspec.Struct, frozen=True):
    """One half: ``field`` is there only where the turn is, ``foot`` is one line below."""

    who: Who
    heading: str
    ideas: tuple[IdeaView, ...]
    foot: str
    field: FieldView | None = None


class IdeasView(Headed, frozen=True, tag="ideas"):
    """Ideas by turns."""

    halves: tuple[IdeasHalf, IdeasHalf]


class StarView(msgspec.Struct, frozen=True):
    """An idea that can be starred; ``on`` says that it is."""

    index: int
    text: str
    on: bool = False


class HalfView(msgspec.Struct, frozen=True):
    """Who may look now, what is said to them, and what the covered half says."""

    both: tuple[Who, Who]
    open: Side
    heading: str
    covered: str
    later: str

    @property
    def who(self) -> Who:
        """The one whose half is open."""
        return self.both[0] if self.both[0].side is self.open else self.both[1]


class StarsView(Headed, frozen=True, tag="stars"):
    """Each puts stars, one half open at a time; ``left`` says how many are left."""

    half: HalfView
    ideas: tuple[StarView, ...]
    left: str


class MetRow(msgspec.Struct, frozen=True):
    """An idea with the people who starred it; ``said`` is that for screen readers."""

    text: str
    by: tuple[Who, ...]
    said: str


class MetView(Headed, frozen=True, tag="met"):
    """Where the stars met: by both, by one, and how many more there are."""

    both_label: str
    both: tuple[MetRow, ...]
    one_label: str
    one: tuple[MetRow, ...]
    rest: str
    heading: str
    advice: str
    joined: FieldView


class LiveableView(Headed, frozen=True, tag="liveable"):
    """How well each could live with it, one half open at a time."""

    half: HalfView
    agreement: str
    question: str
    ends: tuple[str, str]
    steps: tuple[str, ...]
    unanswered: str
    chosen: int | None


class FollowUpView(Headed, frozen=True, tag="followup"):
    """The agreement as it reads, a day to look at it again, and who keeps it."""

    label: str
    agreement: tuple[tuple[str, str], ...]
    nothing: str
    day_label: str
    days: tuple[ChoiceView, ...]
    keep_label: str
    keeps: tuple[tuple[Who, bool], ...]
    keep_word: str
    note: str


class PartView(msgspec.Struct, frozen=True):
    """A part of a meeting. ``toggle`` are the words of its button, empty where it has none."""

    id: str
    number: int
    name: str
    line: str
    minutes: str
    left_out: bool = False
    toggle: str = ""


class PointView(msgspec.Struct, frozen=True):
    """A point on the list, and the names of what can be done with it."""

    index: int
    text: str
    done: bool
    tick: str
    take_out: str


class PointsPart(msgspec.Struct, frozen=True):
    """The list: its heading, its points, a field for one more, and what it says when empty."""

    label: str
    points: tuple[PointView, ...]
    field: FieldView
    add: str
    empty: str
    ticks: bool = True


class AgendaView(Headed, frozen=True, tag="agenda"):
    """The parts of a meeting, how long it takes, and what is on the list."""

    parts: tuple[PartView, ...]
    heading: str
    until: str
    points: PointsPart


class AgreedView(msgspec.Struct, frozen=True):
    """Something that was agreed before. ``sign`` is full (kept), half (changed) or ring (open)."""

    sign: str
    text: str
    line: str


class PointsView(Headed, frozen=True, tag="points"):
    """The list, to be gone through, and what was agreed before, if there is something."""

    points: PointsPart
    agreed_label: str = ""
    agreed: tuple[AgreedView, ...] = ()


class ReviewView(Headed, frozen=True, tag="review"):
    """An agreement whose day has come, and what may become of it."""

    label: str
    agreement: tuple[tuple[str, str], ...]
    nothing: str
    choices: tuple[ChoiceView, ...]


#: What a step of deciding shows.
BoardView = (
    WriteView
    | IdeasView
    | StarsView
    | MetView
    | LiveableView
    | FollowUpView
    | AgendaView
    | PointsView
    | ReviewView
)
