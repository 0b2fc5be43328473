"""How well each could live with it, one half open at a time: both see only if it is enough."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.parts.slider import WordSlider
from ui.parts.text import Text
from ui.talk import requests as r
from ui.talk.board_view import LiveableView
from ui.talk.room.board_body import BoardBody
from ui.talk.room.stage_body import focus
from ui.talk.room.unseen_halves import UnseenHalves
from ui.talk.room_frame import RoomFrame
from ui.theme.look import Look


class LiveableBody(BoardBody):
    """Shows a ``LiveableView``."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._view: LiveableView | None = None
        self.slider: WordSlider | None = None
        self._halves = UnseenHalves(look, self._make)
        self.column.addWidget(self._halves, 1)

    def show_view(self, view: LiveableView) -> None:
        """Show the open half."""
        if view == self._view:
            return
        before, self._view = self._view, view
        self.show_head(view)
        if before is not None and before.agreement != view.agreement:
            self._halves.forget()
        self._halves.show_view(view.half)
        if self.slider is not None and self.slider.step != view.chosen:
            self.slider.show_step(view.chosen)

    def take_frame(self, frame: RoomFrame) -> None:
        """Take the margins."""
        self._halves.take_frame(frame)

    def stops_before(self) -> tuple[QWidget, ...]:
        """The slider."""
        return () if self.slider is None else (self.slider.stop,)

    def focus_missing(self) -> bool:
        """Go to the slider."""
        return self.slider is not None and focus(self.slider.stop)

    def _make(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        view = self._view
        if view is not None:
            self.slider = WordSlider(
                self.look, view.question, view.steps, view.ends, view.unanswered, view.half.who.hue
            )
            self.slider.chosen.connect(lambda step: self.ask(r.Slide(step)))
            column.addWidget(Text(self.look, "aloud", view.agreement))
            column.addStretch(1)
            column.addWidget(self.slider)
            column.addStretch(2)
        return inside
