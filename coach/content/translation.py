"""One language over another: what a translation lacks is taken from English, key by key.

A list whose entries have ids is put over its English one by these; a list of tables without ids
by position. A list of texts is one thing: a translation has the whole of it, or none.
"""

from collections.abc import Mapping
from typing import NamedTuple, TypeGuard, cast

from coach.content.mistakes import Notes, nth, under

Table = Mapping[str, object]


class Taken(NamedTuple):
    """A value of a translation: its key there, it, and what stands in English (None if nothing)."""

    key: str
    own: object
    english: object


class Translated(NamedTuple):
    """English with a translation over it, and by its key in ``table`` what that one gave."""

    table: dict[str, object]
    taken: dict[str, Taken]


def over(english: Table, own: Table, notes: Notes) -> Translated:
    """Put ``own`` over ``english``. An id that English does not have is noted, and left out."""
    done = Translated({}, {})
    done.table.update(_table(english, own, ("", ""), done.taken, notes))
    notes.taken = {key: taken.key for key, taken in done.taken.items()}
    return done


#: The key of a value in the whole table, and in the translation.
Keys = tuple[str, str]


def _table(
    english: Table, own: Table, keys: Keys, taken: dict[str, Taken], notes: Notes
) -> dict[str, object]:
    table = dict(english)
    for name, value in own.items():
        both = under(keys[0], name), under(keys[1], name)
        table[name] = _value(english.get(name), value, both, taken, notes)
    return table


def _value(
    english: object, own: object, keys: Keys, taken: dict[str, Taken], notes: Notes
) -> object:
    if _is_table(english) and _is_table(own):
        return _table(english, own, keys, taken, notes)
    entries, others = _tables(english), _tables(own)
    if not entries or not others:
        taken[keys[0]] = Taken(keys[1], own, english)
        return own
    put = _by_id if all("id" in entry for entry in entries) else _by_position
    return put(entries, others, keys, taken, notes)


def _tables(value: object) -> list[Table]:
    """Give the entries of a list of tables; of all else nothing."""
    entries = cast("list[object]", value) if isinstance(value, list) else []
    tables = [entry for entry in entries if _is_table(entry)]
    return tables if len(tables) == len(entries) else []


def _is_table(value: object) -> TypeGuard[Table]:
    return isinstance(value, dict)


def _by_id(
    english: list[Table], own: list[Table], keys: Keys, taken: dict[str, Taken], notes: Notes
) -> list[object]:
    places = {entry["id"]: at for at, entry in enumerate(english)}
    entries: list[object] = list(english)
    met: set[object] = set()
    for index, entry in enumerate(own):
        name = entry.get("id")
        there = nth(keys[1], index)
        if name in places and name not in met:
            at = places[name]
            entries[at] = _table(english[at], entry, (nth(keys[0], at), there), taken, notes)
            met.add(name)
            continue
        # It has no place in the whole, so it gets one behind all that have.
        place = nth(keys[0], len(english) + index)
        taken[place] = Taken(there, entry, None)
        why = "is the id of an earlier entry, too" if name in met else "is no id in English"
        notes.add(under(place, "id"), f"“{name}” {why}" if "id" in entry else "missing")
    return entries


def _by_position(
    english: list[Table], own: list[Table], keys: Keys, taken: dict[str, Taken], notes: Notes
) -> list[object]:
    entries: list[object] = list(english)
    for index, entry in enumerate(own):
        both = nth(keys[0], index), nth(keys[1], index)
        if index < len(english):
            entries[index] = _table(english[index], entry, both, taken, notes)
        else:
            entries.append(entry)
            taken[both[0]] = Taken(both[1], entry, None)
    return entries
