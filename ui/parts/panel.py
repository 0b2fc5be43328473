"""Panels: rounded grounds that hold what is to be read or done. Depth is ground, not shadow."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.parts.strokes import draw_box
from ui.theme.look import Look


class Panel(QFrame):
    """A card. ``ground`` is a role (``surface``, ``sunken``) or a person's (``lagoon.tint``).

    ``inner`` is the margin in px: 32 for a small card, 40 for Today's suggestion, 48 on the
    stage, 56 for one big sentence. Put what it holds into ``body``. The panel of whoever has
    the floor is told so, because in high contrast its edge says it.
    """

    def __init__(
        self,
        look: Look,
        *,
        ground: str = "surface",
        inner: int = 32,
        floor: bool = False,
        radius: str = "card",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._ground = ground
        self._floor = floor
        self._radius = radius
        self.body = QVBoxLayout(self)
        self.body.setSpacing(0)
        self.set_inner(inner)
        look.changed.connect(self.update)

    @property
    def ground(self) -> str:
        """The role of its ground."""
        return self._ground

    def set_ground(self, ground: str, *, floor: bool = False) -> None:
        """Take another ground, and say whether its person has the floor."""
        if (ground, floor) != (self._ground, self._floor):
            self._ground, self._floor = ground, floor
            self.update()

    def set_inner(self, px: int) -> None:
        """Take another inner margin, the same on all sides."""
        self.body.setContentsMargins(px, px, px, px)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, and in high contrast the edge that stands in for its tint."""
        look = self._look
        edge = look.edges.floor if self._floor else look.edges.panel
        radius = look.px(f"radius.{self._radius}")
        draw_box(
            QPainter(self),
            QRectF(self.rect()),
            radius,
            look.color(self._ground),
            look.color("control"),
            edge,
        )
