"""The join of what two computers know has the laws that make an order unnecessary."""

from hypothesis import given
from hypothesis import strategies as st

from coach.sync.dots import Dot, Entry, Known, added, merge
from tests.coach.sync.computers import mark, sitting

ENTRIES = st.builds(Entry, st.just("sittings"), st.builds(sitting, st.integers(0, 3))) | st.builds(
    Entry, st.just("card_marks"), st.builds(mark, st.sampled_from("ab"), st.integers(0, 3))
)
DOTS = st.builds(Dot, st.sampled_from(("desk", "kitchen")), st.integers(1, 4))


@st.composite
def known(draw: st.DrawFn) -> Known:
    """Anything that a computer could know, or a broken file could say."""
    entries = draw(st.dictionaries(DOTS, ENTRIES, max_size=5))
    upto = {name: draw(st.integers(0, 5)) for name in ("desk", "kitchen")}
    for dot in entries:
        upto[dot.device] = max(upto[dot.device], dot.number)
    return Known(entries, upto)


@given(known(), known())
def test_the_order_of_two_does_not_matter(one: Known, two: Known) -> None:
    assert merge(one, two) == merge(two, one)


@given(known(), known(), known())
def test_it_does_not_matter_which_two_meet_first(one: Known, two: Known, three: Known) -> None:
    assert merge(merge(one, two), three) == merge(one, merge(two, three))


@given(known(), known())
def test_meeting_again_changes_nothing(one: Known, two: Known) -> None:
    both = merge(one, two)
    assert merge(both, two) == merge(both, one) == merge(both, both) == both


@given(known())
def test_who_knows_nothing_changes_nothing(one: Known) -> None:
    assert merge(one, Known()) == one


@given(known(), st.lists(ENTRIES, max_size=3))
def test_a_number_is_given_once(one: Known, new: list[Entry]) -> None:
    after, dots = added(one, "desk", new)
    assert not {*dots} & {*one.entries}
    assert all(dot.number > one.upto["desk"] for dot in dots)
    assert [after.entries[dot] for dot in dots] == new
    assert merge(one, after) == after
