"""The sentence on paper: nothing but its words, under a name that says nothing."""

from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.say.samples import SENTENCE
from ui.say.printing import print_on, print_sentence


def test_a_page_is_printed(qapp: QApplication, tmp_path: Path) -> None:
    file = tmp_path / "page.pdf"
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))
    print_on(printer, SENTENCE)
    page = file.read_bytes()
    assert page.startswith(b"%PDF")
    assert page.count(b"/Type /Page\n") == 1


def test_the_computers_own_dialog_is_asked_and_no_job_is_named_after_the_words(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.show()
    names: list[str] = []

    def printed(printer: QPrinter, _: str) -> None:
        names.append(printer.docName())

    monkeypatch.setattr("ui.say.printing.print_on", printed)
    print_sentence(SENTENCE, page)
    (dialog,) = page.findChildren(QPrintDialog)
    dialog.done(QPrintDialog.DialogCode.Accepted)
    assert names == ["In Turn"]
