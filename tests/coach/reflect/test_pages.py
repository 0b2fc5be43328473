"""A private page: its bytes, its title, and finding it by its own words."""

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from coach.reflect.pages import (
    LONGEST_TITLE,
    Kind,
    Page,
    decode,
    encode,
    folded,
    own_words,
    search,
    title_of,
)

NAMES = {kind.value: f"a page of the kind {kind.value}" for kind in Kind}

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
pages = st.builds(
    Page,
    id=st.uuids().map(str),
    kind=st.sampled_from(Kind),
    made=st.integers(0, 2**53),
    changed=st.integers(0, 2**53),
    topic=texts,
    answers=st.dictionaries(texts, texts, max_size=4),
    numbers=st.dictionaries(texts, st.integers(0, 10), max_size=3),
    marks=st.dictionaries(texts, texts, max_size=3),
)


def page(**parts: object) -> Page:
    plain: dict[str, object] = {"id": "p1", "kind": "free", "made": 1, "changed": 2}
    return msgspec.convert({**plain, **parts}, Page)


@given(pages)
def test_a_page_comes_back_from_its_bytes_as_it_was(one: Page) -> None:
    assert decode(encode(one)) == one


@given(st.binary(max_size=80))
def test_bytes_that_are_no_page_are_nothing_and_no_error(data: bytes) -> None:
    assert decode(data) is None


def test_bytes_that_are_no_text_are_nothing() -> None:
    assert decode(b'{"id":"\xff\xfe","kind":"free","made":1,"changed":1}') is None


def test_what_a_newer_version_added_to_a_page_is_left_aside() -> None:
    newer = msgspec.json.encode({"id": "p", "kind": "free", "made": 1, "changed": 1, "mood": "x"})
    assert decode(newer) == Page("p", Kind.FREE, 1, 1)


def test_a_kind_that_is_not_known_yet_is_not_read_so_that_nothing_writes_over_it() -> None:
    newer = msgspec.json.encode({"id": "p", "kind": "letter", "made": 1, "changed": 1})
    assert decode(newer) is None


def test_a_page_is_called_by_its_topic() -> None:
    assert title_of(page(topic="Sunday", answers={"text": "Slow"}), NAMES) == "Sunday"


def test_without_a_topic_a_page_is_called_by_its_first_words() -> None:
    assert title_of(page(answers={"a": " ", "b": "It was\n late."}), NAMES) == "It was late."


def test_a_page_without_words_is_called_by_its_kind() -> None:
    assert title_of(page(kind="calm", numbers={"before": 3}), NAMES) == NAMES["calm"]


def test_a_long_title_is_cut_between_two_words() -> None:
    title = title_of(page(topic="seven letters " * 9), NAMES)
    assert title.endswith(("seven…", "letters…"))
    assert len(title) <= LONGEST_TITLE


@given(pages)
def test_a_title_is_one_short_line_that_is_never_empty(one: Page) -> None:
    title = title_of(one, NAMES)
    assert title
    assert "\n" not in title
    assert len(title) <= LONGEST_TITLE


def test_a_search_does_not_mind_capitals_and_accents() -> None:
    one = page(answers={"text": "Der Streit im CAFÉ"})
    assert search([one], "cafe streit") == (one,)


def test_a_search_wants_every_word() -> None:
    assert search([page(topic="Sunday evening")], "sunday morning") == ()


def test_a_search_looks_at_own_words_and_not_at_ids_or_marks() -> None:
    one = page(answers={"feel": "heavy"}, marks={"lonely": "often"})
    assert search([one], "feel") == search([one], "often") == search([one], "free") == ()


@given(st.lists(pages, max_size=5))
def test_an_empty_search_finds_all_in_their_order(some: list[Page]) -> None:
    assert search(some, "  ") == tuple(some)


@given(st.lists(pages, max_size=5), texts)
def test_whatever_is_found_holds_each_word(some: list[Page], text: str) -> None:
    for found in search(some, text):
        words = folded("\n".join(own_words(found)))
        assert all(word in words for word in folded(text).split())


@given(pages)
def test_a_page_is_found_by_a_whole_line_of_its_own(one: Page) -> None:
    assert all(one in search([one], line) for line in own_words(one))


def test_a_page_is_blank_until_something_is_written_set_or_marked() -> None:
    assert page(answers={"text": "  "}).is_blank
    assert not page(answers={"text": "x"}).is_blank
    assert not page(numbers={"before": 0}).is_blank
    assert not page(marks={"drift-1": "skip"}).is_blank
