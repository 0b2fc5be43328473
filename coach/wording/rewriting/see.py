"""What was seen or heard: put right until it can stand after "When"."""

import re
from collections.abc import Sequence
from enum import StrEnum

import msgspec

from coach.wording.rewriting.lexicon import Lexicon, Verb
from coach.wording.rewriting.names import lowered
from coach.wording.rewriting.neutral import (
    judged,
    never_to_not,
    without_simile,
    strip_openers,
    without_fillers,
)
from coach.wording.rewriting.person import to_you
from coach.wording.rewriting.tidy import tidy
from coach.wording.rewriting.tokens import put, sentences, trim, words
from coach.wording.rewriting.verbs import Finite, Tense, base, finite, ing, is_person, plural


class How(StrEnum):
    """How a thing seen is brought in."""

    WHEN = "when"  # a clause: "When you left the room"
    FACT = "fact"  # what lasts: "When I see that the tap has been dripping"
    THING = "thing"  # a thing: "When I saw the phone in bed"
    STORY = "story"  # sentences that stand by themselves
    ABOUT = "about"  # only what it is about: "When I think of how it went with my mother"


class Seen(msgspec.Struct, frozen=True):
    """What was seen, as it stands in the sentence; empty where nothing could be taken."""

    text: str = ""
    how: How = How.WHEN
    past: bool = True


_LEADS = re.compile(
    r"^(?:because|cause|that|when|whenever|after|if|how|the fact that|the time when|the time|"
    r"each time when|every time when|each time|every time|it was when|it is when|it's when|"
    r"i (?:saw|noticed|heard|see|notice|mean|think) (?:that|how)(?= (?:you|he|she|we|they|the|my|your|there)\b)|"
    r"the way(?= you\b)|it (?:is|was) the (?:only|first) time|"
    r"i (?:noticed|see) (?=(?:you|he|she|we|they)\b)|what happened (?:was|is)(?: that)?|"
    r"well|so|like|yesterday when)\s+",
    re.IGNORECASE,
)
_TIMES = (
    r"(?:morning|afternoon|evening|night|weekend|week|month|year|summer|winter|spring|autumn|"
    r"mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|christmas|easter|"
    r"new year's eve|new year|birthday|anniversary|time|day|january|february|march|april|may|june|july|"
    r"august|september|october|november|december|\d+(?::\d+)?(?:am|pm|st|nd|rd|th)?)"
)
_LEADING_TIME = re.compile(
    r"^((?:yesterday|today|tonight)(?: (?:morning|afternoon|evening|night))?"
    r"|(?:last|this|every|each|the other) " + _TIMES + r"(?: (?:morning|afternoon|evening|night))?"
    r"|(?:\d+|once|twice|two|three|four|five|six|ten|many)(?: times)"
    r"|(?:\w+ )(?:evenings|nights|mornings|times|days) (?:this|last|a|in a) (?:week|month|row)"
    r"|(?:on|at|in|over|since|during|before|after|for) (?:(?:the|my|your|our|this|last|whole|same|a|of) )*"
    + _TIMES
    + r"(?: (?:morning|afternoon|evening|night|dinner|party|eve|day))?),? (?=\S+ \S+)",
    re.IGNORECASE,
)
_SUBJECTS = frozenset("you i we he she they it there".split())
_HELD = frozenset(
    "that what who which how why if when whenever because and but or where than as while before after so until since".split()
)
_ARRIVED = frozenset("home back here there early late".split())
_PUT_THERE = frozenset(
    "left thrown broken piled parked opened unopened spread stuck stuffed hidden burnt burned forgotten dumped stacked".split()
)


def see(lex: Lexicon, text: str) -> Seen:
    """Read the answer to "what did I see or hear?"."""
    parts = [part for part in (_clean(lex, one) for one in sentences(tidy(lex, text))) if part]
    if not parts:
        return Seen(past=False)
    seen = [_one(lex, part) for part in parts]
    if len(seen) == 1:
        return seen[0]
    return _together(lex, seen)


def _together(lex: Lexicon, seen: Sequence[Seen]) -> Seen:
    """Join sentences with "and" where each is a clause; else let them stand."""
    if all(one.how is How.WHEN for one in seen[:2]):
        taken = [one for one in seen[:3] if one.how is How.WHEN]
        while len(taken) > 2 and sum(len(one.text.split()) for one in taken) > 20:
            taken = taken[:-1]
        said = [one.text for one in taken]
        text = f"{', '.join(said[:-1])} and {said[-1]}"
        return Seen(text, How.WHEN, any(one.past for one in taken))
    usable = [one for one in seen if one.how is not How.ABOUT]
    return next((one for one in usable if one.how is How.WHEN), seen[0])


def _clean(lex: Lexicon, sentence: Sequence[str]) -> list[str]:
    tokens = trim(strip_openers(lex, trim(sentence)))
    tokens = trim(without_fillers(lex, tokens))
    return tokens


def _one(lex: Lexicon, tokens: Sequence[str]) -> Seen:
    text = put(lowered(lex, tokens))
    led = ""
    while (found := _LEADS.match(text)) is not None:
        led += found[0].lower()
        text = text[found.end() :]
    tokens = lowered(lex, to_you(lex, words(text)))
    tokens = never_to_not(lex, tokens)
    if any(word in led for word in ("when", "time", "if", "after", "because")):
        tokens = joined(lex, tokens)
    return clause(lex, tokens)


_WHAT = re.compile(r"^what you (said|told|wrote|did|put)\b", re.IGNORECASE)
_NTH = re.compile(
    r"^(?:it's|it is|it was|this is|this was) the (second|third|fourth|fifth|\d+(?:nd|rd|th)) time(?: that)? (.+)$",
    re.IGNORECASE,
)
_NO_CARE = re.compile(
    r"^(you|I|we) (?:don't|do not|didn't|did not|never) (?:really |even )?(?:care|love|respect|appreciate|bother|mind|value)\b",
    re.IGNORECASE,
)
_NO_EAR = re.compile(r"^you (don't|do not|didn't) (?:really |even )?listen\b", re.IGNORECASE)


def _reworded(lex: Lexicon, tokens: Sequence[str]) -> list[str]:
    """Say what can be seen of "what you said", "the third time", "you don't listen"."""
    text = put(tokens)
    what = _WHAT.match(text)
    if what:
        return f"I {'saw' if what[1].lower() in {'did', 'put'} else 'heard'} {text}".split()
    nth = _NTH.match(text)
    if nth:
        return f"{nth[2]} for the {nth[1]} time".split()
    ear = _NO_EAR.match(text)
    if ear:
        listened = "you did not listen" if ear[1].lower() == "didn't" else "you are not listening"
        return f"{listened}{text[ear.end() :]}".split()
    if _NO_CARE.match(text):
        inside = re.search(r"\b(?:when|while|that|if|because|about|for) (.+)$", text)
        return inside[1].split() if inside else []
    form = lex.forms.get(tokens[1].lower()) if len(tokens) > 2 else None
    if tokens[:1] and tokens[0].lower() == "you" and form and form[1] == "gerund":
        return ["you", form[0].past if form[0].base != "be" else "were", *tokens[2:]]
    return list(tokens)


def clause(lex: Lexicon, tokens: Sequence[str]) -> Seen:
    """Bring in one clause, in its own words."""
    tokens = _reworded(lex, without_simile(tokens))
    tokens = _neutral(lex, _time_last(lex, _with_subject(lex, list(tokens))))
    if not tokens:
        return Seen(past=False)
    found = finite(lex, tokens)
    if found is None:
        return _thing(lex, tokens)
    if judged(lex, tokens) or _verdict(lex, tokens[found.at :]):
        return _about(lex, tokens)
    tokens = _then(lex, tokens, found)
    low = [token.lower() for token in tokens]
    tokens = _lasting(lex, tokens, found.at, found.tense)
    if low[0] == "there" and found.at == 1 and low[1] in {"was", "were"}:
        if low[1] == "was" and len(low) > 3 and any(plural(word) for word in low[2:4]):
            tokens = ["there", "were", *tokens[2:]]
        return Seen(put(tokens), How.WHEN)
    again = finite(lex, tokens)
    tense = again.tense if again else found.tense
    if tense is Tense.PERFECT:
        return Seen(put(tokens), How.FACT, past=False)
    return Seen(
        put(tokens), How.WHEN, past=tense is not Tense.PRESENT or _past_later(lex, tokens, found.at)
    )


def _then(lex: Lexicon, tokens: list[str], found: Finite) -> list[str]:
    """Write "you forgot it last week" where somebody wrote "you forget it last week"."""
    low = [token.lower() for token in tokens]
    signs = {"yesterday", "ago"} & set(low) or any(
        one == "last" and two in lex.time_heads for one, two in zip(low, low[1:], strict=False)
    )
    form = lex.forms.get(low[found.at])
    if not signs or form is None or form[1] not in {"base", "third"} or low[found.at] in lex.auxiliaries:
        return tokens
    return [*tokens[: found.at], form[0].past, *tokens[found.at + 1 :]]


def _verdict(lex: Lexicon, tokens: Sequence[str]) -> bool:
    """Say whether the verb says what was thought of it, and not what was seen."""
    return any(base(lex, token.lower()) in lex.verdicts for token in tokens[:3])


def _past_later(lex: Lexicon, tokens: Sequence[str], at: int) -> bool:
    return any(token.lower() in {"yesterday", "ago"} for token in tokens[at:])


def joined(lex: Lexicon, tokens: Sequence[str]) -> list[str]:
    """Put "and" between two clauses after one "when": "I called, you hung up"."""
    first = finite(lex, tokens)
    if first is None:
        return list(tokens)
    for at in range(first.at + 2, len(tokens) - 1):
        word, before = tokens[at].lower(), tokens[at - 1].lower()
        home = before in _ARRIVED | lex.time_words and word in lex.determiners
        starts = word in _SUBJECTS or home or (before == "," and word not in _HELD)
        if (
            not starts
            or before in _HELD
            or (
                before != ","
                and before in lex.forms
                and before not in lex.nouns
                and before not in lex.time_words
            )
        ):
            continue
        if before in lex.prepositions and before not in {
            "in",
            "out",
            "on",
            "off",
            "up",
            "down",
            "home",
        }:
            continue
        if finite(lex, tokens[at:]) is not None:
            head = tokens[: at - 1] if before == "," else tokens[:at]
            return [*head, "and", *tokens[at:]]
    return list(tokens)


def _with_subject(lex: Lexicon, tokens: list[str]) -> list[str]:
    """Give a fragment the subject that was left out: "came home late", "shouting at me"."""
    if not tokens:
        return tokens
    first = tokens[0].lower()
    second = tokens[1].lower() if len(tokens) > 1 else ""
    form = lex.forms.get(first)
    if first in {"didn't", "don't", "doesn't", "wasn't", "weren't", "aren't"} or (
        first in {"did", "was", "were", "are", "have"} and second in {"not", "on", "in", "at"}
    ):
        return [
            "you",
            {"doesn't": "don't", "wasn't": "weren't", "was": "were"}.get(first, first),
            *tokens[1:],
        ]
    if first == "not" and second in lex.forms:
        return ["you", "did", "not", lex.forms[second][0].base, *tokens[2:]]
    if (
        first in {"on", "in", "at", "out", "away", "off"}
        and second in lex.possessives | {"the", "a", "until"}
        and not _has_verb(lex, tokens)
    ):
        return ["you", "were", *tokens]
    if form is None or first in lex.nouns and second not in {"the", "my", "me", "your", "at", "a"}:
        return _with_be(lex, tokens, first)
    verb, kind = form
    if kind == "gerund":
        if _has_verb(lex, tokens):
            return tokens
        return ["you", verb.past if verb.base != "be" else "were", *tokens[1:]]
    if kind == "past" and first not in {"was", "were", "had"} and not _has_verb(lex, tokens):
        return ["you", *tokens]
    if kind == "third" and first not in lex.auxiliaries and not _has_verb(lex, tokens):
        return ["you", verb.base, *tokens[1:]]
    return _with_be(lex, tokens, first)


def _with_be(lex: Lexicon, tokens: list[str], first: str) -> list[str]:
    if first in {"late", "early", "asleep", "drunk", "busy", "angry", "absent"} and not _has_verb(
        lex, tokens
    ):
        return ["you", "were", *tokens]
    return tokens


def _has_verb(lex: Lexicon, tokens: Sequence[str]) -> bool:
    found = finite(lex, tokens)
    if found is None:
        return False
    before = [token.lower() for token in tokens[: found.at]]
    # In "leaving when I talk" the verb belongs to the second clause.
    return not any(word in _HELD for word in before[1:])


def _time_last(lex: Lexicon, tokens: list[str]) -> list[str]:
    """Move a time from the beginning to the end: "on Monday you left" reads badly after "when"."""
    text = put(tokens)
    found = _LEADING_TIME.match(text)
    if found is None:
        return _place_last(lex, tokens)
    rest = text[found.end() :].lstrip(", ").split()
    verb = finite(lex, rest)
    if verb is None:
        return tokens
    if found[1].lower().startswith("since ") and verb.tense is Tense.PERFECT:
        return [*rest, *words(found[1])]
    end = next(
        (at for at, token in enumerate(rest) if at > verb.at and token in {",", ";"}), len(rest)
    )
    return [*rest[:end], *_small(lex, found[1]), *rest[end:]]


def _small(lex: Lexicon, text: str) -> list[str]:
    return lowered(lex, words(text))


def _place_last(lex: Lexicon, tokens: list[str]) -> list[str]:
    """Move "at the party," from the beginning behind the clause that follows."""
    low = [token.lower().rstrip(",") for token in tokens]
    if not low or low[0] not in lex.prepositions:
        return tokens
    for at in range(2, min(len(low) - 1, 10)):
        if low[at] in _SUBJECTS and low[at - 1] not in _HELD | lex.prepositions:
            rest = tokens[at:]
            if finite(lex, rest) is not None:
                lead = [token.rstrip(",") for token in tokens[:at] if token != ","]
                return [*rest, *lead]
    return tokens


def _neutral(lex: Lexicon, tokens: list[str]) -> list[str]:
    """Put a deed that judges into what was to be seen."""
    for at, token in enumerate(tokens):
        form = lex.forms.get(token.lower())
        if form is None or form[0].base not in lex.neutral:
            continue
        before = tokens[at - 1].lower() if at else ""
        does = before in lex.subjects | lex.auxiliaries | lex.adverbs | {"to", "and"} or is_person(before, lex)
        if not does or before in lex.determiners | lex.prepositions or token.lower() in lex.nouns:
            continue
        says = lex.neutral[form[0].base].split()
        after = [one.lower() for one in tokens[at + 1 : at + 3]]
        if says[-1] == "truth" and after[:1] == ["to"] and len(after) > 1:
            told = _formed(lex, says[:2], form, before)
            return [*tokens[:at], *told, after[1], *says[2:], *tokens[at + 3 :]]
        return [*tokens[:at], *_formed(lex, says, form, before), *tokens[at + 1 :]]
    return tokens


def _formed(lex: Lexicon, says: list[str], form: tuple[Verb, str], before: str) -> list[str]:
    negative = says[0] == "not"
    verb, *rest = says[1:] if negative else says
    known = lex.verbs[verb]
    kind = form[1]
    helped = before in {"not", "don't", "didn't", "do", "did", "to", "can", "will", "would"}
    if negative and not helped:
        help_ = {"past": "did", "third": "does", "gerund": ""}.get(kind, "do")
        return [help_, "not", verb, *rest] if help_ else ["not", ing(known), *rest]
    if kind == "past":
        return [known.past, *rest]
    if kind == "gerund":
        return [ing(known), *rest]
    return [verb, *rest]


def _lasting(lex: Lexicon, tokens: list[str], at: int, tense: Tense) -> list[str]:
    """Write "has been dripping since" where somebody wrote "drips since"."""
    low = [token.lower() for token in tokens]
    if tense is not Tense.PRESENT or "since" not in low[at:] and not _for_long(low[at:]):
        return tokens
    have = (
        "has"
        if low[at] in {"is", "has", "doesn't"}
        or lex.forms.get(low[at], (0, ""))[1] == "third"
        and low[at] != "are"
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
    return [*tokens[:at], have, "been", ing(form[0]), *tokens[at + 1 :]]


def _for_long(low: Sequence[str]) -> bool:
    for at, word in enumerate(low[:-2]):
        if word == "for" and low[at + 2] in {"days", "weeks", "months", "years"}:
            return "every" not in low
    return False


def _thing(lex: Lexicon, tokens: list[str]) -> Seen:
    """Bring in a thing: "phone in bed", "three empty cans", "no call on my birthday"."""
    low = [token.lower() for token in tokens]
    if judged(lex, tokens):
        return _about(lex, tokens)
    at = next((n for n, word in enumerate(low) if word in _PUT_THERE and n), 0)
    if at and low[at - 1] not in lex.determiners:
        many = any(plural(word) for word in low[:at])
        return Seen(
            put([*_with_article(lex, tokens[:at]), "were" if many else "was", *tokens[at:]]),
            How.WHEN,
        )
    if low[0] in {"no", "not"}:
        many = len(low) > 1 and plural(low[1])
        return Seen(put(["there", "were" if many else "was", *tokens]), How.WHEN)
    return Seen(put(_with_article(lex, tokens)), How.THING)


def _with_article(lex: Lexicon, tokens: Sequence[str]) -> list[str]:
    first = tokens[0].lower()
    second = tokens[1].lower() if len(tokens) > 1 else ""
    if (
        first in lex.small
        or first in lex.mass
        or first[:1].isdigit()
        or plural(first)
        or tokens[0][:1].isupper()
        or first.endswith(("'s", "ing"))
        or (first in lex.adjectives and (plural(second) or second in lex.mass))
        or "'" in first
    ):
        return list(tokens)
    return ["the", *tokens]


def _about(lex: Lexicon, tokens: Sequence[str]) -> Seen:
    """Give only what it is about, where the clause itself judges."""
    low = [token.lower() for token in tokens]
    for at, word in enumerate(low):
        if word in {
            "to",
            "with",
            "at",
            "in",
            "about",
            "on",
            "during",
            "towards",
            "for",
        } and at + 1 < len(low):
            rest = tokens[at + 1 :]
            if (
                not judged(lex, rest)
                and low[at + 1] not in lex.forms
                and low[at + 1] not in {"me", "you", "us"}
            ):
                join = "with" if word in {"to", "towards"} else word
                return Seen(put([join, *rest]), How.ABOUT, past=False)
    return Seen("", How.ABOUT, past=False)
