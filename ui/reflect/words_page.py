"""Recovery words: shown once, and typed by whoever lost their passphrase."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.parts.buttons import QuietLink, Secondary
from ui.parts.field import LabelledField, Remark
from ui.parts.panel import Panel
from ui.parts.pass_field import LONGEST, keep_quiet
from ui.parts.text import Text
from ui.reflect import asks
from ui.reflect.place_page import PlacePage
from ui.reflect.view import LostView, ThereView, WordsView
from ui.theme.look import Look

#: A word with its number needs this much room, in px at 100 % text.
_WORD = 210
_FIELD = 640
#: The margin around the words, and where letters are large.
_INNER, _SMALL_INNER = 32, 16


class Words(Panel):
    """The words, numbered, in columns that are read downwards."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, inner=_INNER)
        self._look = look
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(6)
        self.body.addLayout(self._grid)
        self._cells: list[QWidget] = []
        self._across = 4

    def show_words(self, words: tuple[str, ...]) -> None:
        """Show these words."""
        self.forget()
        for number, word in enumerate(words, start=1):
            self._cells.append(self._cell(number, word))
        self._arrange()

    def take_width(self, width: int) -> None:
        """Have as many columns as there is room for."""
        across = max(min(width // round(_WORD * self._look.scale), 4), 1)
        if across != self._across:
            self._across = across
            self._arrange()

    def forget(self) -> None:
        """Hold no word any more."""
        for cell in self._cells:
            for text in cell.findChildren(Text):
                text.say("")
            self._grid.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        self._cells = []

    def _cell(self, number: int, word: str) -> QWidget:
        cell = QWidget()
        row = QHBoxLayout(cell)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        count = Text(self._look, "small", str(number), across=Qt.AlignmentFlag.AlignRight)
        count.setMinimumWidth(self._look.grown(26, "icon"))
        row.addWidget(count, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(Text(self._look, "lead", word), 1)
        return cell

    def _arrange(self) -> None:
        rows = -(-len(self._cells) // self._across)
        for number, cell in enumerate(self._cells):
            column, row = divmod(number, max(rows, 1))
            self._grid.addWidget(cell, row, column)
        for column in range(4):
            self._grid.setColumnStretch(column, 1 if column < self._across else 0)


class WordsPage(PlacePage):
    """A function of a ``WordsView``."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._shown: tuple[str, ...] = ()
        self._words = Words(look)
        self._keep = [Text(look, "body") for _ in range(3)]
        self._problem = Remark(look)
        self._print = Secondary(look, "", icon="printer")
        self.body.addWidget(self._words)
        under = QVBoxLayout()
        self.body.addLayout(under)
        self.body.addSpacing(20)
        for line in self._keep:
            self.body.addWidget(line)
            self.body.addSpacing(4)
        self.body.addWidget(self._problem)
        self.body.addStretch(1)
        self.set_bar(self._print, home=under)
        self._print.clicked.connect(lambda: self.asked.emit(asks.PrintWords()))
        self.primary.clicked.connect(lambda: self.asked.emit(asks.WordsKept()))

    def show_page(self, view: WordsView) -> None:
        """Show this and nothing else."""
        self.say_head(view.title, lead=view.lead, person=view.person)
        if view.words != self._shown:
            self._shown = view.words
            self._words.show_words(view.words)
        for text, line in zip(self._keep, view.keep, strict=False):
            text.say(line)
        self._problem.show_words(view.problem, icon="info", problem=True)
        self._print.say(view.print)
        self.primary.say(view.primary)
        self.safety.say(view.safety)

    def forget(self) -> None:
        """Hold no word any more."""
        self._shown = ()
        self._words.forget()

    def take_form(self, *, one_column: bool, width: int) -> None:
        """Have as many columns of words as there is room for."""
        super().take_form(one_column=one_column, width=width)
        inner = _SMALL_INNER if one_column else _INNER
        self._words.set_inner(inner)
        self._words.take_width(width - 2 * inner)


class LostPage(PlacePage):
    """A function of a ``LostView``."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._busy = False
        self.field = LabelledField(look, "", label_role="strong", limit=LONGEST)
        self.field.setMaximumWidth(_FIELD * 2)
        keep_quiet(self.field.edit)
        self._anew_title = Text(look, "strong")
        self._anew_text = Text(look, "body")
        self.anew = QuietLink(look, "", icon="repeat-2", chevron=False)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.field)
        column.addSpacing(40)
        column.addWidget(self._anew_title)
        column.addSpacing(4)
        column.addWidget(self._anew_text)
        column.addWidget(self.anew)
        self.body.addLayout(column)
        self.body.addStretch(1)
        self.set_bar()
        self.field.edited.connect(lambda _: self.asked.emit(asks.TypedOne()))
        self.field.entered.connect(self.try_words)
        self.primary.clicked.connect(self.try_words)
        self.anew.clicked.connect(lambda: self.asked.emit(asks.BeginAnew()))

    def show_page(self, view: LostView) -> None:
        """Show this and nothing else."""
        self._busy = view.busy
        self.say_head(view.title, lead=view.lead, back=view.back, person=view.person)
        self.field.say_label(view.field.label)
        self.field.say_help(view.field.help)
        self.field.show_problem(view.field.problem)
        self._anew_title.say(view.anew.title)
        self._anew_text.say(view.anew.text)
        self.anew.say(view.anew_button)
        self.primary.say(view.primary)
        if view.rests and self.primary.hasFocus():
            self.focus()  # a button at rest cannot keep the keyboard
        self.primary.setEnabled(not view.rests)
        self.safety.say(view.safety)

    def forget(self) -> None:
        """Hold nothing that somebody typed."""
        self.field.edit.setText("")
        self.field.show_problem("")  # it may name words that were typed

    def try_words(self) -> None:
        """Try what is typed; with nothing typed, go where one types."""
        if not self.field.words.strip():
            self.focus()
        elif not self._busy:
            self.asked.emit(asks.TryWords(self.field.words))

    def focus(self) -> None:
        """Begin in the field."""
        self.field.edit.setFocus(Qt.FocusReason.OtherFocusReason)


class TherePage(PlacePage):
    """A function of a ``ThereView``."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._text = Text(look, "aloud")
        self._lost = Secondary(look, "")
        self.body.addWidget(self._text)
        self.body.addStretch(1)
        self.set_bar(self._lost)
        self.primary.clicked.connect(lambda: self.asked.emit(asks.Back()))
        self._lost.clicked.connect(lambda: self.asked.emit(asks.LostIt()))

    def show_page(self, view: ThereView) -> None:
        """Show this and nothing else."""
        self.say_head(view.title, back=view.back, person=view.person)
        self._text.say(view.text)
        self._lost.say(view.lost)
        self.primary.say(view.primary)
        self.safety.say(view.safety)
