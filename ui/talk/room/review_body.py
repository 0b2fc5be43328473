"""An agreement whose day has come: keep it, change it, or let it go. All three are good."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.parts.choice import ANSWER
from ui.talk import requests as r
from ui.talk.board_view import ReviewView
from ui.talk.columns import Columns
from ui.talk.room.agreement_card import AgreementCard
from ui.talk.room.board_body import BoardBody
from ui.talk.room.choice_list import ChoiceList
from ui.talk.room_frame import RoomFrame
from ui.theme.look import Look


class ReviewBody(BoardBody):
    """Shows a ``ReviewView``."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._view: ReviewView | None = None
        self._card = AgreementCard(look)
        name = QCoreApplication.translate("ReviewBody", "What becomes of it")
        self._choices = ChoiceList(look, name, ANSWER)
        self._choices.marked.connect(lambda id_: self.ask(r.Choose("answer", id_)))
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._choices)
        column.addStretch(1)
        pair = QWidget()
        self._columns = Columns(pair, halves=True)
        self._columns.addWidget(self._card)
        self._columns.addWidget(right)
        self.column.addWidget(pair, 1)

    def show_view(self, view: ReviewView) -> None:
        """Show the agreement and the three ways."""
        if view == self._view:
            return
        self._view = view
        self.show_head(view)
        self._card.show_lines(view.label, view.agreement, view.nothing)
        self._choices.show_view(view.choices)

    def take_frame(self, frame: RoomFrame) -> None:
        """Put the two beside or below each other."""
        self._columns.set_stacked(frame.one_column)
        self._card.set_columns(1 if frame.one_column else 2)
        beside, above, below = frame.listener
        self._card.body.setContentsMargins(beside, above - 8, beside, below)

    def stops_before(self) -> tuple[QWidget, ...]:
        """The three ways."""
        return self._choices.stops

    def focus_missing(self) -> bool:
        """Go to the three ways."""
        return self._choices.focus()
