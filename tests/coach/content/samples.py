"""The shipped content, to be copied and broken in one place."""

from pathlib import Path
from shutil import copytree

from coach.content.mistakes import Mistake
from coach.content.reading import ContentBroken, read_walkthrough
from coach.files import resources

CONTENT = resources() / "content"
TALKS = CONTENT / "en" / "walkthroughs"


def changed(folder: Path, name: str, *changes: tuple[str, str]) -> Path:
    """A copy of a shipped walkthrough in ``folder``, with each text replaced where it is first."""
    text = (TALKS / f"{name}.toml").read_text("utf-8")
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new, 1)
    path = folder / f"{name}.toml"
    path.write_text(text, "utf-8")
    return path


def mistakes_of(path: Path) -> tuple[Mistake, ...]:
    """Everything that is wrong with the walkthrough at ``path``."""
    try:
        read_walkthrough(path)
    except ContentBroken as broken:
        return broken.mistakes
    return ()


def found(path: Path) -> list[tuple[str, str]]:
    """Key and reason of everything that is wrong."""
    return [(mistake.key, mistake.reason) for mistake in mistakes_of(path)]


def pack(folder: Path) -> Path:
    """A copy of all shipped content, in which single files can be changed."""
    return Path(copytree(CONTENT, folder / "content"))


def change(pack: Path, file: str, old: str, new: str) -> None:
    """Replace a text of one file below ``pack`` where it is first."""
    path = pack / file
    text = path.read_text("utf-8")
    assert old in text, old
    path.write_text(text.replace(old, new, 1), "utf-8")
