"""Joins the guided pages together: presenter, screen, and the thread that listens for danger."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.reading.reader import Reader
from ui.reflect.guided.presenter import GuidedPresenter
from ui.reflect.guided.screen import GuidedPages

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from coach.clock import Clock
    from coach.content.library import Library
    from coach.reflect.pages import Page
    from ui.feelings.picker import FeelingsPicker
    from ui.reading.reader import Mind
    from ui.reflect.guided.host import Host, Whose
    from ui.theme.look import Look


class JoinedPages:
    """What the place Reflect has of them (a ``host.Guided``)."""

    def __init__(self, screen: GuidedPages, presenter: GuidedPresenter, reader: Reader) -> None:
        self._screen = screen
        self._presenter = presenter
        self._reader = reader

    @property
    def screen(self) -> GuidedPages:
        """What goes into the stack."""
        return self._screen

    def open(self, page: Page, whose: Whose, book: Sequence[Page] = ()) -> None:
        """Show a page of ``whose`` book; the other pages of the ``book`` are for its pictures."""
        self._presenter.open(page, whose, book)

    def drop(self) -> None:
        """Hold nothing any more of what somebody wrote."""
        self._presenter.drop()
        self._screen.forget()

    def close(self) -> None:
        """Be of no use any more. What reads goes on: it is the place's, and has forgotten all."""
        self._reader.forget()
        self._presenter.deleteLater()


def listening(library: Library, owner: QObject) -> Reader:
    """Make what reads, once for the place: it loads on its own thread when the first words come.

    Whoever makes it closes it, before the program ends and not before: at a lock nobody may wait
    for a thread that is loading.
    """

    def opening() -> Mind:
        from ui.reflect.guided.ear import opened  # noqa: PLC0415 - on the thread, with all it loads

        return opened(library)

    return Reader(opening, owner)


def guided(
    look: Look, library: Library, clock: Clock, host: Host, reader: Reader, owner: QObject
) -> JoinedPages:
    """Make them, with what reads what is written there."""

    def picker() -> FeelingsPicker:
        from ui.feelings.picker import FeelingsPicker  # noqa: PLC0415 - when a word is looked for

        return FeelingsPicker(look, library)

    screen = GuidedPages(look, picker)
    presenter = GuidedPresenter(library, clock, host, parent=owner)
    presenter.view_changed.connect(screen.show_view)
    presenter.reading_wanted.connect(reader.ask)
    presenter.dropped.connect(reader.forget)
    reader.told.connect(presenter.know)
    screen.asked.connect(presenter.ask)
    screen.unreadable.connect(lambda: host.open_place("help", "missing"))
    return JoinedPages(screen, presenter, reader)
