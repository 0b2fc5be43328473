"""What comes out: read back from the PDF, page by page."""

from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from coach.cards.paper import (
    POINTS,
    SIZES,
    CardsPage,
    Letters,
    Paper,
    PaperPage,
    to_cut,
    to_hang,
)
from coach.content.library import Library
from coach.errors import Problem, WorldError
from tests.ui.dressing import dressed
from ui.cards.paper.draw import MM, set_card, set_sheet, size_of
from ui.cards.paper.out import NAME, PdfPages, lay_out, put_out
from ui.theme.on_paper import inks

_TEXTS = tuple(card.text for deck in Library().decks() for card in deck.cards)
#: Points in a millimetre.
_POINT = 72 / 25.4


@pytest.fixture(autouse=True)
def fonts(qapp: QApplication) -> object:
    with dressed(qapp):
        yield


def read(pages: tuple[PaperPage, ...]) -> PdfReader:
    pdf = PdfPages(pages, inks())
    assert list(pdf.steps) == list(range(1, len(pages) + 1))
    return PdfReader(BytesIO(pdf.data()))


def words_of(reader: PdfReader) -> str:
    return " ".join(" ".join(page.extract_text().split()) for page in reader.pages)


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("letters", Letters)
def test_every_card_is_on_paper_of_its_size_with_every_word(paper: Paper, letters: Letters) -> None:
    texts = _TEXTS[:19]
    reader = read(to_cut(texts, paper, letters))
    assert len(reader.pages) == 3
    for page in reader.pages:
        size = (float(page.mediabox.width), float(page.mediabox.height))
        assert size == pytest.approx([side * _POINT for side in SIZES[paper]], abs=1)
    said = words_of(reader)
    assert all(text in said for text in texts)


def test_a_sheet_holds_its_title_and_each_line(qapp: QApplication) -> None:
    page = to_hang("Kept by you", "To look at", _TEXTS[40:54], Paper.LETTER, Letters.NORMAL)
    reader = read((page,))
    assert len(reader.pages) == 1
    said = words_of(reader)
    assert all(text in said for text in ("Kept by you", "To look at", *_TEXTS[40:54]))


def test_a_file_says_nothing_of_who_made_it_or_what_is_in_it() -> None:
    reader = read(to_cut(("A secret.",), Paper.A4, Letters.NORMAL))
    told = reader.metadata
    assert told is not None
    assert (told.title, told.creator) == (NAME, NAME)
    assert not told.author
    assert not told.subject


def test_no_shipped_card_is_made_smaller_than_it_was_asked_for() -> None:
    for text in _TEXTS:
        for letters in Letters:
            asked = POINTS[letters] * 10 * 1.35
            lines = set_card(text, POINTS[letters]).height / asked
            assert lines == pytest.approx(round(lines))


def test_a_very_long_text_is_made_smaller_until_it_fits_and_is_never_cut() -> None:
    long = "It is a long story, and it wants to be told whole. " * 9
    words = set_card(long, 18)
    assert words.height <= 43.1 * MM
    said = words_of(read(to_cut((long,), Paper.A4, Letters.LARGE)))
    assert said.count("told whole") == 9


def test_texts_of_a_sheet_stay_on_it_however_many_and_long() -> None:
    long = "It is a long story, and it wants to be told whole, from its first day on. " * 2
    page = to_hang("Ours", "A line", [long] * 20, Paper.LETTER, Letters.LARGE)
    sets = set_sheet(page)
    assert sum(one.height for one in sets) < size_of(page).height()
    assert len(sets) == 14


def test_an_empty_sheet_is_a_clean_one() -> None:
    assert words_of(read((to_hang("", "", (), Paper.A4, Letters.LARGE),))) == ""


def test_a_printer_gets_the_pages(tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    printer.setFullPage(True)
    pages: tuple[CardsPage, ...] = to_cut(_TEXTS[:9], Paper.A4, Letters.LARGE)
    lay_out(printer, Paper.A4)
    assert list(put_out(printer, pages, inks())) == [1, 2]
    reader = PdfReader(tmp_path / "out.pdf")
    assert len(reader.pages) == 2
    assert _TEXTS[8] in words_of(reader)


@pytest.mark.qt_log_ignore("Returned false")
def test_a_device_that_takes_nothing_is_told(tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "no" / "such" / "out.pdf"))
    with pytest.raises(WorldError) as caught:
        next(put_out(printer, to_cut(("A.",), Paper.A4, Letters.LARGE), inks()))
    assert caught.value.problem is Problem.NO_PRINTER
