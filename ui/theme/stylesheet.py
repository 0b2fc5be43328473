"""The one stylesheet, generated from the tokens, and the palette for what Qt draws itself."""

from PySide6.QtGui import QColor, QPalette

from ui.theme.tokens import Tokens


def stylesheet(tokens: Tokens, scale: float) -> str:
    """Write the stylesheet for these tokens at this text size (1.0 to 2.0)."""
    del tokens, scale
    return ""


def qt_palette(tokens: Tokens) -> QPalette:
    """Give the palette that tooltips, selections and menus are drawn with."""
    roles = tokens.colours.roles
    palette = QPalette()
    for part, color in (
        (QPalette.ColorRole.Window, roles.paper),
        (QPalette.ColorRole.WindowText, roles.ink),
        (QPalette.ColorRole.Base, roles.surface),
        (QPalette.ColorRole.AlternateBase, roles.sunken),
        (QPalette.ColorRole.Text, roles.ink),
        (QPalette.ColorRole.PlaceholderText, roles.ink_soft),
        (QPalette.ColorRole.Button, roles.surface),
        (QPalette.ColorRole.ButtonText, roles.ink),
        (QPalette.ColorRole.BrightText, roles.ink),
        (QPalette.ColorRole.ToolTipBase, roles.surface),
        (QPalette.ColorRole.ToolTipText, roles.ink),
        (QPalette.ColorRole.Highlight, roles.ink),
        (QPalette.ColorRole.HighlightedText, roles.on_ink),
        (QPalette.ColorRole.Link, roles.ink),
        (QPalette.ColorRole.Accent, roles.ink),
    ):
        palette.setColor(part, QColor(color))
    return palette
