"""What a scene to rehearse is once it has been read, and a temper: frozen values, no rules of play.

How a partner's mood moves, and what is said next, is ``coach.rehearsal``.
"""

from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import msgspec

from coach.content.mistakes import ContentBroken, Notes, nth, under
from coach.content.model import Id
from coach.content.places import at_least, between, exactly, places
from coach.content.shape import shape
from coach.content.source import English, tables

#: So many lines a place has at least: five runs in a row need a new one each.
FRESH = 5
#: What is said in general when a temper keeps its guard up: several in each of five runs.
GUARDED = 20


class Tag(StrEnum):
    """What a reply does."""

    BLAME = "blame"
    LABEL = "label"
    PRESSURE = "pressure"
    #: It takes back with a "but" what it gave, or plays a feeling down.
    TAKES_BACK = "takes-back"
    VAGUE = "vague"
    OWN = "own"
    SPECIFIC = "specific"
    VALIDATES = "validates"
    ASKS = "asks"
    REQUESTS = "requests"
    OWN_PART = "own-part"
    REPAIRS = "repairs"
    #: It ends the talk for now, kindly.
    GIVES_UP = "gives-up"


#: What brings nearer, as a rule, and what does not.
OPENING = frozenset(
    {Tag.OWN, Tag.SPECIFIC, Tag.VALIDATES, Tag.ASKS, Tag.REQUESTS, Tag.OWN_PART, Tag.REPAIRS}
)
CLOSING = frozenset({Tag.BLAME, Tag.LABEL, Tag.PRESSURE, Tag.TAKES_BACK})


class Theme(StrEnum):
    """Where a scene is found."""

    HOME = "home"
    MONEY = "money"
    FAMILY = "family"
    CLOSENESS = "closeness"
    OURSELVES = "ourselves"


class Trigger(StrEnum):
    """What a partner hears in a reply, more than anything else in it."""

    VERDICT = "verdict"
    PRESSURE = "pressure"
    #: The partner was seen: said back, or taken seriously.
    SEEN = "seen"
    OWN = "own"
    ASKS = "asks"
    #: Sorry, my part in it, let me say it again.
    MENDS = "mends"
    PROPOSES = "proposes"
    #: Nobody could tell what was meant.
    UNCLEAR = "unclear"


#: What a partner says; ``{topic}`` is what the talk is about, in the user's words or the scene's.
Line = Annotated[str, places("topic")]
Lines = Annotated[tuple[Line, ...], at_least(FRESH)]
Percent = Annotated[int, between(0, 100)]


class Reply(msgspec.Struct, frozen=True):
    """A reply that is offered, and what it does."""

    text: Line
    tags: Annotated[tuple[Tag, ...], at_least(1)]


#: Offered together: what opens, what closes, and what does little.
Replies = Annotated[tuple[Reply, ...], exactly(4)]


class Opening(msgspec.Struct, frozen=True):
    """How a scene begins: what the partner says first, and what can be answered."""

    lines: Lines
    replies: Replies
    hint: Line


class Beat(msgspec.Struct, frozen=True):
    """A part of a talk: what the partner says in it, and what can be answered.

    ``waiting`` and ``open`` are said by a partner who waits or has come nearer; one whose guard is
    up says something of ``guarded``, and then ``cool`` is offered.
    """

    waiting: Lines
    open: Lines
    replies: Replies
    cool: Replies
    hint: Line


class Guarded(msgspec.Struct, frozen=True):
    """What a partner of each temper says in this scene with the guard up."""

    fixer: Annotated[tuple[Line, ...], at_least(4)]
    shutter: Annotated[tuple[Line, ...], at_least(4)]
    prickly: Annotated[tuple[Line, ...], at_least(4)]
    worrier: Annotated[tuple[Line, ...], at_least(4)]
    joker: Annotated[tuple[Line, ...], at_least(4)]
    debater: Annotated[tuple[Line, ...], at_least(4)]
    busy: Annotated[tuple[Line, ...], at_least(4)]
    pleaser: Annotated[tuple[Line, ...], at_least(4)]


class Ends(msgspec.Struct, frozen=True):
    """What the partner says at the end, when something was asked for: yes, in part, no.

    ``closed`` ends a talk that has become too much.
    """

    yes: Lines
    part: Lines
    no: Lines
    closed: Lines


class Scene(msgspec.Struct, frozen=True):
    """A hard conversation to play through."""

    id: Id
    name: str
    line: str
    theme: Theme
    minutes: Annotated[int, between(2, 15)]
    suggests: Id  # the temper that fits at first
    topic: str  # what it is about, as it stands after "about"
    situation: str
    wish: str
    #: Words of this scene: a reply that has one of them is about it.
    things: Annotated[tuple[str, ...], at_least(6)]
    #: Words for how it is for the partner: a reply that has one of them sees that.
    theirs: Annotated[tuple[str, ...], at_least(4)]
    opening: Opening
    side: Beat
    under: Beat
    ask: Beat
    guarded: Guarded
    ends: Ends
    #: Said at the end, whatever happened; where help is worth a word.
    note: str = ""
    #: Pressure ends this talk at once.
    no_pressure: bool = False
    #: With the guard up only lines of this scene are said: what tempers say in general is about
    #: somebody who is complained to.
    own_guard: bool = False
    #: The partner begins with a complaint: one listens here first.
    listens: bool = False
    #: One's own scene: never listed, its topic comes from the user.
    own: bool = False


class Start(msgspec.Struct, frozen=True):
    """How a partner of this temper comes into a talk, in percent."""

    openness: Percent
    tension: Percent
    heard: Percent
    clarity: Percent


class Feels(msgspec.Struct, frozen=True):
    """How strongly a temper takes something, in percent of what most people would."""

    verdict: Annotated[int, between(0, 300)]
    pressure: Annotated[int, between(0, 300)]
    seen: Annotated[int, between(0, 300)]
    own: Annotated[int, between(0, 300)]
    asks: Annotated[int, between(0, 300)]
    mends: Annotated[int, between(0, 300)]
    proposes: Annotated[int, between(0, 300)]
    unclear: Annotated[int, between(0, 300)]


class Said(msgspec.Struct, frozen=True):
    """What is said at first, before anything else: with the guard up, and nearer."""

    cool: Lines
    warm: Lines


class Reacts(msgspec.Struct, frozen=True):
    """What is said at first to each thing that was heard."""

    verdict: Said
    pressure: Said
    seen: Said
    own: Said
    asks: Said
    mends: Said
    proposes: Said
    unclear: Said


class Temper(msgspec.Struct, frozen=True):
    """A way to answer, described by what somebody does and never by a label."""

    id: Id
    name: str  # in the list: "Bristles first, softens later"
    line: str
    does: str  # what a guard that goes up looks like: "defends"
    start: Start
    feels: Feels
    #: How often something good does not reach this partner at once, in percent.
    misses: Percent
    #: How often a yes becomes another answer, in percent.
    declines: Percent
    reacts: Reacts
    guarded: Annotated[tuple[Line, ...], at_least(GUARDED)]
    #: When one ends the talk kindly, for now.
    leaves: Said


def read_scene(path: Path, file: str = "", english: English | None = None) -> Scene:
    """Read a scene, or a translation of the ``english`` one, and hold it against its rules.

    Raises ``ContentBroken`` with all mistakes.
    """
    notes = Notes(file or path.name)
    table = tables(path, notes, english)
    scene = None if table is None else shape(Scene, table, notes)
    if scene is not None:
        _named(scene.id, path, notes)
        for key, replies in offers(scene):
            _choice(replies, key, notes)
        _once(scene, notes)
    if scene is None or notes.mistakes:
        raise ContentBroken(notes.told())
    return scene


def read_temper(path: Path, file: str = "", english: English | None = None) -> Temper:
    """Read a temper, or a translation of the ``english`` one.

    Raises ``ContentBroken`` with all mistakes.
    """
    notes = Notes(file or path.name)
    table = tables(path, notes, english)
    temper = None if table is None else shape(Temper, table, notes)
    if temper is not None:
        _named(temper.id, path, notes)
        _once(temper, notes)
    if temper is None or notes.mistakes:
        raise ContentBroken(notes.told())
    return temper


def offers(scene: Scene) -> Iterator[tuple[str, tuple[Reply, ...]]]:
    """Give every set of replies that can be offered, with its place in the file."""
    yield "opening.replies", scene.opening.replies
    for name in ("side", "under", "ask"):
        beat: Beat = getattr(scene, name)
        yield f"{name}.replies", beat.replies
        yield f"{name}.cool", beat.cool


def _named(id_: str, path: Path, notes: Notes) -> None:
    if id_ != path.stem and not notes.has("id"):
        notes.add("id", f"“{id_}” is not the name of the file")


def _choice(replies: tuple[Reply, ...], key: str, notes: Notes) -> None:
    """Whoever chooses finds something that opens, something that closes, and something else."""
    tags = [frozenset(reply.tags) for reply in replies]
    if notes.has(key) or not tags:
        return
    for place, both in enumerate(one & OPENING and one & CLOSING for one in tags):
        if both and Tag.TAKES_BACK not in tags[place]:
            notes.add(under(nth(key, place), "tags"), "opens and closes at once")
    if not any(one <= OPENING for one in tags):
        notes.add(key, "no reply here opens")
    if not any(one & CLOSING for one in tags):
        notes.add(key, "no reply here closes")
    if not any(one & {Tag.VAGUE, Tag.GIVES_UP} for one in tags):
        notes.add(key, "every reply here opens or closes: one is to do little")


def _once(value: Scene | Temper, notes: Notes) -> None:
    """No line stands twice in a file."""
    seen: dict[str, str] = {}
    for key, line in lines_of(value):
        if line and line in seen:
            notes.add(key, f"the same as {seen[line]}")
        seen.setdefault(line, key)


def lines_of(value: msgspec.Struct, key: str = "") -> Iterator[tuple[str, str]]:
    """Give all that a partner may say, with its place in the file."""
    for name in value.__struct_fields__:
        part = getattr(value, name)
        path = under(key, name)
        if isinstance(part, msgspec.Struct):
            yield from lines_of(part, path)
        elif isinstance(part, tuple) and name not in {"things", "theirs"}:
            for place, entry in enumerate(part):  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
                if isinstance(entry, str) and not isinstance(entry, Tag):
                    yield nth(path, place), entry
