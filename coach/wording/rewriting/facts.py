"""What a piece of a harsh text tells: a fact, a wish, a feeling, or only what it is about."""

import re
from collections.abc import Sequence

import msgspec

from coach.wording.rewriting.lexicon import Lexicon
from coach.wording.rewriting.names import lowered
from coach.wording.rewriting.neutral import judged, never_to_not, without_fillers
from coach.wording.rewriting.pieces import Piece
from coach.wording.rewriting.see import How, Seen, clause
from coach.wording.rewriting.tokens import put
from coach.wording.rewriting.topic import topics
from coach.wording.rewriting.verbs import base, finite, past


class Told(msgspec.Struct, frozen=True):
    """What was told; all of it may be empty."""

    seen: Seen | None = None
    wish: str = ""
    feel: tuple[str, ...] = ()
    about: tuple[str, ...] = ()


_HELPERS = {"do", "does", "did", "are", "is", "were", "was", "have", "has", "can", "could", "would",
            "will", "must", "should", "am", "don't", "doesn't", "didn't", "aren't", "isn't", "can't",
            "couldn't", "won't", "wouldn't", "haven't", "shouldn't"}  # fmt: skip
_NEGATIVE = {
    "don't",
    "doesn't",
    "can't",
    "won't",
    "couldn't",
    "wouldn't",
    "haven't",
    "cannot",
    "didn't",
    "aren't",
}
_COMMANDS_WITHOUT = frozenset(
    "shut grow calm relax get go deal leave mind wait forget look man chill piss fuck sod enjoy keep save spare drop suit".split()
)
_INNER = re.compile(
    r"\b(?:when|whenever|while|how|that|because|if|each time|every time|the way)\s+(?=(?:you|we|I|he|she|they|your|my|the)\b)",
    re.IGNORECASE,
)
_OTHERS = re.compile(
    r"^(?:(?:my|your) ex\b|nobody else|no one else|everyone else|everybody else|other (?:people|men|women|couples|partners)|"
    r"\S+'s (?:husband|wife|partner|boyfriend|girlfriend|man|bloke|fella|mum|dad|lad)\b|"
    r"(?:my|your|her|his|our) \S+'s? (?:husband|wife|partner|boyfriend|girlfriend|husbands|wives|boyfriends|girlfriends|partners)\b|"
    r"in my country|in my family|where i come from|a (?:real|normal|proper|decent) \S+|even (?:my|your|the)|the kids (?:think|say|have noticed)|"
    r"some (?:people|men|women|husbands|wives)|most people|any (?:other|normal))",
    re.IGNORECASE,
)


def told(lex: Lexicon, piece: Piece) -> Told:
    """Read one piece."""
    tokens = lowered(lex, piece.tokens)
    tokens = _without_simile(lex, tokens)
    if _is_tag(lex, tokens):
        return Told()
    about = tuple(topics(lex, tokens))
    if piece.only_topic or _OTHERS.match(put(tokens)):
        return Told(about=about)
    found = _read(lex, list(tokens), asks=piece.asks)
    return msgspec.structs.replace(found, about=about)


def _without_simile(lex: Lexicon, tokens: Sequence[str]) -> list[str]:
    """Drop "like a teenager" and "like it's nothing" at the end."""
    low = [token.lower() for token in tokens]
    for at in range(len(low) - 1, 0, -1):
        if (
            low[at] == "like"
            and at + 1 < len(low)
            and low[at + 1]
            in {
                "a",
                "an",
                "some",
                "it's",
                "it",
                "you're",
                "you",
                "always",
                "there's",
                "the",
                "that",
            }
        ):
            before = low[at - 1]
            if before not in {
                "would",
                "feel",
                "felt",
                "feels",
                "i'd",
                "you",
                "i",
                "looks",
                "to",
                "not",
            }:
                return list(tokens[:at])
    return list(tokens)


def _is_tag(lex: Lexicon, tokens: Sequence[str]) -> bool:
    """Say whether it only hangs on: "do you", "you slob", "typical"."""
    low = [token.lower() for token in tokens]
    if not low:
        return True
    if (
        len(low) <= 3
        and low[-1] in {"you", "i", "it", "we", "they", "he", "she"}
        and low[0] in _HELPERS
    ):
        return True
    if len(low) < 6 and finite(lex, tokens) is None and judged(lex, tokens):
        return True
    return (
        low[0] in {"you", "ya"}
        and len(low) < 5
        and finite(lex, tokens) is None
        and judged(lex, tokens)
    )


def _read(lex: Lexicon, tokens: list[str], *, asks: bool) -> Told:
    low = [token.lower() for token in tokens]
    if low[0] in {"why", "how", "when", "who", "where", "what", "whose"}:
        return _question(lex, tokens, low)
    if (
        low[0] in _HELPERS
        and len(low) > 1
        and low[1] in {"you", "i", "we", "it", "he", "she", "they"}
    ):
        return _yes_or_no(lex, tokens, low)
    if low[0] == "if" and len(low) > 3:
        return _condition(lex, tokens[1:])
    if low[0] in {"you", "you're", "you've", "you'd", "you'll"}:
        return _you(lex, tokens, low)
    if low[0] in {"i", "i'm", "i've", "i'd", "i'll"}:
        return _i(lex, tokens, low)
    if low[0] in {"it", "it's"} and len(low) > 1:
        return _it(lex, tokens)
    if low[0] in {"stop", "quit", "enough"}:
        return _stop(lex, tokens)
    if low[0] in {"don't", "never", "not"} or low[:2] == ["do", "not"]:
        return _dont(lex, tokens[2:] if low[:2] == ["do", "not"] else tokens[1:])
    if low[:2] == ["nice", "of"] or low[:2] == ["good", "of"] or low[:2] == ["kind", "of"]:
        return _nice_of(lex, tokens)
    if low[:2] == ["one", "more"] or low[0] in {"another", "more"}:
        return Told()
    form = lex.forms.get(low[0])
    if form is not None and form[1] == "base" and low[0] not in lex.nouns and len(low) > 1:
        return _order(lex, tokens, low)
    if (
        form is not None
        and form[1] == "base"
        and low[0] in lex.nouns
        and len(low) > 1
        and low[1] in {"me", "my", "your", "the", "it"}
    ):
        return _order(lex, tokens, low)
    return _fact(lex, tokens)


def _fact(lex: Lexicon, tokens: Sequence[str]) -> Told:
    """Take a clause as a fact if nothing in it judges; else one that is inside it."""
    tokens = never_to_not(lex, without_fillers(lex, list(tokens)))
    if not tokens:
        return Told()
    if not _usable(lex, tokens):
        return _inner(lex, tokens)
    seen = clause(lex, tokens)
    if (
        seen.how in {How.WHEN, How.FACT}
        and seen.text
        and finite(lex, seen.text.split()) is not None
    ):
        return Told(seen=seen)
    return Told()


def _usable(lex: Lexicon, tokens: Sequence[str]) -> bool:
    if judged(lex, tokens):
        return False
    low = [token.lower() for token in tokens]
    if any(word in {"everything", "nothing"} for word in low) and low[0] in {"i", "you"}:
        return False
    found = finite(lex, tokens)
    if found is None:
        return True
    verbs = [base(lex, word) for word in low[found.at : found.at + 4]]
    main = next(
        (verb for verb in verbs if verb in lex.verbs and verb not in {"be", "do", "have"}), ""
    )
    if main in lex.neutral:
        return True
    if low[0].startswith("you") and main in lex.inside:
        return False
    return not (set(verbs[:3]) & lex.verdicts)


def _inner(lex: Lexicon, tokens: Sequence[str]) -> Told:
    """Look for a clause inside: "how you talked to the nurse"."""
    text = put(tokens)
    for found in _INNER.finditer(text):
        rest = text[found.end() :].split()
        if len(rest) > 2 and finite(lex, rest) is not None and _usable(lex, rest):
            rest = without_fillers(lex, rest)
            told_ = _fact(lex, rest)
            if told_.seen is not None:
                return told_
    return Told()


def _question(lex: Lexicon, tokens: list[str], low: list[str]) -> Told:
    if low[0] == "who" and len(low) > 2:
        form = lex.forms.get(low[1])
        if form is not None and form[1] == "past":
            return _fact(lex, ["somebody", *tokens[1:]])
        return Told()
    if low[0] == "when" and len(low) > 3 and low[1] in _HELPERS:
        rest = tokens[5:] if low[3:5] == ["going", "to"] else tokens[3:]
        return _wish(lex, rest)
    if low[0] == "when" and len(low) > 2:
        return _fact(lex, tokens[1:])
    at = 1
    if low[0] == "how" and len(low) > 2 and low[1] in {"come", "many", "often"}:
        at = 2 if low[1] != "many" else 3
    if low[0] == "how" and low[1:2] in (["hard"], ["difficult"]):
        return _wish(lex, tokens[low.index("to") + 1 :]) if "to" in low else Told()
    if low[at : at + 2] == ["is", "it"] or low[at : at + 2] == ["it", "is"]:
        rest = tokens[at + 2 :]
        return (
            _read(lex, rest[1:] if rest and rest[0].lower() == "that" else rest, asks=False)
            if len(rest) > 2
            else Told()
        )
    rest = low[at:]
    if len(rest) > 2 and rest[0] in {"not"} and rest[1] in lex.forms:
        return _wish(lex, tokens[at + 1 :])
    if low[0] == "what":
        return _inner(lex, tokens)
    if len(rest) > 2 and (rest[0] in _HELPERS or rest[0] == "dare"):
        return _stated(
            lex,
            rest[0],
            tokens[at + 1 :],
            shocked=low[0] == "how" and rest[0] in {"could", "can", "dare"},
        )
    return _fact(lex, tokens[at:]) if low[0] in {"how", "why"} else Told()


def _stated(lex: Lexicon, helper: str, tokens: Sequence[str], *, shocked: bool = False) -> Told:
    """Turn "did you leave" into "you left"."""
    subject, rest = tokens[0], without_fillers(lex, list(tokens[1:]))
    low = [token.lower() for token in rest]
    while (
        low
        and (low[0] in {"not", "even", "always", "never"})
        and helper not in {"are", "is", "were", "was"}
    ):
        if low[0] in {"not", "never"} and helper not in _NEGATIVE:
            helper = {"did": "didn't", "could": "didn't"}.get(helper, "don't")
        rest, low = rest[1:], low[1:]
    if low[:2] == ["have", "to"] or low[:2] == ["need", "to"]:
        rest, low = rest[2:], low[2:]
    if not rest:
        return Told()
    if low[0] == "i" or subject.lower() == "i":
        subject = "I"
    verb = low[0]
    if helper in {"did"} or shocked:
        return _fact(lex, [subject, past(lex, verb) if verb != "be" else "were", *rest[1:]])
    if helper in {"can't", "couldn't", "won't", "don't", "doesn't", "wouldn't"}:
        help_ = "does" if subject.lower() in {"he", "she", "it"} else "do"
        wish = _wish(lex, rest).wish if subject.lower() == "you" and helper != "don't" else ""
        fact = _fact(lex, [subject, help_, "not", *rest])
        return msgspec.structs.replace(fact, wish=wish)
    if helper == "didn't":
        return _fact(lex, [subject, "did", "not", *rest])
    if helper in {"are", "is", "were", "was", "am", "have", "has", "aren't", "isn't", "haven't"}:
        return _fact(lex, [subject, helper, *rest])
    return _fact(lex, [subject, *rest])


def _yes_or_no(lex: Lexicon, tokens: list[str], low: list[str]) -> Told:
    helper, subject = low[0], low[1]
    rest = tokens[2:]
    low_rest = low[2:]
    if low[:2] == ["is", "it"] or low[:2] == ["would", "it"]:
        return (
            _wish(lex, rest[low_rest.index("to") + 1 :])
            if "to" in low_rest
            else _inner(lex, tokens)
        )
    if subject == "you" and helper in {
        "can",
        "could",
        "would",
        "will",
        "won't",
        "can't",
        "wouldn't",
        "couldn't",
    }:
        return _wish(lex, rest)
    if (
        subject == "you"
        and helper == "are"
        and low_rest[:2] in (["going", "to"], ["planning", "to"])
    ):
        return _wish(lex, rest[2:])
    if subject == "i" and helper in {"do", "must", "should", "am"}:
        return Told()
    if helper in {"did", "have", "are", "do"} and rest:
        return _stated(lex, helper, tokens[1:])
    return Told()


def _wish(lex: Lexicon, tokens: Sequence[str]) -> Told:
    """Take what is to be done as a wish, if it is a deed."""
    rest = without_fillers(lex, list(tokens))
    while (
        rest
        and rest[0].lower()
        in {"not", "also", "please", "to", "finally", "maybe", "both", "start", "try"}
        and len(rest) > 1
    ):
        if (
            rest[0].lower() in {"start", "try"}
            and rest[1].lower() != "to"
            and lex.forms.get(rest[1].lower(), (0, ""))[1] != "gerund"
        ):
            break
        rest = rest[1:]
    if not rest:
        return Told()
    low = [token.lower() for token in rest]
    if "and" in low and low[0] in _COMMANDS_WITHOUT:
        rest = rest[low.index("and") + 1 :]
        low = [token.lower() for token in rest]
    form = lex.forms.get(low[0]) if low else None
    if (
        form is None
        or judged(lex, rest)
        or form[0].base in lex.inside | lex.verdicts
        or (form[0].base in lex.neutral)
        or low[0] in _COMMANDS_WITHOUT - {"leave", "keep"}
    ):
        return _inner(lex, rest)
    if form[0].base == "be" or form[0].base == "stop" or len(rest) < 2:
        return Told()
    return Told(wish=put([form[0].base, *rest[1:]]))


def _condition(lex: Lexicon, tokens: list[str]) -> Told:
    """Read "if you ...": what is feared, or after "you would" what is wished."""
    low = [token.lower() for token in tokens]
    for at in range(2, len(low)):
        if low[at] == "you" and at + 2 < len(low) and low[at + 1] in {"would", "will"}:
            return _wish(lex, tokens[at + 2 :])
        if low[at] in {"you'd", "you'll"}:
            return _wish(lex, tokens[at + 1 :])
    for at in range(3, len(low)):
        if low[at] in {"i", "i'm", "i'll", "we", "we're", "don't", "then"}:
            tokens = tokens[:at]
            break
    if low[0] in {"you'd", "you'll"} or low[:2] in (["you", "had"], ["you", "would"]):
        return Told()
    return _read(lex, tokens, asks=False) if low[0] == "you" else _fact(lex, tokens)


def _you(lex: Lexicon, tokens: list[str], low: list[str]) -> Told:
    if low[0] == "you're":
        tokens, low = ["you", "are", *tokens[1:]], ["you", "are", *low[1:]]
    if low[0] == "you'd" and len(low) > 1:
        if low[1] in {"rather", "prefer", "better", "love", "think", "like"}:
            return _wish(lex, tokens[2:]) if low[1] == "better" else Told()
        tokens, low = (
            ["you", "would" if lex.forms.get(low[1], (0, ""))[1] == "base" else "had", *tokens[1:]],
            ["you", "would", *low[1:]],
        )
    if len(low) < 3:
        return Told()
    duty = _after_duty(low)
    if duty:
        return _wish(lex, tokens[duty:])
    if low[1] in {"can", "could", "will", "would", "might", "may"}:
        if low[1] == "could" and low[2] not in {"not"}:
            rest = tokens[3:] if low[2] == "have" else tokens[2:]
            return _wish(lex, rest)
        return _inner(lex, tokens)
    if low[1] in {"can't", "cannot", "won't", "couldn't", "wouldn't"}:
        fact = _fact(
            lex, ["you", "did" if low[1] in {"couldn't", "wouldn't"} else "do", "not", *tokens[2:]]
        )
        return fact if fact.seen else _inner(lex, tokens)
    if low[1] in {"make", "makes", "made"} and low[2] in {"me", "us"}:
        return _inner(lex, tokens)
    if low[1] in {"are", "were"} and judged(lex, tokens[2:5]):
        return _inner(lex, tokens)
    if low[1] in {"are", "were"} and _trait(lex, low):
        return _inner(lex, tokens)
    if low[1] in {"don't", "didn't", "do", "did"} and any(
        base(lex, word) in lex.inside for word in low[2:4]
    ):
        return _inner(lex, tokens)
    return _fact(lex, tokens)


def _trait(lex: Lexicon, low: Sequence[str]) -> bool:
    """Say whether "you are ..." says what somebody is like: "you are so jealous"."""
    rest = [
        word
        for word in low[2:]
        if word not in {"so", "such", "too", "very", "really", "not", "always", "a", "an", "being"}
    ]
    return (
        bool(rest)
        and (low[2] in {"so", "such", "a", "an", "too", "being", "the"} or rest[0] in lex.feelings)
        and rest[0] not in lex.forms
    )


def _after_duty(low: Sequence[str]) -> int:
    """Give where the deed begins after "you should", "you have to"; 0 where there is no duty."""
    if low[1] in {"should", "must", "shouldn't", "mustn't"}:
        return 2 if low[1] in {"should", "must"} and low[2] != "not" else 0
    if low[1:3] in (
        ["have", "to"],
        ["need", "to"],
        ["ought", "to"],
        ["had", "better"],
        ["better", "to"],
    ):
        return 3
    return 2 if low[1] == "better" else 0


def _i(lex: Lexicon, tokens: list[str], low: list[str]) -> Told:
    text = " ".join(low)
    if re.match(
        r"i(?:'d| would)? (?:really |just )?(?:want|need|wish|like|love|expect) (?:for )?you (?:to|would|could) ",
        text,
    ):
        at = next(at for at, word in enumerate(low) if word == "you")
        return _wish(lex, tokens[at + 2 :])
    if (
        re.match(
            r"(?:i am|i'm|i) (?:feel|felt|sick|tired|fed|hate|can't|cannot|done|bored|love|know|hope|wonder|want|need|wish|think|sorry|bet|guess|suppose)\b",
            text,
        )
        or low[0] == "i'll"
        or text.startswith("i was ")
    ):
        named = _feeling(lex, low)
        inner = _inner(lex, tokens)
        if low[0] == "i'll":
            inner = _fact(lex, ["I", *tokens[1:]])
        of_you = re.match(r".*\b(?:of|with|that|when) you(?:'re| are)? (\w+ing)\b", text)
        if inner.seen is None and of_you:
            at = low.index(of_you[1])
            inner = _fact(lex, ["you", base(lex, low[at]), *tokens[at + 1 :]])
        return msgspec.structs.replace(inner, feel=named)
    return _fact(lex, tokens)


def _feeling(lex: Lexicon, low: Sequence[str]) -> tuple[str, ...]:
    """Give the words after "I feel" up to the next clause, for ``feelings.felt`` to read."""
    if (
        low[:2]
        in (["i'm", "sick"], ["i'm", "tired"], ["i'm", "fed"], ["i'm", "done"], ["i", "hate"])
        or "of" in low[2:5]
    ):
        return ()
    starts = low[0] == "i'm" or low[1] in {"feel", "felt", "am", "was"}
    if not starts or "like" in low[1:4]:
        return ()
    end = next(
        (
            at
            for at, word in enumerate(low)
            if at > 1 and word in {"when", "that", "because", "if", "and", "but", "how", "by"}
        ),
        len(low),
    )
    return tuple(low[1:end])


def _it(lex: Lexicon, tokens: list[str]) -> Told:
    return _inner(lex, tokens)


def _stop(lex: Lexicon, tokens: list[str]) -> Told:
    """Turn "stop checking my plate" into "you check my plate"."""
    rest = tokens[1:]
    if rest and rest[0].lower() == "with":
        rest = rest[1:]
    form = lex.forms.get(rest[0].lower()) if rest else None
    if form is None or form[1] != "gerund" or len(rest) < 2:
        return Told()
    return _fact(lex, ["you", form[0].base, *rest[1:]])


def _dont(lex: Lexicon, tokens: list[str]) -> Told:
    """Turn "don't leave your mugs on my desk" into "you leave your mugs on my desk"."""
    rest = tokens[1:] if tokens and tokens[0].lower() in {"you", "ever", "dare"} else tokens
    rest = rest[1:] if rest and rest[0].lower() == "dare" else rest
    form = lex.forms.get(rest[0].lower()) if rest else None
    if (
        form is None
        or form[0].base
        in {
            "be",
            "bother",
            "worry",
            "start",
            "mind",
            "wait",
            "even",
            "forget",
            "expect",
            "let",
            "get",
        }
        | lex.inside
        or len(rest) < 2
    ):
        return Told()
    return _fact(lex, ["you", form[0].base, *rest[1:]])


def _nice_of(lex: Lexicon, tokens: list[str]) -> Told:
    low = [token.lower() for token in tokens]
    if "to" not in low[2:]:
        return Told()
    at = low.index("to", 2) + 1
    form = lex.forms.get(low[at]) if at < len(low) else None
    return (
        _fact(lex, ["you", form[0].past, *tokens[at + 1 :]])
        if form and at + 1 < len(low)
        else Told()
    )


def _order(lex: Lexicon, tokens: list[str], low: list[str]) -> Told:
    if low[0] in _COMMANDS_WITHOUT:
        return Told()
    return _wish(lex, tokens)
