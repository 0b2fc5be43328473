"""What two people (or one) do with the keyboard, from their names to the end of a talk."""

from pathlib import Path
from typing import Self

from msgspec.structs import replace

from coach.content.model import Phase
from coach.people import Couple, Hue, Person, Shape
from coach.session.state import State
from tests.flow.app import App
from tests.flow.deciding import decide
from ui.preferences import Preferences
from ui.shell import PREFERENCES
from ui.theme.comfort import Motion

NAMES = ("Noor", "Sam")

#: More steps, cards and stops on a page than any talk has.
_MANY = 120


def introduce(home: Path) -> None:
    """Let a data folder know the two from before; nothing moves, so that tests are quick."""
    home.mkdir(parents=True, exist_ok=True)
    preferences = Preferences(home / PREFERENCES)
    choices = preferences.choices
    preferences.choose(
        replace(
            choices,
            couple=Couple(Person(NAMES[0]), Person(NAMES[1], Shape.SQUARE, Hue.CLAY)),
            comfort=replace(choices.comfort, motion=Motion.STILL),
            welcomed=True,
        )
    )


class TwoPeople(App):
    """The program, and what the two do in front of it."""

    def open_talk(self, talk: str, *, solo: bool = False, topic: str = "") -> Self:
        """Come to the first page of a talk (by the program's own way), and name a topic."""
        self.program.open_talk(talk, solo)
        self.until_page("FirstPageScreen")
        if topic:
            self.reach("What is it about").type(topic).press("Return")
        return self

    def check_in(self) -> Self:
        """Go from the first page to the gate, and through it: willing, calm, an easy topic."""
        self.press("Ctrl+Return").until_page("GateScreen")
        while "Do you want this talk now?" in self.words:
            if "How does your body feel" in self.words:
                self.answer_the_gate(calm=7, heat=2).press("Ctrl+Return")
            else:  # the first time nothing else is asked, and the answer covers the half
                self.reach("Yes").press("Return")
        return self.come_in()

    def answer_the_gate(self, calm: int, heat: int) -> Self:
        """Answer in the half that is open."""
        self.reach("Yes").press("Space")
        self.reach("How does your body feel").press("Home", *["Right"] * calm)
        if "How warm is this topic" in self.words:
            self.reach("How warm is this topic").press("Home", *["Right"] * heat)
        return self

    def come_in(self) -> Self:
        """Wait for the result of the gate and press the dark button."""
        self.until(lambda: self.page_name == "RoomScreen" or self._pressed(), "the room")
        return self

    def _pressed(self) -> bool:
        self.press("Ctrl+Return")
        return self.page_name == "RoomScreen"

    def begin(self, talk: str = "say-it-back", *, topic: str = "") -> Self:
        """Begin a talk together."""
        return self.open_talk(talk, topic=topic).check_in()

    # in the talk

    @property
    def phase(self) -> Phase:
        """Where the talk stands."""
        return self.session.place.phase

    def answer(self, place: int) -> Self:
        """Choose the answer at ``place`` and give it."""
        # Enter goes to the choices first, because nothing is chosen beforehand.
        return self.press("Ctrl+Return", "Home", *["Down"] * place, "Ctrl+Return")

    def tell_a_piece(self, seconds: float = 20) -> Self:
        """Tell, say back, and hear that it came across."""
        self.wait(seconds).press("Return").wait(seconds).press("Return")
        return self.answer(0)

    def go_on(self) -> Self:
        """Do the next natural thing, whatever it is."""
        phase = self.phase
        if self.session.place.unread:
            return self.press("Ctrl+Return")
        match phase:
            case Phase.ANSWER | Phase.STUCK | Phase.ASK | Phase.CHOOSE:
                self.answer(0)
            case Phase.MORE:
                self.answer(1)
            case Phase.TELL | Phase.SAY_BACK | Phase.TURN:
                self.wait(20).press("Ctrl+Return")
            case Phase.SORT if self.session.private.open:
                self.answer(self.session.place.piece % 3)
            case Phase.CLOSE:
                self.press("Ctrl+Return")
            case _ if decide(self, phase):
                pass
            case _:
                self.wait(4).press("Ctrl+Return")
        return self

    def go_on_to(self, phase: Phase) -> Self:
        """Go on until the talk comes to a phase."""
        for _ in range(_MANY):
            if self.phase is phase:
                return self
            self.go_on()
        raise AssertionError(f"the talk does not come to {phase}, but stands at {self.phase}")

    def to_the_summary(self) -> Self:
        """Go on to the end, and write nothing at the close."""
        for _ in range(_MANY):
            if self.session.state is not State.OPEN:
                return self
            self.go_on()
        raise AssertionError(f"the talk does not end, but stands at {self.phase}")

    def finish(self) -> Self:
        """Leave the summary."""
        return self.press("Ctrl+Return").until_page("TodayScreen")
