"""Where the data folder is and what lies in it; only its owner may look inside."""

import os
from collections.abc import Mapping
from pathlib import Path

#: The variable that puts the data folder elsewhere when ``--home`` does not.
VARIABLE = "INTURN_HOME"

#: How the name of the file ends that bears witness of what was written last.
WITNESS = "-seen"

_APPLICATION = "inturn"
_OURS_ALONE_FOLDER = 0o700
_OURS_ALONE_FILE = 0o600


def data_home(given: Path | None = None, environ: Mapping[str, str] = os.environ) -> Path:
    """Say where the data folder is: ``given``, else ``INTURN_HOME``, else the platform's place.

    Nothing is made or looked at; the path is absolute and ``~`` is filled in.
    """
    chosen = given or environ.get(VARIABLE)
    if chosen:
        return Path(chosen).expanduser().absolute()
    from platformdirs import user_data_path  # noqa: PLC0415 - rarely needed, slow to import

    return user_data_path(_APPLICATION, appauthor=False)


def is_named(given: Path | None = None, environ: Mapping[str, str] = os.environ) -> bool:
    """Say whether somebody said where the data folder is."""
    return bool(given or environ.get(VARIABLE))


def database(home: Path) -> Path:
    """Give the path of the one database file."""
    return home / "inturn.db"


def choices(home: Path) -> Path:
    """Give the path of the names and settings, which the window reads and writes."""
    return home / "inturn.ini"


def copies(home: Path) -> Path:
    """Give the folder of the copies that are made before a migration."""
    return home / "backups"


def with_companions(path: Path) -> tuple[Path, ...]:
    """Give ``path`` with what may lie beside it; the database comes last.

    All are SQLite's own but for the witness of what was written last (``witness.py``).
    """
    ends = ("-wal", "-shm", "-journal", WITNESS)
    return (*(path.with_name(path.name + end) for end in ends), path)


def free_name(folder: Path, stem: str) -> Path:
    """Give a name such as ``stem.db`` or ``stem-2.db`` under which nothing lies in ``folder``."""
    number, path = 1, folder / f"{stem}.db"
    while any(name.exists() for name in with_companions(path)):
        number += 1
        path = folder / f"{stem}-{number}.db"
    return path


def make_private_folder(folder: Path) -> None:
    """Make ``folder``, open to nobody else.

    One that is there already stays as it is: it may be shared with other things, and the
    files that we put into it are private by themselves. What leads to it is made within a
    person's own folders alone: elsewhere it is missing because a drive is, and what was made in
    its place would look like a first start. Raises ``OSError``.
    """
    if not folder.is_dir():
        if _is_somebodys(folder):
            folder.parent.mkdir(parents=True, exist_ok=True)
        folder.mkdir(mode=_OURS_ALONE_FOLDER)


def _is_somebodys(folder: Path) -> bool:
    try:
        return folder.is_relative_to(Path.home())
    except RuntimeError:  # nobody has a home here
        return False


def make_private_file(path: Path) -> None:
    """Make ``path`` if it is missing, and close it to everybody else.

    SQLite gives the files beside a database the rights of the database.
    """
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, _OURS_ALONE_FILE))
    if path.stat().st_mode & 0o777 != _OURS_ALONE_FILE:
        path.chmod(_OURS_ALONE_FILE)
