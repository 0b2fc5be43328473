"""*Content* in Settings: what is there with the ways in and out, or a file that is looked at."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.cards.files import Form
from ui.parts.action_bar import keep_for_bar
from ui.parts.buttons import Primary, Secondary
from ui.parts.drop_down import DropDown
from ui.parts.flow import Flow
from ui.parts.text import Text
from ui.settings.content.look_part import LookPart
from ui.settings.content.view import (
    Add,
    Another,
    ChooseCards,
    ChoosePack,
    ContentView,
    HomeView,
    NotNow,
    PackLine,
    RemovePack,
    SaveCards,
    TakeLot,
)
from ui.settings.row import SettingRow
from ui.theme.look import Look


def tr(text: str) -> str:
    """Translate a label."""
    return QCoreApplication.translate("Content", text)


class ContentPage(QWidget):
    """A function of a ``ContentView``. Its buttons for the bar are ``others`` and ``primary``."""

    #: A ContentRequest.
    asked = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._said = ""
        self._below = False
        self._packs_shown: tuple[PackLine, ...] = ()
        self._rows: list[SettingRow] = []
        self._home = QWidget()
        self.looked = LookPart(look)
        self._wait = Text(look, "body", tr("One moment: it is being read."))
        self._not_now = Secondary(look, tr("Not now"))
        self._another = Secondary(look, tr("Take another file"), icon="folder-open")
        self._add = Primary(look, "")
        self._take_another = Primary(look, tr("Take another file"), icon="folder-open")
        keep_for_bar(self, self._not_now, self._another, self._add, self._take_another)
        self._fill()
        self._not_now.clicked.connect(lambda: self.asked.emit(NotNow()))
        self._add.clicked.connect(lambda: self.asked.emit(Add()))
        for button in (self._another, self._take_another):
            button.clicked.connect(lambda: self.asked.emit(Another()))
        self._looks = False

    @property
    def looks(self) -> bool:
        """Whether a file is looked at: then the bar of the page is its own."""
        return self._looks

    @property
    def others(self) -> tuple[QWidget, ...]:
        """The buttons at the left of the bar while a file is looked at."""
        return (self._not_now, self._another) if self._can_add else (self._not_now,)

    @property
    def primary(self) -> Primary:
        """The button at the right of the bar while a file is looked at."""
        return self._add if self._can_add else self._take_another

    def show_view(self, view: ContentView) -> None:
        """Show this and nothing else."""
        self._looks = view.look is not None
        self._can_add = view.look is not None and bool(view.look.add)
        self._home.setVisible(view.look is None)
        self.looked.setVisible(view.look is not None)
        self._wait.setVisible(view.busy)
        self._show_home(view.home)
        if view.look is not None:
            self.looked.show_view(view.look)
            self._add.say(view.look.add)
        told = view.home.told
        if told and told != self._said:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, told))
        self._said = told

    def focus(self) -> None:
        """Put the keyboard where one goes on: on the dark button, or on the first way in."""
        target = self.primary if self._looks else self._first
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_torn(self) -> None:
        """Say that the words of this page cannot be read; all other sections work."""
        self._home.hide()
        self.looked.hide()
        self._wait.say(tr("This page cannot be read. Help says which file is missing."))

    def set_below(self, below: bool) -> None:
        """Put the buttons under the words, or beside them."""
        self._below = below
        for row in (self._packs, self._bring, self._take, *self._rows):
            row.set_below(below)
        self.looked.set_below(below)

    def _show_home(self, view: HomeView) -> None:
        for row, block in ((self._packs, view.packs), (self._bring, view.bring),
                           (self._take, view.take)):  # fmt: skip
            row.say_name(block.title)
            row.say_line(block.line)
        self._can.say(view.can.line, opening=f"{view.can.title}:")
        self._told.say(view.told)
        self._told.setVisible(bool(view.told))
        self._lots.set_options(view.lots)
        self._lots.choose(view.lot)
        if view.added != self._packs_shown:
            self._packs_shown = view.added
            self._show_packs(view.added)

    def _show_packs(self, packs: tuple[PackLine, ...]) -> None:
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = []
        for pack in packs:
            remove = Secondary(self._look, tr("Remove"), icon="trash-2", small=True)
            remove.setAccessibleName(tr("Remove {0}").format(pack.name))
            remove.clicked.connect(lambda _=False, name=pack.id: self.asked.emit(RemovePack(name)))
            row = SettingRow(self._look, pack.name, pack.line, remove)
            row.set_below(self._below)
            self._rows.append(row)
            self._list.addWidget(row)

    def _fill(self) -> None:
        look = self._look
        self._can_add = False
        choose = _Beside(
            Secondary(look, tr("A pack …"), icon="package", small=True),
            Secondary(look, tr("A folder …"), icon="folder-open", small=True),
        )
        zip_, folder = choose.buttons
        self._first = zip_
        zip_.clicked.connect(lambda: self.asked.emit(ChoosePack()))
        folder.clicked.connect(lambda: self.asked.emit(ChoosePack(folder=True)))
        bring = Secondary(look, tr("A file …"), icon="download", small=True)
        bring.clicked.connect(lambda: self.asked.emit(ChooseCards()))
        save = _Beside(
            Secondary(look, tr("As a table …"), icon="upload", small=True),
            Secondary(look, tr("For Anki …"), icon="upload", small=True),
        )
        for button, form in zip(save.buttons, Form, strict=True):
            button.clicked.connect(lambda _=False, form=form: self.asked.emit(SaveCards(form)))
        self._packs = SettingRow(look, "", " ", choose)
        self._bring = SettingRow(look, "", " ", bring)
        self._take = SettingRow(look, "", " ", save)
        self._can = Text(look, "small")
        self._told = Text(look, "body")
        self._lots = DropDown(look)
        self._lots.choice_changed.connect(lambda key: self.asked.emit(TakeLot(key)))
        name = Text(look, "label", tr("Which cards"), parent=self)
        name.setBuddy(self._lots)
        name.hide()
        # A part of its own: its rows come and go, and Tab goes through them in their place.
        added = QWidget()
        self._list = QVBoxLayout(added)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        home = QVBoxLayout(self._home)
        home.setContentsMargins(0, 0, 0, 0)
        home.setSpacing(0)
        for part in (self._told, self._packs):
            home.addWidget(part)
        home.addWidget(added)
        home.addSpacing(12)
        home.addWidget(self._can)
        home.addSpacing(12)
        for part in (self._bring, self._take):
            home.addWidget(part)
        home.addSpacing(12)
        home.addWidget(self._lots)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for part in (self._wait, self._home, self.looked):
            column.addWidget(part)
        column.addStretch(1)


class _Beside(QWidget):
    """Two buttons, one under the other where there is no room."""

    def __init__(self, *buttons: Secondary) -> None:
        super().__init__()
        self.buttons = buttons
        flow = Flow(self, gap=12)
        flow.setContentsMargins(0, 0, 0, 0)
        for button in buttons:
            flow.addWidget(button)
