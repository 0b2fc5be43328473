"""What was practised is counted for both together, in words, and nothing is counted as nothing."""

from coach.session.record import Record
from ui.counts import practised


def entry(
    turns: int = 0, whole: int = 0, got_it: int = 0, repairs: int = 0, returns: int = 0
) -> Record:
    return Record(
        "say-it-back", 15, False, "one", 0, 0, True, turns, whole, got_it, repairs, 0, returns
    )  # fmt: skip


def said(record: Record) -> list[str]:
    return [f"{count.number} {count.words}" for count in practised(record)]


def test_what_did_not_happen_is_left_out() -> None:
    assert said(entry()) == []
    assert said(entry(turns=4, whole=4)) == ["4 turns, all whole"]


def test_turns_that_were_not_all_whole_are_two_counts() -> None:
    assert said(entry(turns=5, whole=3)) == ["5 turns", "3 stayed whole"]
    assert said(entry(turns=5, whole=0)) == ["5 turns"]


def test_one_is_said_as_one() -> None:
    single = entry(turns=1, whole=1, got_it=1, repairs=1, returns=1)
    assert said(single) == [
        "1 turn, whole",
        "1 time “got it”",
        "1 repair, taken",
        "1 return after a break",
    ]
    assert said(entry(turns=1)) == ["1 turn"]


def test_more_are_said_as_more() -> None:
    many = entry(turns=8, whole=8, got_it=6, repairs=2, returns=3)
    assert said(many) == [
        "8 turns, all whole",
        "6 times “got it”",
        "2 repairs, taken",
        "3 returns after a break",
    ]
