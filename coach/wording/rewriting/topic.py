"""What a text is about: the things and people named in it, in the user's own words."""

import re
from collections.abc import Sequence

from coach.wording.rewriting.lexicon import Lexicon
from coach.wording.rewriting.tokens import is_word, put
from coach.wording.rewriting.verbs import plural

_LINKS = frozenset("of with in at on to from for about".split())
#: "Ava's first steps".
_NTH = frozenset("first second third last next own".split())
_AT = frozenset("at in on to from".split())
_NO_TOPIC = frozenset(
    "thank thanks sweetheart darling mate pal babe mami girl bro hun honey thing things "
    "way ways time times bit lot kind sort sake case point one ones stuff something "
    "anything "
    "nothing everything everyone nobody somebody people person world life place rest side hand "
    "hands face mind head turn part end fact reason use man men woman women love darling "
    "babe honey "
    "kinds types sorts nose backside bum butt finger tongue gob spine favour bell bells "
    "attention "
    "yes no ok thanks bye please sorry course hell god dear way ways self surprise moment "
    "second granted".split()
)
_JUDGES = frozenset(
    "better real proper decent good terrible bad awful horrible worst useless".split()
)
_SPOUSES = frozenset("husband wife partner boyfriend girlfriend".split())
_PLACES = frozenset("front middle top bottom back edge".split())
_WHICH = frozenset("a an the some my your our this that".split())
#: How somebody looks or speaks to the other judges, it is no thing.
_MANNERS = frozenset("look looks tone face faces voice attitude manner mood".split())
_HERS = frozenset("his her their him them".split())
#: What somebody is called at the end: "it's a meme babe".
_PETS = frozenset("babe babes honey hun darling sweetheart bro pal sweetie bestie hon luv".split())
_DAY = frozenset("tonight today tomorrow yesterday".split())
#: "Come home": such a place or such weather is nothing to talk about.
_ALONE = frozenset(
    ("home", "bed", "the rain", "the dark", "the cold", "the snow", "the bed", "the floor")
)
#: Such things tell of another: "the text about the keys".
_TOLD = frozenset(
    (
        "text word call email letter message question joke story comment argument fight row talk "
        "speech lie news film book song chat conversation meeting worry rule remark complaint "
        "advice opinion"
    ).split()
)
_MOST_WORDS = 9
_DEGREES = frozenset("so too very more as such".split())
_BEFORE_VERBS = frozenset("to not than i you we they who".split())


def topics(lex: Lexicon, tokens: Sequence[str]) -> list[str]:
    """Give what is named, as phrases that can stand after "about"."""
    found: list[str] = []
    tokens = _unquoted(tokens)
    at = 0
    while at < len(tokens):
        phrase, after = _phrase(lex, tokens, at)
        if phrase:
            text = put(_owned(lex, phrase))
            if after < len(tokens) and tokens[after].lower() in lex.forms:
                text = text.removesuffix("'s")
            # "That was my grandmother's" names nothing, "the table at Luigi's" does.
            owner = text.endswith("'s") and not _AT & set(text.split())
            if (
                not owner
                and text not in _ALONE
                and not any(text.lower() in one.lower() for one in found)
            ):
                found.append(text)
        at = max(after, at + 1)
    return found


def _phrase(lex: Lexicon, tokens: Sequence[str], at: int) -> tuple[list[str], int]:
    """Read one phrase that begins at ``at``, with what hangs on it: "the trip to Porto"."""
    head, after = _simple(lex, tokens, at)
    if not head:
        return [], after
    placed = at > 0 and tokens[at - 1].lower() in _AT
    while after < len(tokens) and len(head) < _MOST_WORDS:
        link = tokens[after].lower()
        # "At the pub about my snoring": that is about something else than the pub.
        if link not in _LINKS or (link == "about" and (placed or not _tells(tokens[at:after]))):
            break
        more, end = _simple(lex, tokens, after + 1)
        # "My dad for ten minutes": how long it was hangs on no thing.
        if link in {"for", "in"} and more and only_time(lex, put(more)) and _long(more):
            break
        if not more or len(head) + len(more) > _MOST_WORDS:
            break
        head = [*head, tokens[after], *more]
        after = end
    return head, after


def _unquoted(tokens: Sequence[str]) -> list[str]:
    """Leave out what is quoted: it was said, and is not what this is about."""
    kept: list[str] = []
    quoting = False
    for token in tokens:
        if not quoting and '"' not in token:
            kept.append(token)
        elif not quoting and kept and kept[-1].lower() in _WHICH:
            kept[-1] = ","  # 'your "bestie" gets the seat'
        quoting ^= token.count('"') % 2 == 1
    return kept


def _tells(phrase: Sequence[str]) -> bool:
    """Say whether a thing can be about another: "the joke about my weight", but not "your boss"."""
    return any(token.lower().removesuffix("s") in _TOLD for token in phrase)


def _long(phrase: Sequence[str]) -> bool:
    """Say whether a time says how long, and not when: "in one day", but not "in the morning"."""
    return phrase[0].lower() not in {"the", "my", "your", "our", "this", "that", "last", "next"}


def _simple(lex: Lexicon, tokens: Sequence[str], at: int) -> tuple[list[str], int]:
    """Read determiners, adjectives and nouns; give nothing where it judges or names nothing."""
    start = at
    low = [token.lower() for token in tokens]
    while at < len(low) and (low[at] in lex.determiners or low[at][:1].isdigit()):
        at += 1
    if at - start > 1 and low[start] in {"this", "that"}:
        start += 1
    # "Send her a card": whom it is for is no part of the card.
    if at - start > 1 and low[start] in {"her", "us"} and low[start + 1] in _WHICH:
        start += 1
    determined = at > start
    nouns = 0
    while at < len(low) and (
        _nominal(lex, low, tokens[at], at, determined=determined or nouns > 0)
        or (at > start and low[at - 1].endswith("'s") and low[at] in _NTH)
    ):
        nouns += low[at] not in lex.adjectives or low[at] in lex.nouns
        at += 1
    while (
        at - start > 1
        and low[at - 1] in lex.adjectives - lex.nouns
        and not low[at - 2].endswith("ing")
    ):
        at -= 1
    while at - start > 1 and low[at - 1] in _PETS and low[at - 2] not in lex.determiners:
        at -= 1
    if start < at and _JUDGES & set(low[start:at]):
        return [], at
    phrase = list(tokens[start:at])
    if not nouns or not _says_something(lex, low[start:at]):
        return [], at
    return phrase, at


def _nominal(lex: Lexicon, low: Sequence[str], token: str, at: int, *, determined: bool) -> bool:
    word = low[at]
    if word[:1] in "£$€":
        return True
    if not is_word(token) or word[:1].isdigit():
        return bool(word) and word[:1].isdigit()
    before = low[at - 1] if at else ""
    if _other_word(lex, low, at, before, determined=determined):
        return False
    form = lex.forms.get(word)
    if form and before in {"that", "this", "what", "it"} and form[1] in {"third", "past"}:
        return word in lex.nouns and form[1] == "third" and before != "it"
    if word in lex.nouns or word in lex.capital or word in lex.time_words:
        return True
    if token[:1].isupper() and at:
        return True
    if (determined and before in lex.determiners | lex.adjectives) or before.endswith("'s"):
        return True
    # "Was sickening": that says how it was.
    if word.endswith(("ing", "ed")) and before in lex.auxiliaries:
        return False
    if form is None and (determined or before == "," or _led(lex, before, at)):
        return (word.isalpha() and len(word) > 2) or "-" in word or "'" in word
    gerund = lex.forms.get(before, (None, ""))[1] == "gerund"
    # "Your cereal bowl", but not "the in-laws visit".
    known = lex.forms.keys() | lex.small | lex.adjectives
    thing = before not in known and not plural(before) and at + 1 == len(low)
    noun = before in lex.nouns or thing or gerund
    after_noun = form is not None and form[1] == "base" and noun
    return after_noun and determined and _ends_here(lex, low, at)


def _led(lex: Lexicon, before: str, at: int) -> bool:
    return not at or before in lex.prepositions | lex.forms.keys() | lex.conjunctions


def _other_word(
    lex: Lexicon, low: Sequence[str], at: int, before: str, *, determined: bool
) -> bool:
    """Say whether a word is surely no part of a name for a thing."""
    word = low[at]
    owned = word in lex.nouns and before in lex.possessives
    small = (word in lex.small and not owned) or word in lex.absolutes or word in lex.faux
    if small or _no_noun(word, determined=determined):
        return True
    much = before in _DEGREES or low[max(at - 2, 0) : at] == ["not", "that"]
    if at and much and word not in lex.nouns:
        return True
    form = lex.forms.get(word)
    helped = before in lex.auxiliaries or before in _BEFORE_VERBS
    if form is not None and helped and form[1] != "gerund":
        return True
    owns = form is not None and form[1] == "gerund" and before.endswith("'s")
    # "Finn's spelling words" is a thing, "the kid's shouting" is none.
    alone = at + 1 == len(low) or low[at + 1] in lex.small
    if owns and word not in lex.nouns and alone:
        return True
    if before == "be" and word in lex.adjectives:
        return True  # "be quiet"
    if before == "both" and form is not None and word not in lex.nouns:
        return True  # "we both know"
    if word in _DAY and determined:
        return True
    if word.endswith("er") and low[at + 1 : at + 2] == ["than"]:
        return True
    return word in _PLACES and low[at + 1 : at + 2] == ["of"]


def _ends_here(lex: Lexicon, low: Sequence[str], at: int) -> bool:
    """Say whether a phrase can end with this word: "my driving test on Tuesday"."""
    return at + 1 == len(low) or low[at + 1] in lex.prepositions | lex.conjunctions | {","}


def _no_noun(word: str, *, determined: bool) -> bool:
    """Say whether a word is contracted or ends as adverbs and adjectives do."""
    contracted = re.search(
        r"n't$|'(?:ll|d|re|ve|m)$|^(?:you|i|we|they|it|that|there|what|where|how|when|why|who|he|she|let)'",
        word,
    )
    return bool(contracted) or (
        not determined and word.endswith(("ly", "ous", "ful", "able", "ible", "ier", "iest"))
    )


def _says_something(lex: Lexicon, low: Sequence[str]) -> bool:
    words = [word.removesuffix("'s") for word in low if word not in lex.determiners]
    if any(word in lex.judging or word.removesuffix("s") in lex.judging for word in words):
        return False
    if words and all(word in lex.feelings for word in words):
        return False
    if words and len(words) == 1 and words[0] in _NO_TOPIC:
        return False
    if low[0] in {"that", "this"} and low[-1] in _MANNERS:
        return False
    # "Without her begging": what somebody else did is no thing of theirs.
    form = lex.forms.get(low[-1], (None, ""))
    if low[0] in _HERS and form[1] == "gerund" and low[-1] not in lex.nouns:
        return False
    # "A lamp", "her husband": held up only to measure somebody by it.
    if low[0] in {"a", "an"} and low[-1] in lex.figures | _SPOUSES:
        return False
    if low[0] in {"his", "her", "their", low[-1]} and low[-1] in _SPOUSES:
        return False
    return not all(
        word in lex.adjectives - lex.nouns or word in _NO_TOPIC or word.isdigit() for word in words
    )


def _owned(lex: Lexicon, phrase: list[str]) -> list[str]:
    """Give a single thing its article: "gas bill" becomes "the gas bill"."""
    if phrase[0].lower() == "every" and phrase[1].lower() not in lex.time_words | lex.time_heads:
        phrase = phrase[1:]
    first = phrase[0]
    low = first.lower()
    last = phrase[-1].lower()
    head = next(
        (phrase[at - 1].lower() for at in range(1, len(phrase)) if phrase[at].lower() in _LINKS),
        last,
    )
    if (
        low in lex.determiners
        or low[:1].isdigit()
        or first[:1].isupper()
        or low in _DAY
        or plural(head)
        or head in lex.mass
        or "'" in low
        or head.endswith("ing")
    ):
        return phrase
    return ["the", *phrase]


def only_time(lex: Lexicon, text: str) -> bool:
    """Say whether a phrase names a time and nothing else."""
    words = [word for word in text.lower().split() if word not in lex.small]
    return all(
        word in lex.time_words or word in lex.time_heads or word[:1].isdigit() for word in words
    )
