"""From the notes of Anki to cards: our own come back without a loss, others as far as they fit."""

import json
import re
from collections.abc import Iterator, Mapping
from html import unescape
from typing import Any, cast

from coach.cards.anki_file import NotRead, Rows, opened
from coach.cards.came import MOST, Came, Fault, Wrong
from coach.cards.cells import COLUMNS, card_of
from coach.cards.memory import OwnCard

#: Between the fields of a note, and between a deck and one within it in the newest form.
_FIELD = "\x1f"
_BREAK = re.compile(r"<br\s*/?>|</(?:div|p|li|h\d)>", re.IGNORECASE)
_UNSPOKEN = re.compile(
    r"<(script|style)\b.*?(?:</\1\s*>|$)|<!--.*?(?:-->|$)|\[sound:[^\[\]]*\]",
    re.IGNORECASE | re.DOTALL,
)
_MARKUP = re.compile(r"<[^<>]*>")
_CLOZE = re.compile(r"\{\{c\d+::([^{}]*)\}\}")
#: So much of a field is looked at: more is no card, whatever is in it.
_LOOKED_AT = 8000
#: What the first two fields of a note of another kind become.
_FIRST_TWO = ("text", "when")
#: The longest name of a deck that is taken over.
_NAME = 60


def read_apkg(data: bytes) -> Came:
    """Read all notes. A note of another kind gives its first field as words, the next as *when*.

    The line of a fault is the number of the note.
    """
    try:
        with opened(data) as rows:
            return _came(rows)
    except NotRead:
        return Came(faults=(Fault(Wrong.NOT_READ),))


def _came(rows: Rows) -> Came:
    cards: list[OwnCard] = []
    faults: list[Fault] = []
    for number, cells in enumerate(_notes(rows), 1):
        if number > MOST:
            faults.append(Fault(Wrong.TOO_MANY, number))
            break
        card = card_of(cells, number)
        if isinstance(card, OwnCard):
            cards.append(card)
        else:
            faults.append(card)
    return Came(tuple(cards), tuple(faults))


def _notes(rows: Rows) -> Iterator[dict[str, str]]:
    kinds, decks = _kinds(rows), _decks(rows)
    for number, kind, fields in rows.ask("notes", "id", "mid", "flds"):
        names, values = kinds.get(kind, []), str(fields).split(_FIELD)
        if set(names) >= {"text", "deck"}:  # our own
            pairs = zip(names, values, strict=False)
            yield {name: _plain(value) for name, value in pairs if name in COLUMNS}
        else:
            cells = dict(zip(_FIRST_TWO, map(_spoken, values), strict=False))
            yield {**cells, "deck": decks.get(number, "")}


def _kinds(rows: Rows) -> dict[int, list[str]]:
    """Give the names of the fields of each kind of note."""
    if rows.has("fields"):
        kinds: dict[int, list[str]] = {}
        for kind, _, name in sorted(rows.ask("fields", "ntid", "ord", "name")):
            kinds.setdefault(kind, []).append(str(name))
        return kinds
    models = _table(rows, "models")
    return {int(number): [field["name"] for field in one["flds"]] for number, one in models.items()}


def _decks(rows: Rows) -> dict[int, str]:
    """Give for each note the name of the deck in which its cards are."""
    if rows.has("decks"):
        named = {number: str(name) for number, name in rows.ask("decks", "id", "name")}
    else:
        named = {int(number): str(one["name"]) for number, one in _table(rows, "decks").items()}
    names = {number: _spoken(name.replace(_FIELD, " / "))[:_NAME] for number, name in named.items()}
    return {note: names.get(deck, "") for note, deck in rows.ask("cards", "nid", "did")}


def _table(rows: Rows, column: str) -> Mapping[str, Any]:
    for (text,) in rows.ask("col", column):
        table = json.loads(text)
        if isinstance(table, dict):
            return cast("Mapping[str, Any]", table)
    raise NotRead(column)


def _plain(html: str) -> str:
    """Give what we escaped as it was; what an editor put around it since is dropped."""
    return unescape(_MARKUP.sub("", _BREAK.sub("\n", html[:_LOOKED_AT])))


def _spoken(html: str) -> str:
    """Give the words of a field that somebody else laid out, in one paragraph."""
    words = _MARKUP.sub("", _BREAK.sub(" ", _UNSPOKEN.sub(" ", html[:_LOOKED_AT])))
    shown = _CLOZE.sub(lambda gap: gap[1].split("::")[0], words)
    return " ".join(unescape(shown).split())
