"""One's own talk while it is put together: read as it is typed, and begun once it was read."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from coach.content.library import Library
from ui.after import After
from ui.parts.plain_text import fitting
from ui.rehearse.choosing import own_scene
from ui.rehearse.mind import Asked, Told
from ui.rehearse.playing import LONGEST, PATIENCE
from ui.rehearse.state import Own


class Owning(QObject):
    """Holds what somebody wrote for it, in memory alone."""

    #: It is to be shown anew.
    changed = Signal()
    #: Something is to be read: an Asked.
    reading_wanted = Signal(object)
    #: It is whole, and can begin.
    begun = Signal()

    def __init__(
        self, library: Library, serials: Callable[[], int], after: After, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._library, self._serials, self._after = library, serials, after
        self._asked = self._read = 0
        self.own = Own()

    @property
    def can_be_had(self) -> bool:
        """Whether there is a scene to build it from."""
        return own_scene(self._library) is not None

    def fill(self, key: str, text: str) -> None:
        """Take other words. The page is shown anew only if something else changes with them."""
        scene, before = own_scene(self._library), self.own
        if scene is None or key not in {"topic", "wish", "fear"}:
            return
        words = " ".join(fitting(text, LONGEST).split("\n"))
        self.own = replace(before, **{key: words}, begins=False)
        self._asked = self._serials()
        asked = Asked(self._asked, self.own.everything, "", scene, self.own.topic)
        self.reading_wanted.emit(asked)
        if bool(self.own.topic.strip()) != bool(before.topic.strip()) or before.begins:
            self.changed.emit()

    def know(self, told: Told) -> bool:
        """Take what was read; False if it was not asked for here."""
        if told.serial != self._asked:
            return False
        self._read = told.serial
        begins = self.own.begins and not told.heard.danger
        changed = self.own.begins or self.own.calm != told.heard.danger
        self.own = replace(self.own, calm=told.heard.danger, begins=False)
        if begins:
            self.begun.emit()
        elif changed:
            self.changed.emit()
        return True

    def begin(self) -> None:
        """Begin, as soon as all of it was read; where nothing reads it, after a while."""
        if self._read == self._asked:
            self.begun.emit()
            return
        serial = self._asked
        self.own = replace(self.own, begins=True)
        self._after(PATIENCE, lambda: self._begin_unread(serial))
        self.changed.emit()

    def forget(self) -> None:
        """Hold nothing any more."""
        self.own = Own()
        self._asked = self._read = 0

    def _begin_unread(self, serial: int) -> None:
        if self.own.begins and serial == self._asked:
            self.begun.emit()
