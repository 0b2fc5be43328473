"""Today's page: what is said to do, what waits, and quiet ways into the rest."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QBoxLayout, QGridLayout, QVBoxLayout, QWidget

from ui.actions import Deed
from ui.parts.buttons import QuietLink
from ui.parts.field import Remark
from ui.parts.flow import Flow
from ui.parts.page import Page
from ui.parts.text import Text
from ui.parts.toast import UndoNote
from ui.parts.way_row import WayRow
from ui.theme.look import Look
from ui.today.card import SmallCard
from ui.today.lead import LeadCard
from ui.today.view import CardView, NoteGone, TakeWay, TodayView, Undo, WayView, Wishes

#: Below this content width cards and rows stand below each other.
_BESIDE = 700
_GAP = 24


class TodayScreen(Page):
    """A function of a TodayView."""

    #: A TodayRequest.
    asked = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self._view: TodayView | None = None
        self._greeting = Text(look, "aloud", color="ink_soft", weight=500, heading=True)
        self._wishes = QuietLink(look, "", icon="hand-heart")
        self._wishes.clicked.connect(lambda: self.asked.emit(Wishes()))
        self._wishes.hide()
        self._problem = Remark(look)
        self._lead = LeadCard(look)
        self._lead.asked.connect(self.asked)
        self._lead.hide()
        # A widget of their own: Tab comes to cards before the ways, whenever they are made.
        self._card_row = QWidget()
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._card_row)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(_GAP)
        self._before_ways = Text(look, "body", color="ink_soft")
        self._links = QWidget()
        self._links_row = Flow(self._links, gap=48, row_gap=0)
        self._way_rows: list[WayRow] = []
        self._rows = QWidget()
        self._rows_grid = QGridLayout(self._rows)
        self._rows_grid.setContentsMargins(0, 0, 0, 0)
        self._rows_grid.setHorizontalSpacing(_GAP)
        self._rows_grid.setVerticalSpacing(0)
        self._note = UndoNote(look, self.tr("Undo"))
        self._note.undo_asked.connect(lambda: self.asked.emit(Undo()))
        self.bar.set_note(self._note)
        self._lay_out()

    def show_view(self, view: TodayView) -> None:
        """Show this and nothing else."""
        before, self._view = self._view, view
        self._greeting.say(view.greeting)
        self._wishes.say(view.wishes)
        self._wishes.setVisible(bool(view.wishes))
        self._problem.show_words(view.problem, icon="info", problem=True)
        self._render_lead(view)
        if before is None or before.cards != view.cards:
            self._render_cards(view.cards)
        if before is None or before.ways != view.ways:
            self._render_ways(view.ways)
        self._order_soon()
        self._before_ways.say(view.before_ways)
        self._show_ways()
        self._render_note(before, view)

    def greet(self, greeting: str) -> None:
        """Show the greeting alone, before anything else is known."""
        self._greeting.say(greeting)

    def act(self, deed: Deed) -> bool:
        """Press the dark button on Enter, and undo; True if that was possible."""
        if deed is Deed.PRIMARY and self._lead.isVisible():
            self._lead.primary.click()
            return True
        if deed is Deed.UNDO and self._note.isVisible():
            self._note.button.click()
            return True
        return False

    def focus(self) -> None:
        """Begin at the top, with the keyboard on the dark button."""
        self.to_the_top()
        if self._lead.isVisibleTo(self):
            self._lead.primary.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_form(self, *, one_column: bool, width: int) -> None:
        """Let cards and rows stand below each other where there is little room."""
        self._lead.take_width(width, one_column=one_column)
        below = one_column or width < _BESIDE
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._cards.setDirection(down if below else right)
        self._top.setDirection(down if one_column else right)
        self._place_rows(1 if below else 2)

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(0)
        top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        top.setSpacing(_GAP)
        top.addWidget(self._greeting, 1)
        top.addWidget(self._wishes)
        self._top = top
        column.addLayout(top)
        column.addSpacing(8)
        column.addWidget(self._problem)
        column.addWidget(self._lead)
        column.addSpacing(_GAP)
        column.addWidget(self._card_row)
        column.addWidget(self._before_ways)
        column.addSpacing(16)
        column.addWidget(self._rows)
        column.addWidget(self._links)
        column.addStretch(1)
        self.body.addLayout(column)
        for quiet in (self._card_row, self._before_ways, self._rows, self._links):
            quiet.hide()

    def _render_lead(self, view: TodayView) -> None:
        if view.waiting is not None:
            self._lead.show_waiting(view.waiting, view.people)
        elif view.suggestion is not None:
            self._lead.show_suggestion(view.suggestion, view.people, near=view.near)
        self._lead.setVisible(view.waiting is not None or view.suggestion is not None)

    def _render_cards(self, cards: tuple[CardView, ...]) -> None:
        held = self._card_row.isAncestorOf(QApplication.focusWidget() or self)
        while (item := self._cards.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for view in cards:
            card = SmallCard(self.look, view)
            card.pressed.connect(self.asked)
            self._cards.addWidget(card, 1)
        self._card_row.setVisible(bool(cards))
        if held:  # the card that was pressed is gone: Enter goes on with the dark button
            self.focus()

    def _render_ways(self, ways: tuple[WayView, ...]) -> None:
        for layout in (self._links_row, self._rows_grid):
            while (item := layout.takeAt(0)) is not None:
                if (old := item.widget()) is not None:
                    old.hide()
                    old.deleteLater()
        self._way_rows.clear()
        for view in ways:
            link = QuietLink(self.look, view.name, icon=view.icon)
            row = WayRow(self.look, view.icon, view.name, view.line)
            for button in (link, row):
                button.clicked.connect(lambda _=False, way=view.way: self.asked.emit(TakeWay(way)))
            self._links_row.addWidget(link)
            self._way_rows.append(row)
        self._place_rows(2)

    def _place_rows(self, columns: int) -> None:
        for index, row in enumerate(self._way_rows):
            self._rows_grid.addWidget(row, index // columns, index % columns)
        for column in range(2):
            self._rows_grid.setColumnStretch(column, 1 if column < columns else 0)

    def _show_ways(self) -> None:
        """Show rows where there are no cards, else one row of links."""
        view = self._view
        rows = view is not None and not view.cards
        self._before_ways.setVisible(rows)
        self._rows.setVisible(rows)
        self._links.setVisible(view is not None and not rows)

    def _render_note(self, before: TodayView | None, view: TodayView) -> None:
        note, told = view.note, before.note if before else None
        if note is None:
            self._note.hide()
        elif note.over:
            self._note.let_go()
            if self._note.isHidden():
                self.asked.emit(NoteGone())
        elif told is None or told.number != note.number:
            self._note.show_words(note.words)
