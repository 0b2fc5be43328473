"""Big choices: who begins, yes or later, three answers. Nothing is greener than another."""

from math import ceil

import msgspec
from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from ui.parts.one_of import Member, OneOf
from ui.parts.strokes import draw_box
from ui.theme.focus import FOCUS_RADIUS
from ui.theme.look import Look
from ui.theme.mirror import painter_on, placed
from ui.theme.typeset import UNBOUNDED, Typeset


class Kind(msgspec.Struct, frozen=True):
    """The measures of a kind of choice, in px at 100 % text.

    In a ``row`` the line stands at the right of the words, where there is room for both.
    """

    height: int
    size: str
    line_size: str
    sign: int
    beside: int
    gap: int
    centred: bool = False
    row: bool = False
    weight: int = 600
    balanced: bool = False


#: The three answers: a large sign, a word, one line.
ANSWER = Kind(height=108, size="aloud", line_size="body", sign=40, beside=36, gap=28)
#: A choice in a sheet: an icon, a word, one line.
WAY = Kind(height=88, size="aloud", line_size="small", sign=26, beside=28, gap=18)
#: A person: their badge and name.
PERSON = Kind(height=88, size="aloud", line_size="small", sign=48, beside=20, gap=14)
#: A pair of signs and a few words.
PAIR = Kind(height=64, size="small", line_size="small", sign=26, beside=20, gap=12)
#: A short word in the middle: yes, later.
WORD = Kind(height=56, size="body", line_size="small", sign=26, beside=24, gap=14, centred=True)
#: A sign alone in the middle; the words are read out only.
SIGN = Kind(height=48, size="small", line_size="small", sign=26, beside=20, gap=14, centred=True)

_CHECK, _CHECK_GAP = 24, 14
#: Above the words, and between them and their line.
_ABOVE, _BETWEEN = 12, 3
#: Between words and line that stand in a row.
_IN_ROW = 20


class Choice(Member):
    """One choice. Chosen: 3 px ink and a check; its ground changes only to a person's own tint.

    ``icon`` or ``sign`` stands before the words: an icon by name, or a small painted widget
    (a badge, a shape) of the kind's size, which may be wider than high.
    """

    def __init__(
        self,
        look: Look,
        kind: Kind,
        key: str,
        words: str,
        line: str = "",
        *,
        icon: str = "",
        sign: QWidget | None = None,
        color: str = "ink",
        chosen_ground: str = "surface",
    ) -> None:
        self.kind = kind
        self._line = line
        self._icon = icon
        self._sign = sign
        self._color = color
        self._chosen_ground = chosen_ground
        super().__init__(look, key, words)
        self.setAccessibleDescription(line)
        self.setProperty(FOCUS_RADIUS, look.px("radius.button"))
        if sign is not None:
            sign.setParent(self)
            sign.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def say_line(self, line: str) -> None:
        """Write another line under the words."""
        self._line = line
        self.setAccessibleDescription(line)
        self.look_changed()

    # measuring

    def hasHeightForWidth(self) -> bool:
        """Words wrap, so the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height that words and line need at this width."""
        words, line = self._both(width - self._around())
        below = line.height + _BETWEEN if line and not self._in_row(width) else 0
        tall = words.height + below + 2 * _ABOVE
        return max(self.look.grown(self.kind.height), round(tall))

    def sizeHint(self) -> QSize:
        """Prefer words and line unbroken."""
        words, line = self._both(UNBOUNDED)
        wide = max(words.width, line.width if line else 0)
        return QSize(ceil(wide) + self._around(), self.look.grown(self.kind.height))

    def minimumSizeHint(self) -> QSize:
        """Need the widest word whole."""
        wide = 0
        if self.kind is not SIGN:
            wide = self.look.widest_word(self.words, self.kind.size, self.kind.weight)
        return QSize(wide + self._around(), self.look.grown(self.kind.height))

    def _around(self) -> int:
        check = self.look.grown(_CHECK, "icon") + _CHECK_GAP
        sign = self._sign_size().width()
        room = 2 * self.kind.beside + check * (2 if self.kind.centred else 1)
        if self.kind is SIGN:
            room = 2 * self.kind.beside + check
        return room + (sign + self.kind.gap if sign and self.kind is not SIGN else sign)

    def _sign_size(self) -> QSize:
        if self._sign is not None:
            return self._sign.sizeHint()
        side = self.look.grown(self.kind.sign, "icon") if self._icon else 0
        return QSize(side, side)

    def _both(self, width: float) -> tuple[Typeset, Typeset | None]:
        look, kind = self.look, self.kind
        words = "" if kind is SIGN else self.words
        upper = look.typeset(
            words, kind.size, kind.weight, width, leading=1.35, balanced=kind.balanced
        )
        if not self._line:
            return upper, None
        return upper, look.typeset(self._line, kind.line_size, 400, width, leading=1.4)

    # painting

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the sign where it belongs."""
        super().resizeEvent(event)
        self._place_sign()

    def look_changed(self) -> None:
        """Take the new colours and sizes, and whether it is chosen."""
        super().look_changed()
        self._place_sign()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box, the icon, the words and line, and the check if chosen."""
        look, area, painter = self.look, QRectF(self.rect()), painter_on(self)
        chosen = self.isChecked()
        edge = look.px("stroke.chosen" if chosen else "stroke.control")
        ground = self._chosen_ground if chosen else "sunken" if self.underMouse() else "surface"
        color = look.color("ink" if chosen else "control")
        draw_box(painter, area, look.px("radius.button"), look.color(ground), color, edge)
        if self._icon:
            role = "ink" if chosen else "ink_soft"
            picture = look.pixmap(self._icon, role, self.kind.sign, self.devicePixelRatioF())
            painter.drawPixmap(self._sign_place(), picture)
        self._draw_words(painter)
        if chosen:
            picture = look.pixmap("check", "ink", _CHECK, self.devicePixelRatioF())
            painter.drawPixmap(self._check_place(), picture)

    def _in_row(self, width: int) -> bool:
        """Say whether the line has room at the right of the words."""
        if not self.kind.row:
            return False
        words, line = self._both(UNBOUNDED)
        both = words.width + (line.width if line is not None else 0) + _IN_ROW
        return both <= width - self._around()

    def _draw_row(self, painter: QPainter) -> None:
        """Write words and line in one row, the line at its end."""
        words, line = self._both(UNBOUNDED)
        wide = self.width() - self._around()
        for text, left, color in (
            (words, self._words_left(words), self._color),
            (line, self.kind.beside + wide - (line.width if line else 0), "ink_soft"),
        ):
            if text is not None:
                place = QRectF(left, (self.height() - text.height) / 2, text.width, text.height)
                text.draw(painter, place, self.look.color(color))

    def _draw_words(self, painter: QPainter) -> None:
        if self._in_row(self.width()):
            self._draw_row(painter)
            return
        words, line = self._both(self.width() - self._around())
        tall = words.height + (line.height + _BETWEEN if line else 0)
        left, wide = self._words_left(words), self.width() - self._around()
        place = QRectF(left, (self.height() - tall) / 2, wide, tall)
        words.draw(painter, place, self.look.color(self._color))
        if line is not None:
            place.setTop(place.top() + words.height + _BETWEEN)
            line.draw(painter, place, self.look.color("ink_soft"))

    def _words_left(self, words: Typeset) -> float:
        sign = self._sign_size().width()
        before = sign + self.kind.gap if sign and self.kind is not SIGN else 0
        if not self.kind.centred:
            return self.kind.beside + before
        return (self.width() - self._group(words) + 2 * before) / 2

    def _group(self, words: Typeset) -> float:
        """The width of what stands in the middle: sign, words, and the check when chosen."""
        sign = self._sign_size().width()
        gap = self.kind.gap if sign and self.kind is not SIGN else 0
        check = self.look.grown(_CHECK, "icon") + _CHECK_GAP if self.isChecked() else 0
        return sign + gap + words.width + check

    def _sign_place(self) -> QRect:
        size = self._sign_size()
        left = float(self.kind.beside)
        if self.kind.centred:
            words, _ = self._both(self.width() - self._around())
            left = (self.width() - self._group(words)) / 2
        return QRect(round(left), (self.height() - size.height()) // 2, *size.toTuple())

    def _check_place(self) -> QRect:
        side = self.look.grown(_CHECK, "icon")
        left = self.width() - self.kind.beside - side + 4
        if self.kind.centred:
            words, _ = self._both(self.width() - self._around())
            left = round((self.width() + self._group(words)) / 2) - side
        return QRect(left, (self.height() - side) // 2, side, side)

    def _place_sign(self) -> None:
        if self._sign is not None:
            self._sign.setGeometry(placed(self._sign_place(), self.rect()))


class ChoiceGroup(QWidget):
    """Choices below or beside each other, of which one or none is chosen."""

    #: A person chose another one; carries its key.
    choice_changed = Signal(str)

    def __init__(
        self,
        look: Look,
        name: str,
        choices: tuple[Choice, ...] = (),
        *,
        across: bool = False,
        gap: int = 16,
        parent: QWidget | None = None,
    ) -> None:
        """Lay ``choices`` out downwards, or ``across``; ``name`` is read out before them."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.group = OneOf(self)
        self.group.chosen_changed.connect(self.choice_changed)
        down = QBoxLayout.Direction.TopToBottom
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight if across else down, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(gap)
        for choice in choices:
            self.add(choice)

    def add(self, choice: Choice) -> None:
        """Take one more at the end; beside each other all are equally wide."""
        self.group.add(choice)
        self._box.addWidget(choice, 1)

    def set_across(self, across: bool) -> None:
        """Lay them out beside each other, or below."""
        sideways = QBoxLayout.Direction.LeftToRight
        self._box.setDirection(sideways if across else QBoxLayout.Direction.TopToBottom)

    @property
    def chosen(self) -> str | None:
        """The key of what is chosen, None if nothing is."""
        return self.group.chosen

    def choose(self, key: str | None) -> None:
        """Show ``key`` as chosen, without a signal; None takes the choice back."""
        self.group.choose(key)

    def focus(self) -> None:
        """Give the keyboard to the chosen one, or the first."""
        self.group.focus()
