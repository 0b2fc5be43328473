"""What the two want: a few of the needs, chosen once, changed and forgotten on any day."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.parts.buttons import Secondary
from ui.parts.chips import Chips
from ui.parts.panel import Panel
from ui.parts.text import Text
from ui.plan.plan_page import PlanPage
from ui.plan.view import Back, ForgetWishes, PageView, Wish, WishesView
from ui.theme.look import Look


class WishesPage(PlanPage):
    """A function of a WishesView."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._lead = Text(look, "aloud")
        self.chips: Chips | None = None
        self._forget = Secondary(look, "")
        self._forget.clicked.connect(lambda: self.asked.emit(ForgetWishes()))
        self.bar.set_others(self._forget)
        self.primary.clicked.connect(lambda: self.asked.emit(Back()))
        self._panel = Panel(look, inner=32)
        self.body.addWidget(self._lead)
        self.body.addSpacing(24)
        self.body.addWidget(self._panel)
        self.body.addStretch(1)

    def show_page(self, view: PageView) -> None:
        """Show what can be wanted, and what is."""
        if not isinstance(view, WishesView):
            return
        self._lead.say(view.lead)
        if self.chips is None:
            self.chips = Chips(self.look, view.title, view.needs)
            self.chips.chip_turned.connect(lambda key, on: self.asked.emit(Wish(key, on)))
            self._panel.body.addWidget(self.chips)
        self.chips.turn(view.chosen)
        self.primary.say(view.done)
        had = self._forget.hasFocus()
        self._forget.say(view.forget)
        self._forget.setVisible(bool(view.forget))
        if had and not view.forget:
            self.primary.setFocus(Qt.FocusReason.OtherFocusReason)
