"""The list of cards: decks beside it, words to look for above it."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ui.actions import Deed
from ui.cards.card_list import CardList
from ui.cards.filters import Filters
from ui.cards.note import NoteHolder
from ui.cards.practices import Practices
from ui.cards.stops import as_read, with_note
from ui.cards.view import (
    BrowseView,
    DeckOption,
    Draw,
    Everywhere,
    InDeck,
    Keep,
    LookFor,
    NoteGone,
    Only,
    OpenCard,
    PrintList,
    Undo,
    Write,
)
from ui.cards.ways import Ways
from ui.feelings.search_line import SearchLine
from ui.parts.buttons import Primary, QuietLink, Secondary
from ui.parts.drop_down import DropDown
from ui.parts.page import Page
from ui.parts.pills import Pill, PillList
from ui.parts.scroll import Scroll
from ui.parts.text import Text
from ui.theme.look import Look

translate = QCoreApplication.translate
#: Decks stand beside the cards from this width on at 100 % text; how wide they and gaps are.
_BESIDE, _DECKS, _GAP = 860, 268, 32
_SEARCH, _LEAST = 312, 260


class BrowsePage(Page):
    """A function of a ``BrowseView``."""

    #: A CardsRequest.
    asked = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self._view: BrowseView | None = None
        self._room = 0
        self._title = Text(look, "title")
        self.search = SearchLine(look)
        self._decks = PillList(look, translate("Cards", "Decks"))
        self._menu = DropDown(look)
        self._filters = Filters(look)
        self._about = Text(look, "body", color="ink_soft")
        self._wait = Text(look, "aloud")
        self._nothing = Text(look, "aloud")
        self._elsewhere = QuietLink(look, "")
        self._unreadable = Text(look, "small")
        self.cards = CardList(look, translate("Cards", "Cards found"), translate("Cards", "kept"))
        self._draw = Primary(look, "")
        self._write = Secondary(look, "", icon="plus")
        self._print = Secondary(look, translate("Cards", "Print this list"), icon="printer")
        self.bar.set_primary(self._draw)
        self._practices = Practices(look)
        self._ways = Ways(self.bar, self._write, self._print)
        self.note = NoteHolder(look, self.bar)
        self._fill()
        self._join()

    @property
    def works(self) -> frozenset[Deed]:
        """What keys can do here beside what they can do everywhere."""
        return frozenset({Deed.PRIMARY, Deed.FIND, Deed.UNDO})

    def show_page(self, view: BrowseView) -> None:
        """Show the list."""
        before, self._view = self._view, view
        self._title.say(view.title)
        self.search.name(view.hint)
        if self.search.text() != view.words:
            self.search.setText(view.words)
        self._show_decks(view.decks, () if before is None else before.decks)
        self._filters.show_filters(view.filters)
        self._filters.setVisible(bool(view.filters))
        self._about.say(view.line, opening=view.opening)
        self._show_about(view)
        self.cards.show_rows(view.rows)
        self.cards.setVisible(bool(view.rows))
        for text, words in (
            (self._wait, view.wait), (self._nothing, view.nothing),
            (self._elsewhere, view.elsewhere), (self._unreadable, view.unreadable),
        ):  # fmt: skip
            text.say(words)
            text.setVisible(bool(words))
        self._write.say(view.write)
        self._write.setVisible(bool(view.write))
        self._draw.say(view.draw)
        self._draw.setVisible(bool(view.draw))
        self._print.setVisible(bool(view.rows))
        self._practices.show_words(view.practise, view.answer)
        if before is None or (before.wait, before.answer) != (view.wait, view.answer):
            self._arrange()

    def act(self, deed: Deed) -> bool:
        """Draw a card on Enter, look for a word, take back, wherever the keyboard is."""
        if deed is Deed.PRIMARY and self._view is not None and self._view.draw:
            self.asked.emit(Draw())
        elif deed is Deed.FIND:
            self.focus()
            self.search.selectAll()
        elif deed is Deed.UNDO:
            self.asked.emit(Undo())
        return deed in self.works

    def focus(self) -> None:
        """Put the keyboard where one looks for words."""
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def back_on(self, key: str) -> None:
        """Put the keyboard on the card that was large."""
        self.cards.go_to(key)
        self.cards.setFocus(Qt.FocusReason.OtherFocusReason)

    def tab_stops(self) -> list[QWidget]:
        """Give the stops as one reads: the drop-downs and the bar change their places."""
        stops = as_read(super().tab_stops(), self._filters, self.bar)
        if self._heading.isAncestorOf(self._practices):
            stops.sort(key=lambda one: not self._practices.isAncestorOf(one))
        return with_note(stops, self.bar, self.note, self.note.button)

    def take_form(self, *, one_column: bool, width: int) -> None:
        """Lay the content out for this width in px."""
        self._room = width
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Look at the text size."""
        super().changeEvent(event)
        self._arrange()

    def _fill(self) -> None:
        self._heading = QWidget()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._heading)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(16)
        self._row.addWidget(self._title, 1)
        self._row.addWidget(self.search, 0, Qt.AlignmentFlag.AlignVCenter)
        self.head.addWidget(self._heading)
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(self._filters)
        right.addWidget(self._about)
        right.addWidget(self.cards, 1)
        for text in (self._wait, self._nothing, self._elsewhere):
            right.addWidget(text)
        right.addWidget(self._unreadable)
        self._below = QVBoxLayout()
        self._below.addWidget(self._ways)
        right.addLayout(self._below)
        right.addStretch(0)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._shelf = Scroll(self.look, self._decks)
        self._columns.addWidget(self._shelf)
        self._columns.addWidget(self._menu)
        self._columns.addLayout(right, 1)
        self.body.addLayout(self._columns, 1)
        label = Text(self.look, "label", translate("Cards", "Decks"), parent=self)
        label.setBuddy(self._menu)
        label.hide()

    def _join(self) -> None:
        self.search.textEdited.connect(lambda words: self.asked.emit(LookFor(words)))
        for decks in (self._decks.choice_changed, self._menu.choice_changed):
            decks.connect(lambda name: self.asked.emit(InDeck(name)))
        self._filters.choice_changed.connect(lambda of, name: self.asked.emit(Only(of, name)))
        self._filters.placed.connect(self._order_soon)
        self.cards.opened.connect(lambda key: self.asked.emit(OpenCard(key)))
        self.cards.keep_asked.connect(lambda key: self.asked.emit(Keep(key)))
        self._elsewhere.clicked.connect(lambda: self.asked.emit(Everywhere()))
        self._write.clicked.connect(lambda: self.asked.emit(Write()))
        self._print.clicked.connect(lambda: self.asked.emit(PrintList()))
        self._practices.asked.connect(self.asked)
        self._draw.clicked.connect(lambda: self.asked.emit(Draw()))
        self.note.undo_asked.connect(lambda: self.asked.emit(Undo()))
        self.note.gone.connect(lambda: self.asked.emit(NoteGone()))
        self.look.changed.connect(self._arrange)

    def _place_practices(self, *, above: bool) -> None:
        """Put the ways to practise beside the title, or below the cards where it has no room."""
        home = self._row if above else self._below
        if home.indexOf(self._practices) < 0:
            middle = Qt.AlignmentFlag.AlignVCenter
            home.insertWidget(1, self._practices, 0, middle)
        if above:
            self.search.raise_()  # it stands after them, and is read after them

    def _show_decks(self, decks: tuple[DeckOption, ...], before: tuple[DeckOption, ...]) -> None:
        if [(one.id, one.words) for one in decks] != [(one.id, one.words) for one in before]:
            pills = (Pill(self.look, one.id, one.words, one.count) for one in decks)
            self._decks.set_rows(tuple(pills))
        for member, one in zip(self._decks.group.members, decks, strict=True):
            if isinstance(member, Pill):
                member.say_aside(one.count)
        self._menu.set_options([(one.id, f"{one.words} ({one.count})") for one in decks])
        chosen = next((one.id for one in decks if one.chosen), None)
        self._decks.choose(chosen)
        self._menu.choose(chosen)

    def _show_about(self, view: BrowseView) -> None:
        """Say what the deck is for, where that takes no room from the cards."""
        told = bool(self._about.text()) and not view.words
        self._about.setVisible(told and not self.one_column)

    def _arrange(self) -> None:
        """Put the decks beside the cards, or as a drop-down above them."""
        if self._view is not None:
            self._show_about(self._view)
        there = self._view is not None and bool(self._view.decks)
        beside = not self.one_column and self._room >= _BESIDE * self.look.scale
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(across if beside else down)
        self._columns.setSpacing(_GAP if beside else 16)
        title = self._title.sizeHint().width() + self._row.spacing()
        search = self.look.grown(_SEARCH, "icon")
        in_a_row = title + search <= self._room
        self._row.setDirection(across if in_a_row else down)
        above = not self.one_column and title + self._practices.room + search <= self._room
        self._place_practices(above=above)
        self._shelf.setFixedWidth(round(_DECKS * self.look.scale))
        self._shelf.setMinimumHeight(self.look.grown(_LEAST))
        self._shelf.setVisible(beside and there)
        self._menu.setVisible(not beside and there)
        self.cards.setMinimumHeight(self.look.grown(_LEAST))
        self._ways.place(below=self.one_column)
        room = self._room - (round(_DECKS * self.look.scale) + _GAP if beside else 0)
        self._filters.fit(room)
        widest = self._room - title if in_a_row else self._room
        self.search.setFixedWidth(max(widest if self.one_column else search, 1))
