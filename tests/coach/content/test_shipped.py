"""What ships keeps its promises: every talk ends both ways, and the words fit their places."""

from collections.abc import Iterator

import pytest

from coach.clock import HandClock
from coach.content.library import Library
from coach.content.model import Kind, Phase, Walkthrough
from coach.content.prose import (
    BreathWords,
    GateWords,
    HelpWords,
    PrivateWords,
    RestWords,
    SafetyWords,
    StageWords,
    TodayWords,
)
from coach.people import Side
from coach.session import apart
from coach.session.board import Review
from coach.session.chips import STRENGTH
from coach.session.engine import advance, begin
from coach.session.events import (
    Answer,
    Answered,
    Event,
    GoOn,
    HalfTurned,
    HandOver,
    IdeaAdded,
    LiveabilityChecked,
    MoreAnswered,
    NextChosen,
    Reviewed,
    Sorted,
    Tick,
    TimeAnswered,
)
from coach.session.ideas import ENOUGH
from coach.session.state import Session, State

LIBRARY = Library()
TALKS = LIBRARY.whole()
NEXT: dict[Phase, Event] = {
    Phase.TELL: HandOver(),
    Phase.SAY_BACK: HandOver(),
    Phase.TURN: HandOver(),
    Phase.ANSWER: Answered(Answer.GOT_IT),
    Phase.MORE: MoreAnswered(more=True),
    Phase.ASK: TimeAnswered(good=True),
    Phase.CHOOSE: NextChosen("Leave it here"),
    Phase.LIVEABLE: LiveabilityChecked(enough=True),
    Phase.REVIEW: Reviewed(Review.CHANGE),
}


#: Where somebody alone does something, and does not only read.
DONE_ALONE = (Kind.LINES, Kind.SORT, Kind.PAGE, Kind.LOOP)


def following(session: Session) -> Event:
    """What the two do next: covered halves are opened, cards sorted one heap after another."""
    if apart.here(session) and not session.private.open:
        return HalfTurned(open=True)
    if session.place.phase is Phase.SORT:
        return Sorted(session.step.heaps[session.place.piece % 3][0])
    return NEXT.get(session.place.phase, GoOn())


def played(session: Session) -> Iterator[Session]:
    """All states of a session in which everything comes across, for as long as it may last."""
    clock = HandClock()
    for _ in range(1000):
        session, _ = advance(session, Tick(), clock.move(4))
        yield session
        if session.state is not State.OPEN:
            return
        event = following(session)
        if session.place.phase is Phase.IDEAS and len(session.words.board.ideas) < ENOUGH:
            event = IdeaAdded("an idea")
        session, _ = advance(session, event, clock.now())


@pytest.mark.parametrize("starter", Side)
@pytest.mark.parametrize("talk", TALKS, ids=lambda talk: talk.id)
def test_every_talk_comes_to_its_end_whoever_begins(talk: Walkthrough, starter: Side) -> None:
    for minutes in [length.minutes for length in talk.lengths] or [talk.minutes]:
        session = begin(talk, HandClock().now(), starter=starter, length=minutes)
        *_, last = played(session)
        assert last.state is State.FINISHED
        assert last.place.tally.one == last.place.tally.two > 0


@pytest.mark.parametrize("talk", TALKS, ids=lambda talk: talk.id)
def test_every_twin_comes_to_its_end(talk: Walkthrough) -> None:
    *_, last = played(begin(talk, HandClock().now(), solo=True))
    assert last.state is State.FINISHED


@pytest.mark.parametrize("talk", TALKS, ids=lambda talk: talk.id)
def test_every_talk_has_all_that_a_first_page_needs(talk: Walkthrough) -> None:
    assert len(talk.help) >= 4
    assert len(talk.evidence.sources) >= 3
    assert len(talk.roles) == 5
    assert talk.remark
    assert talk.steps[0].kind in (Kind.TOGETHER, Kind.AGENDA)
    assert any(step.kind in DONE_ALONE for step in talk.solo.steps)


@pytest.mark.parametrize("starter", Side)
def test_care_is_sorted_in_eight_ways_and_shown_by_choice_only(starter: Side) -> None:
    talk = LIBRARY.walkthrough("ways-care-lands")
    assert len(talk.items) >= 24
    assert len({item.group for item in talk.items}) == 8
    *_, last = played(begin(talk, HandClock().now(), starter=starter))
    assert last.shown == ()
    assert last.private.marks == ()


def test_signs_of_distance_are_no_score_and_say_what_is_good() -> None:
    talk = LIBRARY.walkthrough("are-we-drifting")
    assert len(talk.items) == 16
    assert sum(item.group == STRENGTH for item in talk.items) == 3
    also = " ".join(LIBRARY.prose(PrivateWords).also)
    for reason in ("Stress", "illness", "grief", "new baby", "low mood", "mind works"):
        assert reason in also
    assert "Help & safety" in also


def test_what_is_private_says_so() -> None:
    words = LIBRARY.prose(PrivateWords)
    assert "gone at the end" in words.alone
    assert "{other}" in words.opens


def test_a_listener_asks_for_more_in_many_words() -> None:
    steps = [step for talk in TALKS for step in talk.steps if Phase.MORE in step.cards]
    for step in steps:
        invitations = step.cards[Phase.MORE].listener
        assert len({text.split("“")[1] for text in invitations}) == len(invitations) >= 3


def test_the_gate_has_a_word_for_every_step() -> None:
    gate = LIBRARY.prose(GateWords)
    assert len(set(gate.calm_steps)) == 11
    assert len(set(gate.heat_steps)) == 10
    assert "calm enough" in gate.calm_steps


def test_breathing_begins_with_six_a_minute() -> None:
    first, *others = LIBRARY.prose(BreathWords).rhythms
    assert (first.inhale, first.exhale) == (4000, 6000)
    assert all(4.5 <= 60_000 / (one.inhale + one.exhale) <= 7 for one in others)


def test_a_break_is_twenty_minutes_or_more_and_twenty_five_at_first() -> None:
    rest = LIBRARY.prose(RestWords)
    assert rest.lengths == (20, 25, 40)
    assert "25" in rest.apart.button


def test_there_is_a_greeting_for_every_hour() -> None:
    hours = [greeting.hour for greeting in LIBRARY.prose(TodayWords).greetings]
    assert hours[0] == 0
    assert hours == sorted(set(hours))


def test_words_for_time_go_from_much_to_none() -> None:
    seconds = [line.seconds for line in LIBRARY.prose(StageWords).time_left]
    assert seconds == sorted(set(seconds), reverse=True)
    assert seconds[-1] == 0


def test_the_safety_page_asks_nothing() -> None:
    safety = LIBRARY.prose(SafetyWords)
    areas = [text for area in safety.areas for text in (area.title, *area.text)]
    assert not [text for text in (*safety.text, *areas, *safety.not_for) if "?" in text]
    assert len(safety.areas) == 4


def test_help_has_its_seven_pages_in_order() -> None:
    pages = [topic.id for topic in LIBRARY.prose(HelpWords).topics]
    assert pages == ["how", "rests-on", "wrong-tool", "alone", "find-help", "keys", "kept"]
