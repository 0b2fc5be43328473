"""What is known of cards and changes with them, on the table: pure."""

from msgspec.structs import replace

from coach.cards.drawing import draw
from coach.cards.memory import CardsKept, Memory
from ui.cards.build import Table, found


def with_kept(table: Table, kept: tuple[str, ...]) -> Table:
    """Keep these cards, the one that was added last first."""
    return _knowing(table, replace(table.known, kept=kept))


def with_rest(table: Table, key: str, until: int) -> Table:
    """Let a card rest until then (ms); 0 lets it come again."""
    rests = {one: at for one, at in table.known.rests.items() if one != key}
    if until:
        rests[key] = until
    return _knowing(table, replace(table.known, rests=rests))


def with_memory(table: Table, key: str, memory: Memory | None) -> Table:
    """Take what is known of a card that was practised; None for nothing."""
    memories = {one: what for one, what in table.known.memories.items() if one != key}
    if memory is not None:
        memories[key] = memory
    return _knowing(table, replace(table.known, memories=memories))


def with_drawn(table: Table, key: str) -> Table:
    """Remember that a card was drawn last."""
    drawn = (*(one for one in table.known.drawn if one != key), key)
    return _knowing(table, replace(table.known, drawn=drawn))


def next_card(table: Table, seed: int, lying: str) -> str:
    """Give the key of the next card of the list; that which is ``lying`` there comes not at once.

    Where all of them rest, whoever asks for one still gets one; nothing where there is none.
    """
    places, drawn = found(table), table.known.drawn
    return (
        draw(places, seed, drawn, table.resting | {lying})
        or draw(places, seed, drawn, {lying})
        or lying
    )


def _knowing(table: Table, known: CardsKept) -> Table:
    return replace(table, known=known)
