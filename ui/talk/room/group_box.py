"""A label with chips to turn on, or with lines to read, below it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.parts.chips import Chip, Chips
from ui.parts.text import Text
from ui.talk.private_view import GroupView
from ui.theme.look import Look


class GroupBox(QWidget):
    """One ``GroupView``; it is made anew when there are other chips or lines."""

    #: A chip was pressed: its id.
    pressed = Signal(str)

    def __init__(self, look: Look, view: GroupView, *, lines: str = "aloud") -> None:
        """``lines`` is the role of the lines; without a label they are small and soft."""
        super().__init__()
        self._view = view
        self._chips: Chips | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px("space.hair"))
        if view.label:
            column.addWidget(Text(look, "small" if view.lines else "strong", view.label))
        if view.chips:
            column.addSpacing(look.px("space.hair"))
            options = [(chip.id, chip.word) for chip in view.chips]
            self._chips = Chips(look, view.label, options)
            self._chips.chip_turned.connect(self._press)
            column.addWidget(self._chips)
        for line in view.lines:
            column.addWidget(Text(look, lines if view.label else "small", line))
        self.show_chosen(view)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab comes to, in order."""
        return tuple(self._chips.findChildren(Chip)) if self._chips is not None else ()

    def show_chosen(self, view: GroupView) -> None:
        """Show which chips are on: the view says so, not the press."""
        self._view = view
        if self._chips is not None:
            self._chips.turn(frozenset(chip.id for chip in view.chips if chip.chosen))

    def _press(self, id_: str) -> None:
        """Say which chip was pressed; one that may not be on goes back to how it was."""
        self.pressed.emit(id_)
        self.show_chosen(self._view)


class Groups(QWidget):
    """Several groups below each other."""

    #: A chip was pressed: its id.
    pressed = Signal(str)

    def __init__(self, look: Look, *, lines: str = "aloud", gap: str = "near") -> None:
        super().__init__()
        self._look = look
        self._lines = lines
        self._boxes: tuple[GroupBox, ...] = ()
        self._form: tuple[object, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.px(f"space.{gap}"))
        self.hide()

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab comes to, in order."""
        return tuple(stop for box in self._boxes for stop in box.stops)

    def show_view(self, views: tuple[GroupView, ...]) -> None:
        """Show the groups; without any it takes no room."""
        form = tuple(_form(view) for view in views)
        if form != self._form:
            self._form = form
            self._make(views)
        for box, view in zip(self._boxes, views, strict=True):
            box.show_chosen(view)
        self.setVisible(bool(views))

    def _make(self, views: tuple[GroupView, ...]) -> None:
        for box in self._boxes:
            self._column.removeWidget(box)
            box.hide()
            box.deleteLater()
        self._boxes = tuple(GroupBox(self._look, view, lines=self._lines) for view in views)
        for box in self._boxes:
            box.pressed.connect(self.pressed)
            self._column.addWidget(box)


def _form(view: GroupView) -> tuple[object, ...]:
    """What a group is made of; only which chips are on may change in it."""
    return view.label, tuple((chip.id, chip.word) for chip in view.chips), view.lines
