"""The narrow panel in written mode: whoever waits, and the way back to speaking."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.parts.buttons import QuietLink
from ui.parts.panel import Panel
from ui.parts.text import Text
from ui.talk.divider import Divider
from ui.talk.person_line import PersonLine
from ui.talk.room.letter import Letter
from ui.talk.room_frame import RoomFrame
from ui.talk.written_view import WaitView
from ui.theme.look import Look


class WaitingPanel(Panel):
    """Badge and "Sam waits", a task or what they wrote before, and at the foot the way back."""

    #: The two would rather talk.
    speak_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, ground="surface")
        self._view: WaitView | None = None
        self._heading = PersonLine(look)
        self._task = Text(look, "aloud")
        self.letter = Letter(look, flat=True)
        self.letter.hide()
        self._rather = Text(look, "label")
        self._text = Text(look, "small")
        self.speak = QuietLink(look, "", icon="messages-square", chevron=False)
        self.speak.clicked.connect(self.speak_asked)
        self.body.addWidget(self._heading)
        self.body.addSpacing(look.px("space.wide") - 4)
        self.body.addWidget(self._task)
        self.body.addWidget(self.letter, 60)
        self.body.addSpacing(look.px("space.apart"))
        self.body.addStretch(1)
        self.body.addWidget(Divider(look))
        self.body.addSpacing(look.px("space.near"))
        for part in (self._rather, self._text, self.speak):
            self.body.addWidget(part)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab comes to, in order."""
        letter = () if self.letter.isHidden() else (self.letter.words,)
        return (*letter, self.speak)

    def show_view(self, view: WaitView) -> None:
        """Show who waits; what they wrote before takes the place of their task."""
        if view == self._view:
            return
        self._view = view
        self._heading.show_person(view.who, view.heading)
        self._task.say(view.task)
        self._task.setVisible(view.letter is None)
        self.letter.show_view(view.letter)
        self._rather.say(view.rather)
        self._text.say(view.text)
        for part in (self._rather, self._text):  # the letter needs their room
            part.setVisible(view.letter is None)
        self.speak.say(view.speak)

    def take_frame(self, frame: RoomFrame) -> None:
        """Take the margins."""
        beside, above, below = frame.listener
        self.body.setContentsMargins(beside, above, beside, below - 8)
