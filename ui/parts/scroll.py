"""A page that is longer than its place: it follows the focus and says that there is more.

What is hidden below fades out softly into a strip of plain ground at the lower edge, and a
button in the middle of that strip goes on to it: so it lies on no words. Where hardly anything
is hidden there is a soft edge without a button. Tab comes to the button only where there is
nothing else on the page to stop at: from anything on it the page keys scroll already.
"""

from functools import partial
from weakref import ref

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QKeyEvent, QLinearGradient, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QScrollBar, QWidget
from shiboken6 import isValid

from ui.parts.buttons import IconOnly
from ui.parts.strokes import draw_box
from ui.theme.look import Look

#: How high the soft edge is, and how much of it is plain ground: the button and what is around.
_FADE, _PLAIN = 80, 56
#: The soft edge without a button, and the button, in px.
_QUIET = 36
_WIDE, _HIGH = 64, 44
#: So few px hide no words, but may hide the edge of something.
_HARDLY = 12
#: Kept free around what has the focus, so that its ring is seen whole.
_AROUND = 16


class Fade(QWidget):
    """The soft lower edge: from nothing to the ground, and ``plain`` px of that."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.ground, self.plain = "paper", 0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the fade."""
        ground = self._look.color(self.ground)
        clear = QColor(ground)
        clear.setAlpha(0)
        slope = QLinearGradient(0, 0, 0, self.height())
        slope.setColorAt(0, clear)
        slope.setColorAt(max(1 - self.plain / max(self.height(), 1), 0), ground)
        slope.setColorAt(1, ground)
        QPainter(self).fillRect(self.rect(), slope)


class More(IconOnly):
    """Goes on to what is hidden below; at the end, while it has the keyboard, back to the top."""

    def sizeHint(self) -> QSize:
        """Be large enough at every text size."""
        return QSize(_WIDE, _HIGH)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it as a surface with an edge."""
        look, painter = self.look, QPainter(self)
        edge = look.px("stroke.control")
        ground = look.color("sunken" if self.underMouse() else "surface")
        area, radius = QRectF(self.rect()), look.px("radius.button")
        draw_box(painter, area, radius, ground, look.color("control"), edge)
        self.draw_icon_in_the_middle(painter)


class Scroll(QScrollArea):
    """A vertical scroll area around ``page``. ``ground`` is what lies under it, for the fade."""

    def __init__(
        self,
        look: Look,
        page: QWidget,
        *,
        ground: str = "paper",
        quiet: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """``quiet`` leaves the button out: for a part of a page, where there is no room for it."""
        super().__init__(parent)
        #: What had the keyboard when it was followed (not held: it may have words in it), where
        #: the page stood before, and where that led.
        self._to: ref[QWidget] | None = None
        self._stood = self._led = 0
        self._quiet = quiet
        self._look = look
        # Of our own making: to look at those that Qt makes, PySide first learns of every kind
        # of widget there is, for 14 ms of the start.
        bar, view = QScrollBar(), QWidget()
        self.setVerticalScrollBar(bar)
        self.setViewport(view)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._fade = Fade(look, self)
        self._fade.ground = ground
        words = QCoreApplication.translate("Scroll", "More below")
        self.setWidget(page)
        self._more = More(look, "chevron-down", words, parent=self)
        self._more.resize(_WIDE, _HIGH)
        self._more.clicked.connect(self._go_on)
        page.setAutoFillBackground(False)
        view.setAutoFillBackground(False)
        bar.rangeChanged.connect(self._tell)
        bar.valueChanged.connect(self._tell)
        look.changed.connect(self._look_changed)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)
        self._tell()

    @property
    def hides_more(self) -> bool:
        """True when something lies below what is seen."""
        return self._hidden > self._margin

    def set_ground(self, ground: str) -> None:
        """Fade to another ground."""
        self._fade.ground = ground
        self._fade.update()

    def bring_up(self, part: QWidget, above: int = 0, *, always: bool = False) -> None:
        """Scroll to a part that came up and ``above`` px over it, once words have their room.

        Nothing moves where the whole part is in view, but for ``always``.
        """
        # Two turns of the loop: in the first a layout learns how its words have wrapped.
        again = partial(self._begin_with, part, above, always=always)
        QTimer.singleShot(0, self, partial(QTimer.singleShot, 0, self, again))

    def _begin_with(self, part: QWidget, above: int, *, always: bool) -> None:
        page, bar = self.widget(), self.verticalScrollBar()
        if page is None or not isValid(part) or not part.isVisible():
            return
        top = part.mapTo(page, QPoint(0, 0)).y()
        end = bar.value() + self.viewport().height() - self._covered()
        if always or top < bar.value() or top + part.height() > end:
            bar.setValue(top - above)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll by keys, but leave Alt+Left to the page; Qt would take it for a plain arrow."""
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep fade and button at the lower edge, and see what has the keyboard whole."""
        led = self.verticalScrollBar().value() == self._led
        super().resizeEvent(event)
        view = self.viewport().geometry()
        aside = (view.width() - _WIDE) // 2
        self._more.move(view.left() + aside, view.bottom() + 1 - (_PLAIN + _HIGH) // 2)
        self._tell()
        at, page = QApplication.focusWidget(), self.widget()
        if led and at is not None and page is not None and page.isAncestorOf(at):
            # A window may get its size late: what was no room before may be room enough now.
            self.verticalScrollBar().setValue(self._stood)
            self._show_whole(at)

    @property
    def _hidden(self) -> int:
        """How many px lie below what is seen."""
        bar = self.verticalScrollBar()
        return bar.maximum() - bar.value()

    @property
    def _margin(self) -> int:
        """How much of the end of the page is empty in any case."""
        page = self.widget()
        layout = page.layout() if page is not None else None
        return layout.contentsMargins().bottom() if layout is not None else 0

    @property
    def _hides_words(self) -> bool:
        return self._hidden > max(self._margin, _HARDLY)

    def _place_fade(self) -> None:
        """Lay the soft edge over the lower end: with plain ground in it where a button is."""
        view = self.viewport().geometry()
        bare = self._quiet or not self._hides_words
        plain = 0 if bare else _PLAIN
        fade = max(min(_QUIET if bare else _FADE, view.height() // 3), plain)
        self._fade.plain = plain
        self._fade.setGeometry(QRect(view.left(), view.bottom() + 1 - fade, view.width(), fade))

    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        page = self.widget()
        if now is not None and page is not None and page.isAncestorOf(now):
            again = self._to is not None and self._to() is now
            if not again or self.verticalScrollBar().value() != self._led:
                self._stood = self.verticalScrollBar().value()
            self._to = ref(now)
            self._show_whole(now)
        self._tell()

    def _show_whole(self, now: QWidget) -> None:
        """Bring what has the keyboard into view; what is higher than the view, from its top.

        Qt's own way looks only at the line that is typed on, and leaves the edge of its field
        under the fade.
        """
        page, bar = self.widget(), self.verticalScrollBar()
        if page is None:
            return
        top = now.mapTo(page, QPoint(0, 0)).y()
        end = top + now.height() + _AROUND + self._covered()
        lowest = end - self.viewport().height()
        bar.setValue(min(max(bar.value(), lowest), top - _AROUND))
        self._led = bar.value()

    def _covered(self) -> int:
        """How much of the lower edge the fade makes hard to read."""
        return self._fade.height() if self.hides_more else 0

    def _go_on(self) -> None:
        bar = self.verticalScrollBar()
        if self._hides_words:
            bar.setValue(bar.value() + max(self.viewport().height() - 2 * _FADE, _FADE))
        else:
            bar.setValue(0)

    def _tell(self) -> None:
        self._place_fade()
        self._fade.setVisible(self.hides_more)
        goes_on = self._hides_words
        back = not goes_on and self._more.hasFocus()
        self._more.show_icon("chevron-up" if back else "chevron-down")
        if goes_on:
            keys = Qt.FocusPolicy.NoFocus if self._has_stops() else Qt.FocusPolicy.StrongFocus
            self._more.setFocusPolicy(Qt.FocusPolicy.NoFocus if self._quiet else keys)
        self._more.setVisible((goes_on or back) and not self._quiet)
        self._fade.raise_()
        self._more.raise_()

    def _has_stops(self) -> bool:
        """Say whether Tab comes to something on the page: from there the page keys scroll."""
        page = self.widget()
        return page is not None and any(
            bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isVisibleTo(page)
            for widget in page.findChildren(QWidget)
        )

    def _look_changed(self) -> None:
        self._fade.update()
        self._tell()
