"""The question before everything is erased: nothing happens until the word stands there."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.parts.buttons import Primary, Secondary
from ui.parts.field import LabelledField
from ui.parts.sheet import Sheet
from ui.parts.text import Text
from ui.settings.view import EraseAll, EraseView, KeepAll, TypeWord
from ui.theme.look import Look

_FIELD = 312


class EraseSheet(Sheet):
    """Made for one question. Esc keeps everything."""

    #: A SettingsRequest.
    asked = Signal(object)

    def __init__(self, look: Look, page: QWidget, view: EraseView) -> None:
        super().__init__(look, page, view.title)
        self._ready = False
        self.body.addWidget(Text(look, "title", view.title))
        self.body.addSpacing(8)
        self.body.addWidget(Text(look, "aloud", view.text))
        self.body.addSpacing(24)
        self.field = LabelledField(look, view.label, help_words=view.stays, limit=40)
        self.field.setMinimumWidth(_FIELD)
        self.field.edited.connect(lambda text: self.asked.emit(TypeWord(text)))
        self.body.addWidget(self.field, alignment=Qt.AlignmentFlag.AlignLeft)
        keep = Secondary(look, view.keep)
        self.primary = Primary(look, view.primary, icon="trash-2")
        self.bar.set_others(keep)
        self.bar.set_primary(self.primary)
        keep.clicked.connect(lambda: self.asked.emit(KeepAll()))
        self.close_asked.connect(lambda: self.asked.emit(KeepAll()))
        self.primary.clicked.connect(self._press)
        self.open(self.field.edit)

    def show_view(self, view: EraseView) -> None:
        """Show whether the word stands there."""
        self._ready = view.ready
        self.primary.say(view.primary)

    def _press(self) -> None:
        """Erase, or lead to the field where the word is missing."""
        if self._ready:
            self.asked.emit(EraseAll())
        else:
            self.field.edit.setFocus(Qt.FocusReason.OtherFocusReason)
