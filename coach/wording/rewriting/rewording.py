"""Say what was to be seen, where somebody wrote what they thought of it."""

import re
from collections.abc import Sequence

from coach.wording.rewriting.lexicon import Lexicon, Verb
from coach.wording.rewriting.tokens import put, words
from coach.wording.rewriting.verbs import ing, is_person

_WHAT = re.compile(r"^what you (said|told|wrote|did|put)\b", re.IGNORECASE)
_NTH = re.compile(
    r"^(?:it's|it is|it was|this is|this was) the (second|third|fourth|fifth|\d+(?:nd|rd|"
    r"th)) time(?: that)? (.+)$",
    re.IGNORECASE,
)
_IN_ROW = re.compile(
    r"^(?:(?:it's|it is|it was|this is|this was) )?(?:the )?(?P<nth>second|third|fourth|fifth|"
    r"sixth|\d+(?:nd|rd|th)) (?P<time>time(?= (?:this|in a|running|today))|night|day|week|weekend|"
    r"month|evening|morning|\w+day)"
    r"(?P<row> (?:in a row|running|today|this \w+))?,?(?: that)? "
    r"(?P<deed>(?:i|you|he|she|we|they)\b(?! ago).+?)(?P<rest> (?:because|when|while|and|,) .+)?$",
    re.IGNORECASE,
)
_NO_CARE = re.compile(
    r"^(you|I|we) (?:don't|do not|didn't|did not|never) (?:really |even )?(?:care|love|"
    r"respect|appreciate|bother|mind|value)\b",
    re.IGNORECASE,
)
#: "You don't bother to call": what is seen is that no call comes.
TRYING = re.compile(
    r"^(you|I|we) (never|do not|did not|don't|didn't) "
    r"(?:(?:bother|try|care|think|remember|offer|manage|deign) to|(?<=never )want to) ",
    re.IGNORECASE,
)
_NO_EAR = re.compile(r"^you (don't|do not|didn't) (?:really |even )?listen\b", re.IGNORECASE)


def deed_first(text: str) -> str:
    """Write "third night I slept alone" as "I slept alone for the third night"."""
    found = _IN_ROW.match(text)
    if found is None:
        return text
    often = f"for the {found['nth'].lower()} {found['time']}{found['row'] or ''}"
    return f"{found['deed']} {often}{found['rest'] or ''}"


def reworded(lex: Lexicon, tokens: Sequence[str]) -> tuple[list[str], bool]:
    """Say what can be seen of "what you said", "the third time", "you don't listen".

    The second value says that only what stood inside is left: "you did not care about my exam".
    """
    text = TRYING.sub(r"\1 \2 ", put(tokens))
    inside = _NO_CARE.match(text)
    if inside:
        rest = re.search(r"\b(?:when|while|that|if|because|about|for) (.+)$", text)
        return (words(rest[1]) if rest else []), True
    return _seen_of(lex, words(text), text), False


def _seen_of(lex: Lexicon, tokens: list[str], text: str) -> list[str]:
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
    form = lex.forms.get(tokens[1].lower()) if len(tokens) > 2 else None
    if tokens[:1] and tokens[0].lower() == "you" and form and form[1] == "gerund":
        return ["you", form[0].past if form[0].base != "be" else "were", *tokens[2:]]
    return list(tokens)


_OFF_TO = frozenset("to into off out down up with on".split())
_OFF_AT = frozenset(["in", "on", "at"])
_WHOM = frozenset("me us you him her them".split())


def neutral(lex: Lexicon, tokens: list[str]) -> list[str]:
    """Put a deed that judges into what was to be seen."""
    for at, token in enumerate(tokens):
        form = lex.forms.get(token.lower())
        if form is None or form[0].base not in lex.neutral:
            continue
        before = tokens[at - 1].lower() if at else ""
        does = before in lex.subjects | lex.auxiliaries | lex.adverbs | {"to", "and"} or is_person(
            before, lex
        )
        if not does or before in lex.determiners | lex.prepositions or token.lower() in lex.nouns:
            continue
        says = lex.neutral[form[0].base].split()
        if says == ["talk"] and set(tokens[at + 1 : at + 2]) & (lex.determiners | {"that"}):
            says = ["say"]  # "you complain the spoons have spots"
        after = [one.lower() for one in tokens[at + 1 : at + 3]]
        if form[0].base == "vanish" and not _OFF_TO & set(after[:1]):
            continue  # "You vanished for three days"
        if form[0].base == "sulk" and _OFF_AT & set(after[:1]):
            says = ["sit"]  # "You sulk in the corner"
        if says[-1] == "truth" and after[:1] == ["to"] and set(after[1:]) & _WHOM:
            told = _formed(lex, says[:2], form, before)
            return [*tokens[:at], *told, after[1], *says[2:], *tokens[at + 3 :]]
        return [*tokens[:at], *_formed(lex, says, form, before), *tokens[at + 1 :]]
    return tokens


def _formed(lex: Lexicon, says: list[str], form: tuple[Verb, str], before: str) -> list[str]:
    negative = says[0] == "not"
    verb, *rest = says[1:] if negative else says
    known = lex.verbs[verb]
    kind = form[1]
    helped = before in {
        "can't",
        "cannot",
        "couldn't",
        "not",
        "don't",
        "didn't",
        "do",
        "did",
        "to",
        "can",
        "will",
        "would",
    }
    if negative and not helped:
        help_ = {"past": "did", "third": "does", "gerund": ""}.get(kind, "do")
        return [help_, "not", verb, *rest] if help_ else ["not", ing(known), *rest]
    if kind == "past":
        return [known.past, *rest]
    if kind == "gerund":
        return [ing(known), *rest]
    return [verb, *rest]
