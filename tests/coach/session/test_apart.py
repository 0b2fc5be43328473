"""Private steps: cards are sorted, lines are written, and only what is picked is ever seen."""

import msgspec
import pytest

from coach.content.model import Kind, Phase
from coach.people import Side
from coach.session import apart
from coach.session import events as e
from coach.session.apart_state import Mark, Shown
from coach.session.record import record
from coach.session.state import Carried, State
from coach.session.stops import resume
from tests.coach.session.samples import PRIVATE_ALONE, PRIVATE_STEPS, Talk

OPEN = e.HalfTurned(open=True)
HEAPS = ("often", "sometimes", "often", "no", "often", "no")


def sorting() -> Talk:
    """One is at the first card, and the half is open."""
    return Talk(PRIVATE_STEPS).do(e.GoOn(), OPEN)


def picking() -> Talk:
    """One has sorted all cards, and chooses what to show."""
    return sorting().do(*map(e.Sorted, HEAPS), e.GoOn())


def sorted_by_both() -> Talk:
    """Both have sorted, and chosen what to show."""
    talk = picking().do(e.Picked("a", shown=True), e.Picked("d", shown=True), e.GoOn(), OPEN)
    return talk.do(*map(e.Sorted, HEAPS[::-1]), e.GoOn(), e.Picked("f", shown=True), e.GoOn())


def alone() -> Talk:
    """Somebody alone has sorted all cards."""
    return Talk(PRIVATE_ALONE).do(*map(e.Sorted, HEAPS))


def test_a_half_is_covered_until_its_owner_opens_it() -> None:
    talk = Talk(PRIVATE_STEPS).do(e.GoOn(), e.Sorted("often"))
    assert not talk.session.private.open
    assert talk.session.private.marks == ()
    talk.do(OPEN, e.Sorted("often"))
    assert talk.session.private.marks == (Mark("a", "often"),)


def test_a_half_can_be_covered_at_any_card_and_is_taken_up_there() -> None:
    talk = sorting().do(e.Sorted("often"), e.HalfTurned(open=False), e.Sorted("no"))
    assert apart.card(talk.session) == "b"
    talk.do(OPEN, e.Sorted("no"))
    assert talk.session.private.marks == (Mark("a", "often"), Mark("b", "no"))


def test_a_card_can_be_skipped_gone_back_to_and_sorted_anew() -> None:
    talk = sorting().do(e.Sorted("often"), e.Sorted(), e.Back(), e.Back())
    assert apart.card(talk.session) == "a"
    talk.do(e.Sorted("no"), e.Sorted("sometimes"))
    assert talk.session.private.marks == (Mark("a", "no"), Mark("b", "sometimes"))
    talk.do(e.Back(), e.Sorted())
    assert talk.session.private.marks == (Mark("a", "no"),)


def test_a_heap_that_is_not_there_takes_no_card() -> None:
    assert apart.card(sorting().do(e.Sorted("none such")).session) == "a"


def test_a_group_can_be_left_out_before_the_first_card_only() -> None:
    talk = Talk(PRIVATE_STEPS).do(e.GoOn(), e.GroupLeft(out=True), OPEN)
    assert apart.deck(talk.session) == ("a", "b", "c", "d")
    talk.do(e.Sorted("often"), e.GroupLeft(out=False))
    assert apart.deck(talk.session) == ("a", "b", "c", "d")
    talk.do(*[e.Sorted("often")] * 3)
    assert talk.session.step.kind is Kind.CHIPS


def test_no_card_lies_on_top_where_none_is_sorted() -> None:
    assert apart.card(picking().session) == ""
    assert apart.card(Talk().session) == ""


def test_only_so_many_of_a_heap_can_be_shown() -> None:
    talk = picking().do(*[e.Picked(item, shown=True) for item in ("a", "c", "e", "b", "d", "f")])
    assert talk.session.private.picked == ("a", "c", "d")
    talk.do(e.Picked("a", shown=False), e.Picked("e", shown=True))
    assert talk.session.private.picked == ("c", "d", "e")


def test_a_card_that_is_sorted_anew_is_shown_no_longer() -> None:
    talk = picking().do(e.Picked("f", shown=True), e.Back(), e.Back(), e.Sorted("no"))
    assert talk.session.private.picked == ()


def test_both_see_what_was_picked_and_nothing_else_is_left() -> None:
    session = sorted_by_both().session
    assert session.step.kind is Kind.SHOWN
    assert session.shown == (
        Shown(Side.ONE, "a", "often"),
        Shown(Side.ONE, "d", "no"),
        Shown(Side.TWO, "f", "often"),
    )
    assert session.private == type(session.private)()


def test_there_is_no_way_back_into_what_was_private() -> None:
    talk = picking().do(e.GoOn())
    assert talk.session.private.side is Side.TWO
    talk.do(e.Back(), e.Undo())
    assert talk.session.step.side is Side.TWO
    assert talk.session.private.marks == ()
    assert sorted_by_both().do(e.Back()).session.step.kind is Kind.SHOWN


def test_one_can_go_back_before_a_private_step_and_finds_it_covered() -> None:
    talk = sorting().do(e.Sorted("often"), e.Back(), e.Back())
    assert talk.session.step.kind is Kind.TOGETHER
    talk.do(e.GoOn())
    assert talk.session.private.marks == (Mark("a", "often"),)
    assert not talk.session.private.open


def test_a_break_and_a_power_cut_cover_the_half() -> None:
    talk = sorting().do(e.BreakAsked(), e.BreakBegan(25))
    assert not talk.session.private.open
    again = resume(sorting().session, talk.clock.now())
    assert not again.private.open
    assert resume(alone().session, talk.clock.now()).private.open


def test_lines_are_written_on_an_open_page_only_and_can_be_picked() -> None:
    talk = sorted_by_both().do(e.GoOn(), e.PageLineWritten("begin", "covered"))
    assert talk.session.step.kind is Kind.PAGE
    assert talk.session.private.lines == ()
    talk.do(OPEN, e.PageLineWritten("begin", "a  line\n"), e.PageLineWritten("else", "x"))
    talk.do(e.PageLineWritten("need", "rest"), e.PageLineWritten("need", "more rest"))
    assert apart.written(talk.session.private) == {"begin": "a line", "need": "more rest"}
    talk.do(e.PageLineWritten("need", " "))
    assert apart.written(talk.session.private) == {"begin": "a line"}
    talk.do(e.GoOn())
    assert talk.session.private.lines == ()


def test_lines_that_were_picked_are_shown_with_their_words() -> None:
    steps = (PRIVATE_STEPS[0], PRIVATE_STEPS[8], PRIVATE_STEPS[3], *PRIVATE_STEPS[7:8])
    talk = Talk((*steps, PRIVATE_STEPS[-1])).do(e.GoOn(), OPEN)
    talk.do(e.PageLineWritten("begin", "a line"), e.PageLineWritten("need", "rest"), e.GoOn())
    talk.do(e.Picked("begin", shown=True), e.Picked("need", shown=True), e.GoOn())
    assert talk.session.shown == (
        Shown(Side.ONE, "begin", text="a line"),
        Shown(Side.ONE, "need", text="rest"),
    )


def test_sorting_ends_with_its_last_card_and_with_nothing_else() -> None:
    talk = sorting().do(e.GoOn())
    assert (talk.session.step.kind, apart.card(talk.session)) == (Kind.SORT, "a")


def test_what_fits_no_private_step_changes_nothing() -> None:
    talk = picking()
    before = talk.session
    talk.do(e.Sorted("often"), e.GroupLeft(out=True), e.Picked("b", shown=True), e.HandOver())
    assert talk.session == before
    first = Talk()
    assert first.do(e.Sorted("often"), OPEN, e.OnwardChosen("x")).session.private.side is None
    assert first.session.onward == ""


def test_nothing_private_is_in_a_record_even_if_both_keep() -> None:
    talk = sorted_by_both().do(e.GoOn(), OPEN, e.PageLineWritten("begin", "zebrafinch"), e.GoOn())
    kept = msgspec.json.encode(record(talk.session, keep=True)).decode()
    assert not [word for word in ("zebrafinch", "often", "marks", "shown") if word in kept]


def test_alone_nothing_is_covered_and_one_can_go_back() -> None:
    talk = Talk(PRIVATE_ALONE).do(e.HalfTurned(open=False), e.Sorted("often"))
    assert talk.session.private.open
    talk = alone().do(e.GoOn(), e.Picked("a", shown=True), e.GoOn(), e.Back())
    assert talk.session.step.kind is Kind.PICK
    talk.do(e.Picked("a", shown=False), e.GoOn())
    assert talk.session.shown == ()


def test_alone_a_talk_can_be_chosen_that_comes_after_this_one() -> None:
    talk = alone().do(e.OnwardChosen("know-my-world"))
    assert talk.session.onward == "know-my-world"
    assert talk.do(e.OnwardChosen()).session.onward == ""
    assert talk.do(e.GoOn(), e.OnwardChosen("know-my-world")).session.onward == ""


@pytest.mark.parametrize("begins", ["", "I would like to tell you something"])
def test_the_card_goes_along_if_there_is_something_to_begin_with(begins: str) -> None:
    talk = alone().do(e.GoOn(), e.GoOn(), e.PageLineWritten("begin", begins))
    talk.do(e.PageLineWritten("need", "rest"), e.GoOn(), e.OnwardChosen("elsewhere"))
    assert talk.session.place.phase is Phase.CARD
    assert apart.taken_along(talk.session) is None
    talk.do(e.OnwardChosen("open-gently"), e.GoOn())
    assert talk.session.state is State.FINISHED
    wanted = Carried(Side.ONE, begins, "rest", "") if begins else None
    assert apart.taken_along(talk.session) == wanted


def test_a_talk_without_a_card_takes_nothing_along() -> None:
    assert apart.taken_along(sorting().session) is None
