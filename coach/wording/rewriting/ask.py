"""What somebody would ask for: put right until it can stand after "Could you" or "I would like"."""

import re
from collections.abc import Sequence
from enum import StrEnum

import msgspec

from coach.wording.rewriting.lexicon import Lexicon
from coach.wording.rewriting.names import lowered
from coach.wording.rewriting.neutral import strip_openers, without_fillers
from coach.wording.rewriting.person import to_you
from coach.wording.rewriting.tidy import tidy
from coach.wording.rewriting.tokens import put, sentences, trim, words
from coach.wording.rewriting.verbs import base, ing, is_person


class Who(StrEnum):
    """Who is to do it."""

    YOU = "you"
    WE = "we"
    THING = "thing"  # a thing is wished for
    OTHER = "other"  # somebody else: "her to call first"
    I = "i"  # noqa: E741 - that is its name


class Asked(msgspec.Struct, frozen=True):
    """What is asked; empty where nothing was."""

    text: str = ""
    who: Who = Who.YOU


_WISH = (
    r"(?:i (?:would|'d|do|just|really|only) ?(?:just |really |only )?(?:like|love|want|prefer|appreciate|need|wish|ask)(?: it)?(?: for)?"
    r"|i'd (?:really |just )?(?:like|love|prefer|appreciate|want)(?: it)?|i (?:want|need|wish|like|hope|ask|expect|wanted)(?: for)?"
    r"|my wish (?:is|would be)|my request is|what i want is|what i need is|i'm asking|i am asking(?: for)?|i would be (?:happy|glad)"
    r"|it (?:would|will|'d|might) (?:be (?:nice|good|great|lovely|better|kind|helpful)|help(?: me)?|mean a lot)"
    r"|it'd (?:be (?:nice|good|great|lovely|better)|help(?: me)?)|(?:it's|it is) (?:nice|good|better)|would be (?:nice|good|great)"
    r"|(?:be )?(?:nice|good|great|better)(?= if)|would help)"
)
_LEADS = re.compile(
    r"^(?:"
    + _WISH
    + r"(?: if| that| when)?|if(?= (?:you|we) (?:could|would|can)\b| possible)|that|because|maybe|perhaps|please|pls|just|simply|how about|what about|what if|at least|"
    r"so|then|well|to please|is it possible|would it be possible|would it be ok|would it be all right|are you willing|would you be willing|"
    r"do you think|can you please|could you please)[, ]+",
    re.IGNORECASE,
)
_HELPERS = frozenset(
    "can could would will should shall must may might can't couldn't won't".split()
)
_DUTIES = (
    ("need", "to"),
    ("have", "to"),
    ("ought", "to"),
    ("had", "better"),
    ("try", "to"),
    ("want", "to"),
    ("start", "to"),
)
_TOGETHER = frozenset("together both us ourselves we our".split())
_WE_VERBS = frozenset("discuss agree split share plan decide celebrate meet".split())
_WE_PHRASES = (
    "talk about",
    "talk it",
    "sit down",
    "take turns",
    "take it in turns",
    "find a",
    "make a plan",
    "go on",
    "spend",
    "go out",
    "have a talk",
    "have a date",
    "have dinner",
)
_WHERE = frozenset("away off in on out down up".split())
_WITH_ME = re.compile(r"\b(?:me|my|I)\b")


def ask(lex: Lexicon, text: str) -> Asked:
    """Read the answer to "what would I ask for?"."""
    tokens = tidy(lex, text)
    parts = [part for one in sentences(tokens) if (part := _clean(lex, one))]
    if not parts:
        return Asked()
    asked = [one for part in parts[:2] if (one := ask_tokens(lex, part)).text]
    if len(asked) == 2 and asked[0].who == asked[1].who and asked[0].who in {Who.YOU, Who.WE}:
        return Asked(f"{asked[0].text} and {asked[1].text}", asked[0].who)
    return asked[0] if asked else Asked()


def _clean(lex: Lexicon, sentence: Sequence[str]) -> list[str]:
    tokens = [token for token in sentence if token != "?" and token.lower() != "please"]
    tokens = trim(tokens)
    if tokens and tokens[0].lower() not in {"listen", "look"}:
        tokens = trim(strip_openers(lex, tokens))
    return trim(without_fillers(lex, tokens))


def ask_tokens(lex: Lexicon, tokens: Sequence[str]) -> Asked:
    """Read one sentence with a wish in it."""
    text = put(lowered(lex, tokens))
    wished = False
    while (found := _LEADS.match(text)) is not None:
        wished |= bool(re.match(_WISH, found[0], re.IGNORECASE))
        text = text[found.end() :]
    text = re.sub(
        r",? (?:would|will|could) (?:help(?: me)?|be (?:nice|good|great|lovely|enough|fine))$",
        "",
        text,
        flags=re.IGNORECASE,
    )
    text = re.sub(r",(?: (?:ok|okay|thanks|thank you|please))+$", "", text, flags=re.IGNORECASE)
    tokens = lowered(lex, to_you(lex, words(text)))
    tokens = _condition_last(lex, [token for token in tokens if token])
    if not tokens:
        return Asked()
    return _asked(lex, tokens, wished=wished)


def _condition_last(lex: Lexicon, tokens: list[str]) -> list[str]:
    """Write "call me when you are late" where it came the other way round."""
    low = [token.lower() for token in tokens]
    rest = tokens[3:] if low[2:3] == [","] else tokens[2:]
    if low[:2] == ["next", "time"] and len(rest) > 1 and rest[0].lower() not in lex.subjects:
        return [*rest, "next", "time"]
    if not low or low[0] not in {"when", "if", "whenever", "before", "after"}:
        return tokens
    for at in range(3, len(tokens)):
        comma = tokens[at - 1] == ","
        form = lex.forms.get(low[at], (None, ""))
        order = form[1] == "base" and low[at] not in lex.nouns | lex.adjectives
        starts = order or low[at : at + 2] in (["call", "me"], ["text", "me"], ["help", "me"])
        free = low[at - 1] not in lex.subjects | lex.auxiliaries | {"to", "not", "and"}
        if (comma or free) and (starts or comma):
            return [*tokens[at:], *tokens[: at - 1 if comma else at]]
    return tokens


def _asked(lex: Lexicon, tokens: list[str], *, wished: bool) -> Asked:
    low = [token.lower() for token in tokens]
    first = low[0]
    second = low[1] if len(low) > 1 else ""
    if first in _HELPERS and second in {"you", "we", "i", "he", "she", "they", "us"}:
        tokens, low = [tokens[1], tokens[0], *tokens[2:]], [second, first, *low[2:]]
        first, second = low[0], low[1]
    if first in {"let's", "lets"} or (first == "let" and second == "us"):
        return _done(lex, tokens[1 if first != "let" else 2 :], Who.WE)
    if first in {"you", "you'd", "you'll", "you're", "u"}:
        return _done(lex, tokens[1:], Who.YOU)
    if first in {"we", "us", "both", "we'd"}:
        return _done(lex, tokens[1:], Who.WE)
    if first in {"i", "i'd", "me"}:
        return _done(lex, tokens[1:], Who.I)
    if first in {
        "he",
        "she",
        "they",
        "it",
        "someone",
        "somebody",
        "him",
        "her",
        "them",
    } or _somebody(lex, low):
        return _other(lex, tokens)
    if first == "to":
        return _done(lex, tokens[1:], _mine(low, wished=wished))
    if first in {"don't", "not", "never", "no"} and _verb_after(lex, low):
        rest = tokens[2:] if second == "to" else tokens[1:]
        return _done(lex, ["not", *rest], Who.YOU)
    if first == "stop" or _is_order(lex, low):
        return _done(lex, tokens, _mine(low, wished=False))
    form = lex.forms.get(first)
    object_ = second in lex.determiners | {"me", "it", "them", "up", "out"}
    if form is not None and form[1] == "gerund" and (first not in lex.nouns or object_):
        return _done(lex, tokens, _mine(low, wished=wished))
    return Asked(put(_with_article(lex, tokens)), Who.THING)


def _mine(low: Sequence[str], *, wished: bool) -> Who:
    if wished:
        return Who.WE if any(word in _TOGETHER for word in low) else Who.I
    return Who.YOU


def _verb_after(lex: Lexicon, low: Sequence[str]) -> bool:
    rest = [word for word in low[1:3] if word not in {"to", "ever"}]
    form = lex.forms.get(rest[0]) if rest else None
    if form is None:
        return False
    if low[0] == "no":
        return form[1] == "gerund" and rest[0] not in lex.nouns
    return form[1] in {"base", "gerund"}


def _somebody(lex: Lexicon, low: Sequence[str]) -> bool:
    """Say whether somebody else is to do it: "your mother calls first"."""
    if low[:3] in (["one", "of", "us"], ["one", "of", "you"]) and len(low) > 3:
        return low[3] in lex.forms
    if low[0] not in {"your", "my", "the", "our"} or len(low) < 3:
        return False
    if is_person(low[1], lex) and low[2] in lex.forms and lex.forms[low[2]][1] == "third":
        return True
    form = lex.forms.get(low[2])
    return (
        form is not None
        and form[1] in {"third", "base"}
        and low[2] not in lex.nouns
        and low[1] not in lex.adjectives
    ) or (low[2] == "to" and len(low) > 3 and low[3] in lex.forms)


def _is_order(lex: Lexicon, low: Sequence[str]) -> bool:
    """Say whether a text begins with a verb as an order does."""
    form = lex.forms.get(low[0])
    second = low[1] if len(low) > 1 else ""
    if form is None or form[1] != "base":
        return False
    objects = lex.possessives | {
        "me",
        "it",
        "them",
        "him",
        "her",
        "us",
        "the",
        "a",
        "an",
        "that",
        "this",
        "when",
        "if",
        "before",
        "each",
        "every",
        "all",
        "what",
        "how",
        "whether",
    }
    if low[0] in lex.noun_first:
        return second in objects and second not in {"when", "before", "each", "every", "all"}
    if low[0] in lex.nouns:
        if low[0] in {"help", "talk", "walk", "plan", "work", "listen"}:
            return True
        third = low[2] if len(low) > 2 else ""
        return (
            second in objects
            or second.isdigit()
            or second in {"up", "down", "out", "back", "once", "first", "less", "more"}
            or (
                second in {"with", "to", "at", "for"}
                and third in {"me", "us", "him", "her", "them"}
            )
            or (low[0] == "drink" and second in lex.mass)
        )
    return True


def _done(lex: Lexicon, tokens: Sequence[str], who: Who) -> Asked:
    """Bring what is to be done into its base, after helpers and duties."""
    rest = list(tokens)
    while rest:
        low = [token.lower() for token in rest]
        if (
            low[0]
            in _HELPERS | {"please", "to", "maybe", "just", "both", "also", "kindly", "would"}
            or low[0] in {"like"}
            and len(low) > 1
            and low[1] == "to"
        ):
            rest = rest[1:]
        elif tuple(low[:2]) in _DUTIES:
            rest = rest[2:]
        else:
            break
    if not rest:
        return Asked()
    low = [token.lower() for token in rest]
    if low[0] == "mind" and len(low) > 1 and low[1].endswith("ing"):
        rest, low = rest[1:], low[1:]
    rest = _based(lex, rest, low)
    if who is Who.YOU and _for_me(lex, [token.lower() for token in rest]):
        who = Who.I
    if low == ["talk"]:
        who = Who.WE
    if who is Who.YOU and _shared([token.lower() for token in rest]):
        who = Who.WE
    rest = _rest_based(lex, rest)
    return Asked(put(rest), who)


def _based(lex: Lexicon, rest: list[str], low: Sequence[str]) -> list[str]:
    if low[0] in {"don't", "didn't", "doesn't", "not", "never"} or (
        low[0] in {"do", "did"} and len(low) > 1 and low[1] == "not"
    ):
        after = rest[2:] if low[0] in {"do", "did"} else rest[1:]
        after = after[1:] if after and after[0].lower() == "to" else after
        if after and after[0].lower() in lex.forms:
            return ["not", base(lex, after[0].lower()), *after[1:]]
        return ["not", *after]
    if low[0] in {"am", "is", "are", "was", "were"}:
        return ["be", *rest[1:]]
    form = lex.forms.get(low[0])
    if form is not None:
        return [form[0].base, *rest[1:]]
    return rest


def _rest_based(lex: Lexicon, rest: list[str]) -> list[str]:
    """Let the second of two verbs follow the first: "washed up and put" becomes "wash up and put"."""
    found = list(rest)
    for at in range(1, len(found) - 1):
        form = lex.forms.get(found[at + 1].lower())
        if (
            found[at].lower() in {"and", "or"}
            and form
            and form[1] in {"past", "third"}
            and form[0].base != "be"
            and found[at + 1].lower() not in lex.nouns | lex.adjectives
        ):
            found[at + 1] = form[0].base
    return found


def _for_me(lex: Lexicon, low: Sequence[str]) -> bool:
    """Say whether only whoever asks can be meant: "to be asked first", "to know when"."""
    if low[0] in {"know", "feel", "understand"}:
        return True
    form = lex.forms.get(low[1]) if len(low) > 1 and low[0] == "be" else None
    return form is not None and low[1] == form[0].participle and low[1] not in lex.adjectives


def _shared(low: Sequence[str]) -> bool:
    text = re.split(r" (?:so|until|before|when|and) ", " ".join(low))[0]
    low = words(text)
    if re.search(r"\b(?:me|my)\b", text) and "together" not in low:
        return False
    return (
        "together" in low
        or "us two" in text
        or "both of us" in text
        or low[0] in _WE_VERBS
        or text.startswith(_WE_PHRASES)
    )


def _other(lex: Lexicon, tokens: list[str]) -> Asked:
    """Write "she calls first" as "her to call first"."""
    low = [token.lower() for token in tokens]
    swap = {"he": "him", "she": "her", "they": "them"}
    at = next(
        (
            n
            for n, word in enumerate(low)
            if n and (word in lex.forms or word in lex.auxiliaries or word == "to")
        ),
        0,
    )
    if not at:
        return Asked(put(tokens), Who.THING)
    rest = [token for token in tokens[at:] if token]
    while rest and rest[0].lower() in _HELPERS | {"to"}:
        rest = rest[1:]
    if not rest:
        return Asked()
    rest = _based(lex, rest, [token.lower() for token in rest])
    rest = _the_other(lex, rest)
    joint = ["not", "to", *rest[1:]] if rest[0] == "not" else ["to", *rest]
    who = [swap.get(low[0], tokens[0]), *tokens[1:at]]
    return Asked(put([*who, *joint]), Who.OTHER)


def _the_other(lex: Lexicon, rest: list[str]) -> list[str]:
    """Write "the other to wash up" where it was "the other washes up"."""
    low = [token.lower() for token in rest]
    for at in range(2, len(rest)):
        form = lex.forms.get(low[at])
        if low[at - 2 : at] == ["the", "other"] and form and form[1] == "third":
            return [*rest[:at], "to", form[0].base, *rest[at + 1 :]]
    return rest


def _with_article(lex: Lexicon, tokens: list[str]) -> list[str]:
    """Give a single thing its article: "kiss before bed" becomes "a kiss before bed"."""
    first = tokens[0].lower()
    countable = first in lex.nouns and first not in lex.mass and not first.endswith("s")
    if countable and (
        len(tokens) == 1
        or tokens[1].lower()
        in lex.prepositions | {"when", "before", "and", "every", "each", "once", "away"}
    ):
        if len(tokens) > 1 and tokens[1].lower() in _WHERE:
            return ["the", *tokens]
        return ["an" if first[0] in "aeiou" else "a", *tokens]
    return tokens


def gerund_of(lex: Lexicon, text: str) -> str:
    """Give "ask me first" as "asking me first"."""
    first, _, rest = text.partition(" ")
    form = lex.forms.get(first)
    return f"{ing(form[0]) if form else first} {rest}".strip()
