"""Becoming alike with another computer: what is here, what is known of it, what is to be done.

The rules are in ``coach.sync``; here they meet the tables. Nothing has to tell of a change when
it happens: it is seen by looking, the next time two computers are brought together.
"""

import os
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import msgspec

from coach.errors import Problem, WorldError
from coach.store.copies.forgetting import forget_rows_in_copies
from coach.store.copies.soundness import wrong_rows
from coach.store.database import File
from coach.store.meeting.fitting import fits
from coach.store.meeting.here import Here
from coach.store.meeting.names import own_names, renamed
from coach.store.tables import Tables
from coach.sync.dots import Dot, Known, merge
from coach.sync.naming import given_twice, keeps_its_name
from coach.sync.watching import Seen, changes, observed, seen_in


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
        of every copy first, as with what is removed here: a kill in between leaves nothing that
        the next time does not remove. Where a row is not what it was (its sum), this raises:
        the other one has it as it was, and would lose it. Raises ``LookupError`` without a
        device.
        """
        every = tuple(others)
        readable = [other for other in every if _reads(other)]
        device = self.device()
        if device is None:
            raise LookupError
        with self._file.change() as table:
            self._must_be_sound()
            here = Here(table)
            seen = _seen(table)
            known = observed(seen, _upto(table), here.things, device.device)
            for other in readable:
                known = merge(known, other)
            todo = changes(here.things, known)
            removed = list(here.same(todo.gone))
            if removed:
                forget_rows_in_copies(self._file.home, removed)
                table("untidy").insert({"only": 1}, ignore=True)
            here.become(todo.gone, todo.come)
            _remember(table, seen, known)
        if removed:
            self._file.tidy()
        return known, Came(len(todo.come), len(todo.gone), len(every) - len(readable))

    def _must_be_sound(self) -> None:
        if wrong_rows(self._file.database.conn):
            raise WorldError(Problem.DATABASE_DAMAGED, {"folder": str(self._file.home)})

    def _new_name(self) -> str:
        return self._chance(8).hex()

    def _renamed(self, table: Tables, row: Mapping[str, Any]) -> dict[str, Any]:
        named = {**row, "device": renamed(row["device"], self._new_name())}
        table("sync").insert(named, replace=True)
        return named


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


def _reads(other: Known) -> bool:
    """Say whether all that a computer knows can be kept here: if not, nothing of it is taken.

    To leave out one entry would look to the others as if it had been removed here.
    """
    return all(fits(entry.subject, entry.content) for entry in other.entries.values())
