"""A page on which a talk is put together, with how the partner answers beside it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ui.rehearse.place_page import PlacePage
from ui.rehearse.temper_panel import TemperPanel
from ui.theme.look import Look

#: Tempers stand beside the rest from this width on at 100 % text, wide from that.
_BESIDE, _WIDE = 820, 940
_TEMPERS, _NARROW, _GAP = 396, 352, 24
#: As wide as there is room for.
_ANY = 16_777_215


class TemperPage(PlacePage):
    """``left`` is to be filled; ``columns`` holds it and the tempers."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.tempers = TemperPanel(look)
        self.tempers.asked.connect(self.asked)
        self.left = QVBoxLayout()
        self.left.setSpacing(0)
        self.columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.columns.setSpacing(_GAP)
        self.columns.addLayout(self.left, 1)
        self.columns.addWidget(self.tempers, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(self.columns)
        self.body.addStretch(1)
        self.bar.set_primary(self.primary)

    def take_form(self, *, one_column: bool, width: int) -> None:
        """Put the tempers beside the rest, or below."""
        super().take_form(one_column=one_column, width=width)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        beside = not one_column and width >= _BESIDE * self.look.scale
        room = _TEMPERS if width >= _WIDE * self.look.scale else _NARROW
        wide = round(room * self.look.scale)
        self.columns.setDirection(across if beside else down)
        self.tempers.setMaximumWidth(wide if beside else _ANY)
        self.tempers.setMinimumWidth(wide if beside else 0)
