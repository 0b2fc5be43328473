"""The colours of paper: white and ink in every theme, because a printer knows no other."""

import msgspec
from PySide6.QtGui import QColor

from ui.theme.tokens import Palette, read_tokens


class Inks(msgspec.Struct, frozen=True):
    """The sheet itself, its words, and what is only there to cut along."""

    sheet: QColor
    ink: QColor
    soft: QColor
    cut: QColor


def inks() -> Inks:
    """Give the colours of the light theme, whatever the window wears."""
    roles = read_tokens(Palette.LIGHT).colours.roles
    return Inks(
        QColor(roles.surface), QColor(roles.ink), QColor(roles.ink_soft), QColor(roles.control)
    )
