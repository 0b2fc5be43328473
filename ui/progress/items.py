"""Entries as keys, and what removing one leaves: the same for all three kinds of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.planning.memory import Agreed
from coach.progress.sitting import Sat
from coach.store.rows import Entry, Removed

if TYPE_CHECKING:
    from coach.store.items import Item
    from coach.store.store import Store

#: All that undo needs: what the store gave back for a talk, else the entry itself.
Left = Removed | Sat | Agreed


def key_of(item: Item) -> str:
    """Give the key of an entry, of whatever kind."""
    match item:
        case Entry():
            return f"talk-{item.id}"
        case Sat():
            return f"small-{item.id}"
        case _:
            return f"agreement-{item.id}"


def time_of(item: Item) -> int:
    """Say when it was, in ms since 1970 UTC."""
    match item:
        case Entry():
            return item.record.began
        case Sat():
            return item.sitting.at
        case _:
            return item.agreement.made


def order_of(item: Item) -> tuple[int, int, int]:
    """Give what entries are sorted by, newest first; as ``store.listing`` does."""
    kinds = (Entry, Sat, Agreed)
    return (-time_of(item), kinds.index(type(item)), -item.id)


def item_of(left: Left) -> Item:
    """Give the entry that was removed."""
    return left.entry if isinstance(left, Removed) else left


def removed(store: Store, item: Item) -> Left | None:
    """Remove an entry. None: it was not there. Raises ``WorldError``."""
    match item:
        case Entry():
            return store.records.remove(item.id)
        case Sat():
            store.sittings.remove(item)
        case _:
            store.agreements.remove(item)
    return item


def restored(store: Store, left: Left) -> None:
    """Undo a removal. Raises ``WorldError``."""
    match left:
        case Removed():
            store.records.restore(left)
        case Sat():
            store.sittings.restore(left)
        case _:
            store.agreements.rewrite(left)
