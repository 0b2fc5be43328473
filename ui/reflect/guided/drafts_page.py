"""First drafts beside final sentences: how it came, and how it was said."""

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ui.parts.panel import Panel
from ui.parts.text import Text
from ui.reflect.guided.gone import let_go
from ui.reflect.guided.page import GuidedPage
from ui.reflect.guided.view import Body, DraftRow, DraftsView
from ui.theme.look import Look

_GAP = 24
#: From this width on the two stand side by side, in px at 100 % text.
_WIDE = 700


class Pair(QWidget):
    """One draft and its sentence, each under what it is: by place and word, not by colour."""

    def __init__(self, look: Look, row: DraftRow, view: DraftsView, *, across: bool) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, _GAP)
        column.setSpacing(8)
        column.addWidget(Text(look, "label", row.when))
        right, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        both = QBoxLayout(right if across else down)
        both.setSpacing(_GAP if across else 12)
        both_grounds = ("sunken", f"{view.person.hue.value}.tint")
        texts = (row.draft, row.final)
        for head, text, ground in zip(view.heads, texts, both_grounds, strict=True):
            panel = Panel(look, ground=ground, inner=28)
            panel.body.addWidget(Text(look, "small", head))
            color = "ink" if text else "ink_soft"
            words = Text(look, "body", text or view.empty, color=color, balanced=False)
            panel.body.addWidget(words)
            panel.body.addStretch(1)
            both.addWidget(panel, 1)
        column.addLayout(both)


class DraftsPage(GuidedPage):
    """A function of a DraftsView."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._view: DraftsView | None = None
        self._across = True
        self._pairs: list[Pair] = []
        self._none = Text(look, "aloud")
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.body.addWidget(self._none)
        self.body.addLayout(self._list)
        self.body.addStretch(1)
        self.end()

    def show_body(self, view: Body, serial: int) -> None:
        """Show all pairs."""
        if isinstance(view, DraftsView) and view != self._view:
            self._view = view
            self.lead.say(view.lead)
            self._none.say(view.none)
            self._none.setVisible(bool(view.none))
            self._fill()

    def forget(self) -> None:
        """Hold nothing any more."""
        super().forget()
        self._view = None
        self._fill()

    def take_form(self, *, one_column: bool, width: int) -> None:
        """Put the two side by side, or below each other."""
        super().take_form(one_column=one_column, width=width)
        across = not one_column and width >= _WIDE * self.look.scale
        if across != self._across:
            self._across = across
            self._fill()

    def _fill(self) -> None:
        for old in self._pairs:
            self._list.removeWidget(old)
            let_go(old)
        view, self._pairs = self._view, []
        if view is None:
            return
        for row in view.rows:
            pair = Pair(self.look, row, view, across=self._across)
            self._list.addWidget(pair)
            self._pairs.append(pair)
