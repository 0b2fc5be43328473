"""A guided page on a table: its presenter, a hand for time, and a host that notes what is asked."""

from typing import Self, cast

from coach.clock import HandClock
from coach.content.library import Library
from coach.people import Hue, Person, Shape, Side
from coach.reflect.guide import new_page
from coach.reflect.pages import Kind, Page
from coach.session.state import Carried
from tests.ui.talk.before import HandAfter
from ui.reflect.guided.ear import Asked, Heard
from ui.reflect.guided.host import Whose
from ui.reflect.guided.presenter import GuidedPresenter
from ui.reflect.guided.view import GuidedRequest, GuidedView, Press, QuestionView, Typed

#: A Sunday evening, 22 November 2026, 19:42 UTC.
EVENING = 1_795_376_520_000
DAY = 24 * 3_600_000

NOOR = Whose(Side.ONE, Person("Noor"))
SAM = Whose(Side.TWO, Person("Sam", Shape.SQUARE, Hue.CLAY))
NEXT, BACK = Press("next"), Press("back")


class Noted:
    """A host that notes all that it is asked."""

    def __init__(self) -> None:
        self.kept: list[Page] = []
        self.asked: list[tuple[object, ...]] = []
        self.loose: set[str] = set()

    def keep(self, page: Page) -> None:
        self.kept.append(page)

    def is_loose(self, page: Page) -> bool:
        return page.id in self.loose

    def loosen(self, page: Page, *, on: bool) -> None:
        (self.loose.add if on else self.loose.discard)(page.id)

    def see_safety(self) -> None:
        self.asked.append(("safety",))

    def close_page(self) -> None:
        self.asked.append(("close-page",))

    def close_book(self) -> None:
        self.asked.append(("close-book",))

    def open_new(self, kind: Kind) -> None:
        self.asked.append(("new", kind))

    def open_talk(self, name: str, carried: Carried | None) -> None:
        self.asked.append(("talk", name, carried))

    def open_place(self, key: str, begin: str = "") -> None:
        self.asked.append(("place", key, begin))

    def breathe(self) -> None:
        self.asked.append(("breathe",))


class Opened:
    """An open page of a kind, or one that is given."""

    def __init__(
        self,
        kind: Kind = Kind.BEFORE,
        page: Page | None = None,
        book: tuple[Page, ...] = (),
        library: Library | None = None,
        whose: Whose = NOOR,
        clock: HandClock | None = None,
    ) -> None:
        self.clock = clock or HandClock(wall=EVENING)
        self.after, self.host = HandAfter(), Noted()
        self.library = library or Library()
        self.presenter = GuidedPresenter(self.library, self.clock, self.host, self.after)
        self.reads: list[Asked] = []
        self.presenter.reading_wanted.connect(self.reads.append)
        self.presenter.open(page or new_page(kind, "p1", EVENING), whose, book)

    def ask(self, *requests: GuidedRequest) -> Self:
        """Ask for things, one after the other."""
        for request in requests:
            self.presenter.ask(request)
        return self

    def write(self, **texts: str) -> Self:
        """Write into fields by their ids."""
        return self.ask(*(Typed(id_.replace("_", "-"), text) for id_, text in texts.items()))

    def go(self, steps: int) -> Self:
        """Go on by so many steps."""
        return self.ask(*[NEXT] * steps)

    def hear(self, *, danger: bool) -> Self:
        """Let what was asked last be heard."""
        self.presenter.know(Heard(self.reads[-1].serial, danger))
        return self

    @property
    def view(self) -> GuidedView:
        view = self.presenter.view()
        assert view is not None
        return view

    @property
    def question(self) -> QuestionView:
        return cast("QuestionView", self.view.body)

    @property
    def page(self) -> Page:
        """The page as it was kept last."""
        return self.host.kept[-1]

    @property
    def buttons(self) -> list[str]:
        """The keys of the bar, the dark one first, and of the way back."""
        other = self.view.other
        return [self.view.primary.key, *((other.key,) if other else ()), self.view.head.back.key]
