"""When this app is the wrong tool, to be read alone: a page that other places show, too.

It is the same for everybody, from everywhere. Nothing on it is asked, counted or remembered.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.content.library import Library
from ui.actions import Deed
from ui.help.blocks import ABOVE, made
from ui.help.helplines import NONE, country_of
from ui.help.numbers import Numbers
from ui.help.page import read_alone
from ui.help.view import Block, HelplinesView
from ui.parts.buttons import Primary, Secondary
from ui.parts.page import Page
from ui.parts.text import Text
from ui.theme.look import Look

#: The text becomes no wider than this; above the numbers.
_WIDEST, _ABOVE_NUMBERS = 716, 24


class AlonePage(Page):
    """Only the country whose numbers are seen can be changed, until the page is left."""

    #: Somebody has read enough.
    left = Signal()
    #: Somebody wants the dull page, at once.
    hide_asked = Signal()

    def __init__(
        self, look: Look, library: Library, country: str, territory: str, back: str, hide: str,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """``country`` was chosen in Settings; ``territory`` is the computer's own, in English."""
        super().__init__(look, parent=parent)
        self._library = library
        self._numbers = Numbers(look)
        self._numbers.country_chosen.connect(self._show_country)
        self.primary = Primary(look, back)
        self._hide = Secondary(look, hide, icon="eye-off")
        self._heading = QWidget()
        page = read_alone(library, country or _here(library, territory))
        column = QVBoxLayout(self._heading)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Text(look, "title", page.title))
        self.head.addWidget(self._heading)
        self._text = QWidget()
        self._blocks = QVBoxLayout(self._text)
        self._blocks.setContentsMargins(0, 0, 0, 0)
        self._blocks.setSpacing(0)
        self._fill(page.blocks)
        self.body.addWidget(self._text, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)
        self.bar.set_primary(self.primary)
        self.bar.set_others(self._hide)
        self.primary.clicked.connect(self.left)
        self._hide.clicked.connect(self.hide_asked)

    @property
    def works(self) -> frozenset[Deed]:
        """What keys can do here beside what they can do everywhere."""
        return frozenset({Deed.PRIMARY, Deed.STEP_BACK})

    def act(self, deed: Deed) -> bool:
        """Go back."""
        if deed in {Deed.PRIMARY, Deed.LEAVE, Deed.STEP_BACK}:
            self.left.emit()
            return True
        return False

    def focus(self) -> None:
        """Put the keyboard on the dark button, which leads back."""
        self.primary.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_form(self, *, one_column: bool, width: int) -> None:
        """Let the head go away with the text where letters are large."""
        home = self.body if one_column else self.head
        if home.indexOf(self._heading) < 0:
            home.insertWidget(0, self._heading)
        wide = min(width, round(_WIDEST * self.look.scale))
        self._text.setFixedWidth(wide)
        self._numbers.take_width(wide)

    def _fill(self, blocks: tuple[Block, ...]) -> None:
        for number, block in enumerate(blocks):
            numbers = isinstance(block, HelplinesView)
            if number:
                self._blocks.addSpacing(_ABOVE_NUMBERS if numbers else ABOVE[type(block)])
            if isinstance(block, HelplinesView):
                self._numbers.show_view(block)
                self._blocks.addWidget(self._numbers)
            else:
                self._blocks.addWidget(made(self.look, block))

    def _show_country(self, country: str) -> None:
        for block in read_alone(self._library, country).blocks:
            if isinstance(block, HelplinesView):
                self._numbers.show_view(block)


def _here(library: Library, territory: str) -> str:
    from coach.content.prose import HelplinesWords  # noqa: PLC0415 - only for this

    words = library.find(HelplinesWords)
    return country_of(words, territory) if words else NONE
