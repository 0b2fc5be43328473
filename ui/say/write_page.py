"""The page one writes on: rough, why, four answers, yours, from top to bottom."""

from msgspec.structs import replace
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ui.actions import Deed
from ui.parts.segmented import Segmented
from ui.parts.text import Text
from ui.reading.marks import Mark
from ui.reading.told import GAP
from ui.say.editor_frame import EditorFrame
from ui.say.notes_column import NotesColumn
from ui.say.questions import Questions
from ui.say.requests import (
    Anew,
    Answered,
    Back,
    ChooseForm,
    ChooseTone,
    ChooseWriter,
    GoTo,
    KeepMine,
    MoreNotes,
    OpenNote,
    OpenSide,
    Overflowed,
    SeeHelp,
    Typed,
    Worded,
)
from ui.say.say_page import SayPage
from ui.say.sentence_panel import SentencePanel
from ui.say.view import Page, Sub, WriteView
from ui.say.who_cards import WhoCards
from ui.theme.look import Look

#: From this content width at 100 % text on the notes stand beside the editor.
_WIDE = 900
#: And the quiet card, which is short.
_WIDE_CARD = 760
#: The share of the notes beside the editor: 5 of 12 columns, and the gap between the two.
_NOTES, _GAP = 396 / 984, 24
#: Above and below an answer that is being typed, in px: more than the page's soft edge.
_AROUND = 88
#: The end of the sentence, over the question whether to keep it, in px.
_OVER = 96
#: Qt's own word for "as large as it likes", in px.
_ANY = 16_777_215


class WritePage(SayPage):
    """A function of a WriteView, but for what is being typed: that is the fields' own."""

    deeper = False

    #: Words for a feeling are to be chosen.
    words_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._view: WriteView | None = None
        self._number = -1
        self._one_column, self._width = False, 0
        self._asks_to_keep = False
        self._title = Text(look, "title")
        self._who: Segmented | None = None
        self._cards = WhoCards(look)
        self._asks = Text(look, "aloud")
        self._frame = EditorFrame(look)
        self.editor = self._frame.editor
        self.notes = NotesColumn(look)
        self.questions = Questions(look)
        self.panel = SentencePanel(look)
        self._lay_out()
        self._connect()

    @property
    def works(self) -> frozenset[Deed]:
        """What keys can do here beside what they can do everywhere."""
        return frozenset({Deed.PRIMARY, Deed.UNDO, Deed.NEXT_NOTE})

    def show_page(self, view: Page) -> None:
        """Show this; the fields only where the page has put other words into them."""
        if not isinstance(view, WriteView):
            return
        self._view = view
        self._title.say(view.title)
        self._show_who(view)
        known = not view.asks
        self._asks.say(view.asks)
        self._asks.setVisible(not known)
        self._cards.setVisible(bool(view.people))
        if view.people:
            self._cards.show_people(view.title, view.people)
        for part in (self._frame, self.notes, self.questions, self.panel):
            part.setVisible(known)
        self._show_bar(view)
        self._put_fields(view)
        asks = view.sentence is not None and view.sentence.asks is not None
        if asks and not self._asks_to_keep:
            self._bring_question()
        self._asks_to_keep = asks
        if known:
            self._show_known(view)

    def act(self, deed: Deed) -> bool:
        """Go to the next note, too; while it asks whether to keep, Esc says not now."""
        if deed is Deed.NEXT_NOTE:
            key = self.notes.next_key()
            if key:
                self.asked.emit(OpenNote(key))
                self.notes.focus_on(key)
            return True
        asking = self._view is not None and self._view.primary.key == "keep-yes"
        if deed in {Deed.LEAVE, Deed.STEP_BACK} and asking:
            self.asked.emit(Back())
            self.focus()
            return True
        return super().act(deed)

    def focus(self) -> None:
        """Put the keyboard into the editor, or on the names while it asks whose page it is."""
        if self._view is not None and self._view.asks:
            self._cards.focus()
        else:
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def press(self, key: str) -> None:
        """Ask for what a button says, or go to what is missing for it."""
        match key:
            case "who" | "write-first":
                self.focus()
            case "fill-gap":
                self.panel.focus_gap(GAP)
            case _:
                super().press(key)

    def showEvent(self, event: QShowEvent) -> None:
        """Show the question whether to keep it, if that is what is asked."""
        super().showEvent(event)
        if self._asks_to_keep:
            self._bring_question()

    def _bring_question(self) -> None:
        """Nobody says yes to what they do not see; where the sentence is pinned, it is seen."""
        if self._one_column:
            self.area.bring_up(self.panel.asks_line, _OVER, always=True)

    def take_form(self, *, one_column: bool, width: int) -> None:
        """Put the notes beside the editor or below, and the questions in so many columns."""
        wide = not one_column and width >= _WIDE * self.look.scale
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._one_column, self._width = one_column, width
        self._arrange_top()
        self._frame.take_form(one_column=one_column)
        self.questions.take_form(columns=1 if one_column else 4 if wide else 2)
        self._head_row.setDirection(down if one_column else right)
        self._cards.set_across(not one_column)
        # Large letters leave little room: then the title goes away with the text.
        home = self.body if one_column else self.head
        if home.indexOf(self._heading) < 0:
            home.insertWidget(0, self._heading)
            self._head_row.setContentsMargins(0, 0, 0, 16 if one_column else 0)
        # The sentence is seen as it grows, wherever one is in the text.
        seat = self.body if one_column else self.pinned
        if seat.indexOf(self.panel) < 0:
            (self.pinned if one_column else self.body).removeWidget(self.panel)
            seat.addWidget(self.panel)
        if self._view is not None:
            self._show_bar(self._view)

    def _arrange_top(self) -> None:
        """Let the notes stand beside the editor or below; the quiet card is never out of sight."""
        card = self._view is not None and self._view.card is not None
        least = (_WIDE_CARD if card else _WIDE) * self.look.scale
        beside = not self._one_column and self._width >= least
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._top.setDirection(right if beside else down)
        self.notes.take_form(beside=beside)
        if beside:
            self.notes.setFixedWidth(round(self._width * _NOTES))
        else:
            self.notes.setMinimumWidth(0)
            self.notes.setMaximumWidth(_ANY)
        # Room that is left over goes to the text where it stands beside the notes, else to the end.
        self.body.setStretch(self.body.indexOf(self._top), 1 if beside else 0)
        self.body.setStretch(self.body.indexOf(self.questions) + 1, 0 if beside else 1)
        self._frame.setMaximumHeight(_ANY if beside else self._frame.minimumSizeHint().height())
        # It takes what room there is, but never is as high as the notes at the cost of what
        # comes after it.
        spare = beside and not self.area.verticalScrollBar().maximum()
        self._top.setAlignment(
            self._frame, Qt.AlignmentFlag(0) if spare or card else Qt.AlignmentFlag.AlignTop
        )

    def _lay_out(self) -> None:
        self._head_row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head_row.setSpacing(_GAP)
        self._head_row.addWidget(self._title, 1)
        self._heading = QWidget()
        self._heading.setLayout(self._head_row)
        self._head_row.setContentsMargins(0, 0, 0, 0)
        self.head.addWidget(self._heading)
        asks = QVBoxLayout()
        asks.setSpacing(24)
        asks.addWidget(self._cards)
        asks.addWidget(self._asks)
        self.body.addLayout(asks)
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.setSpacing(_GAP)
        self._top.addWidget(self._frame, 1)
        self._top.addWidget(self.notes)
        self.body.addLayout(self._top, 1)
        self.body.addSpacing(10)
        self.body.addWidget(self.questions)
        self.body.addStretch(0)
        self.body.addWidget(self.panel)

    def _connect(self) -> None:
        ask = self.asked.emit
        self._cards.picked.connect(self._choose_writer)
        self.area.verticalScrollBar().rangeChanged.connect(self._arrange_top)
        self.editor.edited.connect(lambda text: ask(Typed(text)))
        self.editor.overflowed.connect(lambda: ask(Overflowed()))
        self._frame.help_asked.connect(lambda: ask(SeeHelp()))
        self.notes.opened.connect(lambda key: ask(OpenNote(key)))
        self.notes.kept.connect(self._keep_mine)
        self.notes.more_asked.connect(lambda: ask(MoreNotes()))
        self.notes.help_asked.connect(lambda: ask(SeeHelp()))
        self.notes.way_chosen.connect(self._use_way)
        self.questions.answered.connect(lambda one, text: ask(Answered(one, text)))
        self.questions.side_asked.connect(self._open_side)
        self.questions.words_asked.connect(lambda: ask(GoTo(Sub.WORDS)))
        self.questions.sounds.tone_chosen.connect(lambda tone: ask(ChooseTone(tone)))
        self.questions.sounds.form_chosen.connect(lambda form: ask(ChooseForm(form)))
        self.panel.worded.connect(lambda text: ask(Worded(text)))
        self.panel.anew_asked.connect(lambda: ask(Anew()))

    def _show_who(self, view: WriteView) -> None:
        options = [(one.key, one.words) for one in view.who]
        if self._who is not None and self._who.property("options") != options:
            self._head_row.removeWidget(self._who)
            self._who.hide()
            self._who.deleteLater()
            self._who = None
        if self._who is None and options:
            self._who = Segmented(self.look, view.who_name, options, leads=True)
            self._who.setProperty("options", options)
            self._who.group.picked.connect(self._choose_writer)
            self._head_row.addWidget(self._who, 0, Qt.AlignmentFlag.AlignVCenter)
        if self._who is not None and self._who.chosen != (view.chosen or None):
            self._who.choose(view.chosen or None)

    def _put_fields(self, view: WriteView) -> None:
        """Put other words into the fields, where the page has others."""
        if view.fields.number == self._number:
            return
        self._number = view.fields.number
        if self.editor.words != view.fields.text:
            self.editor.put(view.fields.text)
        self.questions.put(view.fields.answers)

    def forget(self) -> None:
        """Hold nothing any more that somebody wrote, nor what was said of it."""
        self.notes.forget()
        self.panel.edit.put("")

    def _show_known(self, view: WriteView) -> None:
        if self.editor.accessibleName() != view.name:
            self.editor.setAccessibleName(view.name)
            self.editor.setPlaceholderText(view.example)
        self._frame.say(view.only_you, view.problem, view.find_help)
        marks = () if view.card else view.notes.marks
        self.editor.show_marks(
            tuple(Mark(note.key, note.start, note.end, note.soft, note.reach) for note in marks)
        )
        self.notes.show_view(view.notes, view.card)
        self._arrange_top()
        self.questions.show_view(view)
        if view.sentence is not None:
            self.panel.show_view(view.sentence)
        at = self.focusWidget()
        if at is not None and self.questions.isAncestorOf(at):
            QTimer.singleShot(0, self, self._keep_in_sight)

    def _keep_in_sight(self) -> None:
        """Follow the answer that is being typed: notes that come above it push it down."""
        at = self.focusWidget()
        if at is not None and self.questions.isAncestorOf(at):
            self.area.ensureWidgetVisible(at, 0, _AROUND)

    def _show_bar(self, view: WriteView) -> None:
        """Show the buttons; with large letters there is room for fewer, and all are further on."""
        # In two columns the card with the way to help is in sight already.
        spared = ("listen" if len(view.others) > 2 else "") if self._one_column else "help"
        others = tuple(one for one in view.others if one.key != spared)
        if self._one_column:
            others = tuple(replace(one, words=one.short or one.words) for one in others)
        self._frame.show_help(shown=all(one.key != "help" for one in others))
        self.buttons.show(view.primary, others)

    def _choose_writer(self, key: str) -> None:
        if self._view is None or key != self._view.chosen:
            self.asked.emit(ChooseWriter(key))
            self.focus()

    def _use_way(self, key: int, words: str) -> None:
        if self.editor.replace(key, words):
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep_mine(self, key: int) -> None:
        by_keys = self.notes.has_focus
        self.asked.emit(KeepMine(key))
        if by_keys:
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_side(self) -> None:
        self.asked.emit(OpenSide())
        self.questions.focus_side()
