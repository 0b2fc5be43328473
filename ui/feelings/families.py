"""The families in a list beside the words, and the rest of them unfolded on demand."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.feelings.view import OptionView
from ui.parts.buttons import QuietLink
from ui.parts.pills import Pill, PillList
from ui.theme.look import Look
from ui.theme.mirror import margins

#: Where the words of a pill begin: those of the link stand below them.
_WORDS_AT = 24


class Families(QWidget):
    """Pills, and below them *Ten more*."""

    #: Another one was chosen: its id.
    chosen = Signal(str)
    #: All are to be seen, or the first few again.
    unfold_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: tuple[tuple[str, str], ...] = ()
        name = QCoreApplication.translate("Feelings", "Families of words")
        self._pills = PillList(look, name, gap=0)
        self._more = QuietLink(look, "", chevron=False)
        self._pills.choice_changed.connect(self.chosen)
        self._more.clicked.connect(self.unfold_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._pills)
        below = QVBoxLayout()
        below.setContentsMargins(*margins(_WORDS_AT, 4, 0, 0))
        below.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(below)
        column.addStretch(1)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab comes to, in order (a group is one stop)."""
        return (*self._pills.group.members, self._more)

    def show_view(self, families: tuple[OptionView, ...], more: str, *, folded: bool) -> None:
        """Show these, and which is chosen."""
        words = tuple((one.id, one.words) for one in families)
        if words != self._shown:
            self._shown = words
            self._pills.set_rows(tuple(Pill(self._look, *one) for one in words))
        self._pills.choose(next((one.id for one in families if one.chosen), None))
        self._more.say(more)
        self._more.show_icon("chevron-down" if folded else "chevron-up", after=True)
        self._more.setVisible(bool(more))
