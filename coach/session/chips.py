"""What follows from cards that were sorted: what is good, and what could be talked about.

It is no test: nothing is added up, nothing is called anything. The first two heaps are *often*
and *sometimes*; what is on the third, and what was skipped, is let be.
"""

from collections.abc import Iterable, Mapping

from coach.content.sorting import Heap, Item
from coach.session.apart_state import Mark

#: The group of cards that say what is good, or hoped for.
STRENGTH = "strength"
#: At most so many things to talk about: more would weigh too much.
MOST = 3


def there(
    items: Iterable[Item], heaps: tuple[Heap, ...], marks: Iterable[Mark]
) -> tuple[Item, ...]:
    """Give the strengths and hopes that were marked, in the order of the cards."""
    rank = _ranked(heaps, marks)
    return tuple(item for item in items if item.group == STRENGTH and item.id in rank)


def could_talk(
    items: Iterable[Item], heaps: tuple[Heap, ...], marks: Iterable[Mark]
) -> tuple[Item, ...]:
    """Give up to three cards to talk about: what is often so first, no two with the same way on."""
    rank = _ranked(heaps, marks)
    signs = [item for item in items if item.about and item.id in rank]
    chosen: list[Item] = []
    for item in sorted(signs, key=lambda item: rank[item.id]):
        ways = {one.leads or one.about for one in chosen}
        if (item.leads or item.about) not in ways:
            chosen.append(item)
    return tuple(chosen[:MOST])


def _ranked(heaps: tuple[Heap, ...], marks: Iterable[Mark]) -> Mapping[str, int]:
    """Give the heap of each card that lies on one of the first two."""
    order = {heap.id: at for at, heap in enumerate(heaps[:2])}
    return {mark.item: order[mark.heap] for mark in marks if mark.heap in order}
