"""The sheet on which one takes things out or brings them in, over the page."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from ui.parts.buttons import Primary, Secondary
from ui.parts.choice import WAY, Choice
from ui.parts.field import Remark
from ui.parts.meter import Meter
from ui.parts.one_of import OneOf
from ui.parts.pass_field import PassField
from ui.parts.ruled import Ruled
from ui.parts.sheet import Sheet
from ui.parts.text import Text
from ui.settings.taking.view import (
    At,
    GoOn,
    Press,
    RowView,
    Shut,
    StopIt,
    Take,
    TakingView,
    Typed,
)
from ui.settings.working import Working, WorkView
from ui.theme.look import Look

_GAP = 12


def tr(text: str) -> str:
    """Translate a label."""
    return QCoreApplication.translate("Taking", text)


class TakingSheet(Sheet):
    """One step of it: made for one ``At``, and shown anew while that stays.

    While something takes long there is only that, and a way to stop it: what could be typed
    then would be passed over.
    """

    #: A TakingRequest.
    asked = Signal(object)

    def __init__(self, look: Look, page: QWidget, view: TakingView) -> None:
        super().__init__(look, page, view.title)
        self.at = view.at
        self._said = ""
        self._ready = view.ready
        #: What had the keyboard when something began that takes long.
        self._held: QWidget | None = None
        self._title = Text(look, "title", view.title)
        self._lead = Text(look, "body")
        self._asked = Text(look, "label", view.asked)
        self._choices = [
            Choice(look, WAY, option.key, option.name, option.line, icon=option.icon)
            for option in view.options
        ]
        self._group = OneOf(self)
        for choice in self._choices:
            self._group.add(choice)
        self._fields = [PassField(look) for _ in view.fields]
        self._meter = Meter(look)
        self._rows = [_Row(look, row) for row in view.rows]
        self._remarks = [Text(look, "body", remark) for remark in view.remarks]
        self._told = Remark(look)
        #: All that rests while something takes long.
        self._form = QWidget()
        self._rows_of_form = QVBoxLayout(self._form)
        self._work = Working(look)
        self.primary = Primary(look, view.primary)
        self._others = {key: Secondary(look, words) for key, words in view.others}
        self._fill()
        self._connect()
        self.show_view(view)

    def show_view(self, view: TakingView) -> None:
        """Show this and nothing else."""
        self._title.say(view.title)
        self._lead.say(view.lead)
        self._lead.setVisible(bool(view.lead))
        self._group.choose(view.chosen or None)
        for field, shown in zip(self._fields, view.fields, strict=True):
            field.show_words(shown.label, shown.help, shown.problem)
        self._meter.show_strength(view.meter, view.filled)
        self._told.show_words(view.told, icon="info", problem=True)
        self._show_work(view.work)
        self.primary.say(view.primary)
        self._ready = view.ready
        said = view.told or view.meter or (view.work.words if view.work else "")
        if said and said != self._said:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))
        self._said = said

    def _show_work(self, work: WorkView | None) -> None:
        """Let what takes long have the sheet for itself, and give the form back after it."""
        began, over = work is not None and self._work.isHidden(), work is None
        self._work.show_view(work)
        if began:
            now = QApplication.focusWidget()
            resting = (self._form, self.primary)
            if any(now is part or part.isAncestorOf(now) for part in resting if now is not None):
                self._held = now
                ways = (self._work.stop, *self._others.values())
                way = next((one for one in ways if not one.isHidden()), self)
                way.setFocus(Qt.FocusReason.OtherFocusReason)
        self._form.setVisible(over)
        self.primary.setVisible(over)
        if over and self._held is not None:
            held, self._held = self._held, None
            held.setFocus(Qt.FocusReason.OtherFocusReason)

    def first(self) -> QWidget:
        """Give what the keyboard begins with."""
        if self._fields and not self._choices:
            return self._fields[0].edit
        if self._choices:
            chosen = (choice for choice in self._choices if choice.isChecked())
            return next(chosen, self._choices[0])
        return self.primary

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the dark button on Enter, which a field passes on; the rest is as on any sheet."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if not event.isAutoRepeat() and not self.primary.isHidden():
                self.primary.click()
            event.accept()
        else:
            super().keyPressEvent(event)

    def _fill(self) -> None:
        self._rows_of_form.setContentsMargins(0, 0, 0, 0)
        self._rows_of_form.setSpacing(0)
        self.body.addWidget(self._title)
        self.body.addWidget(self._form)
        self.body.addWidget(self._work)
        self._add(8, self._lead)
        if self._asked.text():
            self._add(20, self._asked)
        for index, choice in enumerate(self._choices):
            self._add(_GAP if index else 20, choice)
        for field in self._fields:
            self._add(20, field)
            if field is self._fields[0] and self.at is At.LOCK:
                self._add(6, self._meter)
        self._add(20 if self._rows else 0, *self._rows)
        for remark in self._remarks:
            self._add(16, remark)
        self._add(16, self._told)
        self.bar.set_others(*self._others.values())
        self.bar.set_primary(self.primary)

    def _add(self, gap: int, *parts: QWidget) -> None:
        if gap:
            self._rows_of_form.addSpacing(gap)
        for part in parts:
            self._rows_of_form.addWidget(part)

    def _connect(self) -> None:
        self._group.chosen_changed.connect(lambda key: self.asked.emit(Take(key)))
        for field in self._fields:
            field.edited.connect(lambda _: self.asked.emit(Typed(self._texts())))
        for key, button in self._others.items():
            button.clicked.connect(lambda _=False, key=key: self.asked.emit(Press(key)))
        self.primary.clicked.connect(self._press)
        self._work.stop.clicked.connect(lambda: self.asked.emit(StopIt()))
        self.close_asked.connect(lambda: self.asked.emit(Shut()))

    def _texts(self) -> tuple[str, ...]:
        return tuple(field.words for field in self._fields)

    def _press(self) -> None:
        """Go on, or to the field in which something is missing still."""
        if self._ready:
            self.asked.emit(GoOn())
            return
        missing = next((one for one in self._fields if not one.words), None)
        field = missing or (self._fields[-1] if self._fields else None)
        if field is not None:
            field.edit.setFocus(Qt.FocusReason.OtherFocusReason)


class _Row(Ruled):
    """How many of one kind would come."""

    def __init__(self, look: Look, view: RowView) -> None:
        super().__init__(look)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Text(look, "strong", view.what))
        if view.line:
            words.addWidget(Text(look, "small", view.line, color="ink"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 10, 0, 10)
        row.setSpacing(16)
        row.addLayout(words, 1)
        if view.number:
            number = Text(look, "strong", view.number, balanced=False)
            number.setAccessibleName(f"{view.number} {view.what}")
            row.addWidget(number, 0, Qt.AlignmentFlag.AlignVCenter)
