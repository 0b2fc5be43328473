"""Holds the card that somebody writes, and does what they ask."""

from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from coach.cards.memory import OwnCard
from coach.clock import Clock
from coach.content.library import Library
from coach.content.prose import CardsWords, OwnCardWords
from ui.cards.build import Table, deck_of
from ui.cards.own.build import page
from ui.cards.own.sheet import (
    Sheet,
    finished,
    named,
    said_of,
    with_deck,
    with_tag,
    with_text,
    with_when,
)
from ui.cards.own.view import (
    NameDeck,
    OwnView,
    PutIn,
    Remove,
    SayText,
    SayWhen,
    SeeHelp,
    ToDeck,
    TooLong,
)
from ui.cards.view import Only
from ui.reading.told import Asked, Told

if TYPE_CHECKING:
    from collections.abc import Collection

    from coach.content.deck import Deck


class OwnPresenter(QObject):
    """The card on the sheet, None while nobody writes one."""

    #: The page is another one.
    changed = Signal()
    #: What is written is to be read: an Asked.
    reading_wanted = Signal(object)
    #: What was read is to be forgotten.
    dropped = Signal()
    #: A card is to be kept: as it is now, and as it was (None for a new one).
    put_in = Signal(object, object)
    #: A card is to be removed.
    removed = Signal(object)
    #: Somebody wants to see where help is found.
    help_asked = Signal()

    def __init__(self, library: Library, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._words = library.prose(OwnCardWords)
        self._cards = library.prose(CardsWords)
        self._sheet: Sheet | None = None
        self._decks: tuple[Deck, ...] = ()
        self._piles: Collection[str] = ()
        self._needs: tuple[tuple[str, str], ...] = ()
        self._there: Collection[str] = ()
        self._serial = 0

    @property
    def sheet(self) -> Sheet | None:
        """What is written just now."""
        return self._sheet

    @property
    def words(self) -> OwnCardWords:
        """What is said around it."""
        return self._words

    def begin(self, sheet: Sheet, table: Table) -> None:
        """Lay a card on the sheet."""
        self._decks, self._needs = table.decks, table.needs
        ours = {deck.id for deck in table.decks}
        self._piles = {card.deck for card in table.known.own} - ours - {""}
        mine = "" if sheet.before is None else sheet.before.id
        self._there = said_of([
            place.card for place in table.shelf.places
            if not (isinstance(place.card, OwnCard) and place.card.id == mine)
        ])  # fmt: skip
        self._set(sheet, read=sheet.ready)

    def view(self) -> OwnView | None:
        """Make the page, None while nobody writes."""
        if self._sheet is None:
            return None
        return page(
            self._words, self._cards, self._sheet, self._decks, self._piles, self._needs,
            self._there,
        )  # fmt: skip

    def drop(self) -> None:
        """Let what was written go."""
        if self._sheet is not None:
            self._sheet = None
            self._serial += 1
            self.dropped.emit()

    def know(self, told: Told) -> None:
        """Take what came of reading, unless something else is written by now."""
        if self._sheet is not None and told.serial == self._serial:
            self._sheet = replace(self._sheet, told=told)
            self.changed.emit()

    def ask(self, request: object) -> None:
        """Do what somebody asked for."""
        sheet = self._sheet
        if sheet is None:
            return
        match request:
            case SayText(text):
                self._set(with_text(sheet, text), read=True)
            case TooLong():
                self._set(replace(sheet, full=True))
            case ToDeck(name):
                self._set(with_deck(sheet, deck_of(self._decks, name), name))
            case NameDeck(name):
                self._set(named(sheet, name))
            case Only(of, name):
                self._set(with_tag(sheet, of, name))
            case SayWhen(line):
                self._set(with_when(sheet, line))
            case PutIn() if sheet.ready:
                self.drop()
                self.put_in.emit(finished(sheet, self._clock.now().wall), sheet.before)
            case Remove() if sheet.before is not None:
                self.drop()
                self.removed.emit(sheet.before)
            case SeeHelp():
                self.help_asked.emit()
            case _:
                pass

    def _set(self, sheet: Sheet, *, read: bool = False) -> None:
        self._sheet = sheet
        if read:
            self._serial += 1
            self.reading_wanted.emit(Asked(self._serial, sheet.card.text))
        self.changed.emit()
