"""What is written inside a ring, and where: name, time in words, digits, pause sign."""

import msgspec
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from coach.people import Shape
from ui.parts.lines import Fitted, fit, settled
from ui.parts.ring_paint import RingForm
from ui.parts.ring_view import RingState, RingView
from ui.theme.look import Look

#: Free px between the ring and its words.
_AIR = 12

#: Height of a capital letter as a share of the type size (Atkinson Hyperlegible Next).
_CAPITAL = 0.668

#: The pause sign: px at 100 % text, and how far it stays above the name.
_SIGN, _ABOVE = 32, 34

#: Large text may not fill a small ring: the name's size is at most this share of half of it.
_NAME_SHARE = 0.42

#: Without words beside it the sign grows with the ring.
_SIGN_SHARE = 0.18


class Line(msgspec.Struct, frozen=True):
    """One line of words; ``base`` is the left end of its baseline."""

    text: str
    font: QFont
    base: QPointF
    role: str


class RingWords(msgspec.Struct, frozen=True):
    """All that is written: lines, where the sign goes (None for nowhere), and the area."""

    lines: tuple[Line, ...]
    sign: QRectF | None
    area: QRectF


def lay_out(view: RingView, form: RingForm, look: Look) -> RingWords:
    """Put name and words into the middle of the ring; sign and digits never move them."""
    small = look.font("body", 500)
    name = _stack(_fit_name(view.name, form, look), 0.0, 1.1, f"{view.hue.value}.strong")
    base = name[-1].base.y() if name else 0.0
    smallest = look.sizes.type["small"]
    fitted = settled(view.words, small, smallest, _room(form, form.inner * 0.4))
    words = _stack(fitted, base + _step(look, after_name=bool(name)), 1.35, "ink_soft")
    block = (*name, *words)
    if not block:
        sign = _sign(view, form, look, None)
        return RingWords((), sign, _area((), sign))
    top = -block[0].font.pixelSize() * _CAPITAL + block[0].base.y()
    last = block[-1].base.y()
    # A name is heavier than the words under it, so its block stands a little higher.
    shift = form.line.center() - QPointF(0, (top + last) / 2 + (4 if name else 0))
    if view.digits:
        below = Fitted(small, (view.digits,))
        block += _stack(below, last + look.px("body") * 1.5, 1.35, "ink_soft")
    placed = tuple(msgspec.structs.replace(line, base=line.base + shift) for line in block)
    sign = _sign(view, form, look, shift.y() + top)
    return RingWords(placed, sign, _area(placed, sign))


def draw_words(painter: QPainter, words: RingWords, view: RingView, look: Look) -> None:
    """Write what was laid out."""
    for line in words.lines:
        painter.setFont(line.font)
        painter.setPen(look.color(line.role))
        painter.drawText(line.base, line.text)
    if words.sign is not None:
        size = round(words.sign.width())
        ratio = painter.device().devicePixelRatio()
        # Asked for at its size on the screen, whatever the growth of icons is.
        plain = round(size * size / look.grown(size, "icon"))
        picture = look.pixmap("pause", f"{view.hue.value}.strong", plain, ratio)
        painter.drawPixmap(words.sign.topLeft(), picture)


def _step(look: Look, *, after_name: bool) -> float:
    """Give the distance from the name's baseline to that of the words below it."""
    return look.px("body") * 0.9 + look.px("space.near") + 4 if after_name else 0.0


def _stack(fitted: Fitted, base: float, leading: float, role: str) -> tuple[Line, ...]:
    """Put lines under each other, each centred at x = 0; the first one stands on ``base``."""
    font = fitted.font
    metrics = QFontMetricsF(font)
    return tuple(
        Line(
            text,
            font,
            QPointF(-metrics.horizontalAdvance(text) / 2, base + n * font.pixelSize() * leading),
            role,
        )
        for n, text in enumerate(fitted.lines)
    )


def _fit_name(name: str, form: RingForm, look: Look) -> Fitted:
    font = look.font("figure", 700)
    largest = max(round(form.inner * _NAME_SHARE), 1)
    font.setPixelSize(min(font.pixelSize(), largest))
    return fit(name, font, min(look.px("prompt"), largest), _room(form, form.inner * 0.3))


def _room(form: RingForm, reach: float) -> float:
    """Give the width in px that is free ``reach`` px above or below the middle."""
    half = form.inner
    if form.shape is Shape.CIRCLE:
        half = max(half**2 - reach**2, 0.0) ** 0.5
    return max(2 * (half - _AIR), 0.0)


def _sign(view: RingView, form: RingForm, look: Look, top: float | None) -> QRectF | None:
    """Put the pause sign above the words, or without any into the middle."""
    if view.state is not RingState.WAITING:
        return None
    middle = form.line.center()
    size = max(form.line.width() * _SIGN_SHARE, 26.0)
    if top is not None:
        free = top - (middle.y() - form.inner)
        above = min(look.grown(_ABOVE, "icon"), free * 0.2 + _AIR)
        size = min(float(look.grown(_SIGN, "icon")), free - above - _AIR)
        middle = QPointF(middle.x(), top - above - size / 2)
    return QRectF(middle.x() - size / 2, middle.y() - size / 2, size, size)


def _area(lines: tuple[Line, ...], sign: QRectF | None) -> QRectF:
    area = QRectF() if sign is None else QRectF(sign)
    for line in lines:
        metrics = QFontMetricsF(line.font)
        area = area.united(metrics.boundingRect(line.text).translated(line.base))
    return area.adjusted(-2, -2, 2, 2)
