"""What people chose: names, sides and comfort, kept in ``inturn.ini`` in the data folder.

They are needed before the first paint, so they are not in the database. A value that is
missing, garbled or out of range falls back to its default, and takes no other with it.
"""

from collections.abc import Callable
from contextlib import suppress
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar

import msgspec
from PySide6.QtCore import QObject, QSettings, Signal

from coach.people import Couple, Hue, Person, Shape, Side
from coach.session.modes import Mode
from ui.shell import Frame, write_frame
from ui.theme.comfort import LARGEST, SMALLEST, Comfort, Motion, Theme

#: The longest name that is taken, in characters.
LONGEST_NAME = 40

#: How much longer or shorter every step may be made (for both, never for one).
SLOWEST, FASTEST = 3.0, 0.5

_E = TypeVar("_E", bound=StrEnum)


class Sounds(msgspec.Struct, frozen=True):
    """Which of the three soft tones are wanted, and how loud (0 to 1)."""

    your_turn: bool = True
    nearly_time: bool = False
    rest: bool = True
    volume: float = 0.3


class Choices(msgspec.Struct, frozen=True):
    """All that is chosen.

    ``alone`` is *Only me for now*; ``pace`` multiplies every planned time, 0.5 to 3;
    ``digits`` shows seconds in the ring; ``mode`` is how the two talk, and ``writing_clock``
    whether a written turn has a time; ``country`` is whose helplines are shown (an id, or
    empty); ``welcomed`` is true once the first pages were seen; ``language`` is empty for the
    computer's own, and so is ``microphone``, the id of one.
    """

    couple: Couple = Couple()
    alone: bool = False
    comfort: Comfort = Comfort()
    sounds: Sounds = Sounds()
    pace: float = 1.0
    digits: bool = False
    mode: Mode = Mode.TALK
    writing_clock: bool = True
    country: str = ""
    welcomed: bool = False
    language: str = ""
    microphone: str = ""


class Preferences(QObject):
    """Keeps the choices in a file, and tells whoever must follow."""

    #: Something else is chosen now; ``choices`` has it.
    changed = Signal()

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._file = QSettings(str(path), QSettings.Format.IniFormat, self)
        self._choices = _read(self._file)

    @property
    def choices(self) -> Choices:
        """What is chosen now."""
        return self._choices

    def choose(self, choices: Choices) -> None:
        """Take these choices, write them down, and tell."""
        choices = msgspec.structs.replace(choices, pace=_within(choices.pace, FASTEST, SLOWEST))
        if choices != self._choices:
            self._choices = choices
            self._write(_written(choices))
            self.changed.emit()

    def choose_way(self, mode: Mode, clock: bool) -> None:
        """Remember how the two talk, and whether what they write has a time."""
        self.choose(msgspec.structs.replace(self._choices, mode=mode, writing_clock=clock))

    def keep_frame(self, frame: Frame) -> None:
        """Write down how the window stands."""
        if self._has_folder():
            write_frame(self._file, frame)
            self.save()

    def forget(self) -> None:
        """Throw everything away, as if In Turn had never been opened here."""
        self._file.clear()
        self._file.sync()
        self._choices = Choices()
        self.changed.emit()

    def read_again(self) -> None:
        """Take what another hand wrote into the file: it came from another computer."""
        self._file.sync()
        choices = _read(self._file)
        if choices != self._choices:
            self._choices = choices
            self.changed.emit()

    def come_back(self) -> None:
        """The folder was not there, and is now: take what its file says, if it has one."""
        self._file.sync()
        if self._file.allKeys():
            self.read_again()

    def save(self) -> bool:
        """Write now what is still to be written; False where the disk does not let us."""
        self._file.sync()
        _close_to_others(self._path)
        return self._has_folder() and self._file.status() is QSettings.Status.NoError

    def _write(self, values: dict[str, Any]) -> None:
        if self._has_folder():
            for key, value in values.items():
                self._file.setValue(key, value)
            self.save()

    def _has_folder(self) -> bool:
        """Say whether there is a folder to write into.

        Qt would make one. Where a drive is missing, the next start would take it for the data.
        """
        try:
            return self._path.parent.is_dir()
        except OSError:  # a drive that does not even say whether it is there
            return False


def _written(choices: Choices) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for side in Side:
        person = choices.couple.of(side)
        values[f"people/{side.value}_name"] = person.name
        values[f"people/{side.value}_shape"] = person.shape.value
        values[f"people/{side.value}_hue"] = person.hue.value
    sounds = choices.sounds
    return values | {
        "people/alone": choices.alone,
        "comfort/theme": choices.comfort.theme.value,
        "comfort/text": choices.comfort.scale,
        "comfort/motion": choices.comfort.motion.value,
        "sounds/your_turn": sounds.your_turn,
        "sounds/nearly_time": sounds.nearly_time,
        "sounds/rest": sounds.rest,
        "sounds/volume": sounds.volume,
        "talk/pace": choices.pace,
        "talk/digits": choices.digits,
        "talk/mode": choices.mode.value,
        "talk/writing_clock": choices.writing_clock,
        "help/country": choices.country,
        "welcome/seen": choices.welcomed,
        "comfort/language": choices.language,
        "sounds/microphone": choices.microphone,
    }


def _read(file: QSettings) -> Choices:
    """Read the choices; each value by itself, so that a garbled one harms no other."""
    usual = Choices()
    value = file.value
    comfort, sounds = usual.comfort, usual.sounds
    return Choices(
        couple=_couple(value, usual.couple),
        alone=_flag(value("people/alone"), default=usual.alone),
        comfort=Comfort(
            theme=_one_of(Theme, value("comfort/theme"), comfort.theme),
            scale=_number(value("comfort/text"), SMALLEST, LARGEST, comfort.scale),
            motion=_one_of(Motion, value("comfort/motion"), comfort.motion),
        ),
        sounds=Sounds(
            your_turn=_flag(value("sounds/your_turn"), default=sounds.your_turn),
            nearly_time=_flag(value("sounds/nearly_time"), default=sounds.nearly_time),
            rest=_flag(value("sounds/rest"), default=sounds.rest),
            volume=_number(value("sounds/volume"), 0.0, 1.0, sounds.volume),
        ),
        pace=_number(value("talk/pace"), FASTEST, SLOWEST, usual.pace),
        digits=_flag(value("talk/digits"), default=usual.digits),
        mode=_one_of(Mode, value("talk/mode"), usual.mode),
        writing_clock=_flag(value("talk/writing_clock"), default=usual.writing_clock),
        country=_text(value("help/country"), ""),
        welcomed=_flag(value("welcome/seen"), default=usual.welcomed),
        language=_text(value("comfort/language"), ""),
        microphone=_text(value("sounds/microphone"), ""),
    )


def _couple(value: Callable[[str], Any], usual: Couple) -> Couple:
    """Read both people. Never two of a kind, whatever the file says."""
    one, two = (
        Person(
            name=_text(value(f"people/{side.value}_name"), "")[:LONGEST_NAME],
            shape=_one_of(Shape, value(f"people/{side.value}_shape"), usual.of(side).shape),
            hue=_one_of(Hue, value(f"people/{side.value}_hue"), usual.of(side).hue),
        )
        for side in Side
    )
    if one.hue is two.hue and one.hue is not Hue.INK:
        one = msgspec.structs.replace(one, hue=usual.one.hue)
        two = msgspec.structs.replace(two, hue=usual.two.hue)
    return Couple(one, two).with_person(Side.ONE, one)


def _one_of(kind: type[_E], value: object, usual: _E) -> _E:
    try:
        return kind(str(value))
    except ValueError:
        return usual


def _number(value: object, least: float, most: float, usual: float) -> float:
    try:
        number = float(str(value))
    except ValueError:
        return usual
    return number if least <= number <= most else usual


def _flag(value: object, *, default: bool) -> bool:
    return {"true": True, "false": False}.get(str(value).lower(), default)


def _text(value: object, usual: str) -> str:
    """Take one line of text. A comma in the file makes a list of it: join that again."""
    if isinstance(value, list):
        value = ", ".join(str(part) for part in value)
    return " ".join(value.split()) if isinstance(value, str) else usual


def _within(number: float, least: float, most: float) -> float:
    return min(max(number, least), most)


def _close_to_others(path: Path) -> None:
    """Names are nobody else's business. Where rights cannot be set, the folder still is closed."""
    with suppress(OSError):
        if path.stat().st_mode & 0o777 != 0o600:
            path.chmod(0o600)
