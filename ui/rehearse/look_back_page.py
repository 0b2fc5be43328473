"""The short look back: how it went, what brought the two nearer, a line to keep. Never a grade."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ui.actions import Deed
from ui.parts.action_bar import keep_for_bar
from ui.parts.buttons import BackLink, Primary, QuietLink, Secondary
from ui.parts.field import Remark
from ui.parts.page import Page
from ui.parts.panel import Panel
from ui.parts.ruled import Ruled
from ui.parts.text import Text
from ui.rehearse.keep_part import KeepPart
from ui.rehearse.note import NoteHolder
from ui.rehearse.path import Path
from ui.rehearse.requests import (
    Again,
    AnotherTemper,
    Back,
    BackTo,
    Done,
    HelpAsked,
    NoteGone,
    Undo,
)
from ui.rehearse.told import announce
from ui.rehearse.view import LookBackView, PartView
from ui.theme.look import Look

_BETWEEN, _GAP, _INNER, _SMALL_INNER = 28, 24, 32, 16


class _Part(QWidget):
    """A heading, and what stands under it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._title = Text(look, "strong", heading=True)
        self._text = Text(look, "aloud")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addStretch(1)

    def show_view(self, view: PartView) -> None:
        """Show it."""
        self._title.say(view.title)
        self._text.say(view.text)
        self.setVisible(bool(view.title or view.text))


class LookBackPage(Page):
    """A function of a ``LookBackView``."""

    #: A request of Rehearse.
    asked = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self._view: LookBackView | None = None
        self._back = BackLink(look, "")
        self._temper = Text(look, "small", balanced=False)
        self._title = Text(look, "title")
        self._happened = Text(look, "body", color="ink_soft")
        self._ground = Panel(look, ground="sunken", inner=_INNER)
        self.path = Path(look)
        self._nearer, self._again = _Part(look), _Part(look)
        self.keep = KeepPart(look)
        self._try, self._honest, self._help_note = (Remark(look, size="body") for _ in range(3))
        self._help = QuietLink(look, "", icon="life-buoy")
        self.primary = Primary(look, "", icon="undo-2")
        self._another = Secondary(look, "")
        self._done = Secondary(look, "", icon="trash-2")
        self.bar.set_primary(self.primary)
        keep_for_bar(self, self._another, self._done)  # shown without a home they become windows
        self._large: bool | None = None
        self.note = NoteHolder(look, self.bar)
        self._lay_out()
        self._join()

    @property
    def works(self) -> frozenset[Deed]:
        """What keys can do here beside what they can do everywhere."""
        return frozenset({Deed.PRIMARY, Deed.UNDO, Deed.STEP_BACK})

    def show_page(self, view: LookBackView) -> None:
        """Show how it went."""
        before, self._view = self._view, view
        for text, words in (
            (self._back, view.back), (self._temper, view.temper), (self._title, view.title),
            (self._happened, view.happened),
        ):  # fmt: skip
            text.say(words)
            text.setVisible(bool(words))
        self.path.show_view(view.path_title, view.path)
        self._nearer.show_view(view.nearer)
        self._again.show_view(view.again)
        self.keep.show_view(view)
        self._try.show_words(view.try_next, icon="footprints")
        self._try.text.set_color("ink")
        self._honest.show_words(view.honest, icon="leaf")
        self._help_note.show_words(view.help_note, icon="info")
        self._help.say(view.help)
        self._help.setVisible(bool(view.help))
        self._show_bar(view)
        if before is None or (before.title, before.path) != (view.title, view.path):
            self.to_the_top()
            announce(self, view.title, view.happened)
        elif before.kept != view.kept:
            announce(self, view.kept)
        self.note.show_note(view.note)

    def act(self, deed: Deed) -> bool:
        """Try a reply another way on Enter, take back, go back."""
        if deed is Deed.PRIMARY and not self.primary.isHidden():
            self.asked.emit(Again())
        elif deed is Deed.UNDO and self.note.isVisible():
            self.note.button.click()
        elif deed in {Deed.LEAVE, Deed.STEP_BACK}:
            self.asked.emit(Back())
        return deed in {Deed.PRIMARY, Deed.UNDO, Deed.LEAVE, Deed.STEP_BACK}

    def focus(self) -> None:
        """Put the keyboard on the dark button; without one on the path."""
        if self.primary.isHidden():
            self.path.go_to(0)
        else:
            self.primary.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Hold no words any more: the window is hidden."""
        if self._view is not None:
            nothing = PartView("", "")
            self._again.show_view(nothing)
            self._nearer.show_view(nothing)
            self.keep.forget()
            self._view = None
        self.look.forget_words()

    def take_form(self, *, one_column: bool, width: int) -> None:
        """Put the halves beside each other, or below; let the head scroll with large letters."""
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        home = self.body if one_column else self.head
        if home.indexOf(self._heading) < 0:
            home.insertWidget(0, self._heading)
        self._top.setDirection(down if one_column else across)
        self._halves.setDirection(down if one_column else across)
        self.keep.set_beside(beside=not one_column)
        inner = _SMALL_INNER if one_column else _INNER
        self._ground.body.setContentsMargins(inner, 0, inner, 0)
        self.path.go_by(width - 2 * inner)
        if one_column is not self._large:
            self._large = one_column
            self._arrange_bar()

    def _arrange_bar(self) -> None:
        """Large letters need the room of the bar: there the other ways end the page."""
        others = {one: one.isHidden() for one in (self._another, self._done)}
        self.bar.set_others(*(() if self._large else others))
        for one, hidden in others.items():
            if self._large:
                self._ways.addWidget(one, 0, Qt.AlignmentFlag.AlignLeft)
            one.setHidden(hidden)

    def tab_stops(self) -> list[QWidget]:
        """Give the stops as one reads: the heading may have moved."""
        return [self._back, *(one for one in super().tab_stops() if one is not self._back)]

    def _lay_out(self) -> None:
        self._heading = QWidget()
        heading = QVBoxLayout(self._heading)
        heading.setContentsMargins(0, 0, 0, 0)
        heading.setSpacing(4)
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.addWidget(self._back)
        self._top.addStretch(1)
        self._top.addWidget(self._temper, 0, Qt.AlignmentFlag.AlignVCenter)
        heading.addLayout(self._top)
        heading.addWidget(self._title)
        self.head.addWidget(self._heading)
        self._ground.body.addWidget(self.path)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.setSpacing(_GAP)
        self._halves.addWidget(self._nearer, 1)
        self._halves.addWidget(self._again, 1)
        foot = Ruled(self.look)
        below = QVBoxLayout(foot)
        below.setContentsMargins(0, 20, 0, 0)
        below.setSpacing(12)
        for remark in (self._try, self._honest, self._help_note, self._help):
            below.addWidget(remark)
        self.body.setSpacing(_BETWEEN)
        self.body.addWidget(self._happened)
        self.body.addWidget(self._ground)
        self.body.addLayout(self._halves)
        self.body.addWidget(self.keep)
        self.body.addWidget(foot)
        self._ways = QVBoxLayout()
        self._ways.setSpacing(16)
        self.body.addLayout(self._ways)
        self.body.addStretch(1)

    def _join(self) -> None:
        for button, request in (
            (self._back, Back()), (self.primary, Again()), (self._another, AnotherTemper()),
            (self._done, Done()), (self._help, HelpAsked()),
        ):  # fmt: skip
            button.clicked.connect(lambda _=False, request=request: self.asked.emit(request))
        self.path.chosen.connect(lambda reply: self.asked.emit(BackTo(reply)))
        self.keep.asked.connect(self.asked)
        self.note.undo_asked.connect(lambda: self.asked.emit(Undo()))
        self.note.gone.connect(lambda: self.asked.emit(NoteGone()))

    def _show_bar(self, view: LookBackView) -> None:
        had = self.primary.hasFocus()
        for button, words in (
            (self.primary, view.primary), (self._another, view.another), (self._done, view.done),
        ):  # fmt: skip
            button.say(words)
            button.setVisible(bool(words))
        if had and not view.primary:
            self.path.go_to(0)
