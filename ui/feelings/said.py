"""What was chosen, on the tint of whoever says it; a word of one's own is typed here, too."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.feelings.said_line import SaidLine
from ui.feelings.view import SaidView
from ui.parts.badge import PartnerBadge
from ui.parts.buttons import QuietLink, Secondary
from ui.parts.field import LabelledField
from ui.parts.panel import Panel
from ui.parts.text import Text
from ui.theme.look import Look
from ui.theme.mirror import margins

_BADGE, _LIMIT = 44, 40


def tr(text: str) -> str:
    """Translate a short label of this page."""
    return QCoreApplication.translate("Feelings", text)


class OwnWord(QWidget):
    """The field for a word of one's own, and the button that adds it."""

    #: A person wants to add what is typed.
    added = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.field = LabelledField(look, "", limit=_LIMIT)
        self.button = Secondary(look, tr("Add it"))
        self.field.entered.connect(self._add)
        self.button.clicked.connect(self._add)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(16)
        self._row.addWidget(self.field, 1)
        self._row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignBottom)

    def stack(self, stacked: bool) -> None:
        """Put the button below the field, or beside it."""
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(down if stacked else across)

    def _add(self) -> None:
        self.added.emit(self.field.words)


class SaidPanel(Panel):
    """A function of a SaidView."""

    #: The last word is to go.
    take_off_asked = Signal()
    #: The way from the body is to be taken.
    body_asked = Signal()
    #: A word of one's own is to be added: what is typed.
    own_added = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(look, inner=24)
        self._look = look
        self._badge = PartnerBadge(look, _BADGE)
        self._line = SaidLine(look)
        self._hint = Text(look, "aloud", color="ink_soft")
        self._remark = Text(look, "small", color="ink")
        self._link = QuietLink(look, "", small=True)
        self.take_off = Secondary(look, tr("Take one off"), small=True)
        self.own = OwnWord(look)
        self.take_off.clicked.connect(self.take_off_asked)
        self._link.clicked.connect(self.body_asked)
        self.own.added.connect(self.own_added)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab comes to, in order."""
        return (self._link, self.take_off, self.own.field.edit, self.own.button)

    def show_view(self, view: SaidView) -> None:
        """Show what is chosen, or what could be done."""
        self.set_ground(f"{view.person.hue.value}.tint", floor=True)
        self._badge.show_person(view.person)
        self._line.say(view.parts)
        self._line.setVisible(bool(view.parts))
        for text, words in (
            (self._hint, view.hint),
            (self._remark, view.remark),
            (self._link, view.link),
        ):
            text.say(words)
            text.setVisible(bool(words))
        self.take_off.setVisible(bool(view.parts))
        self.own.field.say_label(view.own_label)
        self.own.field.say_hint(view.own_hint)
        if self.own.isHidden() is view.writing:
            self.own.field.set_words("")
        self.own.setVisible(view.writing)

    def stack(self, stacked: bool) -> None:
        """Lay everything out below each other, or beside."""
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(down if stacked else across)
        self.own.stack(stacked)

    def _lay_out(self) -> None:
        self.body.setContentsMargins(*margins(40, 20, 24, 20))
        self.body.setSpacing(16)
        words = QHBoxLayout()
        words.setSpacing(24)
        words.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addStretch(1)
        for part in (self._line, self._hint, self._remark):
            column.addWidget(part)
        column.addWidget(self._link, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        words.addLayout(column, 1)
        self._row.setSpacing(16)
        self._row.addLayout(words, 1)
        self._row.addWidget(self.take_off, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addStretch(1)
        self.body.addLayout(self._row)
        self.body.addWidget(self.own)
        self.body.addStretch(1)
