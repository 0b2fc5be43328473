"""From words and screens to the bytes of the PDF."""

from contextlib import ExitStack
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QMessageLogContext, QPoint, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget

from coach.content.library import Library
from coach.content.prose import Drawing, GuideWords
from coach.people import Couple
from guide.book import PAPER, Art, Shown, bind
from guide.finishing import finished
from guide.pictures import SHOWN, picture, show
from tests.pseudo import in_language
from ui.help.chapter import DrawingPart
from ui.help.view import DrawingView
from ui.paper.out import Pdf, Printout
from ui.parts.cast import Cast, Pose
from ui.theme.comfort import Comfort, Motion, Theme, Wishes
from ui.theme.look import Look
from ui.theme.on_paper import inks

#: Said by the offscreen platform of every window that has a least size.
_HARMLESS = "propagateSizeHints"


class Made(NamedTuple):
    """The file, how many pages it has, and what Qt complained of."""

    data: bytes
    pages: int
    complaints: tuple[str, ...]


def make(language: str, folder: Path, epoch: str = "") -> Made:
    """Make the guide in a language; ``epoch`` is its date, seconds since 1970, or empty."""
    complaints: list[str] = []

    def hear(kind: QtMsgType, _: QMessageLogContext, message: str) -> None:
        if kind is not QtMsgType.QtDebugMsg and _HARMLESS not in message:
            complaints.append(message)

    qInstallMessageHandler(hear)
    app = QApplication([])
    look = Look(Comfort(Theme.LIGHT, 1.0, Motion.STILL), Wishes())
    look.apply(app)
    with in_language(app, language), ExitStack() as drawn:
        words = Library().prose(GuideWords)
        book = bind(words, _art(words, look, folder, drawn), look, inks())
        pdf = Pdf(Printout(PAPER, book.pages))
        pages = sum(1 for _ in pdf.steps)
    qInstallMessageHandler(None)
    data = finished(pdf.data(), book, f"In Turn: {words.title}", language, epoch)
    return Made(data, pages, tuple(complaints))


def _art(words: GuideWords, look: Look, folder: Path, drawn: ExitStack) -> Art:
    art = Art(_cover(look, drawn), {}, {})
    for chapter in words.chapters:
        if chapter.id in SHOWN:
            art.pictures[chapter.id] = picture(look, SHOWN[chapter.id], folder)
        elif chapter.drawing not in {Drawing.NONE, Drawing.KEYS}:
            part = DrawingPart(look, DrawingView(chapter.drawing, Couple()))
            art.drawings[chapter.id] = _shown(part, drawn)
    return art


def _cover(look: Look, drawn: ExitStack) -> Shown:
    couple = Couple()
    cover = Cast(look, 120)
    cover.show_pose((couple.one, couple.two), Pose.TURNED)
    return _shown(cover, drawn)


def _shown(widget: QWidget, drawn: ExitStack) -> Shown:
    """Draw a widget as lines, for as long as ``drawn`` is open."""
    size = widget.sizeHint()
    show(widget, size)
    drawn.callback(widget.close)
    flags = QWidget.RenderFlag.DrawChildren  # no ground: the paper is its ground
    return Shown(lambda painter: widget.render(painter, QPoint(0, 0), renderFlags=flags), size)
