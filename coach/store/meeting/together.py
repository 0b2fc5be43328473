"""Becoming alike with another computer: what is here, what is known of it, what is to be done.

The rules are in ``coach.sync``; here they meet the tables. Nothing has to tell of a change when
it happens: it is seen by looking, the next time two computers are brought together.
"""

import os
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import msgspec

from coach.cards.memory import OwnCard
from coach.planning.memory import Outcome
from coach.store.copies.forgetting import forget_row_in_copies
from coach.store.database import File
from coach.store.meeting.names import own_names, renamed
from coach.store.tables import Tables
from coach.store.trouble import told
from coach.sync.dots import Dot, Entry, Known, merge
from coach.sync.naming import given_twice, keeps_its_name
from coach.sync.subjects import SUBJECTS, Content, name_of
from coach.sync.watching import Seen, Thing, changes, observed, seen_in

#: Columns that a computer gives by itself, and that mean nothing on another one.
_OURS = frozenset({"id", "place"})
#: What is sorted by when many things come at once, so that they are numbered as they were.
_WHEN = ("began", "made", "at")


class Device(msgspec.Struct, frozen=True):
    """This computer among those that are brought together.

    ``device`` is its name, drawn by chance, and new where another one could go by it, too;
    ``former`` are those that it had. ``folder`` is where all of them write, and ``key`` opens
    what they write, as text.
    """

    device: str
    folder: str
    key: str
    former: tuple[str, ...] = ()


class Came(msgspec.Struct, frozen=True):
    """How much came from elsewhere, and how much went because it was removed there.

    ``refused`` are computers whose news this version cannot read: theirs is probably newer.
    """

    come: int = 0
    gone: int = 0
    refused: int = 0


class Together:
    """What another computer may know. Every method raises ``WorldError``."""

    def __init__(self, file: File, chance: Callable[[int], bytes] = os.urandom) -> None:
        """``chance`` gives so many bytes at random: for the name of this computer."""
        self._file = file
        self._chance = chance

    def device(self) -> Device | None:
        """Say how this computer is brought together with others, None if it is not.

        After what it knew was damaged, or moved in from elsewhere, it has no name, and gets a
        new one: a number must never be given twice.
        """
        with self._file.change() as table:
            row = next(table("sync").rows_where(), None)
            if row is None:
                return None
            if not own_names(row["device"])[0]:
                row = self._renamed(table, row)
        return _device(row)

    def settle(self, left: Known | None, others: Iterable[Known]) -> Device:
        """See to it that no number is given twice; comes before ``take``.

        ``left`` is what lies in the folder under the name of this computer. Where a data folder
        was put back or copied, another one counts under that name, too: then this one draws a
        new one, and makes anew what stands under a number that was given twice. Raises
        ``LookupError`` without a device.
        """
        every = tuple(others)
        with self._file.change() as table:
            row = next(table("sync").rows_where(), None)
            if row is None:
                raise LookupError
            name, seen, upto = own_names(row["device"])[0], _seen(table), _upto(table)
            twice = given_twice(seen, every if left is None else (left, *every))
            if name in twice or not (name and keeps_its_name(name, left, every, seen, upto)):
                row = self._renamed(table, row)
            for device, number in twice.items():
                _forget_from(table, seen, device, number)
        return _device(row)

    def begin(self, folder: str, key: str) -> Device:
        """Be brought together with others in ``folder`` from now on, under a new name."""
        row = {"only": 1, "device": self._new_name(), "folder": folder, "key": key}
        with self._file.change() as table:
            table("sync").insert(row, replace=True)
        return _device(row)

    def seal_with(self, key: str) -> None:
        """Keep another key, if it is another one: all have agreed on it."""
        with self._file.change() as table:
            for row in list(table("sync").rows_where("key <> ?", [key])):
                table("sync").insert({**row, "key": key}, replace=True)

    def stop(self) -> None:
        """Be brought together no longer; what came stays.

        What is known of the others stays, too: should they meet again, what one of them removed
        meanwhile does not come back.
        """
        with self._file.change() as table:
            table("sync").delete_where()
            table("untidy").insert({"only": 1}, ignore=True)
        self._file.tidy()

    def take(self, others: Iterable[Known] = ()) -> tuple[Known, Came]:
        """Become alike with what ``others`` know, as a whole or not at all.

        Gives all that is known then, to be written down for them. What others removed goes out
        of every copy, too. Raises ``LookupError`` without a device.
        """
        every = tuple(others)
        plausible = [other for other in every if all(map(_reads, other.entries.values()))]
        device = self.device()
        if device is None:
            raise LookupError
        with self._file.change() as table:
            here = _Here(table)
            seen = _seen(table)
            known = observed(seen, _upto(table), here.things, device.device)
            for other in plausible:
                known = merge(known, other)
            todo = changes(here.things, known)
            for thing in (*todo.gone, *todo.come):
                here.remove(table, thing)
            for thing, content in sorted(todo.come.items(), key=_when):
                _insert(table, thing[0], content)
            _remember(table, seen, known)
        self._forget(here, todo.gone)
        return known, Came(len(todo.come), len(todo.gone), len(every) - len(plausible))

    def _new_name(self) -> str:
        return self._chance(8).hex()

    def _renamed(self, table: Tables, row: Mapping[str, Any]) -> dict[str, Any]:
        named = {**row, "device": renamed(row["device"], self._new_name())}
        table("sync").insert(named, replace=True)
        return named

    def _forget(self, here: "_Here", gone: Iterable[Thing]) -> None:
        removed = [(thing[0], row) for thing in gone for row in here.rows_of(thing)]
        with told(self._file.home):
            for subject, row in removed:
                same = {name: value for name, value in row.items() if isinstance(value, str | int)}
                forget_row_in_copies(self._file.home, subject, same)
        if removed:
            with self._file.change() as table:
                table("untidy").insert({"only": 1}, ignore=True)
            self._file.tidy()


class _Here:
    """What is in the tables: every thing once, and the rows that it stands in."""

    def __init__(self, table: Tables) -> None:
        self.things: dict[Thing, Content] = {}
        self._rows: dict[Thing, list[dict[str, Any]]] = {}
        written = {row["record"]: row["written"] for row in table("words").rows_where()}
        for subject in SUBJECTS:
            if subject == "wishes":
                self._read_wishes(table)
                continue
            for row in table(subject).rows_where():
                content = {name: value for name, value in row.items() if name not in _OURS}
                if subject == "records":
                    content["written"] = written.get(row["id"])
                self._add((subject, name_of(subject, content)), content, row)

    def rows_of(self, thing: Thing) -> list[dict[str, Any]]:
        """Give the rows in which it stands, as they are in their table."""
        return self._rows.get(thing, [])

    def remove(self, table: Tables, thing: Thing) -> None:
        """Remove every row in which it stands."""
        for row in self.rows_of(thing):
            key = next(iter(row))  # the first column is what the table knows a row by
            table(thing[0]).delete_where(f'"{key}" = ?', [row[key]])

    def _read_wishes(self, table: Tables) -> None:
        rows = list(table("wishes").rows_where(order_by="place"))
        if rows:
            needs = msgspec.json.encode([row["need"] for row in rows]).decode()
            self.things["wishes", "all"] = {"all": "all", "needs": needs}
            self._rows["wishes", "all"] = rows

    def _add(self, thing: Thing, content: Content, row: dict[str, Any]) -> None:
        self.things[thing] = content
        self._rows.setdefault(thing, []).append(row)


def _insert(table: Tables, subject: str, content: Content) -> None:
    row = dict(content)
    if subject == "wishes":
        needs = msgspec.json.decode(row["needs"], type=list[str])
        for place, need in enumerate(needs, start=1):
            table("wishes").insert({"place": place, "need": need})
        return
    written = row.pop("written", None)
    number = table(subject).insert(row).last_pk
    if written is not None:
        table("words").insert({"record": number, "written": written})


def _when(thing: tuple[Thing, Content]) -> tuple[str, int, str]:
    (subject, name), content = thing
    times = [content[column] for column in _WHEN if column in content]
    return subject, max(times, default=0), name


def _device(row: Mapping[str, Any]) -> Device:
    name, *former = own_names(row["device"])
    return Device(name, row["folder"], row["key"], tuple(former))


def _forget_from(table: Tables, seen: Mapping[Dot, Seen], device: str, number: int) -> None:
    """Know only what ``device`` counted below ``number``."""
    for dot in seen:
        if dot.device == device and dot.number >= number:
            table("synced").delete_where("dot = ?", [_text(dot)])
    table("knows").insert({"device": device, "upto": number - 1}, replace=True)


def _seen(table: Tables) -> dict[Dot, Seen]:
    seen: dict[Dot, Seen] = {}
    for row in table("synced").rows_where():
        device, _, number = row["dot"].rpartition(":")
        seen[Dot(device, int(number))] = Seen(row["subject"], row["row"], row["digest"])
    return seen


def _upto(table: Tables) -> dict[str, int]:
    return {row["device"]: row["upto"] for row in table("knows").rows_where()}


def _remember(table: Tables, before: Mapping[Dot, Seen], known: Known) -> None:
    """Write down what is known now; only what differs is touched."""
    after = seen_in(known)
    for dot in before.keys() - after.keys():
        table("synced").delete_where("dot = ?", [_text(dot)])
    for dot, one in after.items():
        if before.get(dot) != one:
            row = {"dot": _text(dot), "subject": one.subject, "row": one.name}
            table("synced").insert({**row, "digest": one.digest}, replace=True)
    for device, upto in known.upto.items():
        table("knows").insert({"device": device, "upto": upto}, replace=True)


def _text(dot: Dot) -> str:
    return f"{dot.device}:{dot.number}"


def _reads(entry: Entry) -> bool:
    """Say whether this version can read what another one wrote: if not, nothing of it is taken.

    To leave out one entry would look to the others as if it had been removed here.
    """
    try:
        match entry.subject:
            case "own_cards":
                msgspec.json.decode(entry.content["card"], type=OwnCard)
            case "wishes":
                msgspec.json.decode(entry.content["needs"], type=list[str])
            case "agreements":
                Outcome(entry.content["outcome"])
            case _:
                pass
    except (msgspec.MsgspecError, ValueError):
        return False
    return True
