"""One card, so large that it can be read at an arm's length and more."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.actions import Deed
from ui.cards.card_panel import CardPanel
from ui.cards.note import NoteHolder
from ui.cards.stops import as_read, with_note
from ui.cards.view import (
    Back,
    Draw,
    Earlier,
    FaceView,
    Keep,
    MakeMine,
    Narrow,
    NoteGone,
    NotSoon,
    Only,
    Part,
    Pass,
    ReadAloud,
    TakeTurns,
    Undo,
)
from ui.cards.ways import Ways
from ui.parts.buttons import BackLink, Primary, QuietLink, Secondary
from ui.parts.page import Page
from ui.parts.text import Text
from ui.theme.look import Look

_GAP, _BETWEEN = 20, 40
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
        self._back = BackLink(look, "")
        self._aloud = QuietLink(look, "", icon="volume-2", small=True, chevron=False)
        self._no_voice = Text(look, "small")
        self._turns = QuietLink(look, "", icon="users-round", small=True, chevron=False)
        self.card = CardPanel(look)
        self._parts = QGridLayout()
        self._parts.setHorizontalSpacing(_BETWEEN)
        self._parts.setVerticalSpacing(_GAP)
        self._texts: list[_PartText] = []
        self._columns = 2
        self._next = Primary(look, "")
        self._keep = Secondary(look, "", icon="star")
        self._mine = Secondary(look, "", icon="pen-line")
        self._rest = Secondary(look, "")
        self.bar.set_primary(self._next)
        self._ways = Ways(self.bar, self._keep, self._mine, self._rest)
        self.note = NoteHolder(look, self.bar)
        self._fill()
        self._join()

    @property
    def works(self) -> frozenset[Deed]:
        """What keys can do here beside what they can do everywhere."""
        return frozenset({Deed.PRIMARY, Deed.UNDO, Deed.STEP_BACK})

    def show_page(self, view: FaceView) -> None:
        """Show the card."""
        before, self._view = self._view, view
        self._back.say(view.back)
        self._show_head(view)
        self.card.show_view(view)
        parts = (view.hint, *view.parts)
        if before is None or parts != (before.hint, *before.parts):
            self._show_parts(parts)
        self._next.say(view.primary)
        self._keep.say(view.keep)
        self._keep.show_icon("star-full" if view.kept else "star")
        self._mine.say(view.mine)
        self._rest.say(view.rest)
        if before is not None and before.key != view.key:
            self.to_the_top()

    def act(self, deed: Deed) -> bool:
        """Draw the next one on Enter, go back, take back."""
        requests = {
            Deed.PRIMARY: Draw(), Deed.UNDO: Undo(), Deed.LEAVE: Back(), Deed.STEP_BACK: Back(),
        }  # fmt: skip
        if deed in requests:
            self.asked.emit(requests[deed])
        return deed in requests

    def focus(self) -> None:
        """Put the keyboard on the card: a screen reader reads it, and arrows turn it."""
        self.card.setFocus(Qt.FocusReason.OtherFocusReason)
        self.to_the_top()  # the layout is not done yet, and it was scrolled for the old one

    def take_form(self, *, one_column: bool, width: int) -> None:
        """Give the words their room."""
        self.card.fit(width, one_column=one_column)
        self._ways.place(below=one_column)
        self._columns = 1 if one_column or width < _WIDE * self.look.scale else 2
        self._place_parts()

    def tab_stops(self) -> list[QWidget]:
        """Give the stops as one reads: the bar may have its buttons in two rows."""
        stops = as_read(super().tab_stops(), self.card, self.bar)
        return with_note(stops, self.bar, self.note, self.note.button)

    def _show_head(self, view: FaceView) -> None:
        for link, words in ((self._aloud, view.aloud), (self._turns, view.turns)):
            link.say(words)
            link.setVisible(bool(words))
        self._aloud.show_icon("volume-x" if view.speaks else "volume-2")
        self._no_voice.say(view.no_voice)
        self._no_voice.setVisible(bool(view.no_voice))

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
        row.setSpacing(24)
        row.addWidget(self._back)
        row.addStretch(1)
        for one in (self._no_voice, self._aloud, self._turns):
            row.addWidget(one)
        self.head.addLayout(row)
        self.body.setSpacing(_GAP)
        self.body.addWidget(self.card)
        self.body.addLayout(self._parts)
        self.body.addWidget(self._ways)
        self.body.addStretch(1)

    def _join(self) -> None:
        for button, request in (
            (self._back, Back()), (self._next, Draw()), (self._keep, Keep()),
            (self._mine, MakeMine()), (self._aloud, ReadAloud()),
        ):  # fmt: skip
            button.clicked.connect(lambda _=False, request=request: self.asked.emit(request))
        self._turns.clicked.connect(self._take_turns)
        self._rest.clicked.connect(self._let_rest)
        self.card.next_asked.connect(lambda: self.asked.emit(Draw()))
        self.card.earlier_asked.connect(lambda: self.asked.emit(Earlier()))
        self.card.keep_asked.connect(lambda: self.asked.emit(Keep()))
        self.card.level_asked.connect(lambda name: self.asked.emit(Only(Narrow.GROUP, name)))
        self.note.undo_asked.connect(lambda: self.asked.emit(Undo()))
        self.note.gone.connect(lambda: self.asked.emit(NoteGone()))

    def _take_turns(self) -> None:
        """Begin, or end it; the keyboard is on the card then, for the next key to turn it."""
        self.asked.emit(TakeTurns())
        self.focus()

    def _let_rest(self) -> None:
        """Let the card rest; where two take turns it is passed, and nothing is remembered."""
        taking_turns = self._view is not None and self._view.turn is not None
        self.asked.emit(Pass() if taking_turns else NotSoon())
