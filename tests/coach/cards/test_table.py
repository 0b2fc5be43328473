"""Cards as a table: nothing lost, nothing that runs, and every fault in its line."""

import csv
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coach.cards.came import MOST, Came, Fault, Wrong, coming
from coach.cards.cells import COLUMNS, cells_of, own_of
from coach.cards.memory import OwnCard
from coach.cards.table import read_table, write_table
from coach.content.deck import Tone, Use, Way
from coach.content.library import Library
from tests.coach.cards.brought import TOO_LONG, cards

PLAIN = OwnCard("", "I am here.", "", Tone.PLAIN, Way.DIRECT, ())


def faults(text: str) -> list[tuple[Wrong, int, str]]:
    return [(fault.what, fault.line, fault.column) for fault in read_table(text.encode()).faults]


@settings(max_examples=40)
@given(st.lists(cards, max_size=3))
def test_whatever_is_written_is_read_back_just_so(made: list[OwnCard]) -> None:
    assert read_table(write_table(made)) == Came(tuple(made))


def test_every_shipped_deck_is_read_back_just_so() -> None:
    for deck in Library().decks():
        made = tuple(own_of(deck, card) for card in deck.cards)
        assert read_table(write_table(made)) == Came(made)
        assert {card.deck for card in made} == {deck.id}


def test_every_part_of_a_card_has_a_column() -> None:
    at_home = {"id", "at"}
    parts = {*OwnCard.__struct_fields__} - at_home - {"example"} | {"they", "you"}
    assert set(COLUMNS) == parts
    assert tuple(cells_of(PLAIN)) == COLUMNS


@pytest.mark.parametrize("start", ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "'quoted"])
def test_no_cell_begins_as_a_formula(start: str) -> None:
    written = write_table([OwnCard("", start, "", Tone.PLAIN, Way.DIRECT, ())])
    rows = list(csv.reader(io.StringIO(written.decode("utf-8-sig"), newline="")))
    assert all(not cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in rows[1])


def test_spreadsheets_are_told_that_it_is_utf_8() -> None:
    assert write_table([]).startswith(b"\xef\xbb\xbfdeck,use")


@pytest.mark.parametrize("between", [",", ";", "\t"])
def test_names_stand_in_any_order_and_what_is_not_there_is_plain(between: str) -> None:
    text = between.join(("Tone", "TEXT", "touch")) + "\n" + between.join(("Warm", "Hm.", "x"))
    (card,) = read_table(text.encode()).cards
    assert (card.text, card.tone, card.touch) == ("Hm.", Tone.WARM, True)
    assert (card.use, card.way, card.needs, card.seated) == (Use.SAY, Way.DIRECT, (), True)


def test_lines_with_a_fault_are_named_and_all_others_come() -> None:
    text = "text,tone,minutes,touch\nOne.,,,\n,,,\n \n ,warm,,\nTwo.,loud,,\nThree.,,900,\n"
    text += f"Four.,,,perhaps\n{TOO_LONG},,,\nFi\x07ve.,,,\nSix.,,many,\n\nSeven.,,,no\n"
    assert [card.text for card in read_table(text.encode()).cards] == ["One.", "Seven."]
    assert faults(text) == [
        (Wrong.NO_WORDS, 5, "text"),
        (Wrong.UNKNOWN_VALUE, 6, "tone"),
        (Wrong.UNKNOWN_VALUE, 7, "minutes"),
        (Wrong.UNKNOWN_VALUE, 8, "touch"),
        (Wrong.TOO_LONG, 9, "text"),
        (Wrong.SIGN, 10, "text"),
        (Wrong.UNKNOWN_VALUE, 11, "minutes"),
    ]


def test_a_column_that_nobody_knows_is_left_out_and_said() -> None:
    text = "text,colour\nHm.,red\n"
    assert faults(text) == [(Wrong.UNKNOWN_COLUMN, 1, "colour")]
    assert len(read_table(text.encode()).cards) == 1


@pytest.mark.parametrize("text", ["", "\n\n", "   "])
def test_an_empty_file_has_no_column_with_words(text: str) -> None:
    assert faults(text) == [(Wrong.NO_COLUMN, 0, "text")]


def test_a_file_of_something_else_is_refused_in_one_word() -> None:
    assert faults("a,b\n1,2\n") == [(Wrong.NO_COLUMN, 1, "text")]
    assert read_table(b"\xff\xfe\x00text").faults == (Fault(Wrong.NOT_TEXT),)


def test_a_torn_end_is_named_and_what_stands_before_it_comes() -> None:
    came = read_table(b'text\nOne.\n"Two\nand no end')
    assert [card.text for card in came.cards] == ["One."]
    assert [fault.what for fault in came.faults] == [Wrong.TORN]


def test_a_megabyte_in_one_cell_is_refused() -> None:
    assert faults("text\n" + "a" * 1_000_000) == [(Wrong.TORN, 2, "")]


def test_more_cards_than_anybody_reads_are_cut_off() -> None:
    came = read_table(("text\n" + "Hm.\n" * (MOST + 5)).encode())
    assert len(came.cards) == MOST
    assert [fault.what for fault in came.faults] == [Wrong.TOO_MANY]


@given(st.binary(max_size=300))
def test_no_bytes_ever_raise(data: bytes) -> None:
    read_table(data)


@given(st.text(max_size=300))
def test_no_text_ever_raises(text: str) -> None:
    read_table(f"text\n{text}".encode(errors="surrogatepass"))


def test_what_is_there_already_does_not_come_twice() -> None:
    same = OwnCard("", "i AM here.", "", Tone.WARM, Way.DIRECT, ())
    other = OwnCard("", "And here.", "", Tone.PLAIN, Way.DIRECT, ())
    found = coming(Came((PLAIN, other, same, other), (Fault(Wrong.TORN, 9),)), ["I am here."])
    assert found.new == (other,)
    assert found.there == 3
    assert found.faults == (Fault(Wrong.TORN, 9),)
