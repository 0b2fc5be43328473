"""What every body of the stage has in common: it is drawn from a view, and says what is asked."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.talk.requests import Request
from ui.talk.room_frame import RoomFrame
from ui.theme.look import Look


class StageBody(QWidget):
    """The part of the stage between top line and bar, for one kind of step."""

    #: Somebody asked for something: a Request.
    asked = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look

    def take_frame(self, frame: RoomFrame) -> None:
        """Lay it out for the room there is."""

    def stops_before(self) -> tuple[QWidget, ...]:
        """What Tab comes to before the primary."""
        return ()

    def stops_after(self) -> tuple[QWidget, ...]:
        """What Tab comes to after the primary, before the rest of the bar."""
        return ()

    def start(self) -> QWidget | None:
        """What takes the keyboard when the step begins; None for the primary."""
        return None

    def focus_missing(self) -> bool:
        """Give the keyboard to what the primary waits for; False if there is no such thing."""
        return False

    def enter(self, field: QWidget) -> bool:
        """Do what Enter does in a field of one line; False if it just goes on to the next."""
        return False

    def ask(self, request: Request) -> None:
        """Say what somebody asked for."""
        self.asked.emit(request)


def focus(widget: QWidget) -> bool:
    """Give the keyboard to ``widget``, by a move that is ours; True, for what is missing."""
    widget.setFocus(Qt.FocusReason.OtherFocusReason)
    return True
