"""What is suggested, and why: a table of cases, and laws that hold for every history."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.content.prose import PathStep, Tag
from coach.planning.memory import Booked, Leaning, Plan, Practised
from coach.planning.suggesting import Known, Suggestion, Why, suggest
from tests.coach.planning.samples import DAY, HOUR, IDS, NOW, PATH, known

#: What is known; what comes first, and why. ``samples.known`` says how to read a history.
CASES: list[tuple[str, Known, str, Why]] = [
    ("nothing was practised", known(), "intro", Why.FIRST),
    # the path
    ("the introduction is known", known("intro 1d"), "news", Why.NEXT),
    ("the path goes on", known("news 1d, intro 2d"), "say", Why.NEXT),
    ("what comes before goes first", known("pause 1d, news 1d, intro 3d"), "say", Why.NEXT),
    ("all of it is known", known("turns 1d, world 1d, deep 1d, pause 1d, say 1d, news 1d"),
     "news", Why.LONG_AGO),
    ("who began elsewhere needs no introduction", known("say 1d"), "news", Why.NEXT),
    # again, after 2, 7 and 16 days, then monthly
    ("a new one after two days", known("news 2d, intro 3d"), "news", Why.AGAIN),
    ("two days, a little earlier", known("news 1.8d, intro 3d"), "news", Why.AGAIN),
    ("not after one day", known("news 1d, intro 2d"), "say", Why.NEXT),
    ("the second time after a week", known("say 1d, news 7d x2, intro 9d"), "news", Why.AGAIN),
    ("and not before", known("say 1d, news 6d x2, intro 9d"), "pause", Why.NEXT),
    ("the third time after sixteen days", known("say 1d, news 16d x3"), "news", Why.AGAIN),
    ("then every month", known("say 1d, news 30d x9"), "news", Why.AGAIN),
    ("and not before that", known("say 1d, news 29d x9"), "pause", Why.NEXT),
    ("a skill is one, whatever trained it", known("deep 1d, loop 40d"), "news", Why.NEXT),
    ("and comes again by what was longest ago", known("deep 8d, loop 40d"), "loop", Why.AGAIN),
    ("after an old one something new", known("say 1d x2, news 9d, intro 9d"), "pause", Why.NEXT),
    ("three new ones in a week are enough",
     known("intro 1d x2, pause 3d, say 4d, news 5d"), "news", Why.AGAIN),
    # what the two want
    ("a wish comes before the path", known("news 1d, intro 2d", wishes="far-apart"),
     "deep", Why.WANTED),
    ("the first that suits it", known("intro 1d", wishes="same-thing"), "say", Why.WANTED),
    ("one of two wishes", known("say 1d, intro 2d", wishes="enjoy same-thing"),
     "news", Why.WANTED),
    ("what suits is known: again in its time", known("deep 1d, say 2d", wishes="same-thing"),
     "say", Why.WANTED),
    ("what suits was practised tonight", known("deep 0.1d, say 1d", wishes="same-thing"),
     "news", Why.NEXT),
    ("a wish that no talk knows", known("intro 1d", wishes="elsewhere"), "news", Why.NEXT),
    # after a warm talk
    ("a break: plan the next one", known("say 1d |, intro 3d"), "pause", Why.BREAKS),
    ("stopped early: the same", known("say 1d !, intro 3d"), "pause", Why.BREAKS),
    ("breaks are known: something light", known("say 1d |, pause 4d, intro 5d"), "news", Why.LIGHT),
    ("something light that it was not", known("news 1d !, pause 4d, intro 5d"), "world", Why.LIGHT),
    ("four days later that is past", known("say 4d |, pause 4d x9, intro 5d"), "say", Why.AGAIN),
    # what was planned
    ("a booked time today", known("intro 1d", booked="turns 3h"), "turns", Why.BOOKED),
    ("an hour ago is still now", known("intro 1d", booked="turns -1h"), "turns", Why.BOOKED),
    ("the sooner of two", known("intro 1d", booked="deep 5h, turns 3h"), "turns", Why.BOOKED),
    ("that of tomorrow can wait", known("intro 1d", booked="turns 26h"), "news", Why.NEXT),
    ("that of yesterday is past", known("intro 1d", booked="turns -20h"), "news", Why.NEXT),
    ("a time without a talk leaves it open", known("intro 1d", booked="any 3h"), "news", Why.NEXT),
    ("booked for tonight, once more", known("turns 0.2d, intro 1d", booked="turns 2h"),
     "turns", Why.BOOKED),
    ("the day of an agreement", known("intro 1d", due=True), "look", Why.AGREED),
    ("planned before agreed", known("intro 1d", due=True, booked="turns 1h"), "turns", Why.BOOKED),
    # what was passed over
    ("passed over yesterday", known("intro 2d", passed="news 1d"), "say", Why.NEXT),
    ("five days later it may come", known("intro 9d", passed="news 5d"), "news", Why.NEXT),
    ("practised since: it may come again", known("news 2d, intro 9d", passed="news 3d"),
     "news", Why.AGAIN),
    ("booked and passed over", known("intro 1d", booked="say 2h", passed="say 0d"),
     "news", Why.NEXT),
    ("all were passed over: the first of them again",
     known("", passed="turns 2d, intro 3d, news 1d, say 1d, pause 1d, deep 1d, world 1d"),
     "intro", Why.PASSED),
    # late ones
    ("late, and nobody asked", known("say 1d", wishes="far-apart"), "deep", Why.WANTED),
    ("late, and kept for later", known("deep 1d, say 9d", kept="loop", wishes="far-apart"),
     "loop", Why.WANTED),
    ("late, and booked", known("intro 1d", booked="loop 1h"), "loop", Why.BOOKED),
    # clocks
    ("the clock went back a year", known("news -365d, intro -366d"), "news", Why.AGAIN),
    ("the clock went on a year", known("news 365d, intro 366d"), "news", Why.AGAIN),
    ("passed over in a year that is to come", known("intro 1d", passed="news -365d"),
     "news", Why.NEXT),
]  # fmt: skip


@pytest.mark.parametrize(
    ("seen", "name", "why"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_what_is_suggested_first_and_why(seen: Known, name: str, why: Why) -> None:
    first = suggest(PATH, IDS, seen, NOW)[0]
    assert (first.walkthrough, first.why) == (name, why)


def test_a_wish_is_named_and_a_booked_time_too() -> None:
    wanted = suggest(PATH, IDS, known("intro 1d", wishes="enjoy"), NOW)[0]
    assert wanted == Suggestion("news", Why.WANTED, need="enjoy")
    booked = suggest(PATH, IDS, known("intro 1d", booked="deep 2h"), NOW)[0]
    assert booked == Suggestion("deep", Why.BOOKED, at=NOW + 2 * HOUR)


def test_what_is_on_no_path_comes_after_it() -> None:
    names = [one.walkthrough for one in suggest(PATH[:3], ("own", "say", "intro"), known(), NOW)]
    assert names == ["intro", "say", "own"]
    assert suggest((), ("own",), known("own 9d"), NOW)[0] == Suggestion("own", Why.AGAIN)


def test_where_all_are_locked_something_is_suggested_all_the_same() -> None:
    (only,) = suggest(PATH, ("loop",), known("intro 1d"), NOW)
    assert only.walkthrough == "loop"


def test_where_there_is_nothing_nothing_is_suggested() -> None:
    assert suggest(PATH, (), known(), NOW) == ()


# laws

NAMES = st.sampled_from([*IDS, "own", "gone"])
TIMES = st.integers(NOW - 500 * DAY, NOW + 400 * DAY)
STEPS = st.lists(st.sampled_from(PATH), unique=True, max_size=9).map(tuple)
HERE = st.lists(st.sampled_from([*IDS, "own"]), unique=True, min_size=1).map(tuple)
HISTORIES = st.builds(
    Known,
    practised=st.lists(
        st.builds(Practised, NAMES, st.integers(1, 99), TIMES, st.booleans(), st.integers(0, 3)),
        unique_by=lambda one: one.walkthrough,
    ).map(tuple),
    leaning=st.builds(
        Leaning,
        st.lists(st.sampled_from(["enjoy", "same-thing", "far-apart", "gone"])).map(tuple),
        st.dictionaries(NAMES, TIMES),
    ),
    plans=st.lists(st.builds(Booked, st.integers(1), st.builds(Plan, TIMES, NAMES))).map(tuple),
    kept=st.lists(NAMES).map(tuple),
    due=st.booleans(),
)


@given(STEPS, HERE, HISTORIES)
def test_there_is_always_something_never_a_locked_one_and_each_only_once(
    path: tuple[PathStep, ...], ids: tuple[str, ...], seen: Known
) -> None:
    found = suggest(path, ids, seen, NOW)
    names = [one.walkthrough for one in found]
    assert names
    assert len(names) == len(set(names))
    assert set(names) <= set(ids)
    asked = {*seen.kept, *(one.walkthrough for one in seen.practised)}
    asked |= {one.plan.walkthrough for one in seen.plans}
    locked = {step.id for step in path if Tag.LATE in step.tags and step.id not in asked}
    locked |= {step.id for step in path if Tag.LOOKS_BACK in step.tags and not seen.due}
    assert set(names) == {*ids} - locked or {*ids} <= locked


@given(STEPS, HERE, HISTORIES)
def test_the_same_gives_the_same_whatever_was_passed_over_first(
    path: tuple[PathStep, ...], ids: tuple[str, ...], seen: Known
) -> None:
    passed = dict(sorted(seen.leaning.passed.items(), reverse=True))
    again = Known(
        practised=seen.practised,
        leaning=Leaning(seen.leaning.wishes, passed),
        plans=seen.plans,
        kept=seen.kept,
        due=seen.due,
    )
    assert suggest(path, ids, seen, NOW) == suggest(path, ids, again, NOW)


@given(HERE, HISTORIES, st.integers(1, 40))
def test_what_is_passed_over_goes_round_before_it_comes_again(
    ids: tuple[str, ...], seen: Known, presses: int
) -> None:
    shown: list[str] = []
    passed = dict(seen.leaning.passed)
    for press in range(presses):
        now = NOW + press * 1000
        leaning = Leaning(seen.leaning.wishes, passed)
        asked = Known(seen.practised, leaning, seen.plans, seen.kept, seen.due)
        name = suggest(PATH, ids, asked, now)[0].walkthrough
        shown.append(name)
        passed[name] = now
    every = len(suggest(PATH, ids, seen, NOW))
    assert len(set(shown)) == min(presses, every)


def test_thousands_of_records_and_passes_are_no_trouble() -> None:
    many = tuple(Practised(f"t{at}", 9, NOW - at * HOUR) for at in range(5_000))
    seen = Known(practised=many, leaning=Leaning(passed={f"t{at}": NOW for at in range(5_000)}))
    assert suggest(PATH, IDS, seen, NOW)[0].walkthrough == "news"
