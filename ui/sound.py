"""The three soft tones. They are never the only sign, and without a loudspeaker nothing happens.

QtMultimedia takes 50 to 130 ms to load and find its devices, so it is loaded on first use, or
by ``warm`` when the window has long been painted.
"""

from enum import StrEnum
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QUrl

from coach.files import resources
from ui.hushed import hushed


class Tone(StrEnum):
    """What a tone says; the value is the name of its file."""

    YOUR_TURN = "your-turn"
    NEARLY_TIME = "nearly-time"
    REST = "rest"


#: What sounds when nobody has chosen: *nearly time* only if somebody wants it.
USUAL = frozenset({Tone.YOUR_TURN, Tone.REST})
#: Soft: people have complained of every louder default.
USUAL_VOLUME = 0.4


class Player(Protocol):
    """What makes a tone be heard."""

    def available(self) -> bool:
        """Say whether there is a loudspeaker now; may load what is needed to know."""
        ...

    def play(self, tone: Tone, gain: float) -> None:
        """Let it sound, 0.0 to 1.0 of its own strength; do nothing if that cannot be."""
        ...


class Silence:
    """Plays nothing and remembers what it was asked: for tests, and for a home without sound."""

    def __init__(self, *, available: bool = True) -> None:
        self.asked: list[tuple[Tone, float]] = []
        self._available = available

    def available(self) -> bool:
        """Say what it was told to say."""
        return self._available

    def play(self, tone: Tone, gain: float) -> None:
        """Remember it."""
        self.asked.append((tone, gain))


class Loudspeaker:
    """Plays on the computer's own loudspeaker, through QSoundEffect."""

    def __init__(self, parent: QObject, folder: Path | None = None) -> None:
        self._parent = parent
        self._folder = folder or resources() / "sounds"
        self._effects: dict[Tone, QObject] = {}
        self._looked = False

    def available(self) -> bool:
        """Look for a loudspeaker; one that is plugged in later is found, too."""
        if self._looked:
            return _has_output()
        self._looked = True
        with hushed():
            return _has_output()

    def play(self, tone: Tone, gain: float) -> None:
        """Play from the beginning, also if it still sounds."""
        if not self.available():
            return
        from PySide6.QtMultimedia import QSoundEffect  # noqa: PLC0415

        effect = self._effects.get(tone)
        if not isinstance(effect, QSoundEffect):
            effect = QSoundEffect(self._parent)
            effect.setSource(QUrl.fromLocalFile(str(self._folder / f"{tone.value}.wav")))
            self._effects[tone] = effect
        effect.setVolume(gain)
        effect.play()


def _has_output() -> bool:
    from PySide6.QtMultimedia import QMediaDevices  # noqa: PLC0415 (see the module's words)

    return not QMediaDevices.defaultAudioOutput().isNull()


class Chimes(QObject):
    """Decides which tones are heard, and how loud."""

    def __init__(self, player: Player | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._player = player or Loudspeaker(self)
        self._volume = USUAL_VOLUME
        self._on = USUAL
        self._hidden = False

    @property
    def available(self) -> bool:
        """True if there is a loudspeaker. The first question loads the sound system."""
        return self._player.available()

    @property
    def volume(self) -> float:
        """How loud, 0.0 to 1.0, in even steps for the ear."""
        return self._volume

    @property
    def on(self) -> frozenset[Tone]:
        """The tones that are wanted."""
        return self._on

    def set_volume(self, volume: float) -> None:
        """Choose how loud; what is outside 0 to 1 is brought inside."""
        self._volume = min(max(volume, 0.0), 1.0)

    def set_on(self, tones: frozenset[Tone]) -> None:
        """Choose the tones that are wanted."""
        self._on = tones

    def set_hidden(self, hidden: bool) -> None:
        """Be still while the window hides itself (F9): a tone would give it away."""
        self._hidden = hidden

    def warm(self) -> None:
        """Load the sound system now, so that the first tone comes at its moment."""
        if self._on and self._volume > 0:
            self._player.available()

    def play(self, tone: Tone) -> None:
        """Let a tone be heard, if it is wanted and nothing is hidden."""
        if tone in self._on:
            self.sample(tone)

    def sample(self, tone: Tone) -> None:
        """Let a tone be heard to try it out, whether it is wanted or not."""
        if self._volume > 0 and not self._hidden:
            # The ear hears steps of power as even: half the slider is a quarter of the strength.
            self._player.play(tone, self._volume**2)
