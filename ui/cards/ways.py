"""What else can be done on a page: in its bar, or below its content where letters are large."""

from PySide6.QtWidgets import QWidget

from ui.parts.action_bar import ActionBar
from ui.parts.flow import Flow


class Ways(QWidget):
    """Stands at the end of the content; it takes the buttons where the bar has no room for them.

    A bar in two or three rows would leave hardly any room to the cards.
    """

    def __init__(self, bar: ActionBar, *buttons: QWidget) -> None:
        super().__init__()
        self._bar = bar
        self._buttons = buttons
        self._row = Flow(self)
        self._below: bool | None = None
        self.place(below=False)

    def place(self, *, below: bool) -> None:
        """Put them into the bar, or here."""
        if below is self._below:
            return
        first, self._below = self._below is None, below
        shown = [one for one in self._buttons if first or not one.isHidden()]
        if below:
            self._bar.set_others()
            for one in self._buttons:
                self._row.addWidget(one)
        else:
            for one in self._buttons:
                self._row.removeWidget(one)
            self._bar.set_others(*self._buttons)
        for one in self._buttons:
            one.setVisible(one in shown)
        self.setVisible(below)
