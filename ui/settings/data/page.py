"""*Your data* in Settings: the copies on this computer, the ways out, where all of it is kept."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ui.parts.action_bar import keep_for_bar
from ui.parts.buttons import Primary, QuietLink, Secondary
from ui.parts.ruled import Ruled
from ui.parts.text import Text
from ui.settings.data.copy_list import CopyList
from ui.settings.data.view import (
    CopiesView,
    LookAt,
    MakeCopy,
    ShowAll,
    StopWork,
    TakeWay,
    WayView,
)
from ui.settings.data.way_card import WayCard
from ui.settings.view import AskErase, KeptView, OpenFolder
from ui.settings.working import Working
from ui.theme.look import Look

_ICONS = {"move": "laptop", "take": "file-text"}


def tr(text: str) -> str:
    """Translate a label."""
    return QCoreApplication.translate("Data", text)


class DataPage(QWidget):
    """A function of a ``CopiesView``. Its buttons for the bar are ``others`` and ``primary``."""

    #: A SettingsRequest: the folder, or erasing.
    asked = Signal(object)
    #: A CopiesRequest.
    wanted = Signal(object)
    #: ``news`` says something else: it is to be seen.
    news_came = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._said = ""
        self._ways_shown: tuple[WayView, ...] = ()
        self._cards: list[WayCard] = []
        self._title = Text(look, "strong")
        self._aside = Text(look, "small")
        self._list = CopyList(look)
        self._none = Text(look, "body", color="ink_soft")
        self._more = QuietLink(look, "")
        self._told = Text(look, "body")
        self._work = Working(look)
        #: What is being done and what came of it, on top of the page.
        self.news = QWidget()
        self._kept = Text(look, "small")
        self._erase = Secondary(look, "", icon="trash-2")
        self._folder = Secondary(look, tr("Open the folder"), icon="folder-open")
        self.primary = Primary(look, tr("Make a copy now"), icon="save")
        keep_for_bar(self, self._erase, self._folder, self.primary)
        self._fill()
        self._connect()

    @property
    def others(self) -> tuple[QWidget, ...]:
        """The buttons at the left of the bar."""
        return (self._erase, self._folder)

    def show_kept(self, view: KeptView) -> None:
        """Say where everything is kept."""
        self._kept.say(f"{view.kept}\n{view.folder}", opening=f"{view.kept_title}:")
        self._erase.say(f"{view.erase_title} …")

    def show_view(self, view: CopiesView) -> None:
        """Show this and nothing else."""
        self._title.say(view.title)
        self._aside.say(view.aside)
        self._list.show_rows(view.rows)
        self._list.setVisible(bool(view.rows))
        for text, words in ((self._none, view.none), (self._told, view.told)):
            text.say(words)
            text.setVisible(bool(words))
        self._more.say(view.more)
        self._more.setVisible(bool(view.more))
        self._work.show_view(view.work)
        self.news.setVisible(bool(view.told) or view.work is not None)
        if view.ways != self._ways_shown:
            self._ways_shown = view.ways
            self._show_ways(view.ways)
        said = view.told or (view.work.words if view.work else "")
        if said and said != self._said:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))
            self.news_came.emit()
        self._said = said

    def show_torn(self) -> None:
        """Say that the words of this page cannot be read; the buttons of the bar work."""
        self._told.say(tr("This page cannot be read. Help says which file is missing."))
        self.news.show()
        for part in (self._title, self._aside, self._list, self._none, self._more):
            part.hide()
        self.primary.hide()

    def set_below(self, below: bool) -> None:
        """Put the buttons under the words, or beside them."""
        self._list.set_below(below)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._head.setDirection(down if below else across)
        self._head.setSpacing(2 if below else 24)

    def _show_ways(self, ways: tuple[WayView, ...]) -> None:
        for card in self._cards:
            card.hide()
            card.deleteLater()
        self._cards = [WayCard(self._look, _ICONS[way.key], way.title, way.line) for way in ways]
        for card, way in zip(self._cards, ways, strict=True):
            card.clicked.connect(lambda _=False, key=way.key: self.wanted.emit(TakeWay(key)))
            self._ways.addWidget(card)

    def _fill(self) -> None:
        head = QWidget()
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight, head)
        self._head.setContentsMargins(0, 0, 0, 12)
        self._head.addWidget(self._title, 1)
        self._head.addWidget(self._aside)
        ways = QWidget()
        self._ways = QVBoxLayout(ways)
        self._ways.setContentsMargins(0, 0, 0, 0)
        self._ways.setSpacing(14)
        foot = Ruled(self._look)
        under = QVBoxLayout(foot)
        under.setContentsMargins(0, 6, 0, 0)
        under.setSpacing(12)
        for part in (self._none, self._more):
            under.addWidget(part, 0, *((Qt.AlignmentFlag.AlignLeft,) if part is self._more else ()))
        news = QVBoxLayout(self.news)
        news.setContentsMargins(0, 0, 0, 16)
        news.setSpacing(0)
        news.addWidget(self._told)
        news.addWidget(self._work)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.news, head, self._list, foot):
            column.addWidget(part)
        column.addSpacing(14)
        column.addWidget(ways)
        column.addSpacing(20)
        column.addWidget(self._kept)
        column.addStretch(1)

    def _connect(self) -> None:
        self._list.chosen.connect(lambda name: self.wanted.emit(LookAt(name)))
        self._more.clicked.connect(lambda: self.wanted.emit(ShowAll()))
        self._work.stop.clicked.connect(lambda: self.wanted.emit(StopWork()))
        self.primary.clicked.connect(lambda: self.wanted.emit(MakeCopy()))
        self._erase.clicked.connect(lambda: self.asked.emit(AskErase()))
        self._folder.clicked.connect(lambda: self.asked.emit(OpenFolder()))
