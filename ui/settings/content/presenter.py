"""Holds what is looked at, adds it or takes it away, and lets cards go out as a file."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from coach.cards.came import LARGEST, Came, Coming, coming
from coach.cards.files import Form, deck_name, picked, read, write
from coach.cards.memory import CardsKept, OwnCard
from coach.cards.shelf import OWN
from coach.clock import Clock
from coach.content.deck import Deck
from coach.content.library import Library
from coach.content.mistakes import ContentBroken
from coach.content.packs.gather import Files, gather
from coach.content.packs.keep import about_of, add, bring_back, take_away
from coach.content.packs.look import look
from coach.content.packs.model import Looked
from coach.content.packs.places import added, folder_of
from coach.content.prose import CardsWords, PaperWords, ProblemsWords, SharingWords
from coach.content.words import fill
from coach.errors import WorldError
from coach.files import resources
from coach.outside import read_outside, write_outside
from ui.after import After, after_with
from ui.errand import Trying
from ui.offer import Offer
from ui.settings.content import build
from ui.settings.content.view import (
    Add,
    Another,
    ChooseCards,
    ChoosePack,
    ContentRequest,
    ContentView,
    LookView,
    NoteGone,
    NotNow,
    RemovePack,
    SaveCards,
    TakeLot,
    UndoIt,
)
from ui.told import sentence

#: Asks the store on its own thread: a job, and what to call with its answer.
Ask = Callable[[Callable[[Any], Any], Callable[[Any], None] | None], None]


class _PackLooked(msgspec.Struct, frozen=True):
    """A pack that is looked at, with its files and the version that was there before."""

    file: str
    looked: Looked
    files: Files
    before: int | None


class _CardsLooked(msgspec.Struct, frozen=True):
    """A file of cards that is looked at."""

    file: str
    coming: Coming


class ContentPresenter(QObject):
    """*Content* in Settings. Files are read and written by ``run``, never here."""

    #: The page is another one: a ContentView.
    view_changed = Signal(object)
    #: Let somebody choose a pack: a folder, or else a zip.
    pack_wanted = Signal(bool)
    #: Let somebody choose a file of cards.
    cards_wanted = Signal()
    #: Let somebody say where to save cards: how the name of the file ends, what it could be.
    place_wanted = Signal(str, str)

    def __init__(
        self,
        library: Library,
        home: Path,
        clock: Clock,
        run: Trying,
        ask: Ask,
        after: After | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Raises ``ContentBroken`` if its words cannot be read."""
        super().__init__(parent)
        self._library, self._home, self._clock = library, home, clock
        self._run, self._ask = run, ask
        self._words = library.prose(SharingWords)
        self._paper = library.prose(PaperWords)
        self._sides = library.prose(CardsWords)
        self._problems = library.prose(ProblemsWords)
        self._look: _PackLooked | _CardsLooked | None = None
        self._wanted: ContentRequest = ChoosePack()
        self._decks: tuple[Deck, ...] = ()
        self._lot, self._told, self._busy = OWN, "", False
        self._offer = Offer(after or after_with(self), self._tell)

    def open(self) -> None:
        """Show what is there."""
        self._look, self._told, self._busy = None, "", False
        self._offer.drop()
        self._tell()
        self._run(self._library.decks, self._know_decks, self._fail)

    def view(self) -> ContentView:
        """Make the page."""
        packs = added(self._home)
        home = build.home(self._words, self._paper, self._decks, packs, self._lot, self._told)
        return ContentView(home, self._looked(), self._offer.note, self._busy)

    def ask(self, request: ContentRequest) -> None:
        """Do what somebody asked for."""
        match request:
            case ChoosePack(folder):
                self._wanted = request
                self.pack_wanted.emit(folder)
            case ChooseCards():
                self._wanted = request
                self.cards_wanted.emit()
            case Another():
                self.ask(self._wanted)
            case RemovePack(name):
                self._remove(name)
            case TakeLot(name):
                self._lot = name
                self._say("")
            case SaveCards(form):
                self.place_wanted.emit(form, self._words.file_name)
            case Add():
                self._add()
            case NotNow():
                self.open()
            case UndoIt():
                self._offer.take_back()
            case NoteGone():
                self._offer.gone()

    # packs

    def look_at_pack(self, path: Path) -> None:
        """Look at a pack that somebody chose."""
        packs = added(self._home)

        def job() -> _PackLooked:
            try:
                files = gather(path)
            except ContentBroken as broken:
                return _PackLooked(path.name, Looked(None, broken.mistakes), {}, None)
            looked = look(files, resources() / "content", packs)
            before = None
            if looked.pack is not None:
                there = about_of(folder_of(self._home) / looked.pack.about.id)
                before = there.version if there is not None else None
            return _PackLooked(path.name, looked, files, before)

        self._begin(job, self._show)

    def _add(self) -> None:
        match self._look:
            case _PackLooked(_, Looked(pack), files, before) if pack is not None:
                name = pack.about.id
                words = fill(self._words.added_note, {"name": pack.about.name})

                def then(_: object) -> None:
                    self._packs_changed()
                    if before is None:
                        self._offer.make(words, lambda: self._take_away(name))
                    else:
                        self._say(words)

                self._begin(lambda: add(self._home, pack, files), then)
            case _CardsLooked(_, Coming(new)) if new:
                self._write(new)
            case _:
                pass

    def _remove(self, name: str) -> None:
        about = about_of(folder_of(self._home) / name)
        words = fill(self._words.removed_note, {"name": about.name if about else name})

        def back() -> None:
            self._begin(lambda: bring_back(self._home, name), lambda _: self._packs_changed())

        def then(_: object) -> None:
            self._packs_changed()
            self._offer.make(words, back)

        self._begin(lambda: take_away(self._home, name), then)

    def _take_away(self, name: str) -> None:
        self._begin(lambda: take_away(self._home, name), lambda _: self._packs_changed())

    def _packs_changed(self) -> None:
        self._library.take_packs(added(self._home))
        self.open()

    # cards

    def look_at_cards(self, path: Path) -> None:
        """Look at a file of cards that somebody chose."""

        def compare(found: tuple[Came, tuple[Deck, ...]]) -> None:
            came, decks = found
            shipped = [card.text for deck in decks for card in deck.cards]

            def known(kept: CardsKept) -> None:
                texts = (*shipped, *(card.text for card in kept.own))
                self._show(_CardsLooked(path.name, coming(came, texts)))

            self._ask(lambda store: store.cards.all(), known)

        # The decks as well: a file that opens the program comes before the page knows them.
        self._begin(
            lambda: (read(read_outside(path, LARGEST), path.name), self._library.decks()), compare
        )

    def save_cards(self, path: Path, form: str) -> None:
        """Save the chosen cards where somebody said."""
        kind, what, now = Form(form), self._lot, self._clock.now().wall
        decks = self._decks
        name = deck_name(what, decks, self._words)

        def known(kept: CardsKept) -> None:
            cards = picked(what, decks, kept) or ()
            self._begin(
                lambda: write_outside(path, write(cards, kind, name, self._sides, now)),
                lambda _: self._say(fill(self._words.saved, {"file": path.name})),
            )

        self._ask(lambda store: store.cards.all(), known)

    def _write(self, new: tuple[OwnCard, ...]) -> None:
        now = self._clock.now().wall
        cards = [replace(card, at=now) for card in new]

        def then(written: tuple[OwnCard, ...]) -> None:
            self.open()
            ids = [card.id for card in written]
            words = fill(self._words.cards_added_note, {"count": str(len(ids))})
            self._offer.make(words, lambda: self._ask(lambda store: store.cards.remove(*ids), None))

        self._ask(lambda store: store.cards.write(*cards), then)

    # showing

    def _know_decks(self, decks: tuple[Deck, ...]) -> None:
        self._decks = decks
        self._tell()

    def _looked(self) -> LookView | None:
        match self._look:
            case _PackLooked(file, looked, _, before):
                return build.pack(self._words, file, looked, before)
            case _CardsLooked(file, found):
                return build.cards(self._words, file, found)
            case _:
                return None

    def _begin(self, job: Callable[[], Any], then: Callable[[Any], None]) -> None:
        self._busy = True
        self._offer.drop()
        self._tell()
        self._run(job, then, self._fail)

    def _show(self, looked: _PackLooked | _CardsLooked) -> None:
        self._look, self._busy, self._told = looked, False, ""
        self._tell()

    def _fail(self, trouble: WorldError) -> None:
        self._look = None
        self._say(sentence(self._problems, trouble))

    def _say(self, words: str) -> None:
        self._told, self._busy = words, False
        self._tell()

    def _tell(self) -> None:
        self.view_changed.emit(self.view())
