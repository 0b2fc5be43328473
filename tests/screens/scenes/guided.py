"""Private pages that are open: questions, signs, the card, and two pictures."""

from PySide6.QtWidgets import QWidget

from coach.reflect.pages import Kind, Page
from tests.screens.scenes.before import Placed
from tests.screens.setting import EVENING, Builder, Setting
from tests.ui.reflect.guided.opened import DAY, NEXT, NOOR, SAM, Opened
from ui.feelings.picker import FeelingsPicker
from ui.reflect.guided.host import Whose
from ui.reflect.guided.screen import GuidedPages
from ui.reflect.guided.view import DoNotKeep, GuidedRequest, Marks, Pick, Press, Slid, Typed

WRITTEN = (
    Typed("", "Saturdays"),
    Typed("happened", "The door at seven, the bed empty."),
    Typed("felt", "Sore, a little sad"),
    Slid("strength", 6),
    Typed("story", "You do not care about our mornings."),
    Typed("another", "The run is the only quiet hour in a loud week."),
    Typed("need", "One slow hour together"),
    Typed("sees", "The run is your quiet hour."),
    Typed("opening", "I would like to tell you about Saturdays. It is not about the running."),
)
MARKS = (
    Marks("tasks", "often"),
    Marks("old-hurts", "sometimes"),
    Marks("small-asks", "sometimes"),
    Marks("same-room", "not-us"),
    Marks("edit", "skip"),
    Marks("enjoy", "often"),
    Marks("did-for-me", "sometimes"),
)


def _calm(ago: int, before: int | None, after: int | None, topic: str = "") -> Page:
    at = EVENING - ago * DAY
    numbers = {"before": before, "after": after}
    set_ = {key: step for key, step in numbers.items() if step is not None}
    return Page(f"c{ago}", Kind.CALM, at, at, topic, numbers=set_)


CALM = (
    _calm(30, 2, 6, "Money"),
    _calm(17, 4, 4, "Say it back"),
    _calm(9, 7, 3, "Saturdays"),
    _calm(2, None, 8),
)
DRAFTS = (
    Page(
        "d1",
        Kind.DRAFT,
        EVENING - 9 * DAY,
        EVENING,
        answers={
            "draft": "You never ask me before you say yes to your sister.",
            "final": "When I heard about Sunday, I felt left out. Could we look at it together?",
        },
    ),
)


def _guided(
    kind: Kind,
    *asked: GuidedRequest,
    book: tuple[Page, ...] = (),
    whose: Whose = NOOR,
    danger: bool = False,
) -> Builder:
    def build(setting: Setting) -> QWidget:
        opened = Opened(kind, book=book, whose=whose, clock=setting.clock)
        opened.ask(*asked)
        if danger:
            opened.hear(danger=True)
        screen = GuidedPages(setting.look, lambda: FeelingsPicker(setting.look, opened.library))
        screen.show_view(opened.view)
        setting.keep.append(opened)
        return Placed(setting.look, screen, "reflect")

    return build


def _nexts(count: int) -> tuple[GuidedRequest, ...]:
    return (NEXT,) * count


_TWICE = (Typed("happened", "one"), NEXT, Press("back"), Typed("happened", "two"), NEXT)

SCENES: dict[str, Builder] = {
    "guided-before": _guided(Kind.BEFORE),
    "guided-before-felt": _guided(Kind.BEFORE, *WRITTEN, *_nexts(1)),
    "guided-before-stories": _guided(Kind.BEFORE, *WRITTEN, *_nexts(2)),
    "guided-before-friend": _guided(Kind.BEFORE, *WRITTEN, *_nexts(3), Press("quiet")),
    "guided-before-circles": _guided(Kind.BEFORE, *_TWICE, Press("back")),
    "guided-before-words": _guided(Kind.BEFORE, *WRITTEN, *_nexts(1), Pick("felt")),
    "guided-before-danger": _guided(Kind.BEFORE, *WRITTEN, *_nexts(2), danger=True),
    "guided-before-card": _guided(Kind.BEFORE, *WRITTEN, *_nexts(10)),
    "guided-before-card-empty": _guided(
        Kind.BEFORE, *_nexts(1), Slid("strength", 3), Slid("strength-now", 7), *_nexts(10)
    ),
    "guided-before-not-today": _guided(Kind.BEFORE, *WRITTEN, Press("not-today")),
    "guided-drift": _guided(Kind.DRIFT, *MARKS, whose=SAM),
    "guided-drift-look": _guided(Kind.DRIFT, *MARKS, NEXT, whose=SAM),
    "guided-drift-look-empty": _guided(Kind.DRIFT, NEXT),
    "guided-thanks": _guided(Kind.THANKS, Typed("did", "You warmed the car."), whose=SAM),
    "guided-ask": _guided(Kind.ASK, *_nexts(3)),
    "guided-calm": _guided(Kind.CALM, Slid("before", 4), whose=SAM),
    "guided-calm-over-time": _guided(
        Kind.CALM, Typed("", "Sunday"), Slid("before", 3), Slid("after", 8), NEXT, book=CALM
    ),
    "guided-draft": _guided(Kind.DRAFT, Typed("draft", "You never listen."), whose=SAM),
    "guided-drafts": _guided(
        Kind.DRAFT, Typed("draft", "You never listen."), NEXT, book=DRAFTS, whose=SAM
    ),
    "guided-free-loose": _guided(Kind.FREE, Typed("text", "Not for long."), DoNotKeep(on=True)),
    "guided-free": _guided(Kind.FREE, Typed("text", "A slow Sunday. We had soup.")),
}
