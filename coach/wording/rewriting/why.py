"""Why it matters: a clause for after "because", or nothing where only blame is in it."""

import re
from collections.abc import Sequence

from coach.wording.rewriting.feelings import under_verdict
from coach.wording.rewriting.joining import joined
from coach.wording.rewriting.lexicon import Lexicon
from coach.wording.rewriting.names import lowered
from coach.wording.rewriting.neutral import judged, never_to_not, strip_openers, without_fillers
from coach.wording.rewriting.tidy import tidy
from coach.wording.rewriting.tokens import put, sentences, trim, words
from coach.wording.rewriting.verbs import finite, ing, plural

_LEADS = re.compile(
    r"^(?:and |well |so )*(?:that(?! (?:is|was|are|were|would|had|has)\b)|it's because|"
    r"it is because|this is because|because|cause|since|as|for the reason that|"
    r"it matters to me because|it matters because|the reason is that|the reason is|"
    r"for me it's important that|"
    r"it's just that|it is just that)\s+(?!of\b)",
    re.IGNORECASE,
)
_ACCUSES = re.compile(
    r"\byou(?:'re| are)? (?:never|always|constantly|ever)\b|\bbecause of you\b|\byour fault\b|"
    r"\byou (?:don't|do not|didn't|did not|never) (?:care|love|respect|listen|think|"
    r"appreciate|bother|want|value)\b|"
    r"\byou (?:could have|should have|should|must|ought|have to|need to|had better)\b|"
    r"\bhow (?:could|can) you\b|\bwhy (?:do|did|can't|don't|are) you\b|"
    r"\bor else\b|\bI'm (?:leaving|done)\b|\bmade me (?:feel|look)\b|\byou (?:only|"
    r"just) (?:think|care)\b|"
    r"\byou(?:'re| are) (?:so|such|just|being|a)\b",
    re.IGNORECASE,
)
_SO_THAT = re.compile(r"^(?:so|so that|because then) I can ", re.IGNORECASE)
_WHY_SHOULD = re.compile(r"^why (?:should|must|do) I (?:always |have to )*", re.IGNORECASE)
_QUESTION = frozenset(
    "why how who what where isn't aren't don't doesn't is are do does can could would".split()
)
_OPINION = re.compile(r"^I (?:feel|felt) (?:like|that|as if|as though) (?!you\b)", re.IGNORECASE)
#: "Sleeping next to you is important for me": two words clash in it, so it is put shorter.
_IMPORTANT = re.compile(r"^(\w+ing .*\byou) is important (?:to|for) me$", re.IGNORECASE)
_GERUND_AFTER = frozenset("miss enjoy".split())
#: "Need to rest, it's my last try": whoever begins so left out "I".
_MINE = frozenset(
    "want need wish hope hate love like miss can't cannot couldn't don't didn't won't".split()
)
_AFTER_DEED = frozenset("me us you it him her them my since so too when every all again".split())
_SUBJECTS = frozenset("i i'm i've i'd we we're it it's you he she they there".split())


def why(lex: Lexicon, text: str) -> str:
    """Read the answer to "why does it matter to me?"; empty where nothing can be taken."""
    said = list(sentences(tidy(lex, text)))
    # "That was ours. Private.": one word behind another sentence only underlines it.
    parts = [part for one in said if (len(one) > 2 or one is said[0]) and (part := _one(lex, one))]
    return (
        f"{parts[0]}, and {parts[1]}"
        if len(parts) == 2 and len(parts[0].split()) < 9 and len(parts[1].split()) < 9
        else parts[0]
        if parts
        else ""
    )


def _one(lex: Lexicon, sentence: Sequence[str]) -> str:
    text = put(lowered(lex, trim(sentence)))
    text = _SO_THAT.sub("I need to ", text)
    text = _WHY_SHOULD.sub("I do not want to ", text)
    if not text.lower().startswith(("i ", "i'")):
        text = put(trim(strip_openers(lex, words(text))))
    text = _OPINION.sub("it seems to me that ", _LEADS.sub("", text))
    tokens = _kept(lex, lowered(lex, words(text)))
    tokens = _by_me(trim(without_fillers(lex, tokens)))
    if not tokens or tokens[0].lower() in _QUESTION:
        return ""
    tokens = _gerunds(lex, never_to_not(lex, tokens))
    if tokens[0].lower() == "that" and tokens[-1].lower() in {"ours", "mine"}:
        tokens = ["it", *tokens[1:]]
    return _IMPORTANT.sub(r"\1 matters to me", put(_clause(lex, tokens)))


def _by_me(tokens: list[str]) -> list[str]:
    """Write "I need to rest" where "I" was left out; "don't you see" asks and stays."""
    low = [token.lower() for token in tokens[:2]]
    asked = len(low) > 1 and "'" in low[0] and low[1] in _SUBJECTS
    if low[:1] == ["been"]:
        return ["I've", *tokens]
    mine = len(low) > 1 and low[0] in _MINE and not asked
    return ["I", *tokens] if mine else tokens


def _kept(lex: Lexicon, tokens: Sequence[str]) -> list[str]:
    """Keep the clauses that accuse nobody."""
    clauses: list[list[str]] = [[]]
    for token in tokens:
        word = token.lower()
        if word in {"and", "but", "because", "so"} and len(clauses[-1]) > 2:
            clauses.append([])
        clauses[-1].append(token)
        if token in {",", ";"}:
            clauses.append([])
    good = [
        one
        for at, one in enumerate(clauses)
        if one and not _stings(lex, one) and not (at and _asks(one))
    ]
    if len(good) == len([one for one in clauses if one]):
        return list(tokens)
    kept = [token for one in good for token in one]
    while kept and kept[0].lower() in {"and", "but", "so", "because"}:
        kept = kept[1:]
    while kept and kept[-1] in {",", ";"}:
        kept = kept[:-1]
    return kept


def _asks(clause: Sequence[str]) -> bool:
    """Say whether a clause behind another one asks: "doesn't he get that"."""
    low = [token.lower() for token in clause[:2]]
    return len(low) > 1 and low[0] in _QUESTION and low[1] in _SUBJECTS


def _stings(lex: Lexicon, tokens: Sequence[str]) -> bool:
    text = put(tokens)
    low = [token.lower().rstrip(",;") for token in tokens]
    about_you = any(word in {"you", "your", "you're"} for word in low)
    feels = any(word in {"feel", "felt", "feeling"} for word in low)
    verdict = feels and under_verdict(lex, [word for word in low if word not in lex.judging])
    return bool(
        _ACCUSES.search(text) or verdict or (judged(lex, low) and (about_you or len(low) < 4))
    )


def _gerunds(lex: Lexicon, tokens: list[str]) -> list[str]:
    """Write "I miss being close" where somebody wrote "I miss to be close"."""
    for at in range(len(tokens) - 2):
        form = lex.forms.get(tokens[at + 2].lower())
        if tokens[at].lower() in _GERUND_AFTER and tokens[at + 1].lower() == "to" and form:
            return [*tokens[: at + 1], ing(form[0]), *tokens[at + 3 :]]
    return tokens


def _clause(lex: Lexicon, tokens: list[str]) -> list[str]:
    low = [token.lower() for token in tokens]
    if low[:2] == ["because", "of"]:
        return tokens[1:]
    if low[0] in {"when", "if", "whenever"} and "," not in put(tokens):
        return _with_comma(lex, tokens)
    if low[0] == "to" and len(low) > 1:
        return ["I", "want", *tokens]
    if "," in low[:4] and len(low) > low.index(",") + 2:
        at = low.index(",")
        # "Safety, I drive worse like that": a word for it, then the reason itself.
        if low[at + 1] in _SUBJECTS and finite(lex, tokens[:at]) is None:
            return [*tokens[:at], *_matters(low[:at]), "and", *tokens[at + 1 :]]
    if finite(lex, tokens) is not None or low[0] in {"there's", *_SUBJECTS}:
        return tokens
    if low[0] in lex.feelings and len(low) > 1 and low[1] in lex.prepositions:
        return ["I", "was", *tokens]
    form = lex.forms.get(low[0])
    if form is not None and form[1] in {"base", "past"} and low[0] not in lex.nouns:
        return ["I", *tokens]
    if low[0] == "not" and len(low) > 1 and lex.forms.get(low[1], (None, ""))[1] == "gerund":
        return [*tokens, "matters", "to", "me"]
    if low[0] in {"important", "hard", "embarrassing", "special", "dangerous", "expensive", "not"}:
        return ["it", "is", *tokens]
    if low[0] in lex.adjectives and (len(low) == 1 or low[1] in lex.prepositions):
        return ["I", "was", *tokens]
    return tokens if _tells(lex, low) else [*tokens, *_matters(low)]


def _tells(lex: Lexicon, low: Sequence[str]) -> bool:
    """Say whether something does something: "the scan scared me", "my back hurts since May"."""
    for at, word in enumerate(low[1:5], 1):
        form = lex.forms.get(word, (None, ""))[1]
        after = low[at + 1] if at + 1 < len(low) else "me"
        told = form in {"past", "third"} and after in _AFTER_DEED | lex.prepositions
        named = low[at - 1] not in lex.small or (at > 1 and low[at - 2] in lex.possessives)
        if told and named:
            return True
    return False


def _with_comma(lex: Lexicon, tokens: list[str]) -> list[str]:
    """Write "when you are late, I worry"."""
    rest = tokens[1:]
    both = joined(lex, rest)
    if len(both) == len(rest):
        return tokens
    at = next(n for n in range(len(rest)) if both[n] != rest[n])
    return [tokens[0], *rest[: at - 1], f"{rest[at - 1]},", *rest[at:]]


def _matters(low: Sequence[str]) -> list[str]:
    head = next(
        (
            at
            for at, word in enumerate(low)
            if at and word in {"of", "for", "with", "in", "at", "to", "on", "when", "before"}
        ),
        len(low),
    )
    if head > 1 and low[head - 1] in {"out", "off", "away", "in"}:
        head -= 1  # "nights out with friends"
    many = plural(low[head - 1]) or ("and" in low[:head])
    return ["matter" if many else "matters", "to", "me"]
