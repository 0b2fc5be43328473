"""The last two lines of a scene, or what it is about before anything was said."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.parts.flow import Flow
from ui.parts.text import Text
from ui.rehearse.posture import Posture
from ui.rehearse.view import SceneView
from ui.theme.look import Look

_BETWEEN, _BESIDE, _SIZE = 14, 20, 40


class Dialogue(QWidget):
    """A function of what a ``SceneView`` says of the talk.

    Where nothing stands beside it, it has the picture, small, and the mood over the partner's
    words, and the reason below them.
    """

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._situation = Text(look, "body")
        self._you = Text(look, "small")
        self._you_said = Text(look, "aloud")
        #: From here on it is the partner's.
        self.partners = QWidget()
        self._posture = Posture(look, _SIZE)
        self._partner = Text(look, "small")
        self._mood = Text(look, "strong")
        self._says = Text(look, "lead")
        self._reason = Text(look, "small")
        self._lay_out()
        self.set_alone(alone=False)

    def show_view(self, view: SceneView) -> None:
        """Show what was said last."""
        for text, words in (
            (self._situation, view.situation),
            (self._you, view.you),
            (self._you_said, view.you_said),
        ):
            text.say(words)
            text.setVisible(bool(words))
        self._partner.say(view.partner)
        self._says.say(view.partner_says)
        self._posture.show_view(view.picture)
        self._mood.say(view.picture.mood)
        self._reason.say(view.picture.reason)

    def set_alone(self, *, alone: bool) -> None:
        """Have the picture, the mood and its reason, or leave them to what stands beside."""
        for part in (self._posture, self._mood, self._reason):
            part.setVisible(alone)

    def forget(self) -> None:
        """Hold no words any more."""
        for text in (self._situation, self._you_said, self._says, self._reason):
            text.say("")

    def _lay_out(self) -> None:
        head = QWidget()
        names = Flow(head, gap=_BESIDE, row_gap=0)
        for part in (self._posture, self._partner, self._mood):
            names.addWidget(part)
        theirs = QVBoxLayout(self.partners)
        theirs.setContentsMargins(0, _BETWEEN, 0, 0)
        theirs.setSpacing(2)
        theirs.addWidget(head)
        theirs.addWidget(self._says)
        theirs.addWidget(self._reason)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for part in (self._situation, self._you, self._you_said, self.partners):
            column.addWidget(part)
