"""What every button shares: words that wrap beside an icon, and Enter as well as Space.

The accessible name is always the words.
"""

from math import ceil

import msgspec
from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui.theme.focus import FOCUS_RADIUS
from ui.theme.look import Look
from ui.theme.mirror import painter_on
from ui.theme.typeset import UNBOUNDED, Typeset


class Kind(msgspec.Struct, frozen=True):
    """The measures of one kind of button in px at 100 % text."""

    height: int
    size: str
    weight: int
    beside: int
    beside_icon: int
    gap: int = 12
    chevron_gap: int = 4
    icon: int = 24
    radius: int = 16


#: ``beside`` is the margin left and right; ``beside_icon`` the same where an icon leads.
BAR = Kind(height=56, size="body", weight=600, beside=28, beside_icon=24)
SMALL = Kind(height=48, size="small", weight=600, beside=18, beside_icon=24)
LINK = Kind(height=48, size="body", weight=600, beside=0, beside_icon=0, radius=8)
SMALL_LINK = Kind(height=48, size="small", weight=600, beside=0, beside_icon=0, radius=8)
BACK = Kind(height=48, size="small", weight=500, beside=0, beside_icon=0, radius=8)

#: Between the words and the upper and lower edge, when they take more than one line.
_ABOVE = 12

#: The chevron after a link, in px at 100 % text.
_CHEVRON = 20


class Pressed(QPushButton):
    """What all buttons share: measuring and wrapping words beside an icon, and the keys."""

    def __init__(
        self,
        look: Look,
        words: str,
        kind: Kind,
        *,
        icon: str = "",
        icon_after: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.look = look
        self.kind = kind
        self._words = ""
        self._icon = icon
        self._icon_after = icon_after
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty(FOCUS_RADIUS, kind.radius)
        self.setAutoDefault(False)
        self.say(words)
        look.changed.connect(self._look_changed)

    @property
    def words(self) -> str:
        """What is written on it."""
        return self._words

    def say(self, words: str) -> None:
        """Write other words on it."""
        if words == self._words and self.accessibleName() == words:
            return
        self._words = words
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(words)
        self._look_changed()

    def show_icon(self, name: str, *, after: bool = False) -> None:
        """Take another icon, before or after the words; an empty name takes it away."""
        icons = ("", name) if after else (name, "")
        if icons != (self._icon, self._icon_after):
            self._icon, self._icon_after = icons
            self._look_changed()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button, as Space does."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self.click()
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()  # Alt+Left is the page's; Qt would take it for a plain arrow
        else:
            super().keyPressEvent(event)

    # measuring

    def hasHeightForWidth(self) -> bool:
        """Words wrap, so the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height that the words need at this width."""
        words = self._set(width - self._around())
        tall = words.height + 2 * _ABOVE if words.lines > 1 else 0
        return max(self._least_height(), round(tall))

    def sizeHint(self) -> QSize:
        """Prefer one line."""
        width = ceil(self._set(UNBOUNDED).width) + self._around()
        return QSize(width, self._least_height())

    def minimumSizeHint(self) -> QSize:
        """Need the widest word whole."""
        word = self.look.widest_word(self._words, self.kind.size, self.kind.weight)
        return QSize(word + self._around(), 48)

    def _least_height(self) -> int:
        return self.look.grown(self.kind.height)

    def _around(self) -> int:
        """All of the width that is not words."""
        beside = self.kind.beside_icon if self._icon else self.kind.beside
        return 2 * beside + self._signs()

    def _signs(self) -> int:
        """The width of the icons with the gaps between them and the words."""
        return sum(self._sign(icon) + self._gap(icon) for icon in self._icons())

    def _icons(self) -> tuple[str, ...]:
        return tuple(icon for icon in (self._icon, self._icon_after) if icon)

    def _sign(self, icon: str) -> int:
        return self.look.grown(self._sign_size(icon), "icon")

    def _sign_size(self, icon: str) -> int:
        return _CHEVRON if icon == "chevron-right" else self.kind.icon

    def _gap(self, icon: str) -> int:
        return self.kind.chevron_gap if icon == "chevron-right" else self.kind.gap

    def _set(self, width: float) -> Typeset:
        return self.look.typeset(self._words, self.kind.size, self.kind.weight, width, leading=1.25)

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, then icon and words as one group in the middle."""
        painter = painter_on(self)
        self._draw_ground(painter, QRectF(self.rect()))
        words = self._set(self.width() - self._around())
        left = self._group_left(words.width + self._signs())
        if self._icon:
            left = self._draw_icon(painter, self._icon, left) + self._gap(self._icon)
        top = (self.height() - words.height) / 2
        across = Qt.AlignmentFlag.AlignLeft if self._icon else Qt.AlignmentFlag.AlignHCenter
        place = QRectF(left, top, words.width, words.height)
        words.draw(painter, place, self._ink(), across)
        if self._icon_after:
            self._draw_icon(
                painter, self._icon_after, left + words.width + self._gap(self._icon_after)
            )

    def _draw_icon(self, painter: QPainter, name: str, left: float) -> float:
        size = self._sign_size(name)
        picture = self.look.pixmap(name, self._icon_role(), size, self.devicePixelRatioF())
        side = self._sign(name)
        top = round((self.height() - side) / 2)
        painter.drawPixmap(QRect(round(left), top, side, side), picture)
        return left + side

    def _group_left(self, total: float) -> float:
        return (self.width() - total) / 2

    def _draw_ground(self, painter: QPainter, area: QRectF) -> None:
        """Draw what lies under the words."""

    def _ink(self) -> QColor:
        return self.look.color(self._icon_role())

    def _icon_role(self) -> str:
        return "ink" if self.isEnabled() else "control"

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be never higher than the words need: a row with more room must not stretch a button."""
        super().resizeEvent(event)
        self._limit_height()

    def _limit_height(self) -> None:
        # Qt would take the limit of a fixed height from one line, and cut the second.
        self.setMaximumHeight(max(self.heightForWidth(self.width()), self._least_height()))

    def _look_changed(self) -> None:
        self._limit_height()
        self.updateGeometry()
        self.update()
