"""Makes one card, large, from what is known: pure."""

from collections.abc import Iterable

import msgspec

from coach.cards.memory import OwnCard
from coach.cards.shelf import Place
from coach.content.deck import Deck, DeckCard, Use
from coach.content.prose import CardsWords
from coach.content.words import fill
from coach.people import Couple, Person, Side
from ui.cards.build import Table, deck_of
from ui.cards.build_browse import is_ladder
from ui.cards.view import FaceView, Filter, Narrow, Option, Part, TurnView

#: From so many characters on a card is set a little smaller.
_LONG = 120


class Around(msgspec.Struct, frozen=True):
    """Who is here and what goes on around the card.

    ``turn`` is whose turn it is, None where nobody takes turns. ``voice`` is None until somebody
    wanted to hear it.
    """

    couple: Couple = Couple()
    alone: bool = False
    turn: Side | None = None
    voice: bool | None = None
    speaks: bool = False


def face(words: CardsWords, table: Table, place: Place, around: Around) -> FaceView:
    """Make it."""
    deck, card = deck_of(table.decks, place.goes_with), place.card
    mine = isinstance(card, OwnCard)
    kept = place.key in table.known.kept
    use = words.uses[card.use if isinstance(card, OwnCard) else deck.use if deck else Use.SAY]
    turn = _turn(words, around)
    return FaceView(
        back=words.back,
        key=place.key,
        deck=deck.name if deck is not None else place.goes_with or words.own,
        situation=_situation(deck, card),
        group=_group(deck, card.group),
        fact=fill(words.minutes, {"minutes": str(card.minutes)}) if card.minutes else "",
        text=card.text,
        long=len(card.text) > _LONG,
        levels=_levels(words, deck, card.group),
        people=(around.couple.one,) if around.alone else (around.couple.one, around.couple.two),
        pose=_pose(deck, card.group),
        hint=Part(use.title, use.line),
        parts=tuple(_parts(words, card, "" if deck is None else deck.caution)),
        aloud="" if around.voice is False else words.silent if around.speaks else words.aloud,
        speaks=around.speaks,
        no_voice=words.no_voice if around.voice is False else "",
        turns="" if around.alone else words.take_turns if turn is None else words.no_turns,
        turn=turn,
        keep=words.keeps if kept else words.keep,
        kept=kept,
        mine=words.change_mine if mine else words.make_mine,
        rest=words.not_soon if turn is None else words.skip,
        primary=words.next if around.turn is None else _next(words, around, around.turn),
    )


def _turn(words: CardsWords, around: Around) -> TurnView | None:
    if around.turn is None:
        return None
    person = _named(words, around, around.turn)
    return TurnView(person, fill(words.turn, {"name": person.name}))


def _next(words: CardsWords, around: Around, turn: Side) -> str:
    return fill(words.hand_on, {"name": _named(words, around, turn.other).name})


def _named(words: CardsWords, around: Around, side: Side) -> Person:
    person = around.couple.of(side)
    instead = words.left if side is Side.ONE else words.right
    return msgspec.structs.replace(person, name=person.name.strip() or instead)


def _group(deck: Deck | None, name: str) -> str:
    """Name a part of a deck; a card of one's own may be of none."""
    groups = () if deck is None else deck.groups
    return next((group.name for group in groups if group.id == name), "")


def _situation(deck: Deck | None, card: DeckCard) -> str:
    tags = {} if deck is None else {tag.id: tag.name for tag in deck.situations}
    return ", ".join(tags[one] for one in card.situations if one in tags)


def _levels(words: CardsWords, deck: Deck | None, chosen: str) -> Filter | None:
    if deck is None or not is_ladder(deck):
        return None
    steps = (Option(group.id, group.name, group.id == chosen) for group in deck.groups)
    return Filter(Narrow.GROUP, words.level, tuple(steps), level=True)


def _pose(deck: Deck | None, group: str) -> int:
    """Say how near the two stand on a card, 1 to 6: as many as there are steps, else halfway."""
    if deck is None or not is_ladder(deck):
        return 3
    return next((at for at, one in enumerate(deck.groups, start=1) if one.id == group), 3)


def _parts(words: CardsWords, card: DeckCard, caution: str) -> Iterable[Part]:
    told = (
        (words.when, card.when),
        (words.they, _said(card.example.they)),
        (words.you, _said(card.example.you)),
        (words.towards, card.towards),
        (words.past, card.past),
        (words.instead, card.instead),
        (words.not_this, card.not_this),
        (words.leave_out, card.leave_out),
        (words.caution, caution),
    )
    return (Part(title, line) for title, line in told if line)


def _said(line: str) -> str:
    return f"\u201c{line}\u201d" if line else ""
