"""The editor with what stands at its foot: who sees it, and the way to help, always there."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ui.parts.buttons import QuietLink
from ui.parts.field import Remark
from ui.parts.strokes import draw_box
from ui.reading.editor import Editor
from ui.theme.look import Look

#: The margins of the frame: beside, above and below the words, in px.
_BESIDE, _ABOVE, _BELOW = 26, 20, 4
_APART = 8
#: The least lines of text that are seen, at the distance of two baselines.
_LINES, _LEADING = 3, 1.7


class _Framed(Editor):
    """The editor, whose focus ring goes around the frame."""

    def focus_rect(self) -> QRect:
        """Give the frame in the editor's own coordinates."""
        frame = self.parentWidget()
        return frame.rect().translated(-self.pos()) if frame is not None else self.rect()


class EditorFrame(QWidget):
    """A field, radius 8, with the editor in it."""

    #: The way to help was asked for.
    help_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.editor = _Framed(look, ground="surface")
        self._said = ("", "", "")
        self._seen = Remark(look)
        self._help = QuietLink(look, "", icon="life-buoy", small=True, chevron=False)
        self._help.clicked.connect(self.help_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(_BESIDE, _ABOVE, _BESIDE, _BELOW)
        column.setSpacing(0)
        column.addWidget(self.editor, 1)
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._foot.setSpacing(16)
        # A second line of words would stand on the edge; one line has that room anyway.
        seen = QVBoxLayout()
        seen.setContentsMargins(0, _APART, 0, _APART)
        seen.addWidget(self._seen, 0, Qt.AlignmentFlag.AlignVCenter)
        self._foot.addLayout(seen, 1)
        self._foot.addWidget(self._help, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(self._foot)
        look.changed.connect(self._settle)
        self._settle()

    def say(self, only_you: str, problem: str, find_help: str) -> None:
        """Say who sees it, or what went wrong; and where to find help."""
        said = (only_you, problem, find_help)
        if said == self._said:
            return
        self._said = said
        if problem:
            self._seen.show_words(problem, icon="info", problem=True)
        else:
            self._seen.show_words(only_you, icon="info")
        self._help.say(find_help)

    def show_help(self, *, shown: bool) -> None:
        """Show the way to help, or leave it to the bar."""
        self._help.setVisible(shown)

    def take_form(self, *, one_column: bool) -> None:
        """Put the way to help below where the text is large."""
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._foot.setDirection(down if one_column else right)
        side = Qt.AlignmentFlag.AlignLeft if one_column else Qt.AlignmentFlag.AlignVCenter
        self._foot.setAlignment(self._help, side)

    def sizeHint(self) -> QSize:
        """Ask for the least height."""
        return self.minimumSizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field."""
        look = self._look
        draw_box(
            QPainter(self),
            QRectF(self.rect()),
            look.px("radius.field"),
            look.color("surface"),
            look.color("control"),
            look.px("stroke.control"),
        )

    def _settle(self) -> None:
        self.editor.setMinimumHeight(round(_LINES * _LEADING * self._look.px("aloud")))
        self.update()
