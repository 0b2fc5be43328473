"""Holds what somebody chose and looks for, and makes the page from that."""

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from coach.content.library import Library
from coach.content.prose import FeelingsWords
from coach.feelings.finding import in_danger
from coach.feelings.picks import Kind, Pick, own, said_of, without_last
from coach.feelings.vocabulary import feelings_of, needs_of
from coach.people import Person
from ui.feelings.build import build, picks_by_key
from ui.feelings.state import State, begun, chosen, gone_to, opened
from ui.feelings.view import (
    AddOwn,
    Done,
    FeelingsRequest,
    FeelingsView,
    FollowHint,
    GoRoute,
    Leave,
    Notice,
    OpenFamily,
    Route,
    Search,
    SeeHelp,
    TakeOff,
    Turn,
    Unfold,
    WriteOwn,
)


class FeelingsPresenter(QObject):
    """Choosing words. The content is read when the page is opened for the first time."""

    #: The page is another one: a FeelingsView.
    view_changed = Signal(object)
    #: Feelings, or needs, as they would be said: tuples of texts, never empty.
    words_chosen = Signal(object)
    needs_chosen = Signal(object)
    #: No word, and that is an answer.
    left_open = Signal()
    #: Back to where one came from.
    closed = Signal()
    #: The way to people who can help.
    help_asked = Signal()

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._state: State | None = None
        self._number = 0
        self._known: dict[str, Pick] = {}

    def open(
        self,
        person: Person,
        *,
        title: str = "",
        back: str = "",
        route: Route = Route.FEELINGS,
    ) -> None:
        """Begin with nothing chosen. Raises ``ContentBroken`` if the words cannot be read."""
        words = self._words
        if not self._known:
            self._known = picks_by_key((*feelings_of(words), *needs_of(words)))
        self._number += 1
        state = begun(words, self._number, person, title, back)
        self._show(replace(state, route=route))

    def wipe(self) -> None:
        """Forget what was chosen and typed."""
        if self._state is not None:
            self.open(self._state.person, title=self._state.title, back=self._state.back)

    def view(self) -> FeelingsView:
        """Make the page; it was opened before."""
        assert self._state is not None  # noqa: S101
        return build(self._state, self._words)

    def ask(self, request: FeelingsRequest) -> None:
        """Do what somebody asked for."""
        state = self._state
        if state is None:
            return
        match request:
            case Done():
                self._tell(state)
            case Leave():
                self.closed.emit()
            case SeeHelp():
                self.help_asked.emit()
            case _:
                self._show(self._after(state, request))

    @property
    def _words(self) -> FeelingsWords:
        return self._library.prose(FeelingsWords)

    def _after(self, state: State, request: FeelingsRequest) -> State:
        match request:
            case GoRoute(route):
                return gone_to(state, route)
            case OpenFamily(shown):
                return opened(state, shown)
            case Unfold():
                return replace(state, unfolded=not state.unfolded)
            case Notice(feels):
                return replace(state, sense=feels)
            case FollowHint(family):
                return opened(gone_to(state, Route.FEELINGS), family)
            case Search(typed):
                return replace(state, typed=typed, full=False)
            case Turn(key):
                return chosen(state, self._pick(key))
            case TakeOff():
                return replace(state, picks=without_last(state.picks), full=False)
            case WriteOwn(is_open):
                return replace(state, writing=is_open)
            case AddOwn(typed):
                return self._with_own(state, typed)
            case _:
                return state

    def _pick(self, key: str) -> Pick:
        """Give the word of a key; one that is in no family is a feeling as somebody said it."""
        kind, _, word = key.partition(":")
        return self._known.get(key) or Pick(Kind(kind), word)

    def _with_own(self, state: State, typed: str) -> State:
        """Take a word of one's own as it is; one that names danger shows the way to help."""
        pick = own(state.kind, typed)
        if pick is None:
            return replace(state, writing=False)
        pick = self._known.get(pick.key, pick)
        if pick not in state.picks:
            state = chosen(state, pick)
        searched = typed if in_danger(self._words, typed) else ""
        return replace(state, writing=state.full and state.writing, typed=searched)

    def _tell(self, state: State) -> None:
        feelings = said_of(state.picks, Kind.FEELING)
        needs = said_of(state.picks, Kind.NEED)
        if needs:
            self.needs_chosen.emit(needs)
        if feelings:
            self.words_chosen.emit(feelings)
        if not state.picks:
            self.left_open.emit()

    def _show(self, state: State) -> None:
        self._state = state
        self.view_changed.emit(self.view())
