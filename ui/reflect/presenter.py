"""Holds where somebody is in Reflect, and the open book; what it says is made in ``build``.

``lock`` is the one end of an open book: by the button, F9, leaving, five quiet minutes, a
computer that slept, the end of the program. What is not written down is sealed first, then the
key is wiped, then the screen is told to let go of every word.
"""

import os

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from coach.clock import Clock
from coach.content.library import Library
from coach.content.prose import BookWords, ReflectWords
from coach.errors import WorldError
from coach.people import Person, Side
from coach.reflect.looking import Brought, draft_page
from coach.reflect.pages import Kind, Page
from ui.after import After, after_with
from ui.errand import Errand, at_once
from ui.offer import Offer
from ui.preferences import Choices
from ui.reflect import asks, deeds
from ui.reflect.asks import Request
from ui.reflect.book import OpenBook
from ui.reflect.build import Desk, build, named
from ui.reflect.doorway import Doorway
from ui.reflect.finder import Finder
from ui.reflect.flow import Ask, Flow
from ui.reflect.state import Asked, At, State, Told
from ui.reflect.view import ReflectView
from ui.reflect.watch import Watch, Why
from ui.reflect.within import Chance, Outlet, Within

_DOOR = (
    asks.Me | asks.TypedOne | asks.TryOpen | asks.TryWords | asks.FirstTime | asks.LostIt
    | asks.Typed | asks.Take
)  # fmt: skip


class ReflectPresenter(QObject):
    """The place. ``open`` it each time it is shown."""

    #: The page is another one: a ReflectView.
    view_changed = Signal(object)
    #: Something private is on the screen now.
    opened = Signal()
    #: Nothing is any more, and whatever showed it is to let go of it.
    locked = Signal()
    #: The page with questions is to be shown for this Page.
    guided_asked = Signal(object)
    #: Recovery words are to be printed: whose they are. The words are in ``recovery_words``.
    print_asked = Signal(str)
    #: The way back to Today was taken.
    left = Signal()

    def __init__(
        self, library: Library, clock: Clock, ask: Ask, *, after: After | None = None,
        errand: Errand = at_once, chance: Chance = os.urandom,
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        """``ask`` is the keeper's."""
        super().__init__(parent)
        self._library = library
        self._words = library.prose(BookWords)
        self._kinds = library.prose(ReflectWords)
        self._clock = clock
        self._after = after or after_with(self)
        self._errand = errand
        self._chance = chance
        self._offer = Offer(self._after, self._tell)
        self._flow = Flow(ask, self._tell)
        self._doorway = Doorway(self._flow, clock, self._after, self._enter, self._renew)
        self.watch = Watch(clock, self)
        self.watch.over.connect(self.lock)
        self._within: Within | None = None
        self._trouble: WorldError | None = None
        #: What is to be kept of the recovery words that are shown, once somebody put them away.
        self._shown: deeds.Ready | None = None
        #: Two texts from Say it that wait for the book of their writer: in memory alone.
        self._brought: Brought | None = None

    @property
    def within(self) -> Within | None:
        """The open book."""
        return self._within

    @property
    def owner(self) -> tuple[Side, Person]:
        """Whose book it is: where they sit, and who they are."""
        state = self._flow.state
        side = state.side or Side.ONE
        return side, named(state.couple.of(side), side)

    @property
    def recovery_words(self) -> tuple[str, ...]:
        """The recovery words that are shown now; none once the book is closed."""
        return self._flow.state.words

    def open(self, choices: Choices, brought: Brought | None = None) -> None:
        """Begin at the two cards; at the writer's own where draft and sentence were brought."""
        self.lock()
        self._brought = brought
        side = brought.side if brought is not None else _only(choices.alone)
        self._flow.turn(couple=choices.couple, alone=choices.alone, side=side)
        self._doorway.rest()
        self._begin_watch()

    def lock(self, why: Why | None = None) -> None:
        """Close the book, whatever is going on, and forget all that was typed."""
        within, self._within = self._within, None
        brought, self._brought = self._brought, None
        before, self._shown = self._flow.state, None
        try:
            if within is not None:
                within.close()
            self._offer.drop()
        finally:  # whatever went wrong: nothing private stays on the screen
            self.watch.end()
            self._flow.end(State(before.couple, before.alone, side=_only(before.alone), why=why))
            if within is not None or brought is not None or before != self._flow.state:
                self.locked.emit()
                self._tell()

    def close_for_news(self) -> None:
        """Close the book: what is kept is another one now (a copy, a move, another computer)."""
        self.lock(Why.NEWS if self._within is not None else None)

    def show_trouble(self, trouble: WorldError | None) -> None:
        """Take that nothing can be written down just now, or that all is well."""
        self._trouble = trouble
        self._tell()

    def view(self) -> ReflectView:
        """Make the page."""
        today = self._clock.now().local().date()
        desk = Desk(self._words, self._kinds, self._library, today)
        trouble = self._flow.failed or self._trouble
        return build(self._flow.state, desk, self._within, self._offer.note, trouble)

    def ask(self, request: Request) -> None:
        """Do what somebody asked for."""
        self.watch.touch()
        match request:
            case _ if isinstance(request, _DOOR):
                self._doorway.ask(request, self._within.book.key if self._within else None)
            case asks.PrintWords() | asks.WordsKept():
                self._with_words(request)
            case asks.BeginAnew() | asks.TypeWord() | asks.KeepBook() | asks.DeleteBook():
                self._ending(request)
            case asks.Undo():
                self._offer.take_back()
            case asks.NoteGone():
                self._offer.gone()
            case asks.CloseBook():
                self.lock()
            case asks.Back():
                self._back()
            case asks.SeeSafety():
                self._see_safety()
            case _:
                self._in_book(request)
        self._begin_watch()

    # an open book

    def begin(self, kind: Kind) -> None:
        """Begin a page of this kind; one with questions has a screen of its own."""
        if self._within is None:
            return
        state = self._flow.state
        loose = state.at is At.CHOOSE and state.loose
        self._flow.state = replace(state, at=At.BOOK, loose=False)
        page = self._within.begin(kind, loose=loose)
        if kind is not Kind.FREE:
            self._go_on(page)

    def close_page(self) -> None:
        """Show the list again."""
        if self._within is not None:
            self._within.settle()
            self._flow.turn(at=At.BOOK)

    def _enter(self, ready: deeds.Ready, at: At) -> None:
        book = OpenBook(ready.key, ready.pages, ready.unread, ready.voice)
        finder = Finder(self._after, self._errand, self._tell)
        self._within = Within(
            book, self._clock, Outlet(self._flow.ask), finder, self._offer, self._after,
            self._chance, self._words.page.thrown, self._tell,
        )  # fmt: skip
        if book.pages:
            book.show(book.pages[0].id)
        self._shown = ready if ready.words else None
        # With a wrap of their own they take the place of others, which nobody put away.
        again = ready.wrap is not None
        self._flow.turn(at=at, busy=False, told=Told.NOTHING, words=ready.words, again=again)
        self._begin_watch()
        self._take_in()

    def _take_in(self) -> None:
        """Make a page of what was brought, as soon as the book of its writer can be written in."""
        state, brought = self._flow.state, self._brought
        ours = brought is not None and brought.side is (state.side or Side.ONE)
        if self._within is None or brought is None or not ours or state.at is not At.BOOK:
            return
        self._brought = None
        page = self._within.begin(brought.kind)
        page = draft_page(brought, page.id, page.made)
        self._within.keep(page)
        if page.kind is Kind.FREE:
            self._within.book.show(page.id)  # anew: it was shown blank
            self._tell()
        else:
            self._go_on(page)

    def _in_book(self, request: Request) -> None:
        within = self._within
        if within is None:
            return
        match request:
            case asks.NewPage():
                self._flow.turn(at=At.CHOOSE, loose=False)
            case asks.DoNotKeep(on) if self._flow.state.at is At.CHOOSE:
                self._flow.turn(loose=on)
            case asks.Choose(kind):
                self.begin(kind)
            case asks.AnswerFirst():
                self.begin(Kind.THANKS)
            case asks.GoOn():
                if within.book.page is not None:
                    self._go_on(within.book.page)
            case asks.SeeRoom():
                within.save()
                self._flow.turn(at=At.ROOM, told=Told.NOTHING)
            case asks.RoomDeed(key) if not self._flow.state.busy:
                self._room_deed(key)
            case asks.TooLong():
                self._flow.turn(full=True)
            case _:
                self._flow.state = replace(self._flow.state, full=False, told=Told.NOTHING)
                within.ask(request)

    def _go_on(self, page: Page) -> None:
        self.guided_asked.emit(page)
        self._flow.turn(at=At.GUIDED)

    def _room_deed(self, key: str) -> None:
        turn = self._flow.turn
        match key:
            case "change":
                turn(at=At.CHANGE, told=Told.NOTHING, strength=None, differ=False, ready=False)
                self._doorway.rest()
            case "words":
                turn(at=At.RENEW, told=Told.NOTHING, strength=None, differ=False, ready=False)
                self._doorway.rest()
            case "voice" if self._within is not None:
                self._within.delete_voice(self._words.room.voice_gone)
            case "delete":
                turn(asked=Asked.DELETE, word=False)
            case _:
                pass

    # recovery words

    def _with_words(self, request: Request) -> None:
        state, shown = self._flow.state, self._shown
        if shown is None or state.busy:
            return
        if isinstance(request, asks.PrintWords):
            self.print_asked.emit(state.couple.of(state.side or Side.ONE).name)
            return
        job = deeds.keeping(shown.key.book.id, shown.wrap, shown.unsaid)
        if shown.wrap is None:  # they open the book already; what is left can be done meanwhile
            self._flow.ask(job, None)
            self._words_kept()
        else:
            self._flow.turn(busy=True, told=Told.NOTHING)
            self._flow.do(job, self._taken)

    def _renew(self, ready: deeds.Ready) -> None:
        """Show words that were drawn; those before open the book until these are put away."""
        self._shown = ready
        self._flow.go_to(At.WORDS, words=ready.words, renewed=True, told=Told.NOTHING)

    def _taken(self, answer: deeds.Failed) -> None:
        if answer.trouble is None:
            self._words_kept()
        else:
            self._flow.failed = answer.trouble
            self._flow.turn(busy=False, told=Told.TROUBLE)

    def _words_kept(self) -> None:
        self._shown = None
        at = At.ROOM if self._flow.state.renewed else At.BOOK
        self._flow.go_to(at, words=(), renewed=False, again=False, busy=False, told=Told.NOTHING)
        self._take_in()

    # the end of a book

    def _ending(self, request: Request) -> None:
        state = self._flow.state
        match request:
            case asks.BeginAnew() | asks.DeleteBook() if state.busy:
                pass  # first comes the answer to what is on its way
            case asks.BeginAnew():
                self._flow.turn(asked=Asked.ANEW, word=False)
            case asks.TypeWord(text):
                word = self._words.gone.word
                self._flow.turn(word=text.strip().casefold() == word.casefold())
            case asks.DeleteBook():
                if state.word and state.asked is not None:
                    self._delete()
            case _:
                self._flow.turn(asked=None, word=False)

    def _delete(self) -> None:
        """Throw the book away: the one that is open, or else that of whoever's card it is.

        It is gone once the store says so; until then the keeper tries.
        """
        state, within = self._flow.state, self._within
        side = state.side or Side.ONE
        if within is not None:
            job = deeds.deleting(within.book.key.book.id)
        else:
            job = deeds.throwing_away(state.couple, side)

        def gone(_: object) -> None:
            if self._flow.state.told is Told.DELETING:
                self._flow.turn(told=Told.DELETED)

        self.lock()
        self._flow.turn(told=Told.DELETING)
        self._flow.do(job, gone, lambda _: self._doorway.forget(side))

    # all else

    def _see_safety(self) -> None:
        """Step aside; a book that is being opened meanwhile opens for nobody."""
        if self._within is None:
            self._flow.give_up()
        if self._flow.state.at is not At.SAFETY:
            self._flow.turn(at=At.SAFETY, back=self._flow.state.at)

    def _back(self) -> None:
        match self._flow.state.at:
            case At.DOOR:
                self.left.emit()
            case At.SAFETY:
                self._flow.turn(at=self._flow.state.back)
            case At.CHOOSE | At.ROOM | At.RESET:
                self._flow.turn(at=At.BOOK, told=Told.NOTHING)
            case At.GUIDED:
                self.close_page()
            case At.CHANGE | At.RENEW:
                self._flow.turn(at=At.ROOM, told=Told.NOTHING)
            case At.BOOK | At.WORDS:
                pass  # a book closes by its button, and words are not passed over
            case _:
                side = self._flow.state.side
                self.lock()
                self._flow.turn(side=side)
                self._doorway.rest()

    def _begin_watch(self) -> None:
        state = self._flow.state
        private = state.typed or self._within is not None or self._brought is not None
        if private and not self.watch.on:
            self.watch.begin()
            self.opened.emit()

    def _tell(self) -> None:
        self.view_changed.emit(self.view())


def _only(alone: bool) -> Side | None:
    """Say whose card is open from the beginning: nobody's, where there are two."""
    return Side.ONE if alone else None
