"""Makes the pages of a practice round from content and from where it stands: pure."""

import msgspec

from coach.cards.asking import Asking, Cue, asking
from coach.cards.practice import A_DAY, Recall
from coach.cards.round import Round, Stage, all_rest, further
from coach.cards.shelf import Place
from coach.content.deck import Deck, DeckCard, Use
from coach.content.prose import CardsWords, PractiseWords
from coach.content.words import fill
from coach.people import Couple
from ui.cards.doing import OverView
from ui.cards.practise.view import AskedView, CardView, SeenView
from ui.cards.view import Option, Part

_QUOTED = "\N{LEFT DOUBLE QUOTATION MARK}%s\N{RIGHT DOUBLE QUOTATION MARK}"


class Words(msgspec.Struct, frozen=True):
    """The words of the round, and those of the place that say what a tip is."""

    practise: PractiseWords
    cards: CardsWords


def over_view(words: Words, now: Round, couple: Couple, at: int) -> OverView:
    """Say that it is enough; or, where nothing came at all, that all of them rest."""
    said = words.practise
    note = said.none if all_rest(now, at) else said.over
    return OverView(
        back=said.back,
        people=(couple.one, couple.two),
        title=note.title,
        text=note.text,
        more=said.more if further(now, at) else "",
        primary=said.home,
        take_back=said.take_back if now.told else "",
    )


def card_view(words: Words, now: Round, place: Place, deck: Deck | None, typed: str) -> CardView:
    """Make the page of the card now."""
    said, asked = words.practise, asking(place.card)
    use = deck.use if deck is not None else Use.SAY
    primary, ready = _primary(said, now)
    return CardView(
        back=said.back,
        place=fill(said.place, {"most": str(A_DAY)}),
        key=place.key,
        asked=_asked(words, asked, place, deck),
        task=said.meets if asked.cue is Cue.MOMENT else said.tasks[use],
        field_label=said.field,
        field=typed,
        field_help=said.field_help,
        primary=primary,
        ready=ready,
        take_back=said.take_back if now.told else "",
        enough=said.enough,
        seen=None if now.stage is Stage.RECALL else _seen(words, now, asked, place.card, typed),
    )


def _primary(said: PractiseWords, now: Round) -> tuple[str, bool]:
    match now.stage:
        case Stage.RECALL:
            return said.look, True
        case Stage.SEEN:
            return said.choose, False
        case _:
            return (said.last if now.last else said.next), True


def _asked(words: Words, asked: Asking, place: Place, deck: Deck | None) -> AskedView:
    said = words.practise
    cues = {
        Cue.THEY: said.they,
        Cue.MOMENT: said.moment,
        Cue.WHEN: said.when,
        Cue.BEGINNING: said.beginning,
    }
    return AskedView(
        deck=deck.name if deck is not None else "",
        group=_group(deck, place.card),
        cue=cues[asked.cue],
        line=_QUOTED % asked.line if asked.cue is Cue.THEY else asked.line,
        start=fill(said.starts, {"start": asked.start}) if asked.start else "",
    )


def _group(deck: Deck | None, card: DeckCard) -> str:
    """Name the part of the deck; a card of one's own may be in none."""
    groups = () if deck is None else deck.groups
    return next((group.name for group in groups if group.id == card.group), "")


def _seen(words: Words, now: Round, asked: Asking, card: DeckCard, typed: str) -> SeenView:
    said = words.practise
    names = {Recall.KNEW: said.knew, Recall.NEARLY: said.nearly, Recall.NOT_YET: said.not_yet}
    return SeenView(
        yours_label=said.yours,
        yours=typed.strip(),
        card_label=said.answer if asked.cue is Cue.MOMENT else said.card,
        card=asked.card,
        here=f"{said.here} {_QUOTED % asked.here}" if asked.here else "",
        question=said.how_near,
        answers=tuple(Option(one.value, names[one], one is now.recall) for one in Recall),
        tips=_tips(words.cards, asked, card) if now.recall is not None else (),
    )


def _tips(words: CardsWords, asked: Asking, card: DeckCard) -> tuple[Part, ...]:
    """Say what belongs to the card and was not seen yet."""
    told = (
        (words.when, "" if asked.cue is Cue.WHEN else card.when),
        (words.past, card.past),
        (words.instead, card.instead),
        (words.not_this, card.not_this),
        (words.leave_out, card.leave_out),
    )
    return tuple(Part(title, line) for title, line in told if line)
