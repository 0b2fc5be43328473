"""The two halves of the gate: one that is open for answers, and one of which a shape is seen."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from coach.people import Person
from ui.parts.badge import PartnerBadge
from ui.parts.choice import WORD, Choice
from ui.parts.panel import Panel
from ui.parts.slider import WordSlider
from ui.parts.text import Text
from ui.talk import requests as r
from ui.talk.fitting_group import FittingGroup
from ui.talk.gate.view import CoveredHalf, OpenHalf, Slid, SliderView
from ui.talk.person_line import PersonLine
from ui.theme.look import Look

#: The shape of a covered half in px, and the inner margins of a half.
_SHAPE, _SMALL_SHAPE, _INNER, _SMALL = 140, 104, 32, 24


class OpenPanel(Panel):
    """The half of whoever answers now. It is made anew for each, so that it can keep nothing."""

    #: Somebody answered: a GateRequest.
    asked = Signal(object)

    def __init__(self, look: Look, view: OpenHalf) -> None:
        super().__init__(look, ground=f"{view.who.hue.value}.tint", inner=_INNER, floor=True)
        self.body.setContentsMargins(_INNER, _SMALL, _INNER, _SMALL)
        who = PersonLine(look)
        who.show_person(view.who, view.heading)
        self._look = look
        self._willing = self._make_choices(view)
        self._sliders = {slider.id: self._make_slider(slider, view) for slider in view.sliders}
        self.body.addWidget(who)
        self._leave_room(14)
        self.body.addWidget(Text(look, "strong", view.question))
        self.body.addSpacing(6)
        self.body.addWidget(self._willing)
        for slider in self._sliders.values():
            self._leave_room(12)
            self.body.addWidget(slider)
        if not self._sliders:
            self._leave_room(14)
        if view.foot:
            self.body.addSpacing(6)
            self.body.addWidget(Text(look, "small", view.foot))
            self._leave_room(0)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab comes to, in order (a group is one stop)."""
        sliders = (slider.stop for slider in self._sliders.values())
        return (*self._willing.group.members, *sliders)

    def show_view(self, view: OpenHalf) -> None:
        """Show what is answered so far."""
        chosen = next((choice.id for choice in view.choices if choice.chosen), None)
        if self._willing.chosen != chosen:
            self._willing.choose(chosen)
        for slider in view.sliders:
            if self._sliders[slider.id].step != slider.step:
                self._sliders[slider.id].show_step(slider.step)

    def focus(self, what: str = "willing") -> None:
        """Give the keyboard to a question."""
        if what in self._sliders:
            self._sliders[what].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._willing.focus()

    def _leave_room(self, least: int) -> None:
        """Leave at least so many px free, more where the window is tall."""
        self.body.addSpacing(least)
        self.body.addStretch(1)

    def _make_choices(self, view: OpenHalf) -> FittingGroup:
        choices = tuple(Choice(self._look, WORD, one.id, one.word) for one in view.choices)
        # Where nothing else is asked, the answer leads on: arrows must not give it.
        group = FittingGroup(view.question, choices, arrows_choose=bool(view.sliders))
        group.choice_changed.connect(lambda answer: self.asked.emit(r.Choose("willing", answer)))
        return group

    def _make_slider(self, view: SliderView, half: OpenHalf) -> WordSlider:
        slider = WordSlider(self._look, view.label, view.steps, view.ends, view.said, half.who.hue)
        slider.chosen.connect(lambda step: self.asked.emit(Slid(view.id, step)))
        return slider


class CoveredPanel(Panel):
    """A half that shows nothing but whose it is, and one sentence."""

    def __init__(self, look: Look, view: CoveredHalf) -> None:
        super().__init__(look, ground=f"{view.who.hue.value}.tint", inner=_INNER)
        middle = Qt.AlignmentFlag.AlignHCenter
        shape = PartnerBadge(look, _SMALL_SHAPE if view.small else _SHAPE, whole=True)
        shape.show_person(Person("", view.who.shape, view.who.hue))
        self.body.addStretch(1)
        self.body.addWidget(shape, alignment=middle)
        self.body.addSpacing(_SMALL if view.small else 36)
        self.body.addWidget(Text(look, "prompt", view.title, across=middle))
        if view.line:
            self.body.addSpacing(8)
            self.body.addWidget(Text(look, "body", view.line, color="ink_soft", across=middle))
        self.body.addStretch(1)
