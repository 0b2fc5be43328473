"""Two voices, played into a microphone of the sound server, and the real application hears them.

Not collected by itself: ``test_hears_aloud.py`` starts it where such a microphone is. ``VOICES`` in
the environment is a folder with the sounds, ``ONE.wav``, ``TWO.wav`` and ``TURN.wav``.
"""

import os
import subprocess
from collections.abc import Generator
from pathlib import Path

import pytest

from coach.people import Side
from tests.flow.conftest import Start
from tests.flow.two_people import TwoPeople

VOICES = Path(os.environ.get("VOICES", "."))
WAITS, LISTENS = "your time waits", "Listening on this computer only"


@pytest.fixture
def play() -> Generator["Play"]:
    """Plays into the microphone while the application goes on."""
    made = Play()
    yield made
    made.end()


class Play:
    """A loudspeaker, as far as the microphone knows."""

    def __init__(self) -> None:
        self._playing: list[subprocess.Popen[bytes]] = []

    def __call__(self, name: str) -> None:
        command = ["paplay", "--device=spk", str(VOICES / f"{name}.wav")]
        self._playing.append(subprocess.Popen(command))

    def end(self) -> None:
        """Be quiet."""
        for one in self._playing:
            one.kill()
            one.wait()


def agree(two: TwoPeople) -> None:
    """Both say yes."""
    two.press("Ctrl+Shift+M").until_words("May the computer hear")
    for name in ("Noor", "Sam"):
        two.until_words(f"{name}\N{RIGHT SINGLE QUOTATION MARK}s half")
        two.reach("Yes").press("Space").press("Ctrl+Return")
    two.until_words("Listening can begin").press("Return").until_page("VoiceScreen")


def learn(two: TwoPeople, play: Play) -> None:
    """Both voices are heard, one after the other."""
    for side in Side:
        two.until_words("Whenever you are ready")
        play(side.name)
        two.until_words("That is enough").press("Return")
        play.end()
    two.until_page("RoomScreen").until_words(LISTENS)


def test_the_speakers_time_waits_while_another_voice_is_heard_and_then_goes_on(
    start: Start, play: Play
) -> None:
    two = start.known().begin("say-it-back").press("Return").wait(4)
    agree(two)
    learn(two, play)
    two.wait(1)
    used = two.session.place.used
    play("TURN")
    two.until_words(WAITS).wait(3)
    assert two.session.place.used == used
    assert two.session.clocks.held == 3000
    assert "Hold that thought" in two.words
    two.until(lambda: WAITS not in two.words, "the time that goes on").wait(2)
    assert two.session.place.used == used + 2000
    play.end()
    subprocess.run(["pactl", "unload-module", "module-null-sink"], check=True)
    two.until(lambda: bool(two.wait(1)) and "No microphone found" in two.words, "the loss")
    assert two.session.stop is None
    two.press("F8")
    assert two.session.place.held
