"""One of many in one line: a drop-down whose words are never cut with dots.

Give it a label whose buddy it is: on Linux the accessible name of a drop-down is always its
present value.
"""

from collections.abc import Sequence

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.parts.lines import fit
from ui.parts.strokes import draw_box
from ui.theme.focus import FOCUS_RADIUS
from ui.theme.look import Look
from ui.theme.mirror import painter_on

#: Beside the words, and the chevron with the gap before it, in px at 100 % text.
_BESIDE, _CHEVRON, _GAP = 24, 24, 12


class DropDown(QComboBox):
    """The options are keys and words. Arrows go through them, Enter and Space open the list."""

    #: A person chose another one; carries its key.
    choice_changed = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._options: tuple[tuple[str, str], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setProperty(FOCUS_RADIUS, look.px("radius.button"))
        self.setItemDelegate(_Lines(look, self))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.activated.connect(self._tell)
        look.changed.connect(self._look_changed)

    @property
    def chosen(self) -> str | None:
        """The key of what is chosen, None if nothing is."""
        return self.currentData()

    def set_options(self, options: Sequence[tuple[str, str]]) -> None:
        """Offer these; what was chosen stays chosen if it is still there."""
        if tuple(options) == self._options:
            return
        if [key for key, _ in options] == [key for key, _ in self._options]:
            self._reword(options)
            return
        chosen, self._options = self.chosen, tuple(options)
        self.clear()
        for key, words in options:
            self.addItem(words, key)
        self.choose(chosen)

    def _reword(self, options: Sequence[tuple[str, str]]) -> None:
        """Write other words for the same keys: quicker than to make the list anew."""
        for at, ((_, words), (_, before)) in enumerate(zip(options, self._options, strict=True)):
            if words != before:
                self.setItemText(at, words)
        self._options = tuple(options)
        self.updateGeometry()

    def choose(self, key: str | None) -> None:
        """Show ``key`` as chosen, without a signal; None for nothing."""
        self.setCurrentIndex(self.findData(key) if key is not None else -1)

    def sizeHint(self) -> QSize:
        """Prefer the longest words on one line."""
        metrics = QFontMetricsF(self._look.font("body", 600))
        longest = max((metrics.horizontalAdvance(words) for _, words in self._options), default=0)
        return QSize(round(longest + 0.5) + self._around(), self._look.px("target.primary"))

    def minimumSizeHint(self) -> QSize:
        """Need little: the words become smaller before they are cut."""
        return QSize(self._around() + 96, self._look.px("target.primary"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box, what is chosen, and the chevron."""
        look, painter = self._look, painter_on(self)
        ground = look.color("sunken" if self.underMouse() else "surface")
        edge, radius = look.px("stroke.control"), look.px("radius.button")
        draw_box(painter, QRectF(self.rect()), radius, ground, look.color("control"), edge)
        room = self.width() - self._around()
        smallest = look.sizes.type["small"]
        words = fit(self.currentText(), look.font("body", 600), smallest, room)
        painter.setFont(words.font)
        painter.setPen(look.color("ink"))
        place = QRect(_BESIDE, 0, room, self.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, "\n".join(words.lines))
        side = look.grown(_CHEVRON, "icon")
        at = QPoint(self.width() - _BESIDE - side + 4, (self.height() - side) // 2)
        ratio = self.devicePixelRatioF()
        painter.drawPixmap(at, look.pixmap("chevron-down", "ink", _CHEVRON, ratio))

    def _around(self) -> int:
        return 2 * _BESIDE + self._look.grown(_CHEVRON, "icon") + _GAP

    def _tell(self, index: int) -> None:
        self.choice_changed.emit(self.itemData(index))

    def _look_changed(self) -> None:
        self.updateGeometry()
        self.update()


class _Lines(QStyledItemDelegate):
    """The lines of the open list: as high as a hand needs, the current one in ink."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Be as high as other things to press."""
        return QSize(super().sizeHint(option, index).width(), self._look.px("target.primary"))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one line."""
        look = self._look
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        current = bool(state & QStyle.StateFlag.State_Selected)
        painter.fillRect(area, look.color("ink" if current else "surface"))
        painter.setPen(look.color("on_ink" if current else "ink"))
        painter.setFont(look.font("body", 500))
        words = str(index.data(Qt.ItemDataRole.DisplayRole))
        place = area.adjusted(_BESIDE - 2, 0, -_BESIDE, 0)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)
