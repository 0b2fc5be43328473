"""What all of Reflect's presenter shares: where somebody is, and how the store is asked."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from ui.reflect.deeds import Ready
from ui.reflect.state import At, State

if TYPE_CHECKING:
    from coach.errors import WorldError

#: Ask the store for something; the answer comes to the second.
Ask = Callable[[Callable[[Any], Any], Callable[[Any], None] | None], None]


class Flow:
    """``changed`` is called when another page is to be shown."""

    def __init__(self, ask: Ask, changed: Callable[[], None]) -> None:
        """``ask`` is the keeper's."""
        self.ask = ask
        self.state = State()
        #: Why the last thing that was asked for could not be done.
        self.failed: WorldError | None = None
        self._changed = changed
        #: Each time the door closes, what was asked before has no answer any more.
        self._epoch = 0

    def turn(self, **changes: Any) -> None:
        """Let something of the state be another, and show it."""
        self.state = replace(self.state, **changes)
        self._changed()

    def waits_at(self, *pages: At) -> bool:
        """Whether somebody is on one of these pages, or a step aside from it."""
        state = self.state
        return (state.back if state.at is At.SAFETY else state.at) in pages

    def go_to(self, at: At, **changes: Any) -> None:
        """Go to a page; whoever stepped aside meanwhile comes back to it."""
        if self.state.at is At.SAFETY:
            self.turn(back=at, **changes)
        else:
            self.turn(at=at, **changes)

    def do(
        self,
        job: Callable[[Any], Any],
        then: Callable[[Any], None],
        always: Callable[[Any], None] = lambda _: None,
    ) -> None:
        """Ask the store; an answer that comes after the door closed is locked and dropped.

        ``always`` hears of it in any case, and first: leaving is no way around what a try costs.
        """
        epoch = self._epoch

        def answered(answer: Any) -> None:
            always(answer)
            if epoch == self._epoch:
                then(answer)
            elif isinstance(answer, Ready):
                answer.key.lock()

        self.ask(job, answered)

    def give_up(self) -> None:
        """Wait no longer for what is on its way: it goes nowhere, and opens nothing."""
        self._epoch += 1
        self.state = replace(self.state, busy=False)

    def end(self, state: State) -> None:
        """Close the door: what is still on its way goes nowhere."""
        self._epoch += 1
        self.state = state
        self.failed = None
