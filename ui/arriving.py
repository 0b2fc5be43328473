"""Joins the first page to what comes from another computer."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from ui.places import Desk
    from ui.welcome.presenter import WelcomePresenter


def arriving(desk: Desk, page: QWidget, presenter: WelcomePresenter) -> Callable[[], None]:
    """Give what lets somebody choose a file, and then tells the first page."""

    def come() -> None:
        from ui.settings.taking.joined import join  # noqa: PLC0415 - rarely wanted

        taking = join(
            page, desk.look, desk.library, desk.home, desk.preferences, desk.clock, desk.keeper
        )
        if taking is not None:
            taking.view_changed.connect(lambda view: view or presenter.arrived())
            taking.come()

    return come
