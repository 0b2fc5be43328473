"""The bar of the stage: the ways to stop at the left, always the same, and the one primary."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.parts.action_bar import ActionBar
from ui.parts.buttons import Primary, Secondary
from ui.parts.toast import UndoNote
from ui.talk import requests as r
from ui.talk.room_frame import RoomFrame
from ui.talk.stage_view import BarView, PrimaryView
from ui.theme.look import Look


class StageBar(QObject):
    """Fills an action bar by a ``BarView``."""

    #: Somebody asked for something: a Request.
    asked = Signal(object)
    #: The primary was pressed, which may have to wait for something.
    pressed = Signal()

    def __init__(self, look: Look, bar: ActionBar) -> None:
        super().__init__(bar)
        self._view: BarView | None = None
        self._pauses = True
        self._short = False
        self._bar = bar
        self.primary = Primary(look, "")
        self._pause = Secondary(look, "", icon="pause")
        self._repair = Secondary(look, _tr("Repair"), icon="hand-heart")
        self._break = Secondary(look, "", icon="coffee")
        self._leave = Secondary(look, "")
        self._ways = (Secondary(look, "", parent=bar), Secondary(look, "", parent=bar))
        self.note = UndoNote(look, _tr("Undo"))
        bar.set_primary(self.primary)
        bar.set_note(self.note)
        self.primary.installEventFilter(self)
        self._connect()

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab comes to after the primary, in order."""
        return (*self._others, self.note.button)

    @property
    def _others(self) -> tuple[QWidget, ...]:
        if self._view is not None and self._view.ways:
            return (*self._ways, self._break)
        if self._view is not None and self._view.alone:
            return (self._leave, self._pause, self._break)
        return (self._pause, self._repair, self._break, self._leave)

    def show_view(self, view: BarView, *, pauses: bool) -> None:
        """Show the buttons; ``pauses`` is False where no clock runs that could stand."""
        if (view, pauses) == (self._view, self._pauses):
            return
        before, self._view, self._pauses = self._view, view, pauses
        show_primary(self.primary, view.primary)
        self._say(view)
        if before is None or (before.alone, before.ways) != (view.alone, view.ways):
            self._bar.set_others(*self._others)
        self._pause.setVisible(pauses and not view.ways)
        self._repair.setVisible(not view.alone and not view.ways)
        self._show_ways(view)
        self._leave.setVisible(bool(view.leave))
        if before is None or before.undo != view.undo:
            if view.undo:
                self.note.show_words(view.undo)
            else:
                self.note.let_go()

    def take_frame(self, frame: RoomFrame) -> None:
        """Say it shorter where the text is large."""
        if frame.one_column != self._short:
            self._short = frame.one_column
            if self._view is not None:
                self._say(self._view)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Space pause even while the primary has the keyboard: only Enter hands over."""
        if not isinstance(event, QKeyEvent) or event.key() != Qt.Key.Key_Space or not self._pauses:
            return False
        if event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
            self.asked.emit(r.PauseOrGoOn())
        return event.type() in {QEvent.Type.KeyPress, QEvent.Type.KeyRelease}

    def _say(self, view: BarView) -> None:
        self._pause.say(_tr("Go on") if view.stopped else _tr("Pause"))
        self._pause.show_icon("play" if view.stopped else "pause")
        # With one more button there is not room for the long form at the smallest window.
        short = self._short or bool(view.leave)
        rest = _tr("Take a break") if short else _tr("We need a break")
        self._break.say(_tr("Stop here") if view.alone else rest)
        self._break.show_icon("" if view.alone else "coffee")
        self._leave.say(view.leave)
        self._leave.show_icon("undo-2" if view.alone else "")

    def _show_ways(self, view: BarView) -> None:
        """Show the buttons of a private step; they stand in the place of the others."""
        for at, button in enumerate(self._ways):
            words = view.ways[at].word if at < len(view.ways) else ""
            button.say(words)
            button.setVisible(bool(words))

    def _press_way(self, at: int) -> None:
        if self._view is not None and at < len(self._view.ways):
            self.asked.emit(r.Choose("way", self._view.ways[at].id))

    def _connect(self) -> None:
        self.primary.clicked.connect(self.pressed)
        for at, way in enumerate(self._ways):
            way.clicked.connect(lambda _=False, at=at: self._press_way(at))
        self.note.undo_asked.connect(lambda: self.asked.emit(r.Undo()))
        for button, request in (
            (self._pause, r.PauseOrGoOn()),
            (self._repair, r.Repair()),
            (self._break, r.Break()),
            (self._leave, r.LeaveIt()),
        ):
            button.clicked.connect(lambda _=False, request=request: self.asked.emit(request))


def show_primary(button: Primary, view: PrimaryView) -> None:
    """Write the words on the primary, with an arrow that points to a person."""
    button.say(view.words)
    after = view.arrow != "left"
    button.show_icon(f"arrow-{view.arrow}" if view.arrow else "", after=after)


def _tr(text: str) -> str:
    return QCoreApplication.translate("StageBar", text)
