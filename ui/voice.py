"""Reads aloud with the voice of this computer. Nothing is read that nobody asked for.

What speaks is loaded when somebody first wants to hear something: most never do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal

from ui.hushed import hushed

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

#: An engine of Qt that says nothing at all, for its own tests.
_MOCK = "mock"


class Voice(QObject):
    """What speaks. ``changed`` says whether it does just now, ``missing`` that it cannot."""

    #: It speaks now, or is silent.
    changed = Signal(bool)
    #: There is no voice on this computer.
    missing = Signal()

    def say(self, words: str) -> None:
        """Let words be heard."""
        raise NotImplementedError

    def stop(self) -> None:
        """Be silent."""
        raise NotImplementedError


class SystemVoice(Voice):
    """The computer's own voice, through QTextToSpeech."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        """``language`` is that of the words, such as ``en``."""
        super().__init__(parent)
        self._language = language
        self._speech: QTextToSpeech | None = None

    def say(self, words: str) -> None:
        """Let words be heard, or tell that there is no voice."""
        with hushed():
            speech = self._speech or self._load()
        if speech is None:
            self.missing.emit()
        else:
            speech.say(words)

    def stop(self) -> None:
        """Be silent."""
        if self._speech is not None:
            self._speech.stop()

    def _load(self) -> QTextToSpeech | None:
        try:
            from PySide6.QtTextToSpeech import QTextToSpeech  # noqa: PLC0415 - loads sound
        except ImportError:  # a system without a sound library
            return None
        if not [name for name in QTextToSpeech.availableEngines() if name != _MOCK]:
            return None
        speech = QTextToSpeech(self)
        if speech.engine() in {"", _MOCK} or speech.state() is QTextToSpeech.State.Error:
            speech.deleteLater()
            return None
        wanted = QLocale(self._language)
        for locale in speech.availableLocales():
            if locale.language() is wanted.language():
                speech.setLocale(locale)
                break
        self._speech = speech
        speech.stateChanged.connect(self._tell)
        return speech

    def _tell(self, state: QTextToSpeech.State) -> None:
        from PySide6.QtTextToSpeech import QTextToSpeech  # noqa: PLC0415 - it is loaded by now

        if state is QTextToSpeech.State.Error:
            self.missing.emit()
        self.changed.emit(state is QTextToSpeech.State.Speaking)
