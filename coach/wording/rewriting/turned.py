"""Turns of speech that say it the other way round: "always me who calls", "liking it is 'nothing'".

Also comparisons with oneself and riddles, of which only the things can be told.
"""

import re
from collections.abc import Sequence

from coach.wording.rewriting.lexicon import Lexicon
from coach.wording.rewriting.names import lowered
from coach.wording.rewriting.softened import for_you
from coach.wording.rewriting.tokens import put, words
from coach.wording.rewriting.verbs import finite, past

_ME_WHO = re.compile(
    r"^(?:(?:it's|it is|it was|is|why is it|that's) )?(?:(?:always|only|just|again|not) )*"
    r"(?:me|i) (?:who|that|which) (?=\w+ \w+)",
    re.IGNORECASE,
)
#: "Liking her photos is 'nothing'": what it is called is left out.
_IS_FINE = re.compile(
    r"^(?P<deed>\w+ing \w+.*?) (?:is|was) (?:just |only |apparently |all )*"
    r"(?:\" ?\w.*\"|nothing|fine|ok|okay|normal|no big deal|harmless|an accident|a joke)$",
    re.IGNORECASE,
)
_COMPARED = re.compile(
    r"^(?!you\b|i\b|we\b).+? (?:gets?|got|has|have|receives?|deserves?) (?:an? |the |your )?"
    r"(?:much |far |way )?(?:more|better|\w+er) (?:of )?(?P<what>(?:your )?\w+(?: \w+){0,4}?) than "
    r"(?:me|us|i|we)\b.*$",
    re.IGNORECASE,
)
_RIDDLE = re.compile(
    r"^(?:in (?:this|our|my) \w+ ,? ?)?there(?:'s| is| was)(?: only| just| exactly)? (?:someone|"
    r"somebody|(?:one|a certain) (?:person|man|woman|adult|human|parent|partner)) (?:\w+ )??"
    r"(?:in (?:this|our|my) \w+ )?(?:who|that) ",
    re.IGNORECASE,
)


#: "Have you ever, in nine years, bought one?"
_ASIDE = re.compile(
    r"^(?P<asks>(?:have|do|did) you (?:ever|even|once)),? ,?(?P<aside>(?:in|for|since|during) "
    r"[^,]+),? ,?(?P<deed>.+)$",
    re.IGNORECASE,
)
#: "My grandmother's ring, you pawned it".
_FIRST_IT = re.compile(
    r"^(?P<it>(?:my|our|your|the) (?:[^\s,]+ ){0,4}?[^\s,]+), (?P<deed>you (?:\w+ ){1,3}?)"
    r"(?:it|them)\b(?P<rest>.*)$",
    re.IGNORECASE,
)
_YOU_ALL = re.compile(r"\byou (?:lot|guys|people)\b", re.IGNORECASE)
_PART_OF_ME = re.compile(
    r",? a (?:little |small |tiny )?(?:part|bit|piece) of me (?!\w+ (?:it|you)\b).*$", re.IGNORECASE
)
#: "How come Dave can manage it and you can't reply?": nobody is to be measured.
_HE_CAN = re.compile(
    r"^(?:how come|funny how) (?!you\b|i\b|we\b).+? (?:and|but|then)? ?"
    r"(?=you (?:can't|couldn't|don't|won't) \w+ \w+)",
    re.IGNORECASE,
)
#: "She's your mother, you ring her".
_YOURS_TO_DO = re.compile(
    r"^(?:he|she|they|it)(?:'s|'re| is| are) your \w+, (?:so )?you (?=\w+ \w+)", re.IGNORECASE
)
#: "I'd rather you told me first".
_RATHER = re.compile(
    r"^(?:honestly,? |frankly,? |but |and )*i(?:'d| would) (?:much |really )?(?:rather|sooner|"
    r"prefer(?: it)?(?: if)?) you (?P<no>didn't |did not )?"
    r"(?P<deed>(?!were\b|had\b|did\b)\w+)(?= \w)",
    re.IGNORECASE,
)
#: "You didn't have to shout": so there was shouting.
_NEEDLESS = re.compile(
    r"^you (?:didn't|did not) (?:really )?(?:have|need) to (?P<deed>(?!be\b)\w+)", re.IGNORECASE
)
#: "She's after eating her dinner alone": so it is said in Ireland.
_AFTER = re.compile(
    r"\b(?P<who>i|you|he|she|we|they)(?:'m|'re|'s| am| are| is) after (?P<deed>\w+ing)\b",
    re.IGNORECASE,
)


def in_order(lex: Lexicon, tokens: Sequence[str]) -> list[str]:
    """Bring a whole sentence into the usual order before it is cut."""
    text = _YOU_ALL.sub("you", _PART_OF_ME.sub("", put(tokens)))
    text = _ASIDE.sub(r"\g<asks> \g<deed> \g<aside>", _HE_CAN.sub("", text))
    text = _YOURS_TO_DO.sub("you should ", text)
    needless = _NEEDLESS.match(text)
    if needless and needless["deed"].lower() in lex.verbs:
        text = f"you {past(lex, needless['deed'].lower())}{text[needless.end() :]}"
    rather = _RATHER.match(text)
    wished = lex.forms.get(rather["deed"].lower()) if rather else None
    if rather and wished:
        not_ = "not " if rather["no"] else ""
        text = f"you should {not_}{wished[0].base}{text[rather.end() :]}"
    first = _FIRST_IT.match(text)
    if first and finite(lex, words(first["it"])) is None:
        text = f"{first['deed']}{lowered(lex, [first['it']])[0]}{first['rest']}"
    after = _AFTER.search(text)
    form = lex.forms.get(after["deed"].lower()) if after else None
    if after and form and form[1] == "gerund":
        text = f"{text[: after.start()]}{after['who']} {form[0].past}{text[after.end() :]}"
    return words(text) if text and text != put(tokens) else list(tokens)


def turned(lex: Lexicon, tokens: Sequence[str]) -> list[str]:
    """Tell what I do, or what the partner does, in the usual order."""
    text = put(tokens)
    me = _ME_WHO.match(text)
    if me:
        return ["I", *for_you(lex, words(text[me.end() :]))]
    fine = _IS_FINE.match(text)
    deed = words(fine["deed"]) if fine else []
    form = lex.forms.get(deed[0].lower()) if deed else None
    if form is not None and form[1] == "gerund" and deed[0].lower() not in lex.nouns:
        return ["you", form[0].base if form[0].base != "be" else "are", *deed[1:]]
    return list(tokens)


def only_things(tokens: Sequence[str]) -> list[str] | None:
    """Give what a riddle or a comparison with oneself is about; None where it is neither."""
    text = put(tokens)
    riddle = _RIDDLE.match(text)
    if riddle:
        return words(text[riddle.end() :])
    compared = _COMPARED.match(text)
    return words(compared["what"]) if compared else None
