"""What a deck of cards is once it has been read: short texts to say, ask, do or think about."""

from collections.abc import Container
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import msgspec

from coach.content.mistakes import ContentBroken, Notes, nth, under
from coach.content.model import Id
from coach.content.places import between
from coach.content.shape import shape
from coach.content.source import English, tables

#: A name of a card, made of its words: small letters, numbers and hyphens.
Slug = Annotated[str, msgspec.Meta(pattern="^[a-z0-9]+(-[a-z0-9]+)*$")]


class Use(StrEnum):
    """What one does with a card."""

    SAY = "say"
    ASK = "ask"
    DO = "do"
    READ = "read"


class Tone(StrEnum):
    """How a card sounds."""

    WARM = "warm"
    PLAIN = "plain"
    PLAYFUL = "playful"


class Way(StrEnum):
    """How straight it says it; in some families plain words are rude."""

    DIRECT = "direct"
    INDIRECT = "indirect"


class Where(StrEnum):
    """Where something is done."""

    ANYWHERE = "anywhere"
    HOME = "home"
    OUTSIDE = "outside"
    OUT = "out"  # out of the house, with a roof


class Weather(StrEnum):
    """What the sky has to do for it."""

    ANY = "any"
    DRY = "dry"


class Group(msgspec.Struct, frozen=True):
    """A part of a deck: a level, a family, a kind; with a line that says what it is."""

    id: Slug
    name: str
    line: str = ""


class Tag(msgspec.Struct, frozen=True):
    """A situation that cards of a deck are for."""

    id: Id
    name: str


class Heard(msgspec.Struct, frozen=True):
    """A card as it is said: what the other one says, and the answer with its own words."""

    they: str
    you: str


class DeckCard(msgspec.Struct, frozen=True):
    """One card.

    What comes after ``needs`` is filled where the head of the deck names it in ``fields``.
    ``depth`` is 1 (light) to 3 (deep), ``energy`` 1 (little) to 3 (much). ``seated``: it can be
    done from a chair; ``quiet``: nobody has to hear or speak; ``apart``: by phone, too.
    """

    id: Slug
    text: str
    group: Slug
    tone: Tone
    way: Way
    needs: tuple[Id, ...]  # ids in needs.toml
    situations: tuple[Id, ...] = ()
    when: str = ""
    example: Heard = Heard("", "")
    not_this: str = ""
    towards: str = ""
    past: str = ""
    instead: str = ""
    leave_out: str = ""
    depth: Annotated[int, between(0, 3)] = 0
    energy: Annotated[int, between(0, 3)] = 0
    minutes: Annotated[int, between(0, 480)] = 0
    place: Where = Where.ANYWHERE
    weather: Weather = Weather.ANY
    touch: bool = False
    seated: bool = True
    quiet: bool = False
    children: bool = False
    apart: bool = False


class Deck(msgspec.Struct, frozen=True):
    """A deck. ``about`` says what it is for, ``caution`` when not."""

    id: Id
    name: str
    line: str
    about: str
    caution: str
    use: Use
    groups: tuple[Group, ...]
    cards: tuple[DeckCard, ...]
    fields: tuple[Annotated[str, msgspec.Meta(pattern="^[a-z_]+$")], ...] = ()
    situations: tuple[Tag, ...] = ()

    def group(self, name: str) -> Group:
        """Give a group by its id."""
        return next(group for group in self.groups if group.id == name)


#: What a card may have beside the fields that all have; yes-or-no ones are always right.
_TOLD = ("situations", "when", "example", "not_this", "towards", "past", "instead", "leave_out",
         "depth", "energy", "minutes")  # fmt: skip
_EMPTY = ("", 0, (), Heard("", ""))


def read_deck(
    path: Path,
    file: str = "",
    english: English | None = None,
    *,
    needs: Container[str] | None = None,
) -> Deck:
    """Read a deck, or a translation of the ``english`` one, and hold it against its rules.

    Raises ``ContentBroken`` with all mistakes. ``needs`` are the ids of needs that there are,
    None if they could not be read.
    """
    notes = Notes(file or path.name)
    table = tables(path, notes, english)
    deck = None if table is None else shape(Deck, table, notes)
    if deck is not None:
        if deck.id != path.stem and not notes.has("id"):
            notes.add("id", f"“{deck.id}” is not the name of the file")
        _fields(deck, notes)
        _cards(deck, needs, notes)
        _groups(deck, notes)
    if deck is None or notes.mistakes:
        raise ContentBroken(notes.told())
    return deck


def _fields(deck: Deck, notes: Notes) -> None:
    for index, name in enumerate(deck.fields):
        key = nth("fields", index)
        if name not in _TOLD and not notes.has(key):
            notes.add(key, f"“{name}” is none of {', '.join(_TOLD)}")


def _cards(deck: Deck, needs: Container[str] | None, notes: Notes) -> None:
    groups = {group.id for group in deck.groups}
    tags = {tag.id for tag in deck.situations}
    seen: set[str] = set()
    for index, card in enumerate(deck.cards):
        key = nth("cards", index)
        if card.id in seen and card.id:
            notes.add(under(key, "id"), f"“{card.id}” is the id of an earlier card, too")
        seen.add(card.id)
        if card.group not in groups and not notes.has(under(key, "group")):
            notes.add(under(key, "group"), f"“{card.group}” is no group of this deck")
        for at, tag in enumerate(card.situations):
            if tag not in tags:
                place = nth(under(key, "situations"), at)
                notes.add(place, f"“{tag}” is no situation of this deck")
        for at, need in enumerate(card.needs):
            if needs is not None and need not in needs:
                notes.add(nth(under(key, "needs"), at), f"“{need}” is no need in needs.toml")
        _filled(card, key, deck.fields, notes)


def _filled(card: DeckCard, key: str, fields: tuple[str, ...], notes: Notes) -> None:
    asked = set(fields)
    for name in _TOLD:
        there = getattr(card, name) not in _EMPTY
        place = under(key, name)
        if there == (name in asked) or notes.has(place):
            continue
        if name == "instead":  # a gift without touch needs no other one
            if card.touch and name in asked:
                notes.add(place, "missing: with touch there is always a way without")
            continue
        notes.add(place, "not in the fields of this deck" if there else "missing")


def _groups(deck: Deck, notes: Notes) -> None:
    used = {card.group for card in deck.cards}
    for index, group in enumerate(deck.groups):
        if group.id not in used and not notes.has(under(nth("groups", index), "id")):
            notes.add(under(nth("groups", index), "id"), f"no card is of “{group.id}”")
