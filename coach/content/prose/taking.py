"""Words of *Your data*: what is taken out, and what comes from another computer."""

from enum import StrEnum
from typing import Annotated, ClassVar

import msgspec

from coach.content.places import at_least, places
from coach.content.prose.base import Prose


class Unopened(StrEnum):
    """Why a file does not open; the store calls it ``Shut``."""

    NOT_OURS = "not-ours"
    NEWER = "newer"
    OTHER_WORDS = "other-words"
    DAMAGED = "damaged"
    TOO_LARGE = "too-large"


class OptionWords(msgspec.Struct, frozen=True):
    """Something to choose."""

    name: str
    line: str


class TakeWords(msgspec.Struct, frozen=True):
    """In which form something is taken out."""

    title: str
    lead: str
    page: OptionWords
    tables: OptionWords
    json: OptionWords
    own: OptionWords
    bring: OptionWords


class OwnWords(msgspec.Struct, frozen=True):
    """Somebody's own private pages."""

    title: str
    lead: str
    whose: str
    words: str
    wrong: str
    wait: str
    none: str
    torn: str


class MoveWords(msgspec.Struct, frozen=True):
    """To another computer, or from it."""

    title: str
    lead: str
    out: OptionWords
    into: OptionWords


class LockWords(msgspec.Struct, frozen=True):
    """A passphrase for the file; ``stays`` says what comes along and how."""

    title: str
    lead: str
    words: str
    again: str
    differ: str
    short: Annotated[str, places("count")]
    stays: str
    next: str
    make_sure: str


class UnlockWords(msgspec.Struct, frozen=True):
    """Opening a file from another computer."""

    title: Annotated[str, places("file")]
    lead: str
    words: str
    button: str
    another: str


class ComingWords(msgspec.Struct, frozen=True):
    """What would come, before it does."""

    title: str
    lead: str
    nothing: str
    button: str
    books: str
    packs: str
    choices: str
    choices_line: str
    stayed: Annotated[str, places("name")]
    stayed_nameless: str
    differ: str
    torn: Annotated[str, places("name")]
    talk_waits: str


class ShutWords(msgspec.Struct, frozen=True):
    """What is said of a file that does not open."""

    why: Annotated[dict[Unopened, str], at_least(len(Unopened))]


class KindWords(msgspec.Struct, frozen=True):
    """What the entries of each table are called."""

    records: str
    agreements: str
    plans: str
    later: str
    sentences: str
    own_cards: str
    card_marks: str
    card_memories: str
    sittings: str
    wishes: str
    passed: str


class TakingWords(Prose, frozen=True):
    """All of it; the names are those of files, as they are offered."""

    file: ClassVar[str] = "taking"
    back: str
    close: str
    done: str
    place: str
    go_on: str
    stopped: str
    gathering: str
    writing: str
    reading: str
    bringing: str
    saved_title: str
    saved: Annotated[str, places("file", "folder")]
    saved_open: str
    export_name: str
    own_name: str
    move_name: str
    here_title: str
    here: str
    undo: str
    undone_title: str
    undone: str
    take: TakeWords
    own: OwnWords
    move: MoveWords
    lock: LockWords
    unlock: UnlockWords
    look: ComingWords
    shut: ShutWords
    kinds: KindWords
