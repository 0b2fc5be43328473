"""What is known in Rehearse: who is here, what is chosen, the run that is played."""

from collections.abc import Mapping
from enum import StrEnum

import msgspec

from coach.people import Couple, Person, Side
from coach.rehearsal.state import Answer, Rehearsal
from coach.store.own_words import Kept

#: So often a scene can be played in a day: turned over again and again, a quarrel stays alive.
RUNS_A_DAY = 2
#: What stands for one's own words among the keys of replies.
WRITTEN = "written"


class Sub(StrEnum):
    """Which page is shown."""

    CHOOSE = "choose"
    OWN = "own"
    SCENE = "scene"
    BACK = "back"
    ABOUT = "about"


class Own(msgspec.Struct, frozen=True):
    """What somebody wrote for a talk of their own.

    ``calm`` says that it tells of danger, ``begins`` that it begins as soon as it was read.
    """

    topic: str = ""
    wish: str = ""
    fear: str = ""
    calm: bool = False
    begins: bool = False

    @property
    def everything(self) -> str:
        """All of it."""
        return "\n".join(part.strip() for part in (self.topic, self.wish, self.fear) if part)


class Then(StrEnum):
    """What is done with what was written, once it is read."""

    SAY = "say"
    BESIDE = "beside"


class Play(msgspec.Struct, frozen=True):
    """A run while it is played.

    ``marked`` is the reply that is marked (its key), ``before`` the one marked before it;
    ``read`` is what was read of the words in the field. ``beside`` are two replies to compare.
    ``reading`` is the number of the reading that is waited for, 0 for none. ``began`` is since
    when it is said aloud, ``line`` which line is marked to be kept.
    """

    run: Rehearsal
    marked: str = ""
    before: str = ""
    written: str = ""
    read: Answer | None = None
    hint: bool = False
    beside: tuple[Answer, Answer] | None = None
    began: int | None = None
    reading: int = 0
    then: Then = Then.SAY
    trouble: bool = False
    line: str = "0"
    kept: Kept | None = None


class Table(msgspec.Struct, frozen=True):
    """All but the run. ``scene`` and ``temper`` are chosen; ``by_hand`` that the temper was.

    ``brought`` is a sentence from Say it; ``waiting`` a run that was left; ``played`` says how
    often each scene was played today, and ``counted`` which runs that are known here are among them
    (by their seeds). ``number`` tells one time the fields were filled from another.
    """

    couple: Couple = Couple()
    alone: bool = False
    who: Side = Side.ONE
    theme: str = ""
    all_shown: bool = False
    scene: str = ""
    temper: str = ""
    by_hand: bool = False
    brought: str = ""
    number: int = 0
    waiting: Rehearsal | None = None
    played: Mapping[str, int] = {}
    counted: frozenset[int] = frozenset()

    @property
    def you(self) -> Person:
        """Whoever rehearses."""
        return self.couple.of(self.who)

    @property
    def partner(self) -> Person:
        """Whose part is played."""
        return self.couple.of(self.who.other)

    def rests(self, scene: str) -> bool:
        """Whether a scene was played often enough today; one that waits counts as begun."""
        run = self.waiting
        begun = run is not None and run.scene == scene and bool(run.turns)
        waits = run is not None and begun and run.seed not in self.counted
        return self.played.get(scene, 0) + waits >= RUNS_A_DAY
