"""What a written reply does: the wording engine reads what stings, plain words what brings nearer.

Where neither sees anything, the partner asks back. Words of danger lead out of the scene.
"""

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Protocol

import msgspec

from coach.content.scene import CLOSING, OPENING, Scene, Tag
from coach.rehearsal.topics import MOVES, words_before
from coach.wording.findings import (
    Category,
    Finding,
    Mirror,
    Reading,
    Reply,
    Strength,
    Validation,
    Verdict,
)

#: More is not read: nobody says so much in one go.
READ_LETTERS = 2_000
#: In a reply of so few words a reflection is not looked for.
_SHORT = 4
#: From so many words on a reply that shows no move is taken as one: something was told.
_TELLS = 9

#: What stands before words that somebody does *not* say, or says of a thing and of nobody.
_DENIES = re.compile(
    r"(?:\bnot|n['\u2019]t|\bnever) (?:saying|meaning|mean|think|say|accus\w+|blam\w+)\b"
    r"|\b(?:that|it|this) (?:must|sounds?|was|is|feels?|felt)\b|\byou must (?:be|have|feel)\b"
    r"|\b(?:can|may) always say\b|\bnever have to\b|\bdon['\u2019]t want you to\b"
    r"|\b(?:get|know|see|understand|believe) (?:that )?you (?:need|have|must)\b",
    re.IGNORECASE,
)
#: So many letters before and into a finding are looked at for that.
_BEFORE, _INTO = 24, 22
#: What says back how it is for the other one looks like these, taken alone.
_SAID_BACK = frozenset(
    {Category.MINDREAD, Category.DISGUISED_YOU, Category.ABSOLUTE, Category.BLAME}
)

#: What a reply does that is rather kind than a danger, where it has no word of danger.
_KIND = frozenset({Tag.VALIDATES, Tag.REPAIRS})
#: Words that take fear away: the wording engine, which looks for fear, would take them for it.
_REASSURES = re.compile(
    r"\bI (?:do not|don['\u2019]t|never) want you to (?:be (?:scared|afraid)(?: of me)?"
    r"|feel (?:pushed|scared|afraid|forced|pressured)"
    r"|do anything you (?:do not|don['\u2019]t) want)\b",
    re.IGNORECASE,
)
#: No part of the name of a thing: "that you laughed" names none.
_NO_NOUN = r"(?:i|you|we|they|it|he|she|is|was|are|were|not|so|just|never|always)\b"
_NO_THING = re.compile(r"(?:ed|ing)$")
#: A reply that is about the other one.
_TO_YOU = re.compile(r"\byou(?:'re|'ve|'d)?\b")
_NOT_TO_YOU = re.compile(r"\b(?:want|need|like|wish|ask) you\b|\bnot about you\b")

_STINGS: Mapping[Category, Tag] = {
    Category.LABEL: Tag.LABEL,
    Category.CONTEMPT: Tag.LABEL,
    Category.THERAPIZE: Tag.LABEL,
    Category.DEMAND: Tag.PRESSURE,
    Category.THREAT: Tag.PRESSURE,
    Category.GUILT: Tag.PRESSURE,
    Category.BUT_CANCEL: Tag.TAKES_BACK,
    Category.MINIMISE: Tag.TAKES_BACK,
    Category.ADVICE: Tag.TAKES_BACK,
    Category.VAGUE_REQUEST: Tag.VAGUE,
    Category.NEGATIVE_REQUEST: Tag.PRESSURE,
}


class Heard(msgspec.Struct, frozen=True):
    """What was read in a reply. ``about`` is a thing of the scene as the partner would name it.

    ``unsure`` says that nothing was seen in it: the partner asks back.
    """

    tags: tuple[Tag, ...]
    about: str = ""
    danger: bool = False
    unsure: bool = False


class Reads(Protocol):
    """What reads: ``coach.wording.abroad.Abroad``."""

    def read(self, text: str) -> Reading:
        """Say what may sting in a text."""
        ...

    def reply(self, speaker: str, reply: str) -> Reply:
        """Say what a reply does with what was said."""
        ...


class Moves(msgspec.Struct, frozen=True, rename="kebab"):
    """The patterns of one language, on small letters."""

    blame: tuple[str, ...]
    own: tuple[str, ...]
    specific: tuple[str, ...]
    validates: tuple[str, ...]
    asks: tuple[str, ...]
    requests: tuple[str, ...]
    own_part: tuple[str, ...]
    repairs: tuple[str, ...]
    gives_up: tuple[str, ...]
    vague: tuple[str, ...]
    takes_back: tuple[str, ...]
    pressure: tuple[str, ...]
    danger: tuple[str, ...]


@cache
def moves(
    file: Path = MOVES,
) -> tuple[Mapping[Tag, re.Pattern[str]], re.Pattern[str]]:
    """Read the patterns, and that of words of danger."""
    given = msgspec.toml.decode(file.read_bytes(), type=Moves)
    found = {
        tag: _pattern(getattr(given, name))
        for tag in Tag
        if hasattr(given, name := tag.value.replace("-", "_"))
    }
    return found, _pattern(given.danger)


def _pattern(parts: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{part})" for part in parts))


def read_reply(text: str, speaker: str, scene: Scene, topic: str, reads: Reads | None) -> Heard:
    """Read what somebody wrote to a partner who said ``speaker``.

    ``topic`` is that of one's own talk, else empty. Without ``reads`` only plain words are seen.
    """
    said = text[:READ_LETTERS]
    reading = None if reads is None else reads.read(_REASSURES.sub(" ", said))
    small = plain(said)
    patterns, danger = moves()
    tags = {tag for tag, pattern in patterns.items() if pattern.search(small)}
    safety = reading is not None and reading.verdict is Verdict.SAFETY
    if safety and (not tags & _KIND or danger.search(small)):
        return Heard((), danger=True)
    long = len(small.split())
    if reads is not None and reading is not None:
        reply = reads.reply(speaker, said) if reading.english and long > _SHORT else None
        tags = _stinging(reading, tags, reply)
        tags = _replied(tags, small, reply) if reply is not None else tags
    tags = _sorted_out(tags, small, scene, topic)
    thing = _thing(small, scene)
    if not tags:
        english = reading is None or reading.english
        named = bool(thing) or _names(small, scene.things) or _shares(small, topic)
        tells = english and (long >= _TELLS or named)
        return Heard((Tag.SPECIFIC,) if tells else (Tag.VAGUE,), thing, unsure=not tells)
    return Heard(tuple(tag for tag in Tag if tag in tags), thing)


def plain(text: str) -> str:
    """Give a text in small letters, with straight apostrophes, on one line."""
    return " ".join(text.lower().replace("\N{RIGHT SINGLE QUOTATION MARK}", "'").split())


def _stinging(reading: Reading, tags: set[Tag], reply: Reply | None) -> set[Tag]:
    """Add what stings; what only could counts too, where nothing else was seen."""
    meant = [one for one in reading.findings if not _denied(reading.text, one)]
    found = [one for one in meant if one.strength is Strength.SOLID]
    if not found and not tags & (OPENING | {Tag.VAGUE, Tag.GIVES_UP}):
        found = meant[:1]
    categories = {one.category for one in found}
    if tags & {Tag.VAGUE, Tag.GIVES_UP}:  # "fine", "leave it": it ends or says little
        categories.discard(Category.STONEWALL)
    if reply is not None and Tag.VALIDATES in tags and _sees(reply):
        categories -= _SAID_BACK
    if Tag.OWN in tags:  # "I feel overlooked" stings less than "you overlook me"
        categories.discard(Category.PSEUDO_FEELING)
    if Tag.OWN_PART in tags and Tag.BLAME not in tags:
        categories.discard(Category.BLAME)
    return tags | {_STINGS.get(category, Tag.BLAME) for category in categories}


def _denied(text: str, finding: Finding) -> bool:
    around = text[max(0, finding.start - _BEFORE) : min(finding.end, finding.start + _INTO)]
    return _DENIES.search(around) is not None and "you are" not in around.lower()


def _sees(reply: Reply) -> bool:
    return reply.validation is Validation.VALIDATING or reply.mirror is Mirror.GOOD


def _replied(tags: set[Tag], small: str, reply: Reply) -> set[Tag]:
    """Add what the reply does with what the partner said."""
    if reply.validation is Validation.INVALIDATING and tags & CLOSING:
        return tags - {Tag.VALIDATES}
    # Talk of oneself, and a question, are often taken for it.
    speaks_of_the_other = not tags & {Tag.OWN, Tag.ASKS, Tag.REQUESTS} and _TO_YOU.search(
        _NOT_TO_YOU.sub(" ", small)
    )
    return tags | {Tag.VALIDATES} if _sees(reply) and speaks_of_the_other else tags


def _sorted_out(tags: set[Tag], small: str, scene: Scene, topic: str) -> set[Tag]:
    """Leave what goes together; a reply that sees the partner's side, or names a thing, does so."""
    if tags & {Tag.BLAME, Tag.LABEL} and Tag.PRESSURE in tags:
        tags = tags - {Tag.VAGUE}
    if Tag.TAKES_BACK in tags:
        tags = tags - {Tag.REPAIRS, Tag.VALIDATES}
    if Tag.GIVES_UP in tags:
        tags = tags - {Tag.REQUESTS, Tag.SPECIFIC, Tag.ASKS}
    if tags & CLOSING:
        return tags - {Tag.VAGUE, Tag.SPECIFIC, Tag.OWN, Tag.ASKS}
    if Tag.VALIDATES not in tags and _names(small, scene.theirs) and "you" in small.split():
        tags = tags | {Tag.VALIDATES}
    if tags & {Tag.OWN, Tag.REQUESTS} and (_names(small, scene.things) or _shares(small, topic)):
        tags = tags | {Tag.SPECIFIC}
    return tags - {Tag.VAGUE} if tags & OPENING and Tag.REQUESTS not in tags else tags


def _names(small: str, words: tuple[str, ...]) -> bool:
    return _any_of(words).search(small) is not None


def _shares(small: str, topic: str) -> bool:
    long = {word for word in plain(topic).split() if len(word) > 3}
    return bool(long & set(re.findall(r"\w+", small)))


@cache
def _any_of(words: tuple[str, ...]) -> re.Pattern[str]:
    parts = (re.escape(word.rstrip("*")) + (r"\w*" if word.endswith("*") else "") for word in words)
    return re.compile(rf"\b(?:{'|'.join(parts)})\b")


def _thing(small: str, scene: Scene) -> str:
    """Give a thing of the scene that was named with a word such as "the" or "my" before it."""
    said_by_the_other = words_before()
    before = "|".join(said_by_the_other)
    things = _any_of(scene.things).pattern
    found = re.search(rf"\b({before}) ((?:(?!{_NO_NOUN})\w+ )?{things})", small)
    if found is None or _NO_THING.search(found[2]):
        return ""
    return f"{said_by_the_other[found[1]]} {found[2]}"
