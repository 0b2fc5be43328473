"""Joins paper to Progress: the computer's own dialogs, and what is handed to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from ui.errand import Errands, trying
from ui.paper.hand import Hand, Told, common_paper, has_printer
from ui.progress.paper.report import letter_printed, progress_printed
from ui.progress.seen import LetterView
from ui.theme.on_paper import inks

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtWidgets import QWidget

    from coach.content.library import Library
    from ui.paper.out import Printout
    from ui.progress.known import Known
    from ui.progress.view import ProgressView


def hand_of(screen: QWidget, told: Told) -> Hand:
    """Make what opens the dialogs over a page; ``told`` hears what came of it."""
    return Hand(screen, told, trying(Errands(screen)))


def printed(hand: Hand, printout: Printout, name: str, *, to_file: bool) -> None:
    """Print; where no printer is known, or a file is wanted, save a PDF."""
    if to_file or not has_printer():
        hand.save(printout, name)
    else:
        hand.print(printout)


def printout_of(known: Known, view: ProgressView, library: Library, now: datetime) -> Printout:
    """Make the pages of what is shown: the letter, or all pictures and tables."""
    paper = common_paper(QLocale.system())
    if isinstance(view.page, LetterView):
        return letter_printed(view.page, view.title, known.monday, now, paper, inks())
    return progress_printed(known, library, now, paper, inks())
