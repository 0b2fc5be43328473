"""The two cards side by side, and below them what everybody may know of the books."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ui.actions import Deed
from ui.parts.buttons import Secondary
from ui.parts.field import Remark
from ui.reflect import asks
from ui.reflect.door_card import DoorCard
from ui.reflect.place_page import PlacePage
from ui.reflect.view import DoorView
from ui.theme.look import Look
from ui.theme.mirror import side_by_side

#: The cards stand beside each other from this content width on; what is free below a notice.
_BESIDE, _UNDER_NOTICE = 700, 16
#: A card is no taller: in a high window its button would be far from its field.
_TALLEST = 560
#: The cards take what is free, up to that; Qt's own word for "as large as it likes", in px.
_ALMOST_ALL, _ANY = 1000, 16_777_215


class DoorPage(PlacePage):
    """A function of a ``DoorView``."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._view: DoorView | None = None
        self._notice = Remark(look)
        self.cards: list[DoorCard] = [DoorCard(look), DoorCard(look)]
        self._row = QBoxLayout(side_by_side())
        self._row.setSpacing(24)
        for card in self.cards:
            card.asked.connect(self.asked)
            self._row.addWidget(card, 1)
        self._filler = QWidget()
        self._row.addWidget(self._filler, 1)
        self._sealed, self._hides = Remark(look), Remark(look)
        self._first = Secondary(look, "")
        self._lost = Secondary(look, "")
        self._first.clicked.connect(lambda: self.asked.emit(asks.FirstTime()))
        self._lost.clicked.connect(lambda: self.asked.emit(asks.LostIt()))
        self.set_bar(self._first, self._lost, primary=False)
        column = QVBoxLayout()
        column.setSpacing(0)
        self._facts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._facts.setSpacing(24)
        for line in (self._sealed, self._hides):
            self._facts.addWidget(line, 1, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self._notice)
        column.addLayout(self._row, _ALMOST_ALL)
        column.addSpacing(12)
        column.addLayout(self._facts)
        column.addStretch(1)
        self.body.addLayout(column, 1)

    @property
    def works(self) -> frozenset[Deed]:
        """What keys can do here beside what they can do everywhere."""
        return frozenset({Deed.PRIMARY}) if self._open_card() else frozenset()

    def show_page(self, view: DoorView) -> None:
        """Show this and nothing else."""
        before, self._view = self._view, view
        self.say_head(view.title, lead=view.lead)
        self._notice.show_words(view.notice, icon="info")
        self._notice.setContentsMargins(0, 0, 0, _UNDER_NOTICE)
        two = len(view.cards) > 1
        self.cards[1].setVisible(two)
        self._filler.setVisible(not two)
        for card, shown in zip(self.cards, view.cards, strict=False):
            card.show_view(shown)
        self._sealed.show_words(view.sealed, icon="shield")
        self._hides.show_words(view.hides, icon="eye-off")
        self.safety.say(view.safety)
        opening = next((card.opening for card in view.cards if card.opening), None)
        for button, words in (
            (self._first, opening.first if opening else ""),
            (self._lost, opening.lost if opening else ""),
        ):
            button.setVisible(bool(words))
            button.say(words)
        if before is not None and _who(before) != _who(view):
            self._follow()

    def forget(self) -> None:
        """Hold nothing that somebody typed."""
        for card in self.cards:
            card.forget()

    def act(self, deed: Deed) -> bool:
        """Open the book on Enter."""
        card = self._open_card()
        if deed is Deed.PRIMARY and card is not None:
            card.try_open()
            return True
        return False

    def focus(self) -> None:
        """Begin on the left card, or in the field of the one that is open."""
        card = self._open_card()
        first = card.field.edit if card is not None else self.cards[0].me
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_form(self, *, one_column: bool, width: int) -> None:
        """Let the cards stand below each other where there is little room."""
        super().take_form(one_column=one_column, width=width)
        below = one_column or width < _BESIDE
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if below else side_by_side())
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._facts.setDirection(down if below else across)
        for card in self.cards:
            card.be_small(small=one_column)
            card.setMaximumHeight(_ANY if below else round(_TALLEST * self.look.scale))

    def _open_card(self) -> DoorCard | None:
        return next((card for card in self.cards if card.is_open), None)

    def _follow(self) -> None:
        """Take the keyboard into the card that was opened."""
        at = self.focusWidget()
        if at is not None and at.hasFocus():
            self.focus()


def _who(view: DoorView) -> tuple[bool, ...]:
    return tuple(card.opening is not None for card in view.cards)
