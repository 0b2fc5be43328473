"""How the window stands when it closes, so that the next start can show it at once."""

from ui.main_window import MainWindow
from ui.parts.rail import RailForm
from ui.shell import Frame, Shell
from ui.theme.look import Look

#: The grounds and the two shapes of the mark, in the order in which ``Frame`` has them.
_ROLES = ("paper", "sunken", "lagoon.fill", "clay.fill")

#: Where the mark begins beside and below its place on the rail, and how high it is, in px.
_LEFT, _TOP, _SIDE = 22, 3, 22


def frame_of(shell: Shell, window: MainWindow, look: Look) -> Frame:
    """Say how the window stands; without a rail there is no mark to remember."""
    colors = tuple(look.color(role).name() for role in _ROLES)
    geometry = bytes(shell.saveGeometry().data())
    rail = window.rail
    if rail.form is RailForm.BUTTON:
        return Frame(geometry, colors)
    at = rail.mark.geometry()
    return Frame(geometry, colors, rail.width(), (at.left() + _LEFT, at.top() + _TOP, _SIDE))
