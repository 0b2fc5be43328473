"""Anki itself, in a folder of its own: what it makes of our decks, and decks that it makes."""

import importlib
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any


@contextmanager
def collection(folder: Path) -> Generator[Any]:
    """Open an empty collection of Anki. Its package has types that only its own tools read."""
    folder.mkdir(exist_ok=True)
    opened: Any = importlib.import_module("anki.collection").Collection(
        str(folder / "collection.anki2")
    )
    try:
        yield opened
    finally:
        opened.close()


def taken(anki: Any, apkg: Path) -> None:
    """Let Anki take a deck."""
    asked: Any = importlib.import_module("anki.import_export_pb2").ImportAnkiPackageRequest
    anki.import_anki_package(asked(package_path=str(apkg)))


def given(anki: Any, apkg: Path, *, old: bool) -> bytes:
    """Let Anki give all it has as a deck, in the old form or in its own."""
    module: Any = importlib.import_module("anki.collection")
    options = module.ExportAnkiPackageOptions(
        with_scheduling=False, with_deck_configs=False, with_media=False, legacy=old
    )
    anki.export_anki_package(out_path=str(apkg), options=options, limit=None)
    return apkg.read_bytes()


def notes(anki: Any) -> list[dict[str, str]]:
    """Give the fields of all notes."""
    return [dict(anki.get_note(number).items()) for number in anki.find_notes("")]


def add(anki: Any, kind: str, deck: str, *rows: Sequence[str]) -> None:
    """Write notes in Anki, as somebody would."""
    number = anki.decks.id(deck)
    for row in rows:
        note = anki.new_note(anki.models.by_name(kind))
        note.fields[: len(row)] = row
        anki.add_note(note, number)
