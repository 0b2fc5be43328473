"""The look as plain values: colours by role, measures by name, read from ``resources/theme``.

No Qt here, so that the contrast promises can be tested without a window. A token that is
missing, misspelt or of the wrong kind is a defect of ours and raises at once.
"""

from enum import StrEnum
from pathlib import Path
from typing import TypeVar

import msgspec

from coach.files import resources
from coach.people import Hue

_T = TypeVar("_T")


class Palette(StrEnum):
    """The four sets of colours; the value is the name of the file."""

    LIGHT = "light"
    DARK = "dark"
    HIGH = "high-contrast"
    HIGH_DARK = "high-contrast-dark"


class Roles(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The app's own colours, ``#RRGGBB`` (the veil ``#AARRGGBB``). They have no hue."""

    paper: str
    surface: str
    sunken: str
    ink: str
    ink_soft: str
    control: str
    line: str
    on_ink: str
    veil: str


class HueTokens(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A person's colour: for words, for large shapes, for grounds, and for words on the fill."""

    strong: str
    fill: str
    tint: str
    on_fill: str


class Edges(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Widths in px of the borders that stand in for tints in high contrast; 0 elsewhere.

    ``focus_gap`` is what lies between a thing and its focus ring.
    """

    panel: int
    floor: int
    tray: int
    focus_gap: int


class Colours(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One palette, whole."""

    dark: bool
    high_contrast: bool
    roles: Roles
    hues: dict[Hue, HueTokens]
    edges: Edges


class Sizes(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Every measure in logical px at 100 % text (``growth`` and ``leading`` are factors)."""

    growth: dict[str, float]
    type: dict[str, int]
    leading: dict[str, float]
    space: dict[str, int]
    radius: dict[str, int]
    target: dict[str, int]
    icon: dict[str, int]
    stroke: dict[str, int]
    motion: dict[str, int]


class Tokens(msgspec.Struct, frozen=True):
    """What the whole window is drawn from."""

    palette: Palette
    colours: Colours
    sizes: Sizes


def read_tokens(palette: Palette, folder: Path | None = None) -> Tokens:
    """Read one palette and the measures; ``folder`` is ``resources/theme`` unless given.

    Raises:
        msgspec.ValidationError: a token is missing, unknown or of the wrong kind.
        OSError: a file is missing.
    """
    place = folder or resources() / "theme"
    colours = _read(place / f"{palette.value}.toml", Colours)
    sizes = _read(place / "sizes.toml", Sizes)
    return Tokens(palette, colours, sizes)


def _read(path: Path, kind: type[_T]) -> _T:
    return msgspec.toml.decode(path.read_bytes(), type=kind)
