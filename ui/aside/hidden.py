"""The dull page: F9 puts it before everything, at once. It looks like nobody's shopping."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from ui.actions import Deed
from ui.parts.text import Text
from ui.theme.look import Look

_MARGIN = 48


class HiddenPage(QWidget):
    """A list with boxes to tick. Nothing of it is saved; only F9 leads away, to Today."""

    def __init__(self, look: Look, title: str, items: Sequence[str]) -> None:
        super().__init__()
        self.setProperty("ground", "surface")
        self.setAccessibleName(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(8)
        column.addWidget(Text(look, "aloud", title, weight=600))
        self._boxes = [QCheckBox(item) for item in items]
        for box in self._boxes:
            box.setMinimumHeight(look.sizes.target["least"])
            box.setFont(look.font("body"))
            column.addWidget(box)
        column.addStretch(1)

    def act(self, deed: Deed) -> bool:
        """Take every key but those that hide, close or change the window: nothing happens."""
        return deed not in {Deed.HIDE, Deed.QUIT, Deed.WHOLE_SCREEN}

    def focus(self) -> None:
        """Give the keyboard to the first box."""
        self._boxes[0].setFocus(Qt.FocusReason.OtherFocusReason)
