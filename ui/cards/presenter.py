"""Holds what somebody looks for among the cards, and does what they ask."""

from collections.abc import Iterable

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from coach.cards.drawing import REST
from coach.cards.memory import CardsKept, Memory, OwnCard
from coach.cards.shelf import OWN, Place, Wanted
from coach.clock import Clock
from coach.content.library import Library
from coach.content.prose import CardsWords
from coach.people import Side
from ui.after import After, after_with
from ui.cards.build import LEVELS, deck_of, found
from ui.cards.build_browse import browse, narrowed
from ui.cards.build_face import Around, face
from ui.cards.laying import FIRST, Laid, empty_table, laid_out, with_decks, with_known
from ui.cards.marks import next_card, with_drawn, with_kept, with_memory, with_rest
from ui.cards.own.cards import OwnCards
from ui.cards.own.presenter import OwnPresenter
from ui.cards.own.sheet import Sheet, blank, copied, opened
from ui.cards.practise.view import Deal
from ui.cards.view import (
    KEPT,
    Answer,
    Back,
    CardsView,
    Draw,
    Earlier,
    Everywhere,
    InDeck,
    Keep,
    LookFor,
    MakeMine,
    Narrow,
    NoteGone,
    NotSoon,
    Only,
    OpenCard,
    Pass,
    Practise,
    PrintList,
    ReadAloud,
    Sub,
    TakeTurns,
    Undo,
    Write,
)
from ui.errand import Errand, at_once
from ui.offer import Offer
from ui.preferences import Choices

#: So many cards can be brought back.
_TRAIL = 50


class CardsPresenter(QObject):
    """Cards. Decks are read when its page is made for the first time, off this thread."""

    #: The page is another one: a CardsView.
    view_changed = Signal(object)
    #: A card is kept since (ms), or with 0 no longer: its key, the time.
    keep_asked = Signal(str, object)
    #: A card is to rest until (ms), or with 0 no longer.
    rest_asked = Signal(str, object)
    #: A card was drawn at (ms).
    drawn = Signal(str, object)
    #: These are to be practised: a Deal.
    practise_asked = Signal(object)
    #: Lines are to be answered: their situation, or any where it is empty, and the cards of
    #: the levels as a tuple of Place.
    answer_asked = Signal(str, object)
    #: Other cards are kept now: a tuple of their keys.
    kept_changed = Signal(object)
    #: What is listed is to be put on paper; ``to_print`` gives it.
    print_asked = Signal()
    #: A card is to be read aloud; carries its words.
    say_asked = Signal(str)
    #: Whatever is read aloud is to stop.
    hush_asked = Signal()

    def __init__(
        self, library: Library, clock: Clock, after: After | None = None,
        parent: QObject | None = None, errand: Errand = at_once,
    ) -> None:  # fmt: skip
        """``errand`` is how decks are read: they take longer than a window may stand still."""
        super().__init__(parent)
        self._library = library
        self._clock = clock
        self._words = library.prose(CardsWords)
        self._errand = errand
        self._table = empty_table(Wanted(deck=FIRST))
        self._asked, self._edition = False, library.edition
        self._card = ""
        self._trail: tuple[str, ...] = ()
        self._sub: Sub | None = None
        self._around = Around()
        self._seed = clock.now().wall
        self._offer = Offer(after or after_with(self), self._tell)
        self.own = OwnPresenter(library, clock, self)
        self.own.changed.connect(self._tell)
        self.mine = OwnCards(self.own, self._offer, self._know_own)

    def meet(self, choices: Choices) -> None:
        """Take who is here."""
        self._around = replace(self._around, couple=choices.couple, alone=choices.alone)

    def know_voice(self, *, speaks: bool) -> None:
        """Take that the voice speaks now, or is silent."""
        self._around = replace(self._around, voice=True, speaks=speaks)
        self._tell()

    def know_no_voice(self) -> None:
        """Take that this computer has no voice."""
        self._around = replace(self._around, voice=False, speaks=False)
        self._tell()

    def know_written(self, cards: tuple[OwnCard, ...]) -> None:
        """Take cards of one's own that have their numbers now, and show the last one large."""
        self.mine.written(cards)
        self._show_large(f"{OWN}/{cards[-1].id}")
        self._tell()

    def know(self, known: CardsKept) -> None:
        """Take what is kept about cards."""
        self.mine.know(known.own)
        self._table = with_known(self._table, known, self._words)
        if not self._table.waits:
            self._tell()

    def open(self) -> None:
        """Show the list, or the card that is written, as it was left.

        Decks are read anew where packs came or went.
        """
        self._asked = self._asked and self._edition == self._library.edition
        self._hush()
        self._around = replace(self._around, turn=None)
        self._card, self._trail, self._sub = "", (), None
        self._offer.drop()
        self._tell()

    def drop(self) -> None:
        """Forget what was looked for and written: the window is hidden."""
        self.own.drop()
        self._table.shelf.forget()
        self._table = replace(self._table, wanted=replace(self._table.wanted, words=""))
        self.open()

    @property
    def kept(self) -> tuple[str, ...]:
        """The cards that somebody keeps."""
        return self._table.known.kept

    def remember(self, key: str, memory: Memory | None) -> None:
        """Take what is known of a card that was practised; None for nothing."""
        self._table = with_memory(self._table, key, memory)

    def view(self) -> CardsView:
        """Make the page."""
        self._read()
        place = self._table.shelf.card(self._card)
        shown = None if place is None else face(self._words, self._table, place, self._around)
        return CardsView(
            browse(self._words, self._table), shown, self.own.view(), self._offer.note, self._sub
        )

    def to_print(self) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
        """Give the words of the cards that are listed, of those kept, and of one's own."""
        self._read()
        shelf = self._table.shelf
        kept = (shelf.card(key) for key in self._table.known.kept)
        own = (place for place in shelf.places if place.deck == OWN)
        return _texts(found(self._table)), _texts(kept), _texts(own)

    def ask(self, request: object) -> None:
        """Do what somebody asked for."""
        doing = {
            Draw: self._next, Earlier: self._go_back, Pass: self._draw, NotSoon: self._let_rest,
            TakeTurns: self._take_turns, ReadAloud: self._read_aloud, MakeMine: self._make_mine,
            Practise: self._practise, Answer: self._answer,
            Back: self._leave, Undo: self._undo, NoteGone: self._offer.gone,
            PrintList: self.print_asked.emit,
        }  # fmt: skip
        plain = doing.get(type(request))
        if plain is not None:
            plain()
        elif isinstance(request, Keep):
            self._keep(request.key or self._card)
        elif not self._look_for(request):
            self.own.ask(request)

    def _look_for(self, request: object) -> bool:
        """Do it if it is about the list."""
        wanted = self._table.wanted
        match request:
            case LookFor(words):
                self._look(replace(wanted, words=words))
            case InDeck(name):
                kept = name == KEPT
                self._look(replace(
                    wanted, deck="" if kept else name, kept=kept, group="", situation=""
                ))  # fmt: skip
            case Everywhere():
                self._look(Wanted(words=wanted.words))
            case Only(of, name) if self.own.sheet is None:
                self._only(of, name)
            case OpenCard(key):
                self._show(key)
            case Write():
                self._begin(blank(wanted.deck, wanted.group))
            case _:
                return False
        return True

    def _only(self, of: Narrow, name: str) -> None:
        """Look for this, too; from a large card: draw one that has it."""
        place = self._table.shelf.card(self._card)
        wanted = self._table.wanted
        if place is not None and place.goes_with != wanted.deck:
            wanted = Wanted(deck=place.goes_with)
        self._look(narrowed(wanted, of, name))
        if place is not None:
            self._draw()

    def _take_turns(self) -> None:
        first = Side.ONE if self._around.turn is None else None
        self._around = replace(self._around, turn=first)
        self._tell()

    def _next(self) -> None:
        """Draw the next card; where two take turns it is for the other one."""
        if self._around.turn is not None:
            self._around = replace(self._around, turn=self._around.turn.other)
        self._draw()

    def _undo(self) -> None:
        """Take the last thing back; where there is none, bring the last card back."""
        if self._offer.note is None:
            self._go_back()
        else:
            self._offer.take_back()

    def _read(self) -> None:
        """Have the decks read, once, and know what time it is."""
        self._table = replace(self._table, now=self._clock.now().wall)
        if not self._asked:
            self._asked, self._edition = True, self._library.edition
            self._errand(lambda: laid_out(self._library), self._take)

    def _take(self, laid: Laid) -> None:
        self._table = with_decks(self._table, laid, self._words)
        self._tell()

    def _look(self, wanted: Wanted) -> None:
        self._table = replace(self._table, wanted=wanted)
        self._tell()

    def _practise(self) -> None:
        self._read()
        places = tuple(one for one in found(self._table) if one.key not in self._table.resting)
        self._sub = Sub.PRACTISE
        self.practise_asked.emit(Deal(places, self._table.decks, self._table.known.memories))
        self._tell()

    def _answer(self) -> None:
        self._read()
        self._sub = Sub.TRAINER
        cards = self._table.shelf.find(Wanted(deck=LEVELS))
        self.answer_asked.emit(self._table.wanted.situation, cards)
        self._tell()

    def _show(self, key: str) -> None:
        self._sub = None
        self._show_large(key)
        if not key:
            self._trail = ()
            self._around = replace(self._around, turn=None)
        self._offer.drop()
        self._tell()

    def _show_large(self, key: str) -> None:
        """Lay a card there; the one before it can be brought back."""
        self._hush()
        if self._card and self._card != key:
            self._trail = (*self._trail[-_TRAIL:], self._card)
        self._card = key

    def _go_back(self) -> None:
        if self._trail:
            *rest, last = self._trail
            self._hush()
            self._card, self._trail = last, tuple(rest)
            self._offer.drop()
            self._tell()

    def _leave(self) -> None:
        """Go back to the list; where a card was written, back to where that began."""
        sheet = self.own.sheet
        if sheet is None:
            self._show("")
            return
        self.own.drop()
        if sheet.changed:
            self._offer.make(self.own.words.left_note, lambda: self._begin(sheet))
        self._tell()

    def _begin(self, sheet: Sheet) -> None:
        self._hush()
        self._offer.drop()
        if not self._table.waits:
            self.own.begin(sheet, self._table)

    def _make_mine(self) -> None:
        place = self._table.shelf.card(self._card)
        if place is not None and isinstance(place.card, OwnCard):
            self._begin(opened(place.card, {deck.id for deck in self._table.decks}))
        elif place is not None:
            self._begin(copied(place.card, deck_of(self._table.decks, place.deck)))

    def _know_own(self, own: tuple[OwnCard, ...]) -> None:
        """Put other cards of one's own on the shelf; one that is gone lies there no longer."""
        known = replace(self._table.known, own=own)
        self._table = with_known(self._table, known, self._words)
        if self._table.shelf.card(self._card) is None:
            self._card = ""
        self._tell()

    def _read_aloud(self) -> None:
        place = self._table.shelf.card(self._card)
        if self._around.speaks:
            self._hush()
        elif place is not None:
            self.say_asked.emit(place.card.text)

    def _hush(self) -> None:
        if self._around.speaks:
            self._around = replace(self._around, speaks=False)
            self.hush_asked.emit()

    def _draw(self) -> None:
        self._read()
        key = next_card(self._table, self._seed, self._card)
        if not key:
            return
        self._table = with_drawn(self._table, key)
        self.drawn.emit(key, self._clock.now().wall)
        self._show_large(key)
        self._offer.drop()
        self._tell()

    def _keep(self, key: str) -> None:
        known = self._table.known
        rest = tuple(one for one in known.kept if one != key)
        keeps = key not in known.kept
        now = self._clock.now().wall if keeps else 0
        self._set_kept((key, *rest) if keeps else rest, key, now)
        note = self._words.kept_note if keeps else self._words.let_go_note
        back = 0 if keeps else self._clock.now().wall
        self._offer.make(note, lambda: self._set_kept(known.kept, key, back))

    def _set_kept(self, kept: tuple[str, ...], key: str, at: int) -> None:
        self._table = with_kept(self._table, kept)
        self.keep_asked.emit(key, at)
        self.kept_changed.emit(kept)
        self._tell()

    def _let_rest(self) -> None:
        key = self._card
        self._set_rest(key, self._clock.now().wall + REST)
        self._draw()
        self._offer.make(self._words.rests_note, lambda: self._come_back(key))

    def _come_back(self, key: str) -> None:
        self._card = key
        self._set_rest(key, 0)

    def _set_rest(self, key: str, until: int) -> None:
        self._table = with_rest(self._table, key, until)
        self.rest_asked.emit(key, until)
        self._tell()

    def _tell(self) -> None:
        self.view_changed.emit(self.view())


def _texts(places: Iterable[Place | None]) -> tuple[str, ...]:
    return tuple(place.card.text for place in places if place is not None)
