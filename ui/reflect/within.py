"""What is done in an open book: pages are shown, written, thrown away and brought back."""

from collections.abc import Callable

from coach.clock import Clock
from coach.reflect.pages import Kind, Page
from coach.reflect.voices import Voice
from coach.store.own_voice import sheets_of
from coach.store.vault import Seal
from ui.after import After
from ui.offer import Offer
from ui.reflect.asks import (
    Choose,
    DoNotKeep,
    OpenPage,
    Request,
    Search,
    ThrowAway,
    WriteText,
    WriteTopic,
)
from ui.reflect.book import OpenBook
from ui.reflect.finder import Finder
from ui.reflect.flow import Ask

#: So long after the first letter that is not written down the page is, in ms.
_SOON = 1_000

#: Gives so many random bytes.
Chance = Callable[[int], bytes]


class Outlet:
    """Where what is sealed goes, and which pages leave the file."""

    def __init__(self, ask: Ask) -> None:
        """``ask`` is the keeper's."""
        self._ask = ask

    def put(self, book: str, seals: tuple[Seal, ...]) -> None:
        """Keep these pages."""
        self._ask(lambda store: store.books.put(book, *seals), None)

    def take_out(self, book: str, *pages: str) -> None:
        """Remove pages."""
        self._ask(lambda store: store.books.take_out(book, *pages), None)


class Within:
    """One open book, from its opening to its end. ``changed`` is called when more is to be seen."""

    def __init__(
        self, book: OpenBook, clock: Clock, outlet: Outlet, finder: Finder, offer: Offer,
        after: After, chance: Chance, thrown: str, changed: Callable[[], None],
    ) -> None:  # fmt: skip
        """``thrown`` is said when a page was thrown away."""
        self.book = book
        self.finder = finder
        self._clock = clock
        self._outlet = outlet
        self._offer = offer
        self._after = after
        self._chance = chance
        self._thrown = thrown
        self._changed = changed
        #: Counts what was written down, so that a late call finds that it comes too late.
        self._count = 0
        self._soon = False

    @property
    def pages(self) -> tuple[Page, ...]:
        """The pages of the list: all, or those that were found."""
        found = self.finder.found
        pages = self.book.pages
        return pages if found is None else tuple(page for page in pages if page.id in found)

    def ask(self, request: Request) -> None:
        """Do what somebody asked for."""
        match request:
            case OpenPage(key):
                self.show(key)
            case Choose(kind):
                self.begin(kind)
            case Search(text):
                self.finder.look(text, lambda: self.book.pages)
            case WriteTopic(text):
                self._wrote(self.book.write(self._now(), topic=text))
            case WriteText(text):
                self._wrote(self.book.write(self._now(), text=text))
            case DoNotKeep(on):
                self.loosen(self.book.chosen, on=on)
            case ThrowAway() if self.book.page is not None:
                self.throw_away(self.book.page)
            case _:
                pass

    def show(self, key: str) -> None:
        """Show a page; the one before is written down first."""
        if key != self.book.chosen:
            self.save()
            self.book.show(key)
        self._changed()

    def begin(self, kind: Kind, *, loose: bool = False) -> Page:
        """Begin a page."""
        self.save()
        self.finder.drop()
        page = self.book.begin(kind, self._chance(16).hex(), self._now(), loose=loose)
        self._changed()
        return page

    def keep(self, page: Page) -> None:
        """Take a page as it is now; it is written down soon."""
        self.book.keep(page)
        self._wrote(page)

    def throw_away(self, page: Page) -> None:
        """Throw a page away, with a way back."""
        book, loose = self.book, self.book.is_loose(page.id)
        following = _beside(self.pages, page.id)
        if book.take_out(page.id):
            self._outlet.take_out(book.key.book.id, page.id)
        book.show(following)
        self._offer.make(self._thrown, lambda: self._bring_back(page, loose=loose))

    def delete_voice(self, gone: str) -> None:
        """Delete the voice that is kept here, with a way back; ``gone`` says that it is done."""
        voice, self.book.voice = self.book.voice, None
        if voice is not None:
            self._outlet.take_out(self.book.key.book.id, *voice.ids)
            self._offer.make(gone, lambda: self._keep_voice(voice))

    def loosen(self, key: str, *, on: bool) -> None:
        """Never write a page down, and take it out of the file; or write it down after all."""
        if self.book.loosen(key, on=on):
            self._outlet.take_out(self.book.key.book.id, key)
        elif not on:
            self.save()
        self._changed()

    def settle(self) -> None:
        """Come back to the list: what was written is kept, and a blank page goes."""
        self.save()
        self.book.tidy()
        self.book.show(self.book.chosen)

    def save(self) -> None:
        """Write down what is not written down yet."""
        self._count += 1
        self._soon = False
        seals = self.book.seals()
        if seals:
            self._outlet.put(self.book.key.book.id, seals)

    def close(self) -> None:
        """Write down what is left, sealed, and let everything go."""
        self._count += 1
        book = self.book.key.book.id
        try:
            seals = self.book.close()
        finally:  # the key is wiped by now, whatever went wrong
            self.finder.drop()
            self._offer.drop()
        if seals:
            self._outlet.put(book, seals)

    def _wrote(self, page: Page | None) -> None:
        if page is None or self._soon:
            return
        self._soon = True
        number = self._count
        self._after(_SOON, lambda: self._save_soon(number))

    def _save_soon(self, number: int) -> None:
        if number == self._count:
            self.save()
            self._changed()

    def _bring_back(self, page: Page, *, loose: bool) -> None:
        if loose:
            self.book.loosen(page.id, on=True)
        self.book.keep(page)
        self.save()
        self.book.show(page.id)

    def _keep_voice(self, voice: Voice) -> None:
        self.book.voice = voice
        self._outlet.put(self.book.key.book.id, self.book.seal(*sheets_of(voice)))

    def _now(self) -> int:
        return self._clock.now().wall


def _beside(pages: tuple[Page, ...], key: str) -> str:
    """Give the page that is shown once ``key`` is gone: the one below it, else the one above."""
    keys = [page.id for page in pages]
    if key not in keys:
        return ""
    at = keys.index(key)
    return next(iter([*keys[at + 1 : at + 2], *keys[max(at - 1, 0) : at]]), "")
