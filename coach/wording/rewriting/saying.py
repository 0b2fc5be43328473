"""Clauses that begin with "you" or "I"."""

import re
from collections.abc import Sequence

from coach.wording.rewriting.ask import ask_tokens
from coach.wording.rewriting.asked import Asked, Who
from coach.wording.rewriting.lexicon import Lexicon
from coach.wording.rewriting.neutral import judged
from coach.wording.rewriting.telling import Told, fact, inner, wish
from coach.wording.rewriting.tokens import put
from coach.wording.rewriting.verbs import base

_LEAVING = re.compile(
    r"^(?:i'm|i am|we're|we are|it's|i'll be) (?:off|leaving|gone|done|finished|moving|"
    r"over|through|out|going out)\b"
    r"|^i (?:will|won't)\b|^you'll\b"
)
_FOR_YOU = re.compile(
    r"^i(?:'d| would)? (?:really |just )?(?:want|need|wish|like|love|"
    r"expect)(?: for)? you (?:to|would|could) "
)
_IF_WE = re.compile(
    r"^(?:i|i'd|it|it'd|we)(?: would| could)? (?:just |really )?(?:love|like|appreciate|"
    r"prefer|be (?:nice|good|great|lovely|better)|wish)(?: it)? (?:if|you|we)\b|"
    r"^we (?:should|could|need to) (?!have\b)"
)
_FOR_ME = re.compile(
    r"^i(?:'d| would| just| only)? (?:really |just )?(?:want|need|like|"
    r"love)(?: to (?:have|get))? (?!to\b|it\b|when\b|how\b|that\b)"
)
_INSIDE_ME = re.compile(
    r"^(?:i am|i'm|i|i was) (?:just |so |really |only |do )*(?:get(?= (?:it|that|you|why|how|what|"
    r"when)\b|$)|see that|"
    r"grant|daresay|appreciate|agree|accept|realise|realize|understand|feel|felt|sick|"
    r"tired|fed(?= up)|hate|don't want|do not want|can't|cannot|done|bored|love|know|hope|wonder|"
    r"want|need|wish|think|thought|knew|wanted|hoped|believe|believed|expect|expected|"
    r"mind|have (?:a |the )?feeling|sorry|bet|guess|suppose|swear|mean)\b"
)
_TRAIT_BEFORE = frozenset("so such too very really not always a an being the just".split())
_FOR_TRAIT = frozenset("so such a an too being the".split())
_ROLES = frozenset("person man woman father mother partner husband wife friend".split())
_DUTIES = (["have", "to"], ["need", "to"], ["ought", "to"], ["had", "better"], ["better", "to"])
_NO_FEELING = frozenset("of like fed sick tired done used".split())
_NO_DEED = frozenset("say tell ask see hear look wait try start stop come go act".split())
_VAGUE = frozenset("this that it these those you him her them".split())
_TWO = frozenset("i you we my our your".split())
_PLACED = frozenset("at in on with by outside inside there here".split())
_HELPLESS = frozenset("feel look cry seem want think wonder hate laugh sick believe doubt".split())
_NO_MORE = frozenset(
    "believe stand take trust bear wait deal cope live go do keep remember imagine see be".split()
)
_UNTIL = frozenset("when that because if and but how by".split())
_OF_YOU = re.compile(r"\b(?:of|with|that|when|at) you(?:'re| are| r)? (\w+ing)\b")


def wished(lex: Lexicon, tokens: Sequence[str]) -> Told:
    """Read "I'd love it if we could eat together" as a wish."""
    asked = ask_tokens(lex, list(tokens))
    words = asked.text.split()
    if len(words) < 2 or judged(lex, words) or words[0] in lex.inside | {"be"}:
        return Told()
    return Told(asked=asked)


def if_we(low: str) -> bool:
    """Say whether a text wishes for something that both could do."""
    return _IF_WE.match(low) is not None


def is_threat(low: str) -> bool:
    """Say whether somebody says that they are leaving."""
    return _LEAVING.match(low) is not None


def you_say(lex: Lexicon, tokens: list[str]) -> Told:
    """Read a clause about the partner."""
    tokens = _uncontracted(lex, tokens)
    tokens = _with_not(tokens)
    low = [token.lower() for token in tokens]
    if len(low) < 3 or is_threat(" ".join(low)):
        return fact(lex, tokens) if _does(lex, tokens) else Told()
    after = low[1]
    if low[1] in {"shouldn't", "mustn't"} or low[1:3] in (["should", "not"], ["must", "not"]):
        return fact(lex, ["you", *tokens[3 if low[2] == "not" else 2 :]])
    if after == "call" and low[2] in {"that", "this", "it", "yourself"}:
        return inner(lex, tokens)
    duty = _after_duty(low)
    if duty:
        return _ended(lex, tokens[duty:]) or wish(lex, tokens[duty:])
    if after in {"can't", "couldn't"} and low[2:4] == ["wait", "to"]:
        return fact(lex, ["you", *tokens[4:]])
    would = _would(lex, tokens, low) if after == "would" else None
    if would is not None:
        return would
    if after == "can" and "but" in low:
        return fact(lex, tokens)
    if after in {"can", "could", "will", "would", "might", "may"}:
        if after != "could":
            return _of_us(inner(lex, tokens))
        return wish(lex, tokens[3:] if low[2] == "have" else tokens[2:])
    if after in {"can't", "cannot", "won't", "couldn't", "wouldn't"}:
        if base(lex, low[2]) in lex.neutral:
            return fact(lex, ["you", *tokens[2:]])
        if low[2] == "be":
            return inner(lex, tokens)
        did = "did" if after in {"couldn't", "wouldn't"} else "do"
        told = fact(lex, ["you", did, "not", *tokens[2:]])
        return told if told.seen else inner(lex, tokens)
    if _no_fact(lex, low):
        return inner(lex, tokens)
    return fact(lex, tokens)


def _would(lex: Lexicon, tokens: list[str], low: Sequence[str]) -> Told | None:
    """Read "you would" where it says more than what might be."""
    if low[2] in {"rather", "sooner"} and "than" in low[4:]:
        return _rather(lex, tokens[3:])
    if list(low[2:4]) == ["want", "to"]:
        return wish(lex, tokens[4:])  # "You'd want to answer": so it is said in Ireland.
    # "You'd know if you ever came": that did not happen.
    return Told() if "if" in low[3:] else None


def _does(lex: Lexicon, tokens: Sequence[str]) -> bool:
    """Say whether two words tell a deed: "you laughed", but not "you see"."""
    if len(tokens) != 2 or tokens[1][:1].isupper():
        return False
    word = tokens[1].lower()
    return word in lex.forms.keys() - lex.auxiliaries and base(lex, word) not in _NO_DEED


def _of_us(told: Told) -> Told:
    """Of what somebody would do, tell only what is about the two."""
    ours = told.seen is None or told.seen.text.split()[0].lower() in _TWO
    return told if ours else Told()


def _with_not(tokens: list[str]) -> list[str]:
    """Write "you couldn't" for "you could not"."""
    low = [token.lower() for token in tokens[:3]]
    if low[2:] == ["not"] and low[1] in {"could", "would"}:
        return [tokens[0], f"{low[1]}n't", *tokens[3:]]
    return tokens


def _rather(lex: Lexicon, rest: list[str]) -> Told:
    """Read "you'd rather fix the roof than talk" as what is done, and what is not."""
    at = [token.lower() for token in rest].index("than")
    done, left = rest[:at], rest[at + 1 :]
    forms = [lex.forms.get(one[0].lower(), (None, ""))[1] for one in (done, left) if one]
    if forms != ["base", "base"]:
        return inner(lex, ["you", *rest])
    if done[0].lower() in {"die", "starve", "drown"}:
        return fact(lex, ["you", "do", "not", *left])
    done = ["are", *done[1:]] if done[0].lower() == "be" else done
    not_done = ["are", "not", *left[1:]] if left[0].lower() == "be" else ["do", "not", *left]
    return fact(lex, ["you", *done, "and", *not_done])


def _uncontracted(lex: Lexicon, tokens: list[str]) -> list[str]:
    first, after = tokens[0].lower(), tokens[1].lower() if len(tokens) > 1 else ""
    if first == "you're":
        return ["you", "are", *tokens[1:]]
    if first == "you'd":
        form = lex.forms.get(after)
        had = after == "better" or (form is not None and form[1] != "base")
        return ["you", "had" if had else "would", *tokens[1:]]
    return tokens


def _ended(lex: Lexicon, rest: list[str]) -> Told | None:
    """Read "you have to stop working on Sundays" as what is done; None where nothing is to end."""
    form = lex.forms.get(rest[1].lower(), (None, "")) if len(rest) > 1 else (None, "")
    if rest and rest[0].lower() in {"stop", "quit"} and form[0] and form[1] == "gerund":
        return fact(lex, ["you", form[0].base, *rest[2:]])
    return None


def _after_duty(low: Sequence[str]) -> int:
    """Give where the deed begins after "you should", "you have to"; 0 where there is no duty."""
    if low[1] in {"should", "must"}:
        return 2
    if list(low[1:3]) in _DUTIES:
        return 3
    if list(low[2:4]) in (["supposed", "to"], ["meant", "to"]):
        return 4
    return 2 if low[1] == "better" else 0


def _no_fact(lex: Lexicon, low: Sequence[str]) -> bool:
    after = low[1]
    if after in {"make", "makes", "made"} and low[2] in {"me", "us"}:
        form = lex.forms.get(low[3], (None, "")) if len(low) > 4 else (None, "")
        return form[1] != "base" or low[3] in _HELPLESS | lex.adjectives
    if after in {"are", "were"} and (judged(lex, low[2:5]) or _trait(lex, low)):
        return True
    if after in {"aren't", "weren't", "ain't"} and low[2] in lex.feelings | lex.judging:
        return True
    denied = after in {"don't", "didn't", "do", "did"}
    return denied and any(base(lex, word) in lex.inside for word in low[2:4])


def _trait(lex: Lexicon, low: Sequence[str]) -> bool:
    """Say whether "you are ..." says what somebody is like: "you are so jealous"."""
    rest = [word for word in low[2:] if word not in _TRAIT_BEFORE]
    if not rest or rest[0] in lex.prepositions | lex.time_words:
        return False
    if low[2] in _FOR_TRAIT - {"the", "being"}:
        return True
    if low[2] == "not" and rest[0] in lex.adjectives | _ROLES and rest[-1] in _ROLES:
        return True
    return (low[2] in _FOR_TRAIT or rest[0] in lex.feelings) and rest[0] not in lex.forms


def i_say(lex: Lexicon, tokens: list[str]) -> Told:
    """Read a clause about oneself: a wish, a feeling with its reason, or a fact."""
    low = [token.lower() for token in tokens]
    text = " ".join(low)
    if _LEAVING.match(text):
        return Told()
    if _FOR_YOU.match(text):
        return wish(lex, tokens[low.index("you") + 2 :])
    mine = _FOR_ME.match(text)
    if mine and low[-1] not in {"want", "need"}:
        rest = tokens[len(mine[0].split()) :]
        if (
            rest
            and rest[0].lower() not in lex.forms.keys() | _VAGUE
            and not judged(lex, rest)
            and "you" not in low
        ):
            return Told(asked=Asked(put(rest), Who.THING))
    if low[1:2] in (["could"], ["would"], ["might"]) and low[2:3] != ["not"]:
        return Told()
    if _unable(lex, low):
        return fact(lex, tokens)
    if low[0] == "i'll":
        if low[1:2] == ["be"] or low[1:2] in (["tell"], ["let"], ["inform"]):
            return Told()  # "I'll tell the midwife you send your regards"
        return fact(lex, ["I", *tokens[1:]])
    there = low[1:2] in (["was"], ["am"]) and bool(_PLACED & set(low[2:3]))
    if not there and (_INSIDE_ME.match(text) or text.startswith(("i was ", "i'm ", "i am "))):
        told = inner(lex, tokens)
        of_you = _OF_YOU.search(text)
        if told.seen is None and of_you:
            at = low.index(of_you[1])
            told = fact(lex, ["you", base(lex, low[at]), *tokens[at + 1 :]])
        return Told(told.seen, feel=_feeling(low))
    return fact(lex, tokens)


def _unable(lex: Lexicon, low: Sequence[str]) -> bool:
    """Say whether "I can't" tells what does not happen, and not what is thought of it."""
    if low[:2] not in (["i", "can't"], ["i", "cannot"]) or len(low) < 4:
        return False
    rest = [word for word in low[2:] if word != "even"]
    form = lex.forms.get(rest[0])
    return form is not None and form[0].base not in lex.inside | _NO_MORE


def _feeling(low: Sequence[str]) -> tuple[str, ...]:
    """Give the words after "I feel" up to the next clause, for ``feelings.felt`` to read."""
    starts = low[0] == "i'm" or low[1] in {"feel", "felt", "feeling", "am", "was"}
    if not starts or _NO_FEELING & set(low[1:4]) or {"the", "a"} & set(low[1:3]):
        return ()
    end = next((at for at, word in enumerate(low) if at > 1 and word in _UNTIL), len(low))
    return tuple(low[1:end])
