"""Where the words of a step cannot be read, Help says which: no way through a talk breaks."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, Protocol, TypeVar

from coach.content.mistakes import ContentBroken


class Leads(Protocol):
    """Whoever leads through a talk, and knows what to do where words are missing."""

    def miss_words(self) -> None:
        """Say that words cannot be read."""
        ...


P = ParamSpec("P")
L = TypeVar("L", bound=Leads)


def or_help(step: Callable[Concatenate[L, P], None]) -> Callable[Concatenate[L, P], None]:
    """Do ``step``; where its words cannot be read, let Help say which."""

    @wraps(step)
    def tried(self: L, *given: P.args, **named: P.kwargs) -> None:
        try:
            step(self, *given, **named)
        except ContentBroken:
            self.miss_words()

    return tried
