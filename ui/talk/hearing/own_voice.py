"""A voice goes into its owner's book, or comes out of it: one passphrase, and a way without."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from coach.content.words import fill
from coach.store.own_voice import Kept
from ui.talk.hearing.shelf import Said
from ui.talk.hearing.unlock_sheet import UnlockSheet, UnlockView

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from coach.people import Side
    from ui.talk.hearing.build import Scene
    from ui.talk.hearing.shelf import Shelf
    from ui.theme.look import Look


class OwnVoice(QObject):
    """The sheet and what it does; closed, it holds neither a passphrase nor a voice."""

    #: The voice was read: bytes, for whoever has the ear. ``refuse`` if it cannot be used there.
    found = Signal(object)
    #: The voice is kept, and the sheet gone: a coach.store.own_voice.Kept.
    kept = Signal(object)
    #: Somebody closed the sheet; nothing was read and nothing kept. True: it was to be kept.
    passed = Signal(bool)

    def __init__(self, look: Look, scene: Scene, shelf: Shelf, parent: QObject) -> None:
        super().__init__(parent)
        self._look, self._scene, self._shelf = look, scene, shelf
        self._sheet: UnlockSheet | None = None
        self._side: Side | None = None
        self._voice = b""
        self._said, self._busy, self._tried = Said.NOTHING, False, False
        #: What is asked while one sheet is open has no answer for the next.
        self._number = 0

    @property
    def is_open(self) -> bool:
        """Whether the sheet is open."""
        return self._sheet is not None

    def open(self, page: QWidget, side: Side, voice: bytes = b"") -> None:
        """Ask ``side`` for the passphrase: to keep a voice, or without one to use theirs."""
        self.forget()
        self._side, self._voice = side, voice
        sheet = UnlockSheet(self._look, page, self._view(side))
        sheet.tried.connect(self._try)
        sheet.close_asked.connect(self._pass)
        self._sheet = sheet
        sheet.open(sheet.field.edit)
        self._rest()

    def press(self) -> None:
        """Do what the dark button of the sheet does."""
        if self._sheet is not None:
            self._sheet.press()

    def refuse(self) -> None:
        """The voice that was read cannot be used: say so, and leave the way without."""
        self._tell(Said.UNREAD)

    def forget(self) -> None:
        """Close the sheet, and hold nothing any more."""
        self._number += 1
        sheet, self._sheet = self._sheet, None
        self._voice, self._side = b"", None
        self._said, self._busy = Said.NOTHING, False
        if sheet is not None:
            sheet.forget()
            sheet.close_sheet()
            sheet.deleteLater()
        if self._tried:
            self._tried = False
            QTimer.singleShot(0, self._shelf.wipe)

    def _pass(self) -> None:
        keeping = bool(self._voice)
        self.forget()
        self.passed.emit(keeping)

    def _try(self, passphrase: str) -> None:
        side = self._side
        if side is None or self._busy or self._shelf.rests(side):
            return
        self._busy = self._tried = True
        self._tell(Said.NOTHING)
        number = self._number

        def answered(answer: bytes | Kept | Said) -> None:
            if number == self._number:
                self._take(answer)
            elif isinstance(answer, Kept):  # whoever closed the sheet meanwhile did not want it
                self._shelf.take_back(answer)

        if self._voice:
            self._shelf.keep(side, passphrase, self._voice, answered)
        else:
            self._shelf.use(side, passphrase, answered)

    def _take(self, answer: bytes | Kept | Said) -> None:
        self._busy = False
        match answer:
            case Kept():
                self.forget()
                self.kept.emit(answer)
            case Said():
                self._tell(answer)
                self._rest()
            case _:
                self.found.emit(answer)

    def _rest(self) -> None:
        """Say that it has to wait after wrong tries, and look again when that is over."""
        left = self._shelf.rests(self._side) if self._side is not None else 0
        self._tell(self._said)
        if left:
            number = self._number
            QTimer.singleShot(left, self, lambda: self._rested(number))

    def _rested(self, number: int) -> None:
        if number == self._number:
            self._rest()

    def _tell(self, said: Said) -> None:
        self._said = said
        if self._sheet is not None and self._side is not None:
            self._sheet.show_view(self._view(self._side))

    def _view(self, side: Side) -> UnlockView:
        words, names = self._scene.words.own, self._scene.names(side)
        keeping, rests = bool(self._voice), bool(self._shelf.rests(side))
        problem = {
            Said.NOTHING: "",
            Said.WRONG: words.wrong,
            Said.NONE: words.none,
            Said.UNREAD: words.unread,
            Said.FAILED: words.failed,
        }[self._said]
        primary = words.keep_it if keeping else words.use_it
        return UnlockView(
            title=fill(words.keep_title if keeping else words.use_title, names),
            text=words.keep_text if keeping else words.use_text,
            label=words.passphrase,
            problem=words.resting if rests else problem,
            primary=words.opening if self._busy else words.rests if rests else primary,
            missing=words.missing,
            without=words.not_now if keeping else words.read,
            rests=rests or self._busy,
        )
