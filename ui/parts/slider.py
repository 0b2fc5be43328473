"""A question with a slider under it that always says its value in words."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from coach.people import Hue
from ui.parts.slider_track import SliderTrack
from ui.parts.text import Text
from ui.theme.look import Look

#: From this text size on question and value stand under each other.
_BESIDE_BELOW = 1.5


class WordSlider(QWidget):
    """Question left, value in words right, the track, and what its two ends mean.

    ``words`` name the steps, eleven as a rule. It begins without a handle and says
    ``unanswered`` ("slide to answer"): no answer is suggested.
    """

    #: A step was chosen by hand; it is counted from 0.
    chosen = Signal(int)

    def __init__(
        self,
        look: Look,
        question: str,
        words: tuple[str, ...],
        ends: tuple[str, str],
        unanswered: str,
        hue: Hue | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        right = Qt.AlignmentFlag.AlignRight
        self._asked = Text(look, "strong", question)
        self._track = SliderTrack(look, question, words, unanswered, hue)
        self._asked.setBuddy(self._track)
        self._value = Text(look, "body", unanswered, weight=500, across=right, balanced=False)
        low, high = Text(look, "small", ends[0]), Text(look, "small", ends[1], across=right)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(look.px("space.hair"))
        self._grid.setColumnStretch(0, 1)
        self._arrange()  # first, since it is read in the order in which it is put here
        self._grid.addWidget(self._track, 2, 0, 1, 2)
        self._grid.addWidget(low, 3, 0)
        self._grid.addWidget(high, 3, 1)
        self._track.chosen.connect(self._take)
        look.changed.connect(self._arrange)

    @property
    def step(self) -> int | None:
        """The chosen step, or None if none is chosen yet."""
        return self._track.step

    @property
    def words(self) -> str:
        """What stands beside the question now."""
        return self._track.step_words

    @property
    def stop(self) -> QWidget:
        """What Tab comes to: the track, and not the widget around it."""
        return self._track

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason, /) -> None:
        """Give the keyboard to the track.

        A focus proxy would do the same, but where one is in a page Qt leaves out the stop
        before it when Tab goes round.
        """
        self._track.setFocus(reason)

    def show_step(self, step: int | None) -> None:
        """Show a step (None: no handle, as at the start)."""
        self._track.show_step(step)
        self._value.say(self._track.step_words)

    def _arrange(self) -> None:
        """Put the value beside the question, or under it where the text is large."""
        beside = self._look.scale < _BESIDE_BELOW
        self._grid.addWidget(self._asked, 0, 0, 1, 1 if beside else 2)
        place = (0, 1, 1, 1) if beside else (1, 0, 1, 2)
        self._grid.addWidget(self._value, *place)

    def _take(self, step: int) -> None:
        self._value.say(self._track.step_words)
        said = QAccessibleAnnouncementEvent(self._track, self._track.step_words)
        QAccessible.updateAccessibility(said)
        self.chosen.emit(step)
