"""A passphrase is asked for beside the other person: one field, and always a way without."""

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.parts.buttons import Primary, Secondary
from ui.parts.pass_field import PassField
from ui.parts.sheet import Sheet
from ui.parts.text import Text
from ui.theme.look import Look

#: How wide the field becomes, in px at 100 % text.
_FIELD = 460


class UnlockView(msgspec.Struct, frozen=True):
    """What is asked. What is typed is in no view; ``missing`` is said while nothing is."""

    title: str
    text: str
    label: str
    problem: str
    primary: str
    missing: str
    without: str
    rests: bool = False


class UnlockSheet(Sheet):
    """Shows an ``UnlockView``."""

    #: It is to be tried with this passphrase.
    tried = Signal(str)

    def __init__(self, look: Look, page: QWidget, view: UnlockView) -> None:
        super().__init__(look, page, view.title)
        self._view = view
        self.field = PassField(look)
        self.field.setMaximumWidth(round(_FIELD * look.scale))
        self.primary = Primary(look, "")
        self.without = Secondary(look, view.without)
        self.body.addWidget(Text(look, "title", view.title))
        self.body.addSpacing(look.px("space.hair"))
        self.body.addWidget(Text(look, "aloud", view.text))
        self.body.addSpacing(look.px("space.near"))
        self.body.addWidget(self.field)
        self.bar.set_others(self.without)
        self.bar.set_primary(self.primary)
        self.field.edited.connect(lambda _: self._say_primary())
        self.primary.clicked.connect(self.press)
        self.without.clicked.connect(self.close_asked)
        self.show_view(view)

    def show_view(self, view: UnlockView) -> None:
        """Show what came of a try."""
        before, self._view = self._view, view
        self.field.show_words(view.label, problem=view.problem)
        self._say_primary()
        if view.problem and view.problem != before.problem:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, view.problem))

    def press(self) -> None:
        """Try it, or lead to the field where nothing stands."""
        if not self.field.words:
            self.field.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not self._view.rests:
            self.tried.emit(self.field.words)

    def forget(self) -> None:
        """Hold nothing that was typed."""
        self.field.forget()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Try it on Enter, which the field passes on; the rest is as on any sheet."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if not event.isAutoRepeat():
                self.press()
            event.accept()
        else:
            super().keyPressEvent(event)

    def _say_primary(self) -> None:
        typed = bool(self.field.words) or self._view.rests
        self.primary.say(self._view.primary if typed else self._view.missing)
