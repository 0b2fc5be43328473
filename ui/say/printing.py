"""A plain page with the sentence and nothing else: to a printer, or to a file in tests."""

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QFont, QPageLayout, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from ui.theme.fonts import FAMILY

#: Large enough to be read while one speaks, in points; and the margin, in millimetres.
_SIZE, _MARGIN = 22, 30


def print_sentence(sentence: str, page: QWidget) -> None:
    """Ask by the computer's own dialog where to print, and print."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName("In Turn")  # what it says is nobody's business on the way
    dialog = QPrintDialog(printer, page)
    dialog.accepted.connect(lambda *_: print_on(printer, sentence))
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)  # its own form wants a slot by name


def print_on(printer: QPrinter, sentence: str) -> None:
    """Print the sentence on one page."""
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    printer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    document = QTextDocument()
    document.setDefaultFont(QFont(FAMILY, _SIZE))
    document.setPlainText(sentence)
    document.print_(printer)
