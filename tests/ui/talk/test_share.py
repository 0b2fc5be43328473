"""The picture of the turns at the end: for both together."""

from msgspec.structs import replace

from coach.content.library import Library
from coach.content.prose import ListeningWords
from coach.session.state import Clocks, Session, Tally
from tests.ui.talk.room import Room
from ui.talk.hearing.share import share_view

WORDS = Library().prose(ListeningWords).share


def ended(tally: Tally, clocks: Clocks) -> Session:
    """A talk with these sums."""
    session = Room().presenter.session
    return replace(session, clocks=clocks, place=replace(session.place, tally=tally))


def test_where_nobody_had_a_turn_there_is_none() -> None:
    assert share_view(WORDS, ended(Tally(), Clocks())) is None


def test_it_counts_turns_and_time_of_both_in_one() -> None:
    share = share_view(WORDS, ended(Tally(4, 4, 7), Clocks(300_000, 360_000, held=61_000)))
    assert share is not None
    assert f"{share.figure} {share.words}" == "7 of 8 turns stayed whole"
    assert share.time == "The time ran for 11 minutes, and waited for 1 minute."


def test_a_time_that_never_waited_is_told_as_such() -> None:
    share = share_view(WORDS, ended(Tally(1, 1, 2), Clocks(20_000, 21_000, held=400)))
    assert share is not None
    assert share.time == "The time ran for 41 seconds, and never had to wait."
