"""Checks of what Qt brings: drawing, paper, sound, voice, the socket of the second start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QTranslator
from PySide6.QtGui import QColor, QFontInfo, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from coach.files import resources
from ui.selfcheck.tally import need
from ui.selfcheck.waiting import wait_for
from ui.theme.fonts import FAMILY, font_of, load_fonts

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtCore import QObject

# Every import in a function here is late on purpose: a library that is missing fails its own check.
# ruff: noqa: PLC0415


def fonts() -> str:
    """Take our own fonts, in all weights, and draw with them."""
    refused = load_fonts()
    need(not refused, f"refused: {', '.join(refused)}")
    taken = QFontInfo(font_of(24, 400)).family()
    need(taken == FAMILY, f"words are set in {taken}")
    need(_draws(lambda painter: painter.drawText(2, 40, "In Turn")), "no letter is drawn")
    return taken


def icons() -> str:
    """Draw every icon."""
    files = sorted((resources() / "icons").glob("*.svg"))
    for file in files:
        drawing = QSvgRenderer(file.read_bytes().replace(b"currentColor", b"#000000"))
        need(drawing.isValid(), f"{file.name} is not a drawing")
        need(_draws(lambda painter, it=drawing: it.render(painter, QRectF(0, 0, 64, 64))),
             f"of {file.name} nothing is drawn")  # fmt: skip
    need(files, "there are none")
    return str(len(files))


def _draws(draw: Callable[[QPainter], None]) -> bool:
    paper = QImage(64, 64, QImage.Format.Format_ARGB32)
    paper.fill(QColor("white"))
    blank = paper.copy()
    painter = QPainter(paper)
    painter.setFont(font_of(24, 400))
    draw(painter)
    painter.end()
    return paper != blank


def labels() -> str:
    """Load the labels of every language but English, and Qt's own where it has any."""
    from ui.language import ENGLISH, languages

    others = [language for language in languages() if language != ENGLISH]
    for language in others:
        mine = QTranslator()
        need(mine.load(language, str(resources() / "translations")), f"{language} is not taken")
        need(mine.translate("Rail", "Today"), f"{language} has no word for Today")
    need(others, "there are none")
    return ", ".join(others)


def paper() -> None:
    """Make a page as PDF."""
    from coach.cards.paper import Paper
    from ui.paper.out import Pdf, Printout

    pdf = Pdf(Printout(Paper.A4, (lambda painter: painter.drawText(100, 100, "In Turn"),)))
    need(list(pdf.steps) == [1], "it is not one page")
    data = pdf.data()
    need(data.startswith(b"%PDF-") and b"%%EOF" in data[-16:], "it is no PDF")


def loudspeaker(owner: QObject) -> str:
    """Look for a loudspeaker, and have a tone ready where there is one."""
    from PySide6.QtCore import QUrl

    from ui.sound import Loudspeaker, Tone

    if not Loudspeaker(owner).available():
        return "none here"
    from PySide6.QtMultimedia import QSoundEffect

    effect = QSoundEffect(owner)
    effect.setSource(QUrl.fromLocalFile(str(resources() / "sounds" / f"{Tone.REST.value}.wav")))
    need(wait_for(lambda: effect.status() is not QSoundEffect.Status.Loading), "it never loads")
    need(effect.status() is QSoundEffect.Status.Ready, f"a tone is {effect.status().name}")
    return "there is one"


def microphone(owner: QObject) -> str:
    """Look for a microphone. It stays closed: nobody was asked."""
    from ui.microphone import Access, SystemMicrophone

    hears = SystemMicrophone(parent=owner)
    need(hears.access() in Access, "nobody knows whether it may be used")
    return "there is one" if hears.devices() else "none here"


def voice(owner: QObject) -> str:
    """Look for a voice of this computer."""
    from ui.voice import SystemVoice

    missing: list[bool] = []
    speaking = SystemVoice("en", owner)
    speaking.missing.connect(lambda: missing.append(True))
    speaking.say("")
    return "none here" if missing else "there is one"


def doorbell(home: Path, owner: QObject) -> None:
    """Ring as a second start does, and be heard."""
    from PySide6.QtNetwork import QLocalSocket

    from ui.doorbell import ASK, Doorbell
    from ui.instance import Instance

    heard: list[bool] = []
    name = Instance(home).name
    bell = Doorbell(name, owner)
    bell.rung.connect(lambda: heard.append(True))
    visitor = QLocalSocket()
    visitor.connectToServer(name)
    visitor.write(ASK)
    need(wait_for(lambda: bool(heard)), f"nobody hears it: {visitor.errorString()}")
    bell.close()
