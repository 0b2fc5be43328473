"""Joins Rehearse together: presenter, pages, the thread that reads, the store."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.places import Opened
from ui.reading.reader import Reader
from ui.rehearse.presenter import RehearsePresenter
from ui.rehearse.screen import RehearseScreen

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from coach.rehearsal.state import Rehearsal
    from ui.keeper import Keeper
    from ui.places import Desk, Ways
    from ui.rehearse.mind import Mind


def joined(desk: Desk, ways: Ways, owner: QObject) -> Opened:
    """Make the place."""

    def opening() -> Mind:
        from ui.rehearse.mind import opened  # noqa: PLC0415 - on the thread, with all it loads

        return opened(desk.library)

    keeper, reader = desk.keeper, Reader(opening, owner)
    screen = RehearseScreen(desk.look)
    presenter = RehearsePresenter(desk.library, desk.clock, parent=owner)
    presenter.view_changed.connect(screen.show_view)
    screen.asked.connect(presenter.ask)
    screen.ticked.connect(presenter.tick)
    presenter.reading_wanted.connect(reader.ask)
    presenter.dropped.connect(reader.forget)
    reader.told.connect(presenter.know_read)
    presenter.help_asked.connect(lambda: ways.open("help", "find-help"))
    _keep(presenter, keeper)

    def shown(_: str) -> None:
        presenter.open(desk.preferences.choices)
        reader.begin()
        deeds, day = presenter.deeds, desk.clock.now().local().date()

        def answered(known: tuple[Rehearsal | None, dict[str, int]]) -> None:
            if deeds == presenter.deeds:  # else somebody was faster than the disk
                presenter.know(*known)

        keeper.ask(
            lambda store: (store.rehearsals.running(), store.rehearsals.today(day)), answered
        )

    def closed() -> None:
        presenter.leave()
        reader.close()

    def hidden() -> None:
        presenter.drop()
        screen.forget()

    return Opened(
        page=screen,
        shown=shown,
        hidden=hidden,
        left=presenter.leave,
        closed=closed,
        brought=lambda what: presenter.take(str(what)),
    )


def _keep(presenter: RehearsePresenter, keeper: Keeper) -> None:
    """Let the keeper write down what is to be kept, and wipe what is over."""
    presenter.keep_asked.connect(
        lambda run: keeper.ask(lambda store: store.rehearsals.keep(run), None)
    )
    presenter.end_asked.connect(
        lambda run, day: keeper.ask(lambda store: store.rehearsals.end(run, day), None)
    )
    presenter.discard_asked.connect(
        lambda: keeper.ask(lambda store: store.rehearsals.discard(), None)
    )
    presenter.recent_wanted.connect(
        lambda scene, temper: keeper.ask(
            lambda store: store.rehearsals.recent(scene, temper),
            lambda used: presenter.know_recent(scene, temper, used),
        )
    )
    presenter.sentence_asked.connect(
        lambda sentence: keeper.ask(
            lambda store: store.sentences.keep(sentence), presenter.know_kept
        )
    )
    presenter.remove_asked.connect(
        lambda kept: keeper.ask(lambda store: store.sentences.remove(kept), None)
    )
