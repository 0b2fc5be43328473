"""What all pages of Reflect share: the head, the way to the safety page, what keys do."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from coach.people import Person
from ui.actions import Deed
from ui.offer import UndoView
from ui.parts.badge import PartnerBadge
from ui.parts.buttons import BackLink, Primary, QuietLink, Secondary
from ui.parts.page import Page
from ui.parts.text import Text
from ui.parts.toast import UndoNote
from ui.reflect import asks
from ui.reflect.stops import as_read
from ui.theme.look import Look

_BADGE, _BESIDE = 44, 16
#: Below the head where it scrolls with the content.
_UNDER_HEAD = 24


class PlacePage(Page):
    """A page. A subclass fills ``body`` and shows its own view in ``show_page``."""

    #: A ui.reflect.asks.Request.
    asked = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self._noted: UndoView | None = None
        self._back = BackLink(look, "")
        self._badge = PartnerBadge(look, _BADGE)
        self._title = Text(look, "title")
        self._lead = Text(look, "aloud", color="ink_soft")
        self._close = Secondary(look, "", icon="lock")
        self.safety = QuietLink(look, "", icon="life-buoy", small=True, chevron=False)
        self.primary = Primary(look, "")
        self._others: tuple[QWidget, ...] = ()
        self._home: QBoxLayout | None = None
        self._large = False
        self.heading = QWidget()
        self._lay_out_head()
        self._back.clicked.connect(lambda: self.asked.emit(asks.Back()))
        self._close.clicked.connect(lambda: self.asked.emit(asks.CloseBook()))
        self.safety.clicked.connect(lambda: self.asked.emit(asks.SeeSafety()))
        for one in (self._back, self._badge, self._lead, self._close):
            one.hide()

    @property
    def works(self) -> frozenset[Deed]:
        """What keys can do here beside what they can do everywhere."""
        return frozenset({Deed.PRIMARY, Deed.STEP_BACK})

    def set_bar(
        self, *others: QWidget, primary: bool = True, home: QBoxLayout | None = None
    ) -> None:
        """Give the bar what this page can do beside the dark button, if it has one.

        The way to the safety page comes first: it stands at the bottom left of every page.
        Where letters are large, the others stand in ``home``: what they are about is seen there.
        """
        self._others, self._home = others, home
        if primary:
            self.bar.set_primary(self.primary)
        else:
            self.primary.setParent(self)
            self.primary.hide()
        self.bar.set_others(self.safety, *others)

    def say_head(
        self, title: str, *, lead: str = "", back: str = "", close: str = "",
        person: Person | None = None,
    ) -> None:  # fmt: skip
        """Say what this page is, whose, and where the ways out of it lead."""
        self._title.say(title)
        self._lead.say(lead)
        self._back.say(back)
        self._close.say(close)
        if person is not None:
            self._badge.show_person(person)
        self._badge.setVisible(person is not None)
        for one, words in ((self._lead, lead), (self._back, back), (self._close, close)):
            one.setVisible(bool(words))
        if self._large:
            self._arrange_top(below=not self._fits(self.heading.width()))

    def show_note(self, note: UndoView | None) -> None:
        """Say what was done; most pages have nothing to take back."""

    def forget(self) -> None:
        """Hold nothing that somebody typed."""

    def act(self, deed: Deed) -> bool:
        """Press the dark button on Enter, go back; True if that was possible."""
        if deed is Deed.PRIMARY and not self.primary.isHidden():
            self.primary.click()
            return True
        if deed in {Deed.LEAVE, Deed.STEP_BACK} and not self._back.isHidden():
            self.asked.emit(asks.Back())
            return True
        return False

    def focus(self) -> None:
        """Put the keyboard on the dark button."""
        self.primary.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_form(self, *, one_column: bool, width: int) -> None:
        """Let the head go away with the text where letters are large."""
        home = self.body if one_column else self.head
        if home.indexOf(self.heading) < 0:
            home.insertWidget(0, self.heading)
        self._arrange_top(below=one_column and not self._fits(width))
        self.heading.setContentsMargins(0, 0, 0, _UNDER_HEAD if one_column else 0)
        if one_column is not self._large:
            self._large = one_column
            # Large letters need the room of the bar: there the quiet way ends the page.
            self._arrange_bar(large=one_column)
            if one_column:
                self.body.addWidget(self.safety, 0, Qt.AlignmentFlag.AlignLeft)
                self.safety.show()

    def tab_stops(self) -> list[QWidget]:
        """Give what Tab comes to: the head comes first, wherever it is."""
        return as_read(self, super().tab_stops())

    def _fits(self, width: int) -> bool:
        """Whether the title in one line has room beside what closes the book."""
        titled = self._title.sizeHint().width() + 2 * _BESIDE + self._badge.sizeHint().width()
        return titled + self._close.sizeHint().width() <= width

    def _arrange_top(self, *, below: bool) -> None:
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._top.setDirection(down if below else across)
        side = Qt.AlignmentFlag.AlignLeft if below else Qt.AlignmentFlag.AlignTop
        self._top.setAlignment(self._close, side)

    def _arrange_bar(self, *, large: bool) -> None:
        hidden = [one for one in self._others if one.isHidden()]
        home = self._home if large else None
        in_bar = self._others
        if home is not None:
            for one in self._others:
                home.addWidget(one, 0, Qt.AlignmentFlag.AlignLeft)
            in_bar = ()
        self.bar.set_others(*(() if large else (self.safety,)), *in_bar)
        for one in self._others:
            one.setVisible(one not in hidden)

    def _lay_out_head(self) -> None:
        named = QHBoxLayout()
        named.setSpacing(_BESIDE)
        named.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignVCenter)
        named.addWidget(self._title, 1, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(named)
        # Narrow until the form is known: side by side, large letters would widen the window.
        self._top = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._top.setSpacing(_BESIDE)
        self._top.addLayout(column, 1)
        self._top.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        # What explains the title has the whole width, not only what is left of the button.
        rows = QVBoxLayout(self.heading)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        rows.addLayout(self._top)
        rows.addWidget(self._lead)
        self.head.addWidget(self.heading)


class NotedPage(PlacePage):
    """A page with a note that offers to take something back."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.note = UndoNote(look, self.tr("Undo"))
        self.note.undo_asked.connect(lambda: self.asked.emit(asks.Undo()))
        self.note.installEventFilter(self)
        self.bar.set_note(self.note)

    @property
    def works(self) -> frozenset[Deed]:
        """What keys can do here beside what they can do everywhere."""
        return super().works | {Deed.UNDO}

    def show_note(self, note: UndoView | None) -> None:
        """Say what was done, for as long as it can be taken back."""
        before, self._noted = self._noted, note
        if note is None or note.over:
            self.note.let_go()
        elif before is None or before.number != note.number:
            self.note.show_words(note.words)

    def act(self, deed: Deed) -> bool:
        """Undo, too."""
        if deed is Deed.UNDO and self.note.isVisible():
            self.note.button.click()
            return True
        return super().act(deed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell when the note has gone; Undo takes it away, too, and comes first."""
        if event.type() == QEvent.Type.HideToParent:
            QTimer.singleShot(0, self, self._tell_of_note)
        return False

    def _tell_of_note(self) -> None:
        if self._noted is not None and self._noted.over and self.note.isHidden():
            self.asked.emit(asks.NoteGone())
