"""Settings: sections at the left, what is chosen in one of them at the right.

Where there is little room the sections are one drop-down above, as in Help: a list of seven would
fill the page.
"""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from ui.actions import Deed
from ui.offer import UndoView
from ui.parts.buttons import Primary, Secondary
from ui.parts.drop_down import DropDown
from ui.parts.page import Page
from ui.parts.pills import Pill, PillList
from ui.parts.text import Text
from ui.parts.toast import UndoNote
from ui.settings.about_page import AboutPage
from ui.settings.comfort_page import ComfortPage
from ui.settings.content.page import ContentPage
from ui.settings.content.view import ContentView, UndoIt
from ui.settings.data.look_sheet import LookSheet
from ui.settings.data.page import DataPage
from ui.settings.data.view import CopiesView, LookView, UndoBringing
from ui.settings.erase_sheet import EraseSheet
from ui.settings.microphone.page import MicrophonePage
from ui.settings.people_page import PeoplePage
from ui.settings.together.page import TogetherPage
from ui.settings.together.view import TogetherView, UndoPart
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

#: How wide the list of sections is, and what lies between it and its page.
_LIST, _GAP = 228, 40
#: Under the drop-down, where it scrolls with the page.
_UNDER_TOP = 24
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
        self, look: Look, languages: Sequence[tuple[str, str]] = (), parent: QWidget | None = None
    ) -> None:
        """``languages`` are keys, and what each language calls itself."""
        super().__init__(look, parent=parent)
        self._title = Text(look, "title")
        names = (
            (Section.COMFORT.value, tr("Comfort")),
            (Section.PEOPLE.value, tr("People and sides")),
            (Section.MICROPHONE.value, tr("Microphone")),
            (Section.CONTENT.value, tr("Content")),
            (Section.DATA.value, tr("Your data")),
            (Section.TOGETHER.value, tr("Two computers")),
            (Section.ABOUT.value, tr("About")),
        )
        pills = tuple(Pill(look, key, name) for key, name in names)
        self._sections = PillList(look, tr("Sections"), pills)
        self._label = Text(look, "label", tr("Sections"), balanced=False)
        self._menu = DropDown(look)
        self._menu.set_options(names)
        self._label.setBuddy(self._menu)
        self._comfort = ComfortPage(look, languages)
        self._people = PeoplePage(look)
        self.microphone = MicrophonePage(look)
        self.data = DataPage(look)
        self.together = TogetherPage(look)
        self._about = AboutPage(look)
        self.content = ContentPage(look)
        self._content: ContentView | None = None
        self._copies: CopiesView | None = None
        self._shared: TogetherView | None = None
        self._looked: tuple[LookView, LookSheet] | None = None
        self._section = Section.COMFORT
        #: To what the bar is lent; whether the sections stand above, and choices changed.
        self._lent: Section | None = None
        self._above = self._changed = False
        self._erase: EraseSheet | None = None
        self._above_page()
        self._row = QHBoxLayout()
        self._row.setSpacing(_GAP)
        pages = QVBoxLayout()
        for page in (self._comfort, self._people, self.data):
            page.asked.connect(self.asked)
        own = (self.microphone, self.content, self.data, self.together)
        for page in (self._comfort, self._people, *own, self._about):
            pages.addWidget(page)
        self._row.addWidget(self._sections, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(pages, 1)
        self.body.addWidget(self._top)
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
        self._section, self._changed = view.section, view.changed
        self._title.say(view.title)
        self._sections.choose(view.section.value)
        self._menu.choose(view.section.value)
        self._comfort.show_view(view.comfort)
        self._people.show_view(view.people)
        self._comfort.setVisible(view.section is Section.COMFORT)
        self._people.setVisible(view.section is Section.PEOPLE)
        self.data.show_kept(view.data)
        self._about.show_view(view.about)
        self.microphone.setVisible(view.section is Section.MICROPHONE)
        self.content.setVisible(view.section is Section.CONTENT)
        self.data.setVisible(view.section is Section.DATA)
        self.together.setVisible(view.section is Section.TOGETHER)
        self._about.setVisible(view.section is Section.ABOUT)
        here = self._settle_content() or self._settle_data() or self._settle_together()
        self._swap.say(view.people.swap)
        self._swap.setVisible(view.section is Section.PEOPLE)
        self._back.setVisible(view.changed and not self._lent)
        self._show_sheet(view)
        if here:
            return
        if view.note and view.note != self._noted:
            self._note.show_words(view.note)
        elif not view.note:
            self._note.let_go()
        self._noted = view.note

    def show_content(self, view: ContentView) -> None:
        """Show what *Content* has, if that section is open now or later."""
        before, self._content = self._content, view
        at = QApplication.focusWidget()
        held = at is not None and self.isAncestorOf(at)
        self.content.show_view(view)
        here = self._settle_content()
        turned = before is not None and before.look != view.look
        if here and held and at is not None and (turned or not at.isVisibleTo(self)):
            self.content.focus()  # what was pressed is gone: go on with what is there now

    def show_copies(self, view: CopiesView) -> None:
        """Show what *Your data* has, if that section is open now or later."""
        self._copies = view
        at = QApplication.focusWidget()
        held = at is not None and self.data.isAncestorOf(at)
        self.data.show_view(view)
        here = self._settle_data()
        self._show_look(view.look if here else None)
        if here and held and at is not None and not at.isVisibleTo(self):
            self.data.primary.setFocus(Qt.FocusReason.OtherFocusReason)  # what was pressed is gone

    def show_together(self, view: TogetherView) -> None:
        """Show what *Two computers* has, if that section is open now or later."""
        self._shared = view
        at = QApplication.focusWidget()
        held = at is not None and (self.together.isAncestorOf(at) or at is self.together.primary)
        self.together.show_view(view)
        if self._settle_together() and held and at is not None and not at.isVisibleTo(self):
            self.together.focus()

    def _settle_content(self) -> bool:
        """Give *Content* the title, the bar and the note that it needs; False elsewhere."""
        view = self._content
        here = view is not None and self._section is Section.CONTENT
        self._settle_bar()
        if view is None or not here:
            return False
        if view.look is not None:
            self._title.say(view.look.title)
        else:
            self._title.say(tr("Content"))
        self._settle_note(view.note)
        return True

    def _settle_data(self) -> bool:
        """Give *Your data* the note that it needs; False elsewhere."""
        if self._copies is None or self._section is not Section.DATA:
            return False
        self._settle_note(self._copies.note)
        return True

    def _settle_together(self) -> bool:
        """Give *Two computers* the note that it needs; False elsewhere."""
        if self._shared is None or self._section is not Section.TOGETHER:
            return False
        self._settle_note(self._shared.note)
        return True

    def _settle_note(self, note: UndoView | None) -> None:
        words = "" if note is None or note.over else note.words
        if words and words != self._noted:
            self._note.show_words(words)
        elif not words:
            self._note.let_go()
        self._noted = words

    def _settle_bar(self) -> None:
        """Lend the bar to a page that has buttons of its own; or take it back."""
        looks = self._section is Section.CONTENT and self.content.looks
        self._settle_choice()
        own = {Section.DATA: self.data, Section.TOGETHER: self.together}
        page = self.content if looks else own.get(self._section)
        if page is not None and (looks or self._lent is not self._section):
            self.bar.set_others(*page.others)
            self.bar.set_primary(page.primary)
        elif page is None and self._lent is not None:
            self.bar.set_others(self._swap, self._back)
            self.bar.set_primary(self.primary)
            self._swap.hide()  # the bar shows whatever it is given
            self._back.setVisible(self._changed)
        self._lent = self._section if page is not None else None

    def _settle_choice(self) -> None:
        """Show the drop-down where there is no list, but for a page that leads back to another."""
        looks = self._section is Section.CONTENT and self.content.looks
        self._choice.setVisible(self._above and not looks)

    def _show_look(self, view: LookView | None) -> None:
        """Ask before a copy is brought back, over the page."""
        if self._looked is not None and self._looked[0] != view:
            _, sheet = self._looked
            self._looked = None
            sheet.close_sheet()
            sheet.deleteLater()
        if view is not None and self._looked is None:
            sheet = LookSheet(self.look, self, view)
            sheet.wanted.connect(self.data.wanted)
            self._looked = view, sheet

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
            self._dark.click()
            return True
        if deed is Deed.UNDO and self._note.isVisible():
            self._note.button.click()
            return True
        return False

    @property
    def _dark(self) -> Primary:
        """The dark button in the bar."""
        if self._section is Section.DATA:
            return self.data.primary
        if self._section is Section.TOGETHER:
            return self.together.primary
        looks = self._section is Section.CONTENT and self.content.looks
        return self.content.primary if looks else self.primary

    def focus(self) -> None:
        """Begin with the sections."""
        if self._above:
            self._menu.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._sections.group.focus()

    def take_form(self, *, one_column: bool, width: int) -> None:
        """Put the sections above, and controls under their words, where there is little room."""
        above = self._above = one_column or width < _BESIDE
        self._sections.setVisible(not above)
        self._sections.setFixedWidth(_LIST)
        self._choice.setMaximumWidth(round(_BESIDE * self.look.scale))
        self._settle_choice()
        # Large letters leave little room: then title and sections go away with the page.
        home = self.body if one_column else self.head
        if home.indexOf(self._top) < 0:
            home.insertWidget(0, self._top)
        self._top.setContentsMargins(0, 0, 0, _UNDER_TOP if one_column else 0)
        self._comfort.set_below(one_column)
        self.microphone.set_below(one_column)
        self.content.set_below(one_column)
        self.data.set_below(one_column)
        self.together.set_below(one_column)
        beside = width if above else width - _LIST - _GAP
        self._people.take_width(beside, one_column=one_column)

    def _above_page(self) -> None:
        """Put the title over the drop-down of sections."""
        self._top, self._choice = QWidget(), QWidget()
        choice = QHBoxLayout(self._choice)
        choice.setContentsMargins(0, 0, 0, 0)
        choice.setSpacing(16)
        choice.addWidget(self._label)
        choice.addWidget(self._menu, 1)
        top = QVBoxLayout(self._top)
        top.setContentsMargins(0, 0, 0, 0)
        top.setSpacing(16)
        top.addWidget(self._title)
        top.addWidget(self._choice)

    def _connect(self) -> None:
        for chosen in (self._sections.choice_changed, self._menu.choice_changed):
            chosen.connect(lambda key: self.asked.emit(OpenSection(key)))
        self.primary.clicked.connect(lambda: self.asked.emit(Leave()))
        self._back.clicked.connect(lambda: self.asked.emit(PutBack()))
        self._swap.clicked.connect(lambda: self.asked.emit(SwapSides()))
        self._note.undo_asked.connect(self._undo)
        self.data.news_came.connect(lambda: self.area.bring_up(self.data.news))

    def _undo(self) -> None:
        if self._section is Section.CONTENT:
            self.content.asked.emit(UndoIt())
        elif self._section is Section.DATA:
            self.data.wanted.emit(UndoBringing())
        elif self._section is Section.TOGETHER:
            self.together.wanted.emit(UndoPart())
        else:
            self.asked.emit(Undo())
