"""What a walkthrough is once it has been read: frozen values, and no way to change them."""

from enum import StrEnum
from typing import Annotated

import msgspec

from coach.content.places import NAME, POOL, at_least, between, places
from coach.content.sorting import Heap, Item, PageLine


class Grade(StrEnum):
    """How good the evidence for an exercise is (``domain`` letters, said in words on screen).

    A: a randomised trial of this exercise with couples. B: a trial of a programme that holds
    it, or an experiment on its key part. C: observation or small uncontrolled studies.
    D: practice wisdom only.
    """

    A = "A"
    B = "B"
    C = "C"
    D = "D"


class Kind(StrEnum):
    """What happens in a step; the session engine has one rule for each."""

    TOGETHER = "together"  # both do the same thing, nobody has the floor
    PIECES = "pieces"  # tell a piece, hear it said back, answer, until there is no more
    TURN = "turn"  # one open turn that only its speaker ends
    ASK = "ask"  # is this a good time? whoever is asked says yes, or they find another time
    CHOOSE = "choose"  # both choose how to go on
    ALONE = "alone"  # a task for one person who practises alone
    LINES = "lines"  # practice lines that one person says back, and looks at again
    ROUNDS = "rounds"  # short turns to and fro, ``pieces`` for each
    WRITE = "write"  # both write a few lines together
    IDEAS = "ideas"  # ideas by turns, in one list, without a comment
    STARS = "stars"  # each marks three ideas unseen; then both see where they met
    LIVEABLE = "liveable"  # each says, unseen, how well they could live with it
    FOLLOW_UP = "follow_up"  # a day to look at it again, and whether it is kept
    AGENDA = "agenda"  # what comes tonight, what is left out, what is on the list
    POINTS = "points"  # the points of the list, one after the other
    REVIEW = "review"  # an agreement whose day has come: keep it, change it, let it go
    CLOSE = "close"  # one thing heard, one thanks, one small next step
    SORT = "sort"  # private: one card after the other gets an answer of one's own
    CHIPS = "chips"  # private: what was sorted, what is good first, and what could be talked about
    PICK = "pick"  # private: choose what the other one may see, and nothing more
    PAGE = "page"  # private: a question with up to three lines to write
    SHOWN = "shown"  # both see what each chose to show
    LOOP = "loop"  # both fill in the loop that they go round in
    DRAWN = "drawn"  # the loop as a drawing
    CARD = "card"  # alone: the three lines that may go along into a talk


class Phase(StrEnum):
    """The part of a step that is on screen; each has a card of words of its own."""

    TOGETHER = "together"
    TELL = "tell"
    SAY_BACK = "say_back"
    ANSWER = "answer"
    MORE = "more"
    STUCK = "stuck"
    TURN = "turn"
    ASK = "ask"
    WHEN = "when"
    CHOOSE = "choose"
    ALONE = "alone"
    LINE = "line"
    LOOK = "look"
    WRITE = "write"
    IDEAS = "ideas"
    STAR = "star"
    MET = "met"
    LIVEABLE = "liveable"
    FOLLOW_UP = "follow_up"
    AGENDA = "agenda"
    POINTS = "points"
    REVIEW = "review"
    CLOSE = "close"
    SORT = "sort"
    CHIPS = "chips"
    PICK = "pick"
    PAGE = "page"
    SHOWN = "shown"
    LOOP = "loop"
    DRAWN = "drawn"
    CARD = "card"


class LoopPiece(StrEnum):
    """A piece of the loop that two people go round in."""

    FEEL = "feel"  # when I feel …
    DOES = "does"  # I tend to …
    UNDER = "under"  # what lies underneath
    LONG = "long"  # what I long for
    WHOLE = "whole"  # the loop in one sentence: it belongs to both


#: Phases in which somebody says something at length: what is written in written mode.
SPOKEN = (Phase.TELL, Phase.SAY_BACK, Phase.TURN)


class Line(StrEnum):
    """A line that both write together; what it is called stands in ``deciding.toml``."""

    QUESTION = "question"  # what is to be solved, as a question of both
    IDEA = "idea"  # an idea that is being typed
    JOINED = "joined"  # starred ideas joined into one
    WHAT = "what"  # the five lines of a trial
    WHO = "who"
    WHEN = "when"
    HOW_LONG = "how-long"
    HOW_KNOW = "how-know"
    IF = "if"  # what could get in the way, and what then
    THEN = "then"
    POINT = "point"  # a point for the list that is being typed
    NEXT_TIME = "next-time"  # when the two sit down again


#: Lines that are typed on the way to something else: no step asks for them by itself.
BY_THE_WAY = (Line.IDEA, Line.JOINED, Line.POINT)
#: The part that runs only where an agreement is changed.
CHANGE = "change"


class Floor(StrEnum):
    """Whose step it is, before it is known who begins."""

    STARTER = "starter"
    OTHER = "other"
    BOTH = "both"


#: Which phases a step of each kind needs a card for, in the order in which they come.
PHASES: dict[Kind, tuple[Phase, ...]] = {
    Kind.TOGETHER: (Phase.TOGETHER,),
    Kind.PIECES: (Phase.TELL, Phase.SAY_BACK, Phase.ANSWER, Phase.MORE, Phase.STUCK),
    Kind.TURN: (Phase.TURN,),
    Kind.ASK: (Phase.ASK, Phase.WHEN),
    Kind.CHOOSE: (Phase.CHOOSE,),
    Kind.ALONE: (Phase.ALONE,),
    Kind.LINES: (Phase.LINE, Phase.LOOK),
    Kind.ROUNDS: (Phase.TURN,),
    Kind.WRITE: (Phase.WRITE,),
    Kind.IDEAS: (Phase.IDEAS,),
    Kind.STARS: (Phase.STAR, Phase.MET),
    Kind.LIVEABLE: (Phase.LIVEABLE,),
    Kind.FOLLOW_UP: (Phase.FOLLOW_UP,),
    Kind.AGENDA: (Phase.AGENDA,),
    Kind.POINTS: (Phase.POINTS,),
    Kind.REVIEW: (Phase.REVIEW,),
    Kind.CLOSE: (Phase.CLOSE,),
    Kind.SORT: (Phase.SORT,),
    Kind.CHIPS: (Phase.CHIPS,),
    Kind.PICK: (Phase.PICK,),
    Kind.PAGE: (Phase.PAGE,),
    Kind.SHOWN: (Phase.SHOWN,),
    Kind.LOOP: (Phase.LOOP,),
    Kind.DRAWN: (Phase.DRAWN,),
    Kind.CARD: (Phase.CARD,),
}

#: Steps that one person does alone, covered from the other one.
PRIVATE = (Kind.SORT, Kind.CHIPS, Kind.PICK, Kind.PAGE)


#: The id of a walkthrough or a step.
Id = Annotated[str, NAME]
#: A text in which names stand; which of them a phase knows is checked in ``rules``.
Named = Annotated[str, places("speaker", "listener", "starter", "other")]
#: Texts of which one is taken at a time.
Pool = Annotated[tuple[Named, ...], at_least(POOL)]
#: Texts for another way to talk, beside those of a pool that fit it as they stand.
Others = Annotated[tuple[Named, ...], at_least(1)]
#: The id of a part of a deck (``deck``).
GroupId = Annotated[str, msgspec.Meta(pattern="^[a-z0-9]+(-[a-z0-9]+)*$")]
#: A time in seconds, 0 for none.
Seconds = Annotated[int, between(0, 3600)]
Minutes = Annotated[int, between(1, 240)]


class Picks(StrEnum):
    """What words a step asks for, so that the picker of words can be offered there."""

    NONE = "none"
    FEELING = "feeling"
    NEED = "need"
    BOTH = "both"


class Card(msgspec.Struct, frozen=True):
    """The words of one phase.

    ``title`` is the large line; ``speaker`` and ``listener`` are pools from which one text is
    taken a time. ``{speaker}`` is whoever has the floor *now* (who says it back, in
    ``say_back``), ``{listener}`` the one who listens now, ``{starter}`` and ``{other}`` are who
    began and who did not. For a phase without a floor ``speaker`` is read by both.
    ``seconds`` is the time of the phase, 0 for none. ``choices`` are what to pick from: the
    three shapes of a paraphrase in ``stuck``, the things to look for in ``look``, the ways to
    go on in ``choose``.

    In writing, texts that speak of saying and hearing are left out (``manner``): ``written``
    has others for ``speaker``, ``reading`` others for ``listener``, who reads when the page has
    been handed over; ``written_title`` and ``signed_title`` stand in for such a title, in
    writing and in signs. ``picks`` offers words to choose, ``deck`` cards that help, of its
    part ``group`` if one is named.
    """

    title: Named
    speaker: Pool
    listener: Pool = ()
    seconds: Seconds = 0
    choices: tuple[str, ...] = ()
    written_title: Named = ""
    written: Others = ()
    reading: Others = ()
    signed_title: Named = ""
    picks: Picks = Picks.NONE
    deck: Id = ""
    group: GroupId = ""


class PracticeLine(msgspec.Struct, frozen=True):
    """A line of a practice partner: where it is said, what is said, one way to say it back."""

    scene: str
    says: str
    sample: str


class Step(msgspec.Struct, frozen=True):
    """One step. ``seconds`` is all the time that it plans for (a floor's budget in PIECES).

    ``quiet`` is the pause in seconds before a new speaker begins (Curhan et al. 2022);
    ``pieces`` the most pieces of a PIECES step, or the turns of each in a ROUNDS step, and
    ``count`` the practice lines of a LINES step taken from ``lines``. ``fields`` are the lines
    of a WRITE step; ``part`` is the part of a meeting that the step belongs to. A PAGE has
    ``page_lines``, a LOOP ``asks`` for pieces of the loop, a CARD ``shows`` three lines of
    earlier pages and ``leads`` to a talk.
    """

    id: Id
    kind: Kind
    label: Annotated[str, places("starter", "other")]
    cards: dict[Phase, Card]
    floor: Floor = Floor.BOTH
    seconds: Seconds = 0
    quiet: Annotated[int, between(0, 10)] = 0
    pieces: Annotated[int, between(1, 12)] = 1
    count: Annotated[int, between(1, 12)] = 1
    lines: tuple[PracticeLine, ...] = ()
    page_lines: tuple[PageLine, ...] = ()
    asks: tuple[LoopPiece, ...] = ()
    shows: tuple[Id, ...] = ()
    leads: Id = ""
    fields: tuple[Line, ...] = ()
    part: Id = ""


class Length(msgspec.Struct, frozen=True):
    """One of several lengths of a walkthrough: its turn steps run ``rounds`` times."""

    minutes: Minutes
    rounds: Annotated[int, between(1, 12)]
    turn: Annotated[int, between(20, 3600)]  # seconds of each turn
    note: str = ""


class Part(msgspec.Struct, frozen=True):
    """A part of a meeting: several steps under one name; an ``optional`` one can be left out."""

    id: Id
    name: str
    line: str
    optional: bool = False


class RoleLine(msgspec.Struct, frozen=True):
    """A line of *Who does what*: who, and the rest of the sentence."""

    who: str
    does: str


class HelpNote(msgspec.Struct, frozen=True):
    """What the coach says when something usual goes wrong."""

    when: str
    say: str


class Source(msgspec.Struct, frozen=True):
    """Where a claim comes from: author, year and what was found, in our words."""

    who: str
    year: Annotated[int, between(1900, 2100)]
    found: str


class Evidence(msgspec.Struct, frozen=True):
    """An honest line about what an exercise rests on."""

    grade: Grade
    says: str
    sources: tuple[Source, ...]


class Example(msgspec.Struct, frozen=True):
    """A short exchange that shows how it goes well, or badly, and why."""

    speaker: str
    listener: str
    why: str


class Twin(msgspec.Struct, frozen=True):
    """The same skill for one person alone."""

    name: str
    line: str
    purpose: str
    minutes: Minutes
    roles: tuple[RoleLine, ...]
    steps: tuple[Step, ...]


class Gate(msgspec.Struct, frozen=True):
    """What a walkthrough asks of both before it begins (0 to 10 calm, 1 to 10 heat).

    A ``light`` one asks those who have never practised only whether they want it now.
    """

    calm: Annotated[int, between(0, 10)] = 5  # the least calm to go
    heat: Annotated[int, between(1, 10)] = 7  # the most heat to go
    first_heat: Annotated[int, between(1, 10)] = 4  # the same, for the first three sessions
    seconds: Annotated[int, between(0, 300)] = 30
    light: bool = False


class Walkthrough(msgspec.Struct, frozen=True):
    """A guided exercise for two, whole, with its twin for one.

    ``items`` and ``heaps`` are the cards and the answers of its SORT steps; the group ``apart``
    can be left out as a whole before one begins, by the words of ``apart_says``.
    """

    id: Id
    name: str
    line: str  # one line in the library
    purpose: str  # up to three lines on the first page
    reason: str  # why Today suggests it
    minutes: Minutes
    needs: tuple[Id, ...]  # ids in needs.toml
    skill: Id  # id in skills.toml, what Progress counts
    topic: str  # which topic suits it, one short phrase
    roles: tuple[RoleLine, ...]
    gate: Gate
    steps: tuple[Step, ...]
    help: tuple[HelpNote, ...]
    good: Example
    bad: Example
    evidence: Evidence
    caution: str  # the contraindication line
    solo: Twin
    remark: str = ""  # advice beside the name, never a lock
    lengths: tuple[Length, ...] = ()
    items: tuple[Item, ...] = ()
    heaps: tuple[Heap, ...] = ()
    apart: Id = ""
    apart_says: str = ""
    parts: tuple[Part, ...] = ()
