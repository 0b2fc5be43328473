"""The top line of the stage: which exercise, how far, one step back, and a calm problem."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.parts.buttons import IconOnly
from ui.parts.steps import StepMarks
from ui.parts.text import Text
from ui.talk.ear_link import EarLink
from ui.talk.room.problem_note import ProblemNote
from ui.talk.stage_view import HeaderView
from ui.theme.look import Look

#: Places in the line that push what follows to the right: in the short form, in the long one.
_BEFORE_WORDS, _BEHIND = 4, 7
#: From this width on there is room for all the words on listening.
_ROOMY = 1100


class StageHeader(QWidget):
    """One line; where there is not room for it the marks go, and a problem goes below."""

    #: One step back, please.
    back_asked = Signal()
    #: Listening on, or off, please.
    listen_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._view: HeaderView | None = None
        self._short = self._roomy = False
        self._name = Text(look, "small", weight=600, balanced=False)
        self._marks = StepMarks(look)
        self._words = Text(look, "small", balanced=False)
        back = QCoreApplication.translate("StageHeader", "One step back")
        self.back = IconOnly(look, "arrow-left", back)
        self.back.clicked.connect(self.back_asked)
        self.ear = EarLink(look)
        self.ear.asked.connect(self.listen_asked)
        self._beside = ProblemNote(look)
        self._below = ProblemNote(look)
        self._note = Text(look, "small", balanced=False)
        self._keys = Text(look, "small", balanced=False)
        for text in (self._name, self._words, self._note):
            text.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._line = QHBoxLayout()
        self._line.setSpacing(0)
        self._fill()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px("space.tight"))
        column.addStretch(1)
        column.addLayout(self._line)
        column.addWidget(self._below)
        column.addWidget(self._keys)
        column.addStretch(1)

    def show_view(self, view: HeaderView, *, back: bool) -> None:
        """Show the line; ``back`` says that there is a step to go back to."""
        if self.back.isHidden() is back:
            self.back.setVisible(back)
        if view != self._view:
            self._view = view
            self._show(view)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say it shorter where there is less room."""
        super().resizeEvent(event)
        if self._view is not None and (self.width() >= _ROOMY) is not self._roomy:
            self._show(self._view)

    def set_short(self, short: bool) -> None:
        """Take the short form, for one column: name left, "3 of 7" right."""
        if short != self._short:
            self._short = short
            if self._view is not None:
                self._show(self._view)

    def _show(self, view: HeaderView) -> None:
        self._name.say(view.name)
        self._marks.show_steps(view.step, view.steps)
        self._marks.setVisible(not self._short)
        self._words.say(view.short if self._short else view.words)
        self._beside.show_problem("" if self._short else view.problem)
        self._roomy = self.width() >= _ROOMY
        # The words on listening, too: then there is no room beside for those on keys.
        full = not self._roomy and view.ear is not None
        note = view.note or ("" if full else view.keys)
        crowded = bool(note or view.problem) or not self._roomy or self._short
        self.ear.show_view(view.ear, short=crowded)
        self._note.say("" if view.problem else note)
        self._note.setVisible(bool(note) and not view.problem and not self._short)
        self._keys.say(view.keys)
        # Later than in the first step it would push a speaker's time out of sight.
        below = (self._short or full) and view.step == 1 and not view.problem
        self._keys.setVisible(below and bool(view.keys))
        self._below.show_problem(view.problem if self._short else "")
        for place, pushes in ((_BEFORE_WORDS, self._short), (_BEHIND, not self._short)):
            self._line.setStretch(place, int(pushes))

    def _fill(self) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter
        self._line.addWidget(self._name, 0, middle)
        self._line.addSpacing(24)
        self._line.addWidget(self._marks, 0, middle)
        self._line.addSpacing(20)
        self._line.addStretch(0)
        self._line.addWidget(self._words, 0, middle)
        self._line.addWidget(self.back, 0, middle)
        self._line.addStretch(1)
        self._line.addWidget(self._note, 0, middle)
        self._line.addWidget(self._beside, 0, middle)
        self._line.addWidget(self.ear, 0, middle)
