"""Holds two names while they are typed, and what follows from each way on."""

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from coach.content.library import Library
from coach.content.prose import WelcomeWords
from coach.people import Couple, Shape, Side
from ui.preferences import LONGEST_NAME, Preferences
from ui.welcome.view import (
    Done,
    FromElsewhere,
    LookAround,
    NameIt,
    OnlyMe,
    SeatView,
    SwapColours,
    SwapShapes,
    WelcomeRequest,
    WelcomeView,
)


class WelcomePresenter(QObject):
    """The first page. What is typed counts at once, so that nothing is lost by looking around."""

    #: The page is another one: a WelcomeView.
    view_changed = Signal(object)
    #: Names are settled (or skipped): Today can be shown.
    done = Signal()
    #: A file from another computer is to be opened: its Path, or None to let somebody choose.
    elsewhere = Signal(object)

    def __init__(
        self, library: Library, preferences: Preferences, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._words = library.prose(WelcomeWords)
        self._preferences = preferences

    def view(self) -> WelcomeView:
        """Make the page."""
        words, couple = self._words, self._couple
        named = [couple.of(side).name.strip() for side in Side]
        return WelcomeView(
            title=words.title,
            lead=words.lead,
            lead_below=words.lead_below,
            seats=(self._seat(Side.ONE, couple), self._seat(Side.TWO, couple)),
            practice=f"{words.practice} {words.hide}",
            primary=words.done if any(named) else words.done_nameless,
            only_me="" if all(named) else words.only_me,
            look_around=words.look_around,
            swap=words.swap,
            swap_colours=self.tr("Swap colours"),
            elsewhere=words.elsewhere,
        )

    def ask(self, request: WelcomeRequest) -> None:
        """Do what somebody asked for."""
        match request:
            case NameIt(side, name):
                self._name(side, name)
            case SwapShapes():
                one, two = self._couple.one, self._couple.two
                shapes = replace(one, shape=two.shape), replace(two, shape=one.shape)
                self._take(Couple(*shapes))
            case SwapColours():
                one, two = self._couple.one, self._couple.two
                self._take(Couple(replace(one, hue=two.hue), replace(two, hue=one.hue)))
            case OnlyMe():
                self._settle(alone=True)
            case Done():
                self._settle(alone=False)
            case FromElsewhere(file):
                self.elsewhere.emit(file)
            case LookAround():
                self._settle(alone=self._preferences.choices.alone)

    def arrived(self) -> None:
        """Take that something came from another computer: with names, this page is over."""
        if self._preferences.choices.welcomed:
            self.done.emit()
        else:
            self.view_changed.emit(self.view())

    @property
    def _couple(self) -> Couple:
        return self._preferences.choices.couple

    def _seat(self, side: Side, couple: Couple) -> SeatView:
        words, person = self._words, couple.of(side)
        side_words = words.left if side is Side.ONE else words.right
        shape = words.circle if person.shape is Shape.CIRCLE else words.square
        place = words.left_place if side is Side.ONE else words.right_place
        name = person.name.strip()
        return SeatView(side, person, name or side_words, words.name, f"{shape}, {place}")

    def _name(self, side: Side, name: str) -> None:
        person = replace(self._couple.of(side), name=name[:LONGEST_NAME])
        self._take(self._couple.with_person(side, person))

    def _take(self, couple: Couple) -> None:
        self._preferences.choose(replace(self._preferences.choices, couple=couple))
        self.view_changed.emit(self.view())

    def _settle(self, *, alone: bool) -> None:
        choices = replace(self._preferences.choices, alone=alone, welcomed=True)
        self._preferences.choose(choices)
        self.done.emit()
