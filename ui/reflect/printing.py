"""The recovery words on paper: the one thing of a book that leaves it, and only if asked for.

The dialog is the computer's own. It holds no word: they are asked for once somebody has said where
to print, and by then the book may be locked. It closes with the book, and hides by F9, too, where
Qt draws it (Linux). Where the system does (Windows, macOS), no key reaches us while it is open.
"""

from collections.abc import Callable

from PySide6.QtCore import QMarginsF, Qt
from PySide6.QtGui import QFont, QKeySequence, QPageLayout, QShortcut, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from ui.actions import ACTIONS, Deed
from ui.theme.fonts import FAMILY

#: Large enough to be copied without a slip, in points; and the margin, in millimetres.
_SIZE, _MARGIN = 18, 25

#: Gives the words as long as the book is open; none afterwards.
Words = Callable[[], tuple[str, ...]]


def print_words(
    title: str, line: str, words: Words, page: QWidget, hide: Callable[[], None]
) -> QPrintDialog:
    """Ask by the computer's own dialog where to print, and print; give the dialog.

    ``hide`` puts the dull page in front of everything. Whoever locks the book closes the dialog
    (``reject``).
    """
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName("In Turn")  # what it says is nobody's business on the way
    dialog = QPrintDialog(printer, page)

    def take() -> None:
        shown = words()
        if shown:
            print_on(printer, title, line, shown)

    def flee() -> None:
        dialog.reject()
        hide()

    dialog.accepted.connect(lambda *_: take())
    dialog.finished.connect(dialog.deleteLater)
    for keys in (keys for action in ACTIONS if action.deed is Deed.HIDE for keys in action.keys):
        # The window's own shortcut waits while a dialog is before it.
        shortcut = QShortcut(QKeySequence(keys), dialog)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(flee)
    QDialog.open(dialog)  # its own form wants a slot by name
    return dialog


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
