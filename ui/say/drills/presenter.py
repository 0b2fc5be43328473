"""Holds the drills: which round stands where, and what is typed meanwhile, in memory alone."""

from typing import Literal

import msgspec
from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from coach.content.library import Library
from coach.content.mistakes import ContentBroken
from coach.content.prose import DrillsWords, SayWords
from coach.drills import practice as p
from coach.drills.hearing import Landing, heard
from coach.people import Hue
from ui.reading.told import Asked, Told
from ui.say.drills.build import Words, line_view, list_view
from ui.say.drills.round import Round, reading_of
from ui.say.drills.view import (
    BREATH,
    Back,
    Choose,
    DrillsRequest,
    DrillsView,
    OpenDrill,
    Press,
    SayOwn,
    Write,
)

#: The most characters of a line that is said anew.
LINE = 300


class DrillsPresenter(QObject):
    """The list of drills, and one round at a time. ``open`` comes first.

    What is written anew is read by the reader of Say it: connect ``reading_wanted`` to it, and
    what it tells to ``know``. Serials are below 0, so that the two never take each other's.
    """

    #: There is something new to show: a DrillsView.
    view_changed = Signal(object)
    #: What was written is to be read: an Asked.
    reading_wanted = Signal(object)
    #: A round came to its end, in whatever way: its drill, and how many lines were looked at.
    practised = Signal(str, int)
    #: The page with the ways to help.
    help_asked = Signal()
    #: Breathing for a while, which is a drill without lines.
    breathe_asked = Signal()
    #: Back to the page one writes on.
    back_asked = Signal()

    def __init__(self, library: Library, seed: int, parent: QObject | None = None) -> None:
        """``seed`` mixes the lines, for instance the time at which the app began."""
        super().__init__(parent)
        self._library = library
        self._seed = seed
        self._words = Words(library.prose(DrillsWords), library.prose(SayWords))
        self._round: Round | None = None
        self._lead = self._words.drills.lead
        self._dealt: dict[str, int] = {}
        self._rounds = 0
        self._serial = 0

    def open(self, hue: Hue = Hue.INK) -> None:
        """Show the list, and let go what was typed before; ``hue`` is that of whoever writes."""
        self._words = replace(self._words, hue=hue)
        self._lead = self._words.drills.lead
        self._tell_practised()
        self._turn_to(None)

    def view(self) -> DrillsView:
        """What is to be shown now."""
        if self._round is None:
            return list_view(self._words, self._library, self._lead)
        return line_view(self._words, self._round)

    def know(self, told: Told) -> None:
        """Take what the reader says of what was written last."""
        now = self._round
        if now is None or told.serial != self._serial or not now.waits:
            return
        result = heard(reading_of(now.practice.answer, told))
        advice = told.advice[result.finding].reason if told.advice else ""
        danger = now.danger or result.landing is Landing.SAFETY
        self._turn_to(replace(now, heard=result, advice=advice, danger=danger))

    def ask(self, request: DrillsRequest) -> None:
        """Do what somebody asked for."""
        now = self._round
        match request:
            case OpenDrill(key) if key == BREATH:
                self.breathe_asked.emit()
            case OpenDrill(key):
                self._begin(key)
            case Back() if now is None:
                self.back_asked.emit()
            case Back():
                self._leave("lead")
            case Press(key) if now is not None:
                self._press(key, now)
            case Choose(key) if now is not None:
                self._turn_to(replace(now, practice=p.look(p.mark(now.practice, key))))
            case Write(text) if now is not None:
                self._write(now, text[:LINE])
            case SayOwn(text) if now is not None and now.own is not None:
                # Nothing is told: the field shows already what was typed into it.
                self._round = replace(now, own=text[:LINE])
            case _:
                pass

    def _press(self, key: str, now: Round) -> None:
        match key:
            case "look":
                self._look(now)
            case "next" if now.practice.last:
                self._leave("round_over")
            case "next":
                self._turn_to(Round(now.drill, p.go_on(now.practice), now.number))
            case "own":
                self._turn_to(replace(now, own=""))
            case "close":
                self._leave("lead")
            case "enough":
                self._leave("enough_said")
            case "help":
                self.help_asked.emit()
            case _:
                pass

    def _begin(self, key: str) -> None:
        try:
            drill = self._library.drill(key)
        except ContentBroken:  # the list does not offer it
            return
        dealt = self._dealt.get(key, 0)
        practice = p.begin(drill, self._seed, dealt)
        self._dealt[key] = dealt + len(practice.lines)
        self._rounds += 1
        self._turn_to(Round(drill, practice, self._rounds))

    def _write(self, now: Round, text: str) -> None:
        """Take other words: what was said of those before holds no longer."""
        if text != now.practice.answer:
            practice = replace(p.mark(now.practice, text), looked=False)
            self._turn_to(replace(now, practice=practice, heard=None, advice=""))

    def _look(self, now: Round) -> None:
        now = replace(now, practice=p.look(now.practice))
        self._turn_to(now)
        if now.waits:
            self._serial -= 1
            self.reading_wanted.emit(Asked(self._serial, now.practice.answer))

    def _leave(self, lead: Literal["lead", "enough_said", "round_over"]) -> None:
        """Back to the list; lines of the round that were not seen come another time."""
        now, words = self._round, msgspec.structs.asdict(self._words.drills)
        if now is not None:
            unseen = len(now.practice.lines) - 1 - now.practice.at
            self._dealt[now.drill.id] -= unseen
        self._lead = str(words[lead])
        self._tell_practised()
        self._turn_to(None)

    def _tell_practised(self) -> None:
        now = self._round
        if now is None:
            return
        # Words of fear are no practice: they leave nothing behind.
        looked_at = now.practice.at + (now.practice.looked and not now.danger)
        if looked_at:
            self.practised.emit(now.drill.id, looked_at)

    def _turn_to(self, round_: Round | None) -> None:
        self._round = round_
        self.view_changed.emit(self.view())
