"""Words that both kept, on a ground of their own."""

from PySide6.QtWidgets import QWidget

from ui.kept import KeptView
from ui.parts.panel import Panel
from ui.parts.text import Text
from ui.theme.look import Look

_INNER, _BETWEEN, _UNDER_HEADING = 24, 16, 2


class KeptWords(Panel):
    """A heading and its lines, one group below the other."""

    def __init__(
        self, look: Look, groups: tuple[KeptView, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(look, inner=_INNER, parent=parent)
        for index, group in enumerate(groups):
            if index:
                self.body.addSpacing(_BETWEEN)
            self.body.addWidget(Text(look, "small", group.heading))
            for line in group.lines:
                self.body.addSpacing(_UNDER_HEADING)
                self.body.addWidget(Text(look, "body", line))
