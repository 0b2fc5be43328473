"""What lies in the other half of the year has the time of day that it had, wherever it is told."""

from datetime import UTC, date, datetime

import pytest

from coach.clock import HandClock
from coach.content.library import Library
from coach.content.prose import PlanWords
from coach.planning.memory import Agreed, Agreement, Booked, Plan
from coach.progress.counted import Counted
from coach.progress.facts import Facts
from coach.progress.sitting import Did
from coach.progress.week import week_of
from tests.ui.progress.kept import sat
from ui.plan.build_list import booked_list
from ui.plan.deeds import Kept
from ui.progress.entries import when_said

pytestmark = pytest.mark.usefixtures("madrid", "qapp")


def ms(day: int, month: int, hour: int, minute: int = 30) -> int:
    """A time of 2026 in UTC."""
    return round(datetime(2026, month, day, hour, minute, tzinfo=UTC).timestamp() * 1000)


def local(day: int, month: int, hour: int) -> datetime:
    """A time of 2026 as the clock of the program gives it."""
    return HandClock(wall=ms(day, month, hour)).now().local()


def test_an_entry_of_winter_has_its_time_also_in_summer() -> None:
    july = local(15, 7, 12)
    assert when_said(sat(1, ms(13, 1, 18), Did.BREATH), july) == "13 January, 19:30"
    assert when_said(sat(1, ms(11, 1, 22), Did.BREATH), july) == "11 January, 23:30"


def test_a_booked_time_after_the_clocks_change_is_the_one_that_was_booked() -> None:
    library, booked = Library(), Booked(1, Plan(ms(26, 10, 18, 0), ""))
    known = Kept(plans=(booked,))
    october = local(20, 10, 10)
    (line,) = booked_list(library.prose(PlanWords), known, library, october, alone=False)
    assert line.words == "Monday, 19:00"


def test_a_week_of_winter_begins_at_its_own_midnight_also_in_summer() -> None:
    agreed = Agreed(1, Agreement(made=ms(11, 1, 22), due="2026-02-01", words="Tea."))
    zone, counted = local(15, 7, 12).tzinfo, Counted(agreements=(agreed,))
    weeks = (date(2026, 1, 5), date(2026, 1, 12))
    assert [week_of(counted, Facts(), day, zone).agreements.made for day in weeks] == [1, 0]
