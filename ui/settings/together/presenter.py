"""Holds which folder two computers share, lets them meet there, and lets them part."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from coach.content.prose import ProblemsWords, TogetherWords
from coach.content.words import fill
from coach.errors import Problem, WorldError
from coach.store.meeting import meet as meeting
from ui.after import After, after_with
from ui.dates import time_of_day
from ui.errand import Errand, at_once
from ui.offer import Offer
from ui.settings.together.view import (
    ChooseFolder,
    GoOn,
    NoteGone,
    Part,
    TogetherRequest,
    TogetherView,
    TypeWords,
    UndoPart,
)
from ui.steps import Ask, run
from ui.told import sentence

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from coach.clock import Clock
    from coach.content.library import Library
    from coach.store.meeting.meet import Met
    from coach.store.meeting.steps import Steps
    from coach.store.meeting.together import Device
    from coach.store.store import Store

#: The words have at least so many letters: the folder may lie with somebody else.
SHORTEST = 12


class TogetherPresenter(QObject):
    """*Two computers* in Settings. The store works on its own thread; this one never waits."""

    #: The page is another one: a TogetherView.
    view_changed = Signal(object)
    #: Something came or went: whatever shows some of it is to ask again.
    replaced = Signal()
    #: Let somebody choose a folder; the answer goes to ``take_folder``.
    folder_wanted = Signal()

    def __init__(
        self,
        library: Library,
        clock: Clock,
        ask: Ask,
        after: After | None = None,
        errand: Errand = at_once,
        parent: QObject | None = None,
    ) -> None:
        """Raises ``ContentBroken``: no words for it."""
        super().__init__(parent)
        self._words = library.prose(TogetherWords)
        self._problems = library.prose(ProblemsWords)
        self._clock, self._ask, self._errand = clock, ask, errand
        self._offer = Offer(after or after_with(self), self._tell)
        self._device: Device | None = None
        self._folder: Path | None = None
        self._typed = self._told = self._problem = ""
        self._busy = False

    def open(self) -> None:
        """Begin anew: with nothing typed, and with the folder that is shared."""
        self._typed = self._told = self._problem = ""
        self._folder = None
        self._offer.drop()
        self._tell()
        self._ask(_device, self._know)

    def view(self) -> TogetherView:
        """Make the page."""
        words, joined = self._words, self._device is not None
        folder = self._device.folder if self._device else str(self._folder or "")
        return TogetherView(
            texts=(words.what, words.not_yet) if joined else (words.lead, words.what),
            folder=fill(words.folder, {"folder": folder}) if folder else words.no_folder,
            choose="" if joined else (words.another if folder else words.choose),
            label=words.words,
            help=fill(words.words_help, {"count": str(SHORTEST)}),
            primary=words.meet if joined else words.join,
            joined=joined,
            ready=not self._busy and (joined or self._folder is not None),
            part=words.part if joined else "",
            problem=self._problem,
            told=self._told,
            busy=words.working if self._busy else "",
            note=self._offer.note,
        )

    def take_folder(self, folder: Path) -> None:
        """Take the folder that was chosen."""
        self._folder, self._told = folder, ""
        self._tell()

    def ask(self, request: TogetherRequest) -> None:
        """Do what somebody asked for; while the two become alike, nothing."""
        match request:
            case ChooseFolder():
                self.folder_wanted.emit()
            case TypeWords(text):
                self._typed, had = text, self._problem
                self._problem = ""
                if had:
                    self._tell()
            case GoOn() if not self._busy:
                self._go_on()
            case Part() if not self._busy and self._device is not None:
                self._part(self._device)
            case UndoPart():
                self._offer.take_back()
            case NoteGone():
                self._offer.gone()
            case _:
                pass

    def _go_on(self) -> None:
        if self._device is not None:
            self._do(meeting.meet(), self._met)
        elif self._folder is not None:
            folder, typed = self._folder, " ".join(self._typed.split())
            if len(typed) < SHORTEST:
                self._problem = fill(self._words.too_short, {"count": str(SHORTEST)})
                self._tell()
                return
            self._do(meeting.join(folder, typed), self._met)

    def _part(self, device: Device) -> None:
        def parted(_: object) -> None:
            self._know(None)
            self._offer.make(self._words.parted_note, lambda: self._again(device))

        self._do(meeting.part(), parted)

    def _again(self, device: Device) -> None:
        self._do(meeting.join_again(device), self._met)

    def _do(self, steps: Steps[Any], then: Callable[[Any], None]) -> None:
        self._busy, self._told, self._problem = True, "", ""
        self._offer.drop()
        self._tell()

        def done(answer: Any) -> None:
            self._busy = False
            then(answer)

        run(steps, self._ask, self._errand, done, self._failed)

    def _failed(self, error: WorldError) -> None:
        self._busy = False
        said = sentence(self._problems, error)
        if error.problem is Problem.OTHER_WORDS:
            self._problem = said
        else:
            self._told = said
        self._tell()

    def _met(self, met: Met | None) -> None:
        self._typed = ""
        if met is not None:
            self._told = self._said(met)
            if met.come or met.gone:
                self.replaced.emit()
        self._ask(_device, self._know)

    def _said(self, met: Met) -> str:
        words = self._words
        told = [
            words.alone if not (met.others or met.unread) else words.fresh if met.others else ""
        ]
        told += [_counted(words.one_came, words.many_came, met.come)]
        told += [_counted(words.one_went, words.many_went, met.gone)]
        told += [words.unread if met.unread else ""]
        now = time_of_day(self._clock.now().local())
        return " ".join(filter(None, (*told, fill(words.met, {"time": now}))))

    def _know(self, device: Device | None) -> None:
        self._device = device
        self._tell()

    def _tell(self) -> None:
        self.view_changed.emit(self.view())


def _counted(one: str, many: str, count: int) -> str:
    if not count:
        return ""
    return one if count == 1 else fill(many, {"count": str(count)})


# On the keeper's thread: what these import is loaded there.


def _device(store: Store) -> Device | None:
    try:
        return store.together.device()
    except WorldError:  # a full disk keeps nobody from reading this page
        return None
