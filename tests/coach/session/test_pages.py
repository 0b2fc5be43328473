"""In writing: a page for each turn, read before anybody goes on; in signs: first a look."""

import pytest
from msgspec.structs import replace

from coach.clock import HandClock
from coach.content.model import Floor, Kind, Phase
from coach.people import Side
from coach.session import events as e
from coach.session.engine import advance, begin
from coach.session.happenings import What
from coach.session.modes import LOOK_FIRST, Mode
from coach.session.pages import PAGE, PAGES, letter, may_reply, own_page, reader, reply
from coach.session.plan import BY_VOICE, Manner, minutes_of
from coach.session.words import chosen
from tests.coach.session.samples import COUPLE_STEPS, OPENING_STEPS, Talk, step, walkthrough

TOLD, BACK = "I lay awake on Sunday.", "You lay awake."


def written(*, clock: bool = True, solo: bool = False) -> Talk:
    """A talk in writing, at the first piece of whoever began."""
    talk = Talk(solo=solo)
    talk.session = begin(walkthrough(), talk.clock.now(), solo=solo, mode=Mode.WRITE, clock=clock)
    return talk if solo else talk.do(e.GoOn())


def signed() -> Talk:
    """A talk in signs, at the first piece."""
    talk = Talk()
    talk.session = begin(walkthrough(), talk.clock.now(), mode=Mode.SIGN)
    return talk.do(e.GoOn())


def test_what_is_written_is_read_before_it_is_written_back() -> None:
    talk = written().do(e.PageWritten(TOLD), e.HandOver())
    assert reader(talk.session) is Side.TWO
    assert letter(talk.session) is not None
    assert talk.session.floor is None
    talk.heard.clear()
    talk.do(e.PageRead())
    assert talk.session.floor is Side.TWO
    assert talk.told(What.FLOOR_OPENED)
    assert own_page(talk.session) == ""


def test_while_somebody_reads_the_time_is_nobodys() -> None:
    talk = written().do(e.PageWritten(TOLD), e.HandOver())
    before = talk.session.clocks
    talk.wait(20)
    after = talk.session.clocks
    assert (after.one, after.two) == (before.one, before.two)
    assert after.shared == before.shared + 20_000
    assert talk.session.place.used == 0


def test_nothing_but_reading_going_back_and_stopping_is_possible_then() -> None:
    talk = written().do(e.PageWritten(TOLD), e.HandOver())
    there = talk.session.place
    talk.do(e.HandOver(), e.GoOn(), e.Answered(e.Answer.GOT_IT), e.PageWritten("over it"))
    assert talk.session.place == there
    talk.do(e.Back())
    assert own_page(talk.session) == TOLD


def test_what_the_other_one_wrote_stays_beside_ones_own_page() -> None:
    talk = written().do(e.PageWritten(TOLD), e.HandOver(), e.PageRead(), e.PageWritten(BACK))
    beside = letter(talk.session)
    assert beside is not None
    assert (beside.side, beside.text) == (Side.ONE, TOLD)
    assert own_page(talk.session) == BACK


def test_whoever_answers_reads_while_they_do() -> None:
    talk = written().do(e.PageWritten(TOLD), e.HandOver(), e.PageRead(), e.PageWritten(BACK))
    talk.do(e.HandOver())
    assert talk.session.place.phase is Phase.ANSWER
    assert not talk.session.place.unread
    beside = letter(talk.session)
    assert beside is not None
    assert beside.text == BACK


def test_stuck_one_looks_at_what_was_told() -> None:
    talk = written()
    for _ in range(3):
        talk.do(e.PageWritten(TOLD), e.HandOver(), e.PageRead(), e.PageWritten(BACK))
        talk.do(e.HandOver(), e.Answered(e.Answer.NOT_YET))
    beside = letter(talk.session)
    assert talk.session.place.phase is Phase.STUCK
    assert beside is not None
    assert beside.text == TOLD


def test_an_empty_page_is_handed_over_like_a_silence() -> None:
    talk = written().do(e.PageWritten("  \n"), e.HandOver())
    assert not talk.session.place.unread
    assert letter(talk.session) is None
    assert talk.session.floor is Side.TWO


def test_read_means_nothing_where_there_is_nothing_to_read() -> None:
    talk = written()
    before = talk.session
    assert talk.do(e.PageRead()).session == before
    assert reader(talk.session) is None


def test_a_step_back_finds_its_page_and_going_on_finds_the_other_one() -> None:
    talk = written().do(e.PageWritten(TOLD), e.HandOver(), e.PageRead(), e.PageWritten(BACK))
    talk.do(e.Back())
    assert own_page(talk.session) == TOLD
    talk.do(e.HandOver(), e.PageRead())
    assert own_page(talk.session) == BACK


def test_after_the_last_turn_the_other_one_reads_before_the_close() -> None:
    talk = Talk()
    steps = (step(Kind.TURN, Floor.STARTER), step(Kind.TURN, Floor.OTHER), step(Kind.CLOSE))
    talk.session = begin(walkthrough(steps), talk.clock.now(), mode=Mode.WRITE)
    talk.do(e.PageWritten("mine"), e.HandOver(), e.PageRead(), e.PageWritten("yours"), e.HandOver())
    assert talk.session.place.phase is Phase.CLOSE
    assert reader(talk.session) is Side.ONE
    talk.heard.clear()
    talk.do(e.GoOn(), e.PageRead())
    assert not talk.told(What.FLOOR_OPENED)
    assert letter(talk.session) is None
    assert talk.do(e.GoOn()).session.state.value == "finished"


def test_two_turns_of_one_side_are_read_by_the_other_and_not_shown_to_their_writer() -> None:
    talk = Talk()
    turn = step(Kind.TURN, Floor.STARTER)
    steps = (turn, replace(turn, id="again"), step(Kind.CLOSE))
    talk.session = begin(walkthrough(steps), talk.clock.now(), mode=Mode.WRITE)
    talk.do(e.PageWritten("mine"), e.HandOver())
    assert reader(talk.session) is Side.TWO
    talk.do(e.PageRead())
    assert letter(talk.session) is None
    assert talk.session.floor is Side.ONE


def test_both_write_on_one_page_where_nobody_has_a_turn() -> None:
    talk = Talk(OPENING_STEPS)
    talk.session = begin(walkthrough(OPENING_STEPS), talk.clock.now(), mode=Mode.WRITE)
    talk.do(e.PageWritten("the trains?"), e.PageWritten("the trains. Yes."))
    assert own_page(talk.session) == "the trains. Yes."
    talk.do(e.GoOn(), e.TimeAnswered(good=False), e.PageWritten("Saturday"))
    assert own_page(talk.session) == "Saturday"
    assert [page.side for page in talk.session.words.pages] == [None, None]
    assert letter(talk.session) is None


def test_alone_there_are_no_pages() -> None:
    talk = written(solo=True).do(e.PageWritten("a page"))
    assert talk.session.mode is Mode.TALK
    assert talk.session.words.pages == ()


def test_a_page_and_their_number_have_an_end() -> None:
    talk = written().do(e.PageWritten("x" * (PAGE + 1000)))
    assert len(own_page(talk.session)) == PAGE
    for _ in range(PAGES + 5):
        talk.do(e.PageWritten(TOLD), e.HandOver(), e.PageRead())
        talk.do(e.HandOver(), e.Answered(e.Answer.PARTLY))
    assert len(talk.session.words.pages) == PAGES


def test_an_emptied_page_is_gone() -> None:
    talk = written().do(e.PageWritten(TOLD), e.PageWritten(""))
    assert talk.session.words.pages == ()


def test_in_writing_nobody_can_take_the_floor_by_voice() -> None:
    talk = written().do(e.FloorTaken())
    assert not talk.session.place.held
    assert talk.session.place.whole


def test_written_turns_have_three_times_the_time_or_none() -> None:
    timed, free = written().session, written(clock=False).session
    assert timed.allowance == 120_000
    assert free.allowance == 0
    assert free.plan[0].times == timed.plan[0].times
    assert {step.quiet for step in timed.plan} == {3_000}  # kept, for going back to speaking
    assert written().do(e.HandOver()).session.place.quiet == 0


def test_back_to_speaking_has_the_times_of_speaking_and_keeps_what_is_written() -> None:
    talk = written().do(e.PageWritten(TOLD), e.HandOver(), e.ModeChosen(Mode.TALK))
    assert talk.session.mode is Mode.TALK
    assert not talk.session.place.unread
    assert talk.session.allowance == 30_000
    beside = letter(talk.session)
    assert beside is not None
    assert beside.text == TOLD
    talk.do(e.ModeChosen(Mode.WRITE))
    assert talk.session.allowance == 90_000
    before = talk.session
    assert talk.do(e.ModeChosen(Mode.WRITE)).session == before


def test_a_talk_by_voice_is_as_it_was() -> None:
    talk = Talk().do(e.GoOn(), e.HandOver())
    assert not talk.session.place.unread
    assert talk.session.place.quiet == 3_000


def test_in_signs_a_look_comes_before_each_turn_the_first_one_too() -> None:
    talk = signed()
    assert talk.session.place.quiet == LOOK_FIRST
    assert talk.session.floor is None
    assert talk.wait(6).session.floor is Side.ONE
    talk.do(e.HandOver())
    assert talk.session.place.quiet == LOOK_FIRST
    assert talk.session.step.times[Phase.TELL] == 60_000


def test_how_long_a_talk_takes_in_each_way() -> None:
    talk = walkthrough()
    assert minutes_of(talk, 10, BY_VOICE) == 10
    assert minutes_of(talk, 10, Manner(Mode.WRITE)) == 18
    assert minutes_of(talk, 10, Manner(Mode.SIGN)) == 12
    assert minutes_of(talk, 10, Manner(Mode.WRITE, clock=False)) == 0


def test_words_that_somebody_chose_belong_to_their_phase() -> None:
    talk = Talk().do(e.WordsChosen("nobody has the floor"), e.GoOn())
    assert chosen(talk.session) == ""
    talk.do(e.WordsChosen("sore"), e.WordsChosen("a little sad"))
    assert chosen(talk.session) == "a little sad"
    assert talk.do(e.HandOver()).session.words.chosen[-1].side is Side.ONE
    assert chosen(talk.session) == ""
    talk.do(e.Back(), e.WordsChosen(""))
    assert chosen(talk.session) == ""


@pytest.mark.parametrize("mode", Mode)
def test_a_mode_is_written_down_with_the_session(mode: Mode) -> None:
    session = begin(walkthrough(COUPLE_STEPS), HandClock().now(), mode=mode)
    session, _ = advance(session, e.Pause(), HandClock().now())
    assert session.mode is mode


def twice_running() -> Talk:
    """The one who began has two turns, one after the other, and has handed the first one over."""
    talk = Talk()
    turn = step(Kind.TURN, Floor.STARTER)
    steps = (turn, replace(turn, id="again"), step(Kind.CLOSE))
    talk.session = begin(walkthrough(steps), talk.clock.now(), mode=Mode.WRITE)
    return talk.do(e.PageWritten("mine"), e.HandOver())


def test_a_reader_can_ask_a_line_back_where_the_writer_goes_on() -> None:
    talk = twice_running()
    assert may_reply(talk.session)
    talk.do(e.PageWritten("and \n why?"), e.PageWritten("and why\nthen?"))
    assert reply(talk.session) == "and why then?"
    talk.do(e.PageRead())
    beside = letter(talk.session)
    assert beside is not None
    assert (beside.side, beside.text) == (Side.TWO, "and why then?")
    assert own_page(talk.session) == ""


def test_a_line_back_can_be_taken_away() -> None:
    talk = twice_running().do(e.PageWritten("why?"), e.PageWritten(" "))
    assert reply(talk.session) == ""
    assert len(talk.session.words.pages) == 1
    assert letter(talk.do(e.PageRead()).session) is None


def test_whoever_writes_next_needs_no_line_of_their_own() -> None:
    talk = written().do(e.PageWritten(TOLD), e.HandOver(), e.PageWritten("why?"))
    assert not may_reply(talk.session)
    assert [page.text for page in talk.session.words.pages] == [TOLD]
    assert reply(talk.session) == ""
    assert not may_reply(talk.do(e.PageRead()).session)
    assert reply(Talk().session) == ""


def test_a_talk_can_begin_with_a_page() -> None:
    steps = (step(Kind.TURN, Floor.STARTER), step(Kind.TURN, Floor.OTHER), step(Kind.CLOSE))
    session = begin(walkthrough(steps), HandClock().now(), mode=Mode.WRITE)
    assert session.place.page == 1
