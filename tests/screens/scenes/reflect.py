"""Reflect: the cards, a book being made and opened, an open book, and the page for one alone."""

from collections.abc import Callable
from unittest.mock import patch

from msgspec.structs import replace
from PySide6.QtWidgets import QWidget

from coach.content.library import Library
from coach.people import Side
from coach.reflect.pages import Kind, Page
from coach.store.books import Books
from coach.store.recovery import drawn, words_of
from coach.store.vault import Key
from tests.screens.scenes.before import Placed
from tests.screens.setting import EVENING, Builder, Setting
from tests.ui.reflect.shelf import OTHER, PASSPHRASE, Shelf, free
from tests.ui.talk.before import HandAfter
from tests.ui.today.samples import BOTH, DAY
from ui.help.alone_page import AlonePage
from ui.reflect import asks
from ui.reflect.presenter import ReflectPresenter
from ui.reflect.screen import ReflectScreen
from ui.reflect.view import SafetyPage
from ui.reflect.watch import Why

PAGES = (
    free(
        "a", EVENING, "Saturdays",
        "My first story is that Sam does not care about our mornings. Another one: the run is "
        "the only hour of quiet in a loud week. A third: neither of us ever said what Saturday "
        "is for.\n\nI would like to say the third one first.",
    ),
    free("b", EVENING - 3 * DAY, "", "The lamp in the hall was on when I came home late."),
    Page(
        "c", Kind.BEFORE, EVENING - 6 * DAY, EVENING - 6 * DAY, "money",
        {
            "happened": "The letter from the bank lay open on the table.",
            "felt": "Worried, a little ashamed",
            "story": "I am the only one who looks at the numbers.",
            "another": "Sam put it there so that I would see it first.",
        },
        {"strength": 6},
    ),
    Page(
        "d", Kind.THANKS, EVENING - 13 * DAY, EVENING - 13 * DAY, "",
        {"did": "Carried my bag up all the stairs."},
    ),
    free("e", EVENING - 20 * DAY, "Where I felt near"),
)  # fmt: skip


class _Safety:
    """The page that is the same for everybody."""

    def __init__(self, setting: Setting) -> None:
        self.screen = AlonePage(
            setting.look, Library(), "united-kingdom", "", "Back", "Hide this window (F9)"
        )

    def drop(self) -> None: ...

    def close(self) -> None: ...


def _always_the_same(books: Books) -> Callable[..., tuple[Key, tuple[str, ...]]]:
    """Make a book whose recovery words are no chance: a picture is to be the same each time."""
    make = books.make

    def same(
        side: str, name: str, passphrase: str, *, said: bool = True
    ) -> tuple[Key, tuple[str, ...]]:
        key, _ = make(side, name, passphrase, said=said)
        return key, words_of(drawn(lambda count: bytes(range(7, 7 + count))))

    return same


def _reflect(
    *asked: asks.Request, pages: tuple[Page, ...] | None = PAGES, alone: bool = False,
    typed: str = "", lock: bool = False, voice: bool = False,
) -> Builder:  # fmt: skip
    def build(setting: Setting) -> QWidget:
        shelf, after = Shelf(setting.home / "reflect"), HandAfter()
        if pages is not None and not shelf.books.all():
            shelf.made("one", "Noor", *pages)
        if voice:
            shelf.keep_voice(b"numbers", setting.clock.now().wall - 9 * 86_400_000)
        presenter = ReflectPresenter(Library(), setting.clock, shelf.ask, after=after, chance=bytes)
        screen = ReflectScreen(setting.look, {SafetyPage: lambda: _Safety(setting)})
        presenter.view_changed.connect(screen.show_view)
        presenter.open(replace(BOTH, alone=alone))
        with patch.object(shelf.books, "make", _always_the_same(shelf.books)):
            for request in asked:
                presenter.ask(request)
        if lock:
            presenter.watch.over.emit(Why.QUIET)
        if typed:
            screen.page.cards[0].field.edit.setText(typed)
        presenter.watch.end()
        shelf.close()
        setting.keep.append(presenter)
        return Placed(setting.look, screen, "reflect")

    return build


_OPEN = (asks.Me(Side.ONE), asks.TryOpen(PASSPHRASE))
_NEW = (asks.Me(Side.ONE), asks.FirstTime())
_TAKE = asks.Typed("", OTHER, OTHER), asks.Take("", OTHER, OTHER)

SCENES: dict[str, Builder] = {
    "reflect": _reflect(),
    "reflect-me": _reflect(asks.Me(Side.ONE), typed=PASSPHRASE),
    "reflect-alone": _reflect(alone=True),
    "reflect-wrong": _reflect(asks.Me(Side.ONE), asks.TryOpen("not this one")),
    "reflect-rests": _reflect(asks.Me(Side.ONE), *(asks.TryOpen("not this one"),) * 3),
    "reflect-quiet": _reflect(*_OPEN, lock=True),
    "reflect-first": _reflect(*_NEW, pages=None),
    "reflect-first-typed": _reflect(*_NEW, asks.Typed("", OTHER, "quiet lamps"), pages=None),
    "reflect-there": _reflect(*_NEW, *_TAKE),
    "reflect-words": _reflect(*_NEW, *_TAKE, pages=None),
    "reflect-lost": _reflect(asks.Me(Side.ONE), asks.LostIt()),
    "reflect-lost-wrong": _reflect(asks.Me(Side.ONE), asks.LostIt(), asks.TryWords("moss moss")),
    "reflect-anew": _reflect(asks.Me(Side.ONE), asks.LostIt(), asks.BeginAnew()),
    "reflect-open": _reflect(*_OPEN),
    "reflect-open-read": _reflect(*_OPEN, asks.OpenPage("c")),
    "reflect-open-loose": _reflect(*_OPEN, asks.DoNotKeep(on=True)),
    "reflect-open-thrown": _reflect(*_OPEN, asks.ThrowAway()),
    "reflect-empty": _reflect(*_OPEN, pages=()),
    "reflect-new": _reflect(*_OPEN, asks.NewPage()),
    "reflect-new-loose": _reflect(*_OPEN, asks.NewPage(), asks.DoNotKeep(on=True)),
    "reflect-room": _reflect(*_OPEN, asks.SeeRoom(), voice=True),
    "reflect-change": _reflect(*_OPEN, asks.SeeRoom(), asks.RoomDeed("change")),
    "reflect-delete": _reflect(*_OPEN, asks.SeeRoom(), asks.RoomDeed("delete")),
    "reflect-safety": _reflect(asks.SeeSafety()),
}
