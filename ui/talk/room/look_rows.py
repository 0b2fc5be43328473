"""Looking at one's own words: each thing with a sign that one sets oneself."""

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from coach.people import Shape
from ui.parts.sign import Fill, draw_sign
from ui.talk.stage_view import ChoiceView
from ui.theme.focus import FOCUS_RADIUS
from ui.theme.look import Look
from ui.theme.mirror import painter_on
from ui.theme.typeset import UNBOUNDED, Typeset

_SIGN, _GAP, _HIGH, _BESIDE = 24, 20, 48, 4


class LookRow(QAbstractButton):
    """One thing to look for. A press sets the next sign: ring, half, full."""

    def __init__(self, look: Look, view: ChoiceView) -> None:
        super().__init__()
        self._look = look
        self._view = view
        self.key = view.id
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty(FOCUS_RADIUS, look.px("radius.field"))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.render_view(view)
        look.changed.connect(self.updateGeometry)

    def render_view(self, view: ChoiceView) -> None:
        """Show another sign, or other words."""
        self._view = view
        self.setText(view.word.replace("&", "&&"))
        self.setAccessibleName(f"{view.word}: {_said(view.sign)}")
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Alt+Left to the page; Qt would take it for a plain arrow."""
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def hasHeightForWidth(self) -> bool:
        """Words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height of the words, or of a row that a hand can hit."""
        words = self._set(width - self._before())
        return max(self._look.grown(_HIGH), round(words.height) + _BESIDE * 2)

    def sizeHint(self) -> QSize:
        """Prefer one line."""
        wide = round(self._set(UNBOUNDED).width + 0.5) + self._before()
        return QSize(wide, self._look.grown(_HIGH))

    def minimumSizeHint(self) -> QSize:
        """Allow the words to wrap."""
        return QSize(self._before() + 120, self._look.grown(_HIGH))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sign in ink (it belongs to a line, not to a person), and the words."""
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self._look.grown(_SIGN, "icon")
        around = QRectF(_BESIDE, (self.height() - side) / 2, side, side)
        ink = self._look.color("ink")
        draw_sign(painter, Fill(self._view.sign or "ring"), Shape.CIRCLE, around, ink)
        words = self._set(self.width() - self._before())
        place = QRectF(
            self._before(), (self.height() - words.height) / 2, words.width, words.height
        )
        words.draw(painter, place, ink)

    def _before(self) -> int:
        return _BESIDE + self._look.grown(_SIGN, "icon") + _GAP

    def _set(self, width: float) -> Typeset:
        return self._look.typeset(self._view.word, "body", 500, leading=1.3, width=width)


class LookRows(QWidget):
    """All the things to look for, below each other."""

    #: The sign of one was pressed: its id.
    pressed = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._rows: tuple[LookRow, ...] = ()
        self._shown: tuple[ChoiceView, ...] = ()
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab comes to, in order."""
        return self._rows

    def show_view(self, views: tuple[ChoiceView, ...]) -> None:
        """Show the things and their signs; rows are made only for other things."""
        if views == self._shown:
            return
        if [view.id for view in views] != [view.id for view in self._shown]:
            self._make(views)
        self._shown = views
        for row, view in zip(self._rows, views, strict=True):
            row.render_view(view)

    def _make(self, views: tuple[ChoiceView, ...]) -> None:
        for row in self._rows:
            self._box.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = tuple(LookRow(self._look, view) for view in views)
        for row in self._rows:
            row.clicked.connect(lambda _=False, key=row.key: self.pressed.emit(key))
            self._box.addWidget(row)


def _said(sign: str) -> str:
    translate = QCoreApplication.translate
    return {
        "full": translate("LookRows", "there"),
        "half": translate("LookRows", "partly"),
    }.get(sign, translate("LookRows", "open"))
