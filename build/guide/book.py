"""The pages of the guide: a cover, what is in here, and the chapters, each from a page's top."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter

import coach
from coach.cards.paper import SIZES, Paper
from coach.content.prose import Chapter, GuideWords
from coach.content.words import fill
from guide.blocks import Draw, Drawn, Entry, Framed, Marked
from ui.help.all_keys import all_keys
from ui.paper.blocks import Words, table, typeset
from ui.paper.flow import MARGIN, Block, Placed, pages_of, width_of
from ui.paper.units import MM
from ui.theme.look import Look
from ui.theme.on_paper import Inks

PAPER = Paper.A4
#: How far above the lower edge the foot stands, in mm; its letters in points.
_FOOT, _FOOT_LETTERS = 14, 9
#: How much of the width a picture takes, tried from the largest.
_SHARES = (1.0, 0.92, 0.84, 0.76)
#: Tenths of a point for a px of a small drawing: the circle of 72 px becomes 21 mm wide.
_SMALL_DRAWING = 8.0


class Shown(NamedTuple):
    """Something of the app that can be drawn, and its size in px."""

    draw: Draw
    size: QSize


class Art(NamedTuple):
    """All that is drawn: on the cover, and by chapter a picture or a small drawing."""

    cover: Shown
    pictures: dict[str, QImage]
    drawings: dict[str, Shown]


class Mark(NamedTuple):
    """Where a chapter begins: its page from 0, and its place in the list of contents, in mm.

    The list of contents is one page, after the cover.
    """

    name: str
    page: int
    left: float
    top: float
    right: float
    bottom: float


class Book(NamedTuple):
    """Pages to paint, and where the chapters are."""

    pages: tuple[Callable[[QPainter], None], ...]
    marks: tuple[Mark, ...]


def bind(words: GuideWords, art: Art, look: Look, inks: Inks) -> Book:
    """Put the book together."""
    chapters = [_fitted(chapter, art) for chapter in words.chapters]
    chapters[-1] += pages_of(tuple(_keys(words)), PAPER)
    first = 1 + len(_contents(words, [0] * len(chapters)))  # after the cover and the contents
    starts = [first + sum(map(len, chapters[:at])) for at in range(len(chapters))]
    listed = _contents(words, starts)
    pages: list[Callable[[QPainter], None]] = [partial(_cover, words, art.cover, look, inks)]
    for number, page in enumerate([*listed, *(page for pages in chapters for page in pages)], 2):
        pages.append(partial(_page, page, str(number), words.title, inks))
    entries = [one for page in listed for one in page if isinstance(one.block, Entry)]
    marks = (
        Mark(
            chapter.name, start, MARGIN, entry.top / MM,
            MARGIN + width_of(PAPER) / MM, (entry.top + entry.block.height) / MM,
        )
        for chapter, start, entry in zip(words.chapters, starts, entries, strict=True)
    )  # fmt: skip
    return Book(tuple(pages), tuple(marks))


def _contents(words: GuideWords, starts: Sequence[int]) -> list[list[Placed]]:
    width = width_of(PAPER)
    blocks: list[Block] = [Words(words.paper.contents, width, points=24, weight=700)]
    blocks.append(Words("", width, points=8))
    blocks += [
        Entry(chapter.name, chapter.line, start + 1, width)
        for chapter, start in zip(words.chapters, starts, strict=True)
    ]
    return pages_of(blocks, PAPER)


def _fitted(chapter: Chapter, art: Art) -> list[list[Placed]]:
    """Put a chapter on one page if its picture may be smaller, else on as few as can be."""
    tried = [pages_of(tuple(_chapter(chapter, art, share)), PAPER) for share in _SHARES]
    return min(tried, key=len)


def _chapter(chapter: Chapter, art: Art, share: float) -> Iterator[Block]:
    width = width_of(PAPER)
    yield Words(chapter.name, width, points=24, weight=700)
    yield Words(chapter.lead, width, points=13, weight=600, above=3)
    if chapter.id in art.pictures:
        yield Framed(art.pictures[chapter.id], chapter.picture, width * share, above=7)
    elif chapter.id in art.drawings:
        drawing = art.drawings[chapter.id]
        yield Drawn(drawing.draw, drawing.size, _SMALL_DRAWING, above=8)
    for part in chapter.parts:
        yield Words(part.title, width, points=13, weight=600, above=7, together=True)
        for at, text in enumerate(part.text):
            yield Words(text, width, above=2.5 if at else 1.5)
        for line in part.lines:
            yield Marked(line, width, above=1.5)
        for number, line in enumerate(part.steps, 1):
            yield Marked(line, width, number, above=1.5)


def _keys(words: GuideWords) -> Iterator[Block]:
    paper, width = words.paper, width_of(PAPER)
    yield Words(paper.keys, width, points=24, weight=700)
    for where in all_keys():
        yield Words(where.where, width, points=13, weight=600, above=7, together=True)
        rows = [("   ".join(row.caps), row.words) for row in where.rows]
        yield from table((paper.key, paper.does), rows, (1, 2.6), width, above=1.5)


def _cover(words: GuideWords, art: Shown, look: Look, inks: Inks, painter: QPainter) -> None:
    wide, high = (side * MM for side in SIZES[PAPER])
    painter.fillRect(QRectF(0, 0, wide, high), look.color("paper"))
    scale = 0.62 * wide / art.size.width()
    painter.save()
    painter.translate((wide - art.size.width() * scale) / 2, high * 0.24)
    painter.scale(scale, scale)
    art.draw(painter)
    painter.restore()
    middle = Qt.AlignmentFlag.AlignHCenter
    width = width_of(PAPER)
    top = high * 0.5
    for text, points, weight, ink, below in (
        ("In Turn", 44, 700, inks.ink, 2),
        (words.paper.subtitle, 18, 400, inks.soft, 0),
    ):
        set_ = typeset(text, points, weight, width)
        set_.draw(painter, QRectF(MARGIN * MM, top, width, set_.height), ink, middle)
        top += set_.height + below * MM
    made = fill(words.paper.made, {"version": coach.__version__})
    note = typeset(words.paper.note, 11, 400, width * 0.7)
    set_ = typeset(made, 11, 600, width)
    top = high - 30 * MM - note.height - set_.height
    set_.draw(painter, QRectF(MARGIN * MM, top, width, set_.height), inks.ink, middle)
    place = QRectF(MARGIN * MM, top + set_.height + 1.5 * MM, width, note.height)
    note.draw(painter, place, inks.soft, middle)


def _page(page: Sequence[Placed], number: str, title: str, inks: Inks, painter: QPainter) -> None:
    left, width = MARGIN * MM, width_of(PAPER)
    for one in page:
        one.block.draw(painter, QRectF(left, one.top, width, one.block.height), inks)
    foot = (SIZES[PAPER][1] - _FOOT) * MM
    for text, across in (
        (f"In Turn · {title}", Qt.AlignmentFlag.AlignLeft),
        (number, Qt.AlignmentFlag.AlignRight),
    ):
        set_ = typeset(text, _FOOT_LETTERS, 400, width)
        place = QRectF(left, foot - set_.height, width, set_.height)
        set_.draw(painter, place, inks.soft, across)
