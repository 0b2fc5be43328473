"""Buttons: one ink primary, secondaries with an edge, quiet links, and icons for back and close."""

from math import ceil

from PySide6.QtCore import QPoint, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.parts.pressed import BACK, BAR, LINK, SMALL, SMALL_LINK, Pressed
from ui.parts.strokes import draw_box
from ui.theme.look import Look
from ui.theme.mirror import painter_on


class Primary(Pressed):
    """The one ink surface of a screen. It says what happens, and if something is missing, what."""

    def __init__(
        self,
        look: Look,
        words: str,
        *,
        icon: str = "",
        icon_after: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, words, BAR, icon=icon, icon_after=icon_after, parent=parent)

    def _draw_ground(self, painter: QPainter, area: QRectF) -> None:
        look = self.look
        if not self.isEnabled():  # at rest: what cannot be pressed must not look as if it could
            edge = look.px("stroke.control")
            ground, line = look.color("surface"), look.color("line")
            # In high contrast all lines are ink: there a broken one says it.
            broken = look.high_contrast
            draw_box(painter, area, self.kind.radius, ground, line, edge, dashed=broken)
            return
        lit = self.isDown() or self.underMouse()
        draw_box(painter, area, self.kind.radius, look.color("ink_soft" if lit else "ink"))

    def _icon_role(self) -> str:
        return "on_ink" if self.isEnabled() else "control"


class Secondary(Pressed):
    """Another way to go on: surface with an edge. ``small`` is for rows and notes, 48 high."""

    def __init__(
        self,
        look: Look,
        words: str,
        *,
        icon: str = "",
        icon_after: str = "",
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        kind = SMALL if small else BAR
        super().__init__(look, words, kind, icon=icon, icon_after=icon_after, parent=parent)

    def _draw_ground(self, painter: QPainter, area: QRectF) -> None:
        look = self.look
        lit = self.isDown() or self.underMouse()
        strong = self.isDown() or (lit and look.high_contrast)
        edge = look.px("stroke.chosen" if strong else "stroke.control")
        color = "ink" if strong else "control" if self.isEnabled() else "line"
        ground = look.color("sunken" if lit else "surface")
        broken = look.high_contrast and not self.isEnabled()
        line = look.color(color)
        draw_box(painter, area, self.kind.radius, ground, line, edge, dashed=broken)


class _Link(Pressed):
    """Words without a ground, flush left; only they can be pressed, however wide the row."""

    def focus_rect(self) -> QRect:
        """Give what the focus ring goes around: the words and icons alone."""
        words = self._set(self.width() - self._around())
        return QRect(0, 0, min(ceil(words.width) + self._signs(), self.width()), self.height())

    def hitButton(self, pos: QPoint) -> bool:
        """Be pressed only where there is something to see."""
        return self.focus_rect().contains(pos)

    def _group_left(self, total: float) -> float:
        return 0.0

    def _icon_role(self) -> str:
        return "ink" if self.underMouse() or self.isDown() else "ink_soft"


class QuietLink(_Link):
    """A quiet way to somewhere: a word and a small chevron, perhaps an icon, no edge."""

    def __init__(
        self,
        look: Look,
        words: str,
        *,
        icon: str = "",
        small: bool = False,
        chevron: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        kind = SMALL_LINK if small else LINK
        after = "chevron-right" if chevron else ""
        super().__init__(look, words, kind, icon=icon, icon_after=after, parent=parent)

    def _ink(self) -> QColor:
        return self.look.color("ink")


class BackLink(_Link):
    """The way back, at the top left of a room: an arrow and where it leads."""

    def __init__(self, look: Look, words: str, *, parent: QWidget | None = None) -> None:
        super().__init__(look, words, BACK, icon="arrow-left", parent=parent)


class IconOnly(Pressed):
    """An icon alone, for back and close only. ``name`` is its tooltip and its accessible name."""

    def __init__(self, look: Look, icon: str, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(look, name, SMALL, icon=icon, parent=parent)
        self.setToolTip(name)

    def sizeHint(self) -> QSize:
        """Be a square that a hand can hit."""
        side = self.look.px("target.least")
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """Be never smaller."""
        return self.sizeHint()

    def heightForWidth(self, width: int) -> int:
        """Stay square."""
        return self.sizeHint().height()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon, on a ground only under the pointer."""
        painter = painter_on(self)
        if self.underMouse() or self.isDown():
            draw_box(painter, QRectF(self.rect()), self.kind.radius, self.look.color("sunken"))
        self.draw_icon_in_the_middle(painter)

    def draw_icon_in_the_middle(self, painter: QPainter) -> None:
        """Draw the icon, and nothing else."""
        self._draw_icon(painter, self._icon, (self.width() - self._sign(self._icon)) / 2)
