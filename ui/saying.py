"""Joins Say it together: presenter, pages, the thread that reads, the store, the clipboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from coach.progress.sitting import Did
from ui.places import DRILLS, Opened
from ui.reading.reader import Reader
from ui.say.practise_page import PractisePage
from ui.say.presenter import SayPresenter
from ui.say.requests import GoTo
from ui.say.screen import SayScreen
from ui.say.view import Sub
from ui.say.words_page import WordsPage
from ui.sitting import keep_sitting

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QWidget

    from ui.places import Desk, Ways
    from ui.reading.mind import Mind
    from ui.say.drills.page import DrillsPage
    from ui.say.drills.presenter import DrillsPresenter


def joined(desk: Desk, ways: Ways, owner: QObject) -> Opened:
    """Make the place."""

    def opening() -> Mind:
        from ui.reading.mind import opened  # noqa: PLC0415 - on the thread, with all that it loads

        return opened(desk.library)

    keeper, reader = desk.keeper, Reader(opening, owner)
    screen = SayScreen(desk.look)
    presenter = SayPresenter(desk.library, desk.clock, parent=owner, picker=True)
    screen.add_page(Sub.WORDS, lambda: _words_page(desk, ways))
    screen.add_page(Sub.PRACTISE, lambda: _practise_page(desk, ways, reader))
    presenter.view_changed.connect(screen.show_view)
    screen.asked.connect(presenter.ask)
    presenter.reading_wanted.connect(reader.ask)
    presenter.dropped.connect(reader.forget)
    reader.told.connect(presenter.know)
    presenter.help_asked.connect(lambda: ways.open("help", "find-help"))
    presenter.hide_asked.connect(ways.hide)
    presenter.place_asked.connect(ways.open)
    presenter.talk_asked.connect(
        lambda name, carried: ways.open_talk(name, desk.preferences.choices.alone, carried)
    )
    presenter.book_asked.connect(lambda brought: ways.bring("reflect", brought))
    presenter.rehearse_asked.connect(lambda sentence: ways.bring("rehearse", sentence))
    presenter.copy_asked.connect(lambda words: QGuiApplication.clipboard().setText(words))
    presenter.print_asked.connect(lambda sentence: _print(sentence, screen))
    screen.ticked.connect(presenter.tick)
    presenter.keep_asked.connect(
        lambda sentence: keeper.ask(
            lambda store: store.sentences.keep(sentence), presenter.know_kept
        )
    )
    # A job of its own: what cannot be written is tried again, and is then kept once.
    presenter.keep_asked.connect(lambda _: keep_sitting(desk, Did.SENTENCE, lines=1))
    presenter.remove_asked.connect(
        lambda kept: keeper.ask(lambda store: store.sentences.remove(kept), None)
    )
    presenter.restore_asked.connect(
        lambda kept: keeper.ask(lambda store: store.sentences.restore(kept), None)
    )

    def shown(begin: str) -> None:
        presenter.open(desk.preferences.choices)
        if begin:  # somebody comes for a drill
            presenter.ask(GoTo(Sub.PRACTISE))
        if begin not in {"", DRILLS} and isinstance(screen.page, PractisePage):
            screen.page.begin(begin)
        reader.begin()
        keeper.ask(lambda store: store.sentences.all(), presenter.know_all)

    def closed() -> None:
        reader.close()

    def hidden() -> None:
        presenter.drop()
        screen.forget()

    return Opened(page=screen, shown=shown, hidden=hidden, closed=closed)


def _words_page(desk: Desk, ways: Ways) -> WordsPage:
    from ui.feelings.picker import FeelingsPicker  # noqa: PLC0415 - when somebody looks for a word

    page = WordsPage(FeelingsPicker(desk.look, desk.library))
    page.unreadable.connect(lambda: ways.open("help", "missing"))
    return page


def _practise_page(desk: Desk, ways: Ways, reader: Reader) -> PractisePage:
    from ui.say.drills.joined import drills  # noqa: PLC0415 - when somebody practises

    def making() -> tuple[DrillsPresenter, DrillsPage]:
        made = drills(desk.look, desk.library, reader, desk.clock.now().wall)
        made[0].practised.connect(lambda drill, lines: keep_sitting(desk, Did.DRILL, drill, lines))
        return made

    page = PractisePage(making)
    page.unreadable.connect(lambda: ways.open("help", "missing"))
    page.breathe_asked.connect(ways.breathe)
    return page


def _print(sentence: str, page: QWidget) -> None:
    from ui.say.printing import print_sentence  # noqa: PLC0415 - loads all of printing

    print_sentence(sentence, page)
