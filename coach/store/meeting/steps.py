"""What is done in the shared folder and what is done in the database, one after the other.

A folder on a share may take as long as it likes, or for ever; the thread that writes must not wait
for it. So a meeting is a generator of steps, and whoever runs it does each where it belongs.
"""

from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import Any, TypeVar

from coach.errors import WorldError
from coach.store.store import Store

Answer = TypeVar("Answer")


@dataclass(frozen=True)
class Inside:
    """A step with the store, on the thread that writes."""

    do: Callable[[Store], Any]


@dataclass(frozen=True)
class Outside:
    """A step in the shared folder, on any other thread."""

    do: Callable[[], Any]


#: Each step is answered with what came of it, or the ``WorldError`` of it is raised there.
Steps = Generator[Inside | Outside, Any, Answer]


def at_once(store: Store, steps: Steps[Answer]) -> Answer:
    """Do all of it here and now. Raises ``WorldError``."""
    try:
        step = next(steps)
        while True:
            try:
                answer = step.do(store) if isinstance(step, Inside) else step.do()
            except WorldError as error:
                step = steps.throw(error)
            else:
                step = steps.send(answer)
    except StopIteration as end:
        return end.value
