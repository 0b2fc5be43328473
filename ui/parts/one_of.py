"""One of a few: what segments, choices, pills and the rail share.

The group is one stop for Tab; arrow keys go through it. Nothing needs to be chosen at the
start, and a screen that shows a view chooses without a signal.
"""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QRadioButton, QWidget

from ui.theme.focus import FOCUS_RADIUS
from ui.theme.look import Look
from ui.theme.mirror import towards_start
from ui.theme.typeset import Typeset

_ARROWS = frozenset(
    {Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Down},
)
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class Member(QRadioButton):
    """One that can be chosen. ``key`` is what the program calls it, ``words`` what people read."""

    def __init__(self, look: Look, key: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.key = key
        self.one_of: OneOf | None = None
        self._words = ""
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty(FOCUS_RADIUS, look.px("radius.button"))
        self.say(words)
        self.clicked.connect(self._pressed)
        look.changed.connect(self.look_changed)

    @property
    def words(self) -> str:
        """What is written on it."""
        return self._words

    def say(self, words: str) -> None:
        """Write other words on it."""
        self._words = words
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(words)
        self.look_changed()

    def look_changed(self) -> None:
        """Take the new colours and sizes."""
        self.updateGeometry()
        self.update()

    def set_words(self, width: float, weight: int, size: str = "small") -> Typeset:
        """Set the words in lines of ``width`` px."""
        return self.look.typeset(self._words, size, weight, width, leading=1.3)

    def show_chosen(self, chosen: bool) -> None:
        """Look chosen, or not.

        Qt tells a screen reader "one of several" only of a button that excludes others by
        itself, and then lets none of them be the last to go: so that rests for a moment.
        """
        self.setAutoExclusive(False)
        self.setChecked(chosen)
        self.setAutoExclusive(True)
        self.look_changed()

    def hitButton(self, pos: object) -> bool:
        """Be pressed anywhere on it, not just on a round mark that it does not have."""
        return True

    def nextCheckState(self) -> None:
        """Leave it to the group, which hears of every press."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go through the group by arrows; Enter chooses, and if it is chosen, passes on."""
        key, group = Qt.Key(event.key()), self.one_of
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()  # Alt+Left is the page's
        elif group is None:
            super().keyPressEvent(event)
        elif key in _ARROWS:
            group.step(self, -1 if towards_start(key) else 1)
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            group.go_to(0 if key == Qt.Key.Key_Home else -1)
        elif key in _ENTER and not (self.isChecked() and group.passes_enter_on):
            group.pick(self.key)
        elif key in _ENTER:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _pressed(self) -> None:
        if self.one_of is not None:
            self.one_of.pick(self.key)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Become the group's stop for Tab."""
        super().focusInEvent(event)
        if self.one_of is not None:
            self.one_of.stop_at(self)


class OneOf(QObject):
    """Keeps one of its members chosen, or none.

    ``arrows_choose`` is for choices whose change can be seen at once; where choosing leads
    away (the rail) arrows only move. ``passes_enter_on`` lets Enter on what is already chosen
    reach the page, whose primary it then presses.
    """

    #: A person chose another one; carries its key.
    chosen_changed = Signal(str)
    #: A person pressed one, be it the chosen one; carries its key.
    picked = Signal(str)

    def __init__(
        self, parent: QObject, *, arrows_choose: bool = True, passes_enter_on: bool = True
    ) -> None:
        super().__init__(parent)
        self.passes_enter_on = passes_enter_on
        self._arrows_choose = arrows_choose
        self._members: list[Member] = []
        self._chosen: str | None = None

    @property
    def chosen(self) -> str | None:
        """The key of what is chosen, None if nothing is."""
        return self._chosen

    @property
    def members(self) -> tuple[Member, ...]:
        """All of them, in order."""
        return tuple(self._members)

    def add(self, member: Member) -> None:
        """Take one more at the end."""
        member.one_of = self
        self._members.append(member)
        self._renew_stop()

    def clear(self) -> None:
        """Let all go (the widgets stay with their owner), with nothing chosen."""
        for member in self._members:
            member.one_of = None
        self._members.clear()
        self._chosen = None

    def choose(self, key: str | None) -> None:
        """Show ``key`` as chosen, without a signal; None takes the choice back."""
        self._chosen = key
        for member in self._members:
            member.show_chosen(member.key == key)
        self._renew_stop()

    def pick(self, key: str) -> None:
        """Do what a press on ``key`` does."""
        changed = key != self._chosen
        self.choose(key)
        if changed:
            self.chosen_changed.emit(key)
        self.picked.emit(key)

    def step(self, member: Member, by: int) -> None:
        """Go on from ``member`` to the next that can be used, round the end."""
        usable = [one for one in self._members if one.isEnabled() and not one.isHidden()]
        if member in usable:
            self._land(usable[(usable.index(member) + by) % len(usable)])

    def go_to(self, index: int) -> None:
        """Go to the first (0) or the last (-1)."""
        usable = [one for one in self._members if one.isEnabled() and not one.isHidden()]
        if usable:
            self._land(usable[index])

    def focus(self) -> None:
        """Give the keyboard to the chosen one, or the first."""
        for member in self._members:
            if member.focusPolicy() & Qt.FocusPolicy.TabFocus:
                member.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def stop_at(self, member: Member) -> None:
        """Make ``member`` the one that Tab comes to."""
        for one in self._members:
            stops = one is member
            one.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stops else Qt.FocusPolicy.ClickFocus)

    def _land(self, member: Member) -> None:
        member.setFocus(Qt.FocusReason.TabFocusReason)
        if self._arrows_choose:
            self.pick(member.key)

    def _renew_stop(self) -> None:
        chosen = [member for member in self._members if member.key == self._chosen]
        if self._members:
            self.stop_at((chosen or self._members)[0])
