"""Joins the drills: presenter, page, and whatever reads for Say it."""

from typing import Any

from coach.content.library import Library
from ui.say.drills.page import DrillsPage
from ui.say.drills.presenter import DrillsPresenter
from ui.theme.look import Look


def drills(
    look: Look, library: Library, reader: Any, seed: int
) -> tuple[DrillsPresenter, DrillsPage]:
    """Make both. ``reader`` is the one that Say it has: ``ask`` takes an Asked, ``told`` a Told.

    Call ``presenter.open(hue)`` whenever the page is shown, and answer ``back_asked`` and
    ``help_asked``. Raises ``ContentBroken`` if the words around the drills cannot be read.
    """
    page = DrillsPage(look)
    presenter = DrillsPresenter(library, seed, page)
    presenter.view_changed.connect(page.show_view)
    page.asked.connect(presenter.ask)
    presenter.reading_wanted.connect(reader.ask)
    reader.told.connect(presenter.know)
    return presenter, page
