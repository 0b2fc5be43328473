"""The page in a window that knows the keys, and what it has said."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from coach.content.library import Library
from coach.people import Person
from tests.ui.talk.before import Heard
from tests.ui.talk.screens import Window, holder, settle
from ui.actions import Where
from ui.feelings.picker import FeelingsPicker
from ui.feelings.tile import WordTile
from ui.feelings.top import Routes
from ui.feelings.view import FeelingsRequest, Route
from ui.parts.action_bar import ActionBar
from ui.parts.pressed import Pressed
from ui.theme.look import Look

LIBRARY = Library()
NOOR = Person("Noor")
SPACE, CTRL = Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier


class Picking:
    """A picker on screen beside the rail of a window of 1280 x 800."""

    def __init__(
        self, look: Look, qtbot: QtBot, *asked: FeelingsRequest, width: int = 1080, high: int = 800
    ) -> None:
        self.said = Heard()
        self.picker = FeelingsPicker(look, LIBRARY)
        self.picker.words_chosen.connect(self.said.as_("words"))
        self.picker.needs_chosen.connect(self.said.as_("needs"))
        self.picker.left_open.connect(self.said.as_("open"))
        self.picker.closed.connect(self.said.as_("closed"))
        self.picker.help_asked.connect(self.said.as_("help"))
        self.picker.open(NOOR, route=Route.FEELINGS)
        self.window = Window(self.picker, Where.PLACE)
        qtbot.addWidget(self.window)
        self.window.resize(width, high)
        self.window.show()
        self.window.activateWindow()
        for request in asked:
            self.picker.presenter.ask(request)
        settle()
        self.picker.focus()
        settle()

    def begin(self) -> None:
        """Put the keyboard where the page begins, and show that."""
        first = next(one for one in self.picker.tab_stops() if one.isVisible())
        first.setFocus()
        self.picker.to_the_top()
        settle()

    @property
    def standing(self) -> list[QWidget]:
        """What does not scroll with the rest: the ways to a word, and the bar."""
        return [*self.picker.findChildren(Routes), *self.picker.findChildren(ActionBar)]

    @property
    def words(self) -> list[str]:
        """The words to choose that can be seen."""
        return [tile.words for tile in self.tiles]

    @property
    def tiles(self) -> list[WordTile]:
        """The words to choose, as widgets."""
        return [one for one in self.picker.findChildren(WordTile) if one.isVisible()]

    @property
    def texts(self) -> list[str]:
        """All that can be read on labels."""
        return [one.text() for one in self.picker.findChildren(QLabel) if one.isVisible()]

    def label(self, words: str) -> QLabel:
        """Find a label that can be seen."""
        labels = self.picker.findChildren(QLabel)
        return next(one for one in labels if one.text() == words and one.isVisible())

    def tile(self, words: str) -> WordTile:
        """Find a word to choose."""
        return next(one for one in self.tiles if one.words == words)

    def button(self, words: str) -> Pressed:
        """Find a button that can be seen."""
        buttons = self.picker.findChildren(Pressed)
        return next(one for one in buttons if one.words == words and one.isVisible())

    def chip(self, words: str) -> QCheckBox:
        """Find one of the full answers."""
        chips = self.picker.findChildren(QCheckBox)
        return next(one for one in chips if one.accessibleName() == words)


def at() -> str:
    """Say what has the keyboard, by its name."""
    return holder().accessibleName()


def whole(part: QWidget) -> bool:
    """Say whether a part is in view from top to bottom."""
    return part.visibleRegion().boundingRect().height() == part.height()


def within(part: QWidget, whole: QWidget) -> bool:
    """Say whether a widget lies wholly inside another, across."""
    left = part.mapTo(whole, part.rect().topLeft()).x()
    return left >= 0 and left + part.width() <= whole.width()
