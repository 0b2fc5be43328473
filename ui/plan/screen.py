"""The planner on screen: one of its pages at a time."""

from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.actions import Deed
from ui.plan.agreement_page import AgreementPage
from ui.plan.plan_page import PlanPage
from ui.plan.time_page import TimePage
from ui.plan.view import AgreementView, PlanView, TimeView, WeekView, WishesView
from ui.plan.week_page import WeekPage
from ui.plan.wishes_page import WishesPage
from ui.theme.look import Look

_PAGES: dict[type, type[PlanPage]] = {
    WeekView: WeekPage,
    TimeView: TimePage,
    AgreementView: AgreementPage,
    WishesView: WishesPage,
}


class PlanScreen(QStackedWidget):
    """A function of a ``PlanView``. Each page is made when it is first needed."""

    #: A PlanRequest.
    asked = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._pages: dict[type, PlanPage] = {}

    @property
    def page(self) -> PlanPage:
        """The page that is shown."""
        return cast("PlanPage", self.currentWidget())

    @property
    def works(self) -> frozenset[Deed]:
        """What keys can do here beside what they can do everywhere."""
        return self.page.works

    def show_view(self, view: PlanView) -> None:
        """Show it."""
        page = self._page_for(type(view.page))
        page.say_head(view.back, view.page.title)
        page.show_problem(view.problem)
        page.show_page(view.page)
        page.show_note(view.note)
        if page is self.currentWidget():
            return
        at = self.focusWidget()
        had = at is not None and at.hasFocus()
        self.setCurrentWidget(page)
        page.to_the_top()
        if had:
            page.focus()

    def act(self, deed: Deed) -> bool:
        """Let the page do what a key asked for."""
        return self.page.act(deed)

    def focus(self) -> None:
        """Begin at the top, with the keyboard where one goes on."""
        self.page.to_the_top()
        self.page.focus()

    def _page_for(self, kind: type) -> PlanPage:
        if kind not in self._pages:
            page = _PAGES[kind](self._look)
            page.asked.connect(self.asked)
            self.addWidget(page)
            self._pages[kind] = page
        return self._pages[kind]
