"""The page for printing: what and how at the left, the sheet as it will be at the right."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from coach.cards.paper import Letters, Paper
from ui.actions import Deed
from ui.cards.paper.preview import Preview
from ui.cards.paper.view import (
    Form,
    Leave,
    LotOption,
    PaperView,
    Print,
    Save,
    TakeForm,
    TakeLetters,
    TakeLot,
    TakePaper,
    TakeTalk,
    TurnPage,
)
from ui.parts.buttons import BackLink, Primary, Secondary
from ui.parts.drop_down import DropDown
from ui.parts.page import Page
from ui.parts.panel import Panel
from ui.parts.pills import Pill, PillList
from ui.parts.segmented import Segmented
from ui.parts.text import Text
from ui.theme.look import Look

#: The choices are so wide, and stand beside the sheet from this content width on.
_CHOICES, _BESIDE, _GAP = 376, 820, 32
#: In one column the sheet is as high as this share of its width.
_UPRIGHT = 1.36


def tr(text: str) -> str:
    """Translate a label."""
    return QCoreApplication.translate("Paper", text)


class PaperScreen(Page):
    """A function of a ``PaperView``."""

    #: A PaperRequest.
    asked = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self._view: PaperView | None = None
        self._lots_shown: tuple[LotOption, ...] = ()
        self._back = BackLink(look, "")
        self._title = Text(look, "title")
        forms = [(Form.CARDS.value, tr("Cards")), (Form.SHEET.value, tr("One sheet"))]
        self._making = Segmented(look, tr("What to make"), forms)
        for member in self._making.group.members:
            # "Cards" is a place, too: a screen reader says which is meant.
            member.setAccessibleName(f"{tr('What to make')}: {member.words}")
        self._lots = PillList(look, tr("Which ones?"))
        self._talk = DropDown(look)
        self._paper = Segmented(
            look, tr("Paper"), [(Paper.A4.value, "A4"), (Paper.LETTER.value, tr("Letter"))]
        )
        self._letters = Segmented(
            look,
            tr("Size of the words"),
            [(Letters.NORMAL.value, tr("Normal")), (Letters.LARGE.value, tr("Large"))],
        )
        self.preview = Preview(look)
        self._before = Secondary(look, tr("Page before"), icon="arrow-left", small=True)
        self._after = Secondary(look, tr("Next page"), icon_after="arrow-right", small=True)
        self._line = Text(look, "small", color="ink", balanced=False)
        self._save = Secondary(look, "", icon="file-down")
        self._print = Primary(look, "", icon="printer")
        self._only_save = Primary(look, "", icon="file-down")
        self._fill()
        self._connect()

    @property
    def works(self) -> frozenset[Deed]:
        """What keys can do here beside what they can do everywhere."""
        return frozenset({Deed.PRIMARY, Deed.LEAVE, Deed.STEP_BACK})

    @property
    def primary(self) -> Primary:
        """The button that Enter presses."""
        return self._print if self._view is None or self._view.prints else self._only_save

    def show_view(self, view: PaperView) -> None:
        """Show this and nothing else."""
        before, self._view = self._view, view
        self._back.say(view.back)
        self._title.say(view.title)
        self._making.choose(view.form.value)
        self._show_lots(view)
        if before is None or view.talks != before.talks:
            self._talk.set_options(view.talks)
        self._talk.choose(view.talk)
        self._talk.setVisible(bool(view.talks))
        self._paper.choose(view.paper.value)
        self._letters.choose(view.letters.value)
        self.preview.show_page(view.page, view.line)
        several = view.pages > 1
        self._before.setVisible(several)
        self._after.setVisible(several)
        self._before.setEnabled(view.number > 1)
        self._after.setEnabled(view.number < view.pages)
        self._line.say(view.told or view.line)
        self._print.say(view.print_words)
        self._save.say(view.save_words)
        self._only_save.say(view.save_words)
        self.bar.set_primary(self.primary)
        self._save.setVisible(view.prints)
        self._say_aloud(view.told)

    def act(self, deed: Deed) -> bool:
        """Print on Enter, go back."""
        if deed is Deed.PRIMARY and self._view is not None:
            self.asked.emit(Print() if self._view.prints else Save())
        elif deed in {Deed.LEAVE, Deed.STEP_BACK}:
            self.asked.emit(Leave())
        return deed in self.works

    def focus(self) -> None:
        """Begin where it is chosen what to make."""
        self._making.group.focus()

    def take_form(self, *, one_column: bool, width: int) -> None:
        """Put the sheet beside the choices, or below them."""
        beside = not one_column and width >= _BESIDE * self.look.scale
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(across if beside else down)
        chosen = round(_CHOICES * self.look.scale) if beside else width
        self._left.setFixedWidth(min(chosen, width))
        self._how.setDirection(down if one_column else across)
        self._sunken.setMinimumHeight(0 if beside else round(min(width, 620) * _UPRIGHT))

    def _say_aloud(self, told: str) -> None:
        """Let screen readers hear what came of it, once."""
        if told and told != self._said:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, told))
        self._said = told

    def _show_lots(self, view: PaperView) -> None:
        if view.lots != self._lots_shown:
            self._lots_shown = view.lots
            pills = (Pill(self.look, lot.id, lot.words, lot.count) for lot in view.lots)
            self._lots.set_rows(tuple(pills))
        self._lots.choose(view.lot)

    def _connect(self) -> None:
        ask = self.asked.emit
        self._back.clicked.connect(lambda: ask(Leave()))
        self._making.choice_changed.connect(lambda key: ask(TakeForm(key)))
        self._lots.choice_changed.connect(lambda key: ask(TakeLot(key)))
        self._talk.choice_changed.connect(lambda key: ask(TakeTalk(key)))
        self._paper.choice_changed.connect(lambda key: ask(TakePaper(key)))
        self._letters.choice_changed.connect(lambda key: ask(TakeLetters(key)))
        self._before.clicked.connect(lambda: ask(TurnPage(-1)))
        self._after.clicked.connect(lambda: ask(TurnPage(1)))
        self._print.clicked.connect(lambda: ask(Print()))
        for save in (self._save, self._only_save):
            save.clicked.connect(lambda: ask(Save()))

    def _fill(self) -> None:
        self._said = ""
        self._left = QWidget()
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(8)
        left.addWidget(self._back)
        left.addWidget(self._title)
        left.addSpacing(8)
        left.addWidget(self._making)
        left.addSpacing(8)
        left.addWidget(Text(self.look, "strong", tr("Which ones?")))
        left.addWidget(self._lots)
        name = Text(self.look, "label", tr("Which talk?"), parent=self)
        name.setBuddy(self._talk)
        name.hide()
        left.addWidget(self._talk)
        left.addSpacing(8)
        self._how = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._how.setSpacing(20)
        for label, tray in (
            (tr("Paper"), self._paper),
            (tr("Size of the words"), self._letters),
        ):
            column = QVBoxLayout()
            column.setSpacing(8)
            column.addWidget(Text(self.look, "strong", label))
            column.addWidget(tray)
            self._how.addLayout(column)
        left.addLayout(self._how)
        left.addStretch(1)
        self._sunken = Panel(self.look, ground="sunken", inner=24)
        self._sunken.body.addWidget(self.preview, 1)
        turning = QHBoxLayout()
        turning.setContentsMargins(0, 16, 0, 0)
        turning.setSpacing(16)
        turning.addStretch(1)
        turning.addWidget(self._before)
        turning.addWidget(self._after)
        turning.addStretch(1)
        self._sunken.body.addLayout(turning)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(_GAP)
        self._columns.addWidget(self._left, 0, Qt.AlignmentFlag.AlignTop)
        self._columns.addWidget(self._sunken, 1)
        self.body.addLayout(self._columns, 1)
        self.bar.set_others(self._save, self._line)
        self.bar.set_primary(self._print)
