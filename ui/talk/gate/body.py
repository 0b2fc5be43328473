"""What lies between the top line and the bar of the gate: the halves, or the result."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.parts.panel import Panel
from ui.parts.text import Text
from ui.talk.columns import Columns
from ui.talk.gate import view as g
from ui.talk.gate.facts_below import FactsBelow
from ui.talk.gate.halves import CoveredPanel, OpenPanel
from ui.talk.gate.result_panel import ResultPanel
from ui.theme.look import Look

#: How wide the half of somebody alone becomes, in px at 100 % text.
_ALONE = 744


class GateBody(QWidget):
    """Title and lead over the halves; or the result alone."""

    #: Somebody asked for something: a GateRequest.
    asked = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._both = True
        self._panels: list[Panel] = []
        self._title = Text(look, "title")
        self._lead = Text(look, "aloud", color="ink_soft")
        self._words = QWidget()
        self._over = words = QVBoxLayout(self._words)
        words.setSpacing(4)
        words.addWidget(self._title)
        words.addWidget(self._lead)
        self._below = FactsBelow(look)
        self._place = QWidget()
        self._halves = Columns(self._place, halves=True)
        self._told = QWidget()
        self._result = QHBoxLayout(self._told)
        self._result.setContentsMargins(0, 0, 0, 0)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 6)
        column.setSpacing(0)
        column.addWidget(self._words)
        column.addWidget(self._place, 1)
        column.addWidget(self._below)
        column.addWidget(self._told, 1)
        column.addStretch(0)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab comes to, in order."""
        return tuple(
            stop
            for panel in self._panels
            if isinstance(panel, OpenPanel | ResultPanel)
            for stop in panel.stops
        )

    def show_view(self, body: g.AskingView | g.MomentView | g.ResultView, *, anew: bool) -> None:
        """Show ``body``; ``anew`` when it is another half, or no half any more."""
        told = isinstance(body, g.ResultView)
        for part in (self._words, self._place):
            part.setVisible(not told)
        self._told.setVisible(told)
        if not isinstance(body, g.ResultView):
            self._title.say(body.title)
            self._lead.say(body.lead)
        asking = isinstance(body, g.AskingView)
        self._below.show_facts(body.facts if asking else (), body.foot if asking else "")
        if anew:
            self._make(body)
        self._update(body)

    def show_both(self, *, both: bool) -> None:
        """Show both halves, or where there is no room only the open one."""
        self._both = both
        # Where one half fills the page, its question has to be seen at once.
        self._title.set_role("title" if both else "lead")
        self._lead.set_role("aloud" if both else "body")
        self._lead.set_color("ink_soft")
        self._over.setContentsMargins(0, 0, 0, 20 if both else 8)
        self._below.set_stacked(not both)
        open_now = any(isinstance(panel, OpenPanel) for panel in self._panels)
        for panel in self._panels:
            if isinstance(panel, CoveredPanel):
                first = panel is self._panels[0]
                panel.setVisible(both or (first and not open_now))

    def focus(self, what: str) -> bool:
        """Put the keyboard on a question of the open half; False if none is open."""
        for panel in self._panels:
            if isinstance(panel, OpenPanel):
                panel.focus(what)
                return True
        return False

    def _make(self, body: g.AskingView | g.MomentView | g.ResultView) -> None:
        """Put new panels in the place of the old ones: no widget outlives its answers."""
        for panel in self._panels:
            panel.hide()
            panel.setParent(None)
            panel.deleteLater()
        if isinstance(body, g.ResultView):
            self._give_room(alone=False)
            self._panels = [self._result_panel(body)]
            return
        self._give_room(alone=len(body.halves) == 1)
        self._panels = [self._half(half) for half in body.halves]
        for panel in self._panels:
            self._halves.addWidget(panel)
        self.show_both(both=self._both)

    def _give_room(self, *, alone: bool) -> None:
        """Let two halves fill the page; one alone is as large as what it asks."""
        widest = round(_ALONE * self._look.scale)
        self._place.setMaximumWidth(widest if alone else 16_777_215)
        self._column.setStretchFactor(self._place, 0 if alone else 1)
        self._column.setStretch(self._column.count() - 1, 1 if alone else 0)

    def _half(self, half: g.Half) -> Panel:
        if isinstance(half, g.CoveredHalf):
            return CoveredPanel(self._look, half)
        panel = OpenPanel(self._look, half)
        panel.asked.connect(self.asked)
        return panel

    def _result_panel(self, body: g.ResultView) -> Panel:
        panel = ResultPanel(self._look, body)
        panel.asked.connect(self.asked)
        self._result.addWidget(panel)
        return panel

    def _update(self, body: g.AskingView | g.MomentView | g.ResultView) -> None:
        for index, panel in enumerate(self._panels):
            if isinstance(panel, ResultPanel) and isinstance(body, g.ResultView):
                panel.show_view(body)
            elif isinstance(panel, OpenPanel) and isinstance(body, g.AskingView):
                half = body.halves[index]
                if isinstance(half, g.OpenHalf):
                    panel.show_view(half)
