"""Cards on a table: the presenter, what it has said, and a hand for time."""

from typing import Self

from msgspec.structs import replace

from coach.cards.memory import CardsKept, OwnCard
from coach.clock import HandClock
from coach.content.library import Library
from tests.ui.talk.before import HandAfter, Heard
from ui.cards.presenter import CardsPresenter
from ui.cards.view import CardsView

NOW = 1_795_376_520_000


class CardTable:
    """A presenter, and what it has said."""

    def __init__(self, known: CardsKept | None = None, library: Library | None = None) -> None:
        self.after, self.said = HandAfter(), Heard()
        self.presenter = CardsPresenter(library or Library(), HandClock(wall=NOW), self.after)
        self.presenter.keep_asked.connect(self.said.as_("keep"))
        self.presenter.rest_asked.connect(self.said.as_("rest"))
        self.presenter.drawn.connect(self.said.as_("drawn"))
        self.presenter.say_asked.connect(self.said.as_("say"))
        self.presenter.hush_asked.connect(self.said.as_("hush"))
        self.presenter.own.reading_wanted.connect(self.said.as_("read"))
        self.presenter.own.dropped.connect(self.said.as_("dropped"))
        self.presenter.own.help_asked.connect(self.said.as_("help"))
        self.presenter.mine.write_asked.connect(self._write)
        self.presenter.mine.rewrite_asked.connect(self.said.as_("rewrite"))
        self.presenter.mine.remove_asked.connect(self.said.as_("remove"))
        self._number = 0
        self.presenter.know(known or CardsKept())
        self.presenter.open()

    @property
    def view(self) -> CardsView:
        """What is to be seen now."""
        return self.presenter.view()

    @property
    def keys(self) -> list[str]:
        """The cards of the list."""
        return [row.key for row in self.view.browse.rows]

    @property
    def large(self) -> str:
        """The card that lies there, large; empty where none does."""
        return self.view.face.key if self.view.face is not None else ""

    def ask(self, *requests: object) -> Self:
        """Ask for things, one after the other."""
        for request in requests:
            self.presenter.ask(request)
        return self

    def _write(self, card: OwnCard) -> None:
        """Give a card its number, as the store does."""
        self._number += 1
        self.said.append(("write", card))
        self.presenter.know_written((replace(card, id=str(self._number)),))
