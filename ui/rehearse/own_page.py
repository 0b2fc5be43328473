"""One's own talk is put together: what it is about, the wish, what would be hard to hear."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.actions import Deed
from ui.parts.field import LabelledField, Remark
from ui.parts.help_card import HelpCard
from ui.parts.text import Text
from ui.rehearse.requests import Begin, Filled, HelpAsked
from ui.rehearse.temper_page import TemperPage
from ui.rehearse.view import OwnView
from ui.theme.look import Look

_BETWEEN = 24
#: A topic is short: it stands in the middle of what the partner says.
_TOPIC, _LIMIT = 60, 200


class OwnPage(TemperPage):
    """A function of an ``OwnView``, but for what is being typed: that is the fields' own."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._number = -1
        self.fields: dict[str, LabelledField] = {}
        self._lead = Text(look, "aloud", color="ink_soft")
        self._note = Remark(look)
        self.calm = HelpCard(look)
        self.left.addWidget(self._lead)
        self.left.addSpacing(_BETWEEN)
        self.left.addWidget(self._note)
        self.left.addStretch(1)
        self.columns.addWidget(self.calm, 0, Qt.AlignmentFlag.AlignTop)
        self.calm.help_asked.connect(lambda: self.asked.emit(HelpAsked()))
        self.primary.clicked.connect(lambda: self.asked.emit(Begin()))

    def show_page(self, view: OwnView) -> None:
        """Show what is asked; the fields only where the page has put words into them."""
        self.say_head(view.title, view.back)
        self._lead.say(view.lead)
        self._show_fields(view)
        self._note.show_words(view.note, icon="info")
        self.tempers.show_tempers(view.tempers_title, view.tempers)
        had = self.calm.isAncestorOf(self.focusWidget() or self) and view.calm is None
        self.calm.setVisible(view.calm is not None)
        self.tempers.setVisible(view.calm is None)
        if view.calm is not None:
            self.calm.show_view(view.calm)
        if had:
            self.focus()
        self.primary.say(view.begin)
        self.primary.setEnabled(view.ready)

    def take_form(self, *, one_column: bool, width: int) -> None:
        """Let the card be as wide as the tempers that it stands for; with large letters on top."""
        super().take_form(one_column=one_column, width=width)
        self.columns.removeWidget(self.calm)
        at = 0 if one_column else self.columns.count()
        self.columns.insertWidget(at, self.calm, 0, Qt.AlignmentFlag.AlignTop)
        self.calm.setMinimumWidth(self.tempers.minimumWidth())
        self.calm.setMaximumWidth(self.tempers.maximumWidth())

    def act(self, deed: Deed) -> bool:
        """Go on to the next field on Enter, and from the last one begin; back by Esc."""
        at = next((key for key, one in self.fields.items() if one.edit.hasFocus()), "")
        if deed is Deed.PRIMARY and (at or not self.primary.isEnabled()):
            self._go_on(at)
            return True
        return super().act(deed)

    def focus(self) -> None:
        """Put the keyboard into the first field."""
        for field in self.fields.values():
            field.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            return

    def forget(self) -> None:
        """Hold no words any more: the window is hidden."""
        self._number = -1
        for field in self.fields.values():
            field.set_words("")
        self.look.forget_words()

    def _show_fields(self, view: OwnView) -> None:
        for place, one in enumerate(view.fields):
            field = self.fields.get(one.key) or self._make(one.key, place)
            field.say_label(one.label)
            field.say_hint(one.example)
            if view.number != self._number:
                field.set_words(one.text)
        self._number = view.number

    def _make(self, key: str, place: int) -> LabelledField:
        field = LabelledField(self.look, "", limit=_TOPIC if key == "topic" else _LIMIT)
        field.edited.connect(lambda text: self.asked.emit(Filled(key, text)))
        field.setContentsMargins(0, 0, 0, _BETWEEN)
        self.left.insertWidget(2 + place, field)
        self.fields[key] = field
        return field

    def _go_on(self, key: str) -> None:
        keys = list(self.fields)
        later = keys[keys.index(key) + 1 :] if key else []
        if later:
            self.fields[later[0]].edit.setFocus(Qt.FocusReason.TabFocusReason)
        elif self.primary.isEnabled():
            self.primary.click()
        else:
            self.focus()
