"""Holds what is written in Say it, in memory alone, and does what somebody asks of it.

Each of the two has a page of their own, and it is shown only after somebody said who writes.
Nothing is kept before it was asked for twice; F9 drops all of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from coach.content.prose import SayWords
from coach.people import Side
from coach.reflect.looking import Brought
from coach.session.state import Carried
from coach.store.own_words import Sentence
from coach.wording.drafts import Slot
from ui.after import After, after_with
from ui.offer import Offer
from ui.reading.told import Outcome, Told
from ui.say.build_notes import mine, standing
from ui.say.build_pages import INTO, kept_of, page_of
from ui.say.copied import Copied
from ui.say.requests import (
    Anew,
    Answered,
    Back,
    ChooseForm,
    ChooseTone,
    ChooseWriter,
    ChosenNeeds,
    ChosenWords,
    CopyKept,
    GoTo,
    KeepMine,
    MoreNotes,
    NoteGone,
    OpenNote,
    OpenSide,
    Overflowed,
    Press,
    RemoveKept,
    SayRequest,
    SeeHelp,
    Typed,
    Undo,
    UseKept,
    Worded,
)
from ui.say.view import SayView, Sub
from ui.say.work import Desktop, Drawer, Work

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.clock import Clock
    from coach.content.library import Library
    from coach.store.own_words import Kept
    from ui.preferences import Choices


class SayPresenter(QObject):
    """Say it. ``open`` it each time it is shown; ``know`` takes what was read."""

    #: The page is another one: a SayView.
    view_changed = Signal(object)
    #: Something is to be read: an Asked.
    reading_wanted = Signal(object)
    #: Everything that was read is to be forgotten.
    dropped = Signal()
    #: The way to help.
    help_asked = Signal()
    #: The window is to be hidden at once.
    hide_asked = Signal()
    #: Another place is to be shown; carries its key.
    place_asked = Signal(str)
    #: A talk is to be opened: its id, and a Carried, the sentence to take along.
    talk_asked = Signal(str, object)
    #: Draft and sentence are to go into a book of one's own: a Brought.
    book_asked = Signal(object)
    #: Words are to be copied.
    copy_asked = Signal(str)
    #: A sentence is to be printed.
    print_asked = Signal(str)
    #: A sentence is to be rehearsed.
    rehearse_asked = Signal(str)
    #: A sentence is to be kept: a Sentence. The answer goes to ``know_kept``.
    keep_asked = Signal(object)
    #: A kept sentence is to go, or to come back: a Kept.
    remove_asked = Signal(object)
    restore_asked = Signal(object)

    def __init__(
        self,
        library: Library,
        clock: Clock,
        after: After | None = None,
        parent: QObject | None = None,
        *,
        picker: bool = False,
    ) -> None:
        """``picker`` says that there is a page to choose words for a feeling on."""
        super().__init__(parent)
        self._library = library
        self._words = library.prose(SayWords)
        self._clock = clock
        self._after = after or after_with(self)
        self._desk = Desktop(picker=picker)
        self._drawer = Drawer()
        self._serial = 0
        self._sub = Sub.WRITE
        self._began = clock.now()
        self._copied = Copied(self._after, self._show)
        self._offer = Offer(self._after, self._show)

    # what comes from outside

    def open(self, choices: Choices) -> None:
        """Begin at the page one writes on; two people are asked first who writes."""
        self._put_away()
        self._desk = replace(self._desk, couple=choices.couple, alone=choices.alone)
        self._sub = Sub.WRITE
        self._take(None if self._desk.two else Side.ONE)

    def know(self, told: Told) -> None:
        """Take what came of reading; what came too late is left."""
        if told.serial != self._serial or self._desk.who is None:
            return
        work = self._desk.work
        if told.outcome is Outcome.SAFETY:
            self._sub = Sub.WRITE
            work = replace(work, sentence=work.sentence if work.own else "")
        elif told.draft is None:  # it follows: until then all of it stays as it is
            before = self._desk.told
            told = replace(told, missing=before.missing, long=before.long, plain=before.plain)
        elif not work.own:
            work = replace(work, sentence=told.draft)
        asking = self._desk.asking and bool(work.sentence) and told.outcome is not Outcome.SAFETY
        self._turn_to(replace(self._desk, told=told, work=work, asking=asking))

    def know_all(self, kept: tuple[Kept, ...]) -> None:
        """Take all sentences as they are kept now."""
        self._turn_to(replace(self._desk, kept=kept))

    def know_kept(self, kept: Kept) -> None:
        """Take that a sentence was kept, and offer to take that back."""
        self._turn_to(replace(self._desk, kept=(kept, *self._desk.kept)))
        self._offer.make(self._words.kept, lambda: self._let_go(kept))

    def drop(self) -> None:
        """Forget everything that was written: the window is hidden."""
        self._drawer.clear()
        self._sub = Sub.WRITE
        self._desk = replace(self._desk, who=None, work=Work(), kept=(), asking=False)
        self._take(None if self._desk.two else Side.ONE)
        self.dropped.emit()

    def tick(self) -> None:
        """Look at the clock while somebody says it aloud."""
        if self._sub is Sub.ALOUD:
            self._show()

    def view(self) -> SayView:
        """Make the page."""
        moments = (self._began, self._clock.now())
        page = page_of(
            self._sub, self._desk, self._words, self._library, moments, copied=self._copied.on
        )
        return SayView(self._sub, page, self._offer.note)

    # what people ask for

    def ask(self, request: SayRequest) -> None:
        """Do what somebody asked for."""
        desk = self._desk
        match request:
            case Typed(text):
                self._write(replace(desk.work, text=text))
            case Answered(question, text):
                self._write(replace(desk.work, answers={**desk.work.answers, question: text}))
            case Worded(text):
                self._write(replace(desk.work, sentence=text, own=True))
            case ChooseTone(tone):
                self._write(replace(desk.work, tone=tone, own=False))
            case ChooseForm(form):
                self._write(replace(desk.work, form=form, own=False))
            case Anew():
                self._anew()
            case OpenSide():
                self._turn_to(replace(desk, work=replace(desk.work, side_open=True)))
            case ChosenWords(words):
                self._take_words(Slot.FEEL, words)
            case ChosenNeeds(words):
                self._take_words(Slot.WHY, words)
            case ChooseWriter(side):
                self._put_away()
                self._take(Side(side))
            case _:
                self._ask_more(request)

    def _ask_more(self, request: SayRequest) -> None:
        desk = self._desk
        match request:
            case OpenNote(key):
                self._turn_to(replace(desk, open=key))
            case MoreNotes():
                self._turn_to(replace(desk, all_notes=True))
            case KeepMine(key):
                self._keep_mine(key)
            case Overflowed():
                self._turn_to(replace(desk, overflowed=True))
            case SeeHelp():
                self.help_asked.emit()
            case Undo():
                self._offer.take_back()
            case NoteGone():
                self._offer.gone()
            case Press(key):
                self._press(key)
            case GoTo(sub):
                self._go(sub)
            case Back():
                self._go_back()
            case CopyKept(number):
                self._with_kept(number, lambda kept: self._copy(kept.sentence.words))
            case UseKept(number):
                self._with_kept(number, self._use)
            case RemoveKept(number):
                self._with_kept(number, self._remove)
            case _:
                pass

    def _press(self, key: str) -> None:
        """Do what a button of the bar, or a row, says."""
        sentence = self._desk.work.sentence.strip()
        match key:
            case "keep":
                self._sub = Sub.WRITE
                self._turn_to(replace(self._desk, asking=True))
            case "keep-yes":
                self._keep(sentence)
            case "copy":
                self._copy(self._desk.copied)
            case "close":
                self._close()
            case "help":
                self.help_asked.emit()
            case "hide":
                self.hide_asked.emit()
            case "print":
                self.print_asked.emit(sentence)
            case "rehearse":
                self.rehearse_asked.emit(sentence)
            case "listen" | "along" | "aloud" | "kept" | "practise":
                self._go(Sub(key))
            case "again":
                self._go(Sub.ALOUD)
            case "not-now" | "back" | "change":
                self._go_back()
            case "book":
                work, who = self._desk.work, self._desk.who or Side.ONE
                self.book_asked.emit(Brought(who, work.text.strip(), sentence))
            case _ if key.startswith(INTO):
                carried = Carried(self._desk.who or Side.ONE, sentence)
                self.talk_asked.emit(key.removeprefix(INTO), carried)
            case _:
                pass

    # writing

    def _write(self, work: Work) -> None:
        """Take other words, and have them read. The page is shown anew only if it must be."""
        self._desk = replace(self._desk, work=work)
        if self._desk.asking or self._desk.overflowed:
            self._desk = replace(self._desk, asking=False, overflowed=False)
            self._show()
        self._read()
        if not work.own and not work.written:
            self._show()

    def _read(self, *, whole: bool = False) -> None:
        self._serial += 1
        self.reading_wanted.emit(self._desk.work.asked(self._serial, whole=whole))

    def _anew(self) -> None:
        before = self._desk.work
        self._write(replace(before, own=False))
        self._offer.make(self._words.made_anew, lambda: self._put(before))

    def _take_words(self, question: Slot, words: tuple[str, ...]) -> None:
        """Add words that were chosen to what was answered."""
        before = self._desk.work.answers.get(question, "").strip()
        said = ", ".join(one for one in (before, *words) if one)
        answers = {**self._desk.work.answers, question: said}
        self._sub = Sub.WRITE
        self._put(replace(self._desk.work, answers=answers))

    def _put(self, work: Work) -> None:
        """Put other words into the fields."""
        self._desk = replace(self._desk, number=self._desk.number + 1)
        self._write(work)
        self._show()

    def _put_away(self) -> None:
        """Fold the page of whoever wrote. Words of danger go, and what was read of them."""
        if not self._drawer.put(self._desk):
            self.dropped.emit()

    def _take(self, who: Side | None) -> None:
        """Show the page of somebody, or ask whose it is to be."""
        desk = self._desk
        self._offer.drop()
        self._desk = Desktop(
            desk.couple, desk.alone, who, self._drawer.of(who),
            number=desk.number + 1, kept=desk.kept, picker=desk.picker,
        )  # fmt: skip
        self._read()
        self._show()

    def _keep_mine(self, key: int) -> None:
        advice = dict(standing(self._desk)).get(key)
        if advice is None:
            return
        before = self._desk.work.mine
        self._mine(before | {mine(advice)})
        self._offer.make(self._words.kept_mine, lambda: self._mine(before))

    def _mine(self, kept: frozenset[tuple[str, str]]) -> None:
        self._turn_to(replace(self._desk, work=replace(self._desk.work, mine=kept)))

    # keeping

    def _keep(self, sentence: str) -> None:
        who = self._desk.who
        if not sentence or who is None or self._desk.safe:
            return
        self._turn_to(replace(self._desk, asking=False))
        name = self._desk.couple.of(who).name.strip()
        self.keep_asked.emit(Sentence(who.value, name, self._clock.now().wall, sentence))

    def _let_go(self, kept: Kept) -> None:
        rest = tuple(one for one in self._desk.kept if one.id != kept.id)
        self._turn_to(replace(self._desk, kept=rest))
        self.remove_asked.emit(kept)

    def _remove(self, kept: Kept) -> None:
        self._let_go(kept)
        self._offer.make(self._words.sentences.removed, lambda: self._bring_back(kept))

    def _bring_back(self, kept: Kept) -> None:
        every = sorted((kept, *self._desk.kept), key=lambda one: one.id, reverse=True)
        self._turn_to(replace(self._desk, kept=tuple(every)))
        self.restore_asked.emit(kept)

    def _use(self, kept: Kept) -> None:
        before = self._desk.work
        self._sub = Sub.WRITE
        self._put(replace(before, sentence=kept.sentence.words, own=True))
        self._offer.make(self._words.sentences.use, lambda: self._put(before))

    def _with_kept(self, number: int, do: Callable[[Kept], None]) -> None:
        for kept in kept_of(self._desk):
            if kept.id == number:
                do(kept)

    def _close(self) -> None:
        """Leave nothing behind, at once and without a note: words of danger stand there."""
        self._drawer.let_go(self._desk.who or Side.ONE)
        self._take(self._desk.who)
        self.dropped.emit()
        self.place_asked.emit("today")

    def _copy(self, words: str) -> None:
        if not words:
            return
        self.copy_asked.emit(words)
        self._copied.say()

    # pages

    def _go(self, sub: Sub) -> None:
        self._sub = sub
        self._began = self._clock.now()
        self._desk = replace(self._desk, asking=False)
        if sub is Sub.LISTEN and not self._desk.work.own:
            self._read(whole=True)
        self._show()

    def _go_back(self) -> None:
        self._sub = Sub.WRITE
        self._turn_to(replace(self._desk, asking=False))

    def _turn_to(self, desk: Desktop) -> None:
        self._desk = desk
        self._show()

    def _show(self) -> None:
        self.view_changed.emit(self.view())
