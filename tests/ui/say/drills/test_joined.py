"""The drills with the reader of Say it, whose thread reads what is said anew."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coach.content.library import Library
from coach.wording.findings import Category, Finding, Reading, Strength, Verdict
from tests.ui.dressing import dressed
from tests.ui.say.drills.drilling import WRITING
from ui.reading.mind import Mind
from ui.reading.puts import WordingPuts
from ui.reading.reader import Reader
from ui.say.drills.joined import drills
from ui.say.drills.view import LineView, OpenDrill, Press, Write
from ui.theme.look import Look

NEVER = Finding(0, 9, Category.ABSOLUTE, Strength.SOLID, 0.9)


class Fixed:
    """Finds the same in everything."""

    def read(self, text: str, go_on: Callable[[], bool]) -> Reading:
        return Reading(text, Verdict.NEEDS_WORK, (NEVER,))

    def forget(self) -> None:
        """There is nothing to forget."""


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    with dressed(qapp) as look:
        yield look


def test_what_is_said_anew_is_read_on_the_thread_of_say_it(look: Look, qtbot: QtBot) -> None:
    library = Library()
    reader = Reader(lambda: Mind(Fixed(), WordingPuts(library)))
    presenter, page = drills(look, library, reader, 7)
    qtbot.addWidget(page)
    presenter.open()
    for request in (OpenDrill(WRITING), Write("You never look up."), Press("look")):
        page.asked.emit(request)

    def heard() -> None:
        view = presenter.view()
        assert isinstance(view, LineView)
        assert view.result is not None
        assert view.result.heading == "One bit may still sting"
        assert view.result.reason.startswith("“You never”: ")

    qtbot.waitUntil(heard, timeout=10_000)
    assert reader.close()
