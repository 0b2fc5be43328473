"""What the practice partner says, and where."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from coach.people import Shape
from ui.cards.trainer.partner import Partner
from ui.parts.panel import Panel
from ui.parts.text import Text
from ui.theme.look import Look

_INNER, _SMALL_INNER, _BESIDE = 32, 24, 32
#: The same once the answer is looked at: then there is other to read.
_LOOKED_INNER = 16


class SaidPanel(Panel):
    """The partner in outline, the scene, the line."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, ground="sunken", inner=_INNER)
        self._one_column = self._small = False
        self._partner = Partner(look)
        self._scene = Text(look, "small")
        self._says = Text(look, "prompt", heading=True)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addStretch(1)
        words.addWidget(self._scene)
        words.addWidget(self._says)
        words.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(_BESIDE)
        self._row.addWidget(self._partner, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addLayout(words, 1)
        self.body.addLayout(self._row)

    def show_view(self, partner: Shape, scene: str, says: str, *, small: bool) -> None:
        """Show it; ``small`` once there is an answer to look at."""
        self._small = small
        self._partner.show_shape(partner)
        self._scene.say(scene)
        self._says.say(says)
        self._settle()

    def take_form(self, *, one_column: bool) -> None:
        """With large letters let the words have all the room."""
        self._one_column = one_column
        self._settle()

    def _settle(self) -> None:
        less = self._one_column or self._small
        self._partner.setVisible(not less)
        self._says.set_role("lead" if less else "prompt")
        inner = _SMALL_INNER if self._one_column else _INNER
        self.set_inner(min(inner, _LOOKED_INNER) if self._small else inner)
