"""The rail: the places of In Turn, at the left of every place, never inside a talk."""

from enum import Enum

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from ui.parts.buttons import Secondary
from ui.parts.mark import Mark
from ui.parts.one_of import OneOf
from ui.parts.place_item import Place, PlaceItem
from ui.theme.look import Look
from ui.theme.mirror import painter_on

#: Below this window width the icons stand above the words.
NARROW_BELOW = 1100
#: From this text size on one button opens the list as a page.
LARGE = 1.5

_WIDE_RAIL, _NARROW_RAIL, _BESIDE = 200, 96, 8
#: What is kept free below the mark.
_BELOW_MARK = 36


class RailForm(Enum):
    """How the rail looks: words beside icons, words below icons, or one button."""

    WIDE = "wide"
    NARROW = "narrow"
    BUTTON = "button"


def rail_form(width: int, scale: float) -> RailForm:
    """Choose the form for a window ``width`` px wide at a text size."""
    if scale >= LARGE:
        return RailForm.BUTTON
    return RailForm.NARROW if width < NARROW_BELOW else RailForm.WIDE


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
        if form is not RailForm.BUTTON and self._box.minimumSize().height() > window.height():
            self._take_form(RailForm.BUTTON)

    def minimumSizeHint(self) -> QSize:
        """Need no height as a list: where it has none, it becomes the button."""
        hint = super().minimumSizeHint()
        return hint if self._form is RailForm.BUTTON else QSize(hint.width(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sunken ground, with an edge in high contrast."""
        look, painter = self._look, painter_on(self)
        if self._form is RailForm.BUTTON:
            return
        painter.fillRect(self.rect(), look.color("sunken"))
        edge = look.edges.tray
        border = QRect(self.width() - edge, 0, edge, self.height())
        painter.fillRect(border, look.color("control"))

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
