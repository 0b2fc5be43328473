"""The way through a page: steps, what is written, and two rounds at most."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.reflect.guide import (
    ROUNDS,
    About,
    Answer,
    Back,
    Event,
    Guide,
    Mark,
    Next,
    NotToday,
    Set,
    Step,
    advance,
    begin,
    leave,
    names_of,
    steps_of,
    words_of,
)
from coach.reflect.pages import ROUND, Kind
from tests.coach.reflect.samples import NOW, WORDS, opened

NEXT, BACK = Next(), Back()
FIELDS = [f.id for q in WORDS.kinds.before.questions for f in q.fields]

events = st.one_of(
    st.builds(About, st.text(max_size=5)),
    st.builds(Answer, st.sampled_from(FIELDS), st.text(max_size=5)),
    st.builds(Set, st.sampled_from(["strength", "strength-now"]), st.integers(-3, 14)),
    st.builds(Mark, st.sampled_from(["tasks", "enjoy"]), st.sampled_from(["often", ""])),
    st.just(NEXT),
    st.just(BACK),
    st.just(NotToday()),
)


def walked(kind: Kind, happened: list[Event]) -> list[Guide]:
    """All states of a way, the first one, too."""
    way = [opened(kind)]
    for event in happened:
        way.append(advance(way[-1], event, NOW))
    return way


@given(st.sampled_from(Kind), st.lists(events, max_size=40))
def test_whatever_happens_there_is_a_step_to_stand_on(kind: Kind, happened: list[Event]) -> None:
    for guide in walked(kind, happened):
        assert 0 <= guide.at < len(steps_of(kind, guide.words))
        assert guide.step in Step
        assert all(0 <= number <= 10 for number in guide.page.numbers.values())
        assert all(guide.page.answers.values())


@given(st.lists(events, max_size=60))
def test_no_answer_of_before_we_talk_changes_in_a_third_round(happened: list[Event]) -> None:
    for before, after in zip((way := walked(Kind.BEFORE, happened)), way[1:], strict=False):
        if before.spent:
            assert before.page.answers == after.page.answers
        assert after.rounds <= ROUNDS


@given(st.lists(events, max_size=40))
def test_next_and_back_change_no_word(happened: list[Event]) -> None:
    guide = opened(Kind.BEFORE, *happened)
    after = advance(advance(guide, NEXT, NOW), BACK, NOW).page
    assert (after.topic, after.answers, after.marks) == (
        guide.page.topic, guide.page.answers, guide.page.marks,
    )  # fmt: skip


@given(st.sampled_from(Kind), st.lists(events, max_size=30))
def test_a_page_stays_the_same_page(kind: Kind, happened: list[Event]) -> None:
    first, *_, last = walked(kind, [*happened, NEXT])
    assert (last.page.id, last.page.kind, last.page.made) == (first.page.id, kind, first.page.made)


@pytest.mark.parametrize(
    ("kind", "last"),
    [
        (Kind.BEFORE, Step.CARD),
        (Kind.DRIFT, Step.LOOK),
        (Kind.CALM, Step.PICTURE),
        (Kind.DRAFT, Step.PICTURE),
        (Kind.THANKS, Step.DONE),
        (Kind.FREE, Step.DONE),
    ],
)
def test_each_kind_ends_with_what_it_leads_to(kind: Kind, last: Step) -> None:
    assert steps_of(kind, words_of(kind, WORDS))[-1] is last
    assert opened(kind, *[NEXT] * 12).step is last


def test_before_we_talk_asks_ten_questions_one_at_a_time() -> None:
    asked = [opened(Kind.BEFORE, *[NEXT] * count).question for count in range(10)]
    assert asked[0] == "happened"
    assert asked[-1] == "opening"
    assert len(set(asked)) == 10


def test_drift_is_one_list_and_asks_no_question() -> None:
    guide = opened(Kind.DRIFT, Mark("tasks", "often"))
    assert guide.step is Step.ITEMS
    assert guide.question == ""
    assert guide.page.marks == {"tasks": "often"}
    assert advance(guide, Mark("tasks", ""), NOW).page.marks == {}


def test_back_from_the_first_question_stays_there() -> None:
    assert opened(Kind.FREE, BACK).at == 0


def test_what_was_written_is_dated_and_what_was_not_is_not() -> None:
    guide = opened(Kind.FREE)
    assert advance(guide, Answer("text", "Sunday"), NOW).page.changed == NOW
    assert advance(guide, Answer("text", ""), NOW) == guide


def test_typing_on_is_one_round() -> None:
    guide = opened(Kind.BEFORE, *(Answer("happened", "a" * count) for count in range(1, 9)))
    assert guide.rounds == 0, "it is not over yet"
    assert leave(guide).rounds == 1
    assert not leave(guide).circling


def test_looking_back_without_a_word_is_no_round() -> None:
    guide = opened(Kind.BEFORE, Answer("happened", "a"), *[NEXT, BACK] * 5)
    assert guide.rounds == 1
    assert leave(guide) == guide


def test_a_third_round_leaves_the_answer_as_it_is() -> None:
    rounds = (Answer("happened", "one"), NEXT, BACK, Answer("happened", "two"), NEXT, BACK)
    guide = opened(Kind.BEFORE, *rounds)
    assert guide.spent
    assert guide.circling
    after = advance(guide, Answer("happened", "three"), NOW)
    assert after.page.answers == {"happened": "two"}


def test_rounds_of_other_days_count_too() -> None:
    page = leave(opened(Kind.BEFORE, Answer("happened", "one"))).page
    page = leave(advance(begin(page, WORDS), Answer("happened", "two"), NOW)).page
    guide = begin(page, WORDS)
    assert guide.spent
    assert advance(guide, Answer("happened", "three"), NOW) == guide


def test_who_was_interrupted_can_end_the_sentence() -> None:
    page = opened(Kind.BEFORE, Answer("happened", "one")).page
    for _ in range(3):
        page = advance(begin(page, WORDS), Answer("happened", f"{len(page.answers)}"), NOW).page
    assert not begin(page, WORDS).spent


def test_a_page_that_was_emptied_again_is_blank_though_a_round_was_counted() -> None:
    page = leave(opened(Kind.BEFORE, Answer("happened", "a"), Answer("happened", ""))).page
    assert page.numbers == {f"{ROUND}happened": 1}
    assert page.is_blank


def test_a_third_round_is_nothing_on_another_kind_of_page() -> None:
    rounds = (Answer("did", "one"), NEXT, BACK, Answer("did", "two"), NEXT, BACK)
    guide = opened(Kind.THANKS, *rounds, Answer("did", "three"))
    assert guide.page.answers == {"did": "three"}


def test_the_line_at_the_top_is_no_round() -> None:
    rounds = (Answer("happened", "one"), NEXT, BACK, Answer("happened", "two"), NEXT, BACK)
    assert opened(Kind.BEFORE, *rounds, About("Saturdays")).page.topic == "Saturdays"


@pytest.mark.parametrize(
    ("first", "now", "rising"), [(4, 6, True), (4, 4, False), (6, 4, False), (0, 1, True)]
)
def test_a_feeling_that_grew_stronger_is_told(first: int, now: int, rising: bool) -> None:
    guide = opened(Kind.BEFORE, Set("strength", first), Set("strength-now", now))
    assert guide.rising is rising
    assert guide.circling is rising


def test_without_both_numbers_nothing_grew() -> None:
    assert not opened(Kind.BEFORE, Set("strength-now", 9)).rising
    assert not opened(Kind.BEFORE, Set("strength", 9)).rising


def test_not_today_is_a_full_end_that_keeps_the_page_and_leads_back() -> None:
    guide = opened(Kind.BEFORE, Answer("happened", "a"), NEXT, NotToday())
    assert guide.step is Step.NOT_TODAY
    assert guide.page.answers == {"happened": "a"}
    assert advance(guide, BACK, NOW).question == "felt"


def test_each_kind_has_a_name() -> None:
    assert names_of(WORDS)["before"] == "Before we talk"
    assert set(names_of(WORDS)) == {kind.value for kind in Kind}
