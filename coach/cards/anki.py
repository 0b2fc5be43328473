"""Cards as a deck for Anki (``.apkg``): written by genanki, in memory alone.

A card becomes a note with one field for each of its parts, so that it comes back without a loss.
Fields of Anki are HTML: what was typed is escaped, so that nothing in it is ever taken for more
than words. Reading is in ``anki_reading``: it needs no library.
"""

import io
import itertools
import sqlite3
import zipfile
from collections.abc import Iterable
from contextlib import closing
from hashlib import blake2b
from html import escape
from typing import Any

import msgspec

from coach.cards.cells import COLUMNS, cells_of
from coach.cards.memory import OwnCard

#: The number of our kind of note; never another one, or Anki would take it for a new kind.
_KIND = 1_700_424_117
_EPOCH = (1980, 1, 1, 0, 0, 0)  # zip knows no earlier day, and none is told
_STYLE = (
    ".card { font-family: sans-serif; font-size: 24px; text-align: center; }"
    " .aside { font-size: 16px; opacity: 0.75; margin-top: 1em; }"
)


class Labels(msgspec.Struct, frozen=True):
    """The words that stand on the two sides of a card in Anki, and the name of the deck."""

    deck: str
    they: str
    when: str
    not_this: str


def write_apkg(cards: Iterable[OwnCard], labels: Labels, now: int) -> bytes:
    """Write a deck that Anki takes. ``now`` is in ms since 1970 UTC.

    The front shows what somebody says, where the card has it, so that one recalls before one
    looks; else the words themselves.
    """
    database = _database(cards, labels, now)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as apkg:
        for name, data in (("collection.anki2", database), ("media", b"{}")):
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            apkg.writestr(entry, data)
    return out.getvalue()


def _database(cards: Iterable[OwnCard], labels: Labels, now: int) -> bytes:
    import genanki as typed  # pyright: ignore[reportMissingTypeStubs] - it has none

    genanki: Any = typed
    kind = _kind(genanki, labels)
    deck = genanki.Deck(_number(labels.deck), labels.deck)
    for at, card in enumerate(cards):
        cells = cells_of(card)
        fields = [_html(cells[name]) for name in COLUMNS]
        guid = genanki.guid_for(cells["deck"], cells["text"], at)
        tags = [tag.replace(" ", "_") for tag in (*card.needs, *card.situations)]
        deck.add_note(genanki.Note(kind, fields, tags=tags, guid=guid, sort_field=fields[0]))
    with closing(sqlite3.connect(":memory:")) as memory:
        # Its own way to a file would put what people wrote into a temporary one.
        genanki.Package(deck).write_to_db(memory.cursor(), now / 1000, itertools.count(now))
        memory.commit()
        return memory.serialize()


def _kind(genanki: Any, labels: Labels) -> Any:
    they = f"<div class=aside>{escape(labels.they)}</div>“{{{{they}}}}”"
    front = f"{{{{#they}}}}{they}{{{{/they}}}}{{{{^they}}}}{{{{text}}}}{{{{/they}}}}"
    asides = "".join(
        f"{{{{#{name}}}}}<div class=aside>{escape(words)}: {{{{{name}}}}}</div>{{{{/{name}}}}}"
        for name, words in (("when", labels.when), ("not_this", labels.not_this))
    )
    sides = {"name": labels.deck, "qfmt": front, "afmt": f"{front}<hr>{{{{text}}}}{asides}"}
    fields = [{"name": name} for name in COLUMNS]
    return genanki.Model(_KIND, "In Turn", fields=fields, templates=[sides], css=_STYLE)


def _html(text: str) -> str:
    return escape(text, quote=False).replace("\n", "<br>")


def _number(name: str) -> int:
    """Give a deck of this name its number, always the same, as large as Anki takes."""
    return int.from_bytes(blake2b(name.encode(), digest_size=5).digest()) | 1 << 40
