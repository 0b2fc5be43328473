"""Where packs are in the data folder, and what a kill left half there."""

from pathlib import Path

#: How folders begin that are being laid out, were replaced, or were taken away.
NEW, OLD, GONE = ".new-", ".old-", ".gone-"


def folder_of(home: Path) -> Path:
    """Give the folder in which all packs are."""
    return home / "packs"


def added(home: Path) -> tuple[Path, ...]:
    """Give the folders of the packs that were added, by their ids."""
    try:
        found = sorted(folder_of(home).iterdir())
        return tuple(path for path in found if not path.name.startswith(".") and path.is_dir())
    except OSError:
        return ()


def tidy(home: Path) -> None:
    """Put back what was replaced but never followed, and throw away what was left half.

    What cannot be thrown away now is tried again the next time; nothing of it is ever read.
    """
    for path, name in _hidden(home):
        try:
            if path.name.startswith(OLD):
                put_back(path, folder_of(home) / name)
            clear(path)
        except OSError:
            continue


def hidden(home: Path, start: str, name: str) -> Path:
    """Give the folder in which a pack is while it is none: ``start`` is NEW, OLD or GONE."""
    return folder_of(home) / f"{start}{name}"


def put_back(old: Path, place: Path) -> None:
    """Give a folder its name back, if no other one has it. Raises ``OSError``."""
    if old.exists() and not place.exists():
        old.rename(place)


def clear(path: Path) -> None:
    """Remove a folder of ours; a link in its place is removed itself, never what it leads to.

    Raises ``OSError``.
    """
    import shutil  # noqa: PLC0415 - rarely needed, and slow to import before the first window

    if path.is_symlink():
        path.unlink()
    elif path.exists():
        shutil.rmtree(path)


def _hidden(home: Path) -> list[tuple[Path, str]]:
    folder = folder_of(home)
    try:
        return [
            (path, path.name.removeprefix(start))
            for start in (OLD, NEW, GONE)
            for path in sorted(folder.glob(f"{start}*"))
        ]
    except OSError:  # a drive that does not answer
        return []
