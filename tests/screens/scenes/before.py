"""What comes before a talk: the library, the first page, the gate. All with real content."""

from datetime import UTC
from typing import Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from coach.content.library import Library
from coach.people import Couple, Hue, Person, Shape, Side
from tests.screens.setting import Builder, Setting
from tests.ui.talk.before import HandAfter
from ui.parts.rail import Rail, RailForm
from ui.places import rail_places
from ui.talk.first_page.presenter import FirstPagePresenter
from ui.talk.first_page.screen import FirstPageScreen
from ui.talk.first_page.view import Choice, Known, SeeExample, SeeWays
from ui.talk.gate.presenter import GatePresenter
from ui.talk.gate.screen import GateScreen
from ui.talk.gate.view import Decline, Slid
from ui.talk.library.presenter import LibraryPresenter
from ui.talk.library.screen import LibraryScreen
from ui.talk.library.view import FindBy, OfLength
from ui.talk.requests import Choose, Primary
from ui.theme.look import Look

COUPLE = Couple(Person("Noor"), Person("Sam", Shape.SQUARE, Hue.CLAY))

EASY = (Choose("willing", "yes"), Slid("calm", 7), Slid("heat", 3))
HOT = (Choose("willing", "yes"), Slid("calm", 7), Slid("heat", 9))


class Placed(QWidget):
    """A place beside the rail, or below its one button."""

    def __init__(self, look: Look, page: QWidget, current: str = "talk") -> None:
        super().__init__()
        listed, foot = rail_places()
        self._rail = Rail(look, "In Turn", listed, foot)
        self._rail.show_current(current)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._box.addWidget(self._rail)
        self._box.addWidget(page, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._rail.fit(self.size())
        above = self._rail.form is RailForm.BUTTON
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._box.setDirection(down if above else across)


def _joined(setting: Setting, screen: Any, presenter: Any, *asked: object) -> Any:
    """Let the screen show what the presenter tells after it was asked for something."""
    for request in asked:
        presenter.ask(request)
    screen.show_view(presenter.view())
    setting.keep.append(presenter)
    return screen


def _library(*asked: object) -> Builder:
    def build(setting: Setting) -> QWidget:
        screen = LibraryScreen(setting.look)
        _joined(setting, screen, LibraryPresenter(Library()), *asked)
        return Placed(setting.look, screen)

    return build


def _first_page(name: str, *asked: object, solo: bool = False) -> Builder:
    def build(setting: Setting) -> QWidget:
        presenter = FirstPagePresenter(Library(), HandAfter())
        presenter.open(name, Known(COUPLE, last_starter=Side.TWO), solo=solo)
        return _joined(setting, FirstPageScreen(setting.look), presenter, *asked)

    return build


def _gate(*asked: object, solo: bool = False, told: bool = False) -> Builder:
    def build(setting: Setting) -> QWidget:
        after = HandAfter()
        presenter = GatePresenter(Library(), setting.clock, after, UTC)
        presenter.open(Choice("say-it-back", solo=solo, topic="Saturday mornings"), COUPLE, 0)
        screen = _joined(setting, GateScreen(setting.look), presenter, *asked)
        if told:
            after.come()
            screen.show_view(presenter.view())
        return screen

    return build


SCENES: dict[str, Builder] = {
    "library": _library(FindBy("far-apart")),
    "library-nothing": _library(FindBy("weekly"), OfLength(10)),
    "first-page": _first_page("say-it-back"),
    "first-page-lengths": _first_page("long-turns"),
    "first-page-alone": _first_page("first-try", solo=True),
    "first-page-example": _first_page("say-it-back", SeeExample()),
    "first-page-ways": _first_page("say-it-back", SeeWays(), Choose("mode", "write")),
    "first-page-signs": _first_page("say-it-back", SeeWays(), Choose("mode", "sign")),
    "gate-open": _gate(*EASY),
    "gate-smaller": _gate(*EASY, Primary(), *HOT, Primary(), told=True),
    "gate-not-now": _gate(Decline(), told=True),
    "gate-alone": _gate(*EASY[:2], solo=True),
}
