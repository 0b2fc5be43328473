"""What a clause of a harsh text can be used for: a fact, a wish, or a clause inside it."""

import re
from collections.abc import Sequence
from itertools import pairwise

import msgspec

from coach.wording.rewriting.asked import Asked, Who
from coach.wording.rewriting.joining import joined
from coach.wording.rewriting.lexicon import Lexicon
from coach.wording.rewriting.neutral import judged, never_to_not, without_fillers
from coach.wording.rewriting.rewording import TRYING
from coach.wording.rewriting.see import clause
from coach.wording.rewriting.seen import How, Seen
from coach.wording.rewriting.times import time_last
from coach.wording.rewriting.tokens import put, words
from coach.wording.rewriting.verbs import Tense, base, finite


class Told(msgspec.Struct, frozen=True):
    """What was told; all of it may be empty. ``feel`` are words that hold a feeling."""

    seen: Seen | None = None
    asked: Asked = Asked()
    feel: tuple[str, ...] = ()
    about: tuple[str, ...] = ()


#: Orders that ask for nothing that one could do.
EMPTY_ORDERS = frozenset(
    (
        "shut grow calm relax get go deal mind wait forget look man chill enjoy save spare drop "
        "cop wise suit admit guess see imagine thank let remember leave face cry fetch behave sleep"
    ).split()
)
_BEFORE_DEED = frozenset("not also please to finally maybe both try start begin".split())
_INNER = re.compile(
    r"\b(?:(?:when|whenever|while|(?<=\s)that|because|each time|every time|"
    r"the way)\s+(?=\S+ \S+ \S+)"
    r"|(?=what you (?:said|did|told|wrote) \S)|(?<=might as well )|\bonce\s+(?=(?:you|we|I|he|she|"
    r"they|your|my|the)\b)|(?:how|if)\s+(?=(?:you|we|I|he|she|they|your|my|the)\b))",
    re.IGNORECASE,
)
_ASKED = frozenset("why how what where if whether".split())
_MOOD = re.compile(
    r"you (?:hadn't|had not)\b|I (?:even )?(?:mention|bring up|raise)\b|"
    r"I (?:can't|cannot|don't|hate|love|know|feel|want|need|wish|think)\b|(?:a|an|much|"
    r"many|hard|so|too)\b",
    re.IGNORECASE,
)
_RUNS_ON = frozenset("i you we he she they it that".split())
_LEADS_ON = frozenset(
    (
        "when if that what how where why who before after while because as so until and but or than"
    ).split()
)
_BEING = frozenset("is are was were isn't aren't wasn't weren't has have had".split())
_SUBJECTS = frozenset("i you we he she they".split())
_LEADING = frozenset("instead then also only now meanwhile still next mind anyway".split())
_FIRST_OF_ALL = frozenset("i you nothing everything".split())
_UNREAL = re.compile(
    r"\b(?:could|might) be (?:on fire|dead|dying|burning|bleeding)\b|"
    r"\b(?:could|would|should)(?: (?:not )?have\b|'ve\b)"
)
#: What is said here is thought of it, and not seen.
_CARELESS = re.compile(
    r"\blooks? like an? |\bus(?:e|ed|ing) (?:me|us)\b(?! \w*ing)|"
    r"\bwalk(?:ed|ing)? all over (?:me|us)\b|^the only (?:thing|time|way|person|one)\b|"
    r"^\".+\" (?:isn't|is not) an? |"
    r"^(?:the|this|that|my|our) .+ (?:isn't|is not|aren't|are not) an? |^the .+ (?:is|are) right "
    r"there$|^(?:your|those|these|that) .+ (?:is|are|was|were|isn't|aren't|wasn't|weren't) (?:not "
    r"|so |really |very )*(?:funny|nice|clever|kind|fair|cute|helpful|ok|okay|good|right|fun)$|"
    r"\bkeep your (?:big )?(?:gob|mouth|trap|lips|cakehole) \w+|"
    r"^your (?:\w+ ){1,2}only .+ (?:when|if) |"
    r"\bt(?:ake|akes|ook|aking) \w+ for granted\b|\bhid(?:e|es|ing)? behind\b(?! the\b)|"
    r"\b(?:act|acts|acted|acting|behave|behaves|behaved|behaving) like\b|"
    r"\bget it\b|\b(?:is|are) (?:\w+ )?worth\b|\bt(?:ake|ook) it out on\b|\bthe thanks\b|"
    r"\bma(?:ke|de) it (?:easy|hard|difficult|worse|about)\b|\bout of (?:all )?proportion\b|"
    r"\b(?:more|less) important\b|\bmight as well\b|"
    r"\bit(?:'s| is| was) (?:always )?the same\b|\bgive (?:a|two|one)\b"
)
#: "Be home by six" can be done, "be nicer" cannot be seen.
_IS_DEED = re.compile(
    r"(?:home|back|here|there|ready|quiet|on time|up|in bed|at home|(?:at|in|with) \S+ \S+|in)\b"
)
_TIME = re.compile(
    r"^(?:(?:the|that|this|last|the one) time (?:when |that )?|the way )(?=you |I |we )",
    re.IGNORECASE,
)
#: "The way you spoke to her was sickening": what it was is left out.
_WAS_SO = re.compile(r"^(?:the way|how) (you .+?) (?:is|was) (?:\w+ )?\w+$", re.IGNORECASE)
_ALL = frozenset(["everything", "nothing"])
#: "Your ex gets a post and I get nothing": that is so.
_EMPTY_HANDED = ["get", "nothing"]
_HELPING = frozenset(["be", "do", "have"])


def fact(lex: Lexicon, tokens: Sequence[str]) -> Told:
    """Take a clause as a fact if nothing in it judges; else one that is inside it."""
    text = _WAS_SO.sub(r"\1", put(without_fillers(lex, list(tokens))))
    tokens = words(_TIME.sub("", text))
    if _TIME.match(text):
        tokens = joined(lex, tokens)
    tokens = never_to_not(lex, words(TRYING.sub(r"\1 \2 ", put(tokens))))
    if not tokens:
        return Told()
    if not usable(lex, tokens):
        return inner(lex, tokens)
    while len(tokens) > 2 and tokens[0].lower() in _LEADING:
        tokens = tokens[1:]
    if tokens[0].lower() in lex.prepositions and time_last(lex, list(tokens)) == list(tokens):
        return Told()
    seen = clause(lex, tokens)
    found = finite(lex, words(seen.text))
    if found is not None and found.tense is Tense.OPEN:
        seen = msgspec.structs.replace(seen, past=_past_after(lex, words(seen.text)))
    if found is not None and found.at > 1 and words(seen.text)[found.at - 1].lower() in _SUBJECTS:
        # "The gin I bought is gone": the verb that counts comes later.
        low = seen.text.lower().split()
        seen = msgspec.structs.replace(
            seen, past=bool({"was", "were", "had"} & set(low[found.at :]))
        )
    if seen.how is How.FACT and seen.text.startswith("that "):
        seen = msgspec.structs.replace(seen, text=f"the {seen.text[5:]}")
    told = seen.how in {How.WHEN, How.FACT} and well_built(lex, words(seen.text))
    return Told(seen=seen) if told else Told()


def _past_after(lex: Lexicon, tokens: Sequence[str]) -> bool:
    """Say whether a second verb tells when it was: "you let the tap run and flooded us"."""
    low = [token.lower() for token in tokens]
    forms = (lex.forms.get(two) for one, two in pairwise(low) if one == "and")
    return any(form[1] == "past" and form[0].base != form[0].past for form in forms if form)


def well_built(lex: Lexicon, tokens: Sequence[str]) -> bool:
    """Say whether a clause begins with its subject, and has a verb soon after it."""
    found = finite(lex, tokens)
    if found is None or found.at > 8:
        return False
    low = [token.lower() for token in tokens]
    if any(word in _ASKED for word in low[: found.at]):
        return False
    if low[:2] == ["those", "who"]:
        return False
    first = low[0].partition("'")[0]
    if first not in lex.pronouns | lex.determiners and (
        first in lex.small or (first in lex.adjectives and first not in lex.nouns)
    ):
        return False
    if (first in {"them", "me", "us", "her", "him"} and low[1] not in lex.nouns) or "'ll" in low[
        found.at
    ]:
        return False
    # "Good company you were": what comes first is not the subject. But "the gin I bought is gone".
    return not (found.at > 1 and low[found.at - 1] in _SUBJECTS) or _goes_on(lex, low, found.at)


def _goes_on(lex: Lexicon, low: Sequence[str], at: int) -> bool:
    """Say whether another verb follows, whose subject stands first: "the gin I bought is gone"."""
    if low[0] not in lex.determiners or low[0] == "all":
        return False
    later = range(at + 1, len(low))
    return any(low[n] in _BEING and low[n - 1] not in _SUBJECTS | _LEADS_ON for n in later)


def usable(lex: Lexicon, tokens: Sequence[str]) -> bool:
    """Say whether a clause can be told again: no verdict in it, and no thought of the other."""
    low = [token.lower() for token in tokens]
    if judged(lex, tokens):
        return False
    if _ALL & set(low) and low[0].partition("'")[0] in _FIRST_OF_ALL and low[1:] != _EMPTY_HANDED:
        return False
    if _CARELESS.search(" ".join(low)) or _UNREAL.search(" ".join(low)):
        return False
    found = finite(lex, tokens)
    if found is None:
        return True
    verbs = [base(lex, word) for word in low[found.at : found.at + 4]]
    known = (verb for verb in verbs if verb in lex.verbs and verb not in _HELPING)
    main = next(known, "")
    if main in lex.neutral:
        return True
    if low[0].startswith("you") and main in lex.inside:
        return False
    if low[0] == "i" and (main == "bother" or low[1:2] in (["should"], ["shouldn't"])):
        return False
    tried = {base(lex, low[at + 1]) for at in range(found.at, len(low) - 1) if low[at] == "to"}
    return not (set(verbs[:3]) | tried) & lex.verdicts


def inner(lex: Lexicon, tokens: Sequence[str]) -> Told:
    """Look for a clause inside: "how you talked to the nurse"."""
    text = put(tokens)
    for found in _INNER.finditer(text):
        rest = joined(lex, without_fillers(lex, words(text[found.end() :])))
        mood = len(rest) < 3 or _MOOD.match(" ".join(rest))
        good = not mood and finite(lex, rest) is not None and usable(lex, rest)
        told = fact(lex, rest) if good else Told()
        if told.seen is not None:
            return told
    return Told()


def wish(lex: Lexicon, tokens: Sequence[str]) -> Told:
    """Take what is to be done as a wish, if it is a deed."""
    rest = _deed(lex, without_fillers(lex, list(tokens)))
    low = [token.lower() for token in rest]
    favour = low[:2] == ["do", "me"] and low[3:4] in (["favour"], ["favor"])
    if "and" in low and (low[0] in EMPTY_ORDERS or favour):
        rest = rest[low.index("and") + 1 :]
        low = low[low.index("and") + 1 :]
    if low[:1] == ["be"] and _IS_DEED.match(" ".join(low[1:])):
        return Told(asked=Asked(put(_one_thing(lex, rest)), Who.YOU))
    form = lex.forms.get(low[0]) if low else None
    if form is None or form[1] not in {"base", "gerund"} or low[:3] == ["make", "an", "effort"]:
        return inner(lex, rest)
    verb = form[0].base
    no_deed = verb in {"be", "stop", "have"} or verb in lex.inside | lex.verdicts
    if no_deed or len(rest) < 2 or judged(lex, rest) or verb in lex.neutral:
        return inner(lex, rest)
    if low[:2] in (
        ["come", "here"],
        ["answer", "me"],
        ["come", "on"],
        ["hold", "on"],
        ["keep", "it"],
        ["hang", "on"],
    ):
        return Told()
    shuts = low[0] == "shut" and low[1] in lex.determiners - {"your"}
    if (
        (low[0] in EMPTY_ORDERS and not shuts)
        or low[1:] == ["one"]
        or (low[1] in {"up", "off", "over"} and len(low) < 3)
    ):
        return inner(lex, rest)
    return Told(asked=Asked(put([verb, *_one_thing(lex, rest)[1:]]), Who.YOU))


def _one_thing(lex: Lexicon, rest: list[str]) -> list[str]:
    """Cut a wish where another sentence runs on: "stand up to her it's your mum"."""
    low = [token.lower() for token in rest]
    for at in range(2, len(low) - 1):
        starts = low[at].partition("'")[0] in _RUNS_ON and low[at] != "that"
        if starts and low[at - 1] not in _LEADS_ON | lex.forms.keys() and finite(lex, rest[at:]):
            return rest[:at]
    return rest


def _deed(lex: Lexicon, rest: list[str]) -> list[str]:
    """Drop what stands before the deed: "finally start to"."""
    while len(rest) > 1 and rest[0].lower() in _BEFORE_DEED:
        after = rest[1].lower()
        gerund = after in lex.forms and lex.forms[after][1] == "gerund"
        if rest[0].lower() in {"start", "try", "begin"} and after != "to" and not gerund:
            break
        rest = rest[1:]
    return rest
