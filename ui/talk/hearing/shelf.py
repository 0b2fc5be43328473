"""What a talk asks of the books of two people: a voice out of one, a voice into it.

A book is open only while this is done. Nothing here tells whether there is a book at all: one that
is not there answers as one with another passphrase does, and as late.
"""

from __future__ import annotations

import os
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from coach.errors import WorldError
from coach.reflect.tries import wait_after
from coach.reflect.voices import NUMBER, voice_from

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.clock import Clock
    from coach.people import Couple, Side
    from coach.store.own_voice import Kept
    from coach.store.store import Store

    Ask = Callable[[Callable[[Store], Any], Callable[[Any], None] | None], None]


# What is imported in a function here belongs to the store, on whose thread it is done.
# ruff: noqa: PLC0415


class Said(StrEnum):
    """What came of a try, where it was nothing."""

    NOTHING = ""
    WRONG = "wrong"
    #: The book opened, and there is no voice in it.
    NONE = "none"
    #: What is in it is damaged, or a newer version wrote it.
    UNREAD = "unread"
    #: The file cannot be reached.
    FAILED = "failed"


class Shelf:
    """The books, as long as the program runs: wrong tries count from talk to talk."""

    def __init__(self, ask: Ask, couple: Callable[[], Couple], clock: Clock) -> None:
        """``ask`` is the keeper's."""
        self._ask, self._couple, self._clock = ask, couple, clock
        self._wrong: dict[Side, int] = {}
        self._until: dict[Side, int] = {}

    def rests(self, side: Side) -> int:
        """Say for how long nothing can be tried after wrong tries, in ms."""
        return max(self._until.get(side, 0) - self._clock.now().steady, 0)

    def use(self, side: Side, passphrase: str, then: Callable[[bytes | Said], None]) -> None:
        """Read the voice of whoever sits on ``side``."""

        def job(store: Store, book: str) -> bytes | Said:
            from coach.store.own_voice import Shut, read_voice

            found = read_voice(store.books, book, passphrase)
            if isinstance(found, Shut):
                return Said.WRONG
            if found is None:
                return Said.NONE
            return Said.UNREAD if found.data is None else found.data

        self._try(side, job, then)

    def keep(
        self, side: Side, passphrase: str, voice: bytes, then: Callable[[Kept | Said], None]
    ) -> None:
        """Keep the voice of whoever sits on ``side``, in the place of one before."""
        made = self._clock.now().wall

        def job(store: Store, book: str) -> Kept | Said:
            from coach.store.own_voice import Shut, keep_voice

            cut = voice_from(voice, os.urandom(NUMBER), made)
            kept = keep_voice(store.books, book, passphrase, cut)
            return Said.WRONG if isinstance(kept, Shut) else kept

        self._try(side, job, then)

    def take_back(self, kept: Kept) -> None:
        """Let the book be as it was before; the keeper tries until it is."""

        def job(store: Store) -> None:
            from coach.store.own_voice import take_back

            take_back(store.books, kept)

        self._ask(job, None)

    def wipe(self) -> None:
        """Wipe from memory what was typed and read, as far as a program can."""
        from coach.store.wipe import fill, fill_ends, let_go, wipe_thread

        def finish(_: object) -> None:
            fill_ends()
            wipe_thread()

        let_go()
        self._ask(lambda _: fill(), finish)

    def _try(
        self, side: Side, job: Callable[[Store, str], Any], then: Callable[[Any], None]
    ) -> None:
        couple = self._couple()

        def attempt(store: Store) -> Any:
            from coach.store.vault import book_of

            try:
                book = book_of(store.books.all(), couple, side)
                return job(store, book.id if book is not None else "")
            except WorldError:  # a question that nobody waits for is not asked for ever
                return Said.FAILED

        def answered(answer: Any) -> None:
            if answer is Said.WRONG:
                wrong = self._wrong[side] = self._wrong.get(side, 0) + 1
                self._until[side] = self._clock.now().steady + wait_after(wrong) * 1000
            elif answer is not Said.FAILED:
                self._wrong.pop(side, None)
                self._until.pop(side, None)
            then(answer)

        self._ask(attempt, answered)
