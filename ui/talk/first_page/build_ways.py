"""Makes the sheet on which two people choose how they talk: pure."""

from PySide6.QtCore import QCoreApplication

from coach.content.prose import Choice as Words
from coach.content.prose import WaysWords
from coach.session.modes import Mode
from ui.talk.first_page.view import Choice, WaysSheet
from ui.talk.stage_view import ChoiceView

translate = QCoreApplication.translate


def way_words(mode: Mode) -> str:
    """Give the words of the button that opens the sheet: another way, once one is chosen."""
    match mode:
        case Mode.TALK:
            return translate("FirstPage", "Talk, write or sign")
        case Mode.WRITE:
            return translate("FirstPage", "In writing")
        case Mode.SIGN:
            return translate("FirstPage", "In signs")


def ways_sheet(words: WaysWords, choice: Choice) -> WaysSheet:
    """Make the sheet, as it is settled now."""
    ways = {Mode.TALK: words.talk, Mode.WRITE: words.write, Mode.SIGN: words.sign}
    clocks = {"with": words.with_clock, "without": words.without_clock}
    clock = "with" if choice.clock else "without"
    return WaysSheet(
        title=words.title,
        lead=words.lead,
        ways=tuple(_view(mode.value, way, choice.mode.value) for mode, way in ways.items()),
        clock=words.clock,
        clocks=tuple(_view(id_, one, clock) for id_, one in clocks.items())
        if choice.mode is Mode.WRITE
        else (),
        seats=words.seats.title,
        light=words.seats.text,
        signing=choice.mode is Mode.SIGN,
    )


def _view(id_: str, words: Words, chosen: str) -> ChoiceView:
    return ChoiceView(id_, words.name, words.line, chosen=id_ == chosen)
