"""The one stylesheet, generated from the tokens, and the palette for what Qt draws itself.

It dresses stock widgets: fields, scroll bars, tooltips, menus, drop-downs, and labels that
carry the property ``role``. Parts that paint themselves ask the look directly.
"""

from PySide6.QtGui import QColor, QPalette

from ui.theme.fonts import FAMILY
from ui.theme.tokens import Tokens

#: What stands for a letter of a passphrase: one that our typeface has.
_DOT = ord("\N{BULLET}")

#: The roles of a stock QLabel: type size, weight and colour (see ui/parts/text.py for wrapping).
_LABELS = (
    ("title", "title", 700, "ink"),
    ("prompt", "prompt", 600, "ink"),
    ("lead", "aloud", 600, "ink"),
    ("aloud", "aloud", 400, "ink"),
    ("strong", "body", 600, "ink"),
    ("body", "body", 400, "ink"),
    ("label", "small", 600, "ink"),
    ("small", "small", 400, "ink_soft"),
)


def stylesheet(tokens: Tokens, scale: float) -> str:
    """Write the stylesheet for these tokens at this text size (1.0 to 2.0)."""
    return "\n".join((_labels(tokens, scale), _fields(tokens, scale), _rest(tokens, scale)))


def _labels(tokens: Tokens, scale: float) -> str:
    return "\n".join(
        f'QLabel[role="{role}"] {{ font-size: {_type(tokens, size, scale)}px;'
        f" font-weight: {weight}; color: {getattr(tokens.colours.roles, color)}; }}"
        for role, size, weight, color in _LABELS
    )


def _fields(tokens: Tokens, scale: float) -> str:
    roles, sizes = tokens.colours.roles, tokens.sizes
    edge, radius = sizes.stroke["control"], sizes.radius["field"]
    high = _target(tokens, "primary", scale) - 2 * edge
    return f"""
QLineEdit, QPlainTextEdit, QTextEdit {{
    font-family: "{FAMILY}"; font-size: {_type(tokens, "body", scale)}px;
    color: {roles.ink}; placeholder-text-color: {roles.ink_soft};
    background: {roles.surface}; border: {edge}px solid {roles.control};
    border-radius: {radius}px; padding: 0 14px;
    selection-background-color: {roles.ink}; selection-color: {roles.on_ink};
}}
QLineEdit {{
    min-height: {high}px; max-height: {high}px; lineedit-password-character: {_DOT};
}}
QLineEdit[flat="true"] {{ font-weight: 600; }}
QPlainTextEdit, QTextEdit {{ padding: 12px 10px; }}
QLineEdit[flat="true"], QTextEdit[flat="true"], QPlainTextEdit[flat="true"] {{
    background: transparent; border: none; padding: 0;
}}
QLineEdit[words="aloud"], QPlainTextEdit[words="aloud"], QTextEdit[words="aloud"] {{
    font-size: {_type(tokens, "aloud", scale)}px;
}}
QLineEdit:disabled, QPlainTextEdit:disabled {{
    color: {roles.ink_soft}; border-color: {roles.line};
}}"""


def _rest(tokens: Tokens, scale: float) -> str:
    roles, sizes = tokens.colours.roles, tokens.sizes
    edge, small = sizes.stroke["control"], _type(tokens, "small", scale)
    return f"""
QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: none; }}
QScrollBar:vertical {{ background: transparent; width: 14px; margin: 4px 0; }}
QScrollBar::handle:vertical {{
    background: {roles.control}; border-radius: 4px; min-height: 48px; margin: 0 0 0 6px;
}}
QScrollBar::handle:vertical:hover {{ background: {roles.ink}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QToolTip {{
    font-size: {small}px; color: {roles.ink}; background: {roles.surface};
    border: {edge}px solid {roles.control}; padding: 8px 12px;
}}
QMenu {{
    font-size: {small}px; color: {roles.ink}; background: {roles.surface};
    border: {edge}px solid {roles.control}; padding: 8px;
}}
QMenu::item {{ padding: 10px 24px; border-radius: {sizes.radius["field"]}px; }}
QMenu::item:selected {{ color: {roles.on_ink}; background: {roles.ink}; }}
QComboBox {{
    font-size: {small}px; font-weight: 600; color: {roles.ink};
    background: {roles.surface}; border: {edge}px solid {roles.control};
    border-radius: {sizes.radius["button"]}px; padding: 0 18px;
    min-height: {_target(tokens, "least", scale) - 2 * edge}px;
}}
QComboBox QAbstractItemView {{
    color: {roles.ink}; background: {roles.surface}; border: {edge}px solid {roles.control};
    selection-background-color: {roles.ink}; selection-color: {roles.on_ink};
}}"""


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


def _type(tokens: Tokens, size: str, scale: float) -> int:
    return round(tokens.sizes.type[size] * scale)


def _target(tokens: Tokens, name: str, scale: float) -> int:
    share = tokens.sizes.growth["target"]
    return round(tokens.sizes.target[name] * (1 + (scale - 1) * share))
