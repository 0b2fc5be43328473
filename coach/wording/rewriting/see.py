"""What was seen or heard: put right until it can stand after "When"."""

import re
from collections.abc import Sequence

from coach.wording.rewriting.beside import seen_beside
from coach.wording.rewriting.fragments import about, thing, with_subject
from coach.wording.rewriting.joining import joined
from coach.wording.rewriting.lexicon import Lexicon
from coach.wording.rewriting.names import KIN, lowered
from coach.wording.rewriting.neutral import (
    judged,
    never_to_not,
    strip_openers,
    without_end,
    without_fillers,
    without_simile,
)
from coach.wording.rewriting.person import to_you
from coach.wording.rewriting.rewording import deed_first, neutral, reworded
from coach.wording.rewriting.seen import How, Seen
from coach.wording.rewriting.softened import softened
from coach.wording.rewriting.tidy import tidy
from coach.wording.rewriting.times import lasting, then, time_last
from coach.wording.rewriting.tokens import put, sentences, trim, words
from coach.wording.rewriting.verbs import Tense, base, finite, plural

_LEADS = re.compile(
    r"^(?:because|cause|that|when|whenever|after|if|how|the fact that|the time when|the time|"
    r"each time when|every time when|each time|every time|it was when|it is when|it's when|"
    r"i (?:saw|noticed|heard|see|notice|mean|think) (?:that|how)(?= (?:you|he|she|we|they|"
    r"the|my|your|there)\b)|"
    r"the way(?= you\b)|it (?:is|was) the (?:only|first) time|"
    r"i (?:noticed|see) (?=(?:you|he|she|we|they)\b)|what happened (?:was|is)(?: that)?|"
    r"well|so(?! much| many)|like|look at|yesterday when)\s+",
    re.IGNORECASE,
)


def see(lex: Lexicon, text: str) -> Seen:
    """Read the answer to "what did I see or hear?"."""
    parts = [
        part
        for part in (_clean(lex, one) for one in sentences(tidy(lex, without_end(text))))
        if part
    ]
    if not parts:
        return Seen(past=False)
    seen = [_one(lex, part) for part in parts]
    if len(seen) == 1:
        return seen[0]
    return _together(seen)


def _together(seen: Sequence[Seen]) -> Seen:
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
    low = [token.lower() for token in tokens[:2]]
    if low in (["every", "time"], ["each", "time"]):
        tokens = ["when", *tokens[2:]]
    return trim(without_fillers(lex, tokens))


def _one(lex: Lexicon, tokens: Sequence[str]) -> Seen:
    text = put(lowered(lex, tokens))
    led = ""
    while (found := _LEADS.match(text)) is not None:
        led += found[0].lower()
        text = text[found.end() :]
    tokens = words(deed_first(text))
    # A joke that was only called rude is still brought in as what was thought of it.
    tokens = softened(lex, tokens) if finite(lex, tokens) else tokens
    tokens = lowered(lex, to_you(lex, seen_beside(lex, tokens)))
    tokens = never_to_not(lex, tokens)
    if any(word in led for word in ("when", "time", "if", "after", "because")):
        tokens = joined(lex, tokens)
    return clause(lex, tokens)


def clause(lex: Lexicon, tokens: Sequence[str]) -> Seen:
    """Bring in one clause, in its own words."""
    tokens = without_simile(tokens)
    if tokens and tokens[0] == "that's":
        return about(lex, ["it", "was", *tokens[1:]])
    tokens, inside = reworded(lex, tokens)
    if inside and finite(lex, tokens) is None:
        return about(lex, ["it", "with", *tokens])
    tokens = neutral(lex, time_last(lex, with_subject(lex, list(tokens))))
    found = finite(lex, tokens)
    if found is None:
        return thing(lex, tokens)
    quoted = base(lex, tokens[found.at].lower()) in _QUOTING
    about_them = tokens[0].lower().partition("'")[0] in _WHOSE
    if (about_them and _verdict(lex, tokens[found.at :])) or (judged(lex, tokens) and not quoted):
        return about(lex, tokens)
    tokens = then(lex, tokens, found)
    low = [token.lower() for token in tokens]
    tokens = lasting(lex, tokens, found.at, found.tense)
    if low[0] == "there" and found.at == 1 and low[1] in {"was", "were"}:
        if low[1] == "was" and len(low) > 3 and any(plural(word) for word in low[2:4]):
            tokens = ["there", "were", *tokens[2:]]
        return Seen(put(tokens), How.WHEN)
    if found.at == 1 and _lacks_article(lex, low[0]):
        tokens = ["the", *tokens]  # "door slammed in my face"
    again = finite(lex, tokens)
    tense = again.tense if again else found.tense
    if tense is Tense.PERFECT:
        return Seen(put(tokens), How.FACT, past=False)
    return Seen(
        put(tokens), How.WHEN, past=tense is not Tense.PRESENT or _past_later(tokens, found.at)
    )


def _lacks_article(lex: Lexicon, word: str) -> bool:
    """Say whether a single thing needs an article before it."""
    thing_ = word in lex.nouns - lex.mass - lex.time_words - lex.capital - lex.maybe_names
    return thing_ and not plural(word) and word.capitalize() not in KIN and word not in _NO_ARTICLE


_NO_ARTICLE = frozenset("school church hospital work town time help".split())
#: What somebody said was heard, whatever it was.
_QUOTING = frozenset("say call tell shout write text yell joke scream whisper swear".split())
_WHOSE = frozenset("you your he she they i we".split())


def _verdict(lex: Lexicon, tokens: Sequence[str]) -> bool:
    """Say whether the verb says what was thought of it, and not what was seen."""
    return any(base(lex, token.lower()) in lex.verdicts for token in tokens[:3])


def _past_later(tokens: Sequence[str], at: int) -> bool:
    return any(token.lower() in {"yesterday", "ago"} for token in tokens[at:])
