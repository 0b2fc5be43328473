"""What people chose is kept, and whatever stands in the file, something sensible is read."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from coach.people import Couple, Hue, Person, Shape, Side
from coach.session.modes import Mode
from ui.preferences import Choices, Preferences, Sounds
from ui.shell import Frame
from ui.theme.comfort import Comfort, Motion, Theme

pytestmark = pytest.mark.usefixtures("qapp")

CHOSEN = Choices(
    couple=Couple(Person("Noor, from next door", Shape.SQUARE, Hue.CLAY), Person("Søren = 1; 2")),
    alone=True,
    comfort=Comfort(Theme.DARK, 1.5, Motion.STILL),
    sounds=Sounds(your_turn=False, nearly_time=True, rest=False, volume=0.8),
    pace=1.5,
    digits=True,
    country="new-zealand",
    microphone="alsa_input.usb, the one on the desk; 2",
    welcomed=True,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "inturn.ini"


def test_without_a_file_all_is_as_made(path: Path) -> None:
    assert Preferences(path).choices == Choices()


def test_what_was_chosen_is_there_at_the_next_start(path: Path) -> None:
    Preferences(path).choose(CHOSEN)
    assert Preferences(path).choices == CHOSEN


def test_nobody_else_may_read_the_file(path: Path) -> None:
    Preferences(path).choose(CHOSEN)
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_file_that_others_could_read_is_closed(path: Path) -> None:
    path.write_text("[talk]\npace=2\n", encoding="utf-8")
    path.chmod(0o644)
    Preferences(path).choose(CHOSEN)
    assert path.stat().st_mode & 0o777 == 0o600


def test_it_tells_once_of_each_change(path: Path, qtbot: QtBot) -> None:
    preferences = Preferences(path)
    with qtbot.waitSignal(preferences.changed):
        preferences.choose(CHOSEN)
    with qtbot.assertNotEmitted(preferences.changed):
        preferences.choose(CHOSEN)


@pytest.mark.parametrize(
    "line",
    [
        "text=huge",
        "text=9",
        "text=nan",
        "text=-1",
        "text=",
        "text=1.5, 2",
        "text=@Invalid()",
        "text=\x00\xff",
    ],
)
def test_a_garbled_value_takes_no_other_with_it(path: Path, line: str) -> None:
    path.write_text(f"[comfort]\n{line}\ntheme=dark\n[talk]\npace=2\n", encoding="latin-1")
    choices = Preferences(path).choices
    assert choices.comfort == Comfort(theme=Theme.DARK)
    assert choices.pace == 2


def test_a_file_of_noise_reads_as_the_defaults(path: Path) -> None:
    path.write_bytes(bytes(range(256)) * 8)
    assert Preferences(path).choices == Choices()


def test_two_people_of_one_shape_or_colour_are_told_apart(path: Path) -> None:
    path.write_text(
        "[people]\none_shape=square\ntwo_shape=square\none_hue=clay\ntwo_hue=clay\n",
        encoding="utf-8",
    )
    couple = Preferences(path).choices.couple
    assert couple.one == Person("", Shape.SQUARE, Hue.LAGOON)
    assert couple.two == Person("", Shape.CIRCLE, Hue.CLAY)


def test_both_may_be_ink(path: Path) -> None:
    ink = Couple(Person(hue=Hue.INK), Person(shape=Shape.SQUARE, hue=Hue.INK))
    Preferences(path).choose(Choices(couple=ink))
    assert Preferences(path).choices.couple == ink


def test_an_endless_name_is_cut(path: Path) -> None:
    path.write_text(f"[people]\none_name={'a' * 1000}\n", encoding="utf-8")
    assert len(Preferences(path).choices.couple.of(Side.ONE).name) == 40


@pytest.mark.parametrize(("asked", "taken"), [(0.1, 0.5), (2.0, 2.0), (9.0, 3.0)])
def test_the_pace_stays_between_half_and_three(path: Path, asked: float, taken: float) -> None:
    preferences = Preferences(path)
    preferences.choose(replace(Choices(), pace=asked))
    assert preferences.choices.pace == taken


def test_it_can_all_be_forgotten(path: Path) -> None:
    preferences = Preferences(path)
    preferences.choose(CHOSEN)
    preferences.forget()
    assert preferences.choices == Choices()
    assert "Noor" not in path.read_text(encoding="utf-8")


def test_a_disk_that_takes_nothing_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    preferences = Preferences(tmp_path / "file" / "inturn.ini")
    preferences.choose(CHOSEN)
    assert preferences.choices == CHOSEN
    assert not preferences.save()


def test_how_the_two_talk_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "inturn.ini"
    Preferences(path).choose_way(Mode.WRITE, False)
    choices = Preferences(path).choices
    assert (choices.mode, choices.writing_clock) == (Mode.WRITE, False)
    path.write_text("[talk]\nmode=shout\nwriting_clock=perhaps\n", "utf-8")
    choices = Preferences(path).choices
    assert (choices.mode, choices.writing_clock) == (Mode.TALK, True)


def test_where_a_drive_is_missing_no_folder_is_made_in_its_place(tmp_path: Path) -> None:
    preferences = Preferences(tmp_path / "drive" / "inturn.ini")
    preferences.choose(CHOSEN)
    preferences.keep_frame(Frame(b"", ("", ""), 0, (0, 0)))
    assert preferences.choices == CHOSEN
    assert list(tmp_path.iterdir()) == []
    (tmp_path / "drive").mkdir()
    preferences.choose(replace(CHOSEN, pace=2.0))
    assert Preferences(tmp_path / "drive" / "inturn.ini").choices == replace(CHOSEN, pace=2.0)
