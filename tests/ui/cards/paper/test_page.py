"""The page for printing by keyboard alone, and what is done there."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from pypdf import PdfReader
from PySide6.QtCore import QLocale
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from coach.cards.paper import Paper
from coach.content.library import Library
from tests.ui.audit import audit
from tests.ui.cards.paper.printed import LISTED, Printed
from tests.ui.cards.table import CardTable
from tests.ui.dressing import dressed
from tests.ui.finding import Finding
from tests.ui.placed import placed
from tests.ui.talk.screens import DOWN, ENTER, ESC, TAB, holder, press, pressed, settle, words_on
from ui.actions import Deed
from ui.cards.paper.beside import CardsAndPaper
from ui.cards.paper.joined import paper_page
from ui.cards.paper.out import printout
from ui.cards.paper.page import PaperScreen
from ui.cards.paper.view import TakeForm, TakeLot, TurnPage
from ui.cards.screen import CardsScreen
from ui.cards.view import LookFor
from ui.errand import at_once, trying
from ui.paper.hand import Hand, common_paper
from ui.parts.pills import Pill
from ui.parts.text import Text
from ui.theme.look import Look
from ui.theme.on_paper import inks


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    with dressed(qapp) as look:
        yield look


class Shown(Printed):
    """The page in a window that knows the keys."""

    def __init__(self, look: Look, qtbot: QtBot, width: int = 1080, *, prints: bool = True) -> None:
        super().__init__(prints=prints)
        self.screen = PaperScreen(look)
        self.window = placed(self.screen, self.presenter, qtbot, width, 800)
        self.hand = Hand(self.screen, self.presenter, trying(at_once))


def audited(shown: Shown) -> list[Finding]:
    return audit(shown.window, primary=shown.screen.primary, regions=(shown.screen.bar,))


def test_cards_are_chosen_and_printed_by_keyboard_alone(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot)
    press(TAB, DOWN)
    assert isinstance(holder(), Pill)
    assert shown.view.lot == "kept"
    press(ENTER)
    assert shown.said[-1][0] == "print"
    press(ESC)
    assert shown.said[-1] == ("left",)
    assert not shown.screen.act(Deed.UNDO)
    assert Deed.LEAVE in shown.screen.works


def test_every_button_asks_for_what_it_says(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot)
    pressed(shown.screen, "Next page").click()
    assert shown.view.number == 2
    pressed(shown.screen, "Page before").click()
    assert shown.view.number == 1
    pressed(shown.screen, "Save as a PDF").click()
    pressed(shown.screen, "Print three pages").click()
    pressed(shown.screen, "All cards").click()
    assert [one[0] for one in shown.said] == ["save", "print", "left"]


def test_without_a_printer_saving_is_the_way(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot, prints=False)
    assert "Print three pages" not in words_on(shown.screen)
    press(ENTER)
    assert shown.said[-1][0] == "save"


@pytest.mark.parametrize("width", [1080, 700])
def test_the_page_passes_the_audit(look: Look, qtbot: QtBot, width: int) -> None:
    shown = Shown(look, qtbot, width)
    assert audited(shown) == []
    shown.ask(TurnPage(1))
    settle()
    assert audited(shown) == []
    shown.ask(TakeForm("sheet"), TakeLot("*talk"))
    settle()
    assert audited(shown) == []


def test_large_letters_stand_in_one_column(look: Look, qtbot: QtBot) -> None:
    look.set_scale(2.0)
    shown = Shown(look, qtbot, 1024)
    assert audited(shown) == []


def test_a_screen_reader_hears_the_page_and_its_words(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot)
    preview = shown.screen.preview
    assert preview.accessibleName() == "Page 1 of 3: eight cards, backs left blank"
    assert LISTED[7] in preview.accessibleDescription()


def test_a_pdf_is_saved_where_it_was_asked_for(look: Look, qtbot: QtBot, tmp_path: Path) -> None:
    shown = Shown(look, qtbot)
    shown.hand.save_as(tmp_path / "mine.pdf", printout(shown.presenter.pages(), inks()))
    qtbot.waitUntil(lambda: shown.view.told == "Saved as mine.pdf.")
    assert len(PdfReader(tmp_path / "mine.pdf").pages) == 3
    assert "Saved as mine.pdf." in words_on(shown.screen)


def test_a_folder_that_takes_nothing_is_told_and_nothing_is_left(
    look: Look, qtbot: QtBot, tmp_path: Path
) -> None:
    shown = Shown(look, qtbot)
    shown.hand.save_as(tmp_path / "gone" / "mine.pdf", printout(shown.presenter.pages(), inks()))
    qtbot.waitUntil(lambda: "could not be written" in shown.view.told)
    assert list(tmp_path.iterdir()) == []


def dialog_of(screen: QWidget, kind: type[QDialog]) -> QDialog:
    (dialog,) = screen.findChildren(kind)
    return dialog


def test_the_computers_own_dialogs_are_asked(
    look: Look, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = Shown(look, qtbot)
    pages = printout(shown.presenter.pages(), inks())
    saved: list[Path] = []
    printers: list[str] = []

    def save_as(_: Hand, path: Path, __: object) -> None:
        saved.append(path)

    def print_on(_: Hand, printer: QPrinter, __: object) -> None:
        printers.append(printer.docName())

    monkeypatch.setattr(Hand, "save_as", save_as)
    monkeypatch.setattr(Hand, "print_on", print_on)
    shown.hand.save(pages, "Cards")
    files = dialog_of(shown.screen, QFileDialog)
    assert isinstance(files, QFileDialog)
    files.fileSelected.emit(str(tmp_path / "a.pdf"))
    files.reject()
    assert saved == [tmp_path / "a.pdf"]
    shown.hand.print(pages)
    dialog_of(shown.screen, QPrintDialog).done(QDialog.DialogCode.Accepted)
    assert printers == ["In Turn"]


def test_pages_go_to_the_printer_and_it_is_said(look: Look, qtbot: QtBot, tmp_path: Path) -> None:
    shown = Shown(look, qtbot)
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    shown.hand.print_on(printer, printout(shown.presenter.pages(), inks()))
    qtbot.waitUntil(lambda: shown.view.told == "Handed to the printer.")
    assert len(PdfReader(tmp_path / "out.pdf").pages) == 3


@pytest.mark.qt_log_ignore("Returned false")
def test_a_printer_that_is_gone_is_told(look: Look, qtbot: QtBot, tmp_path: Path) -> None:
    shown = Shown(look, qtbot)
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "no" / "out.pdf"))
    shown.hand.print_on(printer, printout(shown.presenter.pages(), inks()))
    assert "Nothing could be handed to the printer" in shown.view.told


def test_paper_is_letter_where_inches_are_used() -> None:
    assert common_paper(QLocale("en_US")) is Paper.LETTER
    assert common_paper(QLocale("de_DE")) is Paper.A4


def test_the_list_goes_to_paper_and_back_by_keyboard(look: Look, qtbot: QtBot) -> None:
    table = CardTable()
    cards = CardsScreen(look)
    torn: list[bool] = []
    whole = CardsAndPaper(cards, table.presenter, look, Library(), lambda: torn.append(True))
    table.presenter.view_changed.connect(cards.show_view)
    cards.asked.connect(table.presenter.ask)
    cards.show_view(table.view)
    whole.resize(1080, 800)
    whole.show()
    assert whole.page is cards
    assert Deed.PRIMARY in whole.works
    table.ask(LookFor("no rush"))
    settle()
    pressed(cards, "Print this list").click()
    assert isinstance(whole.page, PaperScreen)
    assert f"{len(table.keys)}" in [
        pill.accessibleDescription() for pill in whole.page.findChildren(Pill)
    ]
    assert whole.act(Deed.LEAVE)
    assert whole.page is cards
    whole.focus()
    assert torn == []
    shiboken6.delete(whole)  # at once: what holds itself is else thrown away piece by piece


def test_torn_words_lead_to_help(look: Look, qtbot: QtBot, tmp_path: Path) -> None:
    torn: list[bool] = []
    cards = CardsScreen(look)
    table = CardTable()
    whole = CardsAndPaper(
        cards, table.presenter, look, Library(tmp_path), lambda: torn.append(True)
    )
    table.presenter.print_asked.emit()
    assert torn == [True]
    assert whole.page is cards
    shiboken6.delete(whole)


def test_the_page_is_joined_as_the_application_does_it(look: Look, qtbot: QtBot) -> None:
    presenter, screen = paper_page(look, Library())
    presenter.open(())
    assert "Sheet to hang up" in [one.text() for one in screen.findChildren(Text)]
    shiboken6.delete(screen)
