"""The doors by which a file comes into In Turn, each with good files to begin from.

A door is knocked at with bytes. It says ``True`` where it let them in, ``False`` where it said
no in a way that is told; anything else that is raised is a defect. What was let in is looked at
and taken out again.
"""

import io
import random
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import msgspec

from coach.cards.files import Form, read, write
from coach.cards.memory import OwnCard
from coach.content.deck import Tone, Way
from coach.content.library import Library
from coach.content.mistakes import ContentBroken
from coach.content.packs.gather import gather
from coach.content.packs.keep import add, take_away
from coach.content.packs.look import look
from coach.content.packs.places import added, tidy
from coach.content.prose import CardsWords
from coach.files import resources
from coach.store.exporting import form, whole
from coach.store.packing import NotOpened
from coach.store.sealed_file import seal, seal_with_key, unseal, unseal_with_key
from coach.store.store import Store
from coach.store.vault import Sheet
from coach.sync.bundle import BundleBroken, read_bundle, write_bundle
from tests.bench.hostile import repacked, spoilt, twisted, zipped
from tests.coach.content.packs.made import pack

KEY = bytes(range(32))
WORDS = "a kettle in the rain"
_CONTENT = resources() / "content"


class Odd(Exception):
    """Something was let in that should not have been."""


@dataclass(frozen=True)
class Door:
    """A door: its name, its part of all cases, a good file, what makes a case, and what knocks."""

    name: str
    share: float
    good: bytes
    make: Callable[[random.Random], bytes]
    knock: Callable[[Store, bytes], bool]


def doors(store: Store) -> tuple[Door, ...]:
    """Give all doors; ``store`` holds a bit of everything."""
    export = form.write(store.taking.out(1))
    moved = whole.write(_moved(store))
    by_words, by_key = seal(moved, WORDS), seal_with_key(moved, KEY)
    bundle = _bundle(store)
    sealed_bundle = seal_with_key(bundle, KEY)
    card = OwnCard("", "=1+1, one more thing", "", Tone.WARM, Way.DIRECT, ())
    sides = Library().prose(CardsWords)
    table, anki = (write((card,) * 3, one, "x", sides, 1) for one in Form)
    inside = seal_with_key(moved, KEY)
    whole_pack = _zip(pack())
    return (
        Door("export, bytes", 0.15, export, _bytes(export, moved), _export),
        Door("export, values", 0.2, export, _values(export), _export),
        Door(".inturn, bytes", 0.015, by_words, _bytes(by_words, by_key), _by_words),
        Door(".inturn, with the key", 0.085, by_key, _bytes(by_key, by_words), _by_key),
        Door(".inturn, inside", 0.15, inside, _inside(moved), _by_key),
        Door("shared folder, bytes", 0.05, sealed_bundle, _bytes(sealed_bundle, by_key), _news),
        Door("shared folder, inside", 0.1, sealed_bundle, _inside(bundle), _news),
        Door("cards, table", 0.1, table, _bytes(table, anki), _cards),
        Door("cards, Anki", 0.1, anki, _anki(anki, table), _cards),
        Door("content pack", 0.05, whole_pack, _packs, _pack),
    )


def _zip(files: Mapping[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as packed:
        for name, data in files.items():
            packed.writestr(name, data)
    return made.getvalue()


def _anki(good: bytes, other: bytes) -> Callable[[random.Random], bytes]:
    outside = _bytes(good, other)
    return lambda chance: repacked(good, chance) if chance.random() < 0.6 else outside(chance)


def _moved(store: Store) -> whole.Whole:
    key, _ = store.books.make("one", "Ana", WORDS)
    store.books.write(key, Sheet("first", "page", b"mine"))
    moved = store.taking.whole(1)
    store.books.remove_book(key.book.id)
    return msgspec.structs.replace(
        moved,
        choices={"people/one_name": "Ana"},
        packs={"new-baby": {"pack.toml": b"x"}},
        synced=(whole.Known("ab:1", "later", "our-loop", "d"),),
        knows=(whole.Other("ab", 1),),
        meets=whole.Meeting("/folder", "ab" * 32),
    )


def _bundle(store: Store) -> bytes:
    store.together.begin("folder", "key")
    known, _ = store.together.take()
    store.together.stop()
    return write_bundle(known)


def _bytes(good: bytes, other: bytes) -> Callable[[random.Random], bytes]:
    return lambda chance: spoilt(good, chance, (good, other))


def _values(good: bytes) -> Callable[[random.Random], bytes]:
    tree = msgspec.json.decode(good)
    return lambda chance: msgspec.json.encode(twisted(tree, chance))


def _inside(good: bytes) -> Callable[[random.Random], bytes]:
    tree = msgspec.msgpack.decode(good)

    def make(chance: random.Random) -> bytes:
        if chance.random() < 0.3:
            return seal_with_key(spoilt(good, chance), KEY)
        return seal_with_key(msgspec.msgpack.encode(twisted(tree, chance)), KEY)

    return make


def _packs(chance: random.Random) -> bytes:
    made = zipped(pack(), chance)
    return made if chance.random() < 0.6 else spoilt(made, chance)


def _export(store: Store, data: bytes) -> bool:
    try:
        export = form.read(data)
    except NotOpened:
        return False
    brought = store.taking.bring(export)
    if form.read(form.write(store.taking.out(0))) != store.taking.out(0):
        raise Odd
    if store.taking.bring(export).count:
        raise Odd
    store.taking.undo(brought)
    return True


def _by_words(store: Store, data: bytes) -> bool:
    try:
        return _arrives(store, unseal(data, WORDS, whole.LARGEST))
    except NotOpened:
        return False


def _by_key(store: Store, data: bytes) -> bool:
    try:
        return _arrives(store, unseal_with_key(data, KEY, whole.LARGEST))
    except NotOpened:
        return False


def _arrives(store: Store, data: bytes) -> bool:
    moved = whole.read(data)
    arrived = store.taking.move_in(moved)
    if whole.read(whole.write(store.taking.whole(0))) != store.taking.whole(0):
        raise Odd
    store.taking.move_out_again(arrived)
    return True


def _news(store: Store, data: bytes) -> bool:
    try:
        known = read_bundle(unseal_with_key(data, KEY, whole.LARGEST))
    except (NotOpened, BundleBroken):
        return False
    store.together.begin("folder", "key")
    store.together.take([known])
    form.read(form.write(store.taking.out(0)))
    return True


def _cards(store: Store, data: bytes) -> bool:
    came = read(data, "x.csv")
    store.cards.write(*came.cards)
    there = store.cards.all().own
    store.cards.remove(*(card.id for card in there[-len(came.cards) :] if came.cards))
    return bool(came.cards)


def _pack(store: Store, data: bytes) -> bool:
    place = store.home.parent / "pack.zip"
    place.write_bytes(data)
    try:
        files = gather(place)
    except ContentBroken:
        return False
    found = look(files, _CONTENT, added(store.home)).pack
    if found is None:
        return False
    add(store.home, found, files)
    take_away(store.home, found.about.id)
    tidy(store.home)
    return True
