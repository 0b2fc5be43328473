"""The turn ring: whose turn it is, and how much of it is left, for two people a metre away."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.parts.painted import Painted
from ui.parts.ring_paint import MODEL, RingForm, draw_filled, draw_track, ring_form
from ui.parts.ring_view import RingView
from ui.parts.ring_words import RingWords, draw_words, lay_out
from ui.theme.look import Look

#: A ring takes the room that it gets, from a small picture of a turn to this, in px.
SMALLEST, LARGEST = 88, 400


class TurnRing(Painted):
    """A ring in the person's shape that fills and closes; nothing in it ever runs out.

    It takes no focus. It draws itself again only if the line grew by a px, and then only the
    piece that grew; ``pace.next_change`` says when to come back.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._view: RingView | None = None
        self._drawn = 0.0
        self._track: QPixmap | None = None
        self._words: RingWords | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_view(self, view: RingView) -> None:
        """Show a turn. Cheap when only the fraction grew; does nothing if that is under a px."""
        before, self._view = self._view, view
        if before is None or _but_filled(before) != _but_filled(view):
            self._forget()
            self.tell(view.name or view.words, ", ".join(filter(None, _said(view))))
        elif (grown := self._grown(view)) is not None:
            self._drawn = view.filled
            self.update(grown)

    @property
    def length(self) -> float:
        """The length in px of the line that fills, as ``pace.next_change`` wants it."""
        form = self._form()
        return form.length if form else 0.0

    def sizeHint(self) -> QSize:
        """Ask for the size of the drawing board."""
        return QSize(MODEL, MODEL)

    def minimumSizeHint(self) -> QSize:
        """Ask for as much as a small picture of a turn needs."""
        return QSize(SMALLEST, SMALLEST)

    def look_changed(self) -> None:
        """Take the new colours and sizes."""
        self._forget()
        super().look_changed()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay it out anew."""
        self._forget()
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Put the kept track, the filled line and, where they are touched, the words."""
        form = self._form()
        if form is None or self._view is None:
            return
        painter = self.painter()
        painter.drawPixmap(0, 0, self._kept_track(form))
        draw_filled(painter, form, self._view, self.look)
        if self._words is None:
            self._words = lay_out(self._view, form, self.look)
        if self._words.area.intersects(QRectF(event.rect())):
            draw_words(painter, self._words, self._view, self.look)

    def _form(self) -> RingForm | None:
        if self._view is None:
            return None
        # Half a px more on each side, so that the soft edge is not cut.
        side = min(self.width() - 2, self.height() - 2, LARGEST)
        if side < SMALLEST // 2:
            return None
        around = QRectF(0, 0, side, side)
        around.moveCenter(QRectF(self.rect()).center())
        return ring_form(self._view.shape, around)

    def _kept_track(self, form: RingForm) -> QPixmap:
        ratio = self.devicePixelRatioF()
        if self._track is None or self._track.devicePixelRatio() != ratio:
            self._track = QPixmap(self.size() * ratio)
            self._track.setDevicePixelRatio(ratio)
            self._track.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._track)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_track(painter, form, self.look)
            painter.end()
        return self._track

    def _grown(self, view: RingView) -> QRect | None:
        """Give the area where the line grew, or None if that would not be seen."""
        form = self._form()
        grown = abs(view.filled - self._drawn)
        if form is None or grown == 0 or (grown * form.length < 1 and view.filled < 1):
            return None
        if grown > 1 / 16 or view.filled >= 1:
            return self.rect()
        area = QRectF(form.tip(self._drawn), form.tip(view.filled)).normalized()
        return area.adjusted(-form.thick, -form.thick, form.thick, form.thick).toAlignedRect()

    def _forget(self) -> None:
        self._track = None
        self._words = None
        self._drawn = self._view.filled if self._view else 0.0
        self.update()


def _but_filled(view: RingView) -> tuple[object, ...]:
    return (view.shape, view.hue, view.name, view.words, view.digits, view.state)


def _said(view: RingView) -> tuple[str, str, str]:
    return (view.name, view.words, view.digits)
