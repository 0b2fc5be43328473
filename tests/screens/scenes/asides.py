"""Pages beside the places: problems that concern everything, a second start, what is booked."""

from msgspec.structs import replace
from PySide6.QtWidgets import QWidget

from coach.content.library import Library
from coach.content.prose import ProblemsWords, WindowWords
from coach.errors import Problem
from coach.people import Couple, Hue, Person, Shape
from coach.planning.memory import Booked, Plan
from coach.store.glance import Glance
from tests.screens.scenes.before import Placed
from tests.screens.setting import EVENING, Builder, Setting
from tests.ui.today.samples import BOTH, DAY, practised
from ui.aside.already_open import AlreadyOpen
from ui.aside.problem_page import ProblemPage
from ui.aside.problem_view import problem_view
from ui.today.presenter import TodayPresenter
from ui.today.screen import TodayScreen

NAME = "In Turn"
FACTS = {"folder": "/home/noor/.local/share/inturn", "file": "inturn-damaged-2026-11-22.db"}
COUPLE = Couple(Person("Noor"), Person("Sam", Shape.SQUARE, Hue.CLAY))


def _problem(problem: Problem) -> Builder:
    def build(setting: Setting) -> QWidget:
        words = Library().prose(ProblemsWords)
        page = ProblemPage(setting.look, NAME, problem_view(problem, FACTS, words))
        page.focus()
        return page

    return build


def _already_open(setting: Setting) -> QWidget:
    page = AlreadyOpen(setting.look, NAME, Library().prose(WindowWords), COUPLE)
    page.focus()
    return page


def _cards(setting: Setting) -> QWidget:
    presenter = TodayPresenter(Library(), setting.clock)
    screen = TodayScreen(setting.look)
    presenter.view_changed.connect(screen.show_view)
    booked = Booked(1, Plan(EVENING + DAY, "say-it-back"))
    presenter.show_glance(Glance(), BOTH)
    seen = practised("first-try")
    presenter.know((replace(seen, plans=(booked,)), ("long-turns",)))
    setting.keep.append(presenter)
    return Placed(setting.look, screen, "today")


SCENES: dict[str, Builder] = {
    "problem-folder-gone": _problem(Problem.FOLDER_GONE),
    "problem-newer": _problem(Problem.DATABASE_NEWER),
    "already-open": _already_open,
    "today-cards": _cards,
}
