"""The laws of the session engine in talks of deciding, over random streams of events."""

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import invariant, precondition, rule

from coach.content.model import Line, Phase
from coach.people import Side
from coach.session import events as e
from coach.session.board import Review
from coach.session.ideas import STARS
from tests.coach.session.deciding import MEETING_STEPS, REVIEW_STEPS, SOLVE_STEPS
from tests.coach.session.test_laws import Laws

DECIDING: tuple[e.Event, ...] = (
    *(e.IdeaAdded(text) for text in ("run", "coffee", "bakery")),
    e.IdeaPassed(),
    e.IdeaTakenOut(0),
    *(e.Starred(index) for index in range(3)),
    e.StarsAgain(),
    e.LiveabilityChecked(enough=True),
    e.LiveabilityChecked(enough=False),
    e.LineWritten(Line.WHAT, "run"),
    e.LineWritten(Line.IDEA, "half"),
    e.DayChosen(10),
    *(e.AgreementKept(side) for side in Side),
    e.PartToggled("rub"),
    e.PartToggled("thanks"),
    e.PointAdded("vet"),
    e.PointTicked(0),
    e.PointTakenOut(0),
    e.Enough(),
    *(e.Reviewed(review) for review in Review),
)


class Solving(Laws):
    """The ten laws, in a talk that solves something."""

    steps = SOLVE_STEPS

    @rule(event=st.sampled_from(DECIDING), seconds=st.floats(0, 4.9))
    def decide(self, event: e.Event, seconds: float) -> None:
        """Something that belongs to deciding, wherever the talk stands."""
        self.clock.move(seconds)
        self.happen(event)

    @precondition(lambda self: self.session.stop is None)
    @rule()
    def ideas_enough(self) -> None:
        """Eight ideas, so that random events come further than the list."""
        for number in range(8):
            self.happen(e.IdeaAdded(f"idea {number}"))

    @invariant()
    def a_star_is_on_an_idea_once_and_nobody_has_too_many(self) -> None:
        """However often they begin anew."""
        board, place = self.session.words.board, self.session.place
        assert len(set(board.stars)) == len(board.stars)
        assert len(set(board.keeps)) == len(board.keeps)
        if place.phase in (Phase.STAR, Phase.MET):
            assert all(star.index < len(board.ideas) for star in board.stars)
            for side in Side:
                own = [star for star in board.stars if star.side is side]
                assert len(own) <= STARS + place.piece - 1


class Meeting(Solving):
    """The same in a weekly meeting, with parts left out."""

    steps = MEETING_STEPS

    @invariant()
    def law_7_a_complete_run_has_equal_turns(self) -> None:
        """As many turns for one as for the other, though there may be none."""
        tally = self.session.place.tally
        if self.session.state.value == "finished":
            assert tally.one == tally.two


class Reviewing(Solving):
    """The same where an agreement is looked at again."""

    steps = REVIEW_STEPS


for laws in (Solving, Meeting, Reviewing):
    laws.TestCase.settings = settings(max_examples=25, stateful_step_count=60)
TestSolving = Solving.TestCase
TestMeeting = Meeting.TestCase
TestReviewing = Reviewing.TestCase
