"""The list of drills: rows to open."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.actions import Deed
from ui.parts.buttons import BackLink
from ui.parts.page import Page
from ui.parts.rows import Row, RowList
from ui.parts.text import Text
from ui.say.drills.view import Back, ListView, OpenDrill, RowView
from ui.theme.look import Look


class ListPage(Page):
    """A function of a ``ListView``. Choosing a row is the action: there is no ink button."""

    #: A DrillsRequest.
    asked = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self._shown: tuple[RowView, ...] = ()
        self._back = BackLink(look, "")
        self._title = Text(look, "title")
        self._lead = Text(look, "aloud", color="ink_soft")
        self._rows = RowList(look, QCoreApplication.translate("Drills", "Drills"))
        self._unreadable = Text(look, "small")
        self._back.clicked.connect(lambda: self.asked.emit(Back()))
        self._rows.opened.connect(lambda key: self.asked.emit(OpenDrill(key)))
        # All of it scrolls: the list is longer than a small window.
        self.body.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._title)
        self.body.addSpacing(look.px("space.near"))
        self.body.addWidget(self._lead)
        self.body.addSpacing(look.px("space.apart"))
        self.body.addWidget(self._rows)
        self.body.addSpacing(look.px("space.near"))
        self.body.addWidget(self._unreadable)
        self.body.addStretch(1)

    @property
    def works(self) -> frozenset[Deed]:
        """What keys can do here beside what they can do everywhere."""
        return frozenset({Deed.PRIMARY, Deed.STEP_BACK})

    def show_view(self, view: ListView) -> None:
        """Show the list."""
        self._back.say(view.back)
        self._title.say(view.title)
        self._lead.say(view.lead)
        self._unreadable.say(view.unreadable)
        self._unreadable.setVisible(bool(view.unreadable))
        if view.rows != self._shown:
            self._shown = view.rows
            self._rows.set_rows(
                tuple(Row(self.look, row.key, row.name, row.line) for row in view.rows)
            )

    def act(self, deed: Deed) -> bool:
        """Go back; Enter opens the row that has the keyboard, by itself."""
        if deed in {Deed.LEAVE, Deed.STEP_BACK}:
            self.asked.emit(Back())
        return deed in {Deed.LEAVE, Deed.STEP_BACK, Deed.PRIMARY}

    def focus(self) -> None:
        """Put the keyboard on the first row, and show the beginning."""
        rows = self._rows.rows
        (rows[0] if rows else self._back).setFocus(Qt.FocusReason.OtherFocusReason)
        self.to_the_top()
