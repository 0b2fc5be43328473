"""The question before a copy is brought back: what it holds, beside what there is now."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui.parts.buttons import Primary, Secondary
from ui.parts.ruled import Ruled
from ui.parts.sheet import Sheet
from ui.parts.text import Text
from ui.settings.data.view import BringBack, ChangeLine, KeepAsIs, LookView
from ui.theme.look import Look

_COLUMN = 96


class LookSheet(Sheet):
    """Made for one question. Esc leaves everything as it is."""

    #: A CopiesRequest.
    wanted = Signal(object)

    def __init__(self, look: Look, page: QWidget, view: LookView) -> None:
        super().__init__(look, page, view.title)
        self.body.addWidget(Text(look, "title", view.title))
        self.body.addSpacing(4)
        self.body.addWidget(Text(look, "small", view.line))
        self.body.addSpacing(20)
        if view.same:
            self.body.addWidget(Text(look, "aloud", view.same))
        if view.changes:
            self.body.addWidget(_Head(look, view))
        for change in view.changes:
            self.body.addWidget(_Change(look, change, view))
        self.body.addSpacing(16)
        for remark in view.remarks:
            self.body.addWidget(Text(look, "body", remark))
            self.body.addSpacing(8)
        self._fill_bar(look, view)

    def _fill_bar(self, look: Look, view: LookView) -> None:
        """Lead back, and to bringing it back where that would change anything."""
        keep = Primary(look, view.keep) if not view.bring else Secondary(look, view.keep)
        bring = Primary(look, view.bring, icon="history") if view.bring else None
        self.primary = bring or keep
        keep.clicked.connect(lambda: self.wanted.emit(KeepAsIs()))
        self.close_asked.connect(lambda: self.wanted.emit(KeepAsIs()))
        if bring is not None:
            self.bar.set_others(keep)
            bring.clicked.connect(lambda: self.wanted.emit(BringBack()))
        self.bar.set_primary(self.primary)
        self.open(keep)


class _Head(QWidget):
    """What the two columns of numbers are."""

    def __init__(self, look: Look, view: LookView) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 4)
        grid.setHorizontalSpacing(16)
        grid.setColumnStretch(0, 1)
        for column, words in ((1, view.column_then), (2, view.column_now)):
            grid.addWidget(_number(look, words), 0, column)


class _Change(Ruled):
    """One kind of thing: how many then and now, and what would become of them."""

    def __init__(self, look: Look, change: ChangeLine, view: LookView) -> None:
        super().__init__(look)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Text(look, "strong", change.what))
        if change.line:
            words.addWidget(Text(look, "small", change.line, color="ink"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 10, 0, 10)
        grid.setHorizontalSpacing(16)
        grid.setColumnStretch(0, 1)
        grid.addLayout(words, 0, 0)
        for column, number, name in (
            (1, change.then, view.column_then),
            (2, change.now, view.column_now),
        ):
            if number:
                text = _number(look, number)
                text.setAccessibleName(f"{number} {name}")
                grid.addWidget(text, 0, column, Qt.AlignmentFlag.AlignVCenter)


def _number(look: Look, words: str) -> Text:
    text = Text(look, "small", words, color="ink", balanced=False)
    text.setMinimumWidth(look.grown(_COLUMN))
    return text
