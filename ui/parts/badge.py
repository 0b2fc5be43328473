"""A person's badge: their shape in their colour, with the first letter of their name."""

from PySide6.QtCore import QPointF, QRectF, QSize, QTextBoundaryFinder
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.people import Person
from ui.parts.lines import Fitted, broken, fit
from ui.parts.painted import Painted
from ui.parts.shapes import box, filling
from ui.theme.look import Look

#: The letter's size and a capital's height, as shares of the badge and of the type size.
_LETTER, _CAPITAL = 0.5, 0.668


class PartnerBadge(Painted):
    """The badge in ``size`` px at 100 % text (30, 44, 48 or 52), growing with the text.

    Without a name it is the shape alone. With ``whole`` the entire name stands in it, as on
    the first page where the two say who they are: smaller first, then in two lines.
    """

    def __init__(
        self, look: Look, size: int = 48, parent: QWidget | None = None, *, whole: bool = False
    ) -> None:
        super().__init__(look, parent)
        self._size = size
        self._whole = whole
        self._person = Person()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_person(self, person: Person, words: str = "") -> None:
        """Show who it is; ``words`` stand in for a name that is not there ("Left")."""
        self._person = person if person.name else Person(words, person.shape, person.hue)
        self.tell(self._person.name)
        self.update()

    def set_size(self, size: int) -> None:
        """Be this large in px at 100 % text from now on."""
        if size != self._size:
            self._size = size
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Ask for a square that grows with the text as icons do; a large one stays."""
        side = self._size if self._whole else self.look.grown(self._size, "icon")
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """Never be smaller than that."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the shape and what is written on it."""
        around = QRectF(QPointF(0, 0), self.sizeHint().toSizeF())
        around.moveCenter(QRectF(self.rect()).center())
        edge = box(self._person.shape, around)
        colors = self.look.person(self._person.hue)
        painter = self.painter()
        painter.fillPath(filling(self._person.shape, edge), colors.fill)
        painter.setPen(colors.on_fill)
        _write(painter, self._fitted(edge.width()), edge)

    def _fitted(self, width: float) -> Fitted:
        if not self._whole:
            font = self.look.font("body", 700)
            font.setPixelSize(max(round(self.sizeHint().width() * _LETTER), 1))
            return broken(initial(self._person.name), font, width)
        font = self.look.font("prompt", 600)
        sizes = self.look.sizes.type
        fitted = fit(self._person.name, font, sizes["aloud"], width * 0.84)
        return fit(self._person.name, font, sizes["small"], width * 0.84) if fitted.cut else fitted


def initial(name: str) -> str:
    """Give the first letter of a name as people see it, large if it has a large form."""
    name = name.strip()
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, name)
    first = name[: max(finder.toNextBoundary(), 0)]
    return first.upper() if len(first.upper()) == len(first) else first


def _write(painter: QPainter, fitted: Fitted, edge: QRectF) -> None:
    """Write lines so that their capitals stand in the middle."""
    font: QFont = fitted.font
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    size = font.pixelSize()
    step = size * 1.1
    base = edge.center().y() + (size * _CAPITAL - step * (len(fitted.lines) - 1)) / 2
    for number, text in enumerate(fitted.lines):
        left = edge.center().x() - metrics.horizontalAdvance(text) / 2
        painter.drawText(QPointF(left, base + number * step), text)
