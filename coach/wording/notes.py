"""Beside each phrase that may sting: why, in plain words, and two other ways to put it."""

import re
from functools import cached_property

import msgspec

from coach.content.prose.wording import Hint, Kind, WordingWords
from coach.wording.findings import Category, Finding, Reading, Verdict
from coach.wording.reach import is_clause, reach
from coach.wording.rewriting.asked import Who
from coach.wording.rewriting.facts import told
from coach.wording.rewriting.feelings import under_verdict
from coach.wording.rewriting.lexicon import Lexicon, lexicon
from coach.wording.rewriting.pieces import pieces
from coach.wording.rewriting.polish import polished
from coach.wording.rewriting.telling import Told
from coach.wording.rewriting.tidy import tidy
from coach.wording.rewriting.tokens import opening

_SENTENCE = re.compile(r"[^.!?\n]*")
_PLACE = re.compile(r"\{(\w+)\}")
#: Where nothing is known to lie under a verdict.
_OFTEN = ("sad", "lonely", "hurt")
#: A way is short.
_MOST_LETTERS = 90


class Note(msgspec.Struct, frozen=True):
    """A finding, the words it marks, the reason, and two other ways to put them.

    Ways that are whole clauses take the place of ``reach``; others that of the words marked.
    """

    finding: Finding
    quoted: str
    reason: str
    ways: tuple[str, str]
    reach: tuple[int, int] | None = None


class Recall:
    """What phrases and sentences told a moment ago: after an edit only new ones are read again."""

    def __init__(self) -> None:
        self._before: dict[str, tuple[Told, ...]] = {}
        self._now: dict[str, tuple[Told, ...]] = {}

    def begin(self) -> None:
        """Begin with another text; what the last one did not need is dropped."""
        self._before, self._now = self._now, {}

    def told(self, lex: Lexicon, text: str) -> tuple[Told, ...]:
        """Give what each piece of ``text`` tells."""
        if text not in self._now:
            before = self._before.get(text)
            self._now[text] = _told(lex, text) if before is None else before
        return self._now[text]

    def forget(self) -> None:
        """Drop everything from memory."""
        self._before, self._now = {}, {}


def notes(reading: Reading, words: WordingWords, recall: Recall | None = None) -> tuple[Note, ...]:
    """Give a note for each finding, in reading order; none where it is about safety."""
    if reading.verdict is Verdict.SAFETY:
        return ()
    lex = lexicon()
    recall = recall or Recall()
    recall.begin()
    whole = _Whole(lex, reading.text, recall)
    seen: dict[Category, int] = {}
    found: list[Note] = []
    for finding in reading.findings:
        nth = seen.get(finding.category, 0)
        seen[finding.category] = nth + 1
        found.append(_note(lex, whole, finding, words, nth))
    return tuple(found)


class _Whole:
    """A whole text. What it is about is looked for once, and only where a phrase needs it."""

    def __init__(self, lex: Lexicon, text: str, recall: Recall) -> None:
        self.text = text
        self.recall = recall
        self._lex = lex

    @cached_property
    def about(self) -> tuple[tuple[str, ...], ...]:
        """Give what each piece of the text is about."""
        return tuple(one.about for one in self.recall.told(self._lex, self.text))


def _told(lex: Lexicon, text: str) -> tuple[Told, ...]:
    return tuple(told(lex, piece) for piece in pieces(lex, text, ()))


def _note(lex: Lexicon, whole: _Whole, finding: Finding, words: WordingWords, nth: int) -> Note:
    quoted = whole.text[finding.start : finding.end]
    kind = words.notes.kinds[finding.category]
    fills = _fills(lex, whole, finding)
    reason = _reason(kind, quoted, fills, nth)
    ways = _ways(lex, kind, fills)
    clause = reach(whole.text, finding.start, finding.end) if any(map(is_clause, ways)) else None
    return Note(finding, quoted, reason, ways, clause)


def _reason(kind: Kind, quoted: str, fills: dict[str, str], nth: int) -> str:
    """Choose by the words; a second phrase of the same kind gets another reason."""
    low = quoted.lower().replace("\u2019", "'")
    for hint in kind.hints:
        word = _word(hint, low)
        if word and not nth:
            shown = opening(word.replace("'", "\u2019"))
            return _filled(hint.reason, {**fills, "word": shown})
    at = (nth + sum(map(ord, low))) % len(kind.reasons)
    return _filled(kind.reasons[at], fills)


def _word(hint: Hint, low: str) -> str:
    return next((word for word in hint.words if re.search(rf"\b{re.escape(word)}\b", low)), "")


def _fills(lex: Lexicon, whole: _Whole, finding: Finding) -> dict[str, str]:
    """Say what the phrase is about in the user's own words; else what its sentence is about."""
    phrase = whole.text[finding.start : finding.end]
    before = max((whole.text.rfind(end, 0, finding.start) for end in ".!?\n"), default=-1) + 1
    rest = _SENTENCE.match(whole.text, finding.end)
    sentence = whole.text[before : rest.end() if rest else finding.end]
    fills: dict[str, str] = {}
    last = -1 if finding.category is Category.COMPARISON else 0
    for text in dict.fromkeys((phrase, sentence)):
        for one in whole.recall.told(lex, text):
            _fill_deed(fills, one)
            _fill(fills, "topic", one.about[last] if one.about else "")
    if "topic" not in fills:
        for about in whole.about:
            _fill(fills, "topic", about[last] if about else "")
    under = (under_verdict(lex, [token.lower() for token in tidy(lex, phrase)]) or _OFTEN)[:2]
    listed = tuple(dict.fromkeys((*under, *_OFTEN)))[:3]
    return {**fills, "feel": under[0], "feelings": ", ".join(listed)}


def _fill_deed(fills: dict[str, str], one: Told) -> None:
    if one.seen and "deed" not in fills:
        _fill(fills, "deed", one.seen.text)
        _fill(fills, "feels", "felt" if one.seen.past else "feel")
    _fill(fills, "do", one.asked.text if one.asked.who is Who.YOU else "")


def _fill(fills: dict[str, str], name: str, text: str) -> None:
    if text and name not in fills and len(text) < _MOST_LETTERS:
        fills[name] = text


def _ways(lex: Lexicon, kind: Kind, fills: dict[str, str]) -> tuple[str, str]:
    """Take the first two for which everything is known."""
    known = [way for way in kind.ways if set(_PLACE.findall(way)) <= fills.keys()]
    one, two = (polished(lex, _filled(way, fills)) for way in known[:2])
    return one, two


def _filled(text: str, fills: dict[str, str]) -> str:
    return _PLACE.sub(lambda found: fills[found[1]], text)
