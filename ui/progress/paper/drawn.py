"""The pictures of Progress on paper: the same marks as in the window, in black on white."""

from collections.abc import Callable, Sequence
from math import ceil

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from coach.people import Shape
from coach.planning.memory import Outcome
from ui.paper.blocks import typeset
from ui.paper.flow import Block
from ui.paper.units import MM
from ui.parts.sign import Fill, draw_sign
from ui.progress.pictures.marks import (
    MOST,
    check,
    disc_pile,
    draw_dashed,
    empty_box,
    full_box,
    gap_of,
    half_box,
    pile_height,
)
from ui.progress.seen import SkillView, TurnsView, WeeksView
from ui.theme.on_paper import Inks

#: Skills beside each other; a disc, the room above and below its name, in mm.
_ACROSS, _DISC, _NAME, _ROW = 4, 5.0, 1.5, 5.0
#: A square, how many of them are seen in one week at the most, and a turn (twice as wide), in mm.
_SQUARE, _HIGHEST, _TURN, _TURN_GAP = 4.0, 8, 4.0, 1.2
_LINE, _BASE = 0.45, 0.35
#: Sizes of words in points.
_POINTS, _SMALL = 10, 9
#: The line of a check, and length and height of a bar, as shares of a sign.
_CHECK, _BAR = 0.1, (0.75, 0.16)
_FILLS = {Outcome.KEPT: Fill.FULL, Outcome.CHANGED: Fill.HALF, Outcome.OPEN: Fill.RING}
_MIDDLE = Qt.AlignmentFlag.AlignHCenter

Paint = Callable[[QPainter, QRectF, Inks], None]


class Drawn:
    """A picture, painted by a function."""

    def __init__(self, height: float, paint: Paint, *, above: float, together: bool = True) -> None:
        self.height, self.above, self.together = height, above * MM, together
        self._paint = paint

    @property
    def head(self) -> Block | None:
        """There is none."""
        return None

    def draw(self, painter: QPainter, place: QRectF, inks: Inks) -> None:
        """Draw it."""
        painter.save()
        self._paint(painter, place, inks)
        painter.restore()


def skills_drawn(skills: Sequence[SkillView], width: float) -> list[Block]:
    """Make the map of skills: a row of it is a block."""
    rows = [skills[at : at + _ACROSS] for at in range(0, len(skills), _ACROSS)]
    return [_skills_row(row, width / _ACROSS) for row in rows]


def _skills_row(skills: Sequence[SkillView], wide: float) -> Block:
    inner = wide - 4 * MM
    names = [typeset(one.name, _POINTS, 600, inner) for one in skills]
    mores = [typeset(one.more, _SMALL, 400, inner) if one.more else None for one in skills]
    piles = max(pile_height(one.count, _DISC * MM) for one in skills)
    under = [name.height + (more.height if more else 0)
             for name, more in zip(names, mores, strict=True)]  # fmt: skip

    def paint(painter: QPainter, place: QRectF, inks: Inks) -> None:
        ground = place.top() + piles + _NAME * MM
        for at, (skill, name, more) in enumerate(zip(skills, names, mores, strict=True)):
            middle = place.left() + (at + 0.5) * wide
            _pile(painter, QPointF(middle, ground - _NAME * MM / 2), skill.count, inks)
            _base(painter, QPointF(middle, ground), 17 * MM, inks)
            below = QRectF(middle - inner / 2, ground + _NAME * MM, inner, name.height)
            name.draw(painter, below, inks.ink, _MIDDLE)
            if more is not None:
                more.draw(painter, below.translated(0, name.height), inks.ink, _MIDDLE)

    return Drawn(piles + 2 * _NAME * MM + max(under), paint, above=_ROW)


def _pile(painter: QPainter, foot: QPointF, count: int, inks: Inks) -> None:
    side = _DISC * MM
    if count:
        painter.fillPath(disc_pile(min(count, MOST), side).translated(foot), inks.ink)
    else:
        ring = QRectF(foot.x() - side / 2, foot.y() - side, side, side)
        draw_dashed(painter, ring, inks.ink, _LINE * MM)


def _base(painter: QPainter, middle: QPointF, wide: float, inks: Inks) -> None:
    pen = QPen(inks.ink, _BASE * MM)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    half = QPointF(wide / 2, 0)
    painter.drawLine(QLineF(middle - half, middle + half))


def weeks_drawn(view: WeeksView, width: float) -> list[Block]:
    """Make the weeks, with their ends and what the two marks mean."""
    side = _SQUARE * MM
    step = side + gap_of(side)
    counts = [week.talks + week.smalls for week in view.weeks]
    tallest = min(max(counts, default=0), _HIGHEST)
    over = typeset("+1", _SMALL, 400, width).height if max(counts, default=0) > _HIGHEST else 0
    left, right = (typeset(words, _SMALL, 400, width / 2) for words in view.ends)

    def paint(painter: QPainter, place: QRectF, inks: Inks) -> None:
        ground = place.top() + over + max(tallest, 1) * step
        wide = place.width() / len(view.weeks)
        for at, week in enumerate(view.weeks):
            middle = place.left() + (at + 0.5) * wide
            pile = _week_pile(week.talks, week.smalls, QPointF(middle - side / 2, ground), side)
            painter.fillPath(pile, inks.ink)
            if counts[at] > _HIGHEST:
                words = typeset(f"+{counts[at] - _HIGHEST}", _SMALL, 400, wide)
                above = QRectF(middle - wide / 2, place.top(), wide, words.height)
                words.draw(painter, above, inks.ink, _MIDDLE)
        _base(painter, QPointF(place.center().x(), ground + gap_of(side)), place.width(), inks)
        foot = QRectF(place.left(), ground + 2 * gap_of(side), place.width(), left.height)
        left.draw(painter, foot, inks.ink)
        right.draw(painter, foot, inks.ink, Qt.AlignmentFlag.AlignRight)

    high = over + max(tallest, 1) * step + 2 * gap_of(side) + max(left.height, right.height)
    shown = Drawn(high, paint, above=4)
    return [shown, legend_drawn(view.legend, (full_box, _open_box), width)]


def _week_pile(talks: int, smalls: int, foot: QPointF, side: float) -> QPainterPath:
    """Pile up talks first, and small things on them."""
    path, step = QPainterPath(), side + gap_of(side)
    for row in range(min(talks + smalls, _HIGHEST)):
        around = QRectF(foot.x(), foot.y() - side - row * step, side, side)
        path.addPath(full_box(around) if row < talks else _open_box(around))
    return path


def turns_drawn(view: TurnsView, width: float) -> list[Block]:
    """Make the turns as pills: filled is whole, half filled is any other one."""
    if not view.drawn:
        return []
    high, gap = _TURN * MM, _TURN_GAP * MM
    step = 2 * high + gap
    across = int((width + gap) // step)
    turns = view.whole + view.others
    rows = ceil(turns / across)

    def paint(painter: QPainter, place: QRectF, inks: Inks) -> None:
        path = QPainterPath()
        for at in range(turns):
            row, column = divmod(at, across)
            corner = place.topLeft() + QPointF(column * step, row * (high + gap))
            around = QRectF(corner.x(), corner.y(), 2 * high, high)
            path.addPath(_whole_pill(around) if at < view.whole else _half_pill(around))
        painter.fillPath(path, inks.ink)

    marks = (_whole_pill, _half_pill)
    shown = Drawn(rows * (high + gap), paint, above=3)
    legend = view.legend[: 2 if view.others else 1]
    return [shown, legend_drawn(legend, marks[: len(legend)], width, wide=2)]


def outcome_drawn(outcome: Outcome) -> Paint:
    """Make the sign of what became of an agreement; the word for it stands beside."""

    def paint(painter: QPainter, place: QRectF, inks: Inks) -> None:
        fill = _FILLS.get(outcome)
        if fill is None:  # laid down
            bar = QRectF(0, 0, place.width() * _BAR[0], place.height() * _BAR[1])
            bar.moveCenter(place.center())
            painter.fillPath(full_box(bar, 0.5), inks.ink)
            return
        draw_sign(painter, fill, Shape.CIRCLE, place, inks.ink)
        if fill is Fill.FULL:
            pen = QPen(inks.sheet, place.width() * _CHECK)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.strokePath(check(place), pen)

    return paint


def legend_drawn(
    words: Sequence[str],
    marks: Sequence[Callable[[QRectF], QPainterPath]],
    width: float,
    *,
    wide: float = 1,
) -> Block:
    """Say what each mark is, beside one of it."""
    side = _SQUARE * MM
    sets = [typeset(one, _SMALL, 400, width / len(words) - 3 * side) for one in words]
    high = max(side, *(one.height for one in sets))

    def paint(painter: QPainter, place: QRectF, inks: Inks) -> None:
        left = place.left()
        for said, mark in zip(sets, marks, strict=True):
            top = place.top() + (high - side) / 2
            painter.fillPath(mark(QRectF(left, top, wide * side, side)), inks.ink)
            beside = left + (wide + 0.5) * side
            middle = place.top() + (high - said.height) / 2
            said.draw(painter, QRectF(beside, middle, said.width + side, said.height), inks.ink)
            left = beside + said.width + 2 * side

    return Drawn(high, paint, above=2)


def _open_box(around: QRectF) -> QPainterPath:
    return empty_box(around, _LINE * MM)


def _whole_pill(around: QRectF) -> QPainterPath:
    return full_box(around, 0.5)


def _half_pill(around: QRectF) -> QPainterPath:
    return half_box(around, _LINE * MM, 0.5)
