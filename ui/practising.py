"""Joins what is practised in Cards: pages that are made when somebody first asks for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from coach.content.mistakes import ContentBroken
from coach.progress.sitting import Did
from ui.cards.view import Back, Keep, Sub
from ui.sitting import keep_sitting

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from coach.cards.memory import Memory
    from coach.cards.shelf import Place
    from ui.cards.practise.presenter import PractisePresenter
    from ui.cards.practise.view import Deal
    from ui.cards.presenter import CardsPresenter
    from ui.cards.screen import CardsScreen
    from ui.cards.trainer.presenter import TrainerPresenter
    from ui.places import Desk, Ways
    from ui.reading.reader import Mind, Reader

# Every import in a function here is late on purpose: nobody needs a page before they ask for it.
# ruff: noqa: PLC0415


class Practice:
    """The practice of Cards, and what drops and closes it."""

    def __init__(
        self, desk: Desk, ways: Ways, owner: QObject, cards: CardsPresenter, screen: CardsScreen
    ) -> None:
        self._desk, self._ways, self._owner = desk, ways, owner
        self._cards, self._screen = cards, screen
        self._rounds: PractisePresenter | None = None
        self._lessons: TrainerPresenter | None = None
        self._reader: Reader | None = None
        cards.practise_asked.connect(self._practise)
        cards.answer_asked.connect(self._answer)

    def hide(self) -> None:
        """Drop what was typed."""
        if self._rounds is not None:
            self._rounds.drop()
        if self._lessons is not None:
            self._lessons.drop()
        if self._reader is not None:
            self._reader.forget()
        self._desk.look.forget_words()

    def close(self) -> None:
        """Stop the thread that reads."""
        if self._reader is not None:
            self._reader.close()

    def _practise(self, deal: Deal) -> None:
        self._try(
            lambda: self._round().open(replace(deal, couple=self._desk.preferences.choices.couple))
        )

    def _answer(self, situation: str, cards: tuple[Place, ...]) -> None:
        choices = self._desk.preferences.choices
        self._try(
            lambda: self._lesson().open(
                situation, cards, choices.couple, alone=choices.alone, kept=self._cards.kept
            )
        )

    def _try(self, begin: Callable[[], None]) -> None:
        """Begin; where the words of it cannot be read, Help says which they are."""
        try:
            begin()
        except ContentBroken:
            self._cards.ask(Back())
            self._ways.open("help", "missing")

    def _round(self) -> PractisePresenter:
        from ui.cards.practise.page import PractisePage
        from ui.cards.practise.presenter import PractisePresenter

        if self._rounds is None:
            desk = self._desk
            rounds = PractisePresenter(desk.library, desk.clock, self._owner)
            page = PractisePage(desk.look)
            rounds.view_changed.connect(page.show_view)
            page.asked.connect(rounds.ask)
            rounds.back_asked.connect(lambda: self._cards.ask(Back()))
            rounds.remembered.connect(self._remember)
            rounds.practised.connect(lambda deck, cards: keep_sitting(desk, Did.CARDS, deck, cards))
            self._screen.add_page(Sub.PRACTISE, page)
            self._rounds = rounds
        return self._rounds

    def _lesson(self) -> TrainerPresenter:
        from ui.cards.trainer.page import TrainerPage
        from ui.cards.trainer.presenter import TrainerPresenter
        from ui.reading.reader import Reader

        if self._lessons is None:
            desk = self._desk
            lessons = TrainerPresenter(desk.library, desk.clock.now().wall, self._owner)
            page = TrainerPage(desk.look)
            self._reader = reader = Reader(lambda: _ear(desk.library.language), self._owner)
            lessons.view_changed.connect(page.show_view)
            page.asked.connect(lessons.ask)
            lessons.reading_wanted.connect(reader.ask)
            reader.told.connect(lessons.know)
            lessons.keep_asked.connect(lambda key: self._cards.ask(Keep(key)))
            self._cards.kept_changed.connect(lessons.know_kept)
            lessons.help_asked.connect(lambda: self._ways.open("help", "find-help"))
            lessons.back_asked.connect(lambda: self._cards.ask(Back()))
            lessons.practised.connect(lambda lines: keep_sitting(desk, Did.ANSWERS, "", lines))
            self._screen.add_page(Sub.TRAINER, page)
            self._lessons = lessons
        if self._reader is not None:
            self._reader.begin()
        return self._lessons

    def _remember(self, key: str, memory: Memory | None) -> None:
        self._cards.remember(key, memory)
        self._desk.keeper.ask(lambda store: store.cards.practise(key, memory), None)


def _ear(home: str) -> Mind:
    """Make what reads, on its thread, with all that it loads; ``home`` is the language spoken."""
    from ui.cards.trainer.ear import Ear
    from ui.reading.mind import opened_engine

    return Ear(opened_engine(home))
