"""The list of cards: decks beside it, words to look for above it."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ui.actions import Deed
from ui.cards.card_list import CardList
from ui.cards.view import (
    BrowseView,
    DeckOption,
    Draw,
    ForSituation,
    InDeck,
    LookFor,
    OfGroup,
    OpenCard,
    Option,
    PrintList,
)
from ui.parts.buttons import Primary, Secondary
from ui.parts.drop_down import DropDown
from ui.parts.field import Line
from ui.parts.page import Page
from ui.parts.pills import Pill, PillList
from ui.parts.scroll import Scroll
from ui.parts.text import Text
from ui.theme.look import Look

translate = QCoreApplication.translate
#: Decks stand beside the cards from this width on at 100 % text; how wide they and gaps are.
_BESIDE, _DECKS, _GAP = 860, 268, 32
_SEARCH, _FILTER, _LEAST = 312, 260, 260


class BrowsePage(Page):
    """A function of a ``BrowseView``."""

    #: A CardsRequest.
    asked = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self._view: BrowseView | None = None
        self._room = 0
        self._title = Text(look, "title")
        self.search = Line(look, "")
        self._decks = PillList(look, translate("Cards", "Decks"))
        self._menu = DropDown(look)
        self._group, self._situation = DropDown(look), DropDown(look)
        self._about = Text(look, "body", color="ink_soft")
        self._nothing = Text(look, "aloud")
        self._unreadable = Text(look, "small")
        self.cards = CardList(look, translate("Cards", "Cards found"), translate("Cards", "kept"))
        self._draw = Primary(look, "")
        self._print = Secondary(look, translate("Cards", "Print this list"), icon="printer")
        self.bar.set_others(self._print)
        self.bar.set_primary(self._draw)
        self._fill()
        self.search.textEdited.connect(lambda words: self.asked.emit(LookFor(words)))
        for decks in (self._decks.choice_changed, self._menu.choice_changed):
            decks.connect(lambda name: self.asked.emit(InDeck(name)))
        self._group.choice_changed.connect(lambda name: self.asked.emit(OfGroup(name)))
        self._situation.choice_changed.connect(lambda name: self.asked.emit(ForSituation(name)))
        self.cards.opened.connect(lambda key: self.asked.emit(OpenCard(key)))
        self._print.clicked.connect(lambda: self.asked.emit(PrintList()))
        self._draw.clicked.connect(lambda: self.asked.emit(Draw()))
        look.changed.connect(self._arrange)

    @property
    def works(self) -> frozenset[Deed]:
        """What keys can do here beside what they can do everywhere."""
        return frozenset({Deed.PRIMARY})

    def show_page(self, view: BrowseView) -> None:
        """Show the list."""
        before, self._view = self._view, view
        self._title.say(view.title)
        self.search.say_hint(view.hint)
        self.search.setAccessibleName(view.hint)
        if self.search.text() != view.words:
            self.search.setText(view.words)
        self._show_decks(view.decks, () if before is None else before.decks)
        _show_options(self._group, view.groups)
        _show_options(self._situation, view.situations)
        self._arrange_filters()
        self._about.say(view.line)
        self._about.setVisible(bool(view.line) and not view.words)
        self.cards.show_rows(view.rows)
        self.cards.setVisible(bool(view.rows))
        self._nothing.say(view.nothing)
        self._nothing.setVisible(bool(view.nothing))
        self._unreadable.say(view.unreadable)
        self._unreadable.setVisible(bool(view.unreadable))
        self._draw.say(view.draw)
        self._draw.setVisible(bool(view.draw))
        self._print.setVisible(bool(view.rows))

    def act(self, deed: Deed) -> bool:
        """Draw a card on Enter, wherever the keyboard is."""
        if deed is Deed.PRIMARY and self._view is not None and self._view.draw:
            self.asked.emit(Draw())
        return deed is Deed.PRIMARY

    def focus(self) -> None:
        """Put the keyboard where one looks for words."""
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def back_on(self, key: str) -> None:
        """Put the keyboard on the card that was large."""
        self.cards.go_to(key)
        self.cards.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_form(self, *, one_column: bool, width: int) -> None:
        """Lay the content out for this width in px."""
        self._room = width
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Look at the text size."""
        super().changeEvent(event)
        self._arrange()

    def _fill(self) -> None:
        self._heading = QWidget()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._heading)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(16)
        self._row.addWidget(self._title, 1)
        self._row.addWidget(self.search, 0, Qt.AlignmentFlag.AlignVCenter)
        self.head.addWidget(self._heading)
        self._filters = QWidget()
        self._filter_row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._filters)
        self._filter_row.setContentsMargins(0, 0, 0, 0)
        self._filter_row.setSpacing(12)
        for one in (self._group, self._situation):
            self._filter_row.addWidget(one, 1)
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(self._filters)
        right.addWidget(self._about)
        right.addWidget(self.cards, 1)
        right.addWidget(self._nothing)
        right.addWidget(self._unreadable)
        right.addStretch(0)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._shelf = Scroll(self.look, self._decks)
        self._columns.addWidget(self._shelf)
        self._columns.addWidget(self._menu)
        self._columns.addLayout(right, 1)
        self.body.addLayout(self._columns, 1)
        for menu, name in (
            (self._menu, translate("Cards", "Decks")),
            (self._group, translate("Cards", "Part of the deck")),
            (self._situation, translate("Cards", "Situation")),
        ):
            label = Text(self.look, "label", name, parent=self)
            label.setBuddy(menu)
            label.hide()

    def _show_decks(self, decks: tuple[DeckOption, ...], before: tuple[DeckOption, ...]) -> None:
        plain = [(one.id, one.words, one.count) for one in decks]
        if plain != [(one.id, one.words, one.count) for one in before]:
            pills = (Pill(self.look, one.id, one.words, one.count) for one in decks)
            self._decks.set_rows(tuple(pills))
            self._menu.set_options([(one.id, f"{one.words} ({one.count})") for one in decks])
        chosen = next((one.id for one in decks if one.chosen), None)
        self._decks.choose(chosen)
        self._menu.choose(chosen)

    def _arrange(self) -> None:
        """Put the decks beside the cards, or as a drop-down above them."""
        beside = not self.one_column and self._room >= _BESIDE * self.look.scale
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(across if beside else down)
        self._columns.setSpacing(_GAP if beside else 16)
        self._row.setDirection(across if not self.one_column else down)
        self._shelf.setFixedWidth(round(_DECKS * self.look.scale))
        self._shelf.setMinimumHeight(self.look.grown(_LEAST))
        self._shelf.setVisible(beside)
        self._menu.setVisible(not beside)
        self.cards.setMinimumHeight(self.look.grown(_LEAST))
        self._arrange_filters()
        wide = self._room if self.one_column else self.look.grown(_SEARCH, "icon")
        self.search.setFixedWidth(max(wide, 1))

    def _arrange_filters(self) -> None:
        """Put the two drop-downs beside each other where both have room for their words."""
        needed = [_unsqueezed(menu) for menu in (self._group, self._situation)]
        _unsqueezed(self._menu)
        beside = self._shelf.isVisibleTo(self)
        room = self._room - (round(_DECKS * self.look.scale) + _GAP if beside else 0)
        fits = 2 * max(needed) + self._filter_row.spacing() <= room
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._filter_row.setDirection(across if fits else down)


def _unsqueezed(menu: DropDown) -> int:
    """Let a drop-down keep its height, whatever else wants room; give the width it needs."""
    hint = menu.sizeHint()
    menu.setMinimumHeight(hint.height())
    return 0 if menu.isHidden() else hint.width()


def _show_options(menu: DropDown, options: tuple[Option, ...]) -> None:
    menu.setVisible(bool(options))
    menu.set_options([(one.id, one.words) for one in options])
    menu.choose(next((one.id for one in options if one.chosen), None))
