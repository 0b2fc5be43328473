"""Joins *Your data* to the store."""

from collections.abc import Callable

from coach.clock import Clock
from coach.content.library import Library
from coach.content.mistakes import ContentBroken
from ui.keeper import Keeper
from ui.settings.data.presenter import DataPresenter
from ui.settings.screen import SettingsScreen
from ui.settings.view import OpenSection, Section


def join(
    screen: SettingsScreen,
    library: Library,
    clock: Clock,
    keeper: Keeper,
    ways: frozenset[str] = frozenset(),
) -> tuple[DataPresenter | None, Callable[[], None]]:
    """Join it; give the presenter, and what is to be done whenever it is shown again.

    ``ways`` are those that lead on from here, ``move`` and ``take``: whoever joins them listens.
    Where its words cannot be read it says so, and the other sections are as they were.
    """
    try:
        presenter = DataPresenter(
            library, clock, keeper.asking_for(screen), parent=screen, ways=ways
        )
    except ContentBroken:
        screen.data.show_torn()
        return None, lambda: None
    presenter.view_changed.connect(screen.show_copies)
    presenter.replaced.connect(keeper.replaced)
    screen.data.wanted.connect(presenter.ask)
    screen.asked.connect(lambda asked: asked == OpenSection(Section.DATA) and presenter.open())
    screen.show_copies(presenter.view())
    return presenter, presenter.open
