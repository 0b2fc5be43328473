"""What a new page can be, and whether it is kept."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QWidget

from coach.reflect.pages import Kind
from ui.parts.chips import Chip
from ui.parts.rows import Row, RowList
from ui.parts.text import Text
from ui.reflect import asks
from ui.reflect.place_page import PlacePage
from ui.reflect.view import ChooseView, KindView
from ui.theme.look import Look


class ChoosePage(PlacePage):
    """A function of a ``ChooseView``."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._shown: tuple[KindView, ...] = ()
        self.kinds = RowList(look, self.tr("Kinds of pages"))
        self.loose = Chip(look, "loose", "")
        self._line = Text(look, "small")
        self._keeping = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._keeping.setSpacing(16)
        self._keeping.addWidget(self.loose)
        self._keeping.addWidget(self._line, 1, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(self._keeping)
        self.body.addSpacing(16)
        self.body.addWidget(self.kinds)
        self.body.addStretch(1)
        self.bar.set_others(self.safety)
        self.loose.clicked.connect(lambda on: self.asked.emit(asks.DoNotKeep(on)))
        self.kinds.opened.connect(lambda key: self.asked.emit(asks.Choose(Kind(key))))
        self.primary.setParent(self)
        self.primary.hide()

    def show_page(self, view: ChooseView) -> None:
        """Show this and nothing else."""
        self.say_head(view.title, lead=view.lead, back=view.back, close=view.close)
        if view.kinds != self._shown:
            self._shown = view.kinds
            self.kinds.set_rows(
                tuple(Row(self.look, kind.key, kind.name, kind.line) for kind in view.kinds)
            )
        self.loose.say(view.do_not_keep)
        self.loose.setChecked(view.loose)
        self._line.say(view.line)
        self.safety.say(view.safety)

    def focus(self) -> None:
        """Begin on the first kind."""
        if self.kinds.rows:
            self.kinds.rows[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def take_form(self, *, one_column: bool, width: int) -> None:
        """Put the line below the chip where letters are large."""
        super().take_form(one_column=one_column, width=width)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._keeping.setDirection(down if one_column else across)
