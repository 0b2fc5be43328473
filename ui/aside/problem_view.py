"""What a problem of the world looks like on a page of its own, and which ones have one."""

from collections.abc import Mapping
from enum import StrEnum

import msgspec
from PySide6.QtCore import QCoreApplication

from coach.content.prose import ProblemsWords
from coach.errors import Problem
from ui.told import filled


class Way(StrEnum):
    """What a person can do about a problem."""

    GO_ON = "go-on"
    AGAIN = "again"
    BEGIN = "begin"
    CLOSE = "close"


class ProblemView(msgspec.Struct, frozen=True):
    """A page. ``details`` are facts to copy for whoever helps, one a line."""

    title: str
    happened: str
    safe_label: str
    safe: str
    do_label: str
    do: str
    details_label: str
    details: tuple[str, ...]
    primary: tuple[Way, str]
    other: tuple[Way, str] | None


#: Problems that concern everything, so that people should read of them before they go on. The
#: rest is told where it happens.
OWN_PAGE = frozenset(
    {
        Problem.DATABASE_DAMAGED,
        Problem.FOLDER_GONE,
        Problem.SESSION_PUT_ASIDE,
        Problem.DATABASE_NEWER,
        Problem.FOLDER_READ_ONLY,
    }
)

#: Those where there is nothing better to do than to close for now.
_CLOSE_FIRST = frozenset({Problem.DATABASE_DAMAGED, Problem.DATABASE_NEWER})

#: Those where the same is tried once more.
_AGAIN = frozenset({Problem.NOT_ERASED, Problem.NOTHING_YET})


def problem_view(problem: Problem, facts: Mapping[str, str], words: ProblemsWords) -> ProblemView:
    """Make the page of a problem; ``facts`` are those of its error or notice."""
    tr = QCoreApplication.translate
    text = words.problems[problem]
    close = (Way.CLOSE, tr("Problem", "Close In Turn"))
    around = (Way.GO_ON, tr("Problem", "Look around without them"))
    begin = (Way.BEGIN, words.begin_here)
    closes, again = problem in _CLOSE_FIRST, problem in _AGAIN
    first = Way.CLOSE if closes else Way.AGAIN if again else Way.GO_ON
    return ProblemView(
        title=text.title,
        happened=filled(text.happened, facts),
        safe_label=tr("Problem", "What is safe"),
        safe=filled(text.safe, facts),
        do_label=tr("Problem", "What you can do"),
        do=filled(text.do, facts),
        details_label=words.details,
        details=(problem.value, *(f"{name}: {fact}" for name, fact in sorted(facts.items()))),
        primary=(first, text.button),
        other=around if closes else begin if problem is Problem.NOTHING_YET else close,
    )
