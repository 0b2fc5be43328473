"""Joins the first page together, on which two people say who they are: once in a lifetime.

Or they come from another computer, and bring a file with all that they had there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.content.mistakes import ContentBroken
from ui.welcome.presenter import WelcomePresenter
from ui.welcome.screen import WelcomeScreen

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QWidget

    from ui.main_window import MainWindow
    from ui.places import Desk


def welcome(
    desk: Desk,
    window: MainWindow,
    owner: QObject,
    show: Callable[[QWidget], None],
    go_to: Callable[[str], None],
) -> bool:
    """Show the page, which leads to Today; False if its words cannot be read."""
    try:
        presenter = WelcomePresenter(desk.library, desk.preferences, owner)
    except ContentBroken:
        return False
    screen = WelcomeScreen(desk.look, presenter.view())
    presenter.view_changed.connect(screen.show_view)
    screen.asked.connect(presenter.ask)

    def go_on() -> None:
        go_to("today")
        window.drop(screen)
        presenter.deleteLater()

    presenter.done.connect(go_on)
    presenter.elsewhere.connect(lambda file: _arrive(desk, screen, presenter, file))
    show(screen)
    return True


def _arrive(desk: Desk, page: QWidget, presenter: WelcomePresenter, file: Path | None) -> None:
    """Open a file from another computer, or let one be chosen, and then tell the first page."""
    from ui.settings.taking.joined import join  # noqa: PLC0415 - rarely wanted

    taking = join(
        page, desk.look, desk.library, desk.home, desk.preferences, desk.clock, desk.keeper
    )
    if taking is not None:
        taking.view_changed.connect(lambda view: view or presenter.arrived())
        if file is None:
            taking.come()
        else:
            taking.come_with(file)
