"""One private page, and the bytes it becomes before it is sealed.

What kind of page it is stands inside the seal. Outside of it all pages are alike: `SEALED_KIND`
is the one word that may stand unsealed in the file, so that nobody can count from outside how
often their partner asked "Are we drifting?".
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum

import msgspec

# The one kind that the vault and the file ever see.
SEALED_KIND = "page"
# A number so named is no slider: it counts the rounds in which a question was written on.
ROUND = "round:"
# A title is one line of a list.
LONGEST_TITLE = 60

_SPACES = re.compile(r"\s+")


class Kind(StrEnum):
    """What sort of page it is: each has its own questions in `reflect.toml`."""

    BEFORE = "before"
    DRIFT = "drift"
    THANKS = "thanks"
    LEARNT = "learnt"
    VALUE = "value"
    ASK = "ask"
    CALM = "calm"
    DRAFT = "draft"
    FREE = "free"


class Page(msgspec.Struct, frozen=True, omit_defaults=True):
    """A page of one person, as it is while their book is open. Times are ms since 1970, UTC."""

    id: str
    kind: Kind
    made: int
    changed: int
    # The one line at its top: a topic, the name of a talk, or nothing.
    topic: str = ""
    # What was written, by the id of its question.
    answers: Mapping[str, str] = msgspec.field(default_factory=dict[str, str])
    # What was set on a slider, 0 to 10, by the id of its question; and rounds (see `ROUND`).
    numbers: Mapping[str, int] = msgspec.field(default_factory=dict[str, int])
    # What was marked, by the id of the item: often, sometimes, not-us, skip.
    marks: Mapping[str, str] = msgspec.field(default_factory=dict[str, str])

    @property
    def is_blank(self) -> bool:
        """Whether nothing was written, set or marked yet, so that there is nothing to keep."""
        set_ = any(not key.startswith(ROUND) for key in self.numbers)
        return not (any(own_words(self)) or set_ or self.marks)


_DECODER = msgspec.json.Decoder(Page)


def encode(page: Page) -> bytes:
    """The page as the bytes that are sealed."""
    return msgspec.json.encode(page)


def decode(data: bytes) -> Page | None:
    """The page in these bytes, or nothing where they are no page that this version knows.

    What a newer version added to a page is left aside. A kind of page that is not known yet is
    not read at all: it stays as it is, whole, until a version that knows it opens it.
    """
    try:
        return _DECODER.decode(data)
    # A text that is no UTF-8 is none of msgspec's own errors.
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None


def own_words(page: Page) -> Iterator[str]:
    """All that its owner wrote on it, in the order in which it was written."""
    yield from (text for text in (page.topic, *page.answers.values()) if text.strip())


def title_of(page: Page, names: Mapping[str, str]) -> str:
    """What a page is called in a list: its topic, else its first words, else its kind's name.

    Args:
        page: An open page.
        names: What each kind is called, by its value.
    """
    first = next(own_words(page), "")
    return _one_line(first) if first else names[page.kind]


def search(pages: Iterable[Page], text: str) -> tuple[Page, ...]:
    """The pages whose own words hold each word of the text, in the order they came in.

    Large or small, with an accent or without, is all the same. Only what the owner wrote is
    looked at, never our questions: else *feel* would find every page. No text finds all pages.
    """
    wanted = folded(text).split()
    return tuple(page for page in pages if _holds(page, wanted))


def folded(text: str) -> str:
    """A text without capitals and accents, as a search compares it."""
    plain = text.casefold()
    if plain.isascii():  # most pages: letter by letter would take all of the time of a search
        return plain
    apart = unicodedata.normalize("NFKD", plain)
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def _holds(page: Page, wanted: list[str]) -> bool:
    words = folded("\n".join(own_words(page)))
    return all(word in words for word in wanted)


def _one_line(text: str) -> str:
    line = _SPACES.sub(" ", text).strip()
    if len(line) <= LONGEST_TITLE:
        return line
    # Cut between two words where there are any.
    head = line[: LONGEST_TITLE - 1]
    return f"{head.rsplit(' ', 1)[0] if ' ' in head else head}…"
