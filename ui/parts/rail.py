"""The rail: the places of In Turn, at the left of every place, never inside a talk."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from coach.people import Shape
from ui.parts.buttons import Secondary
from ui.parts.one_of import Member, OneOf
from ui.parts.pills import draw_pill
from ui.parts.shapes import figure
from ui.theme.look import Look
from ui.theme.typeset import UNBOUNDED, Typeset

#: Below this window width the icons stand above the words.
NARROW_BELOW = 1100
#: From this text size on one button opens the list as a page.
LARGE = 1.5

_WIDE_RAIL, _NARROW_RAIL, _BESIDE = 200, 96, 8
#: Where icons and the mark begin inside an item, and what is kept free below the mark.
_MARK_AT, _BELOW_MARK = 22, 36


class RailForm(Enum):
    """How the rail looks: words beside icons, words below icons, or one button."""

    WIDE = "wide"
    NARROW = "narrow"
    BUTTON = "button"


@dataclass(frozen=True)
class Place:
    """Somewhere to go: what the program calls it, its icon, and its words."""

    key: str
    icon: str
    words: str


def rail_form(width: int, scale: float) -> RailForm:
    """Choose the form for a window ``width`` px wide at a text size."""
    if scale >= LARGE:
        return RailForm.BUTTON
    return RailForm.NARROW if width < NARROW_BELOW else RailForm.WIDE


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
        words = self._words_in(UNBOUNDED)
        if not self._above:
            height = max(self.look.px("target.rail"), round(words.height) + 16)
            return QSize(_MARK_AT + icon + 12 + round(words.width) + 12, height)
        wide = self.look.widest_word(self.words, "small", 700)
        wide = max(_NARROW_RAIL - 2 * _BESIDE, wide + _BESIDE)
        words = self._words_in(wide)
        height = max(self.look.px("target.row"), icon + round(words.height) + 14)
        return QSize(wide, height)

    def minimumSizeHint(self) -> QSize:
        """Need all of it."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pill if open, the icon and the words."""
        look, painter, chosen = self.look, QPainter(self), self.isChecked()
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
            words = self._words_in(self.width() - _MARK_AT - icon - 12)
            painter.drawPixmap(QRect(_MARK_AT, (self.height() - icon) // 2, icon, icon), picture)
            top = (self.height() - words.height) / 2
            place = QRectF(_MARK_AT + icon + 12, top, words.width, words.height)
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


class Mark(QWidget):
    """The mark of In Turn, and its name if there is room."""

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._name = name
        self._with_name = True
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._look_changed)

    def show_name(self, shown: bool) -> None:
        """Write the name beside the mark, or not."""
        self._with_name = shown
        self._look_changed()

    def sizeHint(self) -> QSize:
        """Be as wide as mark and name."""
        name = round(self._set().width) + 8 if self._with_name else 0
        width = round(self._look.grown(22, "icon") * 1.8) + name
        return QSize(width, self._look.grown(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw circle and square, overlapping; in high contrast the square is an outline."""
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = look.grown(22, "icon")
        top = (self.height() - side) / 2
        left = _MARK_AT if self._with_name else (self.width() - side * 1.8) / 2
        circle = QRectF(left, top, side, side)
        square = circle.translated(side * 0.8, 0)
        painter.fillPath(figure(Shape.CIRCLE, circle), look.color("lagoon.fill"))
        if look.high_contrast:
            painter.setPen(look.color("ink"))
            painter.fillPath(figure(Shape.SQUARE, square), look.color("ink"))
            inner = square.adjusted(3, 3, -3, -3)
            painter.fillPath(figure(Shape.SQUARE, inner), look.color("paper"))
        else:
            painter.fillPath(figure(Shape.SQUARE, square), look.color("clay.fill"))
        if self._with_name:
            words = self._set()
            left += round(side * 1.8) + 8
            place = QRectF(left, (self.height() - words.height) / 2, words.width, words.height)
            words.draw(painter, place, look.color("ink"))

    def _set(self) -> Typeset:
        return self._look.typeset(self._name, "body", 700, leading=1.3)

    def _look_changed(self) -> None:
        self.updateGeometry()
        self.update()


class Rail(QWidget):
    """The places from the top, the quiet ones at the foot. Arrows move, Enter goes there.

    The window calls ``fit`` whenever its size changes. As a button the rail is a strip for
    the top of the window, and ``list_asked`` asks for a ``PlacesPage``.
    """

    #: A person wants to go to a place; carries its key.
    place_asked = Signal(str)
    #: A person pressed *Places*.
    list_asked = Signal()

    def __init__(
        self,
        look: Look,
        name: str,
        places: tuple[Place, ...],
        foot: tuple[Place, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        """``name`` is the program's own, beside the mark."""
        super().__init__(parent)
        self._look = look
        self._form = RailForm.WIDE
        words = QCoreApplication.translate("Rail", "Places")
        self.setAccessibleName(words)
        self.mark = Mark(look, name)
        self.button = Secondary(look, words, icon="menu", small=True)
        self.button.clicked.connect(self.list_asked)
        self.group = OneOf(self, arrows_choose=False, passes_enter_on=False)
        self.group.picked.connect(self._go)
        self._current: str | None = None
        self._items = [PlaceItem(look, place) for place in (*places, *foot)]
        for item in self._items:
            self.group.add(item)
        self._box = QVBoxLayout(self)
        self._box.addWidget(self.mark)
        self._gap = QSpacerItem(0, _BELOW_MARK)
        self._box.addItem(self._gap)
        self._box.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignLeft)
        for index, item in enumerate(self._items):
            if index == len(places):
                self._box.addStretch(1)
            self._box.addWidget(item)
        if not foot:
            self._box.addStretch(1)
        look.changed.connect(self._arrange)
        self._arrange()

    @property
    def form(self) -> RailForm:
        """How it looks now."""
        return self._form

    def show_current(self, key: str | None) -> None:
        """Mark where the person is, without a signal."""
        self._current = key
        self.group.choose(key)

    def fit(self, window: QSize) -> None:
        """Take the form that suits the window; too low for all places, it becomes the button."""
        form = rail_form(window.width(), self._look.scale)
        self._take_form(form)
        if form is not RailForm.BUTTON and self.minimumSizeHint().height() > window.height():
            self._take_form(RailForm.BUTTON)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sunken ground, with an edge in high contrast."""
        look, painter = self._look, QPainter(self)
        if self._form is RailForm.BUTTON:
            return
        painter.fillRect(self.rect(), look.color("sunken"))
        edge = look.edges.tray
        painter.fillRect(self.width() - edge, 0, edge, self.height(), look.color("control"))

    def _go(self, key: str) -> None:
        # The rail shows where one is, not what was pressed: the window moves the pill.
        self.group.choose(self._current)
        self.place_asked.emit(key)

    def _take_form(self, form: RailForm) -> None:
        if form is not self._form:
            self._form = form
            self._arrange()

    def _arrange(self) -> None:
        form = self._form
        listed = form is not RailForm.BUTTON
        for item in self._items:
            item.setVisible(listed)
            item.put_icon_above(form is RailForm.NARROW)
        self.button.setVisible(not listed)
        self.mark.setVisible(listed)
        self.mark.show_name(form is RailForm.WIDE)
        self._box.setSpacing(8 if form is RailForm.WIDE else 4)
        self._set_margins(form)
        least = max((item.sizeHint().width() for item in self._items), default=0) + 2 * _BESIDE
        if listed:
            usual = _WIDE_RAIL if form is RailForm.WIDE else _NARROW_RAIL
            self.setFixedWidth(max(usual, least))
        else:
            self.setMinimumWidth(0)
            self.setMaximumWidth(16_777_215)
        down = QSizePolicy.Policy.Preferred if listed else QSizePolicy.Policy.Fixed
        self.setSizePolicy(QSizePolicy.Policy.Preferred, down)
        self.updateGeometry()
        self.update()

    def _set_margins(self, form: RailForm) -> None:
        if form is RailForm.BUTTON:
            self._box.setContentsMargins(24, 16, 24, 8)
            self._gap.changeSize(0, 0)
            return
        wide = form is RailForm.WIDE
        self._box.setContentsMargins(_BESIDE, 48 if wide else 24, _BESIDE, 48 if wide else 16)
        self._gap.changeSize(0, _BELOW_MARK if wide else 8)


class PlacesPage(QWidget):
    """The same list as a page, for large text: one wide row for each place."""

    #: A person wants to go to a place; carries its key.
    place_asked = Signal(str)

    def __init__(
        self, look: Look, places: tuple[Place, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(QCoreApplication.translate("Rail", "Places"))
        self.group = OneOf(self, arrows_choose=False, passes_enter_on=False)
        self.group.picked.connect(self.place_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for place in places:
            item = PlaceItem(look, place)
            self.group.add(item)
            column.addWidget(item)
        column.addStretch(1)

    def show_current(self, key: str | None) -> None:
        """Mark where the person is, without a signal."""
        self.group.choose(key)

    def focus(self) -> None:
        """Give the keyboard to the current place, or the first."""
        self.group.focus()
