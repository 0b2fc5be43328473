"""All content of one language, read when it is first asked for and kept from then on."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TypeVar, cast

from coach.content.deck import Deck, read_deck
from coach.content.drill import Drill, read_drill
from coach.content.mistakes import ContentBroken, Mistake
from coach.content.model import Walkthrough
from coach.content.packs.left import without
from coach.content.prose import PROSE, NeedsWords, Prose, SkillsWords
from coach.content.reading import read, read_walkthrough
from coach.content.scene import Scene, Temper, read_scene, read_temper
from coach.content.source import English
from coach.files import resources

#: The language that is whole: what another one lacks is taken from it.
ENGLISH = "en"

P = TypeVar("P", bound=Prose)
Q = TypeVar("Q")
T = TypeVar("T")
#: Reads a file that has a name in a mistake, perhaps over its English one.
Reader = Callable[[Path, str, English | None], T]


class Library:
    """Finds and reads content below ``root``; a broken file takes no other with it."""

    def __init__(
        self,
        root: Path | None = None,
        language: str = ENGLISH,
        packs: Sequence[Path] = (),
    ) -> None:
        """``packs`` are folders of packs that were added: they come after what is shipped."""
        self._root = root or resources() / "content"
        self._packs = tuple(packs)
        #: Grows when other packs are taken: whoever keeps what was read looks here.
        self.edition = 0
        self.language = language
        self._read: dict[str, object] = {}
        self._mistakes: dict[str, tuple[Mistake, ...]] = {}

    def of(self, language: str) -> "Library":
        """Give the same content in another language."""
        return Library(self._root, language)

    def take_packs(self, packs: Sequence[Path]) -> None:
        """Have these packs and no others from now on."""
        self._packs = tuple(packs)
        self.edition += 1
        for file in [file for file in list(self._read) if not self._shipped(file)]:
            del self._read[file]
            self._mistakes.pop(file, None)

    def ids(self) -> tuple[str, ...]:
        """Give the ids of all walkthroughs, sorted; no file is opened for it."""
        return self._in("walkthroughs")

    def walkthrough(self, name: str) -> Walkthrough:
        """Read one walkthrough. Raises ``ContentBroken`` with all of its mistakes."""
        return self._once(f"walkthroughs/{name}.toml", self._read_walkthrough)

    def find_walkthrough(self, name: str) -> Walkthrough | None:
        """Read one walkthrough, or give None where it has mistakes or is not there."""
        return _or_none(self.walkthrough, name)

    def drill(self, name: str) -> Drill:
        """Read one drill. Raises ``ContentBroken`` with all of its mistakes."""
        return self._once(f"drills/{name}.toml", read_drill)

    def drill_ids(self) -> tuple[str, ...]:
        """Give the ids of all drills, sorted; no file is opened for it."""
        return self._in("drills")

    def drills(self) -> tuple[Drill, ...]:
        """Give all drills that can be read, by their names."""
        tried = (_or_none(self.drill, name) for name in self.drill_ids())
        whole = [drill for drill in tried if drill is not None]
        return tuple(sorted(whole, key=lambda drill: drill.name))

    def deck(self, name: str) -> Deck:
        """Read one deck. Raises ``ContentBroken`` with all of its mistakes."""
        return self._once(f"decks/{name}.toml", self._read_deck)

    def deck_ids(self) -> tuple[str, ...]:
        """Give the ids of all decks, sorted; no file is opened for it."""
        return self._in("decks")

    def decks(self) -> tuple[Deck, ...]:
        """Give all decks that can be read, by their names."""
        tried = (_or_none(self.deck, name) for name in self.deck_ids())
        return tuple(sorted((one for one in tried if one is not None), key=lambda one: one.name))

    def scene(self, name: str) -> Scene:
        """Read one scene to rehearse. Raises ``ContentBroken`` with all of its mistakes."""
        return self._once(f"scenes/{name}.toml", read_scene)

    def scene_ids(self) -> tuple[str, ...]:
        """Give the ids of all scenes, sorted; no file is opened for it."""
        return self._in("scenes")

    def scenes(self) -> tuple[Scene, ...]:
        """Give all scenes that can be read, by their names."""
        tried = (_or_none(self.scene, name) for name in self.scene_ids())
        return tuple(sorted((one for one in tried if one is not None), key=lambda one: one.name))

    def temper(self, name: str) -> Temper:
        """Read one temper. Raises ``ContentBroken`` with all of its mistakes."""
        return self._once(f"tempers/{name}.toml", read_temper)

    def temper_ids(self) -> tuple[str, ...]:
        """Give the ids of all tempers, sorted; no file is opened for it."""
        return self._in("tempers")

    def tempers(self) -> tuple[Temper, ...]:
        """Give all tempers that can be read, by their names."""
        tried = (_or_none(self.temper, name) for name in self.temper_ids())
        return tuple(sorted((one for one in tried if one is not None), key=lambda one: one.name))

    def prose(self, kind: type[P]) -> P:
        """Read the words of one file. Raises ``ContentBroken`` with all of its mistakes."""
        return self._once(f"{kind.file}.toml", partial(read, kind))

    def find(self, kind: type[P]) -> P | None:
        """Read the words of one file, or give None where it has mistakes."""
        return _or_none(self.prose, kind)

    def whole(self) -> tuple[Walkthrough, ...]:
        """Give all walkthroughs that can be read, short ones first."""
        tried = (self.find_walkthrough(name) for name in self.ids())
        whole = [walkthrough for walkthrough in tried if walkthrough is not None]
        return tuple(sorted(whole, key=lambda one: (one.minutes, one.name)))

    def mistakes(self) -> tuple[Mistake, ...]:
        """Read everything; give all that is wrong, with any file."""
        self.whole()
        self.drills()
        self.decks()
        self.scenes()
        self.tempers()
        for kind in PROSE:
            self.find(kind)
        return tuple(mistake for found in self._mistakes.values() for mistake in found)

    def _in(self, name: str) -> tuple[str, ...]:
        shipped = (self._root / language / name for language in (self.language, ENGLISH))
        folders = (*shipped, *(pack / name for pack in self._packs))
        return tuple(sorted({path.stem for folder in folders for path in folder.glob("*.toml")}))

    def _read_deck(self, path: Path, file: str, english: English | None) -> Deck:
        needs = self.find(NeedsWords)
        deck = read_deck(
            path, file, english, needs=needs and frozenset(need.id for need in needs.needs)
        )
        return without(deck, path.parent.parent)

    def _read_walkthrough(self, path: Path, file: str, english: English | None) -> Walkthrough:
        needs = self.find(NeedsWords)
        skills = self.find(SkillsWords)
        return read_walkthrough(
            path,
            file,
            english,
            needs=needs and frozenset(need.id for need in needs.needs),
            skills=skills and frozenset(skill.id for skill in skills.skills),
        )

    def _once(self, file: str, reader: Reader[T]) -> T:
        if file not in self._read:
            self._read[file] = self._first_good(file, reader)
        if self._read[file] is None:
            raise ContentBroken(self._mistakes[file])
        return cast("T", self._read[file])

    def _first_good(self, file: str, reader: Reader[T]) -> T | None:
        """Try the chosen language over English, then English, or packs; what went wrong is kept."""
        english = English(*self._below(file))
        own = self._root / self.language / file
        try:
            if self.language != ENGLISH and own.is_file():
                below = english if english.path.is_file() else None
                return reader(own, f"{self.language}/{file}", below)
        except ContentBroken as broken:
            self._mistakes[file] = broken.mistakes
            if not english.path.is_file():
                return None
        try:
            return reader(*english, None)
        except ContentBroken as broken:
            before = self._mistakes.get(file, ())
            self._mistakes[file] = tuple(dict.fromkeys((*before, *broken.mistakes)))
        return None

    def _below(self, file: str) -> tuple[Path, str]:
        """Give where a file stands in English, or in a pack, with its name in a mistake."""
        places = ((pack / file, f"{pack.name}/{file}") for pack in self._packs)
        found = next((place for place in places if place[0].is_file()), None)
        english = (self._root / ENGLISH / file, f"{ENGLISH}/{file}")
        return english if found is None or self._shipped(file) else found

    def _shipped(self, file: str) -> bool:
        return any((self._root / one / file).is_file() for one in (self.language, ENGLISH))


def _or_none(reader: Callable[[Q], T], what: Q) -> T | None:
    try:
        return reader(what)
    except ContentBroken:
        return None
