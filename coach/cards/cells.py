"""A card as a row of plain texts, one for each of its parts, and back without a loss.

It is what a table and a deck for Anki have in common.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from msgspec.structs import replace

from coach.cards.came import LONGEST, Fault, Wrong
from coach.cards.memory import OwnCard
from coach.content.deck import Deck, DeckCard, Heard, Tone, Use, Way, Weather, Where
from coach.content.signs import unseen

#: Between the parts of a list; no part of one holds it.
APART = ";"
_YES, _NO = ("yes", "true", "1", "x"), ("", "no", "false", "0")
_TEXTS = ("deck", "group", "text", "when", "not_this", "towards", "past", "instead", "leave_out")
_CODES: Mapping[str, type[StrEnum]] = {
    "use": Use, "tone": Tone, "way": Way, "place": Where, "weather": Weather,
}  # fmt: skip
_LISTS = ("needs", "situations")
_NUMBERS = {"depth": 3, "energy": 3, "minutes": 480}
_FLAGS = ("touch", "seated", "quiet", "children", "apart")
#: What stands in a row, in this order; ``text`` is the one that has to be there.
COLUMNS = (
    *("deck", "use", "group", "text", "tone", "way", "needs", "situations", "when"),
    *("they", "you", "not_this", "towards", "past", "instead", "leave_out"),
    *("depth", "energy", "minutes", "place", "weather"),
    *_FLAGS,
)
_PLAIN = OwnCard("", "", "", Tone.PLAIN, Way.DIRECT, ())


def own_of(deck: Deck, card: DeckCard) -> OwnCard:
    """Give a card of a deck as one of one's own: nothing is lost but its id."""
    fields: dict[str, Any] = {name: getattr(card, name) for name in card.__struct_fields__}
    fields.update(id="", deck=deck.id, use=deck.use)
    return OwnCard(**fields)


def cells_of(card: OwnCard) -> dict[str, str]:
    """Give the row of a card. Its number, and when it was written, stay at home."""
    cells = {name: str(getattr(card, name)) for name in (*_TEXTS, *_CODES)}
    cells.update({name: f"{APART} ".join(getattr(card, name)) for name in _LISTS})
    cells.update({name: str(getattr(card, name) or "") for name in _NUMBERS})
    cells.update({name: _YES[0] if getattr(card, name) else _NO[1] for name in _FLAGS})
    cells.update(they=card.example.they, you=card.example.you)
    return {name: cells[name] for name in COLUMNS}


def card_of(cells: Mapping[str, str], line: int) -> OwnCard | Fault:
    """Read a row; what is missing or empty is as plain as can be. A fault names its column."""
    fields: dict[str, Any] = {}
    for name, cell in cells.items():
        if len(cell) > LONGEST:
            return Fault(Wrong.TOO_LONG, line, name)
        if unseen(cell):
            return Fault(Wrong.SIGN, line, name)
        try:
            fields[name] = _value(name, cell)
        except ValueError:
            return Fault(Wrong.UNKNOWN_VALUE, line, name)
    if not fields.get("text", "").strip():
        return Fault(Wrong.NO_WORDS, line, "text")
    fields["example"] = Heard(fields.pop("they", ""), fields.pop("you", ""))
    return replace(_PLAIN, **fields)


def _value(name: str, cell: str) -> object:
    """Read one cell. Raises ``ValueError``."""
    if name in _CODES:
        return _code(_CODES[name], cell, getattr(_PLAIN, name))
    if name in _LISTS:
        return tuple(part for part in map(str.strip, cell.split(APART)) if part)
    if name in _NUMBERS:
        return _number(cell, _NUMBERS[name])
    return _flag(cell, plain=getattr(_PLAIN, name)) if name in _FLAGS else cell


def _code(codes: type[StrEnum], cell: str, plain: StrEnum) -> StrEnum:
    return codes(cell.strip().lower()) if cell.strip() else plain


def _number(cell: str, most: int) -> int:
    number = int(cell) if cell.strip() else 0
    if not 0 <= number <= most:
        raise ValueError(number)
    return number


def _flag(cell: str, *, plain: bool) -> bool:
    word = cell.strip().lower()
    if word not in (*_YES, *_NO):
        raise ValueError(word)
    return word in _YES if word else plain
