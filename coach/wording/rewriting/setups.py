"""Sarcastic beginnings: what stands behind them is a deed that can be told plainly."""

import re
from collections.abc import Callable, Sequence

from coach.wording.rewriting.lexicon import Lexicon
from coach.wording.rewriting.softened import for_you
from coach.wording.rewriting.tokens import put, words

_FINE = (
    r"(?:nice|lovely|great|amazing|wonderful|fun|good|brilliant|fantastic|easy|relaxing|kind|"
    r"sweet|thoughtful|generous|big|clever|smart|cool|grand|typical|classic|decent|charming|"
    r"exhausting|hard|tiring|tough)"
)
_ADVERB = r"(?:(?:finally|even|actually|just|ever|once again|at last|so|all) )*"
_YOU = r"(?=(?:you|your|you've|you're|we|we're|i|i'm|my|our|he|she|the)\b)"
#: Begins, after which a deed stands as "to" and base, or as base.
_THEN_BASE_PAST = (
    rf"(?:(?:so|very|how|that's|it's|that is|it was|really) )*{_FINE} of you to {_ADVERB}",
    r"(?:trust|leave it to|just like|so like|it would be like|typical of) you to (?:go and )?",
    r"(?:nobody|no one|who) (?:forced|asked|told|made|begged) you to ",
    r"only you (?:could|can|would|will) (?:possibly )?",
    (
        r"(?:it )?takes? (?:a|some) (?:very |real )?(?:special|certain|real|rare|true) "
        r"(?:kind|sort|type|level|talent)(?: of (?:\w+ ){1,2}?)? ?to "
    ),
    (
        r"(?:well |i see |so )*you(?:'ve| have)? (?:somehow |even |actually |still |also )*"
        r"(?:managed|chose|chosen|decided|saw fit|found (?:the )?(?:time|energy|money)|"
        r"felt (?:the need|free)|had (?:the )?(?:nerve|cheek|gall|audacity|guts|decency|time|"
        r"heart)|thought it (?:was )?(?:fine|ok|okay|funny|clever|a good idea|wise|necessary)|"
        r"dared|went to the trouble) to (?:go and )?"
    ),
)
_THEN_BASE = (
    (
        rf"(?:it )?(?:must|has to|got to|would) be (?:so |really )*{_FINE}(?: for you)? to "
        rf"(?:be able to |get to |just )*{_ADVERB}"
    ),
    (
        r"(?:thank (?:god|goodness|heavens)|good thing|glad|lucky) (?:that )?you(?:'ve| have)"
        r"(?: got)? (?:the )?(?:time|money|energy|strength) to "
    ),
    (
        r"you(?:'re| are) the only (?:person|one|man|woman|human|adult|grown-up)(?: (?:i know|"
        r"alive|on earth|in the world|in this house))? (?:who|that) (?:can|could|would|will) "
    ),
    (
        r"you (?:still |also |even )*(?:manage|choose|decide|see fit|find (?:the )?(?:time|energy|"
        r"money)|feel (?:the need|free)|have (?:the )?(?:nerve|cheek|gall|audacity|guts|time)|"
        r"think it(?:'s| is) (?:fine|ok|okay|funny|clever|a good idea)|dare) to "
    ),
)
_THEN_NOT = (
    (
        r"it (?:would not|wouldn't|would never|will never|won't|doesn't|does not|never|did not|"
        r"didn't) (?:even |ever )?(?:cross(?:es)? your (?:\w+ )?mind|occurs? to you) (?:ever )?to "
    ),
    r"you (?:can't|cannot|can not|won't) (?:even )?be (?:bothered|arsed|fussed|assed) to ",
    (
        r"you (?:have not|haven't|don't have|do not have|never have|have no|never had) (?:got )?"
        r"(?:even )?(?:the )?(?:respect|decency|courtesy|grace|guts|energy|manners|sense|"
        r"patience) to "
    ),
    r"(?:god|heaven|heavens) forbid (?:that )?you(?:'d| would| should)? (?:ever |even )*",
)
_THEN_I = (r"guess who (?=\w+ \S+ \S)",)
_THEN_I_BASE = (
    (
        r"how (?:many times|often) (?:do|does|must|should) (?:i|a person|a (?:woman|man|girl|guy)|"
        r"somebody|someone|one) (?:have to |need to )?"
    ),
)
_THEN_NOT_PAST = (
    r"you (?:couldn't|could not|weren't) (?:even )?(?:be )?(?:bothered|arsed|fussed|assed) to ",
)
#: Begins, after which stands what is wished.
_THEN_WISH = (
    (
        r"(?:the (?:very )?least|all) you (?:could|can|had to|have to|need to|needed to) do "
        r"(?:is|was) (?:to )?"
    ),
)
#: Begins, after which "who" and a deed stand for the partner.
_THEN_WHO = (
    (
        r"(?:(?:that's|it's|that is|it is|this is|how|so|pretty|very|a bit) )*(?:rich|big|great|"
        r"funny|bold|brave|says|said|spoken|hilarious|ironic),?(?: coming| this)? ?"
        r"(?:from|by|like)? ?"
        r"(?:someone|somebody|the (?:man|woman|person|one|guy|bloke|lady|girl|lad)|a (?:man|woman|"
        r"person|guy)) who ?(?=\S+ )"
    ),
)
_THEN_DOES = (
    r"you(?:'re| are| were) the (?:only )?one (?:who|that) ",
    (
        r"(?:imagine (?:being married to|living with|being with|dating)|(?:i'm|i am) (?:married to|"
        r"living with|stuck with)) (?:someone|somebody|(?:a|the) \w+) (?:who|that) "
    ),
    r"(?:i|we) (?:get|got) the (?:\w+ )?(?:one|version|side|half) (?:who|that) ",
    (
        r"what (?:kind|sort|type) of (?:a |an )?(?:\w+ )?\w+ "
        r"(?=(?:\w+s|forgot|left|let|went|told) \w+ \w+)"
    ),
)
_THEN_I_DO = (r"i(?:'m| am) (?:only |just )*the (?:only )?one who ",)
#: Praise that likens, and ideas that are none: what stands behind them is what it is about.
_THEN_TOPIC = (
    (
        r"you(?:'ve| have)(?: got)? the (?:memory|patience|brain|heart|manners|charm|empathy|tact|"
        r"warmth|(?:attention|emotional|listening|table) \w+) of an? \w+ (?:when it(?:'s| is| "
        r"comes to)|when|for|about|on|with) "
    ),
    (
        r"you(?:'ve| have| must have)(?: got)? an? (?:\w+ )?(?:phd|degree|diploma|doctorate|gift|"
        r"talent|knack|licence) (?:in|for) "
    ),
    r"you(?:'re| are) (?:\w+ )?allergic to (?=(?:the|your|our|any) )",
    r"your (?:answer|solution|contribution|response) to .{2,30}? (?:is|was) ",
    r"your (?:idea|notion|version) of (?:an? )?(?:\w+ ){1,3}?(?:is|was) ",
)
#: "I love eating alone": so it is said where it is not loved.
_THEN_I_DO_IT = (
    (
        r"(?:no,? ?,? )?(?:(?:it's|its|it is|that's) (?:fine|ok|okay|all right),? ?,? )?i (?:just |"
        r"really |so |absolutely )*(?:love|adore|enjoy) (?=\w+ing\b)(?!.*\b(?:you|us|together)\b)"
    ),
)
#: Begins, after which a deed stands in -ing.
_THEN_GERUND = (
    (
        r"(?:really |very |so )*(?:good|great|nice|lovely|brilliant|excellent|amazing|top|solid|"
        r"fantastic|stellar|cracking) (?:job|work|one|effort|move|idea|going|stuff|shot|timing)"
        r"(?: you| mate| there)?(?: on| with| at| by)? "
    ),
    (
        r"(?:many |big )?(?:congrats|congratulations|well done|kudos|bravo|props|hats off|thanks|"
        r"thank you|cheers|ta|respect|nice one|fair play|applause)(?: a (?:lot|bunch|million)| so "
        r"(?:very )?much)?(?: to you| mate| love| darling)?,? (?:on|for|to you for) "
        r"(?:(?:yet )?again |finally |even )*"
    ),
    r"(?:i |so )?(?:really )?(?:love|adore|enjoy|appreciate) you(?:r)? ",
    r"(?:the )?next time you (?:fancy|feel like|think about|plan on|consider) ",
)
_THEN_GOES_ON = (r"(?:you )?(?:just )?(?:keep|carry on|go on)(?: on)? ",)
#: Begins that only mock: the clause after them stands by itself.
_THEN_CLAUSE = (
    r"(?:sorry|excuse me|forgive me|pardon me) for (?:\w+ ){1,2}?(?:while|when) ",
    (
        r"(?:(?:i|we) )?(?:just |really |so )*(?:gotta |got to |have to )?(?:love|adore|like) "
        r"(?:it )?(?:how|that|when|the way) "
    ),
    (
        r"(?:don't you just |you(?:'ve| have) got to |you've gotta |you gotta )(?:love|admire) "
        r"(?:it )?(?:how|that|when|the way) "
    ),
    (
        r"(?:(?:it's|it is|isn't it|how|so|that's|pretty|really|very|quite|absolutely) )*"
        r"(?:funny|hilarious|interesting|amazing|incredible|strange|odd|weird|cute|adorable|rich|"
        r"fascinating|convenient|classy|marvellous|wonderful|remarkable|impressive|astonishing|"
        r"lovely|nice|great|typical|ironic|sweet|charming) (?:how|that|when|the way) "
    ),
    r"since when (?:do|did) ",
    r"(?:god|heaven|heavens) forbid (?:that )?",
    r"(?:it's |it was )?bad enough (?:that )?",
    r"is there (?:a|any) (?:\w+ )?reason (?:why |that )?",
    r"(?:so )?(?:you're|you are) telling me (?:that )?",
    r"(?:thanks|owing|due) to .{2,40}? (?=(?:i|we|i'm|we're|i've|we've|i now|we now)\b)",
    r"i (?:see|notice|hear|gather|take it) (?:that )?(?=you(?:'ve| have| had)\b)",
    r"(?:and |so )?(?:there|here) i (?:was|am),? thinking (?:that )?",
    r"(?:never mind|no matter|who cares|forget|don't worry|doesn't matter) that ",
    (
        r"(?:\w+ )?(?:explain|tell me|remind me|pray tell|enlighten me|do tell)(?: to me| please|"
        r",)? (?:,? ?)(?:again )?(?:why|how come) "
    ),
)


def _any(begins: Sequence[str], after: str = "") -> re.Pattern[str]:
    lead = (
        r"(?:(?:and|but|then|so|or|because|cause|well|oh|yes|ah|wow|ooh|yeah|no|honestly|look),? "
        r",?)*"
    )
    return re.compile(rf"^{lead}(?:{'|'.join(begins)}){after}", re.IGNORECASE)


_BASE_PAST = _any(_THEN_BASE_PAST)
_BASE = _any(_THEN_BASE)
_NOT = _any(_THEN_NOT)
_GERUND = _any(_THEN_GERUND, r"(?=\w+ing\b)")
_I = _any(_THEN_I)
_NOT_PAST = _any(_THEN_NOT_PAST)
_WISH = _any(_THEN_WISH)
_WHO = _any(_THEN_WHO)
_DOES = _any(_THEN_DOES)
_I_BASE = _any(_THEN_I_BASE)
_I_DO = _any(_THEN_I_DO)
_TOPIC = _any(_THEN_TOPIC)
_I_DO_IT = _any(_THEN_I_DO_IT)
_GOES_ON = _any(_THEN_GOES_ON, r"(?=\w+ing\b)")
_CLAUSE = _any(_THEN_CLAUSE, _YOU)


def plainly(lex: Lexicon, tokens: Sequence[str]) -> list[str]:
    """Tell the deed behind a sarcastic beginning; other tokens stay as they are."""
    text = put(tokens)
    for begin, tell in _WAYS:
        found = begin.match(text)
        rest = words(text[found.end() :]) if found else []
        told = tell(lex, rest) if rest else []
        if told:
            return told
    return list(tokens)


def _told_past(lex: Lexicon, rest: list[str]) -> list[str]:
    form = lex.forms.get(rest[0].lower())
    return ["you", _past(form[0].past), *rest[1:]] if form else []


def _told_base(lex: Lexicon, rest: list[str]) -> list[str]:
    """Tell a deed; "must be nice to have money" tells none."""
    form = lex.forms.get(rest[0].lower())
    if form is None or form[0].base in {"be", "have"}:
        return []
    return ["you", form[0].base, *rest[1:]]


def _told_not(lex: Lexicon, rest: list[str]) -> list[str]:
    form = lex.forms.get(rest[0].lower())
    return ["you", "do", "not", form[0].base, *rest[1:]] if form else []


def _told_not_past(lex: Lexicon, rest: list[str]) -> list[str]:
    form = lex.forms.get(rest[0].lower())
    return ["you", "did", "not", form[0].base, *rest[1:]] if form else []


def _told_of_me(lex: Lexicon, rest: list[str]) -> list[str]:
    """Tell "guess who stayed up with him" as what I did; so it is meant."""
    form = lex.forms.get(rest[0].lower(), (None, ""))
    return ["I", *rest] if form[1] == "past" else []


def _told_wish(_lex: Lexicon, rest: list[str]) -> list[str]:
    return ["you", "should", *rest]


def _told_who(lex: Lexicon, rest: list[str]) -> list[str]:
    """Tell what "who" does; "what kind of father forgets his son" is told of "your son"."""
    told = ["you", *for_you(lex, rest)]
    return told if "you" in told[1:] else [_YOURS.get(token.lower(), token) for token in told]


def _told_of_me_now(lex: Lexicon, rest: list[str]) -> list[str]:
    return ["I", *for_you(lex, rest)]


def _told_i_do(lex: Lexicon, rest: list[str]) -> list[str]:
    return ["I", lex.forms[rest[0].lower()][0].base, *rest[1:]] if rest[0] in lex.forms else []


def _told_topic(lex: Lexicon, rest: list[str]) -> list[str]:
    return _told_now(lex, rest) or rest


def _told_gerund(lex: Lexicon, rest: list[str]) -> list[str]:
    form = lex.forms.get(rest[0].lower())
    return ["you", _past(form[0].past), *rest[1:]] if form and form[1] == "gerund" else []


def _told_now(lex: Lexicon, rest: list[str]) -> list[str]:
    """Tell "keep telling everyone" as what is done now."""
    form = lex.forms.get(rest[0].lower())
    return ["you", form[0].base, *rest[1:]] if form and form[1] == "gerund" else []


def _told_clause(_lex: Lexicon, rest: list[str]) -> list[str]:
    return rest


def _past(past: str) -> str:
    return "were" if past == "was" else past


_YOURS = {"his": "your", "her": "your"}
_Tell = Callable[[Lexicon, list[str]], list[str]]
_WAYS: tuple[tuple[re.Pattern[str], _Tell], ...] = (
    (_BASE_PAST, _told_past),
    (_BASE, _told_base),
    (_NOT, _told_not),
    (_NOT_PAST, _told_not_past),
    (_I, _told_of_me),
    (_WISH, _told_wish),
    (_WHO, _told_who),
    (_DOES, _told_who),
    (_GERUND, _told_gerund),
    (_I_BASE, _told_of_me_now),
    (_I_DO, _told_of_me_now),
    (_TOPIC, _told_topic),
    (_I_DO_IT, _told_i_do),
    (_GOES_ON, _told_now),
    (_CLAUSE, _told_clause),
)
