"""Holds what two people settle on the first page of a talk, and makes that page."""

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from coach.content.library import Library
from coach.people import Side
from coach.session.modes import Mode
from coach.session.typed import one_line
from ui.after import UNDO_FOR, After, after_with
from ui.talk.first_page.build import FirstPage, build
from ui.talk.first_page.view import (
    Choice,
    CloseSheet,
    FirstPageRequest,
    FirstPageView,
    KeepForLater,
    Known,
    SeeExample,
    SeeHelp,
    SeeSources,
    SeeWays,
    StartAgain,
)
from ui.talk.requests import Back, Choose, Primary, Type, Undo

#: What is over the page after each of these.
_SHEETS = {SeeSources: "sources", SeeExample: "example", SeeWays: "ways", CloseSheet: ""}


class FirstPagePresenter(QObject):
    """The first page of one talk at a time; ``open`` says which."""

    #: The page is another one: a FirstPageView.
    view_changed = Signal(object)
    #: All is settled, and the two go to the gate: a Choice.
    check_in_asked = Signal(object)
    #: The talk that waits is taken up again: its id.
    go_on_asked = Signal(str)
    #: A talk is to be kept for later: its id.
    kept_for_later = Signal(str)
    #: A talk is to be kept for later no longer: its id.
    let_go = Signal(str)
    #: The page that says when this app is the wrong tool.
    help_asked = Signal()
    #: How the two talk is another one now: a Choice, to be kept for the next time.
    way_chosen = Signal(object)
    #: Back to the library.
    back_asked = Signal()

    def __init__(
        self, library: Library, after: After | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._after = after or after_with(self)
        self._page: FirstPage | None = None
        self._notes = 0

    def open(self, name: str, known: Known, *, solo: bool = False) -> None:
        """Show the first page of a talk. Raises ``ContentBroken`` if it cannot be read."""
        talk = self._library.walkthrough(name)
        last = known.last_starter
        turn = last.other if last and not solo else Side.ONE
        choice = Choice(
            walkthrough=name,
            solo=solo,
            starter=known.brings or turn,
            length=talk.minutes if talk.lengths and not solo else None,
            mode=Mode.TALK if solo else known.mode,
            clock=known.clock,
        )
        self._turn_to(FirstPage(talk, known, choice))

    def forget(self) -> None:
        """Let the topic go: once the talk has begun, or the window is hidden."""
        if self._page is not None:
            self._page = replace(self._page, choice=replace(self._page.choice, topic=""))

    def view(self) -> FirstPageView:
        """Make the page that was opened."""
        return build(self._open_page(), self._library)

    def ask(self, request: FirstPageRequest) -> None:
        """Do what somebody asked for."""
        page = self._open_page()
        match request:
            case Primary():
                self._go_on(page)
            case StartAgain():
                self.check_in_asked.emit(page.choice)
            case Choose("starter", side):
                self._settle(replace(page.choice, starter=Side(side)))
            case Choose("length", minutes):
                self._settle(replace(page.choice, length=int(minutes)))
            case Choose("mode" | "clock" as what, id_):
                self._settle_way(page.choice, what, id_)
            case Type("topic", text):
                # Nothing is told: the field shows already what was typed into it.
                self._page = replace(page, choice=replace(page.choice, topic=one_line(text)))
            case KeepForLater():
                self._keep(kept=not page.known.kept)
            case Undo() if page.note:
                self._keep(kept=not page.known.kept, undone=True)
            case SeeSources() | SeeExample() | SeeWays() | CloseSheet():
                self._turn_to(replace(page, sheet=_SHEETS[type(request)]))
            case SeeHelp():
                self.help_asked.emit()
            case Back():
                self._step_back(page)
            case _:
                pass

    def _go_on(self, page: FirstPage) -> None:
        if page.sheet:
            self._turn_to(replace(page, sheet=""))
        elif page.waits:
            self.go_on_asked.emit(page.choice.walkthrough)
        else:
            self.check_in_asked.emit(page.choice)

    def _step_back(self, page: FirstPage) -> None:
        if page.sheet:
            self._turn_to(replace(page, sheet=""))
        else:
            self.back_asked.emit()

    def _settle(self, choice: Choice) -> None:
        self._turn_to(replace(self._open_page(), choice=choice))

    def _settle_way(self, choice: Choice, what: str, id_: str) -> None:
        if what == "mode":
            choice = replace(choice, mode=Mode(id_))
        else:
            choice = replace(choice, clock=id_ == "with")
        self._settle(choice)
        self.way_chosen.emit(choice)

    def _keep(self, *, kept: bool, undone: bool = False) -> None:
        page = self._open_page()
        self._notes += 1
        number = self._notes
        self._turn_to(replace(page, known=replace(page.known, kept=kept), note=not undone))
        (self.kept_for_later if kept else self.let_go).emit(page.choice.walkthrough)
        if not undone:
            self._after(UNDO_FOR, lambda: self._end_note(number))

    def _end_note(self, number: int) -> None:
        """Let the undo go, unless another one has taken its place."""
        if number == self._notes and self._page is not None and self._page.note:
            self._turn_to(replace(self._page, note=False))

    def _turn_to(self, page: FirstPage) -> None:
        self._page = page
        self.view_changed.emit(self.view())

    def _open_page(self) -> FirstPage:
        if self._page is None:
            raise LookupError("no first page was opened")
        return self._page
