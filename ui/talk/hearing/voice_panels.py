"""The two panels while a voice is learned: whoever reads, and whoever is quiet meanwhile."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.parts.buttons import QuietLink, Secondary
from ui.parts.panel import Panel
from ui.parts.text import Text
from ui.talk.divider import Divider
from ui.talk.hearing.build import tr
from ui.talk.hearing.view import VoiceView
from ui.talk.hearing.voice_bars import VoiceBars
from ui.talk.person_line import PersonLine
from ui.talk.room_frame import RoomFrame
from ui.theme.look import Look


class ReadingPanel(Panel):
    """The wide panel in the reader's tint: a text on surface, and how much of it was heard."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, floor=True)
        self._look = look
        self._title = Text(look, "title")
        self._hint = Text(look, "aloud")
        self._page = Panel(look, inner=28)
        self._text = Text(look, "aloud")
        self._page.body.addWidget(self._text)
        self._bars = VoiceBars(look)
        self._said = Text(look, "strong")
        self._count = Text(look, "body", color="ink_soft", balanced=False)
        self.own = QuietLink(look, "", icon="lock", small=True, chevron=False)
        self.undo = Secondary(look, tr("Undo"), small=True)
        told = QVBoxLayout()
        told.addWidget(self._said)
        told.addWidget(self._count)
        line = QHBoxLayout()
        line.setSpacing(look.px("space.near"))
        line.addLayout(told, 1)
        for part in (self.own, self.undo):
            line.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self._more = QHBoxLayout()
        self._heard = QWidget()
        heard = QVBoxLayout(self._heard)
        heard.setContentsMargins(0, look.px("space.near"), 0, 0)
        heard.addWidget(self._bars)
        heard.addLayout(line)
        self.body.addWidget(self._title)
        self.body.addSpacing(look.px("space.hair"))
        self.body.addWidget(self._hint)
        self.body.addSpacing(look.px("space.near"))
        self.body.addWidget(self._page)
        self.body.addStretch(1)
        self.body.addWidget(self._heard)
        self.body.addLayout(self._more)
        self.body.addStretch(1)

    def show_view(self, view: VoiceView) -> None:
        """Show the text, and the voice so far."""
        self.set_ground(f"{view.who.hue.value}.tint", floor=True)
        self._title.say(view.title)
        self._hint.say(view.hint)
        self._text.say(view.text)
        self._bars.show_bars(view.bars, view.who.hue, view.count or view.said)
        self._said.say(view.said)
        self._said.setVisible(bool(view.said))
        self._count.say(view.count)
        self._count.setVisible(bool(view.count))
        self._show_own(view.own, kept=view.kept)

    def _show_own(self, own: str, *, kept: bool) -> None:
        """Show what one's own book can do; the keyboard stays where that was, or Undo is."""
        before, after = (self.own, self.undo) if kept else (self.undo, self.own)
        had = before.hasFocus()
        self.own.say(own)
        self.own.setVisible(bool(own))
        self.undo.setVisible(kept)
        if had and not after.isHidden():
            after.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_frame(self, frame: RoomFrame, *more: QWidget) -> None:
        """Take the margins. In one column it holds ``more`` buttons, and the text comes first."""
        beside, above, below = frame.inner
        self.body.setContentsMargins(beside, above, beside, below)
        self._title.set_role("prompt" if frame.one_column else "title")
        self.body.insertWidget(5 if frame.one_column else 2, self._hint)
        for button in more if frame.one_column else ():
            self._more.addWidget(button)


class QuietPanel(Panel):
    """The narrow panel: what the other one is asked, and what is kept of a voice."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._who = PersonLine(look)
        self._please = Text(look, "aloud")
        self._note = Text(look, "small")
        self.body.addWidget(self._who)
        self.body.addSpacing(look.px("space.wide") - 4)
        self.body.addWidget(self._please)
        self.body.addSpacing(look.px("space.apart"))
        self.body.addStretch(1)
        self.body.addWidget(Divider(look))
        self.body.addSpacing(look.px("space.near"))
        self.body.addWidget(self._note)

    def show_view(self, view: VoiceView) -> None:
        """Show whoever is quiet."""
        self._who.show_person(view.other, view.other_says)
        self._please.say(view.please)
        self._note.say(view.note)

    def take_frame(self, frame: RoomFrame) -> None:
        """Take the margins."""
        beside, above, below = frame.listener
        self.body.setContentsMargins(beside, above, beside, below)
