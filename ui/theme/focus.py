"""The focus ring: 3 px ink with a 2 px gap around whatever has the keyboard.

Qt's stylesheets cannot draw outside a widget, so one ring for each window follows the focus.
It lies over its neighbours, takes no mouse, and is cut where its scroll area is cut.
"""

from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from ui.theme.look import Look

#: Dynamic property of a widget: the corner radius in px that its ring follows (16 if unset);
#: -1 says that the widget shows its focus itself.
FOCUS_RADIUS = "focus_radius"


#: What moves the target. Made once: every event of what has the keyboard is held against it.
_MOVING = frozenset(
    {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.LayoutRequest, QEvent.Type.Show}
)


@runtime_checkable
class PartlyFocused(Protocol):
    """A widget of which only a part has the ring around it."""

    def focus_rect(self) -> QRect:
        """Give that part, in the widget's own coordinates."""
        ...


class FocusRing(QWidget):
    """One ring. It is a child of the page (or window) that holds the widget it goes around."""

    def __init__(self, look: "Look", page: QWidget, target: QWidget) -> None:
        super().__init__(page)
        self._look = look
        self._target = target
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.follow()
        self.show()

    def follow(self) -> None:
        """Lie around the target where it is now; at the page's edge the ring moves inside."""
        page = self.parentWidget()
        if page is None:
            return
        out, target = self._reach(), self._target
        part = target.focus_rect() if isinstance(target, PartlyFocused) else target.rect()
        inner = part.translated(target.mapTo(page, QPoint(0, 0)))
        self.setGeometry(inner.adjusted(-out, -out, out, out).intersected(page.rect()))
        # Nothing of it lies in the middle: what is painted there must not paint the ring again.
        within = out + self._radius()
        hole = self.rect().adjusted(within, within, -within, -within)
        self.setMask(QRegion(self.rect()) - QRegion(hole) if hole.isValid() else QRegion())
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring just outside the target."""
        width = self._look.px("stroke.focus")
        radius = self._radius() + self._reach() - width / 2
        edge = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        radius = min(radius, edge.width() / 2, edge.height() / 2)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.color("ink"), width))
        painter.drawRoundedRect(edge, radius, radius)

    def _reach(self) -> int:
        return self._look.px("stroke.focus") + self._look.edges.focus_gap

    def _radius(self) -> int:
        own = self._target.property(FOCUS_RADIUS)
        return own if isinstance(own, int) else self._look.px("radius.button")


#: Under this name an application keeps the rings that serve it.
_OF_APP = "focus_rings"


class FocusRings(QObject):
    """Puts the ring around whatever takes the keyboard, in every window."""

    def __init__(self, look: "Look", app: QApplication) -> None:
        """Serve ``app`` from now on, in place of the rings of an earlier look."""
        # A property, because to look among the children of the application makes PySide learn
        # of every kind of style there is, for 5 ms of the start.
        earlier = app.property(_OF_APP)
        if isinstance(earlier, FocusRings) and isValid(earlier):
            earlier.end()
        super().__init__(app)
        app.setProperty(_OF_APP, self)
        self._look = look
        self._ring: FocusRing | None = None
        self._watched: list[QWidget] = []
        self._app = app
        app.focusChanged.connect(self._move_to)
        look.changed.connect(self._again)

    def end(self) -> None:
        """Take the ring away for good."""
        self._take_away()
        self._app.focusChanged.disconnect(self._move_to)
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow whatever moves the target."""
        if event.type() in _MOVING:
            self._again()
        return False

    def _again(self) -> None:
        if self._ring is not None and isValid(self._ring):
            self._ring.follow()
            self._ring.update()

    def _move_to(self, _: QWidget | None, now: QWidget | None) -> None:
        self._take_away()
        if now is None or not isValid(now) or now.property(FOCUS_RADIUS) == -1:
            return
        page = _page_of(now)
        if page is now:
            return
        self._ring = FocusRing(self._look, page, now)
        self._watch(now, page)

    def _watch(self, target: QWidget, page: QWidget) -> None:
        """Watch the target and all that it sits in: any of them may move it."""
        at: QWidget | None = target
        while at is not None:
            at.installEventFilter(self)
            self._watched.append(at)
            at = None if at is page else at.parentWidget()

    def _take_away(self) -> None:
        ring, self._ring = self._ring, None
        if ring is not None and isValid(ring):
            ring.hide()
            ring.deleteLater()
        self._forget()

    def _forget(self) -> None:
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._watched.clear()


def _page_of(widget: QWidget) -> QWidget:
    """Find what the ring must move with: the page inside a scroll area, else the window."""
    at = widget
    while not at.isWindow():
        above = at.parentWidget()
        area = above.parentWidget() if above is not None else None
        if isinstance(area, QScrollArea) and area.widget() is at and at is not widget:
            return at
        if above is None:
            return at
        at = above
    return at
