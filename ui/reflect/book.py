"""A book while it is open: its pages, which of them is shown, and what is not written down yet."""

from collections.abc import Iterable

from msgspec.structs import replace

from coach.reflect.guide import new_page
from coach.reflect.pages import SEALED_KIND, Kind, Page, encode
from coach.reflect.voices import Voice
from coach.store.vault import Key, Seal, Sheet

#: What a free page has its text under, as in ``reflect.toml``.
TEXT = "text"


class OpenBook:
    """Everything of it is open; ``close`` leaves nothing, and gives what was left to write."""

    def __init__(
        self, key: Key, pages: Iterable[Page] = (), unread: int = 0, voice: Voice | None = None
    ) -> None:
        """``unread`` pages lie in the file that nobody can read; ``voice`` lies beside them."""
        self.key = key
        self.unread = unread
        self.voice = voice
        self._pages = {page.id: page for page in pages}
        self._written = set(self._pages)
        self._changed: set[str] = set()
        self._loose: set[str] = set()
        self._sorted: tuple[Page, ...] | None = None
        self.chosen = ""
        #: Each opening of a page has another number, and only then words go into its fields.
        self.number = 0

    @property
    def pages(self) -> tuple[Page, ...]:
        """All pages, the one that was changed last first."""
        if self._sorted is None:
            every = self._pages.values()
            self._sorted = tuple(sorted(every, key=lambda page: (-page.changed, page.id)))
        return self._sorted

    @property
    def page(self) -> Page | None:
        """The page that is shown."""
        return self._pages.get(self.chosen)

    @property
    def waits(self) -> bool:
        """Whether something is not written down yet."""
        return bool(self._changed)

    def is_loose(self, key: str) -> bool:
        """Whether a page is never written down."""
        return key in self._loose

    def show(self, key: str) -> None:
        """Show a page; a blank one that was left goes, as nothing was kept of it."""
        left = self.page
        if left is not None and left.id != key:
            self.tidy()
        self.chosen = key if key in self._pages else ""
        self.number += 1

    def tidy(self) -> None:
        """Let a page go on which nothing was ever written."""
        page = self.page
        if page is not None and page.is_blank and page.id not in self._written:
            self.take_out(page.id)

    def begin(self, kind: Kind, id_: str, now: int, *, loose: bool = False) -> Page:
        """Begin a page, and show it."""
        page = new_page(kind, id_, now)
        self._pages[id_] = page
        self._sorted = None
        if loose:
            self._loose.add(id_)
        self.show(id_)
        return page

    def keep(self, page: Page) -> None:
        """Take a page as it is now."""
        self._pages[page.id] = page
        self._sorted = None
        if page.id not in self._loose:
            self._changed.add(page.id)

    def write(self, now: int, *, topic: str | None = None, text: str | None = None) -> Page | None:
        """Take what stands on the free page that is shown."""
        page = self.page
        if page is None:
            return None
        if topic is not None:
            page = replace(page, topic=topic)
        if text is not None:
            page = replace(page, answers={**page.answers, TEXT: text} if text else {})
        page = replace(page, changed=now)
        self.keep(page)
        return page

    def loosen(self, key: str, *, on: bool) -> bool:
        """Never write a page down, or do so again; True if it must go from the file now."""
        if on:
            self._loose.add(key)
            self._changed.discard(key)
            written = key in self._written
            self._written.discard(key)
            return written
        self._loose.discard(key)
        self._changed.add(key)
        return False

    def take_out(self, key: str) -> bool:
        """Take a page out; True if it must go from the file, too."""
        self._pages.pop(key, None)
        self._sorted = None
        self._changed.discard(key)
        written = key in self._written
        self._written.discard(key)
        self._loose.discard(key)
        if self.chosen == key:
            self.chosen = ""
        return written

    def seals(self) -> tuple[Seal, ...]:
        """Seal what is not written down yet; from now on it counts as written.

        A page on which nothing stands is not written, unless something stood there before.
        """
        changed, self._changed = self._changed, set[str]()
        pages = [self._pages[key] for key in changed if key in self._pages]
        kept = [page for page in pages if not page.is_blank or page.id in self._written]
        if not kept:
            return ()
        self._written.update(page.id for page in kept)
        return self.seal(*(Sheet(page.id, SEALED_KIND, encode(page)) for page in kept))

    def seal(self, *sheets: Sheet) -> tuple[Seal, ...]:
        """Seal sheets for their places in this book."""
        book = self.key.book.id
        return self.key.use(lambda secret: tuple(Seal.of(secret, book, one) for one in sheets))

    def close(self) -> tuple[Seal, ...]:
        """Seal what is left, wipe the key, and let go of every page."""
        try:
            return self.seals() if self.key.is_open else ()
        finally:
            self.key.lock()
            self._pages.clear()
            self.voice = None
            self._sorted = None
            self._changed.clear()
            self.chosen = ""
