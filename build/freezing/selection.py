"""Which of the files that PyInstaller collected are kept.

PyInstaller collects every plugin of each Qt library that is used, and then all that these need:
GTK, a virtual keyboard, a web of media codecs. Here stands what In Turn needs; then whatever
nothing needs any more is dropped too.
"""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence

#: Qt's plugins, by folder, without "lib", "q" prefix rules or endings: as they are on each system.
PLUGINS: dict[str, frozenset[str]] = {
    "platforms": frozenset({
        "qxcb", "qwayland", "qoffscreen",  # Linux; offscreen serves the self-check everywhere
        "qwindows", "qcocoa",
    }),
    "wayland-shell-integration": frozenset({"xdg-shell"}),
    "wayland-decoration-client": frozenset({"adwaita", "bradient"}),
    # Dead keys and the scripts of the world.
    "platforminputcontexts": frozenset({
        "composeplatforminputcontextplugin", "ibusplatforminputcontextplugin",
    }),
    # Dark or light, and the desktop's own windows for files; GTK's would bring 40 MB.
    "platformthemes": frozenset({"qxdgdesktopportal"}),
    "printsupport": frozenset({"cupsprintersupport"}),
    # macOS asks whether a program may hear.
    "permissions": frozenset({"qdarwinmicrophonepermission"}),
    "texttospeech": frozenset({
        "qtexttospeech_speechd", "qtexttospeech_sapi", "qtexttospeech_winrt",
        "qtexttospeech_speechdarwin",
    }),
}  # fmt: skip

#: PySide6's own modules. What else stands in its folder is not ours.
BINDINGS = frozenset({
    "QtCore", "QtDBus", "QtGui", "QtMultimedia", "QtNetwork", "QtPrintSupport", "QtSvg",
    "QtTextToSpeech", "QtWidgets",
})  # fmt: skip

#: The languages whose Qt texts are shipped ("Cancel" in a print window): those of the app.
LANGUAGES = ("es",)

#: Left to the system on Linux: a plugin works where they are, and is still where they are not.
#: A printer's or a voice's own library must fit what runs there, so it is never ours to ship.
LEFT_TO_THE_SYSTEM = ("libcups.so", "libspeechd.so")

#: Libraries that programs ask for by name while they run: Python, and what onnxruntime opens.
LOADED_BY_NAME = (
    "libpython", "python3",
    "libonnxruntime_providers_shared", "onnxruntime_providers_shared",
)  # fmt: skip

#: Parts of a distribution that are for its makers.
NOT_FOR_USE = ("/tests/", "/testing/", "/include/", "/__pycache__/")


class File(NamedTuple):
    """A file as PyInstaller's tables have it: where it goes, whence it comes, of which kind."""

    dest: str
    source: str
    kind: str


def wanted(file: File) -> bool:
    """Tell whether a file is one that In Turn asks for, whatever it may need itself."""
    dest = PurePosixPath(file.dest.replace("\\", "/"))
    parts = dest.parts
    text = f"/{dest}"
    if any(part in text for part in NOT_FOR_USE):
        return False
    if "PySide6" not in parts:
        return True
    if "plugins" in parts:
        folder, name = parts[parts.index("plugins") + 1], _bare(dest.name)
        return name in PLUGINS.get(folder, ())
    if "translations" in parts:
        return dest.name in {f"qtbase_{language}.qm" for language in LANGUAGES}
    if "qml" in parts:
        return False
    if parts[-2:-1] == ("PySide6",) and dest.name.startswith("Qt") and _is_binding(dest.name):
        return dest.name.partition(".")[0] in BINDINGS
    return True


def _is_binding(name: str) -> bool:
    return name.endswith((".so", ".pyd"))


def _bare(name: str) -> str:
    """Give a plugin's name without what each system lays around it."""
    return name.removeprefix("lib").partition(".")[0]


def select(files: Iterable[File], needs: Callable[[str], Collection[str]]) -> list[File]:
    """Give the wanted files, and of the libraries only those that a wanted file needs.

    ``needs`` reads which libraries a binary names. A library is only known by its name there,
    as to the system that loads it; links count as that to which they lead.
    """
    found = [file for file in files if wanted(file)]
    libraries = {
        _name(file.dest): file for file in found if _is_library(file) and file.kind != "SYMLINK"
    }
    open_ends = [file for file in found if file.kind in {"EXTENSION", "EXECUTABLE", "PYTHON"}]
    open_ends += [file for file in found if _is_plugin(file)]
    needed: set[str] = set()
    while open_ends:
        for name in needs(open_ends.pop().source):
            library = libraries.get(name)
            if library is None or name in needed or name.startswith(LEFT_TO_THE_SYSTEM):
                continue
            needed.add(name)
            open_ends.append(library)
    return [
        file
        for file in found
        if not _is_library(file) or _is_root(file) or _name(file.dest) in needed
    ]


def _is_library(file: File) -> bool:
    if file.kind == "SYMLINK":
        return ".so" in file.dest or file.dest.endswith(".dylib")
    return file.kind == "BINARY" and not _is_plugin(file)


def _is_plugin(file: File) -> bool:
    return file.kind == "BINARY" and "/plugins/" in file.dest.replace("\\", "/")


def _is_root(file: File) -> bool:
    """Tell whether it is loaded by its name at run time, and not through another."""
    return _name(file.dest).startswith(LOADED_BY_NAME)


def _name(path: str) -> str:
    return PurePosixPath(path.replace("\\", "/")).name


def unstripped(file: File) -> File:
    """Give a file as a kind that is not stripped, if its maker moved its parts about.

    Libraries in a folder "NAME.libs" were patched when their wheel was made; ``strip`` of
    binutils up to 2.40 puts their parts where no loader takes them ("not page-aligned").
    """
    folder = PurePosixPath(file.dest.replace("\\", "/")).parent.name
    return file._replace(kind="DATA") if folder.endswith(".libs") else file


def no_links_to_nothing(files: Sequence[File]) -> list[File]:
    """Give the files without the links whose end is not there any more."""
    there = {PurePosixPath(file.dest) for file in files}
    kept: list[File] = []
    for file in files:
        end = PurePosixPath(file.dest).parent / file.source
        if file.kind != "SYMLINK" or end in there:
            kept.append(file)
    return kept
