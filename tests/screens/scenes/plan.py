"""The planner: a week of two, one time, an agreement, what the two want; and Today beside it."""

from msgspec.structs import replace
from PySide6.QtWidgets import QWidget

from coach.content.library import Library
from coach.people import Side
from coach.planning.memory import Agreed, Agreement, Booked, Leaning, Outcome, Plan
from tests.screens.scenes.before import Placed
from tests.screens.setting import EVENING, Builder, Setting
from tests.ui.talk.before import HandAfter
from tests.ui.today.samples import BOTH, DAY, practised
from ui.dates import local
from ui.plan.deeds import Kept
from ui.plan.presenter import PlanPresenter
from ui.plan.screen import PlanScreen
from ui.plan.view import Mark, NewAgreement, PlanRequest, Take, TypeIfThen, TypeWords, WhoMarks
from ui.today.presenter import TodayPresenter
from ui.today.screen import TodayScreen

HOUR = DAY // 24


def _day(ahead: int) -> str:
    return local(EVENING + ahead * DAY).date().isoformat()


def _agreed(number: int, words: str, ahead: int, outcome: Outcome = Outcome.OPEN) -> Agreed:
    answered = 0 if outcome is Outcome.OPEN else EVENING - DAY
    made = EVENING - 9 * DAY
    return Agreed(number, Agreement(made, _day(ahead), words, "", "", outcome, answered))


KEPT = Kept(
    plans=(Booked(1, Plan(EVENING + 20 * HOUR, "long-turns")),),
    agreements=(
        _agreed(3, "Coffee until ten", 10),
        _agreed(2, "Phones away at dinner", -2, Outcome.CHANGED),
        _agreed(1, "A call to the bank", -3, Outcome.KEPT),
    ),
    leaning=Leaning(wishes=("same-thing", "weekly")),
)
MARKS = (
    WhoMarks(Side.ONE),
    *(Mark(f"{_day(ahead)}/{at}") for ahead, at in ((2, 2), (3, 2), (5, 0), (5, 2))),
    WhoMarks(Side.TWO),
    *(Mark(f"{_day(ahead)}/{at}") for ahead, at in ((1, 2), (3, 1), (3, 2))),
)


def _plan(*asked: PlanRequest, begin: str = "", known: Kept = KEPT, alone: bool = False) -> Builder:
    def build(setting: Setting) -> QWidget:
        presenter = PlanPresenter(Library(), setting.clock, HandAfter())
        screen = PlanScreen(setting.look)
        presenter.view_changed.connect(screen.show_view)
        presenter.open(replace(BOTH, alone=alone), begin)
        presenter.know(known)
        for request in asked:
            presenter.ask(request)
        setting.keep.append(presenter)
        return Placed(setting.look, screen, "today")

    return build


def _today(setting: Setting) -> QWidget:
    presenter = TodayPresenter(Library(), setting.clock, HandAfter())
    screen = TodayScreen(setting.look)
    presenter.view_changed.connect(screen.show_view)
    seen = replace(
        practised("say-it-back", "first-try"),
        leaning=KEPT.leaning,
        plans=(Booked(1, Plan(EVENING - 20 * HOUR, "long-turns")),),
        agreements=(_agreed(3, "Coffee until ten, on Saturdays", 0),),
    )
    presenter.show_glance(seen, BOTH)
    setting.keep.append(presenter)
    return Placed(setting.look, screen, "today")


SCENES: dict[str, Builder] = {
    "today-agreed": _today,
    "plan-first": _plan(known=Kept()),
    "plan-week": _plan(*MARKS),
    "plan-alone": _plan(Mark(f"{_day(2)}/1"), known=Kept(), alone=True),
    "plan-time": _plan(*MARKS, Take()),
    "plan-change": _plan(begin="time-1"),
    "plan-agreement": _plan(
        NewAgreement(),
        TypeWords("Phones in the drawer while we eat, until Sunday."),
        TypeIfThen("If the plates are on the table, then we put them away."),
    ),
    "plan-agreement-open": _plan(begin="agreement-3"),
    "plan-wishes": _plan(begin="wishes"),
}
