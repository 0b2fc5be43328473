"""What the page of feelings and needs knows while somebody looks for a word."""

import msgspec
from msgspec.structs import replace

from coach.content.prose.feelings import FeelingsWords
from coach.feelings.picks import Kind, Pick, Picks, turned
from coach.people import Person
from ui.feelings.view import Route


class State(msgspec.Struct, frozen=True):
    """Which way is taken, what is shown, what is chosen. ``full`` says that one did not fit."""

    number: int
    person: Person
    title: str
    back: str
    route: Route = Route.FEELINGS
    family: str = ""
    need: str = ""
    place: str = ""
    sense: str = ""
    unfolded: bool = False
    typed: str = ""
    picks: Picks = ()
    writing: bool = False
    full: bool = False

    @property
    def kind(self) -> Kind:
        """What a word that is added here names."""
        return Kind.NEED if self.route is Route.NEEDS else Kind.FEELING


def begun(words: FeelingsWords, number: int, person: Person, title: str, back: str) -> State:
    """Begin with the first family of each, and nothing chosen."""
    family, need, place = words.families[0].id, words.needs[0].id, words.body[0].id
    return State(number, person, title, back, family=family, need=need, place=place)


def gone_to(state: State, route: Route) -> State:
    """Take another way; a search ends there."""
    return replace(state, route=route, typed="", unfolded=False, sense="", full=False)


def opened(state: State, shown: str) -> State:
    """Show a family or a part of the body on the way that is taken; a search ends there."""
    state = replace(state, typed="", full=False)
    match state.route:
        case Route.FEELINGS:
            return replace(state, family=shown)
        case Route.NEEDS:
            return replace(state, need=shown)
        case Route.BODY:
            return replace(state, place=shown, sense="")


def chosen(state: State, pick: Pick) -> State:
    """Choose a word or let it go, and note where there was no room for it."""
    picks = turned(state.picks, pick)
    return replace(state, picks=picks, full=picks == state.picks)
