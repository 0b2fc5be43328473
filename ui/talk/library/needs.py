"""What somebody looks for: the needs in a list beside the talks."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.parts.pills import Pill, PillList
from ui.talk.divider import Divider
from ui.talk.library.view import OptionView
from ui.theme.look import Look

translate = QCoreApplication.translate


class NeedsList(QWidget):
    """The needs as pills, and below a line all talks by name."""

    #: Another need was chosen: its id.
    chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: tuple[OptionView, ...] = ()
        self._needs = PillList(look, translate("Library", "What would help"))
        self._every = PillList(look, translate("Library", "Every talk"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._needs)
        column.addWidget(Divider(look))
        column.addWidget(self._every)
        for part in (self._needs, self._every):
            part.choice_changed.connect(self.chosen)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab comes to, in order (a group is one stop)."""
        return (*self._needs.group.members, *self._every.group.members)

    def show_view(self, needs: tuple[OptionView, ...], every: OptionView) -> None:
        """Show the needs, and which is chosen."""
        words = tuple(OptionView(one.id, one.words) for one in (*needs, every))
        if words != self._shown:
            self._shown = words
            pills = tuple(Pill(self._look, one.id, one.words) for one in words)
            self._needs.set_rows(pills[:-1])
            self._every.set_rows(pills[-1:])
        self._needs.choose(next((one.id for one in needs if one.chosen), None))
        self._every.choose(every.id if every.chosen else None)

    def focus(self) -> None:
        """Put the keyboard on what is chosen."""
        (self._every if self._every.chosen else self._needs).group.focus()
