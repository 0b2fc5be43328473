"""Fragments become clauses: "came home late", "dishes left in the sink", "phone in bed"."""

from collections.abc import Sequence

from coach.wording.rewriting.joining import HELD
from coach.wording.rewriting.lexicon import Lexicon, Verb
from coach.wording.rewriting.neutral import judged
from coach.wording.rewriting.seen import How, Seen
from coach.wording.rewriting.tokens import put
from coach.wording.rewriting.topic import only_time
from coach.wording.rewriting.verbs import Tense, finite, plural

_PUT_THERE = frozenset(
    (
        "left thrown broken piled parked opened unopened spread stuck stuffed hidden burnt "
        "burned forgotten dumped stacked"
    ).split()
)

_PERCEIVED = frozenset("heard overheard saw noticed".split())
_UNDERTOOK = frozenset("promised forgot refused agreed swore offered decided failed".split())
_JUST = frozenset("just again still then and but why".split())
_PLACES = frozenset("in on at under by behind everywhere off out".split())
_MEANWHILE = frozenset("while when before after since until because".split())
_NUMBERS = frozenset(
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty thirty forty fifty".split()
)
#: "Left alone", "left waiting": that happened to me.
_LEFT_SO = frozenset("alone waiting standing sitting hanging".split())


def with_subject(lex: Lexicon, tokens: list[str]) -> list[str]:
    """Give a fragment the subject that was left out: "came home late", "shouting at me"."""
    first = tokens[0].lower()
    second = tokens[1].lower() if len(tokens) > 1 else ""
    form = lex.forms.get(first)
    given = _given(tokens, first, second) or _there(lex, tokens) or _not_done(lex, tokens)
    if given:
        return given
    if first in {"didn't", "don't", "doesn't", "wasn't", "weren't", "aren't"} or (
        first in {"did", "was", "were", "are", "have"} and second in {"not", "on", "in", "at"}
    ):
        return [
            "you",
            {"doesn't": "don't", "wasn't": "weren't", "was": "were"}.get(first, first),
            *tokens[1:],
        ]
    done = lex.forms.get(tokens[2].lower() if first == "not" and len(tokens) > 2 else second)
    if second == "being" and first == "not" and _done_to(lex, done, tokens[2:3]):
        return ["I", "was", "not", *tokens[2:]]
    if first == "being" and _done_to(lex, done, tokens[1:2]):
        return ["I", "was", *tokens[1:]]
    if first == "not" and second in lex.forms:
        return ["you", "did", "not", lex.forms[second][0].base, *tokens[2:]]
    if (
        first in {"on", "in", "at", "out", "away", "off"}
        and second in lex.possessives | {"the", "a", "until"}
        and not _has_verb(lex, tokens)
    ):
        return ["you", "were", *tokens]
    if form is None or (
        first in lex.nouns and second not in {"the", "my", "me", "your", "at", "a"}
    ):
        return _with_be(lex, tokens, first)
    verb, kind = form
    if kind == "gerund":
        if _has_verb(lex, tokens):
            return tokens
        return ["you", _did(lex, verb, tokens), *_also_past(lex, tokens[1:])]
    done_to = verb.past == verb.participle and second in {"to", "by", "with", "from"}
    if done_to and kind == "past":
        return tokens
    owned = second in lex.possessives | {"the"} and first not in _PUT_THERE
    if kind == "past" and owned and first not in lex.auxiliaries:
        return ["you", *tokens]
    if kind == "past" and first not in {"was", "were", "had"} and not _has_verb(lex, tokens):
        return ["you", *tokens]
    if kind == "third" and first not in lex.auxiliaries and not _has_verb(lex, tokens):
        return ["you", verb.base, *tokens[1:]]
    return _with_be(lex, tokens, first)


def _given(tokens: list[str], first: str, second: str) -> list[str]:
    """Give the subject where the first word alone tells whose deed it was; else nothing."""
    if first in _PERCEIVED and second in {"you", "him", "her", "that"}:
        return ["I", *tokens]
    if first in _UNDERTOOK and second == "to":
        return ["you", *tokens]
    mine = {"me", "my", "myself"} & {token.lower() for token in tokens}
    if first == "been" and mine:
        return ["I", "had", *tokens]
    if tokens[1:3] in (["by", "myself"], ["alone", "with"]):
        return ["I", *tokens]
    if first == "left" and (second in _LEFT_SO or " ".join(tokens[1:3]).lower() == "on read"):
        return ["I", "was", *tokens]
    return []


def _there(lex: Lexicon, tokens: list[str]) -> list[str]:
    """Say "there were" of things that are counted: "eleven messages while I was at work"."""
    low = [token.lower() for token in tokens]
    at = next((n for n, word in enumerate(low) if word in _MEANWHILE), 0)
    if at < 2 or finite(lex, tokens[:at]) or not finite(lex, tokens[at + 1 :]):
        return []
    place = next((n for n in range(1, at) if low[n] in _PLACES), 0)
    if place > 1 and low[0] in lex.possessives | {"the"} and low[place - 1] not in lex.forms:
        return [*tokens[:place], "were" if plural(low[place - 1]) else "was", *tokens[place:]]
    counted = low[0] in _NUMBERS or low[0].isdigit()
    several = bool(place) and plural(low[place - 1]) and low[0] in lex.nouns | lex.adjectives
    things = any(plural(word) and word not in lex.time_heads for word in low[:at])
    named = (counted and things and not lex.time_heads & set(low[1:3])) or several
    return ["there", "were", *tokens] if named else []


def _not_done(lex: Lexicon, tokens: list[str]) -> list[str]:
    """Give "tickets not booked" its verb, and "and" to what follows the comma."""
    low = [token.lower() for token in tokens]
    at = low.index("not") if "not" in low[1:4] else 0
    form = lex.forms.get(low[at + 1]) if at and at + 1 < len(low) else None
    known = form is not None and low[at + 1] == form[0].participle
    other = lex.auxiliaries | lex.subjects | _JUST
    if not known or low[at - 1] in lex.small or other & set(low[:at]):
        return []
    were = "were" if plural(low[at - 1]) else "was"
    rest = tokens[at:]
    if "," in rest and finite(lex, rest[rest.index(",") + 1 :]) is not None:
        rest[rest.index(",")] = "and"
    return [*_with_article(lex, tokens[:at]), were, *rest]


def _done_to(lex: Lexicon, form: tuple[Verb, str] | None, word: Sequence[str]) -> bool:
    """Say whether a word tells what was done to somebody: "asked", "left"."""
    low = word[0].lower() if word else ""
    return form is not None and low == form[0].participle and low not in lex.adjectives


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
    if _the_day(lex, before):
        return False
    # In "leaving when I talk" the verb belongs to the second clause.
    return not any(word in HELD for word in before[1:])


def _the_day(lex: Lexicon, before: Sequence[str]) -> bool:
    """Say whether a clause only says when: "skiing the week I have my operation"."""
    led = lex.forms.get(before[0], (None, ""))[1] == "gerund" if before else False
    return led and len(before) > 3 and before[-1] in lex.subjects and before[-2] in lex.time_heads


def _did(lex: Lexicon, verb: Verb, tokens: Sequence[str]) -> str:
    """Give the past, or the base where such a clause is of the present."""
    found = finite(lex, tokens)
    low = [token.lower() for token in tokens]
    if found is not None and found.tense is Tense.PRESENT and _the_day(lex, low[: found.at]):
        return verb.base
    return verb.past if verb.base != "be" else "were"


def _also_past(lex: Lexicon, tokens: Sequence[str]) -> list[str]:
    """Let a second deed follow the first: "telling me to save and then buying a drone"."""
    found = list(tokens)
    for at in range(1, len(found) - 1):
        before = [token.lower() for token in found[:at]]
        form = lex.forms.get(found[at].lower(), (None, ""))
        led = before[-1:] == ["and"] or before[-2:] == ["and", "then"]
        if led and form[0] and form[1] == "gerund" and found[at].lower() not in lex.nouns:
            found[at] = form[0].past
    return found


def thing(lex: Lexicon, tokens: list[str]) -> Seen:
    """Bring in a thing: "phone in bed", "three empty cans", "no call on my birthday"."""
    low = [token.lower() for token in tokens]
    if judged(lex, tokens):
        return about(lex, tokens)
    at = next((n for n, word in enumerate(low) if word in _PUT_THERE and n), 0)
    if at and low[at - 1] not in lex.determiners:
        many = any(plural(word) for word in low[:at])
        return Seen(
            put([*_with_article(lex, tokens[:at]), "were" if many else "was", *tokens[at:]]),
            How.WHEN,
        )
    if only_time(lex, put(tokens)):
        return Seen(past=False)
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
        or first[:1] in "£$€"
        or plural(first)
        or tokens[0][:1].isupper()
        or first.endswith(("'s", "ing"))
        or (first in lex.adjectives and (plural(second) or second in lex.mass))
        or "'" in first
    ):
        return list(tokens)
    return ["the", *tokens]


def about(lex: Lexicon, tokens: Sequence[str]) -> Seen:
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
                join = "with" if word in {"to", "towards", "about"} else word
                return Seen(put([join, *rest]), How.ABOUT, past=False)
    at = next((at for at, word in enumerate(low) if at > 1 and word in lex.possessives), 0)
    if at and at + 1 < len(low) and not judged(lex, tokens[at:]):
        return Seen(put(["with", *tokens[at:]]), How.ABOUT, past=False)
    return Seen("", How.ABOUT, past=False)
