"""Rehearse: which scene and which temper, one's own talk, the run, the look back.

What was said is written down at every step, so that nothing is lost; it goes when one is done.
Words of danger are never part of it: they lead to help, quietly.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from coach.content.prose import RehearseWords
from coach.people import Side
from coach.rehearsal.engine import begin
from coach.rehearsal.looking import look_back
from coach.rehearsal.state import Cast, Rehearsal
from coach.store.own_words import Sentence
from ui.after import After, after_with
from ui.offer import Offer
from ui.rehearse import requests as asks
from ui.rehearse.build_back import back_view, lines_of
from ui.rehearse.build_choose import about_view, choose_view, own_view
from ui.rehearse.build_scene import scene_view
from ui.rehearse.choosing import own_scene, settled, surprised
from ui.rehearse.owning import Owning
from ui.rehearse.playing import Playing
from ui.rehearse.state import Sub, Table
from ui.rehearse.view import ChooseView, OwnView

if TYPE_CHECKING:
    from collections.abc import Mapping

    from coach.clock import Clock
    from coach.content.library import Library
    from coach.store.own_words import Kept
    from ui.preferences import Choices
    from ui.rehearse.mind import Told
    from ui.rehearse.view import PageView

#: Lines that were used: pairs of a state and a key, as the store gives them.
Used = tuple[tuple[str, str], ...]


class RehearsePresenter(QObject):
    """``open`` it each time it is shown; ``know`` takes what was kept."""

    #: The page is another one: a PageView.
    view_changed = Signal(object)
    #: Something is to be read: an Asked. What came of it goes to ``know_read``.
    reading_wanted = Signal(object)
    #: Everything that was read is to be forgotten.
    dropped = Signal()
    #: The way to help.
    help_asked = Signal()
    #: The run is to be written down: a Rehearsal.
    keep_asked = Signal(object)
    #: The run is over and its words go: a Rehearsal, and the day on which it was played.
    end_asked = Signal(object, object)
    #: The run and its words go, and nothing is to be remembered of it.
    discard_asked = Signal()
    #: Which lines were used in a scene with a temper is to be known: to ``know_recent``.
    recent_wanted = Signal(str, str)
    #: A line is to be kept: a Sentence. The answer goes to ``know_kept``.
    sentence_asked = Signal(object)
    #: A kept line is to go: a Kept.
    remove_asked = Signal(object)

    def __init__(
        self,
        library: Library,
        clock: Clock,
        after: After | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library, self._clock = library, clock
        self._words = library.prose(RehearseWords)
        self._after = after or after_with(self)
        self._table = Table()
        self._sub = Sub.CHOOSE
        self._recent: dict[tuple[str, str], Used] = {}
        self._offer = Offer(self._after, self._show)
        self._playing = Playing(self._cast, clock, self._after, self)
        self._playing.changed.connect(self._renew)
        self._playing.moved.connect(self.keep_asked)
        self._playing.reading_wanted.connect(self.reading_wanted)
        self._playing.danger_told.connect(self._to_help)
        self._playing.ended.connect(lambda: self._go(Sub.BACK))
        self._owning = Owning(library, self._playing.next_serial, self._after, self)
        self._owning.changed.connect(self._show)
        self._owning.reading_wanted.connect(self.reading_wanted)
        self._owning.begun.connect(self._begin_own)
        #: Grows with all that changes what is kept: an answer that was asked for before is old.
        self.deeds = 0

    # what comes from outside

    def open(self, choices: Choices) -> None:
        """Begin at the list. A run that was left waits there."""
        couple, alone = choices.couple, choices.alone
        who = Side.ONE if alone else self._table.who
        self._table = replace(self._table, couple=couple, alone=alone, who=who)
        self._leave_scene()
        self._table = settled(self._table, self._library, self._words.choose.suggested)
        self._go(Sub.OWN if self._table.brought and self._owning.can_be_had else Sub.CHOOSE)

    def know(self, running: Rehearsal | None, played: Mapping[str, int]) -> None:
        """Take the run that waits, and how often each scene was played today."""
        waiting = None if self._playing.play is not None else running
        self._turn_to(replace(self._table, waiting=waiting, played=played))

    def know_recent(self, scene: str, temper: str, used: Used) -> None:
        """Take which lines the last runs of a scene with a temper used."""
        self._recent[scene, temper] = used

    def know_read(self, told: Told) -> None:
        """Take what was read of what somebody wrote."""
        if not self._owning.know(told):
            self._playing.know(told)

    def know_kept(self, kept: Kept) -> None:
        """Take that a line was kept, and offer to take that back."""
        if self._playing.play is not None:
            self._playing.play = replace(self._playing.play, kept=kept)
        self._offer.make(self._words.back.kept, lambda: self._unkeep(kept))

    def take(self, sentence: str) -> None:
        """Take a sentence that was brought from Say it: it can be said in one's own talk."""
        self._table = replace(self._table, brought=sentence)

    def tick(self) -> None:
        """Look at the clock while somebody says it aloud."""
        if self._playing.play is not None and self._playing.play.began is not None:
            self._show()

    def leave(self) -> None:
        """Let a run go that one has looked back on: another page is shown."""
        play = self._playing.play
        if self._sub is Sub.BACK and play is not None and play.run.ending is not None:
            self._finish(self._playing.end())
            self._offer.drop()
            self._sub = Sub.CHOOSE

    def drop(self) -> None:
        """Hold no word any more: the window is hidden. What is kept waits in the store."""
        self.leave()
        self._playing.end()
        self._offer.drop()
        self._owning.forget()
        number = self._table.number + 1
        self._table = replace(self._table, brought="", waiting=None, number=number)
        self._go(Sub.CHOOSE)
        self.dropped.emit()

    def view(self) -> PageView:
        """Make the page."""
        play, table, words = self._playing.play, self._table, self._words
        note = self._offer.note
        if play is not None and self._sub is Sub.SCENE:
            return scene_view(table, play, self._playing.cast, words, self._clock.now())
        if play is not None and self._sub is Sub.BACK:
            return back_view(table, play, self._playing.cast, words, note)
        if self._sub is Sub.OWN:
            return own_view(table, self._owning.own, self._library, words)
        if self._sub is Sub.ABOUT:
            return about_view(words)
        return choose_view(table, self._library, words, note)

    # what people ask for

    def ask(self, request: object) -> None:
        """Do what somebody asked for."""
        if isinstance(request, asks.BackTo | asks.Again):
            self._try_again(request)
        elif not self._playing.ask(request):
            self._ask_around(request)

    def _ask_around(self, request: object) -> None:
        table = self._table
        match request:
            case asks.Filter(key):
                self._choose(replace(table, theme=key))
            case asks.ShowAll():
                self._turn_to(replace(table, all_shown=True))
            case asks.ChooseWho(key):
                self._turn_to(replace(table, who=Side(key)))
            case asks.ChooseScene(key):
                self._choose(replace(table, scene=key))
            case asks.ChooseTemper(key):
                self._choose(replace(table, temper=key, by_hand=True))
            case asks.Surprise():
                self._choose(surprised(table, self._library, self._clock.now().wall))
            case asks.Begin():
                self._begin()
            case asks.BuildOwn():
                self._go(Sub.OWN)
            case asks.Filled(key, text):
                self._owning.fill(key, text)
            case asks.About():
                self._go(Sub.ABOUT)
            case asks.HelpAsked():
                self.help_asked.emit()
            case asks.Undo():
                self._offer.take_back()
            case asks.NoteGone():
                self._offer.gone()
            case _:
                self._ask_of_run(request)

    def _ask_of_run(self, request: object) -> None:
        play = self._playing.play
        match request:
            case asks.GoOn() if self._table.waiting is not None:
                self._go_on(self._table.waiting)
            case asks.LetGo():
                self._let_go(self._table.waiting)
            case asks.Back():
                self._go_back()
            case asks.Stop() if play is not None and not play.reading:
                self._go(Sub.BACK) if play.run.turns else self._done()
            case asks.ChooseLine(key) if play is not None:
                self._playing.play = replace(play, line=key)
                self._show()
            case asks.KeepLine():
                self._keep_line()
            case asks.AnotherTemper() | asks.Done() if play is not None:
                self._done()
            case _:
                pass

    # choosing

    def _choose(self, table: Table) -> None:
        """Take another choice."""
        self._table = settled(table, self._library, self._words.choose.suggested)
        self._ask_recent(self._table.scene)
        self._show()

    def _ask_recent(self, scene: str) -> None:
        if scene and self._table.temper:
            self.recent_wanted.emit(scene, self._table.temper)

    # the run

    def _begin(self) -> None:
        page = self.view()
        if not isinstance(page, ChooseView | OwnView) or not page.ready:
            return
        if self._sub is Sub.CHOOSE:
            self._start(self._table.scene)
        else:
            self._owning.begin()

    def _begin_own(self) -> None:
        scene, own = own_scene(self._library), self._owning.own
        if scene is not None and own.topic.strip():
            self._start(scene.id, " ".join(own.topic.split()), own.wish.strip(), own.fear.strip())

    def _start(self, scene: str, topic: str = "", wish: str = "", fear: str = "") -> None:
        """Begin a run; one that waited goes."""
        table = self._table
        if table.waiting is not None:
            self._finish(table.waiting)
        cast = self._cast_of(scene, table.temper)
        recent = self._recent.get((scene, table.temper), ())
        seed = self._clock.now().wall
        run = begin(cast, seed, recent, topic=topic, wish=wish, fear=fear)
        self._playing.begin(run, table.brought)
        self._owning.forget()
        self._table = replace(self._table, brought="", number=table.number + 1)
        self.deeds += 1
        self.keep_asked.emit(run)
        self._go(Sub.SCENE)

    def _go_on(self, run: Rehearsal) -> None:
        self._table = replace(self._table, waiting=None, number=self._table.number + 1)
        self._playing.begin(run)
        self.deeds += 1
        self._go(Sub.SCENE if run.ending is None else Sub.BACK)

    def _try_again(self, request: asks.BackTo | asks.Again) -> None:
        play = self._playing.play
        if play is None:
            return
        to = look_back(play.run).again if isinstance(request, asks.Again) else request.reply
        self._go(Sub.SCENE)
        self._playing.ask(asks.BackTo(to or 0))

    def _leave_scene(self) -> None:
        """Let the run wait; one in which nothing was said goes."""
        run = self._playing.end()
        if run is not None and run.turns:
            self._table = replace(self._table, waiting=run, number=self._table.number + 1)
        elif run is not None:
            self._finish(run)

    def _done(self) -> None:
        """Let the run go, with a way back for a moment."""
        self._let_go(self._playing.end())

    def _let_go(self, run: Rehearsal | None) -> None:
        self._finish(run)
        self._go(Sub.CHOOSE)
        if run is not None and run.turns:
            self._offer.make(self._words.choose.waiting.gone, lambda: self._bring_back(run))

    def _finish(self, run: Rehearsal | None) -> None:
        """Have the words wiped, and the scene counted, once."""
        if run is None:
            return
        table = self._table
        self.deeds += 1
        self._recent.pop((run.scene, run.temper), None)
        self._table = replace(table, waiting=None)
        if not run.turns or run.seed in table.counted:
            self.discard_asked.emit()
            return
        played = {**table.played, run.scene: table.played.get(run.scene, 0) + 1}
        self._table = replace(
            table, waiting=None, played=played, counted=table.counted | {run.seed}
        )
        self.end_asked.emit(run, self._clock.now().local().date())

    def _bring_back(self, run: Rehearsal) -> None:
        self.deeds += 1
        self._table = replace(self._table, waiting=run)
        self.keep_asked.emit(run)

    def _to_help(self) -> None:
        """Lead to help. What was written is no part of the run, and the run waits as it was."""
        self._leave_scene()
        self._go(Sub.CHOOSE)
        self.dropped.emit()
        self.help_asked.emit()

    # a line to keep

    def _keep_line(self) -> None:
        play = self._playing.play
        if play is None or play.kept is not None or self._sub is not Sub.BACK:
            return
        lines = lines_of(play.run, look_back(play.run))
        if play.line.isdecimal() and int(play.line) < len(lines):
            who, now = self._table.who, self._clock.now().wall
            name = self._table.couple.of(who).name.strip()
            self.sentence_asked.emit(Sentence(who.value, name, now, lines[int(play.line)]))

    def _unkeep(self, kept: Kept) -> None:
        if self._playing.play is not None:
            self._playing.play = replace(self._playing.play, kept=None)
        self.remove_asked.emit(kept)

    # pages

    def _go_back(self) -> None:
        play = self._playing.play
        if self._sub is Sub.SCENE and self._playing.close_sheet():
            return
        if self._sub is Sub.BACK and play is not None:
            self._done() if play.run.ending is not None else self._go(Sub.SCENE)
            return
        self._leave_scene()
        self._go(Sub.CHOOSE)

    def _go(self, sub: Sub) -> None:
        self._sub = sub
        self._offer.drop()
        if sub is Sub.CHOOSE:
            self._choose(self._table)
            return
        if sub is Sub.OWN and (scene := own_scene(self._library)) is not None:
            self._ask_recent(scene.id)
        self._show()

    def _cast(self, run: Rehearsal) -> Cast:
        return self._cast_of(run.scene, run.temper)

    def _cast_of(self, scene: str, temper: str) -> Cast:
        words = self._words
        return Cast(
            self._library.scene(scene), self._library.temper(temper),
            words.echoes_cool, words.echoes_warm,
        )  # fmt: skip

    def _renew(self, emptied: bool) -> None:
        if emptied:
            self._table = replace(self._table, number=self._table.number + 1)
        self._show()

    def _turn_to(self, table: Table) -> None:
        self._table = table
        self._show()

    def _show(self) -> None:
        self.view_changed.emit(self.view())
