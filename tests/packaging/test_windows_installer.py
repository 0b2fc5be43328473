"""The installer for Windows: it compiles, is for one person, and takes no data by itself."""

import re
import shutil
import struct
import subprocess
from pathlib import Path

import platformdirs
import platformdirs.windows
import pytest
from windows import package, sign

from coach import __version__
from coach.store.home import data_home
from machine import world
from tests.hygiene.project import ROOT
from tests.packaging import frozen
from tests.packaging.machines import Computer

_FOLDER = ROOT / "build" / "windows"
_SCRIPT = (_FOLDER / "inturn.nsi").read_text("utf-8")
_TEXTS = (_FOLDER / "texts.nsh").read_text("utf-8")
_KEYS = {"WINDOWS_CERTIFICATE": "c2VjcmV0IGtleQ==", "WINDOWS_CERTIFICATE_PASSPHRASE": "hush-hush"}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    project = frozen.project(tmp_path / "a folder with spaces")
    frozen.frozen_windows(project)
    return project


def _computer(root: Path, **environ: str) -> Computer:
    def makes(command: list[str]) -> None:
        for word in command:
            if "DOUT=" in word:
                Path(word.split("=", 1)[1]).write_bytes(b"MZ installer")

    computer = frozen.maker(root, makes)
    computer.platform, computer.environ = "win32", environ
    computer.programs |= {"makensis", "signtool"}
    return computer


def _icon() -> bytes:
    """Give the least that counts as an icon: one black pixel."""
    bitmap = struct.pack("<IiiHHIIiiII", 40, 1, 2, 1, 32, 0, 0, 0, 0, 0, 0) + bytes(8)
    return struct.pack("<HHHBBBBHHII", 0, 1, 1, 1, 1, 0, 0, 1, 32, len(bitmap), 22) + bitmap


def _picture() -> bytes:
    """Give the least that counts as a picture for the installer."""
    return struct.pack(
        "<2sIHHIIiiHHIIiiII", b"BM", 58, 0, 0, 54, 40, 1, 1, 1, 24, *[0] * 6
    ) + bytes(4)


def _compile(root: Path, out: Path) -> "subprocess.CompletedProcess[str]":
    icons, texts = root / "icons", root / "texts"
    for folder in (icons, texts):
        folder.mkdir(exist_ok=True)
    for name in ("inturn", "inturn-backup", "inturn-deck"):
        (icons / f"{name}.ico").write_bytes(_icon())
    (icons / "welcome.bmp").write_bytes(_picture())
    (texts / "LICENSE.txt").write_text("MIT\n", encoding="utf-8")
    given = package.defines(root / "dist" / "inturn", icons, texts, out)
    command = package.command(world.this_one(), given)
    return subprocess.run(command, check=False, capture_output=True, text=True, timeout=120)


@pytest.mark.skipif(shutil.which("makensis") is None, reason="makensis (NSIS 3) is missing here")
def test_it_compiles_without_a_warning_and_the_same_each_time(root: Path, tmp_path: Path) -> None:
    first, second = tmp_path / "first.exe", tmp_path / "second.exe"
    for out in (first, second):
        done = _compile(root, out)
        assert (done.returncode, done.stdout + done.stderr) == (0, "")
    assert first.read_bytes() == second.read_bytes()
    assert "MZ".encode("ascii") == first.read_bytes()[:2]


def test_no_rights_of_an_administrator_are_asked_for() -> None:
    assert "RequestExecutionLevel user" in _SCRIPT
    assert "HKLM" not in _SCRIPT
    assert not re.search(r"\$(PROGRAMFILES|WINDIR|SYSDIR)|SetShellVarContext all", _SCRIPT)


def test_the_folder_of_the_data_is_the_one_that_the_app_uses(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def folder(_: str) -> str:
        return "$LOCALAPPDATA"

    monkeypatch.setattr(platformdirs.windows, "get_win_folder", folder)
    monkeypatch.setattr(platformdirs, "PlatformDirs", platformdirs.windows.Windows)
    used = str(data_home(None, {})).replace("/", "\\")
    assert f'!define DATA "{used}"' in _SCRIPT
    assert "ReadEnvStr $Data INTURN_HOME" in _SCRIPT


def test_data_goes_only_where_somebody_chose_it() -> None:
    # In silence no page is shown, so the choice is never made.
    assert "StrCpy $Erases 0" in _SCRIPT
    (asked,) = re.findall(
        r"\$\{If\} \$Erases == 1\n(.*?)\n  !insertmacro RemoveProgram", _SCRIPT, re.DOTALL
    )
    assert 'inturn-cli.exe" data erase --yes --home "$Data"' in asked
    rest = _SCRIPT.replace(asked, "").splitlines()
    assert [line for line in rest if "$Data" in line and re.search("Delete|RMDir|Exec", line)] == []
    removed = re.findall(r'RMDir /r "(.*?)"', _SCRIPT)
    assert removed == [r"$INSTDIR\_internal", r"$INSTDIR\texts", r"$INSTDIR\icons"]


def test_a_deck_keeps_the_program_that_opens_it() -> None:
    taken = re.findall(r'WriteRegStr HKCU "\$\{CLASSES\}\\\.apkg" ', _SCRIPT)
    assert taken == []
    assert r'"${CLASSES}\.apkg\OpenWithProgids" "InTurn.Deck"' in _SCRIPT


def test_each_text_is_there_in_both_languages() -> None:
    said = re.findall(r'LangString (\w+) \$\{(\w+)\} "(.+)"', _TEXTS)
    languages = {key: {of for name, of, _ in said if name == key} for key, _, _ in said}
    assert set(map(frozenset, languages.values())) == {frozenset({"EN", "ES"})}
    assert set(re.findall(r"\$\((\w+)\)", _SCRIPT)) == set(languages)


def test_everything_that_was_written_into_the_registry_is_taken_out_again() -> None:
    written = set(re.findall(r"WriteReg\w+ HKCU \"\$\{CLASSES\}\\([^\\\"]+)", _SCRIPT))
    written = written - {"${id}", "Applications"} | {"InTurn.Backup", "InTurn.Deck"}
    removed = re.findall(
        r"DeleteReg(?:Key|Value)(?: /ifempty)? HKCU \"\$\{CLASSES\}\\([^\\\"]+)", _SCRIPT
    )
    assert written <= set(removed)
    assert r"Applications\inturn.exe" in _SCRIPT.split('Section "Uninstall"')[1]


def test_without_a_certificate_nothing_is_made_and_its_name_is_said(root: Path) -> None:
    computer = _computer(root)
    with pytest.raises(world.Stop, match="WINDOWS_CERTIFICATE_PASSPHRASE"):
        package.main([], computer.world(), root)
    assert computer.commands("sign") == []


def test_one_for_a_trial_says_so_in_its_name(root: Path) -> None:
    computer = _computer(root)
    assert package.main(["--unsigned"], computer.world(), root) == 0
    made = root / "dist" / f"inturn-{__version__}-windows-x64-setup-unsigned.exe"
    assert made.is_file()
    assert computer.commands("sign") == []
    assert made.name in (root / "dist" / "SHA256SUMS").read_text("utf-8")


def test_both_programs_are_signed_before_they_are_packed_and_the_installer_after(
    root: Path,
) -> None:
    computer = _computer(root, **_KEYS)
    assert package.main([], computer.world(), root) == 0
    done = [command for command in computer.ran if {"sign", "/WX"} & set(command)]
    assert ["sign" in command for command in done] == [True, False, True]
    assert [Path(name).name for name in done[0][-2:]] == ["inturn.exe", "inturn-cli.exe"]
    assert done[2][-1].endswith("-setup.exe")


def test_no_secret_is_said_even_where_the_tool_repeats_it(root: Path) -> None:
    computer = _computer(root, **_KEYS)
    computer.answers["/p hush-hush"] = (1, ["wrong: hush-hush"])
    with pytest.raises(world.Stop) as stopped:
        package.main([], computer.world(), root)
    assert "wrong: ***" in computer.heard
    assert "hush-hush" not in computer.heard + str(stopped.value)


def test_the_newest_tool_of_the_system_signs(tmp_path: Path) -> None:
    for version in ("10.0.1", "10.0.2"):
        (tmp_path / version / "x64").mkdir(parents=True)
        (tmp_path / version / "x64" / "signtool.exe").touch()
    computer = Computer(programs=set())
    assert "10.0.2" in sign.found(computer.world(), tmp_path)
    with pytest.raises(world.Stop, match="Windows SDK"):
        sign.found(computer.world(), tmp_path / "none")


def test_without_a_frozen_app_it_says_what_comes_first(tmp_path: Path) -> None:
    root = frozen.project(tmp_path / "empty")
    with pytest.raises(world.Stop, match=r"build/freeze\.py"):
        package.main(["--unsigned"], Computer().world(), root)


def test_an_option_that_is_none_is_told(root: Path) -> None:
    with pytest.raises(world.Stop, match="--unsigned"):
        package.main(["--now"], _computer(root).world(), root)
