"""Takes the files of a pack out of a folder or a zip, and refuses whatever plays tricks.

Nothing is written: all of it comes as bytes in memory, bounded before anything is unpacked.
"""

import re
import stat
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath

from coach.content.mistakes import ContentBroken, Mistake
from coach.content.source import LARGEST

#: The file that says what a pack is.
ABOUT = "pack.toml"
#: The folders that a pack may have.
FOLDERS = ("walkthroughs", "decks", "drills")
#: The most files of a pack, and bytes of it, packed and unpacked.
FILES, BYTES = 300, 8 * 1024 * 1024
#: The longest name of a file: no disk that is in use takes more than 255 bytes.
LONGEST = 100
_OURS = re.compile(rf"(?:{'|'.join(FOLDERS)})/[a-z]+(?:-[a-z]+)*\.toml")
#: Beside ours: for people who read the pack, never shown by In Turn.
_BESIDE = re.compile(r"(?:LICEN[CS]E|README|AUTHORS|NOTICE)(?:\.(?:txt|md))?")
#: What computers put into folders by themselves, and we into those of packs that were added.
_LEFT_OUT = re.compile(r"(?:.*/)?(?:\.DS_Store|Thumbs\.db|desktop\.ini)|__MACOSX/.*|left-out\.txt")

Files = Mapping[str, bytes]


def gather(source: Path) -> Files:
    """Give the files of a pack by their paths in it, ``pack.toml`` among them.

    ``source`` is a folder or a zip. Raises ``ContentBroken`` with everything that is refused.
    """
    try:
        found = list(_folder(source) if source.is_dir() else _zip(source))
    except OSError as error:
        raise _broken(source.name, f"cannot be read: {error.strerror}") from error
    except (zipfile.BadZipFile, zlib.error, EOFError, ValueError) as error:
        raise _broken(source.name, "is no zip that can be read, or it is torn") from error
    except (NotImplementedError, RuntimeError) as error:
        raise _broken(source.name, "is packed in a way that is not taken, or locked") from error
    mistakes = [one for one in found if isinstance(one, Mistake)]
    files = dict(one for one in found if not isinstance(one, Mistake))
    if ABOUT not in files and not mistakes:
        mistakes = [Mistake(ABOUT, "", "missing: it says what the pack is")]
    if mistakes:
        raise ContentBroken(sorted(mistakes))
    return files


def carried(files: Files) -> Files:
    """Give the files of a pack that came some other way; raises ``ContentBroken``, too."""
    mistakes = [Mistake(name, "", reason) for name in files if (reason := _reason(name))]
    mistakes += [Mistake(name, "", _too_large()) for name in files if len(files[name]) > LARGEST]
    if len(files) > FILES or ABOUT not in files:
        mistakes.append(Mistake(ABOUT, "", f"missing, or more than {FILES} files"))
    if mistakes:
        raise ContentBroken(sorted(mistakes))
    return files


def _broken(file: str, reason: str) -> ContentBroken:
    return ContentBroken([Mistake(file, "", reason)])


def _folder(root: Path) -> Iterator[tuple[str, bytes] | Mistake]:
    count = 0
    for path in sorted(root.rglob("*")):
        name = path.relative_to(root).as_posix()
        count += 1
        if count > FILES:
            yield Mistake(root.name, "", f"more than {FILES} files and folders")
            return
        if path.is_symlink():
            yield Mistake(name, "", "a link that leads elsewhere")
        elif path.is_dir() or _LEFT_OUT.fullmatch(name):
            continue
        elif not path.is_file():
            yield Mistake(name, "", "neither a file nor a folder")
        elif (reason := _reason(name)) or path.stat().st_size > LARGEST:
            yield Mistake(name, "", reason or _too_large())
        else:
            yield name, path.read_bytes()[: LARGEST + 1]


def _zip(source: Path) -> Iterator[tuple[str, bytes] | Mistake]:
    if not source.is_file():
        yield Mistake(source.name, "", "no such file or folder")
        return
    if source.stat().st_size > BYTES:
        yield Mistake(source.name, "", f"larger than {BYTES // 1024 // 1024} MiB")
        return
    with zipfile.ZipFile(source) as packed:
        entries = packed.infolist()
        if len(entries) > FILES:
            yield Mistake(source.name, "", f"more than {FILES} files and folders")
            return
        top, seen = _top(entries), set[str]()
        for entry in entries:
            name = entry.filename.removeprefix(top)
            if not name or entry.is_dir() or _LEFT_OUT.fullmatch(name):
                continue
            reason = _tricks(entry) or _reason(name) or _twice(name, seen)
            data = b"" if reason else _bounded(packed, entry)
            if len(data) > LARGEST:
                reason = _too_large()
            yield Mistake(name, "", reason) if reason else (name, data)


def _bounded(packed: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    """Unpack no more than we take: what a zip says of its own size is not to be trusted."""
    with packed.open(entry) as file:
        return file.read(LARGEST + 1)


def _top(entries: list[zipfile.ZipInfo]) -> str:
    """Give the one folder in which everything lies, with its stroke, or nothing."""
    names = [entry.filename for entry in entries if not _LEFT_OUT.fullmatch(entry.filename)]
    tops = {name.split("/", 1)[0] for name in names}
    top = next(iter(tops), "")
    whole = len(tops) == 1 and all("/" in name for name in names)
    return f"{top}/" if whole and top not in {"", ".", ".."} and top not in FOLDERS else ""


def _tricks(entry: zipfile.ZipInfo) -> str:
    mode = entry.external_attr >> 16
    if stat.S_IFMT(mode) not in {0, stat.S_IFREG, stat.S_IFDIR}:
        return "a link or a device, not a file"
    if entry.flag_bits & 1:
        return "locked by a password"
    return ""


def _twice(name: str, seen: set[str]) -> str:
    """Some computers take names that differ in case alone for the same file."""
    low = name.casefold()
    if low in seen:
        return "is in there twice"
    seen.add(low)
    return ""


def _reason(name: str) -> str:
    """Say why a file has no place in a pack, nothing where it has."""
    parts = PurePosixPath(name).parts
    if name.startswith("/") or "\\" in name or ":" in name or ".." in parts:
        return "a path that leads out of the pack"
    if any(len(part) > LONGEST for part in parts):
        return f"a name of more than {LONGEST} letters"
    if name == ABOUT or _OURS.fullmatch(name) or _BESIDE.fullmatch(name):
        return ""
    return f"no file that a pack may hold: {ABOUT}, and .toml in {', '.join(FOLDERS)}"


def _too_large() -> str:
    return f"larger than {LARGEST // 1024} KiB"
