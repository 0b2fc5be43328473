"""A field with its label above and its help below. A problem takes the place of the help."""

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QRectF, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.parts.text import Text
from ui.theme.focus import FOCUS_RADIUS
from ui.theme.look import Look
from ui.theme.mirror import margins, painter_on

_ICON = 22
#: The line's own margin and edge, left and right.
_BESIDE = 18


class Remark(QWidget):
    """A line with an icon, 18 or of another size; as a problem it has the 3 px ink bar, in ink."""

    def __init__(self, look: Look, parent: QWidget | None = None, *, size: str = "small") -> None:
        super().__init__(parent)
        self._look = look
        self._size = size
        self._icon = ""
        self._problem = False
        self._row = QHBoxLayout(self)
        self.text = Text(look, size, color="ink_soft")
        self._row.addWidget(self.text, 1)
        look.changed.connect(self._look_changed)
        self.hide()

    def show_words(self, words: str, *, icon: str = "", problem: bool = False) -> None:
        """Show ``words``; with none the line takes no room."""
        self._icon, self._problem = icon, problem
        self.text.say(words)
        self.text.set_color("ink" if problem else "ink_soft")
        self._show_or_hide()
        self._look_changed()

    def changeEvent(self, event: QEvent) -> None:
        """Show what there is to say, as soon as there is something to stand in."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ParentChange:
            self._show_or_hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar and the icon beside the words."""
        look, painter = self._look, painter_on(self)
        left = 0
        if self._problem:
            bar = QRectF(0, 0, look.px("stroke.chosen"), self.height())
            painter.fillRect(bar, look.color("ink"))
            left = look.px("stroke.chosen") + look.px("space.snug")
        if self._icon:
            role = "ink" if self._problem else "ink_soft"
            side = look.grown(_ICON, "icon")
            top = max(look.line_height(self._size) - side, 0) // 2
            picture = look.pixmap(self._icon, role, _ICON, self.devicePixelRatioF())
            painter.drawPixmap(QRect(left, top, side, side), picture)

    def _show_or_hide(self) -> None:
        # What is shown on its own becomes a window, and takes the keyboard with it.
        if self.parentWidget() is not None:
            self.setVisible(bool(self.text.text()))

    def _look_changed(self) -> None:
        look = self._look
        left = look.px("stroke.chosen") + look.px("space.snug") if self._problem else 0
        left += look.grown(_ICON, "icon") + 10 if self._icon else 0
        self._row.setContentsMargins(*margins(left, 0, 0, 0))
        self.update()


class Line(QLineEdit):
    """The line to type on. It tells when its hint has no room: Qt would cut it with dots."""

    #: The hint has room in the line now, or has none any more.
    hint_fitted = Signal(bool)

    def __init__(self, look: Look, hint: str) -> None:
        super().__init__()
        self._look = look
        self._hint = hint
        self._fits: bool | None = None
        self.setProperty(FOCUS_RADIUS, look.px("radius.field"))
        look.changed.connect(self._try_hint)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See whether the hint has room."""
        super().resizeEvent(event)
        self._try_hint()

    def say_hint(self, hint: str) -> None:
        """Hint at something else."""
        if hint != self._hint:
            self._hint = hint
            self._fits = None
            self._try_hint()

    def _try_hint(self) -> None:
        room = self.width() - 2 * _BESIDE
        size = "aloud" if self.property("words") == "aloud" else "body"
        fits = self._look.typeset(self._hint, size).width <= room
        if fits is not self._fits:
            self._fits = fits
            self.setPlaceholderText(self._hint if fits else "")
            self.hint_fitted.emit(fits)


class LabelledField(QWidget):
    """One line to type. ``limit`` is the most characters it holds; more is cut, kindly told."""

    #: A person changed the words; carries all of them.
    edited = Signal(str)
    #: Enter was pressed in the field.
    entered = Signal()

    def __init__(
        self,
        look: Look,
        label: str,
        *,
        hint: str = "",
        help_words: str = "",
        help_icon: str = "",
        label_role: str = "label",
        words: str = "body",
        limit: int = 200,
        parent: QWidget | None = None,
    ) -> None:
        """``words`` is ``body`` or ``aloud``, the size of what is typed."""
        super().__init__(parent)
        self._help = (help_words, help_icon)
        self._left_out = False
        self.label = Text(look, label_role, label)
        self._hint = Text(look, "small", hint)
        self._hint.hide()
        self.edit = Line(look, hint)
        self.edit.hint_fitted.connect(self._hint.setHidden)
        self.edit.setMaxLength(limit)
        self.edit.setProperty("words", words)
        self.edit.setAccessibleName(label)
        self.label.setBuddy(self.edit)
        self.remark = Remark(look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for widget in (self.label, self._hint, self.edit, self.remark):
            column.addWidget(widget)
        self.edit.textEdited.connect(self._take)
        self.edit.inputRejected.connect(self._reject)
        self.edit.returnPressed.connect(self.entered)
        self._show_help()

    @property
    def words(self) -> str:
        """What is typed."""
        return self.edit.text()

    def set_words(self, words: str) -> None:
        """Show ``words`` in the field, cut to the limit if they are longer."""
        limit = self.edit.maxLength()
        if words[:limit] != self.edit.text():
            self.edit.setText(words[:limit])
        if len(words) > limit:
            self._tell_of_limit()

    def say_label(self, label: str) -> None:
        """Write another label above."""
        self.label.say(label)
        self.edit.setAccessibleName(label)

    def say_hint(self, hint: str) -> None:
        """Hint at something else in the line, or above it where it has no room."""
        self._hint.say(hint)
        self.edit.say_hint(hint)

    def say_help(self, words: str, icon: str = "") -> None:
        """Write another line of help below."""
        self._help = (words, icon)
        self._show_help()

    def show_problem(self, words: str) -> None:
        """Say what is wrong in place of the help; no words take it back."""
        if words:
            self.remark.show_words(words, icon="info", problem=True)
            self.edit.setAccessibleDescription(words)
        else:
            self._show_help()

    def _show_help(self) -> None:
        words, icon = self._help
        self.remark.show_words(words, icon=icon)
        self.edit.setAccessibleDescription(words)

    def _take(self, words: str) -> None:
        # Qt tells of what it left out before it tells of the edit: that word must stay.
        full = len(words) >= self.edit.maxLength()
        if not (self._left_out and full):
            self._show_help()
        self._left_out = False
        self.edited.emit(words)

    def _reject(self) -> None:
        self._left_out = True
        self._tell_of_limit()

    def _tell_of_limit(self) -> None:
        sentence = QCoreApplication.translate(
            "LabelledField", "There is room for {limit} characters. The rest was left out."
        )
        self.show_problem(sentence.format(limit=self.edit.maxLength()))
