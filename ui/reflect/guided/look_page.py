"""What was marked: what is there first, then up to three things that one could talk about."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.parts.buttons import QuietLink
from ui.parts.field import Remark
from ui.parts.panel import Panel
from ui.parts.rows import Row, RowList
from ui.parts.text import Text
from ui.reflect.guided.page import GuidedPage, tr
from ui.reflect.guided.view import Body, ChipView, FollowChip, LookView
from ui.theme.look import Look


class LookPage(GuidedPage):
    """A function of a LookView. There is no sum, and no page before it to compare with."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._shown: tuple[ChipView, ...] = ()
        self._there_title = Text(look, "label")
        self._there = Text(look, "aloud", balanced=False)
        self._about_title = Text(look, "label")
        self._nothing = Text(look, "body")
        self.chips = RowList(look, tr("What you could talk about"))
        self.chips.opened.connect(lambda id_: self.asked.emit(FollowChip(id_)))
        self._also = [Remark(look), Remark(look)]
        self._help = QuietLink(look, "", icon="life-buoy")
        self._help.clicked.connect(lambda: self.press("help"))
        self.lead.hide()
        self._lay_out()

    def show_body(self, view: Body, serial: int) -> None:
        """Show what is there, what to talk about, and what is said to everybody."""
        if not isinstance(view, LookView):
            return
        self._there_title.say(view.there_title)
        self._there.say("\n".join(view.there))
        self._about_title.say(view.about_title)
        self._nothing.say(view.nothing)
        self._nothing.setVisible(bool(view.nothing))
        self.chips.setVisible(bool(view.chips))
        if view.chips != self._shown:
            self._shown = view.chips
            self.chips.set_rows(
                tuple(Row(self.look, one.id, one.about, one.line) for one in view.chips)
            )
        for remark, words in zip(self._also, (*view.also, ""), strict=False):
            remark.show_words(words, icon="info")
        self._help.say(view.help)

    def _lay_out(self) -> None:
        panel = Panel(self.look)
        for part, below in ((self._there_title, 4), (self._there, 0)):
            panel.body.addWidget(part)
            panel.body.addSpacing(below)
        column = QVBoxLayout()
        column.setSpacing(16)
        column.addWidget(panel)
        column.addSpacing(8)
        for part in (self._about_title, self._nothing, self.chips, *self._also):
            column.addWidget(part)
        column.addWidget(self._help, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addLayout(column)
        self.body.addStretch(1)
        self.end()
