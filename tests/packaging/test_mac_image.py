"""The disk image for macOS: signed from within, missing keys are named, and no secret is said."""

import base64
from pathlib import Path

import pytest
from macos import package, sign

from coach import __version__
from machine import world
from tests.packaging import frozen
from tests.packaging.machines import Computer

_IDENTITY = "Developer ID Application: Nobody (TEAM123456)"
_KEYS = {
    "APPLE_CERTIFICATE": base64.b64encode(b"certificate").decode(),
    "APPLE_CERTIFICATE_PASSPHRASE": "hush-hush",
    "APPLE_SIGNING_IDENTITY": _IDENTITY,
    "APPLE_API_KEY": "-----BEGIN PRIVATE KEY-----",
    "APPLE_API_KEY_ID": "KEYNUMBER1",
    "APPLE_API_ISSUER": "issuer-of-keys",
}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    project = frozen.project(tmp_path / "a folder with spaces")
    frozen.frozen_mac(project)
    return project


def _computer(root: Path, **environ: str) -> Computer:
    def makes(command: list[str]) -> None:
        if command[:2] == ["hdiutil", "create"]:
            Path(command[-1]).write_bytes(b"koly")

    computer = frozen.maker(root, makes)
    computer.platform, computer.environ = "darwin", environ
    return computer


def _signed(computer: Computer) -> list[str]:
    """Give the paths that were signed, in order, from the folder ``Contents`` on."""
    calls = [command for command in computer.commands("codesign") if "--sign" in command]
    return [command[-1].partition("/Contents/")[2] or Path(command[-1]).name for command in calls]


def test_what_is_inside_is_signed_before_what_holds_it(root: Path) -> None:
    computer = _computer(root)
    package.main(["--unsigned"], computer.world(), root)
    framework = "Frameworks/QtCore.framework"
    assert _signed(computer) == [
        f"{framework}/Versions/A/QtCore",
        "Frameworks/deep/down/_core.so",
        framework,
        "Frameworks/libpython.dylib",
        "MacOS/inturn",
        "MacOS/inturn-cli",
        "In Turn.app",
    ]


def test_links_and_words_are_not_signed(root: Path) -> None:
    contents = root / "dist" / "In Turn.app" / "Contents"
    assert not sign.is_code(contents / "Frameworks" / "QtCore.framework" / "QtCore")
    assert not sign.is_code(contents / "Resources" / "words.toml")


def test_with_a_key_everything_is_hardened_and_bears_the_time(root: Path) -> None:
    computer = _computer(root, **_KEYS)
    assert package.main([], computer.world(), root) == 0
    calls = [c for c in computer.commands("codesign") if "--sign" in c]
    assert all("--timestamp" in call for call in calls)
    *code, image = calls
    assert all(call[call.index("--options") + 1] == "runtime" for call in code)
    assert image[-1].endswith(f"inturn-{__version__}-macos-arm64.dmg")


def test_only_programs_and_the_app_get_rights(root: Path) -> None:
    computer = _computer(root, **_KEYS)
    package.main([], computer.world(), root)
    given = [Path(c[-1]).name for c in computer.commands("codesign") if "--entitlements" in c]
    assert given == ["inturn", "inturn-cli", "In Turn.app"]


def test_one_for_a_trial_says_so_in_its_name_and_is_seen_by_nobody(root: Path) -> None:
    computer = _computer(root)
    assert package.main(["--unsigned"], computer.world(), root) == 0
    assert (root / "dist" / f"inturn-{__version__}-macos-arm64-unsigned.dmg").is_file()
    assert computer.commands("notarytool") == []
    assert computer.commands("security") == []
    assert not any("runtime" in command for command in computer.ran)


@pytest.mark.parametrize("missing", list(_KEYS))
def test_each_secret_that_is_missing_is_named_and_nothing_is_made(root: Path, missing: str) -> None:
    computer = _computer(root, **{key: value for key, value in _KEYS.items() if key != missing})
    with pytest.raises(world.Stop, match=rf"lacks\n  {missing}: .+\n"):
        package.main([], computer.world(), root)
    assert computer.commands("codesign") == []


def test_no_secret_is_said_even_where_the_tools_repeat_them(root: Path) -> None:
    computer = _computer(root, **_KEYS)
    said = [f"{key}: {value}" for key, value in _KEYS.items()]
    computer.answers = {"notarytool": (1, said)}
    with pytest.raises(world.Stop) as stopped:
        package.main([], computer.world(), root)
    everything = computer.heard + str(stopped.value)
    assert "APPLE_API_KEY: ***" in everything
    assert [value for value in _KEYS.values() if value in everything] == []


def test_the_keychain_is_gone_afterwards_whatever_happens(root: Path) -> None:
    computer = _computer(root, **_KEYS)
    computer.answers = {"--verify": (1, ["the seal is broken"])}
    with pytest.raises(world.Stop, match="--verify"):
        package.main([], computer.world(), root)
    assert computer.ran[-1][:2] == ["security", "delete-keychain"]
    assert computer.commands("hdiutil") == []


def test_the_signed_app_is_started_before_it_is_packed(root: Path) -> None:
    computer = _computer(root, **_KEYS)
    package.main([], computer.world(), root)
    steps = [" ".join(command) for command in computer.ran]
    order = ["--verify --deep", "--self-check", "hdiutil create", "notarytool submit", "staple"]
    places = [next(i for i, step in enumerate(steps) if word in step) for word in order]
    assert places == sorted(places)


def test_what_a_mac_shows_in_other_languages_comes_along(root: Path) -> None:
    package.main(["--unsigned"], _computer(root).world(), root)
    resources = root / "dist" / "In Turn.app" / "Contents" / "Resources"
    for name in ("en.lproj/InfoPlist.strings", "es.lproj/InfoPlist.strings", "inturn-deck.icns"):
        assert (resources / name).is_file()


def test_licences_and_the_list_of_parts_lie_beside_it_with_their_sums(root: Path) -> None:
    package.main(["--unsigned"], _computer(root).world(), root)
    stem = f"inturn-{__version__}-macos-arm64-unsigned"
    sums = (root / "dist" / "SHA256SUMS").read_text("utf-8").splitlines()
    names = [line.split()[1] for line in sums]
    assert names == [f"{stem}-THIRD_PARTY_NOTICES.txt", f"{stem}.cdx.json", f"{stem}.dmg"]


def test_without_a_frozen_app_it_says_what_comes_first(tmp_path: Path) -> None:
    root = frozen.project(tmp_path / "empty")
    with pytest.raises(world.Stop, match=r"build/freeze\.py"):
        package.main(["--unsigned"], Computer().world(), root)
