"""No number is given twice, also where a data folder was put back or copied."""

from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from coach.sync.bundle import read_bundle
from coach.sync.dots import Dot, Entry, Known
from coach.sync.naming import given_twice, keeps_its_name
from coach.sync.watching import Seen
from tests.coach.sync.computers import Computer, sitting, thing

PLACES = ("desk", "kitchen", "bag")


@dataclass
class Place:
    """A computer with its data folder, and its own likeness of the folder that all share."""

    home: Computer
    former: list[str] = field(default_factory=list[str])
    folder: dict[str, bytes] = field(default_factory=dict[str, bytes])
    kept: Any = None

    def meet(self, new: str) -> None:
        """Do what a meeting does; ``new`` is the name that is drawn if there must be one."""
        home, own = self.home, {self.home.name, *self.former}
        news = {name: read_bundle(data) for name, data in self.folder.items()}
        left = news.pop(home.name, None)
        twice = given_twice(home.seen, news.values() if left is None else (left, *news.values()))
        if home.name in twice or not keeps_its_name(
            home.name, left, news.values(), home.seen, home.upto
        ):
            self.former.append(home.name)
            home.name = new
        for device, number in twice.items():
            cut = {dot for dot in home.seen if dot.device == device and dot.number >= number}
            home.seen = {dot: one for dot, one in home.seen.items() if dot not in cut}
            home.upto[device] = number - 1
        home.take(*self.folder.values())
        self.folder[home.name] = home.bundle()
        for name in news:
            if name.split(" ")[0] in own:
                del self.folder[name]

    def get(self, other: "Place", *, over: bool) -> None:
        """Let the service bring what lies there: over what is here, or beside it."""
        for name, data in other.folder.items():
            there = self.folder.get(name)
            if over or there is None:
                self.folder[name] = data
            elif there != data:
                self.folder[f"{name} {len(self.folder)}"] = data


STEPS = st.lists(
    st.tuples(
        st.sampled_from(PLACES),
        st.sampled_from(("sit", "sit", "meet", "meet", "get", "get", "keep", "put back", "clone")),
        st.sampled_from(PLACES),
        st.booleans(),
    ),
    max_size=40,
)


def play(places: dict[str, Place], steps: list[tuple[str, str, str, bool]]) -> None:
    for number, (who, what, other, flag) in enumerate(steps):
        here, there = places[who], places[other]
        match what:
            case "sit":
                here.home.put("sittings", sitting(number))
            case "meet":
                here.meet(f"{number}a")
            case "get":
                here.get(there, over=flag)
            case "keep":
                here.kept = deepcopy((here.home, here.former, here.folder))
            case "put back" if here.kept is not None:
                here.home, here.former, folder = deepcopy(here.kept)
                here.folder = folder if flag else here.folder
            case "clone":
                here.home, here.former, folder = deepcopy((there.home, there.former, there.folder))
                here.folder = folder if flag else here.folder
            case _:
                pass


@given(STEPS)
def test_nothing_is_lost_where_data_folders_are_put_back_and_copied(
    steps: list[tuple[str, str, str, bool]],
) -> None:
    places = {name: Place(Computer(name)) for name in PLACES}
    play(places, steps)
    there = {which for place in places.values() for which in place.home.rows}
    for number in range(4):
        for name, place in places.items():
            place.meet(f"{number}{name}")
        for place in places.values():
            for other in places.values():
                place.get(other, over=False)
    rows = [place.home.rows.keys() for place in places.values()]
    assert all(one >= there for one in rows)
    assert rows[0] == rows[1] == rows[2]


def known(upto: int, *numbers: int) -> Known:
    dots = {Dot("desk", number): Entry("sittings", sitting(number)) for number in numbers}
    return Known(dots, {"desk": upto})


def seen(*numbers: int, at: int = 0) -> dict[Dot, Seen]:
    names = {number: thing("sittings", sitting(at or number)) for number in numbers}
    return {Dot("desk", number): Seen(*name, "") for number, name in names.items()}


def test_who_left_nothing_and_counted_nothing_keeps_its_name() -> None:
    assert keeps_its_name("desk", None, (), {}, {})


def test_who_counted_and_left_nothing_draws_a_new_one() -> None:
    assert not keeps_its_name("desk", None, (), {}, {"desk": 1})


def test_what_could_not_be_left_the_last_time_is_no_reason() -> None:
    assert keeps_its_name("desk", known(1, 1), (), seen(1, 2), {"desk": 2})
    assert keeps_its_name("desk", known(2, 1, 2), (), seen(2), {"desk": 2})


def test_what_was_left_by_somebody_who_knew_more_is_one() -> None:
    assert not keeps_its_name("desk", known(3, 1, 3), (), seen(1), {"desk": 1})
    assert not keeps_its_name("desk", known(2, 2), (), seen(1, 2), {"desk": 2})
    assert not keeps_its_name("desk", known(2, 1, 2), (), seen(1, 2, at=9), {"desk": 2})


def test_what_others_read_of_somebody_who_counted_on_is_one() -> None:
    assert not keeps_its_name("desk", known(1, 1), (known(2, 1, 2),), seen(1), {"desk": 1})


def test_from_the_first_number_on_that_stands_for_something_else_all_is_counted_anew() -> None:
    assert given_twice(seen(1, 2, 3, at=9), (known(3, 2, 3),)) == {}
    mine = {**seen(1, 4), Dot("desk", 3): Seen(*thing("sittings", sitting(7)), "")}
    other = {Dot("desk", 2): Seen(*thing("sittings", sitting(8)), "")}
    assert given_twice({**mine, **other}, (known(4, 1, 2, 3, 4),)) == {"desk": 2}
    assert given_twice(mine, (known(4, 1, 4),)) == {}
