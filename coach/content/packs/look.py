"""Looks at a pack before it is added: every file, every text, and what it would stand beside.

A file that breaks a rule refuses the pack as a whole. A single card that is worded unkindly, or
says what another card says, is left out, and all the rest can come.
"""

import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TypeVar

import msgspec

from coach.content.deck import Deck, read_deck
from coach.content.drill import Drill, read_drill
from coach.content.library import Library
from coach.content.mistakes import ContentBroken, Mistake
from coach.content.model import Walkthrough
from coach.content.packs.cards import judged
from coach.content.packs.gather import ABOUT, FOLDERS, Files
from coach.content.packs.model import About, Looked, Pack
from coach.content.prose import NeedsWords, SkillsWords
from coach.content.reading import read, read_walkthrough
from coach.content.signs import markup, unseen
from coach.content.texts import texts_of
from coach.content.wording import Checks, wording

#: Names that In Turn uses for decks of its own making.
_TAKEN = frozenset({"own", "kept"})
#: What the words of a language are held against; without it they are not held to any.
_CHECKS = "checks.toml"

T = TypeVar("T", bound=msgspec.Struct)


def look(files: Files, content: Path, packs: Sequence[Path] = ()) -> Looked:
    """Look at the files of a pack.

    ``content`` is the folder of what is shipped, ``packs`` those of packs that were added.
    """
    with tempfile.TemporaryDirectory() as place:  # texts for everybody: nobody typed them here
        folder = Path(place)
        lay(files, folder)
        return _look(folder, content, packs)


def lay(files: Files, folder: Path) -> None:
    """Write the files of a pack into an empty folder. Raises ``OSError``."""
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(data)


def _look(folder: Path, content: Path, packs: Sequence[Path]) -> Looked:
    try:
        about = read(About, folder / ABOUT)
    except ContentBroken as broken:
        return Looked(None, broken.mistakes)
    library, mistakes = Library(content), list(_signs(ABOUT, about))
    talks = _walkthroughs(folder, library, mistakes)
    drills = _drills(folder, mistakes)
    decks = _decks(folder, library, mistakes)
    mistakes += _clashes(folder, content, packs, about.id)
    if not (talks or drills or decks or mistakes):
        mistakes.append(Mistake(ABOUT, "", "there is no talk, deck or drill beside it"))
    checks = _checks(content / about.language / _CHECKS)
    mistakes += _worded([(ABOUT, about), *_named(talks, drills)], checks)
    whole, left_out = judged(decks, library.decks(), checks, mistakes)
    if mistakes:
        return Looked(None, tuple(sorted(set(mistakes))))
    return Looked(Pack(about, talks, whole, drills, left_out))


def _walkthroughs(
    folder: Path, library: Library, mistakes: list[Mistake]
) -> tuple[Walkthrough, ...]:
    needs, skills = library.prose(NeedsWords).needs, library.prose(SkillsWords).skills
    need_ids, skill_ids = {need.id for need in needs}, {skill.id for skill in skills}

    def reader(path: Path, file: str) -> Walkthrough:
        return read_walkthrough(path, file, needs=need_ids, skills=skill_ids)

    return _read(folder, "walkthroughs", reader, mistakes)


def _drills(folder: Path, mistakes: list[Mistake]) -> tuple[Drill, ...]:
    return _read(folder, "drills", read_drill, mistakes)


def _decks(folder: Path, library: Library, mistakes: list[Mistake]) -> tuple[Deck, ...]:
    needs = {need.id for need in library.prose(NeedsWords).needs}
    return _read(folder, "decks", lambda path, file: read_deck(path, file, needs=needs), mistakes)


def _read(
    folder: Path, kind: str, reader: Callable[[Path, str], T], mistakes: list[Mistake]
) -> tuple[T, ...]:
    values: list[T] = []
    for path in sorted((folder / kind).glob("*.toml")):
        file = f"{kind}/{path.name}"
        try:
            value = reader(path, file)
        except ContentBroken as broken:
            mistakes += broken.mistakes
        else:
            mistakes += _signs(file, value)
            values.append(value)
    return tuple(values)


def _signs(file: str, value: msgspec.Struct) -> Iterator[Mistake]:
    """Find what is no word at all: it refuses the pack, wherever it stands."""
    for text in texts_of(value).all:
        if piece := markup(text.says):
            yield Mistake(file, text.key, f"“{piece}” looks like a script; words alone are shown")
        elif unseen(text.says, ""):
            yield Mistake(file, text.key, "a sign that nobody can see, or a line break")


def _clashes(folder: Path, content: Path, packs: Sequence[Path], own: str) -> Iterator[Mistake]:
    for kind in FOLDERS:
        shipped = {path.stem for path in content.glob(f"*/{kind}/*.toml")}
        # The older one of the same pack gives way to it.
        others = [pack for pack in packs if pack.name != own]
        added = {path.stem: pack.name for pack in others for path in pack.glob(f"{kind}/*.toml")}
        for path in sorted((folder / kind).glob("*.toml")):
            file = f"{kind}/{path.name}"
            if path.stem in shipped or (kind == "decks" and path.stem in _TAKEN):
                yield Mistake(file, "id", f"“{path.stem}” is a name that In Turn has already")
            elif path.stem in added:
                yield Mistake(file, "id", f"“{path.stem}” is in the pack “{added[path.stem]}”")


def _checks(path: Path) -> Checks | None:
    try:
        return read(Checks, path)
    except ContentBroken:
        return None


def _named(
    talks: tuple[Walkthrough, ...], drills: tuple[Drill, ...]
) -> Iterator[tuple[str, msgspec.Struct]]:
    yield from ((f"walkthroughs/{talk.id}.toml", talk) for talk in talks)
    yield from ((f"drills/{drill.id}.toml", drill) for drill in drills)


def _worded(
    values: Sequence[tuple[str, msgspec.Struct]], checks: Checks | None
) -> Iterator[Mistake]:
    if checks is not None:
        for file, value in values:
            yield from wording(file, texts_of(value), checks)
