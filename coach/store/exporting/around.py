"""What the tables of an export are told in: words, names of talks and cards, and the time here."""

from datetime import UTC, datetime, tzinfo
from functools import cached_property

from coach.cards.shelf import OWN
from coach.content.library import Library
from coach.content.prose import NeedsWords, TakenOutWords
from coach.content.words import fill
from coach.people import Couple, Side
from coach.store.exporting.form import Export

_MINUTE = 60_000


class Around:
    """Says numbers and ids so that people can read them.

    What is not there any more (a talk of a pack that was taken away) is called by its id.
    """

    def __init__(
        self, library: Library, export: Export, couple: Couple, zone: tzinfo | None = None
    ) -> None:
        self._library = library
        self._export = export
        self._couple = couple
        self._zone = zone
        self.words = library.prose(TakenOutWords)

    def moment(self, at: int) -> str:
        """Say when, by day and time of day; nothing for never."""
        if not at:
            return ""
        here = self._here(at)
        return fill(self.words.moment, {"date": self.day(here), "time": f"{here:%H:%M}"})

    def day(self, day: datetime) -> str:
        """Say a day."""
        parts = {"day": day.day, "month": self.words.months[day.month - 1], "year": day.year}
        return fill(self.words.day, {name: str(part) for name, part in parts.items()})

    def minutes(self, milliseconds: int) -> str:
        """Say how many minutes."""
        return str(round(milliseconds / _MINUTE))

    def yes(self, said: bool) -> str:
        """Say yes or no."""
        return self.words.yes if said else self.words.no

    def who(self, side: Side | None) -> str:
        """Name whoever sits on a side now, or both."""
        if side is None:
            return self.words.both
        return self._couple.of(side).name.strip() or getattr(self.words.sides, side.value)

    def talk(self, name: str) -> str:
        """Name a talk."""
        found = self._library.find_walkthrough(name) if name in self._ids else None
        return found.name if found else name

    def need(self, name: str) -> str:
        """Name what somebody wants."""
        return self._needs.get(name, name)

    def what(self, name: str) -> str:
        """Name a deck, a drill or a talk."""
        return self._named.get(name) or self.talk(name)

    def card(self, key: str) -> str:
        """Give the words of a card by its key."""
        return self._cards.get(key, key)

    def _here(self, at: int) -> datetime:
        return datetime.fromtimestamp(at / 1000, UTC).astimezone(self._zone)

    @cached_property
    def _ids(self) -> frozenset[str]:
        return frozenset(self._library.ids())

    @cached_property
    def _needs(self) -> dict[str, str]:
        found = self._library.find(NeedsWords)
        return {need.id: need.says for need in found.needs} if found else {}

    @cached_property
    def _named(self) -> dict[str, str]:
        named = (*self._library.decks(), *self._library.drills())
        return {one.id: one.name for one in named}

    @cached_property
    def _cards(self) -> dict[str, str]:
        decks = self._library.decks()
        cards = {f"{deck.id}/{card.id}": card.text for deck in decks for card in deck.cards}
        return cards | {f"{OWN}/{own.id}": own.card.text for own in self._export.own_cards}
