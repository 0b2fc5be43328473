"""The notes beside the text: at most one is open. In their place a line, or the quiet card."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.parts.buttons import QuietLink, Secondary
from ui.parts.flow import Flow
from ui.parts.help_card import HelpCard
from ui.parts.text import Text
from ui.say.note_head import NoteHead
from ui.say.view import CardView, NotesView, NoteView
from ui.theme.look import Look
from ui.theme.mirror import margins

#: Where the buttons of an open note begin: under its words.
_LEFT = 44


class NoteRow(QWidget):
    """One note: its head. The open one has a way to put it, another way, and to keep one's own."""

    #: It was pressed.
    opened = Signal(int)
    #: Another way to put it was chosen: the note, and the words.
    way_chosen = Signal(int, str)
    #: The words are to stay.
    kept = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._view: NoteView | None = None
        self._at = 0
        self._beside: bool | None = None
        self.head = NoteHead(look)
        self._way = Secondary(look, "", small=True)
        self._keep = QuietLink(look, "", small=True, chevron=False)
        self._other = QuietLink(look, "", small=True, chevron=False)
        self._ways = QWidget()
        self.head.clicked.connect(lambda: self._view and self.opened.emit(self._view.key))
        self._way.clicked.connect(self._choose)
        self._keep.clicked.connect(lambda: self._view and self.kept.emit(self._view.key))
        self._other.clicked.connect(self._turn)
        self._lay_out()

    def show_view(self, view: NoteView) -> None:
        """Show this note."""
        before, self._view = self._view, view
        self.head.say(view.quoted, view.reason, view.name, soft=view.soft)
        if before is None or before.ways != view.ways:
            self._at = 0
        self._keep.say(view.keep)
        self._keep.setVisible(bool(view.keep))
        self._other.say(view.other)
        self._other.setVisible(bool(view.other))
        self._show_way()

    def take_form(self, *, beside: bool) -> None:
        """Put the links beside the head where the column is narrow, else beside the way."""
        if beside == self._beside:
            return
        self._beside = beside
        for link in (self._keep, self._other):
            self._links.removeWidget(link)
            self._flow.removeWidget(link)
        for link in (self._keep, self._other) if beside else (self._other, self._keep):
            if beside:
                self._links.insertWidget(self._links.count() - 1, link)
            else:
                self._flow.addWidget(link)
        self._show_way()

    def _lay_out(self) -> None:
        self._links = QVBoxLayout()
        self._links.setSpacing(0)
        self._links.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(self.head, 1, Qt.AlignmentFlag.AlignTop)
        top.addLayout(self._links)
        self._flow = Flow(self._ways, gap=24)
        self._flow.setContentsMargins(*margins(_LEFT, 0, 0, 0))
        self._flow.addWidget(self._way)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._ways)
        self.take_form(beside=True)

    def _show_way(self) -> None:
        ways = self._view.ways if self._view is not None else ()
        keeps = self._view is not None and bool(self._view.keep)
        self._way.setVisible(bool(ways))
        self._ways.setVisible(bool(ways) or (keeps and not self._beside))
        if ways:
            self._way.say(ways[self._at])

    def _turn(self) -> None:
        """Show the next way; after the last comes the first."""
        if self._view is not None and self._view.ways:
            self._at = (self._at + 1) % len(self._view.ways)
            self._show_way()

    def _choose(self) -> None:
        if self._view is not None:
            self.way_chosen.emit(self._view.key, self._view.ways[self._at])


class NotesColumn(QWidget):
    """A function of a NotesView, or of a CardView in its place."""

    #: A note is to be opened.
    opened = Signal(int)
    #: Another way to put it was chosen: the note, and the words.
    way_chosen = Signal(int, str)
    #: The words of a note are to stay.
    kept = Signal(int)
    #: The notes that are folded away are to be shown.
    more_asked = Signal()
    #: The way to help was asked for.
    help_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._rows: list[NoteRow] = []
        self._beside = True
        self._shown = NotesView()
        self._view: tuple[NotesView, CardView | None] | None = None
        self._line = Text(look, "small")
        self._more = QuietLink(look, "", small=True)
        self._more.clicked.connect(self.more_asked)
        self._card = HelpCard(look)
        self._card.help_asked.connect(self.help_asked)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self._line)
        self._column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self._card, 1)
        self._column.addStretch(1)

    @property
    def has_focus(self) -> bool:
        """Whether the keyboard is on anything here."""
        at = self.focusWidget()
        return at is not None and at.hasFocus()

    def show_view(self, view: NotesView, card: CardView | None) -> None:
        """Show the notes, or the card in their place."""
        if (view, card) == self._view:
            return
        self._view = (view, card)
        notes = view if card is None else NotesView()
        self._card.setVisible(card is not None)
        self._column.setStretch(self._column.count() - 1, 0 if card is not None else 1)
        if card is not None:
            self._card.show_view(card)
        while len(self._rows) < len(notes.notes):
            self._add_row()
        for row, note in zip(self._rows, notes.notes, strict=False):
            row.show_view(note)
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(notes.notes))
        self._line.say(notes.line)
        self._line.setVisible(bool(notes.line))
        self._more.say(notes.more)
        self._more.setVisible(bool(notes.more))
        self._shown = notes

    def forget(self) -> None:
        """Hold no note any more."""
        self._view, self._shown = None, NotesView()
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows.clear()

    def take_form(self, *, beside: bool) -> None:
        """Stand beside the text, which is narrow, or below it."""
        self._beside = beside
        for row in self._rows:
            row.take_form(beside=beside)

    def next_key(self) -> int:
        """Give the note after the one that has the keyboard; the open one if none has it."""
        notes = self._shown.notes
        if not notes:
            return 0
        at = next((number for number, note in enumerate(notes) if note.open), 0)
        if self.has_focus:
            at = (at + 1) % len(notes)
        return notes[at].key

    def focus_on(self, key: int) -> None:
        """Give the keyboard to a note."""
        for row, note in zip(self._rows, self._shown.notes, strict=False):
            if note.key == key:
                row.head.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _add_row(self) -> None:
        row = NoteRow(self._look)
        row.take_form(beside=self._beside)
        row.opened.connect(self.opened)
        row.way_chosen.connect(self.way_chosen)
        row.kept.connect(self.kept)
        self._column.insertWidget(len(self._rows), row)
        self._rows.append(row)
