"""Other people who are called as judges: "my mother and the postman agree you interrupt".

They were not there, or have no say in it; what the partner did stands without them.
"""

import re
from collections.abc import Sequence

from coach.wording.rewriting.lexicon import Lexicon
from coach.wording.rewriting.tokens import put, words
from coach.wording.rewriting.verbs import past

_ONE = (
    r"(?:(?:even |all |half |all of |half of )*(?:my|your|our|the|his|her) (?:\w+ ){0,2}?[\w']+"
    r"|everyone|everybody|anyone|(?!you\b|i\b|we\b)\w+)"
    r"(?: (?:at|in|on|from) (?:the|my|your|our) \w+)?"
)
_MANY = rf"{_ONE}(?:,? ?,? {_ONE})*?(?: ?,? and {_ONE})?"
_THINKS = (
    r"(?:agrees?|thinks?|reckons?|thought|noticed|notices?|(?:can|could) (?:see|tell)|"
    r"ha(?:s|ve) noticed|remarked)"
)
_SAYS = r"(?:knows?|says?|said|told me|tells? me)"
_JUDGE = re.compile(
    rf"^(?:(?:and|but|so|well|oh),? ,?)*(?P<who>{_MANY}) (?:all |both |already |just )*"
    rf"(?:(?P<thinks>{_THINKS})|{_SAYS}) (?:that |how )?(?=(?:you|you're|you've) )",
    re.IGNORECASE,
)
#: "The whole street heard you call me that".
_WITNESS = re.compile(
    r"^(?:(?:the (?:whole|entire)|half the|all the) \w+|everyone|everybody)(?: \w+ the \w+)? "
    r"(?:heard|saw|watched) you (?=\w+ \w+)",
    re.IGNORECASE,
)
_CROWD = re.compile(r"^(?:even|all|half|every)|\b(?:and|everyone|everybody)\b|,", re.IGNORECASE)
#: The clause speaks of those who were named: they cannot be left out.
_OF_THEM = re.compile(r"\b(?:he|she|they|him|her|them|his|their)\b", re.IGNORECASE)


def without_judges(lex: Lexicon, tokens: Sequence[str]) -> list[str]:
    """Leave out who is said to think so; somebody who told what they saw stays."""
    text = put(tokens)
    seen = _WITNESS.match(text)
    deed = words(text[seen.end() :]) if seen else []
    if deed and lex.forms.get(deed[0].lower(), (None, ""))[1] == "base":
        return ["you", past(lex, deed[0].lower()), *deed[1:]]
    found = _JUDGE.match(text)
    if found is None or _OF_THEM.search(text[found.end() :]):
        return list(tokens)
    if not found["thinks"] and not _CROWD.search(found["who"]):
        return list(tokens)
    return words(text[found.end() :])
