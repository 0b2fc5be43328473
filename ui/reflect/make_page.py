"""A passphrase is chosen: typed twice, with a kind word, beside what there is to know."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ui.parts.field import Remark
from ui.parts.meter import Meter
from ui.parts.panel import Panel
from ui.parts.pass_field import PassField
from ui.parts.text import Text
from ui.reflect import asks
from ui.reflect.place_page import PlacePage
from ui.reflect.view import FieldView, MakeView, NoteView
from ui.theme.look import Look

#: Two columns from this content width on, and how wide the right one is, in px at 100 % text.
_WIDE, _NOTES, _GAP = 820, 480, 40


class Notes(Panel):
    """What there is to know, heading by heading."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, inner=28)
        self._look = look
        self._shown: tuple[NoteView, ...] = ()

    def show_notes(self, notes: tuple[NoteView, ...]) -> None:
        """Show these."""
        if notes == self._shown:
            return
        while (item := self.body.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._shown = notes
        for number, note in enumerate(notes):
            if number:
                self.body.addSpacing(16)
            self.body.addWidget(Text(self._look, "strong", note.title))
            self.body.addSpacing(2)
            self.body.addWidget(Text(self._look, "small", note.text, color="ink"))
        self.body.addStretch(1)


class MakePage(PlacePage):
    """A function of a ``MakeView``."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._view: MakeView | None = None
        #: The old passphrase, the new one, and that once more.
        self.fields = [PassField(look) for _ in range(3)]
        self._meter = Meter(look)
        self._problem = Remark(look)
        self._notes = Notes(look)
        left = QVBoxLayout()
        left.setSpacing(0)
        for number, field in enumerate(self.fields):
            left.addWidget(field)
            if number == 1:
                left.addSpacing(4)
                left.addWidget(self._meter)
            left.addSpacing(16)
            field.edited.connect(self._typed)
        left.addWidget(self._problem)
        left.addStretch(1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(_GAP)
        self._columns.addLayout(left, 1)
        self._columns.addWidget(self._notes)
        self.body.addLayout(self._columns, 1)
        self.set_bar()
        self.primary.clicked.connect(self.take)
        self.fields[0].entered.connect(self._go_on)
        self.fields[1].entered.connect(lambda: _to(self.fields[2]))
        self.fields[2].entered.connect(self.take)

    def show_page(self, view: MakeView) -> None:
        """Show this and nothing else."""
        self._view = view
        self.say_head(view.title, lead=view.lead, back=view.back, person=view.person)
        shown: tuple[FieldView | None, ...] = (*view.fields,)
        if len(shown) == 1:
            shown = (*shown, None, None)
        elif len(shown) < len(self.fields):
            shown = (None, *shown)
        for field, one in zip(self.fields, shown, strict=True):
            field.setVisible(one is not None)
            if one is not None:
                field.show_words(one.label, one.help, one.problem)
        self._meter.show_strength(view.meter, view.filled)
        self._notes.show_notes(view.notes)
        self._problem.show_words(view.problem, icon="info", problem=True)
        self.primary.say(view.primary)
        self.safety.say(view.safety)

    def forget(self) -> None:
        """Hold nothing that somebody typed."""
        for field in self.fields:
            field.forget()

    def take(self) -> None:
        """Take the passphrase; where something is missing, go there."""
        if self._view is not None and self._view.ready:
            self.asked.emit(asks.Take(*(field.words for field in self.fields)))
            return
        shown = [field for field in self.fields if not field.isHidden()]
        _to(next((field for field in shown if not field.words), shown[-1]))

    def focus(self) -> None:
        """Begin in the first field."""
        _to(next(field for field in self.fields if not field.isHidden()))

    def take_form(self, *, one_column: bool, width: int) -> None:
        """Put what there is to know beside the fields, or below them."""
        super().take_form(one_column=one_column, width=width)
        wide = not one_column and width >= _WIDE * self.look.scale
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(across if wide else down)
        self._notes.setFixedWidth(min(round(_NOTES * self.look.scale), width) if wide else width)

    def _go_on(self) -> None:
        if self.fields[1].isHidden():
            self.take()
        else:
            _to(self.fields[1])

    def _typed(self, _: str) -> None:
        self.asked.emit(asks.Typed(*(field.words for field in self.fields)))


def _to(field: PassField) -> None:
    field.edit.setFocus(Qt.FocusReason.OtherFocusReason)
