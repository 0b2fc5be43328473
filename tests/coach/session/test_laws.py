"""The ten laws of the session engine, over random streams of events (hypothesis)."""

from typing import ClassVar

import msgspec
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from coach.clock import HandClock
from coach.content.model import PRIVATE, Kind, LoopPiece, Phase, Step
from coach.people import Side
from coach.session import events as e
from coach.session.engine import advance, begin
from coach.session.happenings import What
from coach.session.modes import Mode
from coach.session.pages import letter, reader
from coach.session.state import Paused, PauseReason, Session, State
from coach.session.stops import resume
from tests.coach.session.samples import (
    COUPLE_STEPS,
    OPENING_STEPS,
    PRIVATE_ALONE,
    PRIVATE_STEPS,
    walkthrough,
)

FORWARD: tuple[e.Event, ...] = (
    e.HandOver(),
    e.GoOn(),
    *(e.Answered(answer) for answer in e.Answer),
    e.MoreAnswered(more=True),
    e.MoreAnswered(more=False),
    e.ShapeChosen(0),
    e.ShapeChosen(7),
    e.PieceLeft(),
    e.TimeAnswered(good=True),
    e.TimeAnswered(good=False),
    e.NextChosen("another day"),
    e.HalfTurned(open=True),
    *(e.Sorted(heap) for heap in ("often", "often", "sometimes", "no", "", "none such")),
    e.PageRead(),
)
STOPPING: tuple[e.Event, ...] = (
    e.Pause(),
    e.RepairAsked(),
    e.RepairSaid("feeling"),
    *(e.RepairTaken(taken) for taken in e.Taken),
    e.BreakAsked(),
    e.BreakBegan(25, Side.ONE),
    e.BreakBegan(1),
    e.BreakExtended(10),
    e.CameBack(),
    e.CalmChecked(enough=False),
)
RUNNING: tuple[e.Event, ...] = (e.Resume(), e.StopDropped(), e.CalmChecked(enough=True))
OTHER: tuple[e.Event, ...] = (
    e.Undo(),
    e.Back(),
    e.TurnRestarted(),
    e.FloorTaken(),
    e.FloorTaken(heard=True),
    e.FloorFree(),
    e.FloorFree(heard=True),
    e.FloorWrong(),
    e.Park(Side.TWO, "a thought"),
    e.Unpark(Side.TWO, 0),
    e.TopicSet("topic"),
    e.PieceWritten("piece"),
    e.CloseSaid(Side.ONE, e.CloseLine.HEARD, "heard"),
    e.NextStepSet("next"),
    e.Written("page"),
    e.HalfTurned(open=False),
    e.GroupLeft(out=True),
    e.GroupLeft(out=False),
    *(e.Picked(item, shown=shown) for item in ("a", "f", "begin") for shown in (True, False)),
    e.PageLineWritten("begin", "a line"),
    e.PageLineWritten("begin", ""),
    e.LoopSaid(LoopPiece.WHOLE, "round and round"),
    e.LoopSaid(LoopPiece.FEEL, "alone", Side.TWO),
    e.OnwardChosen("open-gently"),
    e.PageWritten("a page"),
    e.PageWritten(""),
    e.WordsChosen("sore"),
)


class Laws(RuleBasedStateMachine):
    """A talk into which anything may be thrown."""

    steps: ClassVar[tuple[Step, ...]] = COUPLE_STEPS
    mode: ClassVar[Mode] = Mode.TALK

    def __init__(self) -> None:
        super().__init__()
        self.clock = HandClock()
        self.session: Session = begin(walkthrough(self.steps), self.clock.now(), mode=self.mode)
        self.used = (0, 0)

    def happen(self, event: e.Event) -> tuple[What, ...]:
        """Let ``event`` happen now."""
        self.session, happenings = advance(self.session, event, self.clock.now())
        return tuple(happening.what for happening in happenings)

    @rule(event=st.sampled_from(FORWARD), seconds=st.floats(0, 4.9))
    def go_forward(self, event: e.Event, seconds: float) -> None:
        """Something that moves the talk on, after some seconds."""
        self.clock.move(seconds)
        self.happen(event)

    @rule(event=st.sampled_from(STOPPING))
    def stop(self, event: e.Event) -> None:
        """Something that stops the clock."""
        self.happen(event)

    @rule(event=st.sampled_from(RUNNING))
    def run_again(self, event: e.Event) -> None:
        """Something that lets the clock run again."""
        self.happen(event)

    @rule(event=st.sampled_from(OTHER))
    def anything_else(self, event: e.Event) -> None:
        """Words, steps back, somebody else who speaks."""
        self.happen(event)

    @rule(milliseconds=st.integers(1, 5_000))
    def tick(self, milliseconds: int) -> None:
        """A look at the clock, in time or late."""
        self.clock.move(milliseconds / 1000)
        self.happen(e.Tick())

    @rule(seconds=st.integers(6, 7200))
    def law_9_a_gap_gives_nobody_time_and_stops_the_clock(self, seconds: int) -> None:
        """The lid is closed for a while."""
        before = self.session.clocks
        self.clock.move(seconds)
        self.happen(e.Tick())
        after = self.session.clocks
        assert (after.one, after.two, after.shared, after.held) == (
            before.one,
            before.two,
            before.shared,
            before.held,
        )
        assert self.session.state is not State.OPEN or self.session.stop is not None

    @precondition(lambda self: self.session.stop is None)
    @rule(seconds=st.floats(0, 600))
    def law_4_pause_then_resume_changes_only_paused_time(self, seconds: float) -> None:
        """Anyone presses Space, twice."""
        self.happen(e.Tick())
        before = self.session
        self.happen(e.Pause())
        self.clock.move(seconds)
        self.happen(e.Resume())
        after = self.session
        paused = msgspec.structs.replace(after.clocks, paused=before.clocks.paused)
        assert msgspec.structs.replace(after, clocks=paused, last=before.last) == before

    @precondition(lambda self: self.session.stop is None and len(self.session.trail) > 1)
    @rule()
    def law_5_back_twice_goes_two_back(self) -> None:
        """Two steps back, with the time still counted."""
        *_, earlier, latest = self.session.trail
        total = self.session.clocks.total
        if self.session.state is State.OPEN:
            self.happen(e.Back())
            assert self.session.place == latest
            self.happen(e.Back())
            assert self.session.place == earlier
            assert self.session.clocks.total >= total

    @rule()
    def law_8_written_down_and_read_again_it_is_the_same(self) -> None:
        """The session goes through JSON and behaves the same afterwards."""
        again = msgspec.json.decode(msgspec.json.encode(self.session), type=Session)
        assert again == self.session
        for event in (e.HandOver(), e.GoOn(), e.Tick()):
            now = self.clock.now()
            assert advance(again, event, now) == advance(self.session, event, now)
        self.session = again

    @rule()
    def a_power_cut_gives_nobody_time(self) -> None:
        """The app is killed and started again."""
        before = self.session.clocks
        self.clock = HandClock(steady=17, wall=self.clock.now().wall)
        self.session = resume(self.session, self.clock.now())
        assert self.session.clocks == before
        assert self.session.state is not State.OPEN or self.session.stop is not None

    @rule(voice=st.builds(e.FloorTaken, heard=st.booleans()))
    def law_10_a_voice_never_takes_the_floor(self, voice: e.FloorTaken) -> None:
        """Somebody else speaks: whose turn it is does not change, and nobody is given time."""
        self.happen(e.Tick())
        floor, clocks = self.session.floor, self.session.clocks
        self.happen(voice)
        assert self.session.floor is floor
        if self.session.place.held and self.session.stop is None:
            self.clock.move(1)
            self.happen(e.Tick())
            assert (self.session.clocks.one, self.session.clocks.two) == (clocks.one, clocks.two)
            assert self.session.clocks.held == clocks.held + 1000

    @invariant()
    def law_1_all_time_is_somewhere(self) -> None:
        """Every millisecond is in exactly one place."""
        clocks = self.session.clocks
        total = clocks.one + clocks.two + clocks.shared + clocks.held + clocks.paused
        assert total == clocks.total
        assert min(clocks.one, clocks.two, clocks.shared, clocks.held, clocks.paused) >= 0

    @invariant()
    def law_2_the_floor_is_only_where_a_step_gives_it(self) -> None:
        """Nobody has the floor in shared steps, in quiet, in stops and after the end."""
        session = self.session
        shared = (Kind.TOGETHER, Kind.CHOOSE, Kind.CLOSE, Kind.SHOWN, Kind.LOOP, Kind.DRAWN)
        if session.step.kind in shared or session.place.waits:
            assert session.floor is None
        if session.stop is not None or session.state is not State.OPEN:
            assert session.floor is None

    @invariant()
    def law_3_used_time_never_falls(self) -> None:
        """Nor is what remains ever below 0; overtime is a number of its own."""
        now = (self.session.clocks.one, self.session.clocks.two)
        assert now[0] >= self.used[0]
        assert now[1] >= self.used[1]
        assert self.session.remaining >= 0
        assert not (self.session.remaining and self.session.overtime)
        self.used = now

    @invariant()
    def law_7_a_complete_run_has_equal_turns(self) -> None:
        """As many turns for one as for the other."""
        if self.session.state is State.FINISHED:
            tally = self.session.place.tally
            assert tally.one == tally.two > 0


class Endings(Laws):
    """The same, with the possibility to leave: what has ended stays as it is."""

    @rule()
    def leave(self) -> None:
        """Stop here."""
        self.happen(e.Left())

    @precondition(lambda self: self.session.state is not State.OPEN)
    @rule(event=st.sampled_from((*FORWARD, *STOPPING, *RUNNING, *OTHER, e.Left())))
    def law_6_the_end_is_final(self, event: e.Event) -> None:
        """Whatever is pressed after the end changes nothing."""
        before = self.session
        self.clock.move(3)
        assert self.happen(event) == ()
        assert self.session == before


class Opening(Laws):
    """The same in a talk that asks for a good time, and lets both choose how to go on."""

    steps = OPENING_STEPS


class Apart(Laws):
    """The same in a talk in which each does something private."""

    steps = PRIVATE_STEPS

    @invariant()
    def what_is_private_belongs_to_one_and_is_gone_once_it_is_done(self) -> None:
        """No half holds what the other one did, and there is no way back into it."""
        session = self.session
        if session.step.kind in PRIVATE:
            assert session.private.side is session.step.side
        places = [session.plan[place.step] for place in session.trail]
        sides = {step.side for step in places if step.kind in PRIVATE}
        assert not sides or sides == {session.step.side if session.step.kind in PRIVATE else None}

    @invariant()
    def only_what_was_picked_is_shown(self) -> None:
        """Up to two cards of one heap, one of another, by each."""
        for side in Side:
            heaps = [one.heap for one in self.session.shown if one.side is side]
            assert heaps.count("often") <= 2
            assert heaps.count("no") <= 1
            assert "sometimes" not in heaps

    @invariant()
    def together_nothing_leads_onward(self) -> None:
        """It would tell on one of them."""
        assert not self.session.onward


class ApartAlone(Laws):
    """The same for somebody alone."""

    def __init__(self) -> None:
        super().__init__()
        self.session = begin(walkthrough(solo=PRIVATE_ALONE), self.clock.now(), solo=True)

    @invariant()
    def law_7_a_complete_run_has_equal_turns(self) -> None:
        """There are no turns."""
        assert self.session.place.tally.turns == 0

    @invariant()
    def nothing_is_covered(self) -> None:
        """There is nobody to cover it from."""
        assert self.session.private.open


class Writing(Laws):
    """The same in writing, where either of them may go back to speaking at any time."""

    mode = Mode.WRITE

    @rule(mode=st.sampled_from(Mode))
    def another_way(self, mode: Mode) -> None:
        """One of them would rather speak, or write again; the time of nobody changes."""
        self.happen(e.Tick())
        before = self.session.clocks
        self.happen(e.ModeChosen(mode))
        assert self.session.clocks == before

    @invariant()
    def what_is_read_belongs_to_the_other_one(self) -> None:
        """Nobody is given their own page to read, nor one of two people at a time."""
        found = reader(self.session)
        if found is not None:
            page = letter(self.session)
            assert page is not None
            assert page.side is found.other
            assert self.session.place.unread


class Signing(Laws):
    """The same in signs."""

    mode = Mode.SIGN


Laws.TestCase.settings = settings(max_examples=60, stateful_step_count=60)
Endings.TestCase.settings = settings(max_examples=30, stateful_step_count=40)
Opening.TestCase.settings = settings(max_examples=30, stateful_step_count=60)
Apart.TestCase.settings = settings(max_examples=60, stateful_step_count=80)
ApartAlone.TestCase.settings = settings(max_examples=30, stateful_step_count=60)
TestApart = Apart.TestCase
TestApartAlone = ApartAlone.TestCase
Writing.TestCase.settings = settings(max_examples=40, stateful_step_count=60)
Signing.TestCase.settings = settings(max_examples=20, stateful_step_count=40)
TestWriting = Writing.TestCase
TestSigning = Signing.TestCase
TestOpening = Opening.TestCase
TestLaws = Laws.TestCase
TestEndings = Endings.TestCase


def test_after_the_gap_it_is_said_why_the_clock_stands() -> None:
    clock = HandClock()
    session = begin(walkthrough(), clock.now())
    session, happenings = advance(session, e.Tick(), clock.move(3600))
    assert session.stop == Paused(PauseReason.SLEPT)
    assert [happening.what for happening in happenings] == [What.SLEPT]
    assert session.place.phase is Phase.TOGETHER
