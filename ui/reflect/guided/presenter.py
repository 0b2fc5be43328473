"""Holds one open private page in memory, and does what its owner asks of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from coach.content.prose import BookWords, Lead, ReflectWords
from coach.reflect.before import card_of
from coach.reflect.guide import (
    About,
    Answer,
    Back,
    Mark,
    Next,
    NotToday,
    Set,
    Step,
    advance,
    begin,
    leave,
)
from coach.reflect.pages import Kind
from coach.session.state import Carried
from ui.after import After, after_with
from ui.reflect.guided.build import build, can_take
from ui.reflect.guided.build_question import ABOUT, texts_of
from ui.reflect.guided.ear import Asked, Heard
from ui.reflect.guided.state import State
from ui.reflect.guided.view import (
    DoNotKeep,
    FollowChip,
    GuidedRequest,
    GuidedView,
    Marks,
    Overflowed,
    Pick,
    Picked,
    Press,
    Slid,
    Typed,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from coach.clock import Clock
    from coach.content.library import Library
    from coach.reflect.guide import Event
    from coach.reflect.pages import Page
    from ui.reflect.guided.host import Host, Whose

#: A minute in ms.
_MINUTE = 60_000


class GuidedPresenter(QObject):
    """One page at a time. ``open`` it, and ``drop`` it: then nothing of it is held."""

    #: The page is another one: a GuidedView.
    view_changed = Signal(object)
    #: Everything is to be read for words of danger: an Asked. The answer goes to ``know``.
    reading_wanted = Signal(object)
    #: Nothing is held any more.
    dropped = Signal()

    def __init__(
        self,
        library: Library,
        clock: Clock,
        host: Host,
        after: After | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._words = library.prose(ReflectWords)
        self._book = library.prose(BookWords)
        self._clock = clock
        self._host = host
        self._after = after or after_with(self)
        self._state: State | None = None
        self._asked = 0

    # what comes from outside

    def open(self, page: Page, whose: Whose, book: Sequence[Page] = ()) -> None:
        """Show a page at its first step."""
        serial = self._state.serial + 1 if self._state else 1
        loose = self._host.is_loose(page)
        self._state = State(
            begin(page, self._words), whose, self._now(), tuple(book), serial, loose=loose
        )
        self._read()
        self._tell()

    def know(self, heard: Heard) -> None:
        """Take whether there are words of danger; what came too late is left."""
        state = self._state
        if state is not None and heard.serial == self._asked and heard.danger != state.danger:
            self._turn(replace(state, danger=heard.danger))

    def drop(self) -> None:
        """Forget the page, and what was read of it."""
        self._state = None
        self.dropped.emit()

    def view(self) -> GuidedView | None:
        """Make the page; none where nothing is open."""
        state = self._state
        if state is None:
            return None
        return build(state, self._words, self._book, self._library)

    # what people ask for

    def ask(self, request: GuidedRequest) -> None:
        """Do what somebody asked for."""
        state = self._state
        if state is None:
            return
        match request:
            case Typed(field, text):
                event = About(text) if field == ABOUT else Answer(field, text)
                self._happen(replace(state, full=False), event)
            case Slid(slider, step):
                self._happen(state, Set(slider, step))
            case Marks(item, answer):
                self._happen(state, Mark(item, answer))
            case DoNotKeep(on):
                self._host.loosen(state.guide.page, on=on)
                self._turn(replace(state, loose=on))
            case Pick(field):
                self._turn(replace(state, picking=field))
            case Picked(words):
                self._take_words(state, words)
            case Overflowed():
                self._turn(replace(state, full=True))
            case FollowChip(item):
                self._follow(item)
            case Press(key):
                self._press(state, key)

    def _press(self, state: State, key: str) -> None:
        match key:
            case "next":
                self._go(state, Next())
            case "back":
                self._go(state, Back())
            case "not-today":
                self._go(state, NotToday())
            case "take":
                self._take_along(state)
            case "quiet":
                self._be_quiet(state)
            case "safety":
                self._host.see_safety()
            case _:
                self._leave(state, key)

    def _leave(self, state: State, key: str) -> None:
        """Leave the page by a way that ends the round at its question."""
        host = self._host
        ways: dict[str, Callable[[], None]] = {
            "close": host.close_page,
            "close-book": host.close_book,
            "help": lambda: host.open_place("help", "find-help"),
            "breathe": host.breathe,
        }
        if key in ways:
            self._keep(state.guide.page, leave(state.guide).page)
            ways[key]()

    # on the page

    def _happen(self, state: State, event: Event) -> None:
        """Let something be written, set or marked, and have it sealed."""
        guide = advance(state.guide, event, self._now())
        self._turn(replace(state, guide=guide))
        if self._keep(state.guide.page, guide.page):
            self._read()

    def _go(self, state: State, event: Event) -> None:
        """Go to another step; after the last one of most kinds the page is done."""
        guide = advance(state.guide, event, self._now())
        self._keep(state.guide.page, guide.page)
        if guide.step is Step.DONE:
            self._host.close_page()
            return
        self._turn(replace(state, guide=guide, serial=state.serial + 1, full=False))

    def _keep(self, before: Page, page: Page) -> bool:
        """Have the page sealed if it is another one now."""
        if page != before:
            self._host.keep(page)
        return page != before

    def _take_words(self, state: State, words: tuple[str, ...]) -> None:
        """Put chosen words behind what is written in their field."""
        field = state.picking
        before = state.guide.page.answers.get(field, "").rstrip()
        said = ", ".join(words)
        text = f"{before}, {said}" if before and said else before or said
        state = replace(state, picking="", serial=state.serial + 1)
        self._happen(state, Answer(field, text))

    def _be_quiet(self, state: State) -> None:
        """Begin the quiet minutes that this question offers."""
        minutes = state.guide.words.questions[state.guide.at].quiet
        until = self._now() + minutes * _MINUTE
        self._turn(replace(state, quiet_until=until, quiet_over=False))
        self._after(minutes * _MINUTE, lambda: self._end_quiet(until))

    def _end_quiet(self, until: int) -> None:
        state = self._state
        if state is not None and state.quiet_until == until:
            self._turn(replace(state, quiet_over=True))

    # ways that lead on

    def _take_along(self, state: State) -> None:
        """Take three lines along, and nothing else."""
        if not can_take(state):
            return
        card = card_of(state.guide.page)
        carried = Carried(state.whose.side, card.opening, card.need, card.sees)
        self._host.open_talk(self._words.card.talk, carried)

    def _follow(self, id_: str) -> None:
        for item in self._words.drift.items:
            if item.id != id_:
                continue
            match item.leads:
                case Lead.TALK:
                    self._host.open_talk(item.to, None)
                case Lead.DRILL:
                    self._host.open_place("say", item.to)
                case Lead.PAGE:
                    self._host.open_new(Kind(item.to))
                case Lead.NOTHING:
                    pass

    def _read(self) -> None:
        if self._state is not None:
            self._asked += 1
            self.reading_wanted.emit(Asked(self._asked, tuple(texts_of(self._state))))

    def _now(self) -> int:
        return self._clock.now().wall

    def _turn(self, state: State) -> None:
        self._state = state
        self._tell()

    def _tell(self) -> None:
        view = self.view()
        if view is not None:
            self.view_changed.emit(view)
