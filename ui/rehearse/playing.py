"""Plays a run: feeds the engine with what somebody says, and holds what is not said yet."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from coach.clock import Clock
from coach.content.scene import Tag
from coach.rehearsal.engine import advance
from coach.rehearsal.state import Answer, Cast, Event, Rehearsal, Rewind
from ui.after import After
from ui.parts.plain_text import fitting
from ui.rehearse.answers import answers, pair, read_of, said_now
from ui.rehearse.mind import Asked, Told
from ui.rehearse.requests import (
    Aloud,
    BackOne,
    BackTo,
    Beside,
    ChooseReply,
    Hint,
    Say,
    TakeBeside,
    Typed,
)
from ui.rehearse.state import WRITTEN, Play, Then

#: A reply is read no further than this, and no more of it is kept.
LONGEST = 2_000
#: A reading that takes longer, in ms, is not waited for.
PATIENCE = 6_000


class Playing(QObject):
    """One run at a time, or none."""

    #: It is to be shown anew; carries whether the field was emptied or filled.
    changed = Signal(bool)
    #: The run is another one: a Rehearsal, to be written down.
    moved = Signal(object)
    #: Something is to be read: an Asked.
    reading_wanted = Signal(object)
    #: What was written tells of danger.
    danger_told = Signal()
    #: The last words were read: on to the look back.
    ended = Signal()

    def __init__(
        self, cast_of: Callable[[Rehearsal], Cast], clock: Clock, after: After, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._cast_of, self._clock, self._after = cast_of, clock, after
        self._serial = 0
        self.play: Play | None = None

    @property
    def cast(self) -> Cast:
        """What the run is played with. Raises ``ContentBroken``; there is a run."""
        assert self.play is not None  # noqa: S101 - whoever asks has looked
        return self._cast_of(self.play.run)

    def begin(self, run: Rehearsal, written: str = "") -> None:
        """Take a run up."""
        self.play = Play(run, written=written)

    def end(self) -> Rehearsal | None:
        """Let the run go from here, and give it."""
        play, self.play = self.play, None
        return play.run if play else None

    def next_serial(self) -> int:
        """Give the number of the next reading."""
        self._serial += 1
        return self._serial

    def ask(self, request: object) -> bool:
        """Do what somebody asked for; False if that is nothing of the scene."""
        play = self.play
        if play is None:
            return False
        match request:
            case ChooseReply(key):
                self._mark(play, key)
            case Typed(text):
                self._type(play, text)
            case Say():
                self._say(play)
            case BackOne():
                self._back_to(play, len(play.run.turns) - 1)
            case BackTo(reply):
                self._back_to(play, max(reply, 0))
            case Hint():
                self._turn_to(replace(play, hint=not play.hint))
            case Beside(key):
                self._beside(play, key)
            case TakeBeside(which):
                self._take_beside(play, which)
            case Aloud():
                self._aloud(play)
            case _:
                return False
        return True

    def close_sheet(self) -> bool:
        """Close what stands over the scene; False if nothing does."""
        play = self.play
        if play is None or (play.beside is None and play.began is None):
            return False
        self._turn_to(replace(play, beside=None, began=None))
        return True

    def know(self, told: Told) -> None:
        """Take what was read; what came too late is left."""
        play = self.play
        if play is None or play.reading != told.serial:
            return
        if told.heard.danger:
            self.play = replace(play, written="", reading=0)
            self.danger_told.emit()
            return
        heard = told.heard
        text = play.written.strip()
        answer = Answer(text, heard.tags or (Tag.VAGUE,), heard.about, written=True)
        self.play = replace(play, reading=0, read=answer)
        if play.then is Then.SAY:
            self._advance(self.play, answer)
        else:
            self._beside(self.play)

    # what is not said yet

    def _mark(self, play: Play, key: str) -> None:
        if key in answers(play, self.cast) and key != play.marked and not play.reading:
            before = play.marked or play.before
            self._turn_to(replace(play, marked=key, before=before, trouble=False))

    def _type(self, play: Play, text: str) -> None:
        """Take other words; the page is shown anew only if something else changes with them."""
        if play.reading or play.run.ending is not None:
            return
        words = fitting(text, LONGEST)
        marked = "" if words.strip() else play.marked
        before = play.before if marked else play.marked or play.before
        was = said_now(play), play.trouble
        self.play = replace(play, written=words, marked=marked, before=before, trouble=False)
        if was != (said_now(self.play), False):
            self.changed.emit(False)

    def _beside(self, play: Play, key: str = "") -> None:
        if play.run.ending is not None or play.reading:
            return
        every = answers(play, self.cast)
        if play.beside is not None and key in every:
            self._turn_to(replace(play, beside=(play.beside[0], every[key])))
            return
        both = pair(play, self.cast, key)
        if both is None:
            return
        if WRITTEN in both and read_of(play) is None:
            self._read(play, Then.BESIDE)
            return
        first, second = (self._answer(play, one) for one in both)
        self._turn_to(replace(play, beside=(first, second)))

    def _answer(self, play: Play, key: str | Answer) -> Answer:
        if isinstance(key, Answer):
            return key
        read = read_of(play)
        if key == WRITTEN and read is not None:
            return read
        return answers(play, self.cast)[key]

    def _aloud(self, play: Play) -> None:
        if play.began is not None:
            self._turn_to(replace(play, began=None))
        elif said_now(play):
            self._turn_to(replace(play, began=self._clock.now().steady))

    # what is said

    def _say(self, play: Play) -> None:
        key = said_now(play)
        if play.run.ending is not None:
            self.ended.emit()
        elif play.reading or not key:
            return
        elif key != WRITTEN:
            self._advance(play, self._answer(play, key))
        elif (read := read_of(play)) is not None:
            self._advance(play, read)
        else:
            self._read(play, Then.SAY)

    def _take_beside(self, play: Play, which: int) -> None:
        if play.beside is not None and which in {0, 1}:
            self._advance(play, play.beside[which])

    def _read(self, play: Play, then: Then) -> None:
        serial = self.next_serial()
        run, text = play.run, play.written.strip()
        self._turn_to(replace(play, reading=serial, then=then, beside=None, began=None))
        asked = Asked(serial, text, run.says, self.cast.scene, run.topic)
        self._after(PATIENCE, lambda: self._give_up(serial))
        self.reading_wanted.emit(asked)

    def _give_up(self, serial: int) -> None:
        """Leave the words as they are, where nothing reads them."""
        if self.play is not None and self.play.reading == serial:
            self._turn_to(replace(self.play, reading=0, trouble=True))

    def _advance(self, play: Play, answer: Answer) -> None:
        written = "" if answer.written else play.written
        self._move(play, answer, written)

    def _back_to(self, play: Play, to: int) -> None:
        """Go back; words that were written there stand in the field again."""
        if play.reading or not 0 <= to < len(play.run.turns):
            return
        answer = play.run.turns[to].answer
        self._move(play, Rewind(to), answer.text if answer.written else play.written)

    def _move(self, play: Play, event: Event, written: str) -> None:
        run = advance(play.run, event, self.cast)
        emptied = written != play.written
        self.play = Play(run, written=written, kept=play.kept)
        self.moved.emit(run)
        self.changed.emit(emptied)

    def _turn_to(self, play: Play) -> None:
        self.play = play
        self.changed.emit(False)
