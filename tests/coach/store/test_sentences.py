"""Sentences of one's own: kept only when asked, by writer, and gone for good when removed."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from coach.people import Couple, Person, Side
from coach.store.own_words import Kept, Sentence, of_writer
from coach.store.store import Store
from tests.coach.store.samples import bytes_in, database_of_version, opened

NOOR = Sentence("one", "Noor", 1_000, "When the blue kettle is empty, I feel tired.")
SAM = Sentence("two", "Sam", 2_000, "After the long drive I felt alone.")
NOBODY = Sentence("two", "", 3_000, "A quiet evening would do me good.")
COUPLE = Couple(Person("Noor"), Person("Sam"))


def test_the_one_kept_last_comes_first_also_after_a_restart(folder: Path) -> None:
    with opened(folder) as store:
        assert [store.sentences.keep(one).id for one in (NOOR, SAM)] == [1, 2]
    with opened(folder) as store:
        assert store.sentences.all() == (Kept(2, SAM), Kept(1, NOOR))


def test_what_is_removed_is_nowhere_any_more(folder: Path) -> None:
    with opened(folder) as store:
        kept = store.sentences.keep(NOOR)
        store.sentences.keep(SAM)
        store.sentences.remove(kept)
        assert store.sentences.all() == (Kept(2, SAM),)
        assert b"the blue kettle" not in bytes_in(folder)


def test_removing_twice_is_the_same_as_once(store: Store) -> None:
    kept = store.sentences.keep(NOOR)
    store.sentences.remove(kept)
    store.sentences.remove(kept)
    assert store.sentences.all() == ()


def test_a_removal_is_undone_with_the_same_number_and_no_number_comes_twice(store: Store) -> None:
    kept = store.sentences.keep(NOOR)
    store.sentences.remove(kept)
    for _ in range(2):
        store.sentences.restore(kept)
    assert store.sentences.keep(SAM).id == 2
    assert store.sentences.all() == (Kept(2, SAM), kept)


@pytest.mark.parametrize("same", [True, False])
def test_copies_forget_the_very_sentence_and_no_other(same: bool, folder: Path) -> None:
    database_of_version(1, folder)
    with opened(folder) as store:
        kept = store.sentences.keep(NOOR)
        copy = folder / "backups" / "inturn-v3-2026-11-25.db"
        with (
            closing(sqlite3.connect(folder / "inturn.db")) as here,
            closing(sqlite3.connect(copy)) as there,
        ):
            here.backup(there)
        store.sentences.remove(kept if same else Kept(kept.id, SAM))
        assert (b"the blue kettle" in copy.read_bytes()) is not same


def test_a_sentence_belongs_to_its_name_wherever_that_sits() -> None:
    kept = (Kept(1, NOOR), Kept(2, SAM))
    assert of_writer(kept, COUPLE, Side.ONE) == (Kept(1, NOOR),)
    assert of_writer(kept, COUPLE.swapped(), Side.ONE) == (Kept(2, SAM),)


def test_where_no_name_fits_the_side_tells_whose_it_is() -> None:
    kept = (Kept(1, NOOR), Kept(3, NOBODY))
    renamed = Couple(Person("Nora"), Person(""))
    assert of_writer(kept, renamed, Side.ONE) == (Kept(1, NOOR),)
    assert of_writer(kept, renamed, Side.TWO) == (Kept(3, NOBODY),)
