"""What two people do at the keyboard, act by act, and what is to be seen after each."""

from collections.abc import Sequence
from pathlib import Path

import msgspec
from PIL import Image, ImageChops, ImageStat

#: A picture is compared at this size, in grey: letters and edges blur, the page remains.
_COARSE = (64, 40)


class Stroke(msgspec.Struct, frozen=True):
    """A key by its name, or else words that are typed."""

    key: str = ""
    words: str = ""


class Act(msgspec.Struct, frozen=True):
    """Keys, and what is there once they have worked.

    ``phase`` is where the kept talk then stands, empty where there is none; ``picture`` names the
    picture of the rehearsal. After ``speaks`` seconds of the talk's own time the keys are pressed.
    """

    name: str
    strokes: tuple[Stroke, ...]
    picture: str
    phase: str = ""
    speaks: float = 0


class Play(msgspec.Struct, frozen=True):
    """The first evening, and the look back after it."""

    evening: tuple[Act, ...]
    look_back: tuple[Act, ...]


_FILE = "play.json"


def write(play: Play, folder: Path) -> None:
    """Keep a play beside its pictures."""
    (folder / _FILE).write_bytes(msgspec.json.encode(play))


def read(folder: Path) -> Play:
    """Give the play that was rehearsed in ``folder``."""
    return msgspec.json.decode((folder / _FILE).read_bytes(), type=Play)


def unlike(one: Image.Image, other: Image.Image) -> float:
    """Say how unlike two pictures of a window are: 0 alike, 255 black against white."""
    coarse = [image.convert("L").resize(_COARSE, Image.Resampling.BOX) for image in (one, other)]
    return ImageStat.Stat(ImageChops.difference(*coarse)).mean[0]


def grouped(strokes: Sequence[Stroke]) -> list[tuple[Stroke, ...]]:
    """Put keys that follow each other into one group; words stand alone."""
    groups: list[tuple[Stroke, ...]] = []
    for stroke in strokes:
        if groups and stroke.key and groups[-1][-1].key:
            groups[-1] = (*groups[-1], stroke)
        else:
            groups.append((stroke,))
    return groups
