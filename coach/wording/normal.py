"""Make a text plain for the reader of it, and remember where every letter came from.

People text, dictate and mistype. Before a text is read, curly quotes become straight, emoji
become words, drawn-out letters are shortened, texting is written out and what a third person is
quoted with is masked. Every letter of the plain text knows its place in the original, so that
a mark found in the plain text can be drawn under the words that were typed.
"""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

#: A pair of offsets (start, end) into the original, for one letter of the plain text.
_Places = list[tuple[int, int]]

_CHARACTERS: Mapping[str, str] = {
    **dict.fromkeys("\u2018\u2019\u201b\u2032`\u00b4\u02bc", "'"),
    **dict.fromkeys("\u201c\u201d\u201e\u00ab\u00bb\u2033", '"'),
    **dict.fromkeys("\u2014\u2015", " - "),
    "\u2013": "-",
    "\u2026": "...",
    **dict.fromkeys("\u00a0\t\n\r\u2028\u2029", " "),
}  # fmt: skip

#: Texting and missing apostrophes, written out. Only what has one meaning between partners.
_WRITTEN_OUT: Mapping[str, str] = {
    "u": "you", "ur": "your", "urs": "yours", "youre": "you're", "youve": "you've",
    "youd": "you'd", "youll": "you'll", "ure": "you're", "r": "are", "y": "why", "yr": "your",
    "n": "and", "im": "i'm", "ive": "i've", "id": "i'd", "dont": "don't", "didnt": "didn't",
    "doesnt": "doesn't", "cant": "can't", "wont": "won't", "isnt": "isn't", "wasnt": "wasn't",
    "werent": "weren't", "arent": "aren't", "aint": "ain't", "wouldnt": "wouldn't",
    "couldnt": "couldn't", "shouldnt": "shouldn't", "hasnt": "hasn't", "havent": "haven't",
    "hadnt": "hadn't", "thats": "that's", "whats": "what's", "its": "it's", "hes": "he's",
    "shes": "she's", "theyre": "they're", "weve": "we've", "lets": "let's", "theres": "there's",
    "bc": "because", "cuz": "because", "coz": "because", "cos": "because", "cus": "because",
    "tho": "though", "thru": "through", "w": "with", "wo": "without", "pls": "please",
    "plz": "please", "ppl": "people", "smth": "something", "sth": "something", "smn": "someone",
    "rn": "right now", "tmrw": "tomorrow", "tmr": "tomorrow", "tn": "tonight",
    "abt": "about", "def": "definitely", "prob": "probably", "prolly": "probably",
    "ngl": "not going to lie", "tbh": "to be honest", "istg": "i swear to god",
    "idk": "i don't know", "idc": "i don't care", "imo": "in my opinion", "nvm": "never mind",
    "omg": "oh my god", "wtf": "what the fuck", "lol": "lol", "gonna": "going to",
    "gotta": "got to", "wanna": "want to", "gimme": "give me", "dunno": "don't know",
    "alot": "a lot", "everytime": "every time", "2day": "today", "2nite": "tonight",
    "nite": "night", "ily": "i love you", "thx": "thanks", "ty": "thank you", "srsly": "seriously",
    "rly": "really", "v": "very", "thot": "thought", "luv": "love", "wat": "what", "dat": "that",
    "da": "the", "bf": "boyfriend", "gf": "girlfriend", "hv": "have", "msg": "message",
    "txt": "text", "gd": "good", "nt": "not", "shd": "should", "cud": "could", "wud": "would",
    "bcoz": "because", "becoz": "because", "k": "ok", "kk": "ok", "nd": "and", "jus": "just",
}  # fmt: skip
# "its", "id", "def" and the like are said so by too many to be read as a slip worth a mark.

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_DRAWN_OUT = re.compile(r"([^\W\d_])\1{2,}")
_QUOTED = re.compile(
    r"\b(?:he|she|they|mum|mom|dad|boss|doctor|teacher|sister|brother|mother|father|"
    r"(?!i\b|you\b)[a-z]{3,})\s+(?:said|says|told me|goes|went|asked|wrote|was like)[,:]?\s+"
    r'"([^"]{2,160})"',
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Plain:
    """A plain text, and for each of its letters the offsets (start, end) in the original."""

    text: str
    places: tuple[tuple[int, int], ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Give the offsets in the original of the plain letters from ``start`` to ``end``."""
        return self.places[start][0], self.places[end - 1][1]

    def find(self, start: int, end: int) -> tuple[int, int]:
        """Give the offsets in the plain text of the original's letters; empty where none is."""
        first = bisect_left(self.places, start + 1, key=lambda place: place[1])
        last = bisect_left(self.places, end, key=lambda place: place[0])
        return first, max(first, last)


def plain(text: str) -> Plain:
    """Make ``text`` plain. Takes time in proportion to its length, whatever is in it."""
    letters: list[str] = []
    places: _Places = []
    for at, letter in enumerate(text):
        for one in _character(letter):
            letters.append(one)
            places.append((at, at + 1))
    whole = "".join(letters), places
    for pattern, write in ((_DRAWN_OUT, _shorter), (_WORD, _word), (_QUOTED, _masked)):
        whole = _each(pattern, write, *whole)
    return Plain(whole[0], tuple(whole[1]))


def _character(letter: str) -> str:
    if letter.isascii() and letter >= " ":
        return letter
    if letter in _CHARACTERS:
        return _CHARACTERS[letter]
    kind = unicodedata.category(letter)
    if kind == "So":
        return f" {_emoji(letter)} "
    if kind in {"Cc", "Cf", "Cs", "Co", "Cn", "Mn", "Sk"}:
        return ""
    return unicodedata.normalize("NFKC", letter)


def _emoji(letter: str) -> str:
    name = unicodedata.name(letter, "").lower()
    return re.sub(r"\b(?:face|with|sign|symbol)\b|-", " ", name).strip() or "picture"


def _shorter(found: re.Match[str]) -> str:
    return found[1] * 2


def _word(found: re.Match[str]) -> str:
    return _WRITTEN_OUT.get(found[0].lower(), found[0])


def _masked(found: re.Match[str]) -> str:
    return found[0].replace(found[1], "something")


def _each(
    pattern: re.Pattern[str], write: Callable[[re.Match[str]], str], text: str, places: _Places
) -> tuple[str, _Places]:
    """Write each match anew; every letter of what is new stands for the whole of what was old."""
    pieces: list[str] = []
    mapped: _Places = []
    last = 0
    for found, new in _changes(pattern, write, text):
        start, end = found.span()
        pieces += [text[last:start], new]
        mapped += places[last:start]
        mapped += [(places[start][0], places[end - 1][1])] * len(new)
        last = end
    pieces.append(text[last:])
    mapped += places[last:]
    return "".join(pieces), mapped


def _changes(
    pattern: re.Pattern[str], write: Callable[[re.Match[str]], str], text: str
) -> Iterator[tuple[re.Match[str], str]]:
    for found in pattern.finditer(text):
        new = write(found)
        if new != found[0]:
            yield found, new
