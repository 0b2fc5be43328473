"""The page of a line: the sentence, what can be answered, and then why and another way."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.actions import Deed
from ui.parts.buttons import BackLink
from ui.parts.field import LabelledField
from ui.parts.page import Page
from ui.parts.panel import Panel
from ui.parts.sentence_field import SentenceField
from ui.parts.text import Text
from ui.say.bar import Bar
from ui.say.drills.answers import Answers
from ui.say.drills.result import Result
from ui.say.drills.view import Back, Choose, FieldView, LineView, Press, ResultView, SayOwn, Write
from ui.theme.look import Look
from ui.theme.mirror import reading_order

_LINE = 300
#: The sentence stands in a panel of at least this height, in px.
_LEAST, _INNER, _SMALL_INNER = 176, 56, 32
#: The same where a field needs room, too, or the window is not tall, in px.
_LEAST_TIGHT, _INNER_TIGHT, _TALL = 112, 32, 900
#: Its inner margin while a line for another view is open under the reason, in px.
_INNER_OWN = 16
_BETWEEN, _UNDER_TASK = 24, 8


class LinePage(Page):
    """A function of a ``LineView``."""

    #: A DrillsRequest.
    asked = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self._view: LineView | None = None
        self._back = BackLink(look, "")
        self._place = Text(look, "small")
        self._title = Text(look, "title")
        self._panel = Panel(look, inner=_INNER)
        self._says = Text(look, "title", weight=600)
        self._task = Text(look, "strong")
        self._answers = Answers(look)
        self._field = SentenceField(look, limit=_LINE)
        self._own = LabelledField(look, "", limit=_LINE)
        self._result = Result(look, self._own)
        self.buttons = Bar(look, self.bar, self._press)
        self._fill()
        self._back.clicked.connect(lambda: self.asked.emit(Back()))
        self._answers.chosen.connect(lambda key: self.asked.emit(Choose(key)))
        self._field.edited.connect(lambda text: self.asked.emit(Write(text)))
        self._own.edited.connect(lambda text: self.asked.emit(SayOwn(text)))
        self.area.viewport().installEventFilter(self)
        self._result.help_asked.connect(lambda: self.asked.emit(Press("help")))

    @property
    def works(self) -> frozenset[Deed]:
        """What keys can do here beside what they can do everywhere."""
        return frozenset({Deed.PRIMARY, Deed.STEP_BACK})

    def show_view(self, view: LineView) -> None:
        """Show the line and how far one is with it."""
        before, self._view = self._view, view
        another = before is None or before.says != view.says
        self._back.say(view.back)
        self._place.say(view.place)
        self._title.say(view.title)
        self._says.say(view.says)
        self._give_room()
        self._task.say(view.task)
        self._task.setVisible(bool(view.task))
        self._answers.show_view(view.answers, view.task)
        self._field.setVisible(view.field is not None)
        field = view.field or FieldView("", "")
        self._field.show_words(field.label, field.text, field.help)
        self._result.show_view(view.result)
        _show_field(self._own, view.own)
        self.buttons.show(view.primary, view.others)
        if another:
            self.to_the_top()
            if before is not None:
                self._go_on(view)
        elif view.own is not None and before is not None and before.own is None:
            self._own.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            self.area.bring_up(self._own, _UNDER_TASK)
        self._tell(before, view)
        if view.result is not None and (before is None or before.result is None):
            self.area.bring_up(self._result, _BETWEEN)

    def act(self, deed: Deed) -> bool:
        """Press the dark button on Enter, or go to what it waits for; go back."""
        view = self._view
        if deed is Deed.PRIMARY and view is not None:
            self._press(view.primary.key)
        elif deed in {Deed.LEAVE, Deed.STEP_BACK}:
            self.asked.emit(Back())
        return deed in {Deed.PRIMARY, Deed.LEAVE, Deed.STEP_BACK}

    def focus(self) -> None:
        """Put the keyboard where the answer goes."""
        if self._view is not None and self._view.field is not None:
            self._field.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._answers.focus()

    def forget(self) -> None:
        """Hold nothing any more that somebody typed."""
        self._field.clear()
        self._own.edit.clear()

    def take_form(self, *, one_column: bool, width: int) -> None:
        """Put the halves beside each other, or below; let the head scroll with large letters."""
        home = self.body if one_column else self.head
        if home.indexOf(self._heading) < 0:
            home.insertWidget(0, self._heading)
        self._give_room()
        self._answers.set_room(0 if one_column else width)
        self._result.set_stacked(one_column)

    def tab_stops(self) -> list[QWidget]:
        """Give the stops as one reads: the bar is filled anew, the heading may have moved."""
        stops = [self._back, *(one for one in super().tab_stops() if one is not self._back)]
        foot = [one for one in stops if self.bar.isAncestorOf(one)]
        foot.sort(key=reading_order)
        return [one for one in stops if one not in foot] + foot

    def _give_room(self) -> None:
        """Let the sentence stand large where there is room for it."""
        view = self._view
        own = view is not None and view.own is not None
        tight = (view is not None and view.field is not None) or self.height() < _TALL
        inner, least = (_INNER_TIGHT, _LEAST_TIGHT) if tight else (_INNER, _LEAST)
        if own and self.height() < _TALL:
            inner, least = _INNER_OWN, 0
        self._panel.set_inner(_SMALL_INNER if self.one_column else inner)
        self._panel.setMinimumHeight(0 if self.one_column else least)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look at the room there is."""
        super().resizeEvent(event)
        self._give_room()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """With large letters let the result stand at the top, however short it is."""
        if event.type() == QEvent.Type.Resize:
            room = self.area.viewport().height() - _BETWEEN - self.body.contentsMargins().bottom()
            self._result.setMinimumHeight(room if self.one_column else 0)
        return super().eventFilter(watched, event)

    def _press(self, key: str) -> None:
        view = self._view
        if view is not None and key == view.primary.key and not view.ready:
            self.focus()
        else:
            self.asked.emit(Press(key))

    def _go_on(self, view: LineView) -> None:
        """With another line the keyboard goes back to where one answers, if it was here."""
        at = self.window().focusWidget()
        if at is not None and (at is self or self.isAncestorOf(at)):
            self.focus()

    def _tell(self, before: LineView | None, view: LineView) -> None:
        """Let a screen reader say the reason when it comes up, and the line that follows."""
        words = ""
        if view.result is not None and (before is None or before.result != view.result):
            words = _read_out(view.result)
        elif before is not None and before.says != view.says:
            words = view.says
        if words:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _fill(self) -> None:
        self._heading = QWidget()
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._back)
        row.addStretch(1)
        row.addWidget(self._place, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self._heading)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._title)
        self.head.addWidget(self._heading)
        self._panel.body.addStretch(1)
        self._panel.body.addWidget(self._says)
        self._panel.body.addStretch(1)
        answers = QVBoxLayout()
        answers.setSpacing(_UNDER_TASK)
        answers.addWidget(self._task)
        answers.addWidget(self._answers)
        self.body.setSpacing(_BETWEEN)
        self.body.addWidget(self._panel)
        self.body.addLayout(answers)
        self.body.addWidget(self._field)
        self.body.addWidget(self._result)
        self.body.addStretch(1)


def _read_out(result: ResultView) -> str:
    if result.card is not None:
        return f"{result.card.title} {result.card.text}"
    return f"{result.heading} {result.reason} {result.could}"


def _show_field(field: LabelledField, view: FieldView | None) -> None:
    field.setVisible(view is not None)
    if view is None:
        field.set_words("")
        return
    field.say_label(view.label)
    field.say_hint(view.hint)
    field.say_help(view.help)
    field.set_words(view.text)
