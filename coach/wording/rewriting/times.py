"""When it was: a time goes to the end, and the verb follows it."""

import re
from collections.abc import Sequence
from itertools import pairwise

from coach.wording.rewriting.joining import HELD
from coach.wording.rewriting.lexicon import Lexicon
from coach.wording.rewriting.names import lowered
from coach.wording.rewriting.tokens import put, words
from coach.wording.rewriting.verbs import Finite, Tense, finite, ing

_TIMES = (
    r"(?:morning|afternoon|evening|night|weekend|week|month|year|summer|winter|spring|autumn|"
    r"mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|christmas|easter|dinner|breakfast|lunch|supper|bedtime|"
    r"new year's eve|new year|birthday|anniversary|time|day|january|february|march|april|"
    r"may|june|july|"
    r"august|september|october|november|december|\d+(?::\d+)?(?:am|pm|st|nd|rd|th)?)"
)
_LEADING_TIME = re.compile(
    r"^((?:yesterday|today|tonight)(?: (?:morning|afternoon|evening|night))?"
    r"|(?:every|each) (?:single )?\w+(?= (?:you|we|I|he|she|they)\b)"
    r"|(?:last|this|every|each|the other) " + _TIMES + r"(?: (?:morning|afternoon|evening|night))?"
    r"|(?:\d+|once|twice|two|three|four|five|six|ten|many)(?: times)"
    r"(?: (?:this|last|a) (?:day|week|month|year))?"
    r"|(?:\w+ )(?:evenings|nights|mornings|times|days) (?:this|last|a|in a) (?:week|month|row)"
    r"|(?:on|at|in|over|since|during|before|after|for) (?:(?:the|my|your|our|this|last|"
    r"whole|same|a|of) )*"
    + _TIMES
    + r"(?: (?:morning|afternoon|evening|night|dinner|party|eve|day))?),? (?=\S+ \S+)",
    re.IGNORECASE,
)
#: "Twenty years I have ironed your shirts".
_YEARS = re.compile(
    r"^(?:for )?((?:\d+|a|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|"
    r"twenty|thirty|forty|fifty)(?:[- ]\w+)? (?:years?|months?|weeks?|days|hours)),? (?:now )?"
    r"(?=(?:i|we|i've|we've|you've|the|that|this|my|your|our|those|these) )",
    re.IGNORECASE,
)
_SUBJECTS = frozenset("you i we he she they it there".split())
#: "Tuesday you told me": on Tuesday.
_BARE_DAY = re.compile(
    r"^(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night))?,? "
    r"(?=(?:you|we|i|he|she|they)\b)",
    re.IGNORECASE,
)


def time_last(lex: Lexicon, tokens: list[str]) -> list[str]:
    """Move a time from the beginning to the end: "on Monday you left" reads badly after "when"."""
    text = put(tokens)
    if _BARE_DAY.match(text):
        text = f"on {text}"
    years = _YEARS.match(text)
    if years:
        rest = words(text[years.end() :])
        return [*rest, "for", *words(years[1].lower())] if finite(lex, rest) else tokens
    found = _LEADING_TIME.match(text)
    if found is None:
        return _place_last(lex, tokens)
    rest = _place_last(lex, text[found.end() :].lstrip(", ").split())
    verb = finite(lex, rest)
    if verb is None:
        return tokens
    if found[1].lower().startswith("since ") and verb.tense is Tense.PERFECT:
        return [*rest, *words(found[1])]
    end = next(
        (at for at, token in enumerate(rest) if at > verb.at and token in {",", ";"}), len(rest)
    )
    return [*rest[:end], *_small(lex, found[1]), *rest[end:]]


def starts_later(text: str) -> bool:
    """Say whether a clause begins with its time: "every Friday I put the kids to bed"."""
    found = _LEADING_TIME.match(text)
    return found is not None and text[found.end() :].partition(" ")[0].lower() in _SUBJECTS


def _small(lex: Lexicon, text: str) -> list[str]:
    return lowered(lex, words(text))


def _place_last(lex: Lexicon, tokens: list[str]) -> list[str]:
    """Move "at the party," from the beginning behind the clause that follows."""
    low = [token.lower() for token in tokens]
    if not low or low[0] not in lex.prepositions:
        return tokens
    for at in range(2, min(len(low) - 1, 10)):
        begins = low[at] in _SUBJECTS and low[at - 1] not in HELD | lex.prepositions
        if begins and finite(lex, tokens[at:]) is not None:
            return [*tokens[at:], *(token for token in tokens[:at] if token != ",")]
    return tokens


def then(lex: Lexicon, tokens: list[str], found: Finite) -> list[str]:
    """Write "you forgot it last week" where somebody wrote "you forget it last week"."""
    low = [token.lower() for token in tokens]
    signs = {"yesterday", "ago"} & set(low) or any(
        one == "last" and two in lex.time_heads for one, two in pairwise(low)
    )
    form = lex.forms.get(low[found.at])
    if (
        not signs
        or form is None
        or form[1] not in {"base", "third"}
        or low[found.at] in lex.auxiliaries
    ):
        return tokens
    return [*tokens[: found.at], form[0].past, *tokens[found.at + 1 :]]


def lasting(lex: Lexicon, tokens: list[str], at: int, tense: Tense) -> list[str]:
    """Write "has been dripping since" where somebody wrote "drips since"."""
    low = [token.lower() for token in tokens]
    if tense is not Tense.PRESENT or ("since" not in low[at:] and not _for_long(low[at:])):
        return tokens
    have = (
        "has"
        if low[at] in {"is", "has", "doesn't"}
        or (lex.forms.get(low[at], (0, ""))[1] == "third" and low[at] != "are")
        else "have"
    )
    if low[at] in {"is", "are", "am"}:
        return [
            *tokens[:at],
            have,
            *(["not"] if at + 1 < len(low) and low[at + 1] == "not" else []),
            "been",
            *[token for token in tokens[at + 1 :] if token.lower() != "not"],
        ]
    form = lex.forms.get(low[at])
    if form is None or low[at] in lex.auxiliaries:
        return tokens
    return [*tokens[:at], have, "been", ing(form[0]), *_going_on(lex, tokens[at + 1 :])]


def _going_on(lex: Lexicon, tokens: Sequence[str]) -> list[str]:
    """Let a second deed go on as well: "following me and count the biscuits"."""
    found = list(tokens)
    for at in range(1, len(found)):
        form = lex.forms.get(found[at].lower())
        also = found[at - 1].lower() == "and" and found[at].lower() not in lex.nouns
        if form is not None and form[1] == "base" and also:
            found[at] = ing(form[0])
    return found


def _for_long(low: Sequence[str]) -> bool:
    for at, word in enumerate(low[:-2]):
        if word == "for" and low[at + 2] in {"days", "weeks", "months", "years"}:
            return "every" not in low
    return False
