"""A rehearsal as it stands: frozen, whole, and fit to be written down at every step."""

from enum import StrEnum

import msgspec

from coach.content.scene import Reply, Scene, Tag, Temper, Trigger
from coach.rehearsal.partner import Partner


class Part(StrEnum):
    """Where in the talk the partner's last words belong."""

    OPENING = "opening"
    SIDE = "side"
    UNDER = "under"
    ASK = "ask"


class Ending(StrEnum):
    """How a talk ended."""

    YES = "yes"
    PART = "part"
    NO = "no"
    #: The user ended it kindly, for now.
    LEFT = "left"
    #: Both let it rest without anything being asked.
    OPEN = "open"
    #: It became too much for the partner.
    CLOSED = "closed"


class Answer(msgspec.Struct, frozen=True, tag="answer", tag_field="event"):
    """The user says something. ``tags`` is what it does; ``about`` a thing named in it."""

    text: str
    tags: tuple[Tag, ...]
    about: str = ""
    #: Whether it was read out of free text.
    written: bool = False


class Rewind(msgspec.Struct, frozen=True, tag="rewind", tag_field="event"):
    """Back to before reply ``to`` (from 0); what was said from there on stays for comparing."""

    to: int


Event = Answer | Rewind


class Turn(msgspec.Struct, frozen=True):
    """One reply and what came of it.

    ``says`` is what the partner answered; ``part`` and ``after`` are how things stood then.
    """

    answer: Answer
    trigger: Trigger
    missed: bool
    passed: bool
    before: Partner
    after: Partner
    says: str
    part: Part
    #: The keys of the lines that were used, with the state that they were used in.
    used: tuple[tuple[str, str], ...] = ()
    asked_back: bool = False


class Branch(msgspec.Struct, frozen=True):
    """What was said from reply ``at`` on before somebody went back."""

    at: int
    turns: tuple[Turn, ...]
    ending: Ending | None = None


class Rehearsal(msgspec.Struct, frozen=True):
    """A run through a scene.

    ``recent`` is what the runs before used, as in ``Turn.used``; ``topic`` and ``fear`` are of the
    user's own talk, else empty.
    """

    scene: str
    temper: str
    seed: int
    first: str
    begins: Partner
    used: tuple[tuple[str, str], ...] = ()
    turns: tuple[Turn, ...] = ()
    branches: tuple[Branch, ...] = ()
    ending: Ending | None = None
    recent: tuple[tuple[str, str], ...] = ()
    topic: str = ""
    wish: str = ""
    fear: str = ""

    @property
    def partner(self) -> Partner:
        """How the partner is now."""
        return self.turns[-1].after if self.turns else self.begins

    @property
    def part(self) -> Part:
        """Where in the talk it stands."""
        return self.turns[-1].part if self.turns else Part.OPENING

    @property
    def says(self) -> str:
        """What the partner said last."""
        return self.turns[-1].says if self.turns else self.first


class Cast(msgspec.Struct, frozen=True):
    """What a run is played with: the scene, the temper, and lines that take up a word."""

    scene: Scene
    temper: Temper
    echoes_cool: tuple[str, ...] = ()
    echoes_warm: tuple[str, ...] = ()


def offered(run: Rehearsal, scene: Scene) -> tuple[Reply, ...]:
    """Give the replies to choose from; none once it has ended."""
    if run.ending is not None:
        return ()
    if run.part is Part.OPENING:
        replies = scene.opening.replies
    else:
        beat = getattr(scene, run.part.value)
        replies = beat.cool if run.partner.guarded else beat.replies
    said = {turn.answer.text for turn in run.turns}
    return tuple(reply for reply in replies if reply.text not in said)
