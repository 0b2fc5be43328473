"""The measures of a room: a page that fills the window and leads nowhere else.

They follow the drawing board (``1280 x 800``), its small form (``1024 x 768``) and its large
text. Everything is in logical px.
"""

import msgspec

#: From this text size on everything stands in one column.
LARGE_TEXT = 1.5

#: From this width on the margins are those of the drawing board.
_WIDE_WINDOW = 1200

#: Below this there is no room for two columns, whatever the text size.
_NARROW_WINDOW = 800

#: More than this is not used: lines and glances become too long.
WIDEST = 1440
TALLEST = 900


class RoomFrame(msgspec.Struct, frozen=True):
    """Where things stand in a room. ``head`` is the least height of the top line.

    ``inner`` is the margin in the panel of whoever has the floor (beside, above, below);
    ``listener`` the same for the other panel. ``narrow`` is that panel's width at the
    smallest window.
    """

    side: int
    top: int
    head: int
    under_head: int
    above_bar: int
    bottom: int
    inner: tuple[int, int, int]
    listener: tuple[int, int, int]
    one_column: bool = False


_BOARD = RoomFrame(48, 21, 54, 9, 24, 48, (48, 44, 40), (36, 44, 32))
_SMALL = RoomFrame(32, 13, 54, 5, 24, 40, (40, 36, 36), (32, 38, 28))
_LARGE = RoomFrame(24, 12, 48, 12, 24, 24, (32, 32, 32), (32, 32, 32), one_column=True)


def frame_for(width: int, scale: float) -> RoomFrame:
    """Give the measures for a window ``width`` px wide at a text size of ``scale``."""
    if scale >= LARGE_TEXT or width < _NARROW_WINDOW:
        return _LARGE
    return _BOARD if width >= _WIDE_WINDOW else _SMALL


def margins_for(frame: RoomFrame, width: int, height: int) -> tuple[int, int, int, int]:
    """Give the margins left, top, right, bottom; what a window has too much is shared out."""
    beside = max((width - WIDEST) // 2, frame.side)
    spare = max(height - TALLEST, 0) if not frame.one_column else 0
    return beside, frame.top + spare // 2, beside, frame.bottom + spare - spare // 2
