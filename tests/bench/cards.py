"""How long one key press takes in the search over all cards.

``python -m tests.bench.cards [--cards 10000]``

The whole of it, from the key to the painted list: the page is shown off screen at 1280 x 800 and
each letter of a few words is typed, as somebody types it. Process time, so that what else the
computer does does not count; a frame is 16.7 ms. Beside it, in the same run, what a plain filter
over the texts costs (``[card for card in cards if words in card.text.lower()]``), and Qt's own
list view that is given the same rows in the usual way: one that wraps words, laid out by Qt.
Nothing fails here because a figure is high: it prints.
"""

import argparse
import gc
import os
import statistics
import time
from collections.abc import Callable, Sequence

from msgspec.structs import replace

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QWidget

from coach.cards.shelf import Shelf, shelf
from coach.clock import HandClock
from coach.content.deck import Deck, DeckCard
from coach.content.library import Library
from tests.ui.dressing import dressed
from ui.cards.presenter import CardsPresenter
from ui.cards.screen import CardsScreen
from ui.cards.view import InDeck
from ui.errand import at_once

_TYPED = ("no rush", "together", "thank", "what did you")
_RUNS = 3


class ManyCards(Library):
    """The content, with each card so often that there are as many as wanted."""

    def __init__(self, cards: int) -> None:
        super().__init__()
        decks = super().decks()
        times = -(-cards // sum(len(deck.cards) for deck in decks))
        self._many = tuple(
            replace(
                deck,
                cards=tuple(
                    replace(card, id=f"{card.id}-{number}")
                    for number in range(times)
                    for card in deck.cards
                ),
            )
            for deck in decks
        )

    def decks(self) -> tuple[Deck, ...]:
        """Give them."""
        return self._many


class Painted(QObject):
    """Sees whether the page was painted. The window system paints when it comes to it."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.seen = False
        for one in (page, *page.findChildren(QWidget)):
            one.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at what comes."""
        self.seen = self.seen or event.type() == QEvent.Type.Paint
        return False


def took(job: Callable[[], object]) -> float:
    """Give the process time of something, in ms."""
    begun = time.process_time_ns()
    job()
    return (time.process_time_ns() - begun) / 1e6


def whole_keys(app: QApplication, library: Library) -> list[float]:
    """Type into the page, in every deck, and measure each key until it is painted."""
    with dressed(app) as look:
        presenter = CardsPresenter(library, HandClock(), errand=at_once)
        screen = CardsScreen(look)
        presenter.view_changed.connect(screen.show_view)
        screen.asked.connect(presenter.ask)
        presenter.open()
        presenter.ask(InDeck(""))
        screen.resize(1080, 800)
        screen.show()
        field = screen.browse.search
        field.setFocus()
        app.processEvents()

        painted = Painted(screen.browse)

        def key(letter: str) -> None:
            painted.seen = False
            QTest.keyClicks(field, letter)
            while not painted.seen:
                app.processEvents()

        times: list[float] = []
        for _ in range(_RUNS):
            for words in _TYPED:
                times += [took(lambda letter=letter: key(letter)) for letter in words]
                QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
                times.append(took(lambda: key("x")))
                times.append(took(lambda: QTest.keyClick(field, Qt.Key.Key_Backspace)))
                app.processEvents()
        screen.close()
        return times


def plain_filter(shelf: Shelf) -> list[float]:
    """Filter the texts as one would at first."""
    cards = [place.card for place in shelf.places]
    starts = [words[:end].lower() for words in _TYPED for end in range(1, len(words) + 1)]

    def find(start: str) -> list[DeckCard]:
        return [card for card in cards if start in card.text.lower()]

    return [took(lambda start=start: find(start)) for start in starts]


def plain_list(app: QApplication, shelf: Shelf) -> float:
    """Show all texts in Qt's own list, wrapped, until it is painted: ms."""
    view = QListView()
    view.setWordWrap(True)
    view.resize(684, 500)
    view.show()
    app.processEvents()
    model = QStringListModel([place.card.text for place in shelf.places])

    def show() -> None:
        view.setModel(model)
        app.processEvents()

    took_ms = took(show)
    view.close()
    return took_ms


def line(name: str, times: Sequence[float]) -> str:
    """Say the middle, the 95th of 100, and the longest."""
    ordered = sorted(times)
    high = ordered[min(len(ordered) * 95 // 100, len(ordered) - 1)]
    return f"  {name:34} {statistics.median(times):7.2f} {high:7.2f} {ordered[-1]:7.2f}"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cards", type=int, default=10_000)
    gc.disable()
    number = parser.parse_args().cards
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)

    for library in (Library(), ManyCards(number)):
        whole = shelf(library.decks())
        print(f"{len(whole.places)} cards, ms of process time: middle, 95 of 100, longest")
        keys, plain = whole_keys(app, library), plain_filter(whole)
        print(line("a whole key press, until painted", keys))
        print(line("a plain filter over the texts", plain))
        print(f"  ratio of the middles: {statistics.median(keys) / statistics.median(plain):.1f}")
        print(f"  Qt's own list of all of them       {plain_list(app, whole):7.1f}")


if __name__ == "__main__":
    main()
