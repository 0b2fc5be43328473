"""Makes the page on which somebody writes a card: pure."""

from collections.abc import Collection, Iterable

from coach.cards.shelf import folded
from coach.content.deck import Deck, Tone
from coach.content.prose import CardsWords, OwnCardWords
from coach.content.words import fill
from ui.cards.build import deck_of
from ui.cards.build_browse import is_ladder
from ui.cards.own.sheet import Sheet
from ui.cards.own.view import LIMIT, NEW_DECK, OwnNote, OwnView
from ui.cards.view import Filter, Narrow, Option
from ui.reading.told import Outcome

Names = Iterable[tuple[str, str]]


def page(
    words: OwnCardWords, cards: CardsWords, sheet: Sheet, decks: tuple[Deck, ...],
    piles: Collection[str], needs: Names, there: Collection[str],
) -> OwnView:  # fmt: skip
    """Make the page. ``piles`` are decks of their own, ``there`` what other cards say."""
    card, deck = sheet.card, deck_of(decks, sheet.card.deck)
    danger = sheet.told is not None and sheet.told.outcome is Outcome.SAFETY
    return OwnView(
        back=words.back,
        title=words.title_change if sheet.before is not None else words.title,
        sentence=words.sentence,
        text=card.text,
        full=fill(words.full, {"limit": str(LIMIT)}) if sheet.full else "",
        which_deck=words.which_deck,
        decks=tuple(_decks(words, sheet, decks, piles)),
        deck_name=words.deck_name if sheet.naming else "",
        name=card.deck if sheet.naming else "",
        filters=tuple(_filters(words, cards, sheet, deck, needs)),
        fits=words.fits,
        fits_hint=words.fits_hint,
        when=card.when,
        stays=words.stays,
        card_head=" · ".join(_head(sheet, deck)),
        card_text=" ".join(card.text.split()) or words.example,
        sample=not sheet.ready,
        small=sheet.long,
        whose=words.whose,
        notes=() if danger else tuple(_notes(words, sheet, there)),
        help=OwnNote(words.help.title, words.help.text) if danger else None,
        see_help=words.see_help,
        primary=_primary(words, sheet),
        ready=sheet.ready,
        remove=words.remove if sheet.before is not None else "",
    )


def _primary(words: OwnCardWords, sheet: Sheet) -> str:
    if not sheet.ready:
        return words.missing
    return words.put_in if sheet.before is None else words.change


def _decks(
    words: OwnCardWords, sheet: Sheet, decks: tuple[Deck, ...], piles: Collection[str]
) -> Iterable[Option]:
    chosen = sheet.card.deck
    if sheet.naming and chosen not in piles:
        chosen = NEW_DECK
    yield Option("", words.no_deck, not chosen)
    for name, shown in ((deck.id, deck.name) for deck in decks):
        yield Option(name, shown, name == chosen)
    for name in sorted(piles):
        yield Option(name, name, name == chosen)
    yield Option(NEW_DECK, words.new_deck, chosen == NEW_DECK)


def _filters(
    words: OwnCardWords, cards: CardsWords, sheet: Sheet, deck: Deck | None, needs: Names
) -> Iterable[Filter]:
    card = sheet.card
    if deck is not None:
        ladder = is_ladder(deck)
        name, every = (words.level, words.any_level) if ladder else (words.part, words.any_part)
        parts = [(group.id, group.name) for group in deck.groups]
        yield Filter(Narrow.GROUP, name, _options(every, parts, card.group), level=ladder)
    if deck is not None and deck.situations:
        tags = [(tag.id, tag.name) for tag in deck.situations]
        chosen = next(iter(card.situations), "")
        options = _options(words.any_situation, tags, chosen)
        yield Filter(Narrow.SITUATION, words.situation, options)
    tones = [(tone.value, cards.tones[tone]) for tone in Tone]
    yield Filter(Narrow.TONE, words.tone, _options("", tones, card.tone.value)[1:])
    chosen = next(iter(card.needs), "")
    yield Filter(Narrow.NEED, words.need, _options(words.any_need, needs, chosen))


def _options(every: str, names: Names, chosen: str) -> tuple[Option, ...]:
    all_of_them = (("", every), *names)
    return tuple(Option(name, shown, name == chosen) for name, shown in all_of_them)


def _head(sheet: Sheet, deck: Deck | None) -> Iterable[str]:
    """Say with which deck and for what, as it stands above the words."""
    card = sheet.card
    if deck is None:
        return (part for part in (card.deck.strip(),) if part)
    groups = {group.id: group.name for group in deck.groups}
    tags = {tag.id: tag.name for tag in deck.situations}
    parts = (deck.name, groups.get(card.group, ""), *(tags.get(one, "") for one in card.situations))
    return (part for part in parts if part)


def _notes(words: OwnCardWords, sheet: Sheet, there: Collection[str]) -> Iterable[OwnNote]:
    """Give the first thing that may sting, then what may be shorter or is there already."""
    if sheet.told is not None and sheet.told.advice:
        first = sheet.told.advice[0]
        title = fill(words.sting, {"phrase": first.quoted})
        yield OwnNote(title, f"{first.reason} {words.sting_line}".strip())
    if sheet.long:
        yield OwnNote(words.long)
    if sheet.ready and folded(" ".join(sheet.card.text.split())) in there:
        yield OwnNote(words.there)
