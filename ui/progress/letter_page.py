"""The letter of a week, with the other letters beside it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ui.parts.buttons import QuietLink
from ui.parts.cast import Cast, Pose
from ui.parts.panel import Panel
from ui.parts.text import Text
from ui.progress.seen import EarlierView, LetterView
from ui.progress.view import OlderLetters, OpenLetter, PageView
from ui.progress.ways import ProgressPage
from ui.theme.look import Look

_GAP, _SIDE, _INNER, _PICTURE = 24, 228, 48, 84
#: Below this width of the content the other letters stand under the letter.
_BESIDE = 760
#: Text as wide as the drawing board has it, at 100 % text.
_WIDE = 636
_BETWEEN = 12


class LetterPage(ProgressPage):
    """A function of a LetterView."""

    buttons = ("export", "pdf")

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._shown: LetterView | None = None
        self._week = Text(look, "small")
        self._greeting = Text(look, "lead")
        self._remark = Text(look, "small")
        self._paragraphs: list[Text] = []
        self._earlier: list[QuietLink] = []
        self._views: tuple[EarlierView, ...] = ()
        self._more = QuietLink(look, "", small=True)
        self._more.clicked.connect(lambda: self.asked.emit(OlderLetters()))
        self._cast = Cast(look, _PICTURE)
        self.primary.show_icon("printer")
        self._lay_out()

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """What the letter says."""
        return self._shown.paragraphs if self._shown else ()

    def show_page(self, view: PageView) -> None:
        """Show this letter."""
        if not isinstance(view, LetterView) or view == self._shown:
            return
        self._shown = view
        for text, words in (
            (self._week, view.week),
            (self._greeting, view.greeting),
            (self._remark, view.remark),
            (self._heading_of_others, view.heading),
        ):
            text.say(words)
            text.setVisible(bool(words))
        self._show_paragraphs(view.paragraphs)
        self._show_earlier(view.earlier)
        self._more.say(view.more)
        self._more.setVisible(bool(view.more))
        self._cast.setVisible(bool(view.people))
        if view.people:
            self._cast.show_pose(view.people, Pose.TURNED)

    def take_form(self, *, one_column: bool, width: int) -> None:
        """Let the other letters stand beside the letter, or under it."""
        super().take_form(one_column=one_column, width=width)
        below = one_column or width < _BESIDE
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(down if below else right)
        side = self.look.grown(_SIDE, "icon")
        self._side.setMaximumWidth(16777215 if below else side)
        self._side.setMinimumWidth(0 if below else side)
        beside = 32 if below else _INNER
        self._letter.setContentsMargins(beside, 32, beside, 24)
        for text in (self._greeting, *self._paragraphs):
            text.setMaximumWidth(round(_WIDE * self.look.scale))

    def _lay_out(self) -> None:
        self._heading_of_others = Text(self.look, "strong")
        self._panel = Panel(self.look, inner=_INNER)
        self._letter = self._panel.body
        self._letter.addWidget(self._week)
        self._letter.addSpacing(6)
        self._letter.addWidget(self._greeting)
        self._letter.addStretch(1)
        self._side = QWidget()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 8, 0, 0)
        side.setSpacing(0)
        self._links = QVBoxLayout()
        self._links.setSpacing(0)
        side.addWidget(self._heading_of_others)
        side.addLayout(self._links)
        side.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        side.addSpacing(_BETWEEN)
        side.addWidget(self._remark)
        side.addStretch(1)
        side.addWidget(self._cast, 0, Qt.AlignmentFlag.AlignLeft)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(_GAP)
        self._row.addWidget(self._panel, 1)
        self._row.addWidget(self._side)
        self.body.addLayout(self._row, 1)

    def _show_paragraphs(self, paragraphs: tuple[str, ...]) -> None:
        while len(self._paragraphs) < len(paragraphs):
            text = Text(self.look, "aloud")
            text.setMaximumWidth(round(_WIDE * self.look.scale))
            self._paragraphs.append(text)
            at = 3 + 2 * (len(self._paragraphs) - 1)
            self._letter.insertSpacing(at, _BETWEEN)
            self._letter.insertWidget(at + 1, text)
        for at, text in enumerate(self._paragraphs):
            text.say(paragraphs[at] if at < len(paragraphs) else "")
            text.setVisible(at < len(paragraphs))

    def _show_earlier(self, earlier: tuple[EarlierView, ...]) -> None:
        """Offer these letters; where one was pressed, the keyboard stays in its place."""
        self._views = earlier
        while len(self._earlier) < len(earlier):
            link = QuietLink(self.look, "", small=True, chevron=False)
            at = len(self._earlier)
            link.clicked.connect(lambda *_, at=at: self._open(at))
            self._earlier.append(link)
            self._links.addWidget(link)
            self._more.raise_()  # Tab comes to it after them
        for at, link in enumerate(self._earlier):
            link.setVisible(at < len(earlier))
            if at < len(earlier):
                link.say(earlier[at].words)

    def _open(self, at: int) -> None:
        if at < len(self._views):
            self.asked.emit(OpenLetter(self._views[at].key))
            self.to_the_top()
