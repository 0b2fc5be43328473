"""What is typed, and what of it is kept."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.content.model import LoopPiece
from coach.people import Side
from coach.session.events import (
    CloseLine,
    CloseSaid,
    GoOn,
    Left,
    LoopSaid,
    NextStepSet,
    Park,
    PieceWritten,
    TopicSet,
    Unpark,
    Written,
)
from coach.session.happenings import What
from coach.session.record import record
from coach.session.state import Parked, Said
from coach.session.typed import LINE, one_line
from coach.session.words import PAGE, PARKED
from tests.coach.session.samples import Talk


def test_a_thought_is_parked_and_taken_away_again() -> None:
    talk = Talk().do(Park(Side.TWO, " ask about\n Friday "), Park(Side.ONE, "mine"))
    assert talk.session.words.parked[0] == Parked(Side.TWO, "ask about Friday")
    assert talk.told(What.PARKED)
    talk.do(Unpark(Side.TWO, 0))
    assert talk.session.words.parked == (Parked(Side.ONE, "mine"),)


def test_an_empty_thought_and_one_that_is_not_there_change_nothing() -> None:
    talk = Talk().do(Park(Side.TWO, "  "), Unpark(Side.TWO, 0), Unpark(Side.TWO, -1))
    assert talk.session.words.parked == ()


def test_twenty_thoughts_are_enough() -> None:
    talk = Talk().do(*(Park(Side.ONE, f"thought {n}") for n in range(PARKED + 5)))
    assert len(talk.session.words.parked) == PARKED


@given(st.text(max_size=2000))
def test_whatever_is_pasted_becomes_one_short_line(text: str) -> None:
    line = one_line(text)
    assert len(line) <= LINE
    assert "\n" not in line


def test_a_megabyte_is_cut_to_what_a_page_holds() -> None:
    talk = Talk(solo=True).do(Written("x" * 1_000_000), TopicSet("y" * 1_000_000))
    assert len(talk.session.words.written) == PAGE
    assert len(talk.session.words.topic) == LINE


#: Anything that Python can hold as text, with many halves of characters in it.
BROKEN = st.text(st.characters(codec="utf-8") | st.characters(categories=("Cs",)), max_size=50)


@given(BROKEN)
def test_whatever_is_typed_can_be_written_to_a_file_and_read_again(text: str) -> None:
    talk = Talk(solo=True).do(Written(text), TopicSet(text), Park(Side.ONE, text))
    talk.do(PieceWritten(text), CloseSaid(Side.ONE, CloseLine.HEARD, text), NextStepSet(text))
    words = talk.session.words
    assert msgspec.json.decode(msgspec.json.encode(words), type=type(words)) == words


@given(st.text(max_size=PAGE))
def test_what_is_whole_is_written_down_as_it_is(text: str) -> None:
    assert Talk(solo=True).do(Written(text)).session.words.written == text


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("tea \ud83d\ude00 time", "tea \U0001f600 time"),
        ("tea \ud83d time", "tea \ufffd time"),
        ("tea \ude00", "tea \ufffd"),
        ("\ud83d", "\ufffd"),
    ],
)
def test_two_halves_become_one_character_and_one_half_a_mark(typed: str, kept: str) -> None:
    assert one_line(typed) == kept


def test_a_line_of_the_close_is_written_changed_and_emptied() -> None:
    talk = Talk().do(CloseSaid(Side.ONE, CloseLine.HEARD, "a"))
    talk.do(CloseSaid(Side.ONE, CloseLine.THANKS, "t"), CloseSaid(Side.ONE, CloseLine.HEARD, "b"))
    assert Said(Side.ONE, CloseLine.HEARD, "b") in talk.session.words.said
    assert len(talk.session.words.said) == 2
    talk.do(CloseSaid(Side.ONE, CloseLine.HEARD, ""))
    assert talk.session.words.said == (Said(Side.ONE, CloseLine.THANKS, "t"),)


def test_a_record_holds_words_only_when_both_keep_them() -> None:
    talk = Talk().do(TopicSet("topic"), PieceWritten("piece"), NextStepSet("next"), Left())
    assert record(talk.session).words is None
    kept = record(talk.session, keep=True).words
    assert kept is not None
    assert (kept.topic, kept.piece, kept.next_step) == ("topic", "piece", "next")


def test_a_record_counts_practice_and_says_whether_it_was_complete() -> None:
    talk = Talk().do(GoOn()).tell_and_say_back().do(Left())
    kept = record(talk.session)
    assert (kept.turns, kept.whole, kept.got_it, kept.complete) == (2, 2, 0, False)
    assert kept.active == 26_000
    assert kept.began == talk.session.began.wall


def test_a_piece_of_the_loop_is_written_anew_and_emptied() -> None:
    talk = Talk().do(LoopSaid(LoopPiece.FEEL, "alone", Side.ONE))
    talk.do(LoopSaid(LoopPiece.WHOLE, "the more, the more"), LoopSaid(LoopPiece.FEEL, "small"))
    assert [(one.side, one.text) for one in talk.session.words.loop] == [
        (Side.ONE, "alone"),
        (None, "the more, the more"),
        (None, "small"),
    ]
    talk.do(LoopSaid(LoopPiece.FEEL, "", Side.ONE), LoopSaid(LoopPiece.FEEL, "left"))
    assert [one.text for one in talk.session.words.loop] == ["the more, the more", "left"]
