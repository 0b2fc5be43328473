"""Makes the three tones of In Turn: ``python3 build/make_sounds.py`` writes resources/sounds.

Two soft partials each, a slow attack, at most 0.8 s, a peak of -20 dBFS or less. They differ in
pitch, in direction and in length, so that nobody has to guess. Only the standard library.
"""

import math
import struct
import sys
import wave
from pathlib import Path
from typing import NamedTuple

RATE = 44_100
#: Peak of -20 dBFS as a share of full scale.
LOUDEST = 10 ** (-20 / 20)
#: Seconds until a note is at its height: slow, so that it does not startle.
ATTACK = 0.06


class Note(NamedTuple):
    """One note: when it begins and how long it sounds, in s; its pitch in Hz; its share."""

    start: float
    length: float
    pitch: float
    share: float


class Tone(NamedTuple):
    """What is written to one file."""

    name: str
    seconds: float
    peak: float
    notes: tuple[Note, ...]


TONES = (
    # A fourth upwards: the floor comes to you.
    Tone("your-turn", 0.8, LOUDEST, (Note(0, 0.7, 392.0, 0.8), Note(0.18, 0.62, 523.25, 1.0))),
    # One high, short note, 6 dB softer: a thought, not a call.
    Tone("nearly-time", 0.45, LOUDEST / 2, (Note(0, 0.45, 659.26, 1.0),)),
    # A fifth downwards, low: sit back.
    Tone("rest", 0.8, LOUDEST, (Note(0, 0.7, 329.63, 0.9), Note(0.2, 0.6, 220.0, 1.0))),
)


def level(note: Note, at: float) -> float:
    """The loudness of a note at a moment: it swells like a breath and dies away smoothly."""
    since = at - note.start
    if not 0 <= since < note.length:
        return 0.0
    swell = math.sin(min(since / ATTACK, 1.0) * math.pi / 2) ** 2
    fade = math.cos(since / note.length * math.pi / 2) ** 2
    return note.share * swell * fade


def wave_at(pitch: float, at: float) -> float:
    """Two soft partials: the pitch itself, and a little of its octave."""
    turn = 2 * math.pi * pitch * at
    return math.sin(turn) + 0.18 * math.sin(2 * turn)


def samples(tone: Tone) -> list[int]:
    """The tone as 16-bit numbers, its highest peak at ``tone.peak``."""
    times = [index / RATE for index in range(round(tone.seconds * RATE))]
    raw = [sum(level(n, at) * wave_at(n.pitch, at - n.start) for n in tone.notes) for at in times]
    highest = max(abs(value) for value in raw)
    return [round(value / highest * tone.peak * 32_767) for value in raw]


def write(folder: Path) -> None:
    """Write all tones as WAV files, one channel, 16 bit."""
    folder.mkdir(parents=True, exist_ok=True)
    for tone in TONES:
        values = samples(tone)
        with wave.open(str(folder / f"{tone.name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(struct.pack(f"<{len(values)}h", *values))


if __name__ == "__main__":
    here = Path(__file__).resolve().parent.parent / "resources" / "sounds"
    write(Path(sys.argv[1]) if len(sys.argv) > 1 else here)
