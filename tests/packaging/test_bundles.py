"""What Windows and macOS are told about the app is one with the app itself, and well-formed."""

import plistlib
import re
from pathlib import Path
from typing import Any

import pytest
from freezing import bundles

from coach import APP_ID, __version__
from coach.content.library import Library
from coach.content.prose import TakingWords
from tests.hygiene.project import ROOT
from ui.start import NAME

_MACOS = ROOT / "build" / "macos"
#: A line of a file of texts for macOS.
_STRING = re.compile(r'"((?:[^"\\]|\\.)*)" = "((?:[^"\\]|\\.)*)";')


def _strings(language: str) -> dict[str, str]:
    lines = (_MACOS / f"{language}.lproj" / "InfoPlist.strings").read_text("utf-8").splitlines()
    found = [_STRING.fullmatch(line) for line in lines if line]
    return {match[1]: match[2] for match in found if match is not None}


class _Noted:
    """Stands in for what PyInstaller builds of a version file: it remembers what it was given."""

    def __init__(self, *given: Any, **named: Any) -> None:
        self.given, self.named = given, named


def _read_as_pyinstaller_does(text: str) -> dict[str, str]:
    """Give the strings of a version file, which PyInstaller evaluates as Python."""
    strings: dict[str, str] = {}

    def string(name: str, value: str) -> None:
        strings[name] = value

    kinds = ("VSVersionInfo", "FixedFileInfo", "StringFileInfo", "StringTable", "VarFileInfo")
    names: dict[str, Any] = dict.fromkeys((*kinds, "VarStruct"), _Noted)
    whole = eval(text, {**names, "StringStruct": string})  # noqa: S307 - our own text
    strings["numbers"] = str(whole.named["ffi"].named["filevers"])
    return strings


@pytest.mark.parametrize(
    ("version", "numbers"),
    [("0.1.0", (0, 1, 0, 0)), ("1.2", (1, 2, 0, 0)), ("2.0.0rc1", (2, 0, 0, 0))],
)
def test_windows_counts_a_version_in_four_numbers(
    version: str, numbers: tuple[int, int, int, int]
) -> None:
    assert bundles.numbers(version) == numbers


def test_what_is_no_version_is_not_counted() -> None:
    with pytest.raises(ValueError, match="no version"):
        bundles.numbers("next")


@pytest.mark.parametrize("program", ["inturn", "inturn-cli"])
def test_a_program_for_windows_says_its_version_and_name(program: str) -> None:
    strings = _read_as_pyinstaller_does(bundles.version_text(program))
    assert strings["numbers"] == str(bundles.numbers())
    assert strings["ProductVersion"] == strings["FileVersion"] == __version__
    assert strings["OriginalFilename"] == f"{program}.exe"
    assert strings["ProductName"] == NAME


def test_only_windows_gets_a_version_file(tmp_path: Path) -> None:
    assert bundles.version_file(tmp_path, "inturn", "linux") is None
    written = bundles.version_file(tmp_path / "work", "inturn", "win32")
    assert written is not None
    assert Path(written).read_text("utf-8") == bundles.version_text("inturn")


@pytest.mark.parametrize(
    ("platform", "name"), [("win32", "inturn.ico"), ("darwin", "inturn.icns"), ("linux", None)]
)
def test_each_system_has_its_own_kind_of_icon(platform: str, name: str | None) -> None:
    assert bundles.icon("icons", platform) == (name and str(Path("icons") / name))


def test_one_name_everywhere() -> None:
    assert bundles.NAME == NAME
    info = bundles.mac_info()
    assert (info["CFBundleIdentifier"], info["CFBundleName"]) == (APP_ID, NAME)
    assert bundles.mac_bundle("icons")["bundle_identifier"] == APP_ID


def test_a_mac_is_told_which_of_two_programs_is_the_app() -> None:
    # PyInstaller takes the first that it finds, and hides an app with a console.
    info = bundles.mac_info()
    assert info["CFBundleExecutable"] == "inturn"
    assert info["LSBackgroundOnly"] is False


def test_a_mac_is_told_the_version_as_numbers() -> None:
    info = bundles.mac_info()
    assert info["CFBundleShortVersionString"] == info["CFBundleVersion"]
    assert info["CFBundleVersion"] == ".".join(str(part) for part in bundles.numbers()[:3])


def test_the_app_asks_a_mac_for_nothing_but_the_microphone() -> None:
    asked = {key for key in bundles.mac_info() if key.endswith("UsageDescription")}
    assert asked == {"NSMicrophoneUsageDescription"}
    assert "NSAppTransportSecurity" not in bundles.mac_info()


def test_a_backup_is_ours_and_a_deck_is_not() -> None:
    info = bundles.mac_info()
    ranks = {
        kind: document["LSHandlerRank"]
        for document in info["CFBundleDocumentTypes"]
        for kind in document["LSItemContentTypes"]
    }
    (ours,) = info["UTExportedTypeDeclarations"]
    (theirs,) = info["UTImportedTypeDeclarations"]
    assert ours["UTTypeTagSpecification"]["public.filename-extension"] == ["inturn"]
    assert theirs["UTTypeTagSpecification"]["public.filename-extension"] == ["apkg"]
    assert ranks == {ours["UTTypeIdentifier"]: "Owner", theirs["UTTypeIdentifier"]: "Alternate"}


@pytest.mark.parametrize("language", ["en", "es"])
def test_each_language_has_every_text_that_a_mac_shows(language: str) -> None:
    info, strings = bundles.mac_info(), _strings(language)
    shown = {document["CFBundleTypeName"] for document in info["CFBundleDocumentTypes"]}
    assert {"NSMicrophoneUsageDescription", *shown} <= set(strings)
    assert language in info["CFBundleLocalizations"]


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_kind_of_file_is_called_the_same_on_every_system(language: str) -> None:
    mac = _strings(language)
    named = {mac["In Turn backup"], mac["Deck of cards"]}
    installer = (ROOT / "build" / "windows" / "texts.nsh").read_text("utf-8")
    kinds = rf'LangString (?:Backup|Deck) \$\{{{language.upper()}\}} "(.+)"'
    assert set(re.findall(kinds, installer)) == named
    linux = ROOT / "build" / "linux" / "texts" / f"{APP_ID}.xml"
    tag = "<comment>" if language == "en" else f'<comment xml:lang="{language}">'
    assert set(re.findall(rf"{tag}(.+)</comment>", linux.read_text("utf-8"))) == named
    assert Library(language=language).prose(TakingWords).move_name == mac["In Turn backup"]


def test_english_texts_are_those_of_the_app_itself() -> None:
    asked = "NSMicrophoneUsageDescription"
    assert _strings("en")[asked] == bundles.mac_info()[asked]
    assert _strings("es")[asked] != _strings("en")[asked]


def test_the_app_has_the_rights_that_it_needs_and_no_other() -> None:
    rights = plistlib.loads((_MACOS / "entitlements.plist").read_bytes())
    assert rights == {
        "com.apple.security.device.audio-input": True,
        "com.apple.security.cs.allow-unsigned-executable-memory": True,
    }
