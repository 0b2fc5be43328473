"""Other people who are called as judges: "my mother and the postman agree you interrupt".

They were not there, or have no say in it; what the partner did stands without them.
"""

import re
from collections.abc import Sequence

from coach.wording.rewriting.tokens import put, words

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
_CROWD = re.compile(r"^(?:even|all|half|every)|\b(?:and|everyone|everybody)\b|,", re.IGNORECASE)
#: The clause speaks of those who were named: they cannot be left out.
_OF_THEM = re.compile(r"\b(?:he|she|they|him|her|them|his|their)\b", re.IGNORECASE)


def without_judges(tokens: Sequence[str]) -> list[str]:
    """Leave out who is said to think so; somebody who told what they saw stays."""
    text = put(tokens)
    found = _JUDGE.match(text)
    if found is None or _OF_THEM.search(text[found.end() :]):
        return list(tokens)
    if not found["thinks"] and not _CROWD.search(found["who"]):
        return list(tokens)
    return words(text[found.end() :])
