"""Holds which microphone is chosen, and tries it. It is open only while somebody tries it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from coach.content.prose import MicrophoneWords
from coach.content.words import fill
from ui.loudness import level_of, seconds_of
from ui.microphone import Access, Gone, Microphone, Refused
from ui.settings.microphone.view import (
    MARKS,
    ChooseDevice,
    MicrophoneRequest,
    MicrophoneView,
    Try,
)

if TYPE_CHECKING:
    from coach.content.library import Library
    from coach.listening.told import Form
    from ui.preferences import Preferences

#: From this level on, in dB below full scale, it hears something: a voice at a table is louder.
_SOMETHING = -50.0
#: The first mark is filled from here on, and each of the others that much later, in dB.
_FIRST, _EACH = -60.0, 5.0
#: It says that it hears something for so long after it did, in s: a voice has gaps.
_HOLDS = 1.0
#: Whoever forgets to press Stop does not leave it open: it closes after so many s of sound.
_AT_MOST = 60.0


class MicrophonePresenter(QObject):
    """*Microphone* in Settings."""

    #: The page is another one: a MicrophoneView.
    view_changed = Signal(object)

    def __init__(
        self,
        library: Library,
        preferences: Preferences,
        microphone: Microphone,
        parent: QObject | None = None,
    ) -> None:
        """Raises ``ContentBroken``: no words for it."""
        super().__init__(parent)
        self._words = library.prose(MicrophoneWords)
        self._preferences = preferences
        self._microphone = microphone
        #: Nothing of sound is loaded before the page is seen.
        self._seen = False
        self._form: Form | None = None
        #: Whether the system asks just now, and somebody waits for the answer.
        self._asks = False
        self._problem = ""
        self._refused: Refused | None = None
        #: What is heard: marks, and how long ago it was something; how long it is tried so far.
        self._filled = 0
        self._since, self._tried = _HOLDS, 0.0
        self._shown: MicrophoneView | None = None
        microphone.heard.connect(self._hear)
        microphone.lost.connect(self._lose)
        microphone.devices_changed.connect(self._look_again)
        preferences.changed.connect(self._tell)

    def open(self) -> None:
        """Begin anew; nothing is tried yet."""
        self._seen = True
        self._problem, self._refused = "", None
        self.stop()

    def stop(self) -> None:
        """Close the microphone: the page is left, or hidden."""
        self._microphone.close()
        self._form, self._asks = None, False
        self._filled, self._since, self._tried = 0, _HOLDS, 0.0
        self._tell()

    def view(self) -> MicrophoneView:
        """Make the page."""
        words, trying = self._words, self._form is not None
        found = self._microphone.devices() if self._seen else ()
        chosen = self._preferences.choices.microphone
        absent = bool(chosen) and chosen not in {one.id for one in found}
        usual = fill(words.usual_named, {"name": found[0].name}) if found else words.usual
        named = tuple((one.id, one.name) for one in found)
        state, allow = self._state(there=bool(found) or not self._seen)
        return MicrophoneView(
            texts=(words.lead, words.care, words.consent),
            devices=(("", usual), *named),
            chosen="" if absent else chosen,
            state=f"{words.absent} {state}" if absent and found else state,
            allow=allow,
            can_try=bool(found),
            trying=trying,
            heard=self._heard() if trying else "",
            filled=self._filled,
        )

    def ask(self, request: MicrophoneRequest) -> None:
        """Do what somebody asked for."""
        match request:
            case ChooseDevice(device):
                tried = self._form is not None
                self.stop()
                self._preferences.choose(replace(self._preferences.choices, microphone=device))
                if tried:
                    self._begin()
            case Try() if self._form is not None:
                self.stop()
            case Try():
                self._problem, self._refused = "", None
                if self._microphone.access() is Access.ASK:
                    self._asks = True
                    self._microphone.ask(self._answered)
                else:
                    self._begin()

    def _answered(self) -> None:
        """Go on with what the system was told, unless the page was left meanwhile."""
        if self._asks:
            self._asks = False
            self._begin()

    def _begin(self) -> None:
        opened = self._microphone.open(self._preferences.choices.microphone)
        if isinstance(opened, Refused):
            self._refused = opened
        else:
            self._form = opened
        self._tell()

    def _state(self, *, there: bool) -> tuple[str, str]:
        """Say how it stands, and how to allow it."""
        words, access = self._words, self._microphone.access()
        allow = {"win32": words.allow.windows, "darwin": words.allow.macos}
        how = allow.get(sys.platform, words.allow.linux)
        if self._form is not None:
            return words.trying, ""
        if access is Access.DENIED or self._refused is Refused.NOT_ALLOWED:
            return words.not_allowed, how
        if self._problem:
            return self._problem, ""
        if not there or self._refused is Refused.NO_DEVICE:
            # Where no system asks, one that is not allowed is just not there.
            return words.no_device, how if sys.platform == "linux" else ""
        return (words.will_ask if access is Access.ASK else words.ready), ""

    def _heard(self) -> str:
        return self._words.hears if self._since < _HOLDS else self._words.quiet

    def _hear(self, data: bytes) -> None:
        """Measure what came, and drop it."""
        if self._form is None:
            return
        level, seconds = level_of(data, self._form), seconds_of(data, self._form)
        self._tried += seconds
        self._since = 0.0 if level >= _SOMETHING else self._since + seconds
        marks = max(0, min(MARKS, int((level - _FIRST) / _EACH) + 1)) if level >= _FIRST else 0
        # It falls one mark at a time: what jumps cannot be read.
        self._filled = max(marks, self._filled - 1)
        if self._tried >= _AT_MOST:
            self.stop()
        else:
            self._tell()

    def _lose(self, _: Gone) -> None:
        self._problem = self._words.lost
        self.stop()

    def _look_again(self) -> None:
        """Other devices are there: perhaps the one that was missed."""
        self._problem, self._refused = "", None
        self._tell()

    def _tell(self) -> None:
        """Say how the page looks, if it looks otherwise: sound comes twenty times a second."""
        if not self._seen:
            return
        view = self.view()
        if view != self._shown:
            self._shown = view
            self.view_changed.emit(view)
