"""What is in the tables of this computer, as things that others can know, and the way back.

What is known of a card of one's own (a favourite, a rest, how it was remembered) is kept by the
card's number here. Another computer gives it another number, and has another card under this
one. So to others it is told by a digest of the card, and kept by the number that it has there.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import msgspec

from coach.cards.shelf import OWN
from coach.store.meeting.fitting import fits
from coach.store.tables import Tables
from coach.sync.subjects import SUBJECTS, Content, joined, name_of
from coach.sync.watching import Thing

#: Columns that a computer gives by itself, and that mean nothing on another one.
_OURS = frozenset({"id", "place"})
#: What is sorted by when many things come at once, so that they are numbered as they were.
_WHEN = ("began", "made", "at")
#: What is known of a card, by its key.
_OF_A_CARD = frozenset({"card_marks", "card_memories"})
#: By which columns a row is found again in a copy, whatever became of the rest of it since: as
#: where somebody removes it here. A number alone could belong to another database.
_SAME: Mapping[str, tuple[str, ...]] = {
    "records": ("id", "began", "walkthrough"),
    "plans": ("id", "at"),
    "sentences": ("id", "at"),
    "own_cards": ("id", "at"),
    "agreements": ("id", "made"),
    "sittings": ("id", "at"),
    "later": ("walkthrough",),
    "card_marks": ("key",),
    "card_memories": ("key",),
    "wishes": ("place", "need"),
    "passed": ("walkthrough",),
}


class Here:
    """What is in the tables: every thing once, and the rows that it stands in.

    What no other computer could keep (``fitting``) stays, and is told to none of them.
    """

    def __init__(self, table: Tables) -> None:
        self.things: dict[Thing, Content] = {}
        self._table = table
        self._rows: dict[Thing, list[dict[str, Any]]] = {}
        #: Keys of cards of one's own: as others are told them, and as they are here.
        self._told: dict[str, str] = {}
        self._ours: dict[str, str] = {}
        written = {row["record"]: row["written"] for row in table("words").rows_where()}
        for subject in SUBJECTS:  # own cards come before what is known of them
            if subject == "wishes":
                self._read_wishes()
                continue
            for row in table(subject).rows_where():
                content = {name: value for name, value in row.items() if name not in _OURS}
                if subject == "records":
                    content["written"] = written.get(row["id"])
                self._read(subject, content, row)

    def same(self, things: Iterable[Thing]) -> Iterator[tuple[str, Mapping[str, str | int]]]:
        """Say by what the rows of these things are found again in a copy."""
        for thing in things:
            for row in self._rows[thing]:
                yield thing[0], {name: row[name] for name in _SAME[thing[0]]}

    def become(self, gone: Iterable[Thing], come: Mapping[Thing, Content]) -> None:
        """Remove what is gone, and keep what comes in the place of what was there."""
        for thing in (*gone, *come):
            self._remove(thing)
        for (subject, _), content in sorted(come.items(), key=_when):
            self._insert(subject, content)

    def _read(self, subject: str, content: Content, row: dict[str, Any]) -> None:
        if subject in _OF_A_CARD and _is_own(content["key"]):
            if content["key"] not in self._told:
                return  # of a card that is gone
            content = {**content, "key": self._told[content["key"]]}
        self._add((subject, name_of(subject, content)), content, row)
        if subject == "own_cards" and fits(subject, content):
            self._told[f"{OWN}/{row['id']}"] = self._number(content, row["id"])

    def _number(self, content: Content, number: int) -> str:
        """Say how others are told of a card; of two that are alike, the first is that card."""
        told = f"{OWN}/{name_of('own_cards', content)}"
        self._ours.setdefault(told, f"{OWN}/{number}")
        return told

    def _read_wishes(self) -> None:
        rows = list(self._table("wishes").rows_where(order_by="place"))
        if rows:
            needs = msgspec.json.encode([row["need"] for row in rows]).decode()
            for row in rows:
                self._add(("wishes", "all"), {"all": "all", "needs": needs}, row)

    def _add(self, thing: Thing, content: Content, row: dict[str, Any]) -> None:
        self._rows.setdefault(thing, []).append(row)
        if fits(thing[0], content):
            before = self.things.get(thing)
            self.things[thing] = content if before is None else joined(thing[0], before, content)

    def _remove(self, thing: Thing) -> None:
        """Remove every row in which it stands."""
        for row in self._rows.get(thing, []):
            key = next(iter(row))  # the first column is what the table knows a row by
            self._table(thing[0]).delete_where(f'"{key}" = ?', [row[key]])
        self._ours.pop(f"{OWN}/{thing[1]}" if thing[0] == "own_cards" else "", None)

    def _insert(self, subject: str, content: Content) -> None:
        row = dict(content)
        if subject == "wishes":
            needs = msgspec.json.decode(row["needs"], type=list[str])
            for place, need in enumerate(needs, start=1):
                self._table("wishes").insert({"place": place, "need": need})
            return
        if subject in _OF_A_CARD and _is_own(row["key"]):
            if row["key"] not in self._ours:
                return  # the card was removed while somebody did something with it
            row["key"] = self._ours[row["key"]]
        written = row.pop("written", None)
        number = self._table(subject).insert(row).last_pk
        if subject == "own_cards":
            self._number(content, number)
        if written is not None:
            self._table("words").insert({"record": number, "written": written})


def _is_own(key: str) -> bool:
    return key.startswith(f"{OWN}/")


def _when(thing: tuple[Thing, Content]) -> tuple[bool, str, int, str]:
    """Sort by time, and cards before what is known of them."""
    (subject, name), content = thing
    times = [content[column] for column in _WHEN if column in content]
    return subject in _OF_A_CARD, subject, max(times, default=0), name
