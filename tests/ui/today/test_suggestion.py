"""Which talk is suggested, and which one after it."""

from hypothesis import given
from hypothesis import strategies as st

from ui.today.suggestion import ranking

PATH = ("first-try", "say-it-back", "long-turns")
IDS = ("first-try", "long-turns", "own-part", "say-it-back")


def test_at_first_it_is_the_introduction_then_the_path_then_the_rest() -> None:
    assert ranking(IDS, PATH, ()) == (*PATH, "own-part")


def test_once_something_was_practised_the_introduction_comes_last() -> None:
    assert ranking(IDS, PATH, ("first-try",)) == (
        "say-it-back",
        "long-turns",
        "own-part",
        "first-try",
    )


def test_what_was_practised_longest_ago_comes_before_what_was_practised_last() -> None:
    latest = ("say-it-back", "own-part", "long-turns")
    assert ranking(IDS, PATH, latest)[:3] == ("long-turns", "own-part", "say-it-back")


def test_a_talk_whose_file_is_gone_is_not_suggested() -> None:
    assert ranking(("say-it-back",), PATH, ("long-turns",)) == ("say-it-back",)


def test_without_any_talk_nothing_is_suggested() -> None:
    assert ranking((), PATH, ("say-it-back",)) == ()


names = st.sampled_from(("a", "b", "c", "d", "e"))


@given(st.lists(names, unique=True), st.lists(names, unique=True), st.lists(names))
def test_each_talk_that_there_is_is_suggested_once(
    ids: list[str], path: list[str], latest: list[str]
) -> None:
    assert sorted(ranking(ids, path, latest)) == sorted(ids)


@given(st.lists(names, unique=True, min_size=2), st.lists(names, min_size=1))
def test_what_was_practised_last_is_never_suggested_first(
    ids: list[str], latest: list[str]
) -> None:
    assert ranking(ids, (), latest)[0] != latest[0]
