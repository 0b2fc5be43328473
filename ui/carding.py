"""Joins Cards together: presenter, pages, the thread that reads, the store, the voice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.cards.paper.beside import CardsAndPaper
from ui.cards.presenter import CardsPresenter
from ui.cards.screen import CardsScreen
from ui.cards.view import InDeck
from ui.errand import Errands
from ui.places import Opened
from ui.practising import Practice
from ui.reading.reader import Reader
from ui.voice import SystemVoice, Voice

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from ui.keeper import Keeper
    from ui.places import Desk, Ways
    from ui.reading.mind import Mind


def joined(desk: Desk, ways: Ways, owner: QObject) -> Opened:
    """Make the place."""

    def opening() -> Mind:
        from ui.reading.mind import opened  # noqa: PLC0415 - on the thread, with all that it loads

        return opened(desk.library)

    keeper, reader = desk.keeper, Reader(opening, owner)
    screen = CardsScreen(desk.look)
    presenter = CardsPresenter(desk.library, desk.clock, parent=owner, errand=Errands(owner))
    presenter.view_changed.connect(screen.show_view)
    screen.asked.connect(presenter.ask)
    presenter.own.reading_wanted.connect(reader.ask)
    presenter.own.dropped.connect(reader.forget)
    reader.told.connect(presenter.own.know)
    presenter.own.help_asked.connect(lambda: ways.open("help", "find-help"))
    _keep(presenter, keeper)
    speak(presenter, SystemVoice(desk.library.language, owner))
    screen.show_view(presenter.view())
    whole = CardsAndPaper(
        screen, presenter, desk.look, desk.library, lambda: ways.open("help", "missing")
    )
    practice = Practice(desk, ways, owner, presenter, screen)

    def shown(begin: str) -> None:
        whole.show_cards()
        practice.hide()
        presenter.meet(desk.preferences.choices)
        presenter.open()
        if begin:  # a small suggestion of Today leads into one deck
            presenter.ask(InDeck(begin))
        keeper.ask(lambda store: store.cards.all(), presenter.know)

    def hidden() -> None:
        practice.hide()
        presenter.drop()
        screen.forget()

    def closed() -> None:
        practice.close()
        reader.close()

    return Opened(page=whole, shown=shown, hidden=hidden, closed=closed)


def _keep(presenter: CardsPresenter, keeper: Keeper) -> None:
    """Let the keeper write down what is to be kept."""
    presenter.keep_asked.connect(
        lambda key, at: keeper.ask(lambda store: store.cards.keep(key, at), None)
    )
    presenter.rest_asked.connect(
        lambda key, until: keeper.ask(lambda store: store.cards.rest(key, until), None)
    )
    presenter.drawn.connect(
        lambda key, at: keeper.ask(lambda store: store.cards.draw(key, at), None)
    )
    mine = presenter.mine
    mine.write_asked.connect(
        lambda card: keeper.ask(lambda store: store.cards.write(card), presenter.know_written)
    )
    mine.rewrite_asked.connect(
        lambda card: keeper.ask(lambda store: store.cards.rewrite(card), None)
    )
    mine.remove_asked.connect(lambda name: keeper.ask(lambda store: store.cards.remove(name), None))


def speak(presenter: CardsPresenter, voice: Voice) -> None:
    """Let a card be heard where somebody asks for it."""
    presenter.say_asked.connect(voice.say)
    presenter.hush_asked.connect(voice.stop)
    voice.changed.connect(lambda speaks: presenter.know_voice(speaks=speaks))
    voice.missing.connect(presenter.know_no_voice)
