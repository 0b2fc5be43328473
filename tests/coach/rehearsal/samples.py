"""A made-up scene and temper of which every line is another one; partners, replies and runs."""

from collections.abc import Iterable

from hypothesis import strategies as st
from msgspec.structs import replace

from coach.content.scene import (
    FRESH,
    GUARDED,
    OPENING,
    Beat,
    Ends,
    Feels,
    Guarded,
    Opening,
    Reacts,
    Reply,
    Said,
    Scene,
    Start,
    Tag,
    Temper,
    Theme,
    Trigger,
)
from coach.rehearsal.engine import advance, begin
from coach.rehearsal.lines import sentences
from coach.rehearsal.luck import Luck
from coach.rehearsal.partner import Partner
from coach.rehearsal.state import Answer, Cast, Part, Rehearsal, Turn


def lines(name: str, count: int = FRESH) -> tuple[str, ...]:
    """So many lines of one place; the last one names the topic."""
    return (*(f"This is {name} {n}." for n in range(count - 1)), f"Of {{topic}} is {name}.")


def replies(name: str, *little: Tag) -> tuple[Reply, ...]:
    """What can be answered in one place; one of it is a request."""
    return (
        Reply(f"I saw that you were tired, {name}.", (Tag.VALIDATES,)),
        Reply(f"Could we try it, {name}?", (Tag.REQUESTS, Tag.SPECIFIC)),
        Reply(f"Well, {name}.", little or (Tag.VAGUE,)),
        Reply(f"You never do, {name}.", (Tag.BLAME,)),
    )


def beat(name: str) -> Beat:
    """A part of the talk."""
    return Beat(
        waiting=lines(f"{name} waiting"),
        open=lines(f"{name} open"),
        replies=replies(name),
        cool=replies(f"{name} cool", Tag.GIVES_UP),
        hint="Ask.",
    )


def reacts(name: str) -> Said:
    """What is said at first."""
    return Said(lines(f"{name} cool"), lines(f"{name} warm"))


SCENE = Scene(
    id="made-up",
    name="Made up",
    line="Nothing happens.",
    theme=Theme.HOME,
    minutes=5,
    suggests="prickly",
    topic="the garden",
    situation="You sit there.",
    wish="You would like to go.",
    things=("hedge*", "garden", "apple tree", "lawn", "gate", "fence*"),
    theirs=("tired", "long day", "work*", "late"),
    opening=Opening(lines("opening"), replies("opening"), "Begin."),
    side=beat("side"),
    under=beat("under"),
    ask=beat("ask"),
    guarded=Guarded(*(lines(f"own {name}", 4) for name in Guarded.__struct_fields__)),
    ends=Ends(*(lines(f"end {name}") for name in Ends.__struct_fields__)),
    note="Some things need people.",
)

TEMPER = Temper(
    id="prickly",
    name="Bristles",
    line="Defends.",
    does="defends",
    start=Start(openness=38, tension=42, heard=20, clarity=20),
    feels=Feels(*(100 for _ in Feels.__struct_fields__)),
    misses=20,
    declines=15,
    reacts=Reacts(*(reacts(name) for name in Reacts.__struct_fields__)),
    guarded=lines("general", GUARDED),
    leaves=reacts("leaving"),
)

#: A temper that comes in near, and with whom everything arrives.
CALM = replace(
    TEMPER, start=Start(openness=80, tension=10, heard=60, clarity=60), misses=0, declines=0
)

ECHOES = (lines("echo cool", 10), lines("echo warm", 10))
CAST = Cast(SCENE, TEMPER, *ECHOES)
NEAR = Cast(SCENE, CALM, *ECHOES)


class Drawn(Luck):
    """Gives these numbers in turn, and then a half for ever."""

    def __init__(self, *shares: float) -> None:
        super().__init__("")
        self._given = iter(shares)

    def share(self) -> float:
        return next(self._given, 0.5)


def partner(nearness: float = 0.0, *, heard: float = 0.2, clarity: float = 0.2) -> Partner:
    """Somebody as near as that."""
    return Partner(0.5 + nearness / 2, 0.5 - nearness / 2, heard, clarity)


def answer(*tags: Tag, text: str = "", about: str = "") -> Answer:
    """A reply that does this; its words are the names of it, if it has none."""
    return Answer(text or " and ".join(tags), tags, about)


def after(run: Rehearsal, cast: Cast, answers: Iterable[Answer]) -> Rehearsal:
    """A run when all that was said."""
    for one in answers:
        run = advance(run, one, cast)
    return run


def played(cast: Cast, seed: int, *answers: Answer, fear: str = "", topic: str = "") -> Rehearsal:
    """A run in which that was said."""
    return after(begin(cast, seed, topic=topic, fear=fear), cast, answers)


def turn(
    by: float, *tags: Tag, text: str = "So.", after: Partner | None = None, missed: bool = False
) -> Turn:
    """A reply that brought somebody who waits nearer by so much."""
    return Turn(
        answer=Answer(text, tags),
        trigger=Trigger.OWN,
        missed=missed,
        passed=False,
        before=partner(0.1),
        after=after or partner(0.1 + by),
        says="Well then.",
        part=Part.SIDE,
    )


def all_said(run: Rehearsal) -> list[str]:
    """Every sentence of a run that has two words or more."""
    return [one for text in (run.first, *(turn.says for turn in run.turns))
            for one in sentences(text)]  # fmt: skip


#: Partners of every kind, what a reply can do, and replies of every kind.
_SHARES = st.floats(0, 1)
PARTNERS = st.builds(Partner, _SHARES, _SHARES, _SHARES, _SHARES)
TAGS = st.frozensets(st.sampled_from(Tag), min_size=1, max_size=4)
KIND = st.frozensets(st.sampled_from(sorted(OPENING - {Tag.REQUESTS})), min_size=1, max_size=3)
ANSWERS = st.builds(
    Answer,
    st.text(),
    TAGS.map(lambda tags: tuple(sorted(tags))),
    st.sampled_from(("", "the hedge", "your lawn")),
)
SEEDS = st.integers(0, 10_000)
