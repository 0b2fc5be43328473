"""One question: its fields and sliders, and beside them what was said so far."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from coach.people import Person
from ui.parts.buttons import QuietLink
from ui.parts.field import Remark
from ui.parts.help_card import HelpCard
from ui.parts.slider import WordSlider
from ui.reflect.guided.aside import Aside
from ui.reflect.guided.field_box import FieldBox
from ui.reflect.guided.gone import let_go
from ui.reflect.guided.page import GuidedPage
from ui.reflect.guided.view import (
    Body,
    FieldView,
    GuidedView,
    Overflowed,
    Pick,
    QuestionView,
    Slid,
    SliderView,
    Typed,
)
from ui.theme.look import Look

#: The column beside the fields, and from which width on it stands there, in px at 100 % text.
_ASIDE, _WIDE = 312, 800
_GAP, _BETWEEN = 24, 18


class QuestionPage(GuidedPage):
    """A function of a QuestionView. Another question has fields of its own."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._shown: tuple[str, int] = ("", -1)
        self._hue = Person().hue
        self.fields: list[FieldBox] = []
        self.sliders: dict[str, WordSlider] = {}
        self._note = Remark(look)
        self._quiet = Remark(look)
        self._offer = QuietLink(look, "", icon="timer")
        self._offer.clicked.connect(lambda: self.press("quiet"))
        self._full = Remark(look)
        self.aside = Aside(look)
        self.aside.kind.pressed.connect(self.press)
        self.help = HelpCard(look)
        self.help.help_asked.connect(lambda: self.press("help"))
        self._lay_out()

    def show_view(self, view: GuidedView) -> None:
        """Show the page, with sliders in its owner's colour."""
        self._hue = view.head.person.hue
        super().show_view(view)

    def show_body(self, view: Body, serial: int) -> None:
        """Show this question."""
        if not isinstance(view, QuestionView):
            return
        other = view.key != self._shown[0]
        put = other or serial != self._shown[1]
        self._shown = (view.key, serial)
        self.lead.say(view.help)
        self.lead.setVisible(bool(view.help))
        self._note.show_words(view.note, icon="life-buoy")
        fields = (*((view.about,) if view.about else ()), *view.fields)
        if other or len(fields) != len(self.fields) or self.sliders.keys() != _ids(view.sliders):
            self._make(fields, view.sliders)
        for box, field in zip(self.fields, fields, strict=True):
            box.show_view(field, put=put)
        for slider in view.sliders:
            self.sliders[slider.id].show_step(slider.step)
        self._quiet.show_words(view.quiet, icon="timer")
        self._offer.say(view.quiet_link)
        self._offer.setVisible(bool(view.quiet_link))
        self._full.show_words(view.foot, icon="info", problem=True)
        self._show_beside(view)

    def forget(self) -> None:
        """Hold nothing any more that somebody wrote."""
        super().forget()
        for box in self.fields:
            box.forget()
        self.aside.forget()
        self._shown = ("", -1)

    def tab_stops(self) -> list[QWidget]:
        """Give what Tab comes to: the fields and sliders, then what stands beside or below them."""
        stops = super().tab_stops()
        mine = [one for one in stops if self._is_left(one)]
        rest = [one for one in stops if one not in mine]
        before = [one for one in rest if self._is_head(one)]
        return [*before, *mine, *rest[len(before) :]]

    def _is_left(self, one: QWidget) -> bool:
        parts = (*self.fields, *self.sliders.values(), self._offer)
        return any(part is one or part.isAncestorOf(one) for part in parts)

    def focus(self) -> None:
        """Begin to write where nothing is written yet."""
        reason = Qt.FocusReason.OtherFocusReason
        open_ = [box for box in self.fields if not box.edit.isReadOnly()]
        # The line at the top can wait: the question comes first.
        mine = [box.edit for box in open_ if not box.is_about]
        if mine:
            next((edit for edit in mine if not edit.words), mine[0]).setFocus(reason)
        elif self.sliders:
            next(iter(self.sliders.values())).setFocus(reason)
        else:
            super().focus()

    def take_form(self, *, one_column: bool, width: int) -> None:
        """Put the column beside the fields, or below them."""
        super().take_form(one_column=one_column, width=width)
        wide = not one_column and width >= _WIDE * self.look.scale
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(right if wide else down)
        for part in (self.aside, self.help):
            part.setMinimumWidth(_ASIDE if wide else 0)
            part.setMaximumWidth(_ASIDE if wide else 16_777_215)

    def _show_beside(self, view: QuestionView) -> None:
        """Show what was said so far; words of danger put the quiet card in its place."""
        if view.danger is not None:
            self.help.show_view(view.danger)
        elif view.aside is not None:
            self.aside.show_view(view.aside)
        self.help.setVisible(view.danger is not None)
        self.aside.setVisible(view.danger is None and view.aside is not None)

    def _make(self, fields: tuple[FieldView, ...], sliders: tuple[SliderView, ...]) -> None:
        for old in (*self.fields, *self.sliders.values()):
            self._left.removeWidget(old)
            let_go(old)
        self.fields = [self._field(one) for one in fields]
        self.sliders = {one.id: self._slider(one) for one in sliders}
        long = [one for one in self.fields if one.is_long]
        for at, part in enumerate((*self.fields, *self.sliders.values()), start=1):
            self._left.insertWidget(at, part)
            self._left.setStretch(at, 1 if part in long else 0)
        # A long field takes the room that is left; else nothing does.
        self._left.setStretch(self._left.count() - 1, 0 if long else 1)

    def _field(self, view: FieldView) -> FieldBox:
        box = FieldBox(self.look, view)
        box.typed.connect(lambda id_, text: self.asked.emit(Typed(id_, text)))
        box.words_asked.connect(lambda id_: self.asked.emit(Pick(id_)))
        box.overflowed.connect(lambda: self.asked.emit(Overflowed()))
        return box

    def _slider(self, view: SliderView) -> WordSlider:
        slider = WordSlider(self.look, view.question, view.words, view.ends, view.unset, self._hue)
        slider.chosen.connect(lambda step: self.asked.emit(Slid(view.id, step)))
        return slider

    def _lay_out(self) -> None:
        self._left = QVBoxLayout()
        self._left.setSpacing(_BETWEEN)
        self._left.addWidget(self._note)
        self._left.addWidget(self._quiet)
        self._left.addWidget(self._offer, 0, Qt.AlignmentFlag.AlignLeft)
        self._left.addWidget(self._full)
        self._left.addStretch(1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(_GAP)
        self._columns.addLayout(self._left, 1)
        # Aligned to the top they would be given the height of their widest form.
        beside = QVBoxLayout()
        for part in (self.aside, self.help):
            beside.addWidget(part)
        beside.addStretch(1)
        self._columns.addLayout(beside)
        self.body.addLayout(self._columns, 1)
        self.end()


def _ids(sliders: tuple[SliderView, ...]) -> set[str]:
    return {one.id for one in sliders}
