"""The sentences that whoever writes has kept, newest first; any can be let go, with a way back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.parts.buttons import QuietLink
from ui.parts.field import Remark
from ui.parts.flow import Flow
from ui.parts.ruled import Ruled
from ui.parts.text import Text
from ui.say.requests import CopyKept, RemoveKept, UseKept
from ui.say.sub_page import SubPage
from ui.say.view import KeptRow, KeptView, Page
from ui.theme.look import Look

_ABOVE = 16


class KeptSentence(Ruled):
    """One of them, with what can be done with it."""

    #: A SayRequest.
    asked = Signal(object)

    def __init__(self, look: Look, row: KeptRow, view: KeptView) -> None:
        super().__init__(look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, _ABOVE, 0, 4)
        column.setSpacing(2)
        column.addWidget(Text(look, "aloud", row.text))
        column.addWidget(Text(look, "small", row.when))
        links = QWidget()
        line = Flow(links, gap=32, row_gap=0)
        self.remove = QuietLink(look, view.remove, icon="trash-2", small=True, chevron=False)
        use = QuietLink(look, view.use, icon="pen-line", small=True, chevron=False)
        copy = QuietLink(look, view.copy, icon="copy", small=True, chevron=False)
        for link, request in (
            (use, UseKept(row.id)),
            (copy, CopyKept(row.id)),
            (self.remove, RemoveKept(row.id)),
        ):
            link.setAccessibleName(f"{link.words}: {row.text} {row.when}")
            link.clicked.connect(lambda _=False, one=request: self.asked.emit(one))
            line.addWidget(link)
        column.addWidget(links)


class KeptPage(SubPage):
    """A function of a KeptView."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._honest = Remark(look)
        self._nothing = Text(look, "aloud")
        self._rows: dict[int, KeptSentence] = {}
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self.body.addWidget(self._honest)
        self.body.addWidget(self._nothing)
        self.body.addSpacing(8)
        self.body.addLayout(self._column)
        self.body.addStretch(1)

    def show_page(self, view: Page) -> None:
        """Show these and no others."""
        if not isinstance(view, KeptView):
            return
        self.say_head(view.back, view.title)
        self._honest.show_words(view.honest if view.rows else "", icon="info")
        self._nothing.say(view.nothing)
        self._nothing.setVisible(bool(view.nothing))
        self._show_rows(view)
        self.buttons.show(view.primary, ())

    def _show_rows(self, view: KeptView) -> None:
        wanted = [row.id for row in view.rows]
        for number in self._rows.keys() - set(wanted):
            gone = self._rows.pop(number)
            had = gone.isAncestorOf(self.focusWidget() or self)
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
            if had:
                self.note.button.setFocus(Qt.FocusReason.OtherFocusReason)
        for place, row in enumerate(view.rows):
            if row.id not in self._rows:
                made = KeptSentence(self.look, row, view)
                made.asked.connect(self.asked)
                self._rows[row.id] = made
                self._column.insertWidget(place, made)
            self._rows[row.id].set_line(place > 0)
