"""Runs what is done partly with the store and partly in a folder, each on a thread of its own."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from coach.errors import Problem, WorldError

if TYPE_CHECKING:
    from coach.store.meeting.steps import Inside, Steps
    from coach.store.store import Store
    from ui.errand import Errand

#: Asks the store on its own thread: a job, and what to call with its answer.
Ask = Callable[[Callable[["Store"], Any], Callable[[Any], None] | None], None]


def run(
    steps: Steps[Any],
    ask: Ask,
    errand: Errand,
    then: Callable[[Any], None],
    failed: Callable[[WorldError], None],
) -> None:
    """Do one step after the other; at the end ``then`` hears the answer, or ``failed`` why not.

    All of it is told on the thread of the window.
    """

    def go_on(came: Any) -> None:
        from coach.store.meeting.steps import Inside  # noqa: PLC0415 - not before it is needed

        try:
            step = steps.throw(came) if isinstance(came, WorldError) else steps.send(came)
        except StopIteration as end:
            then(end.value)
        except WorldError as error:
            failed(error)
        else:
            if isinstance(step, Inside):
                ask(_with_store(step), go_on)
            else:
                errand(partial(_caught, step.do), go_on)

    go_on(None)


def _with_store(step: Inside) -> Callable[[Store], Any]:
    return lambda store: _caught(lambda: step.do(store))


def _caught(do: Callable[[], Any]) -> Any:
    """Let what the world does come back as an answer: the keeper would try again for ever.

    But damage is the keeper's own: it lets go of the file, and asks what is to be done.
    """
    try:
        return do()
    except WorldError as error:
        if error.problem is Problem.DATABASE_DAMAGED:
            raise
        return error
