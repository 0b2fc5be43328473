"""What two people press in the steps in which they decide something."""

from typing import Any, Protocol

from coach.content.model import Phase
from coach.session.ideas import ENOUGH
from coach.session.state import Session


class Hands(Protocol):
    """Two people at the keyboard, in the program or in a room alone."""

    @property
    def focus(self) -> str:
        """The name of what has the keyboard."""
        ...

    @property
    def session(self) -> Session:
        """The session in the room."""
        ...

    def press(self, *keys: str) -> Any:
        """Press keys by their names."""
        ...

    def type(self, words: str) -> Any:
        """Type into what has the keyboard."""
        ...

    def reach(self, name: str) -> Any:
        """Come to something of that name."""
        ...

    def choose(self, name: str) -> Any:
        """Reach something and press it."""
        ...


def decide(two: Hands, phase: Phase) -> bool:
    """Do the next natural thing in a step of deciding; False if it is none."""
    match phase:
        case Phase.WRITE:
            if not two.focus.startswith("It is written"):
                two.type("We try it")
            two.press("Ctrl+Return")
        case Phase.IDEAS if len(two.session.words.board.ideas) < ENOUGH:
            two.type("An idea").press("Return")
        case Phase.IDEAS:
            two.choose("Enough ideas")
        case Phase.STAR:  # the first idea has the focus
            two.press("Space", "Down", "Space", "Ctrl+Return")
        case Phase.LIVEABLE:  # Enter goes to the slider first
            two.press("Ctrl+Return", "End", "Ctrl+Return")
        case Phase.FOLLOW_UP:  # Enter goes to the days first
            two.press("Ctrl+Return", "Home")
            for name in ("Noor", "Sam"):
                two.reach(f"Keep it, for {name}").press("Space")
            two.press("Ctrl+Return")
        case Phase.REVIEW:
            two.press("Ctrl+Return", "Home", "Ctrl+Return")
        case _:
            return False
    return True
