"""What is not meant as it stands: orders that taunt, "either you", "after all I did".

"Buy one more drill and you can sleep in the garage", "take the promotion, ask the cat".
"""

import re
from collections.abc import Sequence

from coach.wording.rewriting.lexicon import Lexicon
from coach.wording.rewriting.tokens import put, words

#: What would come of it.
_THEN = (
    r",? ?and (?:you can|you'll|you will|you're|i'm|i am|i'll|i will|i swear|we're|we are|"
    r"that's it|it's over|see (?:what|where|how|if))\b.*$"
)
_MORE = r"\b(?:one more|once more|another|again|one more time|one single|ever)\b"
_SEE = r",? ?and (?:just )?see (?:what|where|how|if)\b.*$"
_FEARED = re.compile(rf"^(?P<deed>(?=.*{_MORE}).+?(?={_THEN})|.+?(?={_SEE}))", re.IGNORECASE)
_AGAIN = re.compile(r"\bone more(?! time)\b", re.IGNORECASE)
_OR_ELSE = re.compile(
    r"^(?P<deed>.+?),? or (?:i'm|i am|i'll|i will|i swear|we're|it's|that's)\b.*$", re.IGNORECASE
)
#: "Twelve years and you still take sugar".
_SO_LONG = re.compile(
    r"^(?:after )?(?P<long>(?:\d+|a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
    r"fifteen|twenty|thirty|forty) (?:years|months|weeks|days|year))(?: of \w+| together| married)?"
    r",? ?and (?=(?:you|you've|you're|i|i've|we) )",
    re.IGNORECASE,
)
_EITHER = re.compile(
    r"^either you (?P<deed>.+?),? ?or (?:i|i'm|i'll|we|we're|it's|that's|you|you're)\b.*$",
    re.IGNORECASE,
)
_AFTER_ALL = re.compile(
    r"^after (?:all|everything) (?:that )?(?P<done>(?:i|we)(?:'ve|'d)?(?: have| had)? \w+(?: up)?)"
    r" ?(?P<rest>(?:for|to|with|into) .{2,40}? )??,? ?(?=you (?:can't|won't|don't|didn't|couldn't|"
    r"wouldn't|never|still|just|cannot)\b)",
    re.IGNORECASE,
)
_NOBODY = r"(?:cat|dog|wall|goldfish|hamster|postman|mirror|toaster|sofa|fridge|moon|ceiling)s?"
_ASKED = rf"(?:ask|tell|consult|marry|talk to) (?:the|your) {_NOBODY}\b"
_FREE = r"(?:just )?do (?:what|whatever|as) you (?:want|like|please|fancy|will)\b"
_GO_ON = r".+, (?:why not|see if i care|be my guest|suit yourself|go on then)\b"
_TAUNT = re.compile(rf"^(?:{_FREE}|(?:.*, )?{_ASKED}|{_GO_ON})", re.IGNORECASE)
_TO_NOBODY = re.compile(rf"^(?:and |just |go )*{_ASKED}", re.IGNORECASE)
#: What stands before an order that gives mocking leave.
_LEAVE = frozenset(
    (
        "whatever", "no no", "feel free", "go on", "go ahead", "go on then", "sure",
        "by all means", "be my guest",
        "suit yourself", "please yourself", "knock yourself out",
    )
)  # fmt: skip


def gives_leave(tokens: Sequence[str]) -> bool:
    """Say whether a sentence gives mocking leave to what the next one says."""
    return put(tokens).lower() in _LEAVE


def taunts(tokens: Sequence[str]) -> bool:
    """Say whether the orders of a sentence are not meant."""
    return _TAUNT.match(put(tokens)) is not None


def to_nobody(tokens: Sequence[str]) -> bool:
    """Say whether somebody is sent to ask the cat."""
    return _TO_NOBODY.match(put(tokens)) is not None


def _after_all(text: str) -> list[str]:
    """Tell "after all I've done for you, you won't drive me" as two deeds."""
    found = _AFTER_ALL.match(text)
    if found is None:
        return []
    return words(f"{found['done']} a lot {found['rest'] or ''}, and {text[found.end() :]}")


def meant(lex: Lexicon, tokens: Sequence[str]) -> list[str]:
    """Tell the deed that is feared as a deed, and what "either you" asks for as a wish."""
    text = put(tokens)
    after = _after_all(text)
    if after:
        return after
    either = _EITHER.match(text)
    if either:
        return ["you", "should", *words(either["deed"])]
    long = _SO_LONG.match(text)
    if long:
        return words(f"{text[long.end() :]} after {long['long'].lower()}")
    other = _OR_ELSE.match(text)
    asked = tokens[0].lower() == "you" or lex.forms.get(tokens[0].lower(), ("", ""))[1] == "base"
    if other and asked:
        return words(other["deed"])
    feared = _FEARED.match(text)
    if feared is None:
        return list(tokens)
    deed = words(_AGAIN.sub("another", feared["deed"]))
    form = lex.forms.get(deed[0].lower(), (None, ""))
    order = form[1] == "base" and len(deed) > 2
    return ["you", deed[0].lower(), *deed[1:]] if order else words(feared["deed"])
