"""All the words and people that a room needs, and the texts of the phase that is on screen."""

from collections.abc import Mapping

import msgspec

from coach.content.lengths import steps_of
from coach.content.library import Library
from coach.content.model import Card, Phase, Step, Walkthrough
from coach.content.prose import (
    BreathWords,
    CloseWords,
    DecidingWords,
    GateWords,
    LoopWords,
    PrivateWords,
    RepairWords,
    RestWords,
    SigningWords,
    StageWords,
    WritingWords,
)
from coach.content.words import fill, pick, time_left
from coach.people import Couple, Side
from coach.planning.memory import Agreed
from coach.session.modes import Mode
from coach.session.state import Session
from ui.talk.people import who
from ui.talk.stage_view import Who


class RoomWords(msgspec.Struct, frozen=True):
    """What the builders of views read from: nothing in here changes during a session.

    ``digits`` is True when someone asked to see the time in digits. ``mode`` is the way of
    talking that the words are for (``mode_words``); ``library`` has the cards that help.
    ``agreed`` are agreements from before, the newest first. ``shared`` is True where two people
    with names share the computer, ``new`` where nobody has had a talk here yet.
    """

    walkthrough: Walkthrough
    steps: tuple[Step, ...]
    one: Who
    two: Who
    stage: StageWords
    repair: RepairWords
    rest: RestWords
    breath: BreathWords
    close: CloseWords
    gate: GateWords
    private: PrivateWords
    loop: LoopWords
    talks: Mapping[str, str]
    writing: WritingWords
    signing: SigningWords
    library: Library
    deciding: DecidingWords
    digits: bool = False
    mode: Mode = Mode.TALK
    agreed: tuple[Agreed, ...] = ()
    shared: bool = False
    new: bool = False

    def who(self, side: Side) -> Who:
        """Give the person on ``side``."""
        return self.one if side is Side.ONE else self.two

    def names(self, session: Session, speaker: Side | None = None) -> Mapping[str, str]:
        """Give the names for the places in the content's texts.

        ``speaker`` is who has the floor now; where nobody has it, whoever began.
        """
        speaker = speaker or session.starter
        return {
            "speaker": self.who(speaker).name,
            "listener": self.who(speaker.other).name,
            "starter": self.who(session.starter).name,
            "other": self.who(session.starter.other).name,
        }


def room_words(
    library: Library,
    session: Session,
    couple: Couple,
    *,
    left: str,
    right: str,
    digits: bool,
    walkthrough: Walkthrough | None = None,
) -> RoomWords:
    """Collect the words for ``session``; ``left`` and ``right`` stand for empty names.

    ``walkthrough`` is that of the session where it is no talk of the library (the preview).
    Raises ``ContentBroken`` if a file that the room needs cannot be read.
    """
    walkthrough = walkthrough or library.walkthrough(session.walkthrough)
    return RoomWords(
        walkthrough=walkthrough,
        steps=steps_of(walkthrough, session.length, solo=session.solo),
        one=who(couple, Side.ONE, left),
        two=who(couple, Side.TWO, right),
        stage=library.prose(StageWords),
        repair=library.prose(RepairWords),
        rest=library.prose(RestWords),
        breath=library.prose(BreathWords),
        close=library.prose(CloseWords),
        gate=library.prose(GateWords),
        private=library.prose(PrivateWords),
        loop=library.prose(LoopWords),
        talks=_talks(library, walkthrough),
        writing=library.prose(WritingWords),
        signing=library.prose(SigningWords),
        library=library,
        deciding=library.prose(DecidingWords),
        digits=digits,
        shared=couple.is_named,
    )


def _talks(library: Library, walkthrough: Walkthrough) -> Mapping[str, str]:
    """Say of each talk that a card leads to what it is called, and how long it takes.

    A talk that cannot be read is not offered.
    """
    says = library.prose(PrivateWords).onward
    ids = {item.leads for item in walkthrough.items if item.leads}
    found = (library.find_walkthrough(one) for one in sorted(ids))
    return {
        talk.id: fill(says, {"talk": talk.name, "minutes": str(talk.minutes)})
        for talk in found
        if talk is not None
    }


class PhaseText(msgspec.Struct, frozen=True):
    """The three texts of a phase: the large line, what the speaker reads, the other's task."""

    title: str
    hint: str
    task: str


def phase_text(words: RoomWords, session: Session) -> PhaseText:
    """Give the texts for where ``session`` stands; another piece or repeat, another prompt."""
    place = session.place
    names = words.names(session, session.next_floor)
    # One text stays over all the cards that are sorted.
    piece = 1 if place.phase is Phase.SORT else place.piece
    turn = session.variation + piece - 1 + place.step
    card: Card = words.steps[place.step].cards[place.phase]
    title, speaker, listener = card.title, card.speaker, card.listener
    if place.phase is Phase.TELL and (place.partly or place.misses):
        again = words.stage.missing if place.partly else words.stage.shorter
        title, speaker, listener = again.title, again.speaker, again.listener
    hint, task = pick(speaker, turn), pick(listener, turn)
    if place.phase is Phase.SAY_BACK and place.shape is not None:
        stuck = words.steps[place.step].cards[Phase.STUCK]
        hint = pick(stuck.choices, place.shape)
    parked = [
        thought.text for thought in session.words.parked if thought.side is session.next_floor
    ]
    if place.phase is Phase.TELL and place.piece == 1 and not place.misses and parked:
        hint = fill(words.stage.parked_return, {"thought": "  \N{MIDDLE DOT}  ".join(parked)})
    return PhaseText(fill(title, names), fill(hint, names), fill(task, names))


def time_words(words: RoomWords, session: Session) -> str:
    """Say in words how the time of the present phase stands."""
    stage, place = words.stage, session.place
    if session.stop is not None:
        return stage.paused
    if place.held:
        return stage.waits
    if place.quiet:
        return stage.quiet
    if not session.allowance:
        return stage.no_clock
    if not session.remaining:
        return stage.time_up
    return time_left(stage.time_left, session.remaining / 1000)


def digits(words: RoomWords, session: Session) -> str:
    """Give the time left in digits if someone asked for them, else nothing."""
    if not words.digits or not session.allowance:
        return ""
    seconds = -(-session.remaining // 1000)
    over = session.overtime // 1000
    minutes, rest = divmod(over or seconds, 60)
    return f"{'+' if over else ''}{minutes}:{rest:02d}"
