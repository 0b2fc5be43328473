"""One of a few short words, side by side on a sunken tray."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.parts.flow import Flow
from ui.parts.one_of import Member, OneOf
from ui.parts.strokes import draw_box
from ui.theme.focus import FOCUS_RADIUS
from ui.theme.look import Look
from ui.theme.mirror import painter_on
from ui.theme.typeset import UNBOUNDED

_INSET, _BESIDE, _RADIUS = 4, 18, 12


class Segment(Member):
    """One word on the tray; the chosen one is a small surface with an edge.

    It is pressed on the whole height of the tray, though it is drawn a little lower.
    """

    def __init__(self, look: Look, key: str, words: str, height: int) -> None:
        super().__init__(look, key, words)
        self._height = height
        self.setProperty(FOCUS_RADIUS, _RADIUS)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def sizeHint(self) -> QSize:
        """Be as wide as the words in the wider weight, so that choosing moves nothing."""
        wide = max(self.set_words(UNBOUNDED, weight).width for weight in (500, 600))
        return QSize(ceil(wide) + 2 * _BESIDE, self.look.grown(self._height))

    def hasHeightForWidth(self) -> bool:
        """Words wrap when the tray is narrow."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height that the words need."""
        words = self.set_words(width - 2 * _BESIDE, 600)
        return max(self.look.grown(self._height), round(words.height) + 4 * _INSET)

    def minimumSizeHint(self) -> QSize:
        """Allow the words to wrap."""
        return QSize(64, self.look.grown(self._height))

    def focus_rect(self) -> QRect:
        """Give what is drawn: the focus ring goes around that."""
        return self.rect().adjusted(0, _INSET, 0, -_INSET)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground if chosen, then the words in the middle."""
        look, area, painter = self.look, QRectF(self.focus_rect()), painter_on(self)
        chosen = self.isChecked()
        if chosen:
            color = look.color("ink" if look.high_contrast else "control")
            edge = look.px("stroke.chosen" if look.high_contrast else "stroke.control")
            draw_box(painter, area, _RADIUS, look.color("surface"), color, edge)
        words = self.set_words(area.width() - 2 * _BESIDE, 600 if chosen else 500)
        area.setTop((self.height() - words.height) / 2)
        lit = chosen or self.underMouse()
        middle = Qt.AlignmentFlag.AlignHCenter
        words.draw(painter, area, look.color("ink" if lit else "ink_soft"), middle)


class Segmented(QWidget):
    """The tray. ``options`` are keys and words; ``name`` is read out before them."""

    #: A person chose another one; carries its key.
    choice_changed = Signal(str)

    def __init__(
        self,
        look: Look,
        name: str,
        options: Sequence[tuple[str, str]],
        *,
        chosen: str | None = None,
        tall: bool = False,
        leads: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Lay the words out; ``tall`` is 56 px high, for beside a title, else 48.

        With ``leads`` a choice leads to something else: then arrows only move, and Enter goes.
        """
        super().__init__(parent)
        self._look = look
        self.setAccessibleName(name)
        self.group = OneOf(self, arrows_choose=not leads, passes_enter_on=not leads)
        self.group.chosen_changed.connect(self.choice_changed)
        row = Flow(self, gap=0)
        row.setContentsMargins(_INSET, 0, _INSET, 0)
        height = look.sizes.target["primary" if tall else "least"]
        for key, words in options:
            segment = Segment(look, key, words, height)
            self.group.add(segment)
            row.addWidget(segment)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.choose(chosen)
        look.changed.connect(self._look_changed)

    @property
    def chosen(self) -> str | None:
        """The key of what is chosen."""
        return self.group.chosen

    def choose(self, key: str | None) -> None:
        """Show ``key`` as chosen, without a signal."""
        self.group.choose(key)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tray, no wider than what is on it."""
        look = self._look
        around = self.childrenRect().adjusted(-_INSET, 0, _INSET, 0)
        draw_box(
            QPainter(self),
            QRectF(around),
            look.px("radius.button"),
            look.color("sunken"),
            look.color("control"),
            look.edges.tray,
        )

    def _look_changed(self) -> None:
        self.updateGeometry()
        self.update()
