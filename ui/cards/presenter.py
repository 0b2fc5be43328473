"""Holds what somebody looks for among the cards, and does what they ask."""

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from coach.cards.drawing import REST, draw
from coach.cards.memory import CardsKept
from coach.cards.shelf import Wanted
from coach.clock import Clock
from coach.content.library import Library
from coach.content.prose import CardsWords
from ui.after import After, after_with
from ui.cards.build import face, found
from ui.cards.build_browse import browse, narrowed
from ui.cards.laying import FIRST, Laid, empty_table, laid_out, with_decks, with_known
from ui.cards.view import (
    KEPT,
    Back,
    CardsRequest,
    CardsView,
    Draw,
    Everywhere,
    InDeck,
    Keep,
    LookFor,
    NoteGone,
    NotSoon,
    Only,
    OpenCard,
    Undo,
)
from ui.errand import Errand, at_once
from ui.offer import Offer


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
        self._asked = False
        self._card = ""
        self._seed = clock.now().wall
        self._offer = Offer(after or after_with(self), self._tell)

    def know(self, known: CardsKept) -> None:
        """Take what is kept about cards."""
        self._table = with_known(self._table, known, self._words)
        if not self._table.waits:
            self._tell()

    def open(self) -> None:
        """Show the list, as it was left."""
        self._card = ""
        self._offer.drop()
        self._tell()

    def drop(self) -> None:
        """Forget what was looked for: the window is hidden."""
        self._table.shelf.forget()
        self._table = replace(self._table, wanted=replace(self._table.wanted, words=""))
        self.open()

    def view(self) -> CardsView:
        """Make the page."""
        self._read()
        place = self._table.shelf.card(self._card)
        shown = None if place is None else face(self._words, self._table, place)
        return CardsView(browse(self._words, self._table), shown, self._offer.note)

    def ask(self, request: CardsRequest) -> None:
        """Do what somebody asked for."""
        wanted = self._table.wanted
        match request:
            case LookFor(words):
                self._look(replace(wanted, words=words))
            case InDeck(name):
                kept = name == KEPT
                self._look(replace(
                    wanted, deck="" if kept else name, kept=kept, group="", situation=""
                ))  # fmt: skip
            case Only(of, name):
                self._look(narrowed(wanted, of, name))
            case OpenCard(key):
                self._show(key)
            case Draw():
                self._draw()
            case Everywhere():
                self._look(Wanted(words=wanted.words))
            case Keep(key):
                self._keep(key or self._card)
            case NotSoon():
                self._let_rest()
            case Back():
                self._show("")
            case Undo():
                self._offer.take_back()
            case NoteGone():
                self._offer.gone()

    def _read(self) -> None:
        """Have the decks read, once, and know what time it is."""
        self._table = replace(self._table, now=self._clock.now().wall)
        if not self._asked:
            self._asked = True
            self._errand(lambda: laid_out(self._library), self._take)

    def _take(self, laid: Laid) -> None:
        self._table = with_decks(self._table, laid, self._words)
        self._tell()

    def _look(self, wanted: Wanted) -> None:
        self._table = replace(self._table, wanted=wanted)
        self._tell()

    def _show(self, key: str) -> None:
        self._card = key
        self._offer.drop()
        self._tell()

    def _draw(self) -> None:
        self._read()
        places = found(self._table)
        known = self._table.known
        # The card that lies there is never drawn again at once.
        resting = self._table.resting | {self._card}
        key = draw(places, self._seed, known.drawn, resting)
        # Where all of them rest, whoever asks for one still gets one.
        key = key or draw(places, self._seed, known.drawn, {self._card}) or self._card
        if not key:
            return
        now = self._clock.now().wall
        drawn = (*(one for one in known.drawn if one != key), key)
        self._table = replace(self._table, known=replace(known, drawn=drawn))
        self.drawn.emit(key, now)
        self._card = key
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
        self._table = replace(self._table, known=replace(self._table.known, kept=kept))
        self.keep_asked.emit(key, at)
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
        rests = {one: at for one, at in self._table.known.rests.items() if one != key}
        if until:
            rests[key] = until
        self._table = replace(self._table, known=replace(self._table.known, rests=rests))
        self.rest_asked.emit(key, until)
        self._tell()

    def _tell(self) -> None:
        self.view_changed.emit(self.view())
