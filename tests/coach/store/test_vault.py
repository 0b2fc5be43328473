"""A page opens with its key and in its place, and nowhere else."""

import os

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from coach.people import Couple, Person, Side
from coach.store.vault import STEP, Book, Key, Locked, Sheet, book_of, opened, sealed

KEY, OTHER = bytearray(range(32)), bytearray(32)
SHEET = Sheet("p1", "page", b"how quiet the house was")
SEAL = sealed(KEY, "b1", SHEET, lambda size: bytes(range(size)))


def damaged(book: str, page: str, kind: str, seal: bytes, key: bytearray = KEY) -> bool:
    return opened(key, book, [(page, kind, seal)]).damaged == (page,)


@given(st.binary(max_size=5 * STEP), st.text(), st.text(), st.text())
def test_what_is_sealed_opens_again(data: bytes, book: str, page: str, kind: str) -> None:
    sheet = Sheet(page, kind, data)
    assert opened(KEY, book, [(page, kind, sealed(KEY, book, sheet))]).sheets == (sheet,)


@given(st.integers(0, len(SEAL) - 1), st.integers(1, 255))
def test_any_byte_that_is_changed_is_noticed(at: int, by: int) -> None:
    changed = bytearray(SEAL)
    changed[at] ^= by
    assert damaged("b1", "p1", "page", bytes(changed))


@given(st.integers(0, len(SEAL) - 1))
@example(0)
def test_a_seal_cut_short_is_noticed(length: int) -> None:
    assert damaged("b1", "p1", "page", SEAL[:length])


@given(st.binary(max_size=100))
def test_bytes_that_were_never_a_seal_are_noticed(anything: bytes) -> None:
    assert damaged("b1", "p1", "page", anything)


@pytest.mark.parametrize(
    "place",
    [("b2", "p1", "page"), ("b1", "p2", "page"), ("b1", "p1", "note"), ("b1p", "1", "page")],
)
def test_a_page_in_another_place_is_noticed(place: tuple[str, str, str]) -> None:
    assert not damaged("b1", "p1", "page", SEAL)
    assert damaged(*place, SEAL)


def test_another_key_opens_nothing() -> None:
    assert damaged("b1", "p1", "page", SEAL, OTHER)


def test_no_two_seals_of_a_page_are_alike() -> None:
    assert sealed(KEY, "b1", SHEET) != sealed(KEY, "b1", SHEET)


@given(st.integers(0, 20 * STEP))
def test_lengths_come_in_few_steps(length: int) -> None:
    seal = sealed(KEY, "b", Sheet("p", "page", bytes(length)))
    assert len(seal) - 28 in {STEP, 4 * STEP, 16 * STEP, 64 * STEP}


def test_a_locked_key_is_wiped_and_opens_nothing() -> None:
    secret = bytearray(os.urandom(32))
    key = Key(Book("b", "one", ""), secret)
    key.lock()
    key.lock()
    assert (secret, key.is_open) == (bytearray(32), False)
    with pytest.raises(Locked):
        key.use(bytes)


def test_a_key_that_is_locked_in_the_middle_gives_nothing() -> None:
    key = Key(Book("b", "one", ""), bytearray(32))

    def work(secret: bytearray) -> bytes:
        key.lock()
        return sealed(secret, "b", SHEET)

    with pytest.raises(Locked):
        key.use(work)


def couple(one: str, two: str) -> Couple:
    return Couple(Person(one), Person(two))


ALEX, SAM = Book("a", "one", "Alex"), Book("s", "two", "Sam")
NOBODYS, SAM_TOO = Book("n", "two", ""), Book("t", "one", "Sam")


@pytest.mark.parametrize(
    ("books", "names", "left", "right"),
    [
        ((), ("Alex", "Sam"), None, None),
        ((ALEX, SAM), ("Alex", "Sam"), ALEX, SAM),
        ((ALEX, SAM), (" Sam ", "Alex"), SAM, ALEX),
        ((ALEX, SAM), ("", ""), ALEX, SAM),
        ((ALEX,), ("Sam", "Alex"), None, ALEX),
        ((ALEX, SAM), ("Al", "Sam"), ALEX, SAM),
        ((SAM, NOBODYS), ("", "Sam"), NOBODYS, SAM),
        ((NOBODYS, SAM), ("", ""), SAM, NOBODYS),
        ((SAM, SAM_TOO), ("Sam", "Sam"), SAM_TOO, SAM),
        ((SAM_TOO, SAM), ("Sam", "Sam"), SAM_TOO, SAM),
    ],
)  # fmt: skip
def test_a_book_goes_with_its_name_and_else_with_its_side(
    books: tuple[Book, ...], names: tuple[str, str], left: Book | None, right: Book | None
) -> None:
    found = [book_of(books, couple(*names), side) for side in Side]
    assert found == [left, right]
