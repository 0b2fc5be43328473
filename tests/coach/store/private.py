"""Books that open fast, and pages to put into them."""

from coach.store.lock import Cost
from coach.store.store import Store
from coach.store.vault import Key, Sheet

#: Fast enough for a test; nobody else should ever use it.
CHEAP = Cost(memory=8, passes=1)
ONE = "the lamp by the window"
TWO = "the ferry leaves at nine"


def cheap(store: Store) -> Store:
    """Let books of ``store`` open fast."""
    store.books.usual = CHEAP
    return store


def sheet(text: str, number: int = 1, kind: str = "page") -> Sheet:
    """A page with some words on it."""
    return Sheet(f"{number:032x}", kind, text.encode())


def book_with(store: Store, passphrase: str, *texts: str, side: str = "one", first: int = 1) -> Key:
    """Make a book with a page for each text, numbered from ``first`` on."""
    key, _ = store.books.make(side, "", passphrase)
    store.books.write(key, *(sheet(text, number) for number, text in enumerate(texts, first)))
    return key


def texts_in(store: Store, key: Key) -> list[str]:
    """Read all pages of a book."""
    return sorted(one.data.decode() for one in store.books.pages(key).sheets)


def settled(store: Store) -> None:
    """Let every copy do what it owes, as the keeper does when nothing else is to be done."""
    while store.copies.owe:
        store.copies.settle_next()


def new_words(store: Store, key: Key) -> tuple[str, ...]:
    """Take new recovery words, as somebody who put them away at once."""
    drawn = store.books.draw_words(key)
    assert store.books.take_words(key.book.id, drawn.wrap)
    return drawn.words
