"""Makes the list of cards from what is known: pure."""

import re
from collections.abc import Iterable

from msgspec.structs import replace

from coach.cards.shelf import OWN, Wanted
from coach.content.deck import Deck, Tone
from coach.content.prose import CardsWords
from coach.content.words import fill
from ui.cards.build import LEVELS, Table, deck_of
from ui.cards.view import KEPT, BrowseView, CardLine, DeckOption, Filter, Narrow, Option

#: Groups with such ids are steps of a ladder, and known by their numbers.
_STEP = re.compile(r"l\d+")


def browse(words: CardsWords, table: Table) -> BrowseView:
    """Make the list."""
    wanted = table.wanted
    if table.waits:
        return _waiting(words, wanted)
    rows = _rows(table)
    everywhere = 0 if rows else _count(table, Wanted(words=wanted.words))
    opening, line = _about(deck_of(table.decks, wanted.deck), wanted)
    return BrowseView(
        title=words.title,
        hint=fill(words.search, {"count": str(len(table.shelf.places))}),
        words=wanted.words,
        decks=tuple(_decks(words, table)),
        filters=tuple(_filters(words, table)),
        opening=opening,
        line=line,
        rows=rows,
        nothing="" if rows else _nothing(words, wanted),
        elsewhere=fill(words.elsewhere, {"count": str(everywhere)}) if everywhere else "",
        write=words.write,
        draw=words.draw if rows else "",
        unreadable=words.unreadable if table.missing else "",
        practise=words.practise if rows else "",
        answer=words.answer if wanted.deck == LEVELS else "",
    )


def _waiting(words: CardsWords, wanted: Wanted) -> BrowseView:
    return BrowseView(
        words.title, words.search_any, wanted.words, (), (), "", "", (), "", "", "", "",
        wait=words.wait,
    )  # fmt: skip


def _rows(table: Table) -> tuple[CardLine, ...]:
    """Give the lines that fit; kept ones in the order in which they were kept, the last first."""
    wanted, kept = table.wanted, table.known.kept
    lines = table.listing.lines(wanted.deck, frozenset(kept))
    rows = table.shelf.pick(lines, wanted, kept)
    if not wanted.kept:
        return rows
    at = {key: number for number, key in enumerate(kept)}
    return tuple(sorted(rows, key=lambda row: at[row.key]))


def _count(table: Table, wanted: Wanted) -> int:
    return table.shelf.count(wanted, table.known.kept)


def _decks(words: CardsWords, table: Table) -> Iterable[DeckOption]:
    """Give all that one can look in, each with how many cards it would show."""
    wanted = replace(table.wanted, group="", situation="", kept=False)
    own = [card.deck for card in table.known.own]
    ours = {deck.id for deck in table.decks}
    piles = [("", words.every_deck), (KEPT, words.kept)]
    piles += [(OWN, words.own)] if own else []
    piles += [(deck.id, deck.name) for deck in table.decks]
    piles += [(name, name) for name in sorted({*own} - ours - {""})]
    chosen = KEPT if table.wanted.kept else wanted.deck
    for name, shown in piles:
        kept = name == KEPT
        count = _count(table, replace(wanted, deck="" if kept else name, kept=kept))
        yield DeckOption(name, shown, str(count), name == chosen)


def _filters(words: CardsWords, table: Table) -> Iterable[Filter]:
    deck = deck_of(table.decks, table.wanted.deck)
    if deck is not None:
        groups = [(group.id, group.name) for group in deck.groups]
        ladder = is_ladder(deck)
        name, every = (words.level, words.any_level) if ladder else (words.part, words.any_group)
        yield Filter(Narrow.GROUP, name, _options(table, Narrow.GROUP, every, groups), level=ladder)
    if deck is not None and deck.situations:
        tags = [(one.id, one.name) for one in deck.situations]
        options = _options(table, Narrow.SITUATION, words.any_situation, tags)
        yield Filter(Narrow.SITUATION, words.situation, options)
    if table.needs:
        options = _options(table, Narrow.NEED, words.any_need, table.needs)
        yield Filter(Narrow.NEED, words.need, options)
    tones = [(tone.value, words.tones[tone]) for tone in Tone]
    yield Filter(Narrow.TONE, words.tone, _options(table, Narrow.TONE, words.any_tone, tones))


def _options(
    table: Table, of: Narrow, every: str, names: Iterable[tuple[str, str]]
) -> tuple[Option, ...]:
    chosen: str = getattr(table.wanted, of.value) or ""

    def option(name: str, shown: str) -> Option:
        count = _count(table, narrowed(table.wanted, of, name))
        return Option(name, shown, name == chosen, count)

    return (option("", every), *(option(name, shown) for name, shown in names))


def is_ladder(deck: Deck) -> bool:
    """Say whether the parts of a deck are steps, known by their numbers."""
    return all(_STEP.fullmatch(group.id) for group in deck.groups)


def narrowed(wanted: Wanted, of: Narrow, name: str) -> Wanted:
    """Give what is looked for once this is looked for, too."""
    if of is Narrow.TONE:
        return replace(wanted, tone=Tone(name) if name else None)
    return replace(wanted, **{of.value: name})


def _about(deck: Deck | None, wanted: Wanted) -> tuple[str, str]:
    """Say what the chosen part is, or what the deck is for."""
    if deck is None:
        return "", ""
    if wanted.group:
        group = deck.group(wanted.group)
        return f"{group.name}.", group.line
    return "", deck.line


def _nothing(words: CardsWords, wanted: Wanted) -> str:
    if wanted.kept and not wanted.words:
        return words.nothing_kept
    return words.nothing if wanted.words else words.nothing_fits
