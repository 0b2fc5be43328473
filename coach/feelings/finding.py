"""Looking for a word in all families, by its beginning, by what else people call it.

Words that tell what somebody did are found, too, with what may lie under them. Words that name
danger are found and left as they are: nothing may ever put them another way.
"""

from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from itertools import takewhile

import msgspec

from coach.content.prose.feelings import Danger, FeelingsWords, Judging
from coach.feelings.vocabulary import Entry, feelings_of, needs_of

#: So many words are shown at the most, and so many letters of a word in danger are a sign.
MOST, SIGN = 8, 4

#: From this likeness on two words are the same but for a slip; a stem, and what may follow it.
ALIKE, STEM, ENDING = 0.8, 5, 5

#: The apostrophe as it is typed, and as it stands in the content.
_STRAIGHT, _CURLY = "'", "\u2019"


class Found(msgspec.Struct, frozen=True):
    """What was found, the nearest first."""

    entries: tuple[Entry, ...] = ()
    judging: tuple[Judging, ...] = ()
    danger: tuple[Danger, ...] = ()

    @property
    def nothing(self) -> bool:
        """Whether nothing at all was found."""
        return not (self.entries or self.judging or self.danger)


def find(words: FeelingsWords, typed: str) -> Found:
    """Look for what somebody typed; where there is danger, nothing is put another way."""
    query = plain(typed)
    if not query:
        return Found()
    danger = tuple(one for one in words.danger if _names_danger(one, query))
    judging = tuple(
        one for one in words.judging if _rank(query, one.word, one.also, whole=True) is not None
    )
    found = Found(tuple(_nearest(query, words)), () if danger else judging[:2], danger[:1])
    return _alike(query, words) if found.nothing else found


def in_danger(words: FeelingsWords, typed: str) -> bool:
    """Say whether words of one's own name danger."""
    query = plain(typed)
    return any(_holds(query, plain(name)) for one in words.danger for name in (one.word, *one.also))


def named(typed: str, word: str, also: tuple[str, ...]) -> tuple[str, bool]:
    """Give the name that somebody used for a word, and whether they typed it to its end.

    It is the one that they typed, alone or in a sentence; else the one they have begun.
    """
    query = plain(typed)
    names = (word, *also)
    held = [one for one in names if _holds(query, plain(one))]
    if held:
        return max(held, key=len), True
    return next((one for one in names if plain(one).startswith(query)), word), False


def plain(text: str) -> str:
    """Give a text as it is looked for: small letters, one kind of apostrophe, single spaces."""
    return " ".join(text.casefold().replace(_STRAIGHT, _CURLY).strip(" .,!?").split())


def _nearest(query: str, words: FeelingsWords) -> Iterator[Entry]:
    entries: Iterable[Entry] = (*feelings_of(words), *needs_of(words))
    ranked = [(_rank(query, one.pick.said, one.also), one) for one in entries]
    hits = [(rank, one) for rank, one in ranked if rank is not None]
    hits.sort(key=lambda hit: hit[0])
    yield from (one for _, one in hits[:MOST])


def _rank(query: str, word: str, also: tuple[str, ...], *, whole: bool = False) -> int | None:
    """Say how near a word is: 0 is the word itself; None is not at all.

    ``whole`` wants more than one letter before a word is found by its beginning.
    """
    name = plain(word)
    names = [plain(one) for one in also]
    if query == name:
        return 0
    if query in names:
        return 1
    long_enough = len(query) >= 3 or not whole
    if long_enough and name.startswith(query):
        return 2
    if long_enough and any(_begins(query, one) for one in (name, *names)):
        return 3
    return 4 if any(_holds(query, one) for one in (name, *names)) else None


def _alike(query: str, words: FeelingsWords) -> Found:
    """Give what is nearly what was typed: a slip of a finger, another ending."""
    if len(query) < SIGN:
        return Found()
    danger = tuple(one for one in words.danger if like(query, one.word))
    if danger:
        return Found(danger=danger[:1])
    judging = tuple(one for one in words.judging if like(query, one.word))
    entries = (*feelings_of(words), *needs_of(words))
    near = (one for one in entries if any(like(query, name) for name in _names(one)))
    return Found(tuple(near)[:MOST], judging[:2])


def _names(entry: Entry) -> tuple[str, ...]:
    return (entry.pick.word, *entry.also)


def like(query: str, name: str) -> bool:
    """Say whether a word is spelled nearly like what was typed, or has the same stem."""
    name = plain(name)
    pairs = zip(query, name, strict=False)
    stem = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
    if stem >= STEM and len(query) - stem <= ENDING and len(name) - stem <= ENDING:
        return True
    match = SequenceMatcher(None, query, name)
    return match.quick_ratio() >= ALIKE and match.ratio() >= ALIKE


def _begins(query: str, name: str) -> bool:
    """Say whether a name, or a word in it, begins with what was typed."""
    return f" {name}".find(f" {query}") >= 0


def _holds(query: str, name: str) -> bool:
    """Say whether what was typed holds a whole name: *I feel so sad* holds sad."""
    return f" {name} " in f" {query} "


def _names_danger(danger: Danger, query: str) -> bool:
    begun = len(query) >= SIGN and plain(danger.word).startswith(query)
    return begun or any(_holds(query, plain(one)) for one in (danger.word, *danger.also))
