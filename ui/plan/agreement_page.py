"""One agreement: what to try, an if-then line, and when to look at it again."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.parts.buttons import Secondary
from ui.parts.field import LabelledField
from ui.parts.panel import Panel
from ui.parts.segmented import Segmented
from ui.parts.text import Text
from ui.plan.plan_page import PlanPage
from ui.plan.view import (
    AgreementView,
    AnswerIt,
    PageView,
    Save,
    SetSpan,
    TakeOut,
    TypeIfThen,
    TypeWords,
)
from ui.theme.look import Look

_GAP = 24
#: So long may an agreement and its if-then line be.
LIMIT, IF_THEN = 300, 160


class AgreementPage(PlanPage):
    """A function of an AgreementView."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._helped = ""
        self.words = LabelledField(look, "", limit=LIMIT)
        self.if_then = LabelledField(look, "", limit=IF_THEN)
        self._again = Text(look, "label")
        self.span: Segmented | None = None
        self._asks = Text(look, "small")
        self._answers: list[Secondary] = []
        self._ready = False
        self.words.edited.connect(lambda words: self.asked.emit(TypeWords(words)))
        self.if_then.edited.connect(lambda words: self.asked.emit(TypeIfThen(words)))
        for field in (self.words, self.if_then):
            field.entered.connect(self.primary.click)
        self.primary.clicked.connect(self._press)
        self._panel = Panel(look, inner=32)
        for part in (self.words, self.if_then, self._again, self._asks):
            if self._panel.body.count() and part is not self._asks:
                self._panel.body.addSpacing(_GAP)
            self._panel.body.addWidget(part)
        self.body.addWidget(self._panel)
        self.body.addStretch(1)

    def show_page(self, view: PageView) -> None:
        """Show this agreement."""
        if not isinstance(view, AgreementView):
            return
        self._ready = view.ready
        words, if_then, again = view.labels
        self.words.say_label(words)
        if view.help != self._helped:  # else it would take the place of a problem
            self._helped = view.help
            self.words.say_help(view.help)
        self.words.set_words(view.words)
        self.if_then.say_label(if_then)
        self.if_then.say_hint(view.hint)
        self.if_then.set_words(view.if_then)
        self._again.say(again)
        self._show_span(view, again)
        self._asks.say(view.asks)
        self.primary.say(view.agree)
        self._show_answers(view.answers)

    def focus(self) -> None:
        """Begin to write."""
        self.words.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_span(self, view: AgreementView, name: str) -> None:
        if self.span is None:
            self.span = Segmented(self.look, name, view.spans)
            self.span.choice_changed.connect(lambda days: self.asked.emit(SetSpan(days)))
            body = self._panel.body
            body.insertSpacing(body.indexOf(self._asks), 10)
            body.insertWidget(body.indexOf(self._asks), self.span)
            body.insertSpacing(body.indexOf(self._asks), 10)
        self.span.choose(view.span)

    def _show_answers(self, answers: tuple[tuple[str, str], ...]) -> None:
        if len(answers) != len(self._answers):
            self._answers = [self._answer(key, words) for key, words in answers]
            self.bar.set_others(*self._answers)

    def _answer(self, key: str, words: str) -> Secondary:
        button = Secondary(self.look, words, icon="" if key else "trash-2")
        request = AnswerIt(key) if key else TakeOut()
        button.clicked.connect(lambda: self.asked.emit(request))
        return button

    def _press(self) -> None:
        """Agree; where nothing is written yet, go to the field."""
        if self._ready:
            self.asked.emit(Save())
        else:
            self.focus()
