"""Where the listener puts a thought down, and what they have put down so far."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.people import Side
from ui.parts.buttons import IconOnly
from ui.parts.field import LabelledField, Remark
from ui.talk.room.typed_field import LINE
from ui.talk.room.undo_in_field import UndoInField
from ui.talk.stage_view import ParkView
from ui.theme.look import Look


class ParkedLine(QWidget):
    """One thought, with a pin before it and a way to take it away."""

    #: Take it away, please.
    removal_asked = Signal()

    def __init__(self, look: Look, thought: str) -> None:
        super().__init__()
        translate = QCoreApplication.translate
        said = translate("Parked", "Parked: {thought}").replace("{thought}", thought)
        take = translate("Parked", "Take away: {thought}").replace("{thought}", thought)
        self.words = Remark(look)
        self.remove = IconOnly(look, "x", take)
        self.remove.clicked.connect(self.removal_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px("space.tight"))
        row.addWidget(self.words, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.remove)
        # Not before it lies in here: what is shown on its own becomes a window.
        self.words.show_words(said, icon="pin")


class Parking(QWidget):
    """A field of one line and the thoughts in it. What is half typed stays with its side."""

    #: A thought was put down.
    parked = Signal(str)
    #: A thought was taken away, by its place in the list.
    unparked = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._thoughts: tuple[str, ...] = ()
        self._lines: list[ParkedLine] = []
        self._side: Side | None = None
        self._begun: dict[Side, str] = {}
        self.field = LabelledField(look, "", label_role="strong", limit=LINE)
        UndoInField(self.field.edit)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px("space.hair"))
        column.addWidget(self.field)
        column.addLayout(self._list)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab comes to, in order."""
        return (self.field.edit, *(line.remove for line in self._lines))

    def show_view(self, view: ParkView, side: Side) -> None:
        """Show the field and the thoughts of ``side``; nothing typed is lost at a hand-over."""
        if side is not self._side:
            self._change_side(side)
        if self.field.label.text() != view.label:
            self.field.say_label(view.label)
        self.field.say_hint(view.hint)
        self.field.say_help("" if view.parked else view.help)
        if view.parked != self._thoughts:
            self._show_thoughts(view.parked)

    def park(self) -> None:
        """Put down what is typed; the field is free for the next thought."""
        thought = self.field.words.strip()
        if thought:
            self.field.set_words("")
            self.parked.emit(thought)

    def _change_side(self, side: Side) -> None:
        if self._side is not None:
            self._begun[self._side] = self.field.words
        self._side = side
        self.field.set_words(self._begun.pop(side, ""))

    def _show_thoughts(self, thoughts: tuple[str, ...]) -> None:
        held = any(line.remove.hasFocus() for line in self._lines)
        for line in self._lines:
            self._list.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._thoughts = thoughts
        self._lines = [ParkedLine(self._look, thought) for thought in thoughts]
        for index, line in enumerate(self._lines):
            line.removal_asked.connect(lambda index=index: self.unparked.emit(index))
            self._list.addWidget(line)
        if held:
            self.field.edit.setFocus()
