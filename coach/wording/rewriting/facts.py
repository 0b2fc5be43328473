"""What a piece of a harsh text tells: a fact, a wish, a feeling, or only what it is about."""

import re
from collections.abc import Callable, Sequence

import msgspec

from coach.wording.rewriting.lexicon import Lexicon
from coach.wording.rewriting.neutral import judged, without_simile
from coach.wording.rewriting.orders import (
    condition,
    forbidden,
    is_order,
    nice_of_you,
    order,
    stop,
)
from coach.wording.rewriting.pieces import Piece
from coach.wording.rewriting.questions import ASKING, HELPERS, question, stated, yes_or_no
from coach.wording.rewriting.roles import without_roles
from coach.wording.rewriting.saying import i_say, if_we, is_threat, wished, you_say
from coach.wording.rewriting.seen import Seen
from coach.wording.rewriting.telling import Told, fact, inner, wish
from coach.wording.rewriting.tokens import put, words
from coach.wording.rewriting.topic import topics
from coach.wording.rewriting.turned import only_things
from coach.wording.rewriting.verbs import base, finite, plural

_OTHERS = re.compile(
    r"^(?:my ex\b|(?:nobody|no one|everyone|everybody) else|other (?:people|men|"
    r"women|couples|partners)|"
    r"(?:\S+ )?\S+'s? (?:husband|wife|partner|boyfriend|girlfriend|man|bloke|fella|lad|"
    r"bf|gf|hubby|husbands|wives|boyfriends|girlfriends|partners)\b|"
    r"(?:all |even )?(?:our|my|your|the) (?:whole |entire )?\w+ (?:have |has |all )?"
    r"(?:noticed?|thinks?|says?|agrees?|sees?|knows?|reckons?)\b|"
    r"(?:my|your) \w+ would(?:'ve| have|'d have)\b|"
    r"in my (?:country|family|culture|house)|where i come from|a (?:real|normal|proper|"
    r"decent|good) \S+|an? (?:husband|wife|man|woman|father|mother|partner) |even (?:my|"
    r"your|the|our)|"
    r"(?!(?:you|i|we|my|your|our)\b)\w+ (?:\w+ ){1,4}?(?:his (?:wife|missus|girlfriend)|"
    r"her (?:husband|boyfriend|man))\b|"
    r"the kids (?:think|say|have noticed)|some (?:people|men|women|husbands|wives)|"
    r"most people|any (?:other|normal)|a (?:toddler|child|monkey|dog|blind \S+) (?:would|could))",
    re.IGNORECASE,
)
#: What comes of it stands behind these.
_WILL = frozenset("i i'm i'll we're we'll don't needn't".split())
_COMES = frozenset("be go come sit stand here".split())
_BECAUSE = frozenset("when if because while".split())
#: "Why do I bother cooking": that it is done is not the matter.
_BOTHER = re.compile(
    r"^(?:why (?:(?:do|should|did) i )?bother|who (?:needs|wants|cares|likes)) "
    r"(?=.* (?:when|if|because|while) )",
    re.IGNORECASE,
)
#: "I feel like the maid when ...": no maid is meant.
_LIKE_A = re.compile(
    r"^ (?:i|i'm|i am)(?: just| only)? (?:feel|feeling|felt|am|was)?(?: just| only)? ?like "
    r"(?:the|a|an|your) (?!.*\byou\b(?!.*\b(?:when|because|while)\b)).*?"
    r"(?= (?:when|because|while|and|if) |$)",
    re.IGNORECASE,
)
#: "The basket is not a suggestion".
_NOT_A = re.compile(
    r"^((?:the|this|that|my|our) .+?) (?:isn't|is not|aren't|are not) an? ", re.IGNORECASE
)
#: "I could have been dead": that is no topic.
_COULD_HAVE = re.compile(
    r"^(?:i|we|he|she)(?:'d| could| might| would)(?: have|'ve) (?:been|died)\b", re.IGNORECASE
)
_AT_ONE = re.compile(r" (?:at your age|(?:off|on|behind) my (?:back|case)) ", re.IGNORECASE)
_GRANTED = re.compile(r" t(?:ake|akes|aking|ook|aken) (?:\w+ )?for granted\b", re.IGNORECASE)
_OURS = frozenset(["your", "our"])
_LIKENED = re.compile(r"^you(?:'re| are) (?:just |exactly |more )*like (?!when\b)", re.IGNORECASE)
_ROLE = frozenset("father mother dad mum parent partner husband wife".split())
_NOT_YOUR = re.compile(r"^i(?:'m| am) (?:not|only|just) (?:your|a|the) \S+$")
_BECAUSE_OF = re.compile(r"^because of (?:\S+ ){1,4}?(?=(?:I|we|you) )", re.IGNORECASE)
_ALL_YOU_DO = re.compile(r"^all you (?:ever )?do is ", re.IGNORECASE)


def told(lex: Lexicon, piece: Piece) -> Told:
    """Read one piece."""
    if _LIKENED.match(put(piece.tokens)):
        # Of "you're like a child with your phone" only the phone is there.
        at = next((at for at, one in enumerate(piece.tokens) if one.lower() in _OURS), None)
        return Told(about=tuple(topics(lex, piece.tokens[at:])) if at else ())
    tokens = without_simile(piece.tokens)
    if _here_you_do(lex, tokens):
        tokens = tokens[1:]
    if _hangs_on(lex, tokens):
        return Told()
    things = only_things(tokens)
    if things is not None:
        return Told(about=tuple(topics(lex, things)))
    text = low_text(tokens)
    about = () if is_threat(text) or _NOT_YOUR.match(text) else _about(lex, tokens)
    if piece.only_topic or _OTHERS.match(put(tokens)):
        return Told(about=about)
    if tokens[0].lower() == "mine":
        tokens = _mine(lex, tokens)
    tokens = words(_BECAUSE_OF.sub("", put(tokens)))
    all_you_do = _ALL_YOU_DO.match(put(tokens))
    if all_you_do:
        tokens = ["you", *words(put(tokens)[all_you_do.end() :])]
    if piece.asks and tokens[0].lower() == "do":
        return msgspec.structs.replace(yes_or_no(lex, tokens), about=about)
    return msgspec.structs.replace(_read(lex, tokens), about=about)


def _here_you_do(lex: Lexicon, tokens: Sequence[str]) -> bool:
    """Say whether "here" only leads to a deed: "here you give him money", but not "here you go"."""
    low = [token.lower() for token in tokens[:3]]
    return low[0] == "here" and low[1:2] in (["you"], ["we"]) and base(lex, low[-1]) not in _COMES


def low_text(tokens: Sequence[str]) -> str:
    """Give tokens as one text in small letters."""
    return " ".join(tokens).lower()


def _about(lex: Lexicon, tokens: Sequence[str]) -> tuple[str, ...]:
    """Give what it is about; where others are held up, only what they do."""
    low = [token.lower() for token in tokens]
    if low[0] == "it's" and low[1:2] == ["like"]:
        return ()
    if low[:1] == ["what"] and low[1:3] in (["kind", "of"], ["sort", "of"]):
        tokens = tokens[4:]
    if is_order(lex, low):
        tokens = tokens[1:]
    if _COULD_HAVE.match(put(tokens)):
        return ()
    not_a = _NOT_A.match(put(tokens))
    if not_a:
        return tuple(topics(lex, words(not_a[1])))
    if low[0] == "if":
        end = next((at for at, word in enumerate(low) if at > 2 and word in _WILL), len(low))
        tokens = tokens[:end]
    if _BOTHER.match(put(tokens)):
        tokens = tokens[next((at for at, word in enumerate(low) if word in _BECAUSE), 0) :]
    tokens = _without_verdicts(lex, tokens)
    others = _OTHERS.match(put(tokens))
    if others:
        found = finite(lex, tokens)
        tokens = tokens[found.at if found else len(others[0].split()) :]
    return tuple(topics(lex, tokens))


def _without_verdicts(lex: Lexicon, tokens: Sequence[str]) -> list[str]:
    """Drop "taken for granted" and the like: it is no topic."""
    text = _AT_ONE.sub(" , ", _LIKE_A.sub("", f" {put(tokens)} "))
    text = without_roles(_GRANTED.sub("", text))
    for phrase in lex.faux:
        if " " in phrase:
            text = text.replace(f" {phrase} ", " , ")
    return words(text)


def _mine(lex: Lexicon, tokens: Sequence[str]) -> list[str]:
    """Turn "mine buys a card" into "you buy a card"."""
    form = lex.forms.get(tokens[1].lower()) if len(tokens) > 1 else None
    if form is None or form[0].base == "be":
        return list(tokens)
    return ["you", form[0].base if form[1] == "third" else tokens[1], *tokens[2:]]


def _hangs_on(lex: Lexicon, tokens: Sequence[str]) -> bool:
    """Say whether it only hangs on: "do you", "you slob", "typical", "there he is"."""
    low = [token.lower() for token in tokens]
    if len(low) <= 3 and low[0] in HELPERS and low[-1] in {"you", "i", "it", "we", "they", "not"}:
        return True
    if low[0] in {"there", "here"} and low[1:2] and low[1] in {"he", "she", "you", "we"}:
        return True
    return len(low) < 6 and finite(lex, tokens) is None and judged(lex, tokens)


def _read(lex: Lexicon, tokens: list[str]) -> Told:
    """Choose by the first words how to read a clause."""
    low = [token.lower() for token in tokens]
    if if_we(" ".join(low)):
        return wished(lex, tokens)
    for begins, read in _READERS:
        if begins(lex, low):
            return read(lex, tokens)
    return order(lex, tokens) if is_order(lex, low) else fact(lex, tokens)


def _counted(lex: Lexicon, low: Sequence[str]) -> bool:
    """Say whether several things are counted somewhere: "nineteen texts to your friend"."""
    if low[0] not in _NUMBERS and not low[0].isdigit():
        return False
    things = low[1:3]
    named = any(plural(word) and word not in lex.time_heads | lex.small for word in things)
    placed = any(word in lex.prepositions for word in low[2:])
    return named and placed and not finite(lex, low) and not set(low[1:4]) & lex.time_heads


def _there_were(_lex: Lexicon, tokens: list[str]) -> Told:
    return Told(Seen(put(["there", "were", *tokens])))


def _not_a(_lex: Lexicon, low: Sequence[str]) -> bool:
    at = 2 if low[1:2] == ["even"] else 1
    return low[0] == "not" and len(low) > at + 3 and low[at] in {"a", "an", "one"}


def _there_was_no(_lex: Lexicon, tokens: list[str]) -> Told:
    """Turn "not even a goodbye when you left" into "there was no goodbye when you left"."""
    rest = tokens[3 if tokens[1].lower() == "even" else 2 :]
    rest = rest[1:] if rest[0].lower() == "single" else rest
    return Told(Seen(put(["there", "was", "no", *rest])))


def _first(*words: str) -> "_Begins":
    return lambda _lex, low: low[0] in words


def _head(*words: str) -> "_Begins":
    return lambda _lex, low: low[0].partition("'")[0] in words


def _two(*pairs: str) -> "_Begins":
    return lambda _lex, low: " ".join(low[:2]) in pairs


def _not_once(_lex: Lexicon, low: Sequence[str]) -> bool:
    return low[0] in {"not", "never"} and len(low) > 3 and low[1] in HELPERS


def _nothing(_lex: Lexicon, _tokens: Sequence[str]) -> Told:
    return Told()


_Begins = Callable[[Lexicon, Sequence[str]], bool]
_NUMBERS = frozenset(
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety".split()
)
_READERS: tuple[tuple[_Begins, Callable[[Lexicon, list[str]], Told]], ...] = (
    (
        lambda _lex, low: " ".join(low[:5]) in {"what you should do is", "what you need to do"},
        lambda lex, tokens: wish(lex, tokens[5:]),
    ),
    (_head(*ASKING), question),
    (_counted, _there_were),
    (_first("if"), condition),
    (_first("stop", "quit", "enough"), stop),
    (_not_once, lambda lex, tokens: stated(lex, tokens[1].lower(), _denied(tokens[2:]))),
    (_not_a, _there_was_no),
    (_first("not", "feels", "seems", "looks", "sounds", "either", "another", "more"), _nothing),
    (_two("good luck", "one more"), _nothing),
    (_first("don't", "never"), forbidden),
    (_two("do not"), forbidden),
    (lambda lex, low: low[0] in HELPERS and not is_order(lex, low), yes_or_no),
    (_head("you"), you_say),
    (_head("i"), i_say),
    (_head("it", "that", "this"), inner),
    (_two("nice of", "good of", "kind of"), nice_of_you),
    (_first("feeling", "feel", "felt"), lambda lex, tokens: i_say(lex, ["I", *tokens])),
)


def _denied(tokens: Sequence[str]) -> list[str]:
    """Write "have you asked" without its helper as "you not asked"."""
    return [tokens[0], "not", *tokens[1:]]
