"""A program that writes and reads a private book, locks it, and waits to be looked at.

``python -m tests.coach.store.private_life FOLDER``. It says ``open`` and ``locked``, and goes on
when it gets a line. What it writes is not in its own source as it stands, so that whoever looks
for it in its memory finds what came out of the book, and nothing else.
"""

import ctypes
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from coach.reflect.pages import Kind, Page, decode, encode
from coach.store.books import Books
from coach.store.database import File
from coach.store.home import database
from coach.store.reading import connect_to_write
from coach.store.vault import Key, Sheet
from coach.store.wipe import wipe
from tests.coach.store.samples import opened

#: Letters in all that is private here, each moved on by one.
_MARK, _SAID = "{fqizsjo", "tftbnf"
_KEY = 31  # the key of the book counts up by so much


def mark() -> str:
    """Letters that are in every sentence here, and nowhere else."""
    return "".join(chr(ord(letter) - 1) for letter in _MARK)


def passphrase() -> str:
    """What opens the book."""
    return "".join(chr(ord(letter) - 1) for letter in _SAID) + mark() * 2


def secret() -> bytes:
    """The key of the book."""
    return bytes(place * _KEY % 256 for place in range(32))


def sentences() -> Iterator[str]:
    """Short and long ones, in several alphabets."""
    for number in range(200):
        yield f"{mark()} {number}"
        yield f"{number} I felt small when {mark()} said so, {'and again ' * (number % 40)}"
    for letters in ("Schön und fürchterlich ", "静かな部屋 ", "Тихая комната ", "🌧 "):
        yield mark() + letters * 3
        yield letters + mark() * 4
    yield f"A long letter of {mark()}. " * 40
    yield f"A letter that is far too long, {mark()}. " * 9000


def _chance(size: int) -> bytes:
    return secret() if size == 32 else os.urandom(size)


def live(books: Books) -> tuple[Key, list[object]]:
    """Write a book and read it, as the place does: pages, what is shown, what is found."""
    key, _ = books.make("one", "", passphrase())
    for number, text in enumerate(sentences()):
        page = Page(f"{number:032x}", Kind.FREE, made=1, changed=1, answers={"text": text})
        books.write(key, Sheet(page.id, "page", encode(page)))
    key.lock()
    again = books.open(key.book.id, passphrase())
    assert again is not None
    pages = [decode(sheet.data) for sheet in books.pages(again).sheets]
    texts = [page.answers["text"] for page in pages if page]
    seen: list[str | bytes] = [text.casefold() for text in texts]
    seen.extend(text.encode("utf-16-le") for text in texts)  # as Qt has it
    held: list[object] = [pages, seen]
    held.append(held)  # as the parts of a window hold each other
    return again, held


def main() -> None:
    """Live, say so, lock, say so."""
    folder = Path(sys.argv[1])
    opened(folder).close()
    file = File(folder, connect_to_write(database(folder)))
    key, held = live(Books(file, _chance))
    _say("open")
    key.lock()  # it stays where it is, as a window may hold on to it
    del held
    wipe()
    _say("locked")
    file.close()


def let_be_read() -> None:
    """Let another program of the same account read the memory of this one, as only root may."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(4, 1, 0, 0, 0)  # PR_SET_DUMPABLE, which ``watch`` took away


def _say(word: str) -> None:
    let_be_read()
    sys.stdout.write(word + "\n")
    sys.stdout.flush()
    sys.stdin.readline()


if __name__ == "__main__":
    main()
