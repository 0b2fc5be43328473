"""The sentence on its writer's tint, in large type, and how it should sound."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.wording.drafts import Form, Tone
from ui.parts.badge import PartnerBadge
from ui.parts.buttons import QuietLink
from ui.parts.flow import Flow
from ui.parts.panel import Panel
from ui.parts.segmented import Segmented
from ui.parts.text import Text
from ui.reading.editor import Editor
from ui.say.view import SentenceView
from ui.theme.look import Look

_BADGE, _LEADING, _MOST = 44, 103, 1_000
#: The least height of the sentence, in lines of so many times its size.
_LINES, _LINE = 2, 1.35


def tr(text: str) -> str:
    """Translate a short label of Say it."""
    return QCoreApplication.translate("Say", text)


class Sounds(QWidget):
    """How the sentence sounds, and who says it: two small trays."""

    #: Another tone, another form: a Tone or a Form.
    tone_chosen = Signal(object)
    form_chosen = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        tones = ((Tone.PLAIN, tr("Plain")), (Tone.WARM, tr("Warm")), (Tone.SHORT, tr("Short")))
        forms = ((Form.I, tr("I")), (Form.WE, tr("We")), (Form.INDIRECT, tr("It")))
        self.tone = Segmented(look, tr("Tone"), [(key.value, words) for key, words in tones])
        self.form = Segmented(look, tr("Who says it"), [(key.value, words) for key, words in forms])
        self.tone.choice_changed.connect(lambda key: self.tone_chosen.emit(Tone(key)))
        self.form.choice_changed.connect(lambda key: self.form_chosen.emit(Form(key)))
        self._row = Flow(self, gap=12, row_gap=4, right=True)
        for tray in (self.tone, self.form):
            self._row.addWidget(self._labelled(tray))

    def _labelled(self, tray: Segmented) -> QWidget:
        """Put its name before a tray; it is read out with the tray already."""
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(Text(self._look, "small", tray.accessibleName(), balanced=False))
        row.addWidget(tray)
        return both

    def align(self, *, right: bool) -> None:
        """Stand at the right, or at the left."""
        self._row.set_right(right)

    def show_view(self, view: SentenceView) -> None:
        """Show what is chosen."""
        if self.tone.chosen != view.tone.value:
            self.tone.choose(view.tone.value)
        if self.form.chosen != view.form.value:
            self.form.choose(view.form.value)


class SentencePanel(Panel):
    """The badge, the sentence as a field of its own, and what is still open."""

    #: The sentence was changed by hand.
    worded = Signal(str)
    #: It is to be put together again.
    anew_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, inner=24)
        self._look = look
        self._view: SentenceView | None = None
        self._badge = PartnerBadge(look, _BADGE)
        self.edit = Editor(look, leading=_LEADING, limit=_MOST)
        self.edit.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._calm = Text(look, "aloud")
        self._calm_line = Text(look, "body", color="ink_soft")
        #: The question whether to keep it, and what that means.
        self.asks = Text(look, "strong")
        self.asks_line = Text(look, "small", color="ink")
        self._remark = Text(look, "small")
        self._anew = QuietLink(look, "", icon="repeat-2", small=True, chevron=False)
        self.edit.edited.connect(self.worded)
        self.edit.document().documentLayout().documentSizeChanged.connect(self._settle)
        self._anew.clicked.connect(self.anew_asked)
        look.changed.connect(self._settle)
        self._lay_out()

    def show_view(self, view: SentenceView) -> None:
        """Show the sentence, or the calm words in its place."""
        if view == self._view and self.edit.words == view.text:
            return
        self._view = view
        self.set_ground(f"{view.person.hue.value}.tint", floor=True)
        self._badge.show_person(view.person)
        if self.edit.words != view.text:
            self.edit.put(view.text)
            self._settle()
        self.edit.setAccessibleName(view.name)
        if self.edit.placeholderText() != view.hint:
            self.edit.setPlaceholderText(view.hint)
        self.edit.setVisible(view.calm is None)
        calm, line = view.calm or ("", "")
        asks, asks_line = view.asks or ("", "")
        for text, words in (
            (self._calm, calm),
            (self._calm_line, line),
            (self.asks, asks),
            (self.asks_line, asks_line),
            (self._remark, view.remark),
            (self._anew, view.anew),
        ):
            text.say(words)
            text.setVisible(bool(words))

    def focus_gap(self, gap: str) -> None:
        """Put the keyboard on the first gap in the sentence; without a gap, into it."""
        at = self.edit.words.find(gap) if gap else -1
        if at >= 0:
            self.edit.select(at, at + len(gap))
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _lay_out(self) -> None:
        self.body.setContentsMargins(32, 10, 32, 10)
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addStretch(1)
        for part in (
            self.edit,
            self._calm,
            self._calm_line,
            self._remark,
            self.asks,
            self.asks_line,
        ):
            column.addWidget(part)
        column.addWidget(self._anew, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        row.addLayout(column, 1)
        self.body.addLayout(row)
        self._settle()

    def _settle(self) -> None:
        """Be as high as the sentence: it never scrolls by itself."""
        least = round(_LINES * _LINE * self._look.px("aloud"))
        high = max(least, round(self.edit.document().size().height()) + 2)
        if self.edit.height() != high or self.edit.minimumHeight() != high:
            self.edit.setFixedHeight(high)
