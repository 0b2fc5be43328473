"""Joins Progress together: presenter, pages, and what is counted, listed and removed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ui.places import Opened
from ui.progress.entries import look_up
from ui.progress.items import removed, restored
from ui.progress.presenter import ProgressPresenter
from ui.progress.screen import ProgressScreen

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from coach.store.items import Item, Listed, Wanted
    from coach.store.store import Store
    from ui.paper.hand import Hand
    from ui.places import Desk, Ways
    from ui.progress.items import Left
    from ui.progress.known import Known


def joined(desk: Desk, ways: Ways, owner: QObject) -> Opened:
    """Make the place. What it shows comes from the keeper whenever it is shown."""
    keeper = desk.keeper
    screen = ProgressScreen(desk.look)
    presenter = ProgressPresenter(desk.library, desk.clock, parent=owner)
    hand: Hand | None = None

    def shared() -> bool:
        """Say whether what one practised alone is to be left out: the other looks here, too."""
        return desk.preferences.choices.couple.is_named

    def count() -> None:
        now, both = desk.clock.now().wall, shared()
        keeper.ask(lambda store: store.tallies.all(now, shared=both), presenter.know)

    def list_entries(wanted: Wanted) -> None:
        def job(store: Store) -> Listed:
            listed = store.listing.newest(wanted)
            look_up(listed.items, desk.library)  # here, where nobody waits for it
            return listed

        keeper.ask(job, partial(presenter.know_list, wanted))

    def count_week(monday: str, span: tuple[int, int]) -> None:
        now, both = desk.clock.now().wall, shared()
        keeper.ask(
            lambda store: store.tallies.between(*span, now, shared=both),
            partial(presenter.know_week, monday),
        )

    def remove(item: Item) -> None:
        keeper.ask(lambda store: removed(store, item), presenter.know_removed)
        count()

    def restore(left: Left) -> None:
        keeper.ask(lambda store: restored(store, left), None)
        count()

    def print_it(known: Known, to_file: bool) -> None:
        nonlocal hand
        # Late: printing is asked for now and then, and takes long to load.
        from ui.progress.paper.joined import hand_of, printed, printout_of  # noqa: PLC0415

        hand = hand or hand_of(screen, presenter)
        view, now = presenter.view(), desk.clock.now().local()
        printed(hand, printout_of(known, view, desk.library, now), view.title, to_file=to_file)

    presenter.print_asked.connect(print_it)
    presenter.view_changed.connect(screen.show_view)
    presenter.talk_asked.connect(ways.open_talk)
    presenter.talks_asked.connect(lambda: ways.open("talk"))
    presenter.place_asked.connect(ways.open)
    presenter.export_asked.connect(lambda: ways.open("settings", "data"))
    presenter.list_asked.connect(list_entries)
    presenter.week_asked.connect(count_week)
    presenter.remove_asked.connect(remove)
    presenter.restore_asked.connect(restore)
    keeper.trouble_changed.connect(presenter.show_trouble)
    presenter.show_trouble(keeper.trouble)
    screen.asked.connect(presenter.ask)
    screen.show_view(presenter.view())

    def shown(_: str) -> None:
        presenter.open(desk.preferences.choices)
        count()

    return Opened(page=screen, shown=shown)
