"""What the keys do that work on every page: size, help, hiding, and the way out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject

from ui.actions import Deed
from ui.theme.comfort import LARGEST, SMALLEST

if TYPE_CHECKING:
    from ui.application import Application
    from ui.shell import Shell

#: One press of Ctrl and plus makes the text larger by this much.
TEXT_STEP = 0.125


class Keys(QObject):
    """Does what the window was asked for by a key, with what the program can do."""

    def __init__(self, program: Application, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._program, self._shell = program, shell

    def do(self, deed: Deed) -> None:
        """Do it; what only a page can do is the page's."""
        desk = self._program.desk
        match deed:
            case Deed.LARGER:
                self._scale(desk.look.scale + TEXT_STEP)
            case Deed.SMALLER:
                self._scale(desk.look.scale - TEXT_STEP)
            case Deed.PLAIN_SIZE:
                self._scale(SMALLEST)
            case Deed.WHOLE_SCREEN:
                self._shell.turn_whole_screen()
            case Deed.SETTINGS:
                self._program.open("settings")
            case Deed.LEAVE | Deed.STEP_BACK:
                self._program.open("today")
            case Deed.HIDE:
                self._program.hide()
            case Deed.KEYS:
                self._show_keys()
            case Deed.QUIT:
                self._shell.close()
            case _:
                pass

    def _scale(self, scale: float) -> None:
        preferences = self._program.desk.preferences
        choices = preferences.choices
        comfort = replace(choices.comfort, scale=min(max(scale, SMALLEST), LARGEST))
        preferences.choose(replace(choices, comfort=comfort))

    def _show_keys(self) -> None:
        self._program.pause()
        sheet = self._program.asides.show_keys(self._program.window.place)
        if sheet is not None:
            sheet.topic_asked.connect(self._read_on)

    def _read_on(self, topic: str) -> None:
        """Go where the sheet of keys leads, and from a preview back to where it was opened."""
        from ui.help.keys_sheet import PREVIEW  # noqa: PLC0415 - it is open already

        program = self._program
        if topic != PREVIEW:
            program.open("help", topic)
        elif (place := program.window.place) or (page := program.window.page) is None:
            program.preview(back=lambda: program.open(place or "today"))
        else:
            program.preview(back=lambda: program.show_room(page))
