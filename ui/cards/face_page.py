"""One card, so large that it can be read at an arm's length and more."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.actions import Deed
from ui.cards.view import Back, Draw, FaceView, Keep, NoteGone, NotSoon, Part, Undo
from ui.offer import UndoView
from ui.parts.buttons import BackLink, Primary, Secondary
from ui.parts.page import Page
from ui.parts.panel import Panel
from ui.parts.scroll import More
from ui.parts.text import Text
from ui.parts.toast import UndoNote
from ui.theme.look import Look
from ui.theme.mirror import reading_order

translate = QCoreApplication.translate
_INNER, _SMALL_INNER, _LEAST, _GAP, _BETWEEN = 48, 28, 232, 20, 40
#: Parts stand beside each other from this width on at 100 % text.
_WIDE = 800


class _PartText(QWidget):
    """A heading, and its line below."""

    def __init__(self, look: Look, part: Part) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Text(look, "strong", part.title))
        column.addWidget(Text(look, "body", part.line, color="ink_soft"))


class FacePage(Page):
    """A function of a ``FaceView``."""

    #: A CardsRequest.
    asked = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self._view: FaceView | None = None
        self._noted: UndoView | None = None
        self._back = BackLink(look, "")
        self._fact = Text(look, "small")
        self._panel = Panel(look, inner=_INNER)
        self._deck = Text(look, "strong")
        self._group = Text(look, "body", color="ink_soft")
        self._words = Text(look, "prompt")
        self._parts = QGridLayout()
        self._parts.setHorizontalSpacing(_BETWEEN)
        self._parts.setVerticalSpacing(_GAP)
        self._texts: list[_PartText] = []
        self._columns = 2
        self._next = Primary(look, "")
        self._keep = Secondary(look, "", icon="star")
        self._rest = Secondary(look, "")
        self.bar.set_primary(self._next)
        self.bar.set_others(self._keep, self._rest)
        self.note = UndoNote(look, translate("Cards", "Undo"))
        self.bar.set_note(self.note)
        self._fill()
        self._back.clicked.connect(lambda: self.asked.emit(Back()))
        self._next.clicked.connect(lambda: self.asked.emit(Draw()))
        self._keep.clicked.connect(lambda: self.asked.emit(Keep()))
        self._rest.clicked.connect(lambda: self.asked.emit(NotSoon()))
        self.note.undo_asked.connect(lambda: self.asked.emit(Undo()))

    @property
    def works(self) -> frozenset[Deed]:
        """What keys can do here beside what they can do everywhere."""
        return frozenset({Deed.PRIMARY, Deed.UNDO, Deed.STEP_BACK})

    def show_page(self, view: FaceView) -> None:
        """Show one card."""
        before, self._view = self._view, view
        self._back.say(view.back)
        self._fact.say(view.fact)
        self._deck.say(view.deck)
        self._group.say(view.group)
        self._words.say(view.text)
        parts = (view.hint, *view.parts)
        if before is None or (before.hint, *before.parts) != parts:
            self._show_parts(parts)
        self._next.say(view.primary)
        self._keep.say(view.keep)
        self._keep.show_icon("star-full" if view.kept else "star")
        self._rest.say(view.rest)
        if before is not None and before.key != view.key:
            self.to_the_top()

    def show_note(self, note: UndoView | None) -> None:
        """Say what was done, for as long as it can be taken back."""
        before, self._noted = self._noted, note
        if note is None:
            self.note.hide()
        elif note.over:
            self.note.let_go()
            if self.note.isHidden():
                self.asked.emit(NoteGone())
        elif before is None or before.number != note.number:
            self.note.show_words(note.words)

    def act(self, deed: Deed) -> bool:
        """Draw the next one on Enter, go back, take back."""
        requests = {
            Deed.PRIMARY: Draw(), Deed.UNDO: Undo(), Deed.LEAVE: Back(), Deed.STEP_BACK: Back(),
        }  # fmt: skip
        if deed in requests:
            self.asked.emit(requests[deed])
        return deed in requests

    def focus(self) -> None:
        """Put the keyboard where the next card is drawn."""
        self._next.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_form(self, *, one_column: bool, width: int) -> None:
        """Give the words their room."""
        self._panel.set_inner(_SMALL_INNER if one_column else _INNER)
        self._panel.setMinimumHeight(0 if one_column else _LEAST)
        self._columns = 1 if one_column or width < _WIDE * self.look.scale else 2
        self._place_parts()

    def tab_stops(self) -> list[QWidget]:
        """Give the stops as one reads: the way back, what goes on below, the bar."""
        foot = [self._keep, self._rest, self._next]
        foot.sort(key=reading_order)
        return [self._back, *self.area.findChildren(More), *foot]

    def _show_parts(self, parts: tuple[Part, ...]) -> None:
        for gone in self._texts:
            self._parts.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self._texts = [_PartText(self.look, one) for one in parts]
        self._place_parts()

    def _place_parts(self) -> None:
        """Put the parts beside each other, or below each other where there is little room."""
        for at, text in enumerate(self._texts):
            row, column = divmod(at, self._columns)
            self._parts.addWidget(text, row, column, Qt.AlignmentFlag.AlignTop)
        self._parts.setColumnStretch(0, 1)
        self._parts.setColumnStretch(1, self._columns - 1)

    def _fill(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._back)
        row.addStretch(1)
        row.addWidget(self._fact, 0, Qt.AlignmentFlag.AlignVCenter)
        self.head.addLayout(row)
        names = QHBoxLayout()
        names.setSpacing(16)
        names.addWidget(self._deck)
        names.addWidget(self._group, 1)
        self._panel.body.addLayout(names)
        self._panel.body.addStretch(1)
        self._panel.body.addSpacing(24)
        self._panel.body.addWidget(self._words)
        self._panel.body.addStretch(1)
        self.body.setSpacing(_GAP)
        self.body.addWidget(self._panel)
        self.body.addLayout(self._parts)
        self.body.addStretch(1)
