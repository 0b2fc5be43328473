"""The half of whoever does something private, while it is open."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.parts.choice import Kind
from ui.parts.panel import Panel
from ui.parts.text import Text
from ui.talk import requests as r
from ui.talk.person_line import PersonLine
from ui.talk.private_view import GroupView, PrivateView
from ui.talk.room.aid_row import AidRow
from ui.talk.room.choice_list import ChoiceList
from ui.talk.room.group_box import Groups
from ui.talk.room.sort_card import SortCard
from ui.talk.room.typed_field import LINE, TypedEditor
from ui.theme.look import Look

#: An answer to a card: a word, and a line below it.
HEAP = Kind(height=56, size="body", line_size="small", sign=26, beside=24, gap=14, row=True)
#: Up to so many fields have room for large words.
_LARGE = 2


class PrivateHalf(Panel):
    """Made anew for each person and each step, so that no widget outlives what it held."""

    #: Somebody asked for something: a Request.
    asked = Signal(object)

    def __init__(self, look: Look, view: PrivateView) -> None:
        super().__init__(look, ground=f"{view.who.hue.value}.tint", floor=True)
        self._look = look
        self._head = QWidget()
        self._who = PersonLine(look)
        self._count = Text(look, "small")
        self._chips = Groups(look)
        self._card = SortCard(look)
        self._groups = Groups(look)
        self._fields = self._make_fields(view)
        name = QCoreApplication.translate("PrivateHalf", "Your answer")
        self._choices = ChoiceList(look, name, HEAP, gap=8)
        self._group = "answer" if view.card else "onward"
        self._aids = AidRow(look)
        self._aids.asked.connect(self.asked)
        self._chips.pressed.connect(lambda _id: self.asked.emit(r.Choose("without", "")))
        self._groups.pressed.connect(lambda id_: self.asked.emit(r.Choose("pick", id_)))
        self._choices.marked.connect(lambda id_: self.asked.emit(r.Choose(self._group, id_)))
        self._fill()

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab comes to, in order (the choices are one stop)."""
        edits = tuple(field.edit for field in self._fields)
        middle = (*self._groups.stops, *edits, *self._aids.stops, *self._choices.stops)
        return (*middle, *self._chips.stops) if self._sorts else (*self._chips.stops, *middle)

    @property
    def _sorts(self) -> bool:
        return self._group == "answer"

    def show_view(self, view: PrivateView) -> None:
        """Show what is open."""
        self._who.show_person(view.who, view.half)
        self._head.setVisible(bool(view.half))
        self._count.say(view.count)
        self._count.setVisible(bool(view.count))
        self._chips.show_view((GroupView("", view.chips),) if view.chips else ())
        self._card.say(view.card)
        self._groups.show_view(view.groups)
        for field, shown in zip(self._fields, view.fields, strict=True):
            field.show_view(shown)
        self._aids.show_view(view.aids)
        self._choices.show_view(view.choices)

    @property
    def first_field(self) -> QWidget | None:
        """Where one begins to write, on a page."""
        return self._fields[0].edit if self._fields else None

    def focus_choices(self) -> bool:
        """Go to the answers; False if there are none."""
        return self._choices.focus()

    def _make_fields(self, view: PrivateView) -> tuple[TypedEditor, ...]:
        words = "aloud" if len(view.fields) <= _LARGE else "body"
        # Where several lines and a way to words share a half, each begins with one row and grows.
        least = 1 if view.aids and len(view.fields) > 1 else 2
        fields = tuple(
            TypedEditor(self._look, least_lines=least, limit=LINE, words=words) for _ in view.fields
        )
        for field in fields:
            field.typed.connect(self.asked)
        return fields

    def _fill(self) -> None:
        gap = self._look.px
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, gap("space.snug" if self._fields else "space.near"))
        head.addWidget(self._who, 1)
        head.addWidget(self._count, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addWidget(self._head)
        column = QVBoxLayout()
        column.setSpacing(gap("space.snug" if self._fields else "space.near"))
        parts = (self._card, self._groups, *self._fields, self._aids, self._choices)
        # Beside a card its three answers come first: they are wanted for each of many.
        for part in (*parts, self._chips) if self._sorts else (self._chips, *parts):
            column.addWidget(part, 1 if part in self._fields else 0)
        self.body.addLayout(column)
        if not self._fields:
            self.body.addStretch(1)
