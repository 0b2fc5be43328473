"""One place on the rail, or on the page that takes the rail's part."""

import msgspec
from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from ui.parts.one_of import Member
from ui.parts.pills import draw_pill
from ui.theme.look import Look
from ui.theme.mirror import painter_on
from ui.theme.typeset import UNBOUNDED, Typeset

#: The least width of an item whose icon stands above its words, and where icons begin beside.
_NARROW, _ICON_AT = 80, 22
#: Between words and the edge of an item.
_BESIDE = 8


class Place(msgspec.Struct, frozen=True):
    """Somewhere to go: what the program calls it, its icon, and its words."""

    key: str
    icon: str
    words: str


class PlaceItem(Member):
    """One place on the rail. The one that is open is a pill with a bar, its words bold."""

    _icon_size = 24

    def __init__(self, look: Look, place: Place) -> None:
        self._icon = place.icon
        self._above = False
        super().__init__(look, place.key, place.words)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def put_icon_above(self, above: bool) -> None:
        """Stand the icon above the words, or beside them."""
        self._above = above
        self.look_changed()

    def sizeHint(self) -> QSize:
        """Be as wide as the words need, and as high as a hand needs."""
        icon = self._side()
        words = self.set_words(UNBOUNDED, 700)  # as it is while one is there
        if not self._above:
            height = max(self.look.px("target.rail"), round(words.height) + 16)
            return QSize(_ICON_AT + icon + 12 + round(words.width) + _BESIDE, height)
        wide = self.look.widest_word(self.words, "small", 700)
        wide = max(_NARROW, wide + _BESIDE)
        words = self._words_in(wide)
        height = max(self.look.px("target.row"), icon + round(words.height) + 14)
        return QSize(wide, height)

    def minimumSizeHint(self) -> QSize:
        """Need all of it."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pill if open, the icon and the words."""
        look, painter, chosen = self.look, painter_on(self), self.isChecked()
        if chosen:
            draw_pill(painter, look, QRectF(self.rect()), look.grown(24), self._bar_middle())
        role = "ink" if chosen or self.underMouse() else "ink_soft"
        icon = self._side()
        picture = look.pixmap(self._icon, role, self._icon_size, self.devicePixelRatioF())
        if self._above:
            words = self._words_in(self.width())
            top = (self.height() - icon - words.height) / 2
            painter.drawPixmap(QRect((self.width() - icon) // 2, round(top), icon, icon), picture)
            place = QRectF(0, top + icon, self.width(), words.height)
            words.draw(painter, place, look.color(role), Qt.AlignmentFlag.AlignHCenter)
        else:
            words = self._words_in(self.width() - _ICON_AT - icon - 12)
            painter.drawPixmap(QRect(_ICON_AT, (self.height() - icon) // 2, icon, icon), picture)
            top = (self.height() - words.height) / 2
            place = QRectF(_ICON_AT + icon + 12, top, words.width, words.height)
            words.draw(painter, place, look.color(role))

    def _bar_middle(self) -> float:
        """Where the bar stands: beside the words, or beside an icon that is above them."""
        if not self._above:
            return self.height() / 2
        words = self._words_in(self.width())
        return (self.height() - words.height) / 2

    def _side(self) -> int:
        return self.look.grown(self._icon_size, "icon")

    def _words_in(self, width: float) -> Typeset:
        weight = 700 if self.isChecked() else 500
        return self.set_words(width, weight)
