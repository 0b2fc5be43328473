"""The page beside the list: a free page to write on, or what was answered on another one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.parts.chips import Chip
from ui.parts.field import Line, Remark
from ui.parts.panel import Panel
from ui.parts.pass_field import keep_quiet
from ui.parts.ruled import Ruled
from ui.parts.scroll import Scroll
from ui.parts.text import Text
from ui.reflect import asks
from ui.reflect.long_writing import LongWriting
from ui.reflect.view import EmptyView, SheetView
from ui.theme.look import Look

_INNER, _SMALL_INNER, _WIDE = 48, 32, 560
#: The longest line at the top, in characters, and the least height of what is written, in px.
_TOPIC, _LEAST = 200, 200
#: The foot is one row from this width on, in px at 100 % text.
_FOOT = 540


class FreePage(QWidget):
    """The line at the top, and the page."""

    #: A ui.reflect.asks.Request.
    asked = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.topic = Line(look, "")
        self.topic.setMaxLength(_TOPIC)
        self.topic.setProperty("words", "aloud")
        self.topic.setProperty("flat", True)
        keep_quiet(self.topic)
        self.text = LongWriting(look)
        self.text.setMinimumHeight(_LEAST)
        rule = Ruled(look)
        rule.setFixedHeight(look.px("stroke.line"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.topic)
        column.addWidget(rule)
        column.addWidget(self.text, 1)
        self.topic.textEdited.connect(lambda words: self.asked.emit(asks.WriteTopic(words)))
        self.topic.returnPressed.connect(self.text.setFocus)
        self.text.edited.connect(lambda words: self.asked.emit(asks.WriteText(words)))
        self.text.overflowed.connect(lambda: self.asked.emit(asks.TooLong()))

    def put(self, view: SheetView) -> None:
        """Show another page."""
        self.topic.setText(view.topic)
        self.text.put(view.text)

    def forget(self) -> None:
        """Hold nothing that was written, nor what could be taken back."""
        self.topic.setText("")
        self.text.forget()


class ReadPage(QWidget):
    """What was asked, shortly, and what was said."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._title = Text(look, "prompt")
        inner = QWidget()
        self._lines = QVBoxLayout(inner)
        self._lines.setContentsMargins(0, 0, 12, 0)
        self._lines.setSpacing(0)
        self.area = Scroll(look, inner, ground="surface")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._title)
        column.addWidget(self.area, 1)

    def put(self, view: SheetView) -> None:
        """Show another page."""
        self.forget()
        self._title.say(view.title)
        if view.nothing:
            self._lines.addWidget(Text(self._look, "body", view.nothing, color="ink_soft"))
        for number, (label, text) in enumerate(view.lines):
            self._lines.addSpacing(16 if number else 0)
            self._lines.addWidget(Text(self._look, "small", label))
            for part in text.split("\n"):
                self._lines.addWidget(Text(self._look, "body", part))
        self._lines.addStretch(1)

    def forget(self) -> None:
        """Hold nothing that was written."""
        self._title.say("")
        while (item := self._lines.takeAt(0)) is not None:
            old = item.widget()
            if isinstance(old, Text):
                old.say("")
                old.hide()
                old.deleteLater()


class EmptyPage(QWidget):
    """An empty book: one question."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._title = Text(look, "strong")
        self._text = Text(look, "body", color="ink_soft")
        self._question = Text(look, "prompt")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part, above in ((self._title, 0), (self._text, 4), (self._question, 28)):
            column.addSpacing(above)
            column.addWidget(part)
        column.addStretch(1)

    def put(self, view: EmptyView) -> None:
        """Show the question."""
        self._title.say(view.title)
        self._text.say(view.text)
        self._question.say(view.question)


class PagePanel(Panel):
    """A function of a ``SheetView``, or of an ``EmptyView`` where there is no page."""

    #: A ui.reflect.asks.Request.
    asked = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, inner=_INNER)
        self._look = look
        self._number: int | None = None
        self._label = Text(look, "small")
        self.free, self.read, self.empty = FreePage(look), ReadPage(look), EmptyPage(look)
        self._stack = QStackedWidget()
        for part in (self.free, self.read, self.empty):
            self._stack.addWidget(part)
        self._foot = Ruled(look)
        self._kept = Remark(look)
        self.loose = Chip(look, "loose", "")
        self._foot_row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._foot)
        self._foot_row.setContentsMargins(0, 16, 0, 0)
        self._foot_row.setSpacing(16)
        self._foot_row.addWidget(self._kept, 1, Qt.AlignmentFlag.AlignVCenter)
        self._foot_row.addWidget(self.loose)
        self.body.addWidget(self._label)
        self.body.addSpacing(4)
        self.body.addWidget(self._stack, 1)
        self.body.addSpacing(12)
        self.body.addWidget(self._foot)
        self.free.asked.connect(self.asked)
        self.loose.clicked.connect(lambda on: self.asked.emit(asks.DoNotKeep(on)))

    def show_sheet(self, view: SheetView | None, empty: EmptyView | None) -> None:
        """Show this and nothing else; words go in only when another page was opened."""
        page = self.empty if view is None else self.free if view.free else self.read
        self._stack.setCurrentWidget(page)
        for part in (self._label, self._foot):
            part.setVisible(view is not None)
        self._stack.setVisible(view is not None or empty is not None)
        if view is None:
            self._drop()
            if empty is not None:
                self.empty.put(empty)
            return
        self._label.say(view.label)
        self.free.topic.say_hint(view.topic_hint)
        self.free.topic.setAccessibleName(view.topic_label)
        self.free.text.setAccessibleName(view.name)
        if view.number != self._number:
            self._drop()
            self._number = view.number
            (self.free if view.free else self.read).put(view)
        if view.problem:
            self._kept.show_words(view.problem, icon="info", problem=True)
        else:
            self._kept.show_words(view.foot, icon="eye-off" if view.loose else "lock")
        self.loose.say(view.do_not_keep)
        self.loose.setChecked(view.loose)

    def forget(self) -> None:
        """Hold nothing that was written."""
        self._drop()

    def focus(self) -> None:
        """Put the keyboard where one goes on."""
        at: QWidget = self.loose
        if self._stack.currentWidget() is self.free:
            at = (
                self.free.text
                if self.free.topic.text() or self.free.text.words
                else self.free.topic
            )
        at.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_width(self, width: int) -> None:
        """Take the margins and the foot that suit."""
        inner = _INNER if width >= _WIDE else _SMALL_INNER
        self.set_inner(inner)
        one_row = width - 2 * inner >= _FOOT * self._look.scale
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._foot_row.setDirection(across if one_row else down)
        side = Qt.AlignmentFlag.AlignVCenter if one_row else Qt.AlignmentFlag.AlignLeft
        self._foot_row.setAlignment(self.loose, side)

    def _drop(self) -> None:
        self._number = None
        self.free.forget()
        self.read.forget()
