"""What helps in a step, and the sheets over the stage that show it."""

from math import gcd

from PySide6.QtCore import QCoreApplication

from coach.content.deck import Deck, DeckCard
from coach.content.mistakes import ContentBroken
from coach.content.model import Card, Kind, LoopPiece, Picks
from coach.content.prose import CardsWords
from coach.content.words import fill
from coach.people import Side
from coach.session.state import Session
from ui.talk.aid_view import CardSheetView, PickerView
from ui.talk.person_line import person_of
from ui.talk.room.draft import Draft
from ui.talk.room.room_words import RoomWords
from ui.talk.stage_view import AidView, PrimaryView

#: Between two cards that are drawn one after the other, in a part of the deck.
_STRIDE = 7


def tr(text: str) -> str:
    """Translate a short label of what helps."""
    return QCoreApplication.translate("Aids", text)


def aids(words: RoomWords, session: Session) -> tuple[AidView, ...]:
    """Give the quiet ways to what helps where the session stands."""
    card = _card(words, session)
    found: list[AidView] = []
    if card.deck:
        found.append(AidView("card", tr("A card to help")))
    if session.step.kind is Kind.LOOP:
        found += _for_the_loop(words, card)
    elif card.picks is not Picks.NONE:
        found.append(AidView("words", tr("Choose a word")))
    return tuple(found)


def _for_the_loop(words: RoomWords, card: Card) -> list[AidView]:
    """Give each of the two a way to a word of their own; a need goes where one longs for it."""
    if card.picks is Picks.NONE:
        return []
    piece = LoopPiece.LONG if card.picks is Picks.NEED else LoopPiece.FEEL
    label = tr("A word for {name}")
    return [
        AidView(f"words {side.value} {piece.value}", fill(label, {"name": words.who(side).name}))
        for side in (Side.ONE, Side.TWO)
    ]


def aid_sheet(
    words: RoomWords, session: Session, draft: Draft
) -> CardSheetView | PickerView | None:
    """Build the sheet that is open, if one is."""
    card = _card(words, session)
    if draft.aid == "card" and card.deck:
        return _card_sheet(words, session, card, draft.drawn)
    if draft.aid == "words" and card.picks is not Picks.NONE:
        side = draft.word_for[0] if draft.word_for else session.next_floor or session.starter
        who = words.who(side)
        route = "needs" if card.picks is Picks.NEED else "feelings"
        title = tr("What do you need?") if card.picks is Picks.NEED else tr("How is it for you?")
        return PickerView(person_of(who), route, title, words.repair.back)
    return None


def _card(words: RoomWords, session: Session) -> Card:
    return words.steps[session.place.step].cards[session.place.phase]


def _card_sheet(words: RoomWords, session: Session, card: Card, drawn: int) -> CardSheetView:
    back, said = words.repair.back, words.library.find(CardsWords)
    try:
        deck = words.library.deck(card.deck)
    except ContentBroken:
        sorry = said.unreadable if said is not None else ""
        return CardSheetView(tr("A card to help"), "", sorry, "", PrimaryView(""), back)
    cards = [one for one in deck.cards if card.group in ("", one.group)]
    shown = cards[drawn_at(session.variation + session.place.step, drawn, len(cards))]
    primary = PrimaryView(tr("Another card") if len(cards) > 1 else "")
    line = _line(deck, shown, said)
    return CardSheetView(deck.name, deck.group(shown.group).name, shown.text, line, primary, back)


def drawn_at(start: int, drawn: int, count: int) -> int:
    """Say which of ``count`` cards comes after ``drawn`` others; each comes once before any again.

    ``start`` is another one with each talk, so that it does not begin with the same card.
    """
    stride = _STRIDE
    while gcd(stride, count) > 1:
        stride += 1
    return (start * 3 + drawn * stride) % count


def _line(deck: Deck, card: DeckCard, words: CardsWords | None) -> str:
    """Say when the card fits, or what one does with cards of its deck."""
    if card.when or words is None:
        return card.when
    return words.uses[deck.use].line
