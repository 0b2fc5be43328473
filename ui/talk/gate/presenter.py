"""Holds the gate while it is open, and writes nothing of it down.

Answers are in memory until the last half is covered; from then on only the result is.
"""

from datetime import tzinfo

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from coach.clock import Clock
from coach.content.library import Library
from coach.content.model import Gate
from coach.content.prose import GateWords, TalkWords, WelcomeWords
from coach.people import Couple
from coach.session.gate import GateResult, is_light
from coach.session.typed import one_line
from ui.after import After, after_with
from ui.talk.first_page.view import Choice
from ui.talk.gate.build import NO_TIME, Scene, build
from ui.talk.gate.state import MOMENT, Asking, Told, Waiting, cover, slide
from ui.talk.gate.view import Breathe, Decline, GateRequest, GateView, Slid
from ui.talk.people import both
from ui.talk.requests import Back, Choose, Primary, Type


class GatePresenter(QObject):
    """The gate before one talk; ``open`` says which."""

    #: The page is another one: a GateView.
    view_changed = Signal(object)
    #: The talk can begin: the Choice, perhaps with a smaller topic.
    passed = Signal(object)
    #: Not now: the time that was booked in milliseconds since 1970 UTC, or None.
    not_now = Signal(object)
    #: Not now either, and another day is to be looked for.
    other_days = Signal()
    #: Two quiet minutes; the gate still stands where it was.
    breathe_asked = Signal()
    #: Back to the first page.
    back_asked = Signal()

    def __init__(
        self,
        library: Library,
        clock: Clock,
        after: After | None = None,
        zone: tzinfo | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._clock = clock
        self._after = after or after_with(self)
        self._zone = zone
        self._scene: Scene | None = None
        self._gate = Gate()
        self._state: Asking | Waiting | Told = Asking(2)
        self._now = clock.now()

    def open(self, choice: Choice, couple: Couple, sessions_before: int) -> None:
        """Begin with the first half. Raises ``ContentBroken`` if a needed file cannot be read."""
        talk = self._library.walkthrough(choice.walkthrough)
        welcome = self._library.prose(WelcomeWords)
        people = both(couple, welcome.left, welcome.right)
        own = tuple(who for who in people if who.side is choice.starter)
        self._gate = talk.gate
        self._scene = Scene(
            choice,
            talk.solo.name if choice.solo else talk.name,
            own if choice.solo else people,
            people,
            self._library.prose(GateWords),
            self._library.prose(TalkWords).topic,
            sessions_before,
            self._zone,
        )
        self._turn_to(self._asking())

    def _asking(self) -> Asking:
        scene = self._open_scene()
        light = is_light(self._gate, sessions_before=scene.sessions_before)
        return Asking(len(scene.people), light=light)

    def forget(self) -> None:
        """Let all answers go, as when the window is hidden; the gate begins anew."""
        if self._scene is not None:
            self._turn_to(self._asking())

    def view(self) -> GateView:
        """Make the page of the gate that was opened."""
        return build(self._open_scene(), self._state, self._now)

    def ask(self, request: GateRequest) -> None:
        """Do what somebody asked for; what does not fit where the gate stands does nothing."""
        match request, self._state:
            case Back(), _:
                self._leave()
            case Primary(), Asking() as asking:
                self._cover(asking)
            case Choose("willing", answer), Asking() as asking:
                self._answer(asking, willing=answer == "yes")
            case Slid(slider, step), Asking() as asking:
                self._turn_to(replace(asking, draft=slide(asking.draft, slider, step)))
            case Decline(), Asking() | Told(GateResult.SMALLER):
                self._wait(GateResult.NOT_NOW)
            case _, Told() as told:
                self._after_result(request, told)
            case _:
                pass

    def _after_result(self, request: GateRequest, told: Told) -> None:
        match request:
            case Decline() if told.result is GateResult.NOT_NOW:
                self.other_days.emit()
            case Primary() if told.result is GateResult.NOT_NOW:
                self.not_now.emit(int(told.time) if told.time else None)
            case Primary():
                self._pass()
            case Choose("time", time):
                self._turn_to(replace(told, time="" if time == NO_TIME else time))
            case Type("topic", text):
                scene = self._open_scene()
                # Nothing is told: the field shows already what was typed into it.
                self._scene = replace(scene, choice=replace(scene.choice, topic=one_line(text)))
            case Breathe():
                self.breathe_asked.emit()
            case _:
                pass

    def _answer(self, asking: Asking, *, willing: bool) -> None:
        """Mark the answer; where nothing else is asked, it covers the half at once."""
        asking = replace(asking, draft=replace(asking.draft, willing=willing))
        if asking.light:
            self._cover(asking)
        else:
            self._turn_to(asking)

    def _cover(self, asking: Asking) -> None:
        before = self._open_scene().sessions_before
        state = cover(asking, self._gate, sessions_before=before)
        if isinstance(state, Waiting):
            self._wait(state.result, light=state.light)
        else:
            self._turn_to(state)

    def _wait(self, result: GateResult, *, light: bool = False) -> None:
        """Cover all for a moment that is always the same, then tell the result."""
        waiting = Waiting(result, light=light)
        self._turn_to(waiting)
        self._after(MOMENT, lambda: self._tell(waiting))

    def _tell(self, waiting: Waiting) -> None:
        if self._state is waiting:  # nobody went back in the meantime
            self._now = self._clock.now()
            self._turn_to(Told(waiting.result))
            if waiting.light and waiting.result is GateResult.GO:
                self._pass()  # the talk begins with a step that says the same

    def _pass(self) -> None:
        scene = self._open_scene()
        self.passed.emit(scene.choice)
        # The topic belongs to the session now, which forgets it at its end.
        self._scene = replace(scene, choice=replace(scene.choice, topic=""))

    def _leave(self) -> None:
        self.forget()
        self.back_asked.emit()

    def _turn_to(self, state: Asking | Waiting | Told) -> None:
        self._state = state
        self.view_changed.emit(self.view())

    def _open_scene(self) -> Scene:
        if self._scene is None:
            raise LookupError("no gate was opened")
        return self._scene
