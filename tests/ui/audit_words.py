"""The part of the audit that looks for words that are cut."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QWidget,
)

from tests.ui.finding import Finding, seen, where

#: Rounding, in px.
_ROUNDING = 1

_WITH_WORDS = (QLabel, QAbstractButton, QLineEdit, QComboBox)


def words(screen: QWidget) -> Iterator[Finding]:
    """Find words that need more room than they have, or lie where they cannot be seen."""
    for widget in seen(screen, QWidget):
        if not isinstance(widget, _WITH_WORDS):
            continue
        needs, has = needed(widget), widget.size()
        if has.width() + _ROUNDING < needs.width() or has.height() + _ROUNDING < needs.height():
            what = f"needs {_said(needs)} px and has {_said(has)}"
            yield Finding("cut", where(widget), what)
        elif outside := _outside(widget, screen):
            yield Finding("cut", where(widget), f"is not wholly inside {outside}")


def needed(widget: QWidget) -> QSize:
    """Say how much room the words of a widget need at the width that it has."""
    if isinstance(widget, QLineEdit):
        return _line_edit(widget)
    if isinstance(widget, QComboBox):
        return _combo_box(widget)
    least = widget.minimumSizeHint()
    if widget.hasHeightForWidth():
        return QSize(least.width(), widget.heightForWidth(widget.width()))
    if isinstance(widget, QLabel) and not widget.wordWrap() and widget.text():
        return least.expandedTo(widget.sizeHint())
    return least


def _line_edit(field: QLineEdit) -> QSize:
    """Ask for the whole hint; what is typed scrolls."""
    option = QStyleOptionFrame()
    field.initStyleOption(option)
    inner = field.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, field)
    margins = field.textMargins()
    around = field.width() - inner.width() + margins.left() + margins.right() + 4
    metrics = field.fontMetrics()
    wide = _advance(metrics, field.placeholderText()) + around
    return QSize(wide, field.minimumSizeHint().height())


def _combo_box(box: QComboBox) -> QSize:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    inner = box.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, box
    )
    wide = _advance(box.fontMetrics(), box.currentText()) + box.width() - inner.width()
    return QSize(wide, box.minimumSizeHint().height())


def _advance(metrics: QFontMetrics, text: str) -> int:
    return metrics.horizontalAdvance(text)


def _outside(widget: QWidget, screen: QWidget) -> str:
    """Name what cuts a widget off, or nothing. What one can scroll to is not cut off."""
    part = QRect(QPoint(0, 0), widget.size())
    at = widget
    while at is not screen and (above := at.parentWidget()) is not None:
        part.translate(at.pos())
        area = above.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is above:
            part = _scrolled(part, above.rect(), area)
        if not above.rect().adjusted(-1, -1, 1, 1).contains(part):
            return where(above)
        at = above
    return ""


def _scrolled(part: QRect, view: QRect, area: QAbstractScrollArea) -> QRect:
    """Bring a part into view as far as its area scrolls up and down; never to the side."""
    if area.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
        return part
    return QRect(part.left(), view.top(), part.width(), min(part.height(), view.height()))


def _said(size: QSize) -> str:
    return f"{size.width()} x {size.height()}"
