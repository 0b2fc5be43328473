"""Theme and text size are switched live on every screen: nothing breaks and nothing is cut."""

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QSize

from coach.content.model import Phase
from tests.flow.conftest import Start
from tests.flow.two_people import TwoPeople
from tests.ui.audit_words import words
from ui.theme.comfort import Theme

#: How two people come to each screen.
SCREENS: dict[str, Callable[[TwoPeople], object]] = {
    "today": lambda two: two,
    "talk": lambda two: two.go_to("Talk"),
    "progress": lambda two: two.go_to("Progress"),
    "help": lambda two: two.go_to("Help & safety"),
    "settings": lambda two: two.go_to("Settings"),
    "calm": lambda two: two.choose("Calm down"),
    "first page": lambda two: two.open_talk("long-turns"),
    "gate": lambda two: two.open_talk("long-turns").press("Ctrl+Return").until_page("GateScreen"),
    "together": lambda two: two.begin(),
    "tell": lambda two: two.begin().press("Return").wait(20),
    "answer": lambda two: two.begin().go_on_to(Phase.ANSWER),
    "repair": lambda two: two.begin().press("F7").wait(6),
    "break sheet": lambda two: two.begin().press("Esc"),
    "break": lambda two: two.begin().press("Esc", "Return"),
    "close": lambda two: two.begin().go_on_to(Phase.CLOSE),
    "summary": lambda two: two.begin().to_the_summary(),
    "hidden": lambda two: two.press("F9"),
}


def switch(two: TwoPeople, theme: Theme, scale: float) -> None:
    preferences = two.program.desk.preferences
    comfort = replace(preferences.choices.comfort, theme=theme, scale=scale)
    preferences.choose(replace(preferences.choices, comfort=comfort))
    two.press()


@pytest.mark.parametrize("screen", SCREENS)
def test_nothing_is_cut_after_a_live_switch(start: Start, screen: str) -> None:
    two = start.known()
    two.shell.resize(QSize(1024, 768))
    SCREENS[screen](two)
    for theme, scale in ((Theme.DARK, 1.0), (Theme.HIGH, 2.0), (Theme.LIGHT, 2.0)):
        switch(two, theme, scale)
        two.until(lambda: not list(words(two.page)), f"a whole page, {theme} at {scale}")
