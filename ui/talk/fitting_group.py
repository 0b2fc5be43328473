"""A few choices beside each other, or below where that would break their words."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.parts.choice import Choice, ChoiceGroup
from ui.theme.look import Look


class FittingGroup(ChoiceGroup):
    """All are equally wide; as soon as one would need two lines, they stand below each other."""

    def __init__(
        self,
        look: Look,
        name: str,
        choices: tuple[Choice, ...],
        *,
        gap: int = 16,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, name, choices, across=True, gap=gap, parent=parent)
        self._gap = gap

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look again whether they fit."""
        super().resizeEvent(event)
        members = self.group.members
        room = self.width() - self._gap * max(len(members) - 1, 0)
        widest = max((member.sizeHint().width() for member in members), default=0)
        self.set_across(widest * len(members) <= room)
