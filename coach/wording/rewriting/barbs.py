"""Parts of a harsh text that only prick: names called, mocking questions, creatures held up.

They tell nothing that happened, so nothing of them may come into a draft.
"""

import re
from collections.abc import Sequence

from coach.wording.rewriting.lexicon import Lexicon
from coach.wording.rewriting.neutral import judged
from coach.wording.rewriting.tokens import is_word
from coach.wording.rewriting.verbs import finite

#: "Dad of the year": praise that is none.
_TITLE = re.compile(
    r"\bof the (?:year|month|week|century|decade|millennium)$|\b(?:extraordinaire|almighty|"
    r"supreme|incarnate|to be)$"
)
#: Questions and sighs to which no answer is wanted. Each must be the whole part.
_SIGH = re.compile(
    r"^(?:"
    r"what(?:'s| is| are)? (?:wrong|the matter|up|your problem)(?: with you)?(?: people)?"
    r"|what(?:'s| is) your (?:problem|excuse|damage)"
    r"|(?:what|which) (?:kind|sort|type) of \S+(?: \S+){0,2} (?:does|do|did|would|says?) "
    r"(?:that|this|it|such a thing)(?: to \S+)?"
    r"|how (?:\S+ ){1,2}(?:are|can|could|do) (?:you|one person|a person)(?: be| get)?"
    r"(?: really| exactly)?"
    r"|how did (?:i|we) get so \S+|how (?:lucky|blessed) (?:i am|am i|we are)|(?:lucky|poor) "
    r"(?:old )?(?:you|me|us)"
    r"|(?:are|is|were) .+ or (?:what|something)"
    r"|(?:are|were) you (?:\S+ )?(?:twelve|five|six|ten|made of .+|out of your mind|for real|"
    r"kidding(?: me)?|having a laugh|joking|blind|deaf|stupid|well|proud(?: of yourself)?|happy|"
    r"happy now|satisfied|finished)"
    r"|who (?:even )?(?:does|do|did|says|said) (?:that|this|it|such things?)"
    r"|who (?:raised|brought up|taught) you.*|who do you think you are"
    r"|what (?:was|were) (?:i|we) (?:even )?(?:thinking|expecting)|what did (?:i|we) expect"
    r"|what else is new|why am i (?:not )?surprised|why do i (?:even )?bother|i don't know why i "
    r"bother|guess what|who knew|you know what|as if|well well|there's a (?:shock|surprise)"
    r"|(?:big|what a) (?:surprise|shock)|no surprises? there|shock horror|surprise surprise"
    r"|(?:i )?hope you(?:'re| are) .+|(?:good|nice|great|lovely|well) for (?:you|some)"
    r"|shame on you|grow up|get a (?:grip|life|job)|get over (?:yourself|it)|do me a favour"
    r"|(?:be|you do|suit|bless) (?:my guest|you|yourself|yourselves)|enough said|end of"
    r"|shall i (?:call|ring|alert|phone|tell|clap|applaud|bow|kneel|fetch|get) .*"
    r"|(?:it )?must be (?:so )?(?:nice|lovely|great|fun|hard|tough|exhausting|wonderful|good)"
    r"(?: for you| being .+)?"
    r"|you must be (?:so )?\S+(?: of yourself| them)?"
    r"|(?:aren't|isn't|wasn't) (?:you|i|that|it|he|she) (?:just )?(?:so )?\S+"
    r"|(?:sorry|excuse me|forgive me|pardon me) for (?:existing|breathing|living|asking|caring|"
    r"speaking|thinking .+|having .+|being .+)(?: .+)?"
    r"|(?:i'm|i am) (?:only|just|not) (?:the|a|an|your) (?:\S+ )?\S+"
    r"|whoever .+"
    r"|(?:do )?you (?:even )?know what (?:hurts|gets me|kills me|annoys me|the worst .+|i mean)"
    r"|(?:remind|tell|believe|trust) me|mark my words|(?:i'm )?just saying|you tell me"
    r"|you have eyes|(?:and )?(?:he|she)(?:'s| is) (?:been )?dead|silly me|lucky me"
    r"|(?:do )?you (?:really |honestly )?think (?:that )?you(?:'re| are) (?:\S+ ){0,2}\S+"
    r"|(?:shall|should) i (?:just )?(?:send|draw|buy|give|make|write|knit|print|bring|order|book) "
    r"you .+"
    r"|(?:is|are) .+ my (?:department|job|problem|task|business)(?: too| as well| now)?"
    r"|(?:is|are) .+ (?:beneath|below|above|beyond) you(?: now| too)?"
    r"|do i (?:even |not )?(?:look (?:stupid|dumb|thick|like .+)|live here|exist.*)"
    r"|(?:it's |it is )?your (?:choice|call|loss|funeral|decision|move)(?: \S+)?"
    r"|tell me (?:again|more)\b.*|tell me (?:about )?how (?:i|we)\b.+"
    r"|(?:don't|do not) (?:you )?(?:answer|say|mention) (?:that|it|this|anything)"
    r"|(?:he|she) (?:says|said|goes|thinks)|i (?:already )?know(?: already| the answer)?"
    r"|you did (?:it|that|this)(?: on purpose| again)?"
    r"|(?:that )?says it all|no (?:bother|problem|worries)"
    r"|even (?:the|my|your|our) (?:\S+ )?\S+ (?:is|was|are|were|felt|feels|looked|looks) (?:\S+ )?"
    r"(?:embarrassed|ashamed|sorry|shocked|disgusted|laughing|cringing|horrified|appalled)\b.*"
    r"|(?:it|that) was (?:me|i)(?: here)?\b.*"
    r"|.+ (?:get|gets|got) the (?:fun|funny|nice|happy|best|good|charming|sweet|kind|real) "
    r"(?:one|version|side)(?: of you)?"
    r"|who died and made you .+|(?:have you )?ever heard of .+"
    r"|(?:the|my|our|your) .+ can wait|(?:anyone|anybody|you)(?:'d| would) think .+"
    r"|the (?:oscar|award|prize|medal|trophy|cup) (?:for .+ )?goes to .+"
    r"|(?:is|are) (?:it|he|she|they) (?:paying|charging|allergic|made of) .+"
    r"|(?:it )?must be (?:nice|lovely|great|good|wonderful) to have \S+"
    r"|(?:i'm |just )?asking for a friend|what's mine is yours|is (?:that|this) (?:it|so|right)"
    r"|nobody(?:'s| is) asking (?:you|for) .+|when god (?:was|handed|gave) .+|look who .+"
    r"|remind me (?:again )?(?:which|who|why|how|what|when) .+|call yourself an? .+"
    r"|some of us (?:have to )?(?:work|need|want) .+"
    r"|(?:i )?hope (?:the|that|it|your) .+ (?:was|were|is) (?:worth it|nice|good|fun|great)"
    r"|(?:(?:every|each) \S+ |always )?(?:the )?same (?:old )?(?:story|song|excuse|thing)"
    r"|i(?:'ve| have) (?:met|seen|known|had) .+ than you\b.*"
    r"|is (?:this|it|that) an? .+ or an? .+|are we (?:poor|rich|broke|strangers|flatmates|enemies)"
    r"|the (?:grown[- ]ups?|adults) (?:will|can|are) .+|i (?:wouldn't|would not) trust you .+"
    r"|.+ must be (?:glued|stuck|welded|sewn|superglued) .+"
    r"|are you trying to (?:break|kill|finish|wind|upset|annoy|punish|provoke) .+"
    r"|(?:did|have) you (?:forget|forgotten) (?:that )?(?:you(?:'ve| have| had)|"
    r"i (?:exist|live))\b.*"
    r"|you (?:wouldn't|couldn't|would not|could not) (?:even )?\S+ .*\bif (?:it|i|we|he|she) .+"
    r"|(?:i swear )?you needn't (?:even )?bother .+"
    r"|if (?:brains?|stupidity|laziness|\S+ cells) (?:was|were) .+"
    r"|you(?:'ve| have)(?: got)? the (?:memory|patience|brain|heart|manners|charm|empathy|tact|"
    r"warmth|(?:attention|emotional|listening|table) \S+) of .+"
    r"|.* (?:men|women|people|guys|types|someone|somebody|husbands|wives) like you"
    r"|(?:the )?\S+(?: \S+)? that you are|if i(?:'d)? (?:had )?wanted (?:to|a|an) .+"
    r"|(?:but |and )*at least (?:he|she|it|they|the (?:dog|cat|baby|kids)) (?!.* when ).+"
    r"|(?:i (?:gave|asked) you (?:for )?|you (?:only )?had )one (?:job|thing|task)(?: to \w+)?"
    r"|(?:nobody|no one) (?:made|forced|asked|told) you (?:to )?(?:marry|date|stay with|be with) .+"
    r"|(?:i'm|i am|we're|we are) not made of \S+"
    r"|you (?:can't|couldn't) (?:even )?boil (?:an egg|water)|(?:you )?tell your .+ have you back"
    r"|i(?:'d| would) (?:rather|sooner) (?!you\b|we\b|be\b).+|(?:one|two|three|four|\d) words?"
    r"|(?:he|she|it|they)(?:'s|'re| is| are) your (?:mother|mum|mam|mom|father|dad|son|daughter|"
    r"brother|sister|dog|cat|kids?|child|children|family)"
    r"|some \S+(?: \S+)? (?:you are|you turned out to be|you make|that is)|nobody cares .+"
    r"|(?:a )?(?:serious|genuine|honest|real|quick) question|(?:i |you )?got it|noted"
    r"|message received"
    r"|(?:(?:but|and|hey|well|so|still) )*at least .+ (?:is|are|was|were|looks?) (?:\S+ )?"
    r"(?:happy|pleased|content|satisfied|having fun)"
    r"|let that sink in|(?:are|were) you (?:\S+ )?in (?:the|your) head|.*\bgrows? on trees\b.*"
    r"|there are (?:two|three) (?:kinds|types|sorts) of (?:people|men|women)"
    r"|(?:is|are) your (?:\S+ )+(?:broken|missing|painted on|glued on|too short|asleep)"
    r"|(?:is|are|was|does|do|did|has|have|can|will) (?:it|he|she|they|you)"
    r")$"
)
_HEAP = re.compile(
    r"^you (?:\S+ ){0,3}?(?:waste|piece|sack|bag|pair|bunch|lump|heap|excuse|apology) (?:of|for) "
)
#: "In that empty head of yours".
_HEAD = re.compile(
    r" (?:in|into|through|inside|out of) (?:that|this|your) (?:\S+ ){0,2}?(?:head|skull|brain|"
    r"noggin)(?: of yours)?\b"
)
_LONG = 5
_THAN_YOU = re.compile(
    r"\b(?:than|as) (?:you(?: do| did| are| have| ever .+| could| will)?(?: and\b.+)?"
    r"|(?:the|my|our) \S+ (?:do|did|does|have|has|are|is))$"
)
_FIGURE_BEFORE = frozenset("a an the any some even like".split())
_BETWEEN = frozenset("complete utter total absolute big little old and such right proper".split())
_PERSONS = frozenset("child children mate friend boss mum mom dad father mother".split())
#: What a part may begin with that names a thing, a place or a time and calls nobody.
_NO_CALL = frozenset("no not never every all both about like".split())


def is_barb(lex: Lexicon, part: Sequence[str], *, tail: bool) -> bool:
    """Say whether ``part`` only pricks. ``tail`` says that another part stands beside it."""
    low = [token.lower() for token in part if is_word(token)]
    text = " ".join(low)
    if not low or _SIGH.match(text) or _HEAP.match(text) or _called(lex, low):
        return bool(low)
    if finite(lex, low) is None and (_TITLE.search(text) or text.startswith("what a")):
        return True
    return _held_up(lex, low) or (tail and _vocative(lex, low))


def names_things(lex: Lexicon, part: Sequence[str]) -> bool:
    """Say whether a mocking question is long enough to name what it is about."""
    low = [token.lower() for token in part if is_word(token)]
    text = " ".join(low)
    if low[1:2] == ["rather"]:
        return False
    # "Is this a marriage or a waiting room": neither is a thing.
    if low[0] == "is" and low[1] in {"this", "that", "it"} and "or" in low:
        return False
    compared = _THAN_YOU.search(text) is not None and not figured(lex, low)
    return len(low) > _LONG and (compared or _SIGH.match(text) is not None)


def figured(lex: Lexicon, low: Sequence[str]) -> bool:
    """Say whether a creature or a thing is named that people are measured against."""
    return any(word in lex.figures or word.removesuffix("s") in lex.figures for word in low)


def without_head(text: str) -> str:
    """Drop "in that empty head of yours"."""
    return _HEAD.sub("", text)


def _called(lex: Lexicon, low: Sequence[str]) -> bool:
    """Say whether somebody is called a name: "you big-mouthed traitor", "you animal"."""
    if len(low) < 2 or low[0] != "you" or len(low) > 7:
        return False
    rest = [word for word in low[1:] if word not in _BETWEEN] or low[1:]
    if any(word in lex.small or word[:1].isdigit() for word in rest):
        return False
    # "You slobbered" is a deed, and so is "you leaving dishes"; "you lying toad" is a name.
    form = lex.forms.get(rest[0])
    if form is not None and form[1] == "gerund":
        return not lex.nouns & set(rest)
    return rest[0].endswith("ed") is False and (form is None or rest[0] in lex.judging)


def _vocative(lex: Lexicon, low: Sequence[str]) -> bool:
    """Say whether a short part calls somebody something: "Einstein", "mister zen", "heartless"."""
    if len(low) > 3 or low[0] in _NO_CALL or finite(lex, low) is not None:
        return False
    if any(lex.forms.get(word, (None, ""))[1] == "gerund" for word in low):
        return False
    for word in low:
        known = (
            word in lex.small
            or word.endswith("'s")
            or word[:1].isdigit()
            or word in lex.time_words | lex.time_heads
        )
        things = word in lex.nouns - _PERSONS or word in lex.absolutes
        things = things or (word in lex.feelings and len(low) == 1)
        states = word in lex.adjectives and len(low) == 1 and not judged(lex, [word])
        deeds = lex.forms.get(word, (None, ""))[1] == "past" and not judged(lex, [word])
        if known or things or states or deeds:
            return False
    last = low[-1]
    return not (last in lex.forms and last not in lex.judging and len(low) == 1)


def _held_up(lex: Lexicon, low: Sequence[str]) -> bool:
    """Say whether a creature or a thing is held up: "a goldfish has a better memory"."""
    at = 1 if low[0] in _FIGURE_BEFORE and len(low) > 1 else 0
    named = figured(lex, low[at : at + 1])
    ours = low[0] in lex.possessives or low[0] == "the"
    if named and not ours and finite(lex, low) is not None:
        return True
    other = low[0] not in {"i", "you", "we", "i'd", "you'd"}
    return other and _THAN_YOU.search(" ".join(low)) is not None and finite(lex, low) is not None
