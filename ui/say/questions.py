"""The four questions beside each other, the fifth that unfolds below, and how it should sound."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QVBoxLayout, QWidget

from coach.wording.drafts import Slot
from ui.parts.buttons import QuietLink
from ui.say.question_field import QuestionField
from ui.say.sentence_panel import Sounds
from ui.say.view import WriteView
from ui.theme.look import Look

_GAP, _LINK_GAP = 24, 16


class Questions(QWidget):
    """A function of the questions of a WriteView; answers are the fields' own."""

    #: An answer is another one now: the question and the words.
    answered = Signal(object, str)
    #: The fifth question is to unfold.
    side_asked = Signal()
    #: Words for a feeling are to be chosen.
    words_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._columns = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._grid = QGridLayout()
        self._links = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._links.setSpacing(0)
        self._grid.setHorizontalSpacing(_GAP)
        self._grid.setVerticalSpacing(4)
        self.fields = {one: QuestionField(look, one) for one in Slot if one.name != "SIDE"}
        self._choose = QuietLink(look, "", small=True)
        self._side_link = QuietLink(look, "", icon="plus", small=True, chevron=False)
        self._side = QuestionField(look, Slot.SIDE)
        self.fields[Slot.SIDE] = self._side
        self.sounds = Sounds(look)
        for field in self.fields.values():
            field.answered.connect(self.answered)
        self._choose.clicked.connect(self.words_asked)
        self._side_link.clicked.connect(self.side_asked)
        self._side.hide()
        column.addLayout(self._grid)
        column.addLayout(self._links)
        column.addWidget(self._side)

    def show_view(self, view: WriteView) -> None:
        """Show the questions."""
        for question in view.questions:
            self.fields[question.question].show_view(question)
        self._side.setVisible(view.side is not None)
        if view.side is not None:
            self._side.show_view(view.side)
        self._choose.say(view.choose_words)
        self._choose.setVisible(bool(view.choose_words))
        self._side_link.say(view.side_link)
        self._side_link.setVisible(bool(view.side_link))
        if view.sentence is not None:
            self.sounds.show_view(view.sentence)
            # There is nothing yet that could sound one way or the other.
            said = bool(view.sentence.text) and view.sentence.calm is None
            self.sounds.setVisible(said and view.sentence.sounds)

    def put(self, answers: dict[Slot, str]) -> None:
        """Put other answers into the fields."""
        for question, field in self.fields.items():
            words = answers.get(question, "")
            if field.edit.words != words:
                field.edit.put(words)

    def focus_on(self, question: Slot) -> None:
        """Give the keyboard to the field of a question."""
        self.fields[question].edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_side(self) -> None:
        """Give the keyboard to the fifth."""
        self.focus_on(Slot.SIDE)

    def take_form(self, *, columns: int) -> None:
        """Stand in one, two or four columns."""
        beside = columns == 4
        if columns == self._columns:
            return
        self._columns = columns
        for layout in (self._grid, self._links):
            while layout.takeAt(0) is not None:
                pass
        see, feel, why, ask = (self.fields[one] for one in list(Slot)[:4])
        if columns == 4:
            places = [(see, 0, 0), (feel, 0, 1), (why, 0, 2), (ask, 0, 3)]
        elif columns == 2:
            places = [(see, 0, 0), (feel, 0, 1), (self._choose, 1, 1), (why, 2, 0), (ask, 2, 1)]
        else:
            order = (see, feel, self._choose, why, ask)
            places = [(one, row, 0) for row, one in enumerate(order)]
        for widget, row, column in places:
            side = Qt.AlignmentFlag.AlignLeft if widget is self._choose else Qt.AlignmentFlag(0)
            self._grid.addWidget(widget, row, column, side)
        for column in range(4):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._links.addWidget(self._side_link)
        if beside:
            self._links.addSpacing(_LINK_GAP)
            self._links.addWidget(self._choose)
        self._links.addWidget(self.sounds, 1)
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._links.setDirection(down if columns == 1 else right)
        self.sounds.align(right=columns > 1)
