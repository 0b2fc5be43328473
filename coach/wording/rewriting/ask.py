"""What somebody would ask for: put right until it can stand after "Could you" or "I would like"."""

import re
from collections.abc import Sequence

from coach.wording.rewriting.asked import Asked, Who
from coach.wording.rewriting.beside import asked_beside
from coach.wording.rewriting.doing import HELPERS, done
from coach.wording.rewriting.lexicon import Lexicon
from coach.wording.rewriting.names import lowered
from coach.wording.rewriting.neutral import judged, strip_openers, without_end, without_fillers
from coach.wording.rewriting.others import other, somebody
from coach.wording.rewriting.person import to_you
from coach.wording.rewriting.tidy import tidy
from coach.wording.rewriting.tokens import put, sentences, trim, words

_WISH = (
    r"(?:i (?:would|'d|do|just|really|only) ?(?:just |really |only )?(?:like|love|want|"
    r"prefer|appreciate|need|wish|ask)(?: it)?(?: for)?"
    r"|i'd (?:really |just )?(?:like|love|prefer|appreciate|want)(?: it)?|i (?:want|need|"
    r"wish|like|hope|ask|expect|wanted)(?: for)?"
    r"|my wish (?:is|would be)|my request is|what i want is|what i need is|i'm asking|"
    r"i am asking(?: for)?|i would be (?:happy|glad)"
    r"|it (?:would|will|'d|might) (?:be (?:nice|good|great|lovely|better|kind|helpful)|"
    r"help(?: me)?|mean a lot)"
    r"|it'd (?:be (?:nice|good|great|lovely|better)|help(?: me)?)|(?:it's|it is) (?:nice|"
    r"good|better)|would be (?:nice|good|great)"
    r"|(?:be )?(?:nice|good|great|better)(?= if)|would help)"
)
_LEADS = re.compile(
    r"^(?:"
    + _WISH
    + r"(?: if| that| when)?|if(?= (?:you|we) (?:could|would|can)\b| possible)|that|because|"
    r"if(?= (?:he|she|they) (?:could|would|can)\b)|"
    r"maybe|perhaps|please|pls|kindly|just|simply|how about|what about|what if|at least|"
    r"so|then|well|to please|is it possible|would it be possible|would it be ok|"
    r"would it be all right|are you willing|would you be willing|"
    r"do you think|can you please|could you please)[, ]+",
    re.IGNORECASE,
)
_WOULD_HELP = re.compile(
    r",? (?:(?:would|will|could) (?:help(?: me)?|be (?:nice|good|great|lovely|enough|fine))"
    r"|(?:is|are) (?:enough|fine|ok)(?= (?:at|in|on|for|by|after) |$))(?=.{0,20}$)",
    re.IGNORECASE,
)
_BE_WHAT = re.compile(
    r"^(?:please |just )*(?:(?:(?:stop|quit) being|be|act like|behave like|don't be) "
    r"(?:such )?(?:an?(?! bit| little| few)|the) (?:\S+ ){1,3}?|(?:grow|man|wake) up |get a grip |"
    r"get off your \S+ )and (?=\w+ \w+)",
    re.IGNORECASE,
)
#: Asks for nothing, or for another person; what could be asked then is a talk.
_NO_ASK = re.compile(
    r"^(?:i |we )?(?:don't know|do not know|no idea|not know|nothing|whatever|forget it|grow up|"
    r"never(?: again)?|be a (?:man|woman|grown-up|adult|proper \w+)|act your age)$",
    re.IGNORECASE,
)
_UNSURE = re.compile(r"^(?:i )?(?:don't know|do not know|not sure|no idea),? (?=\w)", re.IGNORECASE)
_SHUT_UP = re.compile(r"^(?:just )?shut (?:up|it|your \w+)\b", re.IGNORECASE)
#: "Text if late": what was left out.
_IF_LATE = re.compile(
    r"\b(if|when) (?=(?:late|delayed|busy|stuck|tired|angry|upset|drunk|early)\b)", re.IGNORECASE
)
_NOT_IN = re.compile(r"(?<=\w) (?=not (?:in|on|at|with|when|before|after)\b)")
_THANKS = re.compile(r",(?: (?:ok|okay|thanks|thank you|please))+$", re.IGNORECASE)
_TOGETHER = frozenset("together both us ourselves we our".split())
_NO_ARTICLE = frozenset("more less enough most own whole half other same next".split())
_OBJECTS = frozenset("me us it him her them my your the a".split())
_WHERE_QUIET = frozenset("in at when while during after".split())
_WHERE = frozenset("away off in on out down up".split())


def ask(lex: Lexicon, text: str) -> Asked:
    """Read the answer to "what would I ask for?"."""
    tokens = tidy(lex, without_end(text))
    parts = [
        part
        for one in sentences(tokens)
        if (part := _clean(lex, _without_verdict(asked_beside(lex, one))))
    ]
    if not parts:
        return Asked()
    asked = [one for part in parts[:2] if (one := ask_tokens(lex, part)).text]
    if len(asked) == 2 and asked[0].who == asked[1].who and asked[0].who in {Who.YOU, Who.WE}:
        return Asked(f"{asked[0].text} and {asked[1].text}", asked[0].who)
    if asked and (judged(lex, asked[0].text.split()) or _NO_ASK.match(asked[0].text)):
        return Asked("talk about it", Who.WE, guessed=True)
    return asked[0] if asked else Asked()


def _without_verdict(tokens: list[str]) -> list[str]:
    """Drop "be a grown-up and" before what is to be done."""
    text = put(tokens)
    return words(_BE_WHAT.sub("", text)) if _BE_WHAT.match(text) else tokens


def _clean(lex: Lexicon, sentence: Sequence[str]) -> list[str]:
    tokens = [token for token in sentence if token != "?" and token.lower() != "please"]
    tokens = trim(tokens)
    if tokens and tokens[0].lower() not in {"listen", "look", "only"}:
        tokens = trim(strip_openers(lex, tokens))
    return trim(without_fillers(lex, tokens))


def ask_tokens(lex: Lexicon, tokens: Sequence[str]) -> Asked:
    """Read one sentence with a wish in it."""
    text = _SHUT_UP.sub("be quiet", _UNSURE.sub("", put(lowered(lex, tokens))))
    wished = False
    while (found := _LEADS.match(text)) is not None:
        wished |= bool(re.match(_WISH, found[0], re.IGNORECASE))
        text = text[found.end() :]
    text = _THANKS.sub("", _WOULD_HELP.sub("", text))
    text = _NOT_IN.sub(", ", _IF_LATE.sub(r"\1 you are ", text))
    tokens = lowered(lex, to_you(lex, _for_him(lex, words(text))))
    return _asked(lex, _condition_last(lex, tokens), wished=wished)


def _for_him(lex: Lexicon, tokens: list[str]) -> list[str]:
    """Write "you text me" for "him to text me": the partner is meant."""
    low = [token.lower() for token in tokens[:3]]
    meant = len(low) > 2 and low[0] in {"him", "her"} and low[1] == "to" and low[2] in lex.forms
    return ["you", *tokens[2:]] if meant else tokens


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
        told = order and low[at + 1 : at + 2] != [] and low[at + 1] in _OBJECTS
        starts = order or low[at : at + 2] in (["call", "me"], ["text", "me"], ["help", "me"])
        free = low[at - 1] not in lex.subjects | lex.auxiliaries | {"to", "not", "and"}
        free = free or (told and low[at - 1] == "it")
        if (comma or free) and (starts or comma):
            return [*tokens[at:], *tokens[: at - 1 if comma else at]]
    return tokens


def _asked(lex: Lexicon, tokens: list[str], *, wished: bool) -> Asked:
    low = [token.lower() for token in tokens]
    first = low[0]
    second = low[1] if len(low) > 1 else ""
    if first in HELPERS and second in {"you", "we", "i", "he", "she", "they", "us"}:
        tokens, low = [tokens[1], tokens[0], *tokens[2:]], [second, first, *low[2:]]
        first, second = low[0], low[1]
    if first in {"let's", "lets"} or (first == "let" and second == "us"):
        return done(lex, tokens[1 if first != "let" else 2 :], Who.WE)
    if first in {"you", "you'd", "you'll", "you're", "u"}:
        return done(lex, tokens[1:], Who.YOU)
    if first in {"we", "us", "both", "we'd"}:
        return done(lex, tokens[1:], Who.WE)
    if first in {"i", "i'd", "me"}:
        return done(lex, tokens[1:], Who.I)
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
    } or somebody(lex, low):
        return other(lex, tokens)
    if first == "to":
        return done(lex, tokens[1:], _mine(low, wished=wished))
    if first in {"don't", "not", "never", "no"} and _verb_after(lex, low):
        rest = tokens[2:] if second == "to" else tokens[1:]
        return done(lex, ["not", *rest], Who.YOU)
    if first in {"stop", "quit"} and lex.forms.get(second, (None, ""))[1] == "gerund":
        return done(lex, ["not", *tokens[1:]], Who.YOU)
    if first == "standing" and second == "order":
        return Asked(put(["a", *tokens]), Who.THING)
    if first == "only" and _is_order(lex, low[1:] or [""]):
        return done(lex, tokens, Who.YOU)
    if first == "stop" or _is_order(lex, low):
        return done(lex, tokens, _mine(low, wished=False))
    form = lex.forms.get(first)
    object_ = second in lex.determiners | {"me", "it", "them", "up", "out"}
    if form is not None and form[1] == "gerund" and (first not in lex.nouns or object_):
        return done(lex, tokens, _mine(low, wished=wished))
    return _thing(lex, tokens, low)


def _thing(lex: Lexicon, tokens: list[str], low: Sequence[str]) -> Asked:
    """Read a wish that begins with no deed: "quiet in the car", "a hug"."""
    if low[0] == "quiet" and _WHERE_QUIET & set(low[1:2]):
        return done(lex, ["be", *tokens], Who.YOU)
    if {"is", "are"} & set(low[1:4]) and not lex.question_words & set(low[:4]):
        return other(lex, tokens)  # "Saturday morning is bike time with him"
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
        if low[0] in {"help", "talk", "walk", "plan", "work", "listen", "park"}:
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


def _with_article(lex: Lexicon, tokens: list[str]) -> list[str]:
    """Give a single thing its article: "kiss before bed" becomes "a kiss before bed"."""
    first = tokens[0].lower()
    deed = first in lex.forms and first not in lex.nouns
    if len(tokens) > 1 and tokens[1].lower() in _WHERE and first not in lex.small and not deed:
        return ["the", *tokens]
    if first in lex.adjectives - _NO_ARTICLE and first not in lex.nouns:
        end = next(
            (at for at, token in enumerate(tokens) if at and token.lower() in lex.small),
            len(tokens),
        )
        head = tokens[end - 1].lower()
        one = end > 1 and head in lex.nouns - lex.mass and not head.endswith("s")
        return ["an" if first[0] in "aeiou" else "a", *tokens] if one else tokens
    countable = first in lex.nouns and first not in lex.mass and not first.endswith("s")
    if countable and (
        len(tokens) == 1
        or tokens[1].lower()
        in lex.prepositions | {"when", "before", "and", "every", "each", "once", "away"}
    ):
        return ["an" if first[0] in "aeiou" else "a", *tokens]
    return tokens
