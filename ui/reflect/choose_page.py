"""What a new page can be, and whether it is kept."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from coach.reflect.pages import Kind
from ui.parts.rows import Row, RowList
from ui.reflect import asks
from ui.reflect.keeping import Keeping
from ui.reflect.place_page import PlacePage
from ui.reflect.view import ChooseView, KindView
from ui.theme.look import Look


class ChoosePage(PlacePage):
    """A function of a ``ChooseView``."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._shown: tuple[KindView, ...] = ()
        self.kinds = RowList(look, self.tr("Kinds of pages"))
        self.keeping = Keeping(look)
        self.body.addWidget(self.kinds)
        self.body.addStretch(1)
        self.set_bar(primary=False)
        self.keeping.asked.connect(lambda on: self.asked.emit(asks.DoNotKeep(on)))
        self.kinds.opened.connect(lambda key: self.asked.emit(asks.Choose(Kind(key))))

    def show_page(self, view: ChooseView) -> None:
        """Show this and nothing else."""
        self.say_head(view.title, lead=view.lead, back=view.back, close=view.close)
        if view.kinds != self._shown:
            self._shown = view.kinds
            self.kinds.set_rows(
                tuple(Row(self.look, kind.key, kind.name, remark=kind.line) for kind in view.kinds)
            )
            for row in self.kinds.rows[1:]:  # one stop for Tab; arrows go through the kinds
                row.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.keeping.show_words(view.line, view.do_not_keep, loose=view.loose)
        self.safety.say(view.safety)

    def focus(self) -> None:
        """Begin on the first kind."""
        if self.kinds.rows:
            self.kinds.rows[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def take_form(self, *, one_column: bool, width: int) -> None:
        """Keep the chip in its place, or let it scroll with the kinds where letters are large."""
        self.keeping.take_width(width)
        home = self.body if one_column else self.pinned
        if home.indexOf(self.keeping) < 0:  # once: what comes later stands below it
            home.addWidget(self.keeping)
        self.keeping.show()
        super().take_form(one_column=one_column, width=width)
