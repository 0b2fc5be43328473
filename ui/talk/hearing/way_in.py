"""The way into listening: both are asked, two voices are learned, and it begins or stays off.

It knows no microphone: what is to be done with that, it asks for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from coach.people import Side
from ui.listening.ear_state import EarState
from ui.talk.ear_view import EarView, ear_view
from ui.talk.gate.view import Decline, GateRequest
from ui.talk.hearing.asking_screen import AskingScreen
from ui.talk.hearing.build import AGAIN, Scene, asking, learning
from ui.talk.hearing.own_voice import OwnVoice
from ui.talk.hearing.state import Answering, Learning, Result, Step, Telling, cover, hear
from ui.talk.hearing.voice_screen import VoiceScreen
from ui.talk.requests import Back, Choose, Primary

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from coach.content.prose import ListeningWords
    from coach.listening.told import Enrolled, Known
    from coach.store.own_voice import Kept
    from ui.talk.hearing.shelf import Shelf
    from ui.talk.room.room_words import RoomWords
    from ui.theme.look import Look

_LOST = {EarState.NO_DEVICE: Result.NO_DEVICE, EarState.NOT_ALLOWED: Result.NOT_ALLOWED}


class WayIn(QObject):
    """Once from the question to its end; what was answered is gone with it."""

    #: A page that fills the window is to be shown: a QWidget.
    room_wanted = Signal(object)
    #: Both said yes: the microphone is to be opened.
    open_asked = Signal()
    #: The voice of this side is to be learned.
    enrol_asked = Signal(object)
    #: What is known of the voice of this side is wanted; and it is to be known from these bytes.
    voice_asked = Signal(object)
    recall_asked = Signal(object, object)
    #: Both voices are to be compared.
    know_asked = Signal()
    #: It is over: True if listening begins.
    ended = Signal(bool)

    def __init__(
        self, look: Look, words: ListeningWords, people: RoomWords, parent: QObject,
        shelf: Shelf | None = None,
    ) -> None:  # fmt: skip
        """``shelf`` is where the books are; without it no voice is kept."""
        super().__init__(parent)
        self._look = look
        self._scene = Scene(words, people.one, people.two)
        self._step: Step = Answering()
        self._ear = ear_view(EarState.OFF)
        self._levels: list[float] = []
        self._page: QWidget | None = None
        self._asking: AskingScreen | None = None
        self._voice: VoiceScreen | None = None
        self._shelf = shelf
        self._own: OwnVoice | None = None
        #: What can be undone of keeping a voice.
        self._kept: Kept | None = None
        #: Whether the ear was told to know a voice from a book, and has not answered.
        self._recalls = False
        if shelf is not None:
            self._own = OwnVoice(look, self._scene, shelf, self)
            self._own.found.connect(self._found)
            self._own.kept.connect(self._keep)
            self._own.passed.connect(self._pass)

    def begin(self) -> None:
        """Ask."""
        self._turn_to(Answering())

    def forget(self) -> None:
        """Let the pages go, with all that was answered there."""
        self._drop_sheet()
        for page in (self._asking, self._voice):
            if page is not None:
                page.deleteLater()
        self._asking = self._voice = self._page = None

    def ask(self, request: GateRequest) -> None:
        """Do what somebody asked for; what does not fit does nothing."""
        match request, self._step:
            case Primary(), Learning() if self._own is not None and self._own.is_open:
                self._own.press()
            case Decline(), Telling(result) if result in AGAIN:
                self._learn_anew(opened=result is Result.ALIKE)
            case Back() | Decline(), _:
                self.ended.emit(False)
            case Choose("willing", answer), Answering() as step:
                self._turn_to(replace(step, marked=answer))
            case Primary(), Answering() as step:
                self._turn_to(cover(step))
            case Primary(), Telling(Result.BEGINS):
                self._learn_anew(opened=False)
            case Primary(), Telling():
                self.ended.emit(False)
            case Choose("voice", "own" | "undo" as what), Learning(comparing=False) as step:
                self._with_book(step, undo=what == "undo")
            case Choose("voice", what), Learning(comparing=False) as step:
                self._read_on(step, again=what == "again")
            case Primary(), Learning(comparing=False) as step if step.enough:
                self._use(step)
            case _:
                pass

    def _learn_anew(self, *, opened: bool) -> None:
        """Begin with the first voice; the microphone may turn out not to be there."""
        self._step = Learning(Side.ONE)
        if not opened:
            self.open_asked.emit()
        if isinstance(self._step, Learning):
            self._learn(Learning(Side.ONE))

    def _learn(self, step: Learning) -> None:
        self._levels.clear()
        self._kept = None
        self._turn_to(step)
        self.enrol_asked.emit(step.side)

    def _read_on(self, step: Learning, *, again: bool) -> None:
        if again:
            self._learn(Learning(step.side, text=step.text))
        else:
            self._turn_to(replace(step, text=step.text + 1))

    def _use(self, step: Learning) -> None:
        if step.side is Side.ONE:
            self._learn(Learning(Side.TWO, text=step.text + 1))
        else:
            self._turn_to(replace(step, comparing=True))
            self.know_asked.emit()

    # one's own book

    def _with_book(self, step: Learning, *, undo: bool) -> None:
        """Ask for a passphrase: to keep what was heard, or instead of reading."""
        if self._own is None or self._voice is None:
            return
        if undo:
            kept, self._kept = self._kept, None
            if kept is not None and self._shelf is not None:
                self._shelf.take_back(kept)
            self._turn_to(replace(step, kept=False))
        elif step.enough:
            self.voice_asked.emit(step.side)
        else:
            self._own.open(self._voice, step.side)

    def take_voice(self, side: Side, voice: bytes) -> None:
        """What is known of a voice came: it is asked for where it is to be kept.

        From now on it is known as it is: what is said while somebody types is no part of it.
        """
        step, own, page = self._step, self._own, self._voice
        waits = isinstance(step, Learning) and step.side is side and not step.comparing
        if waits and voice and own is not None and page is not None:
            self.recall_asked.emit(side, voice)
            own.open(page, side, voice)

    def take_recalled(self, side: Side, *, known: bool) -> None:
        """A voice from a book is known, and nobody has to read; or it cannot be used."""
        step = self._step
        if not isinstance(step, Learning) or step.side is not side or not self._recalls:
            return
        self._recalls = False
        if known:
            self._drop_sheet()
            self._use(step)
        elif self._own is not None:
            self._own.refuse()

    def _found(self, voice: bytes) -> None:
        if isinstance(self._step, Learning):
            self._recalls = True
            self.recall_asked.emit(self._step.side, voice)

    def _keep(self, kept: Kept) -> None:
        self._kept = kept
        if isinstance(self._step, Learning):
            self._turn_to(replace(self._step, kept=True))

    def _pass(self, keeping: bool) -> None:
        """Nobody wants the book: read, from the beginning, for meanwhile others may have talked."""
        step = self._step
        if isinstance(step, Learning) and not keeping:
            self._learn(Learning(step.side, text=step.text))

    def _drop_sheet(self) -> None:
        self._recalls = False
        if self._own is not None:
            self._own.forget()

    # what is heard meanwhile

    def show_ear(self, view: EarView) -> None:
        """Show how listening stands."""
        self._ear = view
        self._turn_to(self._step)

    def take_level(self, level: float) -> None:
        """Take how loud it was, about ten times a second."""
        self._levels.append(level)
        del self._levels[:-20]

    def take_enrolled(self, enrolled: Enrolled) -> None:
        """More of a voice was heard."""
        step = self._step
        if isinstance(step, Learning) and enrolled.side is step.side and not step.comparing:
            step = hear(step, enrolled.seconds, self._levels)
            self._levels.clear()
            self._turn_to(step)

    def take_silent(self) -> None:
        """Not a sound has come in."""
        if isinstance(self._step, Learning):
            self._turn_to(replace(self._step, silent=True))

    def take_known(self, known: Known) -> None:
        """The two were compared: listening begins, or they are too alike."""
        if not isinstance(self._step, Learning):
            return
        if known.sure:
            self.ended.emit(True)
        else:
            self._turn_to(Telling(Result.ALIKE))

    def lose(self, state: EarState) -> None:
        """There is no microphone, or it went away."""
        if not isinstance(self._step, Answering):
            self._turn_to(Telling(_LOST.get(state, Result.FAILED)))

    # pages

    def _turn_to(self, step: Step) -> None:
        self._step = step
        page: QWidget
        if isinstance(step, Learning):
            page = self._voice_page()
            own = self._own is not None
            page.show_view(learning(self._scene, step, self._ear, own=own))
        else:
            self._drop_sheet()
            page = self._asking_page()
            page.show_view(asking(self._scene, step))
        if page is not self._page:
            self._page = page
            self.room_wanted.emit(page)

    def _asking_page(self) -> AskingScreen:
        if self._asking is None:
            self._asking = AskingScreen(self._look)
            self._asking.asked.connect(self.ask)
        return self._asking

    def _voice_page(self) -> VoiceScreen:
        if self._voice is None:
            self._voice = VoiceScreen(self._look)
            self._voice.asked.connect(self.ask)
        return self._voice
