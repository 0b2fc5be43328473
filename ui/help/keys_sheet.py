"""The sheet of F1: this page in one sentence, the keys that work here, and two ways on.

F1 again leads to the chapter of the guide that is about this page.
"""

import msgspec
from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from coach.content.prose import GuideWords
from coach.content.words import fill
from ui.actions import Deed, KeyRow, Where, deed_for
from ui.help.guide import page_of
from ui.help.key_table import KeyTable
from ui.help.view import Topic
from ui.parts.buttons import Primary, QuietLink, Secondary
from ui.parts.sheet import WIDE, Sheet
from ui.parts.text import Text
from ui.theme.look import Look

#: The topics of Help to which it leads.
HOW, FIND_HELP = "how", "find-help"

#: What it asks for in place of a topic: to see how a talk goes.
PREVIEW = "preview"

_COLUMNS = 2


class KeysSheetView(msgspec.Struct, frozen=True):
    """What the sheet says of the page below it.

    ``line`` is one sentence about that page, or empty; ``rows`` are the keys that work there
    (``ui.actions.rows_for``); ``back`` names the way back: *Back to the talk*. ``guide`` names
    the way to the chapter about that page, ``chapter`` is its topic in Help; where the guide
    cannot be read, *How a talk works* stands in. ``preview``
    leads to a look at how a talk goes, where no talk is under way.
    """

    rows: tuple[KeyRow, ...]
    back: str
    line: str = ""
    guide: str = ""
    chapter: str = HOW
    preview: bool = False


def leading_to(guide: GuideWords | None, page: str) -> tuple[str, str]:
    """Say what leads to the chapter about a page, and which topic of Help that is."""
    if guide is None:
        return "", HOW
    chapter = guide.about(page)
    if chapter is None:
        return guide.here_all, Topic.GUIDE
    return fill(guide.here, {"chapter": chapter.name}), page_of(chapter)


def tr(text: str) -> str:
    """Translate a short label of Help."""
    return QCoreApplication.translate("Help", text)


class KeysSheet(Sheet):
    """Opens itself over ``page``; it is gone for good once it is closed."""

    #: Somebody wants to read on in Help; carries the topic. The sheet is closed by then.
    topic_asked = Signal(str)

    def __init__(self, look: Look, page: QWidget, view: KeysSheetView) -> None:
        super().__init__(look, page, tr("This page, in short"), width=WIDE)
        self._chapter = view.chapter
        self._table = KeyTable(look, view.rows, columns=_COLUMNS)
        self.body.addWidget(Text(look, "title", tr("This page, in short")))
        if view.line:
            self.body.addSpacing(4)
            self.body.addWidget(Text(look, "body", view.line, color="ink_soft"))
        self.body.addSpacing(16)
        self.body.addWidget(self._table)
        back = Primary(look, view.back)
        guide = Secondary(look, view.guide or tr("How a talk works"), icon="book-open")
        find = QuietLink(look, tr("Where to find help"), icon="life-buoy", chevron=False)
        self.bar.set_primary(back)
        others: list[QWidget] = [guide, find]
        if view.preview:
            preview = QuietLink(look, tr("See how a talk goes"), icon="play", chevron=False)
            preview.clicked.connect(lambda: self._lead_to(PREVIEW))
            others.append(preview)
        self.bar.set_others(*others)
        back.clicked.connect(self.close_sheet)
        self.close_asked.connect(self.close_sheet)
        guide.clicked.connect(self._read_on)
        find.clicked.connect(lambda: self._lead_to(FIND_HELP))
        self.closed.connect(self.deleteLater)
        look.changed.connect(self._fit)
        self.open(back)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the keys stand in one column where two would be narrow."""
        self._fit()
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Read on by the key that opened it."""
        if deed_for(event, Where.PLACE) is Deed.KEYS and not event.isAutoRepeat():
            self._read_on()
        super().keyPressEvent(event)

    def _read_on(self) -> None:
        self._lead_to(self._chapter)

    def _fit(self) -> None:
        self._table.take_width(self.room)

    def _lead_to(self, topic: str) -> None:
        self.close_sheet()
        self.topic_asked.emit(topic)
