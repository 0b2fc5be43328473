"""A line and its answer: what somebody says, what one writes, what it did, and other ways."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.actions import Deed
from ui.cards.doing import Back, Enough, Primary, Write
from ui.cards.trainer.did_part import DidPart
from ui.cards.trainer.levels_panel import LevelsPanel
from ui.cards.trainer.said_panel import SaidPanel
from ui.cards.trainer.view import Again, Another, AtLevel, Keep, LineView, SeeHelp
from ui.parts.buttons import BackLink, Secondary
from ui.parts.buttons import Primary as PrimaryButton
from ui.parts.help_card import HelpCard
from ui.parts.page import Page
from ui.parts.sentence_field import SentenceField
from ui.parts.text import Text
from ui.theme.look import Look

_LINE = 300
_GAP = 24
#: The most of the width that the levels take beside the answer.
_LEVELS = 0.55


class LinePage(Page):
    """A function of a ``LineView``."""

    #: A TrainerRequest.
    asked = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self._view: LineView | None = None
        self._width = 0
        self._back = BackLink(look, "")
        self._place = Text(look, "small")
        self._said = SaidPanel(look)
        self._field = SentenceField(look, limit=_LINE)
        self._did = DidPart(look)
        self._quiet = HelpCard(look)
        self._levels = LevelsPanel(look)
        self._primary = PrimaryButton(look, "")
        self._again = Secondary(look, "", icon="undo-2")
        self._help = Secondary(look, "", icon="life-buoy")
        self._enough = Secondary(look, "")
        self.bar.set_primary(self._primary)
        self.bar.set_others(self._again, self._help, self._enough)
        self._fill()
        self._primary.clicked.connect(lambda: self.act(Deed.PRIMARY))
        self._field.edited.connect(lambda text: self.asked.emit(Write(text)))
        self._levels.level_chosen.connect(lambda key: self.asked.emit(AtLevel(key)))
        for signal, request in (
            (self._back.clicked, Back()),
            (self._again.clicked, Again()),
            (self._help.clicked, SeeHelp()),
            (self._enough.clicked, Enough()),
            (self._quiet.help_asked, SeeHelp()),
            (self._levels.another_asked, Another()),
            (self._levels.keep_asked, Keep()),
        ):
            signal.connect(lambda *_, request=request: self.asked.emit(request))

    @property
    def works(self) -> frozenset[Deed]:
        """What keys can do here beside what they can do everywhere."""
        undo = {Deed.UNDO} if self._view is not None and self._view.again else set[Deed]()
        return frozenset({Deed.PRIMARY, Deed.STEP_BACK, *undo})

    def show_view(self, view: LineView) -> None:
        """Show the line and how far one is with it."""
        before, self._view = self._view, view
        had = self._had_keys()
        self._back.say(view.back)
        self._place.say(view.place)
        self._said.show_view(view.partner, view.scene, view.says, small=view.looked)
        self._field.show_words(view.field_label, view.field, view.field_help)
        self._field.setVisible(not view.looked)
        self._did.setVisible(view.did is not None)
        self._did.show_words(view.yours_label, view.field if view.did else "", view.tint)
        self._did.show_view(view.did)
        self._quiet.setVisible(view.quiet is not None)
        if view.quiet is not None:
            self._quiet.show_view(view.quiet)
        self._levels.setVisible(view.levels is not None)
        if view.levels is not None:
            self._levels.show_view(view.levels)
            self._fit_levels()
        self._primary.say(view.primary)
        self._show_others(view)
        if before is None or (before.number, before.looked) != (view.number, view.looked):
            self._turn(before, view, had=had)

    def act(self, deed: Deed) -> bool:
        """Press the dark button on Enter, or go to what it waits for; say it again; go back."""
        if deed is Deed.PRIMARY and self._view is not None and not self._view.ready:
            self.focus()
            return True
        requests = {
            Deed.PRIMARY: Primary(), Deed.LEAVE: Back(), Deed.STEP_BACK: Back(),
            Deed.UNDO: Again(),
        }  # fmt: skip
        if deed in requests:
            self.asked.emit(requests[deed])
        return deed in requests

    def focus(self) -> None:
        """Put the keyboard where one goes on."""
        looked = self._view is not None and self._view.looked
        target = self._primary if looked else self._field.edit
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Hold nothing any more that somebody typed."""
        self._view = None
        self._field.clear()
        self._did.show_words("", "", "surface")
        self._did.show_view(None)

    def take_form(self, *, one_column: bool, width: int) -> None:
        """Put the halves beside each other, or below; let the head scroll with large letters."""
        home = self.body if one_column else self.head
        if home.indexOf(self._heading) < 0:
            home.insertWidget(0, self._heading)
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._halves.setDirection(down if one_column else right)
        self._said.take_form(one_column=one_column)
        self._width = 0 if one_column else width
        self._fit_levels()

    def _fit_levels(self) -> None:
        """Give the levels more than their half before one of them stands alone in a row."""
        most = round(self._width * _LEVELS)
        self._levels.setMinimumWidth(min(self._levels.one_row, most))

    def tab_stops(self) -> list[QWidget]:
        """Give the stops as one reads: the heading may have moved."""
        return [self._back, *(one for one in super().tab_stops() if one is not self._back)]

    def _show_others(self, view: LineView) -> None:
        for button, words in (
            (self._again, view.again),
            (self._help, view.help),
            (self._enough, view.enough),
        ):
            button.say(words)
            button.setVisible(bool(words))

    def _had_keys(self) -> bool:
        at = self.window().focusWidget()
        return at is not None and (at is self or self.isAncestorOf(at))

    def _turn(self, before: LineView | None, view: LineView, *, had: bool) -> None:
        """Another line, or what the answer did: show it, say it, let the keyboard follow."""
        if not view.looked:
            self.to_the_top()
        elif view.quiet is not None:
            self.area.bring_up(self._quiet, _GAP)
        else:
            self.area.bring_up(self._did, _GAP)
        if had:
            self.focus()
        if before is not None:
            words = _read_out(view)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _fill(self) -> None:
        self._heading = QWidget()
        row = QHBoxLayout(self._heading)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._back)
        row.addStretch(1)
        row.addWidget(self._place, 0, Qt.AlignmentFlag.AlignVCenter)
        self.head.addWidget(self._heading)
        left = QVBoxLayout()
        for part in (self._field, self._did, self._quiet):
            left.addWidget(part)
        left.addStretch(1)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.setSpacing(_GAP)
        self._halves.addLayout(left, 1)
        self._halves.addWidget(self._levels, 1, Qt.AlignmentFlag.AlignTop)
        self.body.setSpacing(_GAP)
        self.body.addWidget(self._said)
        self.body.addLayout(self._halves, 1)


def _read_out(view: LineView) -> str:
    """What is new, for those who do not see it."""
    if view.quiet is not None:
        return f"{view.quiet.title} {view.quiet.text}"
    if view.did is None:
        return f"{view.scene} {view.says}"
    rows = " ".join(f"{row.title}: {row.line}" for row in view.did.rows)
    return " ".join((view.did.heading, view.did.text, rows, *view.did.questions))
