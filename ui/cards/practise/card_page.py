"""A card of a practice round: what leads to it, then the card, then how near it was and a tip."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.actions import Deed
from ui.cards.doing import Back, Enough, Primary, TakeBack, Write
from ui.cards.practise.asked_panel import AskedPanel
from ui.cards.practise.seen_part import SeenPart
from ui.cards.practise.view import CardView, Choose
from ui.parts.buttons import BackLink, Secondary
from ui.parts.buttons import Primary as PrimaryButton
from ui.parts.page import Page
from ui.parts.sentence_field import SentenceField
from ui.parts.text import Text
from ui.theme.look import Look

_LINE = 300
_GAP = 24


class CardPage(Page):
    """A function of a ``CardView``."""

    #: A PractiseRequest.
    asked = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self._view: CardView | None = None
        self._back = BackLink(look, "")
        self._place = Text(look, "small")
        self._panel = AskedPanel(look)
        self._task = Text(look, "lead")
        self._field = SentenceField(look, limit=_LINE)
        self._seen = SeenPart(look)
        self._primary = PrimaryButton(look, "")
        self._take_back = Secondary(look, "", icon="undo-2")
        self._enough = Secondary(look, "")
        self.bar.set_primary(self._primary)
        self.bar.set_others(self._take_back, self._enough)
        self._fill()
        self._back.clicked.connect(lambda: self.asked.emit(Back()))
        self._field.edited.connect(lambda text: self.asked.emit(Write(text)))
        self._seen.chosen.connect(lambda key: self.asked.emit(Choose(key)))
        self._primary.clicked.connect(lambda: self.act(Deed.PRIMARY))
        self._take_back.clicked.connect(lambda: self.asked.emit(TakeBack()))
        self._enough.clicked.connect(lambda: self.asked.emit(Enough()))

    @property
    def works(self) -> frozenset[Deed]:
        """What keys can do here beside what they can do everywhere."""
        undo = {Deed.UNDO} if self._view is not None and self._view.take_back else set[Deed]()
        return frozenset({Deed.PRIMARY, Deed.STEP_BACK, *undo})

    def show_view(self, view: CardView) -> None:
        """Show the card and how far one is with it."""
        before, self._view = self._view, view
        self._back.say(view.back)
        self._place.say(view.place)
        self._panel.show_view(view.asked, seen=view.seen is not None)
        self._task.say(view.task)
        hidden = view.seen is None
        had = self._had_keys()
        self._field.setVisible(hidden)
        self._task.setVisible(hidden)
        self._field.show_words(view.field_label, view.field if hidden else "", view.field_help)
        self._seen.show_view(view.seen)
        self._primary.say(view.primary)
        for button, words in ((self._take_back, view.take_back), (self._enough, view.enough)):
            button.say(words)
            button.setVisible(bool(words))
        if _stage(before) != _stage(view):
            self._turn(before, view, had=had)

    def act(self, deed: Deed) -> bool:
        """Press the dark button on Enter, or go to what it waits for; take back; go back."""
        if deed is Deed.PRIMARY and self._view is not None and not self._view.ready:
            self._seen.focus()
            return True
        requests = {
            Deed.PRIMARY: Primary(), Deed.LEAVE: Back(), Deed.STEP_BACK: Back(),
            Deed.UNDO: TakeBack(),
        }  # fmt: skip
        if deed in requests:
            self.asked.emit(requests[deed])
        return deed in requests

    def focus(self) -> None:
        """Put the keyboard where one goes on."""
        view = self._view
        if view is None or view.seen is None:
            self._field.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        elif view.ready:
            self._primary.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._seen.focus()

    def forget(self) -> None:
        """Hold nothing any more that somebody typed."""
        self._view = None
        self._field.clear()
        self._seen.show_view(None)

    def take_form(self, *, one_column: bool, width: int) -> None:
        """Put things beside each other, or below; with large letters let the head scroll."""
        home = self.body if one_column else self.head
        if home.indexOf(self._heading) < 0:
            home.insertWidget(0, self._heading)
        self._panel.take_form(one_column=one_column)
        self._seen.take_form(one_column=one_column, width=width)

    def changeEvent(self, event: QEvent) -> None:
        """Look at the text size."""
        super().changeEvent(event)
        self._panel.take_form(one_column=self.one_column)

    def tab_stops(self) -> list[QWidget]:
        """Give the stops as one reads: the heading may have moved."""
        return [self._back, *(one for one in super().tab_stops() if one is not self._back)]

    def _had_keys(self) -> bool:
        at = self.window().focusWidget()
        return at is not None and (at is self or self.isAncestorOf(at))

    def _turn(self, before: CardView | None, view: CardView, *, had: bool) -> None:
        """Another card, or the card now seen: show it, say it, and let the keyboard follow."""
        another = before is None or before.key != view.key or view.seen is None
        if another:
            self.to_the_top()
        told = view.seen is not None and bool(view.seen.tips)
        if view.seen is not None:
            self.area.bring_up(self._seen.tips if told else self._seen, _GAP)
        # How near it was may be said anew by the arrows: there the keyboard stays.
        if had and not (told and not another):
            self.focus()
        words = _read_out(view)
        if before is not None and words:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _fill(self) -> None:
        self._heading = QWidget()
        row = QHBoxLayout(self._heading)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._back)
        row.addStretch(1)
        row.addWidget(self._place, 0, Qt.AlignmentFlag.AlignVCenter)
        self.head.addWidget(self._heading)
        below = QVBoxLayout()
        below.setSpacing(8)
        below.addWidget(self._task)
        below.addWidget(self._field)
        self.body.setSpacing(_GAP)
        self.body.addWidget(self._panel)
        self.body.addLayout(below)
        self.body.addWidget(self._seen)
        self.body.addStretch(1)


def _stage(view: CardView | None) -> tuple[str, bool, bool]:
    """Say where a view stands: which card, whether it is seen, whether it was told of."""
    if view is None:
        return "", False, False
    return view.key, view.seen is not None, view.seen is not None and bool(view.seen.tips)


def _read_out(view: CardView) -> str:
    if view.seen is None:
        return f"{view.asked.cue} {view.asked.line} {view.asked.start} {view.task}"
    if view.seen.tips:
        return " ".join(f"{one.title}: {one.line}" for one in view.seen.tips)
    return f"{view.seen.card_label}: {view.seen.card} {view.seen.here} {view.seen.question}"
