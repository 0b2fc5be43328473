"""A made-up frozen app, and a computer on which tools only note how they were called."""

from collections.abc import Callable
from pathlib import Path

from tests.packaging.machines import Computer

#: How the file of a library begins on a Mac.
MACH_O = bytes.fromhex("cffaedfe0c000001")


def project(root: Path) -> Path:
    """Make a project folder with an environment that stands already."""
    (root / "build").mkdir(parents=True)
    for name in ("build/requirements.txt", "build/requirements-dev.txt", "pyproject.toml"):
        (root / name).touch()
    (root / "LICENSE").write_text("MIT\n", encoding="utf-8")
    (root / "dist").mkdir()
    return root


def frozen_windows(root: Path) -> Path:
    """Put a frozen app for Windows into the project's ``dist``."""
    folder = root / "dist" / "inturn"
    (folder / "_internal").mkdir(parents=True)
    for name in ("inturn.exe", "inturn-cli.exe"):
        (folder / name).write_bytes(b"MZ" + bytes(3000))
    (folder / "_internal" / "base.dll").write_bytes(b"MZ")
    return folder


def frozen_mac(root: Path) -> Path:
    """Put a frozen app for macOS into the project's ``dist``."""
    contents = root / "dist" / "In Turn.app" / "Contents"
    code = (
        "MacOS/inturn",
        "MacOS/inturn-cli",
        "Frameworks/libpython.dylib",
        "Frameworks/QtCore.framework/Versions/A/QtCore",
        "Frameworks/deep/down/_core.so",
    )
    for name in code:
        (contents / name).parent.mkdir(parents=True, exist_ok=True)
        (contents / name).write_bytes(MACH_O)
    framework = contents / "Frameworks" / "QtCore.framework"
    (framework / "QtCore").symlink_to("Versions/A/QtCore")
    (contents / "Resources").mkdir()
    (contents / "Resources" / "words.toml").write_text("a = 1\n", encoding="utf-8")
    return contents.parent


def maker(root: Path, makes: Callable[[list[str]], None] = lambda _: None) -> Computer:
    """Give a computer on which painting, listing and ``makes`` leave files behind."""

    def made(command: list[str]) -> None:
        makes(command)
        if "venv" in command:
            for name in ("bin/python", "Scripts/python.exe"):
                (root / ".venv" / name).parent.mkdir(parents=True, exist_ok=True)
                (root / ".venv" / name).touch()
        if any(word.endswith("icons.py") for word in command):
            icons = Path(command[-1])
            icons.mkdir(exist_ok=True)
            for name in ("inturn-backup", "inturn-deck"):
                (icons / f"{name}.icns").write_bytes(b"icns")
        if "--contents" in command:
            papers = Path(command[-1])
            (papers / "THIRD_PARTY_NOTICES.txt").write_text("Theirs\n", encoding="utf-8")
            (papers / "inturn-9.cdx.json").write_text("{}\n", encoding="utf-8")

    return Computer(on_run=made)
