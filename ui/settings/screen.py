"""Settings: sections at the left, what is chosen in one of them at the right."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ui.actions import Deed
from ui.parts.buttons import Primary, Secondary
from ui.parts.page import Page
from ui.parts.pills import Pill, PillList
from ui.parts.text import Text
from ui.parts.toast import UndoNote
from ui.settings.about_page import AboutPage
from ui.settings.comfort_page import ComfortPage
from ui.settings.data_page import DataPage
from ui.settings.erase_sheet import EraseSheet
from ui.settings.people_page import PeoplePage
from ui.settings.view import (
    Leave,
    OpenSection,
    PutBack,
    Section,
    SettingsView,
    SwapSides,
    Undo,
)
from ui.theme.look import Look

_LIST = 228
#: Below this content width the sections stand above.
_BESIDE = 900


def tr(text: str) -> str:
    """Translate a label."""
    return QCoreApplication.translate("Settings", text)


class SettingsScreen(Page):
    """A function of a SettingsView."""

    #: A SettingsRequest.
    asked = Signal(object)

    def __init__(
        self, look: Look, languages: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        """``languages`` are keys, and what each language calls itself."""
        super().__init__(look, parent=parent)
        self._title = Text(look, "title")
        self.head.addWidget(self._title)
        pills = (
            Pill(look, Section.COMFORT.value, tr("Comfort")),
            Pill(look, Section.PEOPLE.value, tr("People and sides")),
            Pill(look, Section.DATA.value, tr("Your data")),
            Pill(look, Section.ABOUT.value, tr("About")),
        )
        self._sections = PillList(look, tr("Sections"), pills)
        self._sections.choice_changed.connect(lambda key: self.asked.emit(OpenSection(key)))
        self._comfort = ComfortPage(look, languages)
        self._people = PeoplePage(look)
        self._data = DataPage(look)
        self._about = AboutPage(look)
        self._erase: EraseSheet | None = None
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(40)
        pages = QVBoxLayout()
        for page in (self._comfort, self._people, self._data):
            page.asked.connect(self.asked)
        for page in (self._comfort, self._people, self._data, self._about):
            pages.addWidget(page)
        self._row.addWidget(self._sections, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(pages, 1)
        self.body.addLayout(self._row)
        self._back = Secondary(look, tr("Put these back as they were"), icon="undo-2")
        self._swap = Secondary(look, "", icon="repeat-2")
        self.primary = Primary(look, tr("Back to Today"))
        self._note = UndoNote(look, tr("Undo"))
        self.bar.set_others(self._swap, self._back)
        self.bar.set_primary(self.primary)
        self.bar.set_note(self._note)
        self._noted = ""
        self._connect()

    def show_view(self, view: SettingsView) -> None:
        """Show this and nothing else."""
        self._title.say(view.title)
        self._sections.choose(view.section.value)
        self._comfort.show_view(view.comfort)
        self._people.show_view(view.people)
        self._comfort.setVisible(view.section is Section.COMFORT)
        self._people.setVisible(view.section is Section.PEOPLE)
        self._data.show_view(view.data)
        self._about.show_view(view.about)
        self._data.setVisible(view.section is Section.DATA)
        self._about.setVisible(view.section is Section.ABOUT)
        self._swap.say(view.people.swap)
        self._swap.setVisible(view.section is Section.PEOPLE)
        self._back.setVisible(view.changed)
        if view.note and view.note != self._noted:
            self._note.show_words(view.note)
        elif not view.note:
            self._note.let_go()
        self._noted = view.note
        self._show_sheet(view)

    def _show_sheet(self, view: SettingsView) -> None:
        """Ask before everything is erased, over the page."""
        if view.sheet is None:
            if self._erase is not None:
                self._erase.close_sheet()
                self._erase.deleteLater()
                self._erase = None
            return
        if self._erase is None:
            self._erase = EraseSheet(self.look, self, view.sheet)
            self._erase.asked.connect(self.asked)
        self._erase.show_view(view.sheet)

    def act(self, deed: Deed) -> bool:
        """Press the dark button on Enter, and undo; True if that was possible."""
        if deed is Deed.PRIMARY:
            self.primary.click()
            return True
        if deed is Deed.UNDO and self._note.isVisible():
            self._note.button.click()
            return True
        return False

    def focus(self) -> None:
        """Begin with the sections."""
        self._sections.group.focus()

    def take_form(self, *, one_column: bool, width: int) -> None:
        """Put the sections above, and controls under their words, where there is little room."""
        above = one_column or width < _BESIDE
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(down if above else right)
        self._row.setSpacing(24 if above else 40)
        self._sections.setFixedWidth(width if above else _LIST)
        self._comfort.set_below(one_column)
        beside = width if above else width - _LIST - self._row.spacing()
        self._people.take_width(beside, one_column=one_column)

    def _connect(self) -> None:
        self.primary.clicked.connect(lambda: self.asked.emit(Leave()))
        self._back.clicked.connect(lambda: self.asked.emit(PutBack()))
        self._swap.clicked.connect(lambda: self.asked.emit(SwapSides()))
        self._note.undo_asked.connect(lambda: self.asked.emit(Undo()))
