"""Holds a lesson: which line is there, and what is typed meanwhile, in memory alone."""

from collections.abc import Collection

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from coach.cards import lesson as le
from coach.cards.shelf import Place
from coach.content.library import Library
from coach.content.prose import Level, SayWords, TrainerLines, TrainerWords
from coach.people import Couple
from ui.cards.doing import Back, Enough, More, Primary, Write
from ui.cards.trainer.build import Words, line_view, over_view
from ui.cards.trainer.state import Known, Now, samples
from ui.cards.trainer.told import Asked, Told
from ui.cards.trainer.view import (
    ANY,
    Again,
    Another,
    AtLevel,
    Keep,
    SeeHelp,
    TrainerRequest,
    TrainerView,
)

#: The most characters of an answer.
LINE = 300


class TrainerPresenter(QObject):
    """One lesson at a time. ``open`` comes first.

    What is written is read elsewhere: connect ``reading_wanted`` to what reads, and what it
    tells to ``know``.
    """

    #: There is something new to show: a TrainerView.
    view_changed = Signal(object)
    #: An answer is to be read: an Asked.
    reading_wanted = Signal(object)
    #: A card is to be kept, or kept no longer: its key.
    keep_asked = Signal(str)
    #: A lesson came to its end: so many of its lines were answered.
    practised = Signal(int)
    #: The page with the ways to help.
    help_asked = Signal()
    #: Back to the list of cards.
    back_asked = Signal()

    def __init__(self, library: Library, seed: int, parent: QObject | None = None) -> None:
        """``seed`` mixes the lines. Raises ``ContentBroken`` if the words cannot be read."""
        super().__init__(parent)
        self._words = Words(library.prose(TrainerWords), library.prose(SayWords))
        lines = library.find(TrainerLines)
        self._known = Known(() if lines is None else lines.lines)
        self._seed = seed
        self._places: tuple[int, ...] = ()
        self._dealt: dict[tuple[int, ...], int] = {}
        self._aim: Level | str = ""  # what somebody chose to try; empty while they did not
        self._answered = 0
        self._serial = 0
        self._now: Now | None = None

    def open(
        self, situation: str, cards: tuple[Place, ...], couple: Couple,
        *, alone: bool, kept: Collection[str],
    ) -> None:  # fmt: skip
        """Begin with lines of a situation, or any where it is empty; ``cards`` answer, too."""
        self._put_back()
        self._known = Known(self._known.lines, cards, couple, alone, frozenset(kept))
        self._places = le.places_for(self._known.lines, situation)
        self._aim = ""
        self._begin()

    def drop(self) -> None:
        """Forget what was typed: the window is hidden."""
        self._leave()

    def know_kept(self, kept: Collection[str]) -> None:
        """Take which cards are kept."""
        self._known = replace(self._known, kept=frozenset(kept))
        self._tell()

    def know(self, told: Told) -> None:
        """Take what was read of the answer that stands there."""
        now = self._now
        if now is not None and now.waits and told.serial == self._serial:
            self._to(now.heard(told))

    def view(self) -> TrainerView:
        """What is to be shown now."""
        if self._now is None:
            return over_view(self._words, self._known)
        return line_view(self._words, self._known, self._now)

    def ask(self, request: TrainerRequest) -> None:
        """Do what somebody asked for."""
        now = self._now
        match request:
            case Back():
                self._leave()
                self.back_asked.emit()
            case SeeHelp():
                self._leave()
                self.help_asked.emit()
            case Enough():
                self._leave()
            case More():
                self._begin()
            case Primary() if now is None:
                self.back_asked.emit()
            case _ if now is not None:
                self._on(now, request)
            case _:
                pass

    def _on(self, now: Now, request: TrainerRequest) -> None:
        """Do what somebody asked for on a line."""
        match request:
            case Write(text):
                self._write(now, text[:LINE])
            case AtLevel(key) if now.told is None:
                self._aim = ANY if key == ANY else Level(key)
                self._to(replace(now, lesson=le.aim(now.lesson, self._level)))
            case AtLevel(key) if key != ANY:
                self._to(replace(now, shown=Level(key), turn=0))
            case Another():
                self._to(replace(now, turn=now.turn + 1))
            case Keep():
                self._keep(now)
            case Again():
                self._to(replace(now, lesson=le.again(now.lesson), told=None))
            case Primary():
                self._primary(now)
            case _:
                pass

    def _primary(self, now: Now) -> None:
        if now.waits:
            return
        if now.told is None:
            self._look(now)
        elif now.safety:
            self._leave()
            self.back_asked.emit()
        elif now.lesson.last:
            self._answered += 1
            self._leave()
        else:
            self._answered += 1
            self._to(Now(le.go_on(now.lesson, self._level)))

    @property
    def _level(self) -> Level | None:
        """The level to try now: what was chosen, or the next on the way up."""
        if self._aim == ANY:
            return None
        return self._aim if isinstance(self._aim, Level) else le.ladder(self._answered)

    def _begin(self) -> None:
        """Begin a lesson, where there is any line."""
        if not self._places:
            self._leave()
            return
        dealt = self._dealt.get(self._places, 0)
        lesson = le.begin(self._places, self._seed, dealt, self._level)
        self._dealt[self._places] = dealt + len(lesson.lines)
        self._to(Now(lesson))

    def _write(self, now: Now, text: str) -> None:
        """Take other words: what was said of those before holds no longer."""
        if text != now.lesson.answer:
            self._to(replace(now, lesson=le.write(now.lesson, text), told=None))

    def _look(self, now: Now) -> None:
        now = replace(now, lesson=le.look(now.lesson))
        self._to(now)
        if now.waits:
            self._serial += 1
            line = self._known.lines[now.lesson.place].says
            self.reading_wanted.emit(Asked(self._serial, line, now.lesson.answer))

    def _keep(self, now: Now) -> None:
        ways = samples(self._known, self._known.lines[now.lesson.place], now.shown)
        key = ways[now.turn % len(ways)].key if ways else ""
        if key and now.told is not None:
            self.keep_asked.emit(key)

    def _leave(self) -> None:
        """It is enough."""
        self._put_back()
        self._to(None)

    def _put_back(self) -> None:
        """End the lesson; lines of it that were not seen come another time."""
        now, self._now = self._now, None
        if now is not None:
            lesson = now.lesson
            self._dealt[self._places] -= len(lesson.lines) - 1 - lesson.at
            # Words of fear are no practice: they leave nothing behind.
            answered = lesson.at + (now.told is not None and not now.safety)
            if answered:
                self.practised.emit(answered)

    def _to(self, now: Now | None) -> None:
        self._now = now
        self._tell()

    def _tell(self) -> None:
        self.view_changed.emit(self.view())
