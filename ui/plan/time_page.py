"""One time: its day, its hour, what for, and one line of their own."""

from PySide6.QtWidgets import QBoxLayout, QWidget

from ui.parts.buttons import Secondary
from ui.parts.field import LabelledField
from ui.parts.panel import Panel
from ui.plan.menu import LabelledMenu
from ui.plan.plan_page import PlanPage
from ui.plan.view import PageView, Save, SetDay, SetTalk, SetTime, TakeOut, TimeView, TypeLine
from ui.theme.look import Look

_GAP = 24
#: A line of one's own may be so long.
LIMIT = 160


class TimePage(PlanPage):
    """A function of a TimeView."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._helped = ""
        self.day, self.time, self.talk = LabelledMenu(look), LabelledMenu(look), LabelledMenu(look)
        self.line = LabelledField(look, "", limit=LIMIT)
        self._take_out = Secondary(look, "", icon="trash-2")
        self.bar.set_others(self._take_out)
        self.day.choice_changed.connect(lambda key: self.asked.emit(SetDay(key)))
        self.time.choice_changed.connect(lambda key: self.asked.emit(SetTime(key)))
        self.talk.choice_changed.connect(lambda key: self.asked.emit(SetTalk(key)))
        self.line.edited.connect(lambda words: self.asked.emit(TypeLine(words)))
        self.line.entered.connect(self.primary.click)
        self.primary.clicked.connect(lambda: self.asked.emit(Save()))
        self._take_out.clicked.connect(lambda: self.asked.emit(TakeOut()))
        panel = Panel(look, inner=32)
        self._when = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._when.setSpacing(_GAP)
        self._when.addWidget(self.day, 2)
        self._when.addWidget(self.time, 1)
        panel.body.addLayout(self._when)
        for part in (self.talk, self.line):
            panel.body.addSpacing(_GAP)
            panel.body.addWidget(part)
        self.body.addWidget(panel)
        self.body.addStretch(1)

    def show_page(self, view: PageView) -> None:
        """Show this time."""
        if not isinstance(view, TimeView):
            return
        when, begins, what_for, line = view.labels
        self.day.show_options(when, view.days, view.day)
        self.time.show_options(begins, view.times, view.time)
        self.talk.show_options(what_for, view.talks, view.talk)
        self.line.say_label(line)
        self.line.say_hint(view.hint)
        if view.help != self._helped:  # else it would take the place of a problem
            self._helped = view.help
            self.line.say_help(view.help)
        self.line.set_words(view.line)
        self.primary.say(view.book)
        self._take_out.say(view.take_out)
        self._take_out.setVisible(bool(view.take_out))

    def take_form(self, *, one_column: bool, width: int) -> None:
        """Let day and hour stand below each other where letters are large."""
        super().take_form(one_column=one_column, width=width)
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._when.setDirection(down if one_column else right)
        # Shares of the width: of the height nothing is shared, labels stay at their fields.
        for at, share in enumerate((2, 1)):
            self._when.setStretch(at, 0 if one_column else share)
