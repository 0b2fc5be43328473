"""The box that things to press, panels and fields are drawn as: a ground and an inner edge."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen


def draw_box(
    painter: QPainter,
    area: QRectF,
    radius: float,
    ground: QColor | None,
    edge: QColor | None = None,
    width: float = 0,
    *,
    dashed: bool = False,
) -> None:
    """Fill ``area`` with rounded corners and draw its edge, ``width`` px, wholly inside."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    has_edge = edge is not None and width > 0
    inset = width / 2 if has_edge else 0.0
    line = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
    painter.setPen(QPen(edge, width, line) if has_edge and edge else Qt.PenStyle.NoPen)
    painter.setBrush(ground if ground is not None else Qt.BrushStyle.NoBrush)
    round_by = max(radius - inset, 0.0)
    painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), round_by, round_by)
