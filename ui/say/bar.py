"""The bar of a page of Say it: as many buttons as its view has, each kept while it is there."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from ui.parts.action_bar import ActionBar
from ui.parts.buttons import Primary, Secondary
from ui.say.view import Button
from ui.theme.look import Look


class Bar:
    """Fills an ``ActionBar``; ``pressed`` is called with the key of what was pressed."""

    def __init__(self, look: Look, bar: ActionBar, pressed: Callable[[str], None]) -> None:
        self._look = look
        self._bar = bar
        self._pressed = pressed
        self._key = ""
        self._others: dict[str, Secondary] = {}
        self.primary = Primary(look, "")
        self.primary.clicked.connect(lambda: pressed(self._key))
        bar.set_primary(self.primary)

    def show(self, primary: Button, others: tuple[Button, ...]) -> None:
        """Show these and no others; where the keyboard loses its button, the dark one has it.

        A dark button without words is not there.
        """
        self._key = primary.key
        self.primary.say(primary.words)
        self.primary.setVisible(bool(primary.words))
        keys = [one.key for one in others]
        lost = any(button.hasFocus() for key, button in self._others.items() if key not in keys)
        if list(self._others) != keys:
            self._make(others)
        for one in others:
            self._others[one.key].say(one.words)
            self._others[one.key].show_icon(one.icon)
        if lost:
            self.primary.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make(self, others: tuple[Button, ...]) -> None:
        before, self._others = self._others, {}
        for one in others:
            button = before.pop(one.key, None)
            if button is None:
                button = Secondary(self._look, one.words, icon=one.icon)
                button.clicked.connect(lambda _=False, key=one.key: self._pressed(key))
            self._others[one.key] = button
        self._bar.set_others(*self._others.values())
        for button in self._others.values():
            button.raise_()  # Tab goes by the order of children: those kept come before new ones
        for button in before.values():
            button.hide()
            button.deleteLater()
