"""Take the sting out of a clause: absolutes, judging words, deeds that judge already."""

import re
from collections.abc import Mapping, Sequence

from coach.wording.rewriting.lexicon import Lexicon
from coach.wording.rewriting.tokens import is_word

_HELPS = frozenset(
    (
        "did didn't do don't does doesn't is are was were have has had can can't could would "
        "will not"
    ).split()
)


_COUNTS = frozenset("a an one two three four five six seven ten once twice half".split())

_AFTER_SIMILE = frozenset(
    "at in on with when whenever every while for to and but about after before because".split()
)
_LIKE = frozenset("would feel felt feels i'd you i looks look to not".split())
_SUBJECTS = frozenset("i you we he she they my your our the".split())
_OBJECTS = frozenset("me us him her them".split())
_LIVING = frozenset("act acting behave behaving behaved acted look sound sounding treat".split())
#: "Like dog", where the article was forgotten.
_CREATURES = frozenset("dog animal animals rubbish dirt trash garbage child idiot stranger".split())
#: These open nothing before such a word ...
_NEEDED_BEFORE: Mapping[str, frozenset[str]] = {
    "look": frozenset(["after", "at", "for", "me", "in"]),
    "so": frozenset(["much", "many", "that"]),
    "love": frozenset(["me", "it", "now"]),
    "right": frozenset(["now", "after", "before"]),
    "because": frozenset(["of"]),
}
#: ... and these before any: "nice weather", "no answer".
_GOES_ON = frozenset(", i i'm it's we you".split()) | {""}
_NEEDED = frozenset("no nice lovely great funny dear brilliant".split())

#: Shuts the talk after what was asked for.
_END_OF = re.compile(
    r"[,.]? (?:end of(?: story| discussion)?|full stop|period|simple(?: as(?: that)?)?|"
    r"that's (?:it|all)|"
    r"no (?:excuses|discussion|arguments?|ifs,? (?:and |or )?(?:no )?buts)|"
    r"for (?:god|heaven|christ|pete)'s sake)[.!]*$",
    re.IGNORECASE,
)


def without_end(text: str) -> str:
    """Drop "end of story" and "for god's sake" behind an answer."""
    return _END_OF.sub("", text.strip())


def strip_openers(lex: Lexicon, tokens: Sequence[str]) -> list[str]:
    """Drop what only opens a sentence: "oh look", "well", "honestly"."""
    kept = list(tokens)
    while kept:
        low = [token.lower() for token in kept]
        row = next((row for row in lex.openers if tuple(low[: len(row)]) == row), None)
        if row is not None and not _needed(low, row):
            kept = kept[len(row) :]
        elif not is_word(kept[0]) and kept[0] != '"':
            kept = kept[1:]
        else:
            break
    return kept


def _needed(low: Sequence[str], row: tuple[str, ...]) -> bool:
    """Say whether an opener is a word of the sentence itself: "look after", "love you"."""
    after = low[len(row)] if len(row) < len(low) else ""
    opener = " ".join(row)
    if opener in _NEEDED_BEFORE:
        return after in _NEEDED_BEFORE[opener]
    return opener in _NEEDED and after not in _GOES_ON


def without_fillers(lex: Lexicon, tokens: Sequence[str]) -> list[str]:
    """Drop absolutes and fillers; what "never" denies is to be asked before."""
    kept: list[str] = []
    at = 0
    low = [token.lower() for token in tokens]
    while at < len(tokens):
        row = next((row for row in lex.fillers if tuple(low[at : at + len(row)]) == row), None)
        if row is not None and not _kept(low, at, row):
            at += len(row)
        elif low[at] in lex.absolutes and low[at] != "never":
            at += 1
        else:
            kept.append(tokens[at])
            at += 1
    return kept


def _kept(low: Sequence[str], at: int, row: tuple[str, ...]) -> bool:
    before = low[at - 1] if at else ""
    after = low[at + len(row)] if at + len(row) < len(low) else ""
    if row == ("once",):
        return (
            after in {"a", "or", "and", "you", "we", "i", "in", "the", "my", "your", "he", "she"}
            or before in {"at", "ask"}
            or not after
        )
    if row == ("every", "time"):
        return bool(before) and after in _SUBJECTS
    if row == ("even",):
        return after in {"when", "if", "a"}
    if row == ("just",):
        return after in {"us", "the", "a", "as"} and before not in {"you", "i", "we"}
    return row == ("at", "least") and (after[:1].isdigit() or after in _COUNTS)


def never_to_not(lex: Lexicon, tokens: Sequence[str]) -> list[str]:
    """Write "you never say" as "you do not say", "you never said" as "you did not say"."""
    found: list[str] = []
    low = [token.lower() for token in tokens]
    at = 0
    while at < len(tokens):
        if low[at] != "never":
            found.append(tokens[at])
            at += 1
            continue
        before = found[-1].lower() if found else ""
        after = low[at + 1] if at + 1 < len(tokens) else ""
        form = lex.forms.get(after)
        if (
            before in _HELPS
            or "'" in before
            or after in lex.auxiliaries - {"do", "have"}
            or form is None
            or form[1] == "gerund"
        ):
            found.append("not")
        else:
            third = (form[1] == "third" and before not in {"i", "you", "we", "they"}) or before in {
                "he",
                "she",
                "it",
            }
            help_ = (
                "did"
                if form[1] == "past" and form[0].past != form[0].base
                else "does"
                if third
                else "do"
            )
            found += [help_, "not", form[0].base]
            at += 1
        at += 1
    return _not_after(found)


def _not_after(tokens: Sequence[str]) -> list[str]:
    """Put "not" behind the word that it belongs to: "not are" becomes "are not"."""
    found = list(tokens)
    for at in range(len(found) - 1):
        helped = at and found[at - 1].lower() in _HELPS
        if (
            not helped
            and found[at].lower() == "not"
            and found[at + 1].lower()
            in {
                "are",
                "is",
                "was",
                "were",
                "have",
                "had",
                "can",
                "could",
                "would",
                "did",
            }
        ):
            found[at], found[at + 1] = found[at + 1], found[at]
    return found


def judged(lex: Lexicon, tokens: Sequence[str]) -> bool:
    """Say whether a word in it judges."""
    return any(
        token.lower() in lex.judging or token.lower().removesuffix("s") in lex.judging
        for token in tokens
    )


def without_simile(tokens: Sequence[str]) -> list[str]:
    """Drop "like a teenager"; what comes after it stays."""
    low = [token.lower() for token in tokens]
    for at in range(1, len(low) - 1):
        after = low[at + 1]
        if low[at] == "as" and after in {"if", "though"}:
            rest = tokens[_after_simile(low, at + 2) :]
            return ["that's", *rest] if low[at - 1] in _LIVING else [*tokens[:at], *rest]
        if low[at] != "like" or (low[at - 1] in _LIKE and low[at - 1] != "look"):
            continue
        if low[at - 1] in _LIVING and after in {"a", "an", "the"}:
            end = _after_simile(low, at + 2)
            return ["that's", *tokens[end:]]
        if after in {"that", "this"}:
            return [*tokens[:at], *tokens[_after_simile(low, at + 2) :]]
        if after == "you" and low[at + 2 : at + 3] and low[at + 2] in _AFTER_SIMILE:
            return [*tokens[:at], *tokens[at + 2 :]]
        if after in {"to", "with"} and low[at + 2 : at + 3] != [] and low[at - 1] in _OBJECTS:
            return [*tokens[:at], *tokens[_after_simile(low, at + 2) :]]  # "like to your intern"
        if after in {"they", "he", "she", "we"}:
            return list(tokens[:at])  # "like they were junk mail"
        if after in {"i'm", "i", "it's", "it", "you're", "you", "there's", "that", "this"}:
            return list(tokens[:at])
        if after in {"one", "those"}:
            return list(tokens[:at])
        if after in _CREATURES:
            return [*tokens[:at], *tokens[at + 2 :]]
        if after in {"a", "an", "some", "the"}:
            end = _after_simile(low, at + 2)
            return [*tokens[:at], *tokens[end:]]
    return list(tokens)


def _after_simile(low: Sequence[str], start: int) -> int:
    return next((at for at in range(start, len(low)) if low[at] in _AFTER_SIMILE), len(low))
