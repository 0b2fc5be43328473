"""The page of feelings and needs: a function of its view, and what somebody asks for on it."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ui.actions import Deed
from ui.feelings.families import Families
from ui.feelings.said import SaidPanel
from ui.feelings.search_line import SearchLine
from ui.feelings.top import FullAnswers, Routes
from ui.feelings.view import (
    AddOwn,
    Done,
    FeelingsView,
    FollowHint,
    GoRoute,
    Leave,
    Notice,
    OpenFamily,
    Route,
    Search,
    SeeHelp,
    TakeOff,
    Turn,
    Unfold,
    WriteOwn,
)
from ui.feelings.words_panel import WordsPanel
from ui.parts.buttons import Primary, Secondary
from ui.parts.drop_down import DropDown
from ui.parts.page import Page
from ui.parts.text import Text
from ui.theme.look import Look
from ui.theme.mirror import reading_order

#: Families stand beside the words from this width on; how wide they, the search and gaps are.
_BESIDE, _FAMILIES, _SEARCH, _GAP = 900, 228, 312, 24
#: Over the search while one looks for a word, in px.
_OVER_SEARCH = 12
#: The search and the full answers share a row from this width on.
_ONE_ROW = 820


def tr(text: str) -> str:
    """Translate a short label of this page."""
    return QCoreApplication.translate("Feelings", text)


class FeelingsScreen(Page):
    """Shows a ``FeelingsView``."""

    #: Somebody asked for something: a FeelingsRequest.
    asked = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self._view: FeelingsView | None = None
        self._room = 0
        self._title = Text(look, "title")
        self._routes = Routes(look)
        self._search = SearchLine(look)
        self._answers = FullAnswers(look)
        self._menu = DropDown(look)
        self._families = Families(look)
        self._words = WordsPanel(look)
        self._said = SaidPanel(look)
        self._back = Secondary(look, "")
        self._own = Secondary(look, tr("Add my own word"), icon="plus")
        self._help = Secondary(look, "", icon="life-buoy")
        self._primary = Primary(look, "")
        self._title.setBuddy(self._menu)
        self._lay_out()
        self._place(beside=True)
        self._connect()
        look.changed.connect(self._arrange)

    @property
    def works(self) -> frozenset[Deed]:
        """What keys can do here beside what they can do everywhere."""
        return frozenset({Deed.PRIMARY, Deed.FIND, Deed.STEP_BACK})

    def show_view(self, view: FeelingsView) -> None:
        """Show ``view``."""
        before, self._view = self._view, view
        self._title.say(view.title)
        self._routes.show_view(view.routes)
        self._search.name(view.search)
        if self._search.text() != view.typed:
            self._search.setText(view.typed)
        self._answers.show_view(view.also_full, view.answers)
        folded = len(view.families) < len(view.all_families)
        self._families.show_view(view.families, view.more, folded=folded)
        self._menu.set_options([(one.id, one.words) for one in view.all_families])
        self._menu.choose(next((one.id for one in view.all_families if one.chosen), None))
        self._words.show_view(view)
        self._make_room()
        self._said.show_view(view.said)
        self._back.say(view.back)
        self._primary.say(view.primary)
        self._order_soon()
        self._after(before, view)

    def focus(self) -> None:
        """Put the keyboard on the words: they are what one came for."""
        if not self._words.focus():
            self._primary.setFocus(Qt.FocusReason.OtherFocusReason)

    def act(self, deed: Deed) -> bool:
        """Use the words on Enter, look for one, take one off or go back; True if possible."""
        if deed is Deed.PRIMARY:
            self._primary.click()
        elif deed is Deed.FIND:
            self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._search.selectAll()
        elif deed is Deed.STEP_BACK and self._view is not None and self._view.said.parts:
            self._take_off()
        elif deed in {Deed.LEAVE, Deed.STEP_BACK}:
            self._go_back()
        else:
            return False
        return True

    def take_form(self, *, one_column: bool, width: int) -> None:
        """Lay the content out for this width in px."""
        self._room = width
        self._arrange()

    def tab_stops(self) -> list[QWidget]:
        """Give what Tab comes to as the page is read; a group is one stop, wherever one is in it.

        Parts of the page stand elsewhere in another form of it, so the order is not that of making.
        """
        return [
            *self._routes.stops,
            self._search,
            *self._answers.stops,
            self._menu,
            *self._families.stops,
            *self._words.stops,
            *self._said.stops,
            *sorted(
                (self._back, self._own, self._help, self._primary),
                key=reading_order,
            ),
        ]

    def _after(self, before: FeelingsView | None, view: FeelingsView) -> None:
        """Scroll, move the keyboard and tell what a person would else have to look for."""
        if before is None or before.number != view.number:
            self.to_the_top()
        elif self.one_column and view.found is not None and before.typed != view.typed:
            self.area.bring_up(self._search, _OVER_SEARCH, always=True)
        if before is None or (before.families, before.found) != (view.families, view.found):
            self._words.to_the_top()
            self._words.forget_meaning()
        if before is not None and view.said.writing and not before.said.writing:
            self._said.own.field.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        if before is not None and before.said.writing and not view.said.writing:
            self._own.setFocus(Qt.FocusReason.OtherFocusReason)
        if before is not None and before.said != view.said:
            parts = "".join(part.text for part in view.said.parts)
            words = " ".join(part for part in (parts or view.said.hint, view.said.remark) if part)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _go_back(self) -> None:
        """End what is open, the field or the search, before the page itself is left."""
        if self._view is not None and self._view.said.writing:
            self.asked.emit(WriteOwn(open=False))
        elif self._view is not None and self._view.typed:
            self.asked.emit(Search(""))
        else:
            self.asked.emit(Leave())

    def _lay_out(self) -> None:
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._over = QBoxLayout(across)
        self._over.setSpacing(_GAP)
        self._over.addWidget(self._title, 1)
        self._heading = QWidget()
        self._heading.setLayout(self._over)
        self._over.setContentsMargins(0, 0, 0, 0)
        self.head.addWidget(self._heading)
        self._top = QBoxLayout(across)
        self._top.setSpacing(16)
        self._top.addWidget(self._search)
        self._top.addWidget(self._answers, 1)
        self._beside = QBoxLayout(across)
        self._beside.setSpacing(_GAP)
        self._beside.addWidget(self._families)
        self._column = QVBoxLayout()
        self._column.setSpacing(_GAP)
        self._column.addWidget(self._menu)
        self._column.addWidget(self._words, 1)
        self._beside.addLayout(self._column, 1)
        self._sections = QBoxLayout(down)
        self._sections.setSpacing(_GAP)
        self._sections.addLayout(self._top)
        self._sections.addLayout(self._beside, 1)
        self.body.addLayout(self._sections, 1)
        self.bar.set_others(self._back, self._own, self._help)
        self.bar.set_primary(self._primary)

    def _connect(self) -> None:
        ask = self.asked.emit
        self._routes.chosen.connect(lambda key: ask(GoRoute(Route(key))))
        self._search.textEdited.connect(lambda typed: ask(Search(typed)))
        self._answers.turned.connect(lambda key: ask(Turn(key)))
        for chosen in (self._families.chosen, self._menu.choice_changed):
            chosen.connect(lambda key: ask(OpenFamily(key)))
        self._families.unfold_asked.connect(lambda: ask(Unfold()))
        self._words.turned.connect(lambda key: ask(Turn(key)))
        self._words.noticed.connect(lambda feels: ask(Notice(feels)))
        self._words.hint_followed.connect(self._follow)
        self._words.own_asked.connect(lambda: ask(AddOwn(self._search.text())))
        self._words.help_asked.connect(lambda: ask(SeeHelp()))
        self._words.stop_moved.connect(self._order_soon)
        self._said.take_off_asked.connect(self._take_off)
        self._said.body_asked.connect(lambda: ask(GoRoute(Route.BODY)))
        self._said.own_added.connect(lambda typed: ask(AddOwn(typed)))
        self._own.clicked.connect(lambda: ask(WriteOwn()))
        self._help.clicked.connect(lambda: ask(SeeHelp()))
        self._back.clicked.connect(lambda: ask(Leave()))
        self._primary.clicked.connect(lambda: ask(Done()))

    def _follow(self, family: str) -> None:
        """Show a family, and put the keyboard on its words: the link is gone."""
        self.asked.emit(FollowHint(family))
        self._words.focus()

    def _take_off(self) -> None:
        """Let the last word go; the button goes with the very last."""
        self.asked.emit(TakeOff())
        if self._said.take_off.isHidden():
            self.focus()

    def _arrange(self) -> None:
        """Put the families beside the words, or as a drop-down above them."""
        scale = self.look.scale
        beside = not self.one_column and self._room >= _BESIDE * scale
        one_row = not self.one_column and self._room >= _ONE_ROW * scale
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._over.setDirection(across if one_row else down)
        self._top.setDirection(across if one_row else down)
        self._sections.setSpacing(_GAP if beside else 16)
        self._column.setSpacing(_GAP if beside else 16)
        self._search.setMinimumWidth(0 if self.one_column else round(_SEARCH * scale))
        self._search.setMaximumWidth(round(_SEARCH * scale) if one_row else 16_777_215)
        self._answers.align(right=one_row)
        self._families.setFixedWidth(round(_FAMILIES * scale))
        self._families.setVisible(beside)
        self._words.stand(beside=beside, stacked=self.one_column)
        self._said.stack(self.one_column)
        self._place(beside=beside)
        self._make_room()
        self._order_soon()

    def _make_room(self) -> None:
        """Show what a search found, and little else where the text is large."""
        found = self._view.found if self._view is not None else None
        self._menu.setVisible(self._families.isHidden() and found is None)
        self._answers.setVisible(not self.one_column or found is None)
        help_ = found.help if found is not None and self.one_column else None
        if help_ is not None:
            self._help.say(help_.button)
        self._help.setVisible(help_ is not None)
        self._own.setVisible(help_ is None)

    def _place(self, *, beside: bool) -> None:
        """Title and routes scroll with large text; the sentence stands only where it may hide."""
        home = self.body if self.one_column else self.head
        if home.indexOf(self._heading) < 0:
            home.insertWidget(0, self._heading)
        self._over.setContentsMargins(0, 0, 0, 16 if self.one_column else 0)
        for part in (self._routes, self._said):
            for layout in (self._over, self._sections, self._column, self.pinned):
                layout.removeWidget(part)
        if self.one_column:
            self._sections.insertWidget(0, self._routes)
            self._column.addWidget(self._said)
        else:
            self._over.addWidget(self._routes)
            (self._column if beside else self.pinned).addWidget(self._said)
