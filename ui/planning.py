"""Joins the planner together: presenter, pages, and what is written down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.places import Opened
from ui.plan.deeds import done, kept
from ui.plan.presenter import PlanPresenter
from ui.plan.screen import PlanScreen

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from ui.places import Desk, Ways


def joined(desk: Desk, ways: Ways, owner: QObject) -> Opened:
    """Make the place. What is kept comes from the keeper whenever it is shown."""
    keeper = desk.keeper
    screen = PlanScreen(desk.look)
    presenter = PlanPresenter(desk.library, desk.clock, parent=owner)
    presenter.view_changed.connect(screen.show_view)
    presenter.write_asked.connect(
        lambda deed: keeper.ask(lambda store: done(store, deed), presenter.know)
    )
    keeper.trouble_changed.connect(presenter.show_trouble)
    presenter.show_trouble(keeper.trouble)
    presenter.left.connect(lambda: ways.open("today"))
    screen.asked.connect(presenter.ask)
    screen.show_view(presenter.view())

    def shown(begin: str) -> None:
        presenter.open(desk.preferences.choices, begin)
        keeper.ask(kept, presenter.know)

    return Opened(page=screen, shown=shown, hidden=presenter.drop)
