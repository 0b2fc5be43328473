"""Joins Reflect together: presenter, pages, the keeper, the clipboard, and who watches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTimer

from coach.content.prose import BookWords, HelpWords
from coach.content.words import fill
from coach.reflect.looking import Brought
from ui.after import after_with
from ui.errand import Errands
from ui.help.alone_page import AlonePage
from ui.places import Opened
from ui.reflect.asks import Back
from ui.reflect.copies import Copies
from ui.reflect.guided.host import Whose
from ui.reflect.hosting import BookHost
from ui.reflect.presenter import ReflectPresenter
from ui.reflect.screen import Other, ReflectScreen
from ui.reflect.sleeping import Sleep
from ui.reflect.view import GuidedView, SafetyPage
from ui.reflect.watch import Why

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from coach.reflect.pages import Page
    from ui.places import Desk, Ways
    from ui.reading.reader import Reader

#: So long after a lock memory is wiped, in ms: by then all that was shown is deleted.
_SOON = 50

# Every import in a function here is late on purpose: nobody waits for it at the start.
# ruff: noqa: PLC0415


class _Safety:
    """The page that is the same for everybody (an ``Other``)."""

    def __init__(self, screen: AlonePage) -> None:
        self._screen = screen

    @property
    def screen(self) -> AlonePage:
        """What is shown."""
        return self._screen

    def drop(self) -> None:
        """Hold nothing: it never did."""

    def close(self) -> None:
        """End."""


class _Guided:
    """Makes the pages with questions anew after each lock; what reads them is made once."""

    def __init__(self, desk: Desk, host: BookHost, presenter: ReflectPresenter) -> None:
        self._desk, self._host, self._presenter = desk, host, presenter
        self._reader: Reader | None = None

    def make(self) -> Other:
        """Make them."""
        from ui.reflect.guided.joined import guided, listening

        desk = self._desk
        self._reader = self._reader or listening(desk.library, self._presenter)
        return guided(
            desk.look, desk.library, desk.clock, self._host, self._reader, self._presenter
        )

    def close(self) -> None:
        """End what reads, before the program ends."""
        if self._reader is not None:
            self._reader.close()


class _Around:
    """What is watched while something private is there: the clipboard, hands, and sleep."""

    def __init__(self, presenter: ReflectPresenter, screen: ReflectScreen) -> None:
        self._presenter, self._screen = presenter, screen
        self._copies = Copies(after_with(presenter), parent=presenter)
        self._sleep = Sleep(after_with(presenter), parent=presenter)
        self._sleep.coming.connect(lambda: presenter.lock(Why.SLEPT))

    def begin(self) -> None:
        """Watch from now on."""
        self._copies.begin()
        self._sleep.begin()
        # Asked for anew each time: PySide does not keep what it gives here.
        self._screen.window().windowHandle().installEventFilter(self._presenter.watch)

    def end(self) -> None:
        """Watch no longer."""
        self._copies.end()
        self._sleep.end()
        window = self._screen.window().windowHandle()
        if window is not None:
            window.removeEventFilter(self._presenter.watch)


def joined(desk: Desk, ways: Ways, owner: QObject) -> Opened:
    """Make the place. It is closed each time it is shown."""
    keeper, words = desk.keeper, desk.library.prose(BookWords)
    presenter = ReflectPresenter(
        desk.library, desk.clock, keeper.ask, errand=Errands(owner), parent=owner
    )
    host = BookHost(
        presenter,
        lambda name, carried: ways.open_talk(name, desk.preferences.choices.alone, carried),
        ways.open,
        ways.breathe,
    )

    guided = _Guided(desk, host, presenter)
    screen = ReflectScreen(
        desk.look, {GuidedView: guided.make, SafetyPage: lambda: _safety(desk, ways, presenter)}
    )

    def open_guided(page: Page) -> None:
        if presenter.within is not None:
            rest = tuple(one for one in presenter.within.book.pages if one.id != page.id)
            screen.other(GuidedView).open(page, Whose(*presenter.owner), rest)

    around = _Around(presenter, screen)

    def end() -> None:
        around.end()
        screen.forget()
        QTimer.singleShot(_SOON, presenter, lambda: _wipe_memory(presenter, desk))

    def print_words(name: str) -> None:
        from ui.reflect.printing import print_words

        title = fill(words.recovery.paper_title, {"name": name})
        dialog = print_words(
            title, words.recovery.paper_line, lambda: presenter.recovery_words, screen, ways.hide
        )
        presenter.locked.connect(dialog.reject)

    presenter.view_changed.connect(screen.show_view)
    presenter.opened.connect(around.begin)
    presenter.locked.connect(end)
    presenter.guided_asked.connect(open_guided)
    presenter.print_asked.connect(print_words)
    presenter.left.connect(lambda: ways.open("today"))
    keeper.trouble_changed.connect(presenter.show_trouble)
    presenter.show_trouble(keeper.trouble)
    # What is in memory is not what is kept any more: it is read anew, with the passphrase.
    keeper.replaced.connect(presenter.close_for_news)
    screen.asked.connect(presenter.ask)
    screen.show_view(presenter.view())
    handed: list[Brought] = []

    def take(what: object) -> None:
        if isinstance(what, Brought):
            handed.append(what)

    def shown(_: str) -> None:
        brought = handed.pop() if handed else None
        handed.clear()
        presenter.open(desk.preferences.choices, brought)

    def close() -> None:
        presenter.lock()
        guided.close()

    return Opened(
        page=screen,
        shown=shown,
        hidden=presenter.lock,
        left=presenter.lock,
        closed=close,
        brought=take,
    )


def _wipe_memory(presenter: ReflectPresenter, desk: Desk) -> None:
    # In three parts: what concerns widgets may only be done on this thread (ui/collecting.py), and
    # the longest one stands in nobody's way on the keeper's.
    from coach.store.wipe import fill, fill_ends, let_go, wipe_thread

    def finish(_: object) -> None:
        if presenter.within is None:
            fill_ends()
            wipe_thread()

    if presenter.within is None:
        let_go()
        desk.keeper.ask(lambda _: fill(), finish)


def _safety(desk: Desk, ways: Ways, presenter: ReflectPresenter) -> Other:
    from PySide6.QtCore import QCoreApplication

    tr = QCoreApplication.translate
    helps = desk.library.find(HelpWords)
    page = AlonePage(
        desk.look,
        desk.library,
        desk.preferences.choices.country,
        QLocale.territoryToString(QLocale.system().territory()),
        tr("Reflect", "Back"),
        helps.hide if helps else tr("Help", "Hide this window (F9)"),
    )
    page.left.connect(lambda: presenter.ask(Back()))
    page.hide_asked.connect(ways.hide)
    return _Safety(page)
