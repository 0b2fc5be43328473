"""What is taken out can be read by everybody, and does nothing by itself wherever it is opened."""

import csv
import io
import re
import zipfile
from datetime import UTC
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from coach.content.library import Library
from coach.content.model import Line as BoardLine
from coach.content.model import LoopPiece, Phase
from coach.content.prose import Part, Sheets
from coach.people import Couple, Person, Side
from coach.session.apart_state import LoopLine
from coach.session.board import Board, Idea, Point
from coach.session.state import Chosen, Page, Parked, Words
from coach.store.exporting.around import Around
from coach.store.exporting.form import Export, Line, Mark, Small
from coach.store.exporting.page import as_page, safe
from coach.store.exporting.sheets import Sheet, sheets
from coach.store.exporting.tables import as_tables
from coach.store.store import Store
from tests.coach.store.exporting.homes import a_bit_of_all

LIBRARY = Library()
COUPLE = Couple(Person("Ana"), Person(""))


def around(export: Export) -> Around:
    return Around(LIBRARY, export, COUPLE, UTC)


def made(export: Export) -> dict[Sheets, Sheet]:
    return {sheet.id: sheet for sheet in sheets(export, around(export))}


def said_by(text: str) -> Export:
    return Export(sentences=(Line(1, "two", "", 86_400_000, text),))


def page_of(export: Export) -> str:
    return as_page(5, sheets(export, around(export)), around(export), "en").decode()


def test_everything_stands_in_a_table_of_its_own(store: Store) -> None:
    a_bit_of_all(store)
    found = made(store.taking.out(0))
    assert all(sheet.rows for sheet in found.values())
    for sheet in found.values():
        assert {len(row) for row in sheet.rows} == {len(sheet.heads)}
    talk = found[Sheets.TALKS].rows[0]
    assert talk[:5] == ("9 October 2025, 08:53", "Say it back", "together", "15", "yes")
    assert found[Sheets.WORDS].rows[1][2:] == ("Said at the end", "right", "You asked first")
    assert found[Sheets.CARDS].rows[1][0] == "Tell me one more thing"
    assert found[Sheets.WISHES].rows == (("We want to enjoy each other",),)


def test_all_that_was_typed_in_a_talk_is_there_but_for_what_was_half_typed(store: Store) -> None:
    a_bit_of_all(store)
    export = store.taking.out(0)
    board = Board(
        lines={BoardLine.WHAT: "soup", BoardLine.IDEA: "half"},
        ideas=(Idea(Side.ONE, "tea"),),
        points=(Point("bins"),),
    )
    words = Words(
        topic="t", piece="p", parked=(Parked(Side.TWO, "later"),), next_step="n",
        loop=(LoopLine(None, LoopPiece.FEEL, "round"),),
        board=board, pages=(Page(1, Side.ONE, 1, Phase.TURN, "mine"),),
        chosen=(Chosen(Side.ONE, 1, Phase.TURN, "calm"),), written="w",
    )  # fmt: skip
    talk = replace(export.records[0], words=words)
    rows = made(replace(export, records=(talk,)))[Sheets.WORDS].rows
    assert {row[4] for row in rows} == {
        "t", "p", "later", "n", "w", "round", "soup", "tea", "bins", "mine", "calm",
    }  # fmt: skip
    parts = around(export).words.parts.names
    assert {row[2] for row in rows} == set(parts.values()) - {parts[Part.SAID]}


def test_a_talk_whose_words_were_not_kept_has_none(store: Store) -> None:
    a_bit_of_all(store)
    talk = replace(store.taking.out(0).records[0], words=None)
    assert made(Export(records=(talk,)))[Sheets.WORDS].rows == ()


def test_what_is_not_there_any_more_is_called_by_its_id() -> None:
    export = Export(
        later=("gone-talk",),
        wishes=("gone-need",),
        sittings=(Small(1, 0, "dance", "gone-drill", 3),),
        card_marks=(Mark("gone/card", 5, 0, 0),),
    )
    found = made(export)
    assert found[Sheets.LATER].rows == (("gone-talk",),)
    assert found[Sheets.WISHES].rows == (("gone-need",),)
    assert found[Sheets.SMALL].rows == (("", "dance", "gone-drill", "3"),)
    assert found[Sheets.CARDS].rows[0][0] == "gone/card"


class _Looked(HTMLParser):
    """What a page has: its tags, its words, and what its attributes lead to."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.leads: set[str] = set()
        self.cells: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.leads |= {str(value) for name, value in attrs if name in {"href", "src", "action"}}
        assert not any(name.startswith("on") for name, _ in attrs)

    def handle_data(self, data: str) -> None:
        self.cells.append(data)


@settings(max_examples=40)
@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=40))
def test_whatever_was_typed_is_only_text_on_the_page(text: str) -> None:
    looked = _Looked()
    looked.feed(page_of(said_by(text)))
    assert looked.leads == set()
    assert not looked.tags & {"script", "img", "link", "iframe", "b", "form"}
    assert safe(text) in page_of(said_by(text))


def test_the_page_runs_and_fetches_nothing_and_can_be_read_aloud(store: Store) -> None:
    a_bit_of_all(store)
    text, looked = page_of(store.taking.out(0)), _Looked()
    looked.feed(text)
    assert all(lead.startswith("#") for lead in looked.leads)
    assert "default-src 'none'" in text
    assert not re.search(r"https?:|url\(|@import", text)
    assert text.count('<th scope="col">') == sum(
        len(sheet.heads) for sheet in made(store.taking.out(0)).values()
    )
    assert text.count("<h1>") == 1
    assert '<html lang="en">' in text
    assert "light dark" in text
    assert "@media print" in text


def test_a_page_of_nothing_says_so() -> None:
    assert around(Export()).words.nothing in page_of(Export())
    assert "<nav" not in page_of(Export())
    assert "<nav" not in page_of(said_by("x"))


def unpacked(data: bytes) -> dict[str, str]:
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        return {name: packed.read(name).decode("utf-8-sig") for name in packed.namelist()}


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@x", "\t=1", "\r=1", "'x", "=cmd|' /C'!A0"])
def test_no_cell_is_a_formula(text: str) -> None:
    export = said_by(text)
    files = unpacked(as_tables(5, sheets(export, around(export)), around(export)))
    rows = list(csv.reader(io.StringIO(files["sentences.csv"], newline="")))
    assert rows[1][2] == f"'{text}"
    assert rows[0] == ["When", "Whose", "Words"]


def test_the_tables_come_with_a_page_that_names_them(store: Store) -> None:
    a_bit_of_all(store)
    export = store.taking.out(0)
    data = as_tables(5, sheets(export, around(export)), around(export))
    assert data == as_tables(5, sheets(export, around(export)), around(export))
    files = unpacked(data)
    assert set(files) == {"read me.txt", *(f"{sheet.value}.csv" for sheet in Sheets)}
    assert all(name in files["read me.txt"] for name in files if name.endswith(".csv"))


def test_empty_tables_are_left_out() -> None:
    assert set(unpacked(as_tables(5, sheets(Export(), around(Export())), around(Export())))) == {
        "read me.txt"
    }
