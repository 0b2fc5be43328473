"""What a session leaves: counts for both, and of one who practised alone nothing for the other."""

from msgspec.structs import replace

from coach.people import Side
from coach.session.record import is_kept, record
from tests.coach.session.samples import Talk


def test_what_two_practised_is_kept_and_of_one_alone_only_where_nobody_else_looks() -> None:
    alone, both = Talk(solo=True).session, Talk().session
    assert [is_kept(both, shared=shared) for shared in (False, True)] == [True, True]
    assert [is_kept(alone, shared=shared) for shared in (False, True)] == [True, False]


def test_a_record_does_not_say_which_of_two_practised_alone() -> None:
    alone, both = (replace(Talk(solo=solo).session, starter=Side.TWO) for solo in (True, False))
    assert record(alone).starter == record(Talk(solo=True).session).starter == "one"
    assert record(both).starter == "two"
