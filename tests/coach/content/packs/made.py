"""A pack as a parents' group might make it, to be broken in one place; as a folder and as a zip."""

import zipfile
from collections.abc import Mapping
from pathlib import Path

from tests.coach.content.samples import CONTENT

ABOUT = """id = "new-baby"
name = "New baby"
line = "Words for short nights: thanks, fair shares, and being two as well as three."
by = "the parents of Oak Street"
licence = "CC BY-SA 4.0"
language = "en"
version = 1
"""
CARDS = (
    ("you-took-the-three", "You took the feed at three, and I slept because of it."),
    ("the-bottle-can-wait", "The bottles can wait in the sink till noon."),
    ("two-hands-each", "Two hands each, and the night still asked for six."),
)
HEAD = """id = "short-nights"
name = "Short nights"
line = "Thanks and fair shares, half asleep"
about = "For nights that have more wakings than hours. One card is plenty."
caution = "Not in place of sleep, and not as a way to keep count."
use = "say"

[[groups]]
id = "thanks"
name = "Thanks"
"""


def card(name: str, text: str) -> str:
    """One card of the deck."""
    return (
        f'\n[[cards]]\nid = "{name}"\ntext = "{text}"\ngroup = "thanks"\ntone = "warm"\n'
        'way = "direct"\nneeds = ["enjoy"]\n'
    )


def deck(*cards: tuple[str, str]) -> bytes:
    """The deck with these cards."""
    return (HEAD + "".join(card(*one) for one in cards or CARDS)).encode()


def talk(name: str = "night-try") -> bytes:
    """A talk under another name."""
    text = (CONTENT / "en" / "walkthroughs" / "first-try.toml").read_text("utf-8")
    return text.replace('id = "first-try"', f'id = "{name}"', 1).encode()


def drill() -> bytes:
    """A drill under another name."""
    text = (CONTENT / "en" / "drills" / "spot-the-bid.toml").read_text("utf-8")
    return text.replace('id = "spot-the-bid"', 'id = "night-bid"', 1).encode()


def pack(**changed: bytes | None) -> dict[str, bytes]:
    """All files of the pack; ``changed`` by their names with ``_`` for stroke, None for gone."""
    files: dict[str, bytes | None] = {
        "pack.toml": ABOUT.encode(),
        "decks/short-nights.toml": deck(),
        "walkthroughs/night-try.toml": talk(),
        "drills/night-bid.toml": drill(),
        "LICENSE.txt": b"Share it.",
    }
    names = {name.split("/")[-1].split(".")[0].replace("-", "_"): name for name in files}
    files.update({names[key]: data for key, data in changed.items()})
    return {name: data for name, data in files.items() if data is not None}


def as_folder(folder: Path, files: Mapping[str, bytes]) -> Path:
    """Lay files out in a folder."""
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return folder


def as_zip(path: Path, files: Mapping[str, bytes], top: str = "") -> Path:
    """Pack files into a zip, perhaps below one folder."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, data in files.items():
            packed.writestr(f"{top}{name}", data)
    return path
