"""The recovery words on paper: the one thing of a book that leaves it, and only if asked for."""

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QFont, QPageLayout, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from ui.theme.fonts import FAMILY

#: Large enough to be copied without a slip, in points; and the margin, in millimetres.
_SIZE, _MARGIN = 18, 25


def print_words(title: str, line: str, words: tuple[str, ...], page: QWidget) -> None:
    """Ask by the computer's own dialog where to print, and print."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName("In Turn")  # what it says is nobody's business on the way
    dialog = QPrintDialog(printer, page)
    dialog.accepted.connect(lambda *_: print_on(printer, title, line, words))
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)  # its own form wants a slot by name


def print_on(printer: QPrinter, title: str, line: str, words: tuple[str, ...]) -> None:
    """Print the words on one page, numbered."""
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    printer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    document = QTextDocument()
    document.setDefaultFont(QFont(FAMILY, _SIZE))
    numbered = (f"{number}.  {word}" for number, word in enumerate(words, start=1))
    document.setPlainText("\n".join((title, line, "", *numbered)))
    document.print_(printer)
    document.clear()
