"""The look of In Turn: everything that is drawn asks here for its colours, sizes and signs.

One ``Look`` is made in ``ui/application.py`` and passed to constructors. Widgets that paint
themselves read it while painting and repaint on ``changed``; stock widgets get theirs from
the one generated stylesheet, by dynamic properties such as ``role`` and ``ground``.
"""

import math

import msgspec
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QIcon, QPixmap
from PySide6.QtWidgets import QApplication

from coach.people import Hue
from ui.theme import faces
from ui.theme.comfort import (
    LARGEST,
    SMALLEST,
    Comfort,
    Motion,
    SystemWishes,
    Theme,
    Wishes,
    is_still,
    palette_for,
)
from ui.theme.focus import FocusRings
from ui.theme.fonts import font_of, load_fonts
from ui.theme.icons import IconShelf
from ui.theme.stylesheet import qt_palette, stylesheet
from ui.theme.tokens import Edges, Sizes, Tokens, read_tokens
from ui.theme.typeset import UNBOUNDED, Typeset, TypesetShelf, widest_word


class PersonLook(msgspec.Struct, frozen=True):
    """A person's colours: words and icons, large shapes, grounds, and words on a large shape."""

    strong: QColor
    fill: QColor
    tint: QColor
    on_fill: QColor


class Look(QObject):
    """Tokens, text size and motion as they are now. ``changed`` comes once for each change."""

    #: Colours, text size or motion are others now; the stylesheet is already set.
    changed = Signal()

    def __init__(
        self,
        comfort: Comfort | None = None,
        wishes: Wishes | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._comfort = comfort or Comfort()
        self._wishes = wishes or SystemWishes(self)
        self._wishes.changed.connect(self._follow_wishes)
        self._app: QApplication | None = None
        self._shelf = IconShelf()
        self._words = TypesetShelf()
        self._colors: dict[str, QColor] = {}
        self._tokens = read_tokens(palette_for(self._comfort.theme, self._wishes))
        self._still = is_still(self._comfort.motion, self._wishes)

    # what is chosen

    @property
    def comfort(self) -> Comfort:
        """The choices as they are set (which are not what the computer makes of SYSTEM)."""
        return self._comfort

    def set_comfort(self, comfort: Comfort) -> None:
        """Take all the choices at once, with one change of look."""
        scale = min(max(comfort.scale, SMALLEST), LARGEST)
        comfort = msgspec.structs.replace(comfort, scale=scale)
        if comfort != self._comfort:
            rescaled = comfort.scale != self._comfort.scale
            self._comfort = comfort
            self._settle(rescaled=rescaled)

    def set_theme(self, theme: Theme) -> None:
        """Choose the colours."""
        self.set_comfort(msgspec.structs.replace(self._comfort, theme=theme))

    def set_scale(self, scale: float) -> None:
        """Choose the text size as a factor; what is outside 1.0 to 2.0 is brought inside."""
        self.set_comfort(msgspec.structs.replace(self._comfort, scale=scale))

    def set_motion(self, motion: Motion) -> None:
        """Choose how much may move."""
        self.set_comfort(msgspec.structs.replace(self._comfort, motion=motion))

    # what follows from it

    @property
    def tokens(self) -> Tokens:
        """The plain values behind everything here, unscaled."""
        return self._tokens

    @property
    def scale(self) -> float:
        """The text size as a factor, 1.0 to 2.0."""
        return self._comfort.scale

    @property
    def still(self) -> bool:
        """True when nothing may fade or glide."""
        return self._still

    @property
    def high_contrast(self) -> bool:
        """True when people are told apart by ink and shape alone."""
        return self._tokens.colours.high_contrast

    @property
    def dark(self) -> bool:
        """True on a dark ground."""
        return self._tokens.colours.dark

    @property
    def edges(self) -> Edges:
        """Border widths in px that stand in for tints; 0 unless in high contrast."""
        return self._tokens.colours.edges

    @property
    def fade(self) -> int:
        """How long a fade takes, in ms; 0 when still."""
        return 0 if self._still else self._tokens.sizes.motion["fade"]

    def color(self, role: str) -> QColor:
        """Give the colour of a role (``ink``) or of a person's part (``lagoon.strong``)."""
        if role not in self._colors:
            hue, _, part = role.rpartition(".")
            roles = self._tokens.colours.hues[Hue(hue)] if hue else self._tokens.colours.roles
            self._colors[role] = QColor(getattr(roles, part))
        return self._colors[role]

    def person(self, hue: Hue) -> PersonLook:
        """Give a person's four colours."""
        parts = ("strong", "fill", "tint", "on_fill")
        return PersonLook(*(self.color(f"{hue.value}.{part}") for part in parts))

    def px(self, token: str) -> int:
        """Give a measure in logical px.

        Type sizes by their name (``title``) grow with the text size. The others are named
        by their table (``space.apart``, ``radius.card``, ``target.primary``, ``icon.plain``,
        ``stroke.chosen``): targets and icons take part of the growth, the rest none.
        """
        table, _, name = token.rpartition(".")
        table = table or "type"
        sizes: dict[str, int] = getattr(self._tokens.sizes, table)
        return self.grown(sizes[name], table)

    def grown(self, length: float, kind: str = "target") -> int:
        """Let a length of our own take its share of a larger text size."""
        share = self.sizes.growth.get(kind, 0.0)
        return round(length * (1 + (self.scale - 1) * share))

    @property
    def sizes(self) -> Sizes:
        """The measures at 100 % text."""
        return self._tokens.sizes

    def line_height(self, token: str) -> int:
        """Give the distance of two baselines in logical px for a type size."""
        return round(self.px(token) * self.sizes.leading[token])

    def font(self, token: str, weight: int = 400) -> QFont:
        """Give the typeface at a type size; weights are 400, 500, 600 and 700."""
        return font_of(self.px(token), weight)

    def typeset(
        self,
        words: str,
        size: str,
        weight: int = 400,
        width: float = UNBOUNDED,
        *,
        leading: float = 0.0,
        opening: int = 0,
        balanced: bool = False,
    ) -> Typeset:
        """Set words in lines of ``width`` px at a type size, to measure and to draw.

        ``leading`` is a factor of the type size, the size's own if not given; the first
        ``opening`` characters are semibold; ``balanced`` gives a short last line company.
        """
        key = (words, size, weight, width, leading, opening, balanced)
        found = self._words.find(key)
        if found is not None:
            return found
        apart = self.px(size) * (leading or self.sizes.leading[size])
        made = Typeset(
            words, self.font(size, weight), apart, width, opening=opening, balanced=balanced
        )
        return self._words.keep(key, made)

    def forget_words(self) -> None:
        """Keep no words that were set: some of them may be somebody's own."""
        self._words.forget()

    def widest_word(self, words: str, size: str, weight: int = 400) -> int:
        """Give the least width in px at which no word is broken."""
        return math.ceil(widest_word(words, self.font(size, weight)))

    def icon(self, name: str, role: str = "ink", size: int = 24) -> QIcon:
        """Give an icon for a stock widget; ``size`` in px at 100 % text, grown with it."""
        return QIcon(self.pixmap(name, role, size))

    def pixmap(
        self, name: str, role: str = "ink", size: int = 24, ratio: float | None = None
    ) -> QPixmap:
        """Give an icon to paint, sharp on a screen of ``ratio`` (the finest one if not given)."""
        if ratio is None:
            ratio = self._app.devicePixelRatio() if self._app else 1.0
        return self._shelf.pixmap(name, self.color(role), self.grown(size, "icon"), ratio)

    # giving it to the application

    def apply(self, app: QApplication, *, styled: bool = False) -> None:
        """Dress the application; call once, before the first window is made.

        ``styled`` says that it was begun with ``-style fusion``. Setting it here, or merely
        asking for it, makes PySide learn of every kind of style, for 8 ms of the start.
        """
        load_fonts()
        if not styled:
            app.setStyle("Fusion")
        self._app = app
        FocusRings(self, app)
        faces.install(app)
        self._pace_caret()
        self._dress()

    def _dress(self) -> None:
        if self._app is not None:
            self._app.setPalette(qt_palette(self._tokens))
            self._app.setFont(self.font("body"))
            self._app.setStyleSheet(stylesheet(self._tokens, self.scale))

    def _pace_caret(self) -> None:
        """Let the caret stand where nothing is to move, else blink as the computer has it."""
        if self._app is not None:
            self._app.setCursorFlashTime(0 if self._still else -1)

    def _follow_wishes(self) -> None:
        self._settle(rescaled=False)

    def _settle(self, *, rescaled: bool) -> None:
        """Work out the look anew, and tell of it only if something is another now."""
        palette = palette_for(self._comfort.theme, self._wishes)
        still = is_still(self._comfort.motion, self._wishes)
        recoloured = palette is not self._tokens.palette
        if not (rescaled or recoloured or still is not self._still):
            return
        self._still = still
        self._pace_caret()
        if recoloured:
            self._tokens = read_tokens(palette)
            self._colors.clear()
        if rescaled or recoloured:
            self._shelf.forget()
            self._words.forget()
            self._dress()
        self.changed.emit()
