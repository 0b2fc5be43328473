"""Roles that somebody complains of having: "I'm your maid", "like a taxi", "not your secretary".

Nobody is that: it is a word for how it feels, and no thing to talk about.
"""

import re

_ROLE = (
    r"(?:maid|waitress|waiter|servant|butler|taxi|cab|chauffeur|driver|uber|cook|chef|cleaner|"
    r"cleaning (?:lady|woman)|nanny|au pair|babysitter|secretary|assistant|pa|cash machine|atm|"
    r"cashpoint|bank|wallet|doormat|furniture|wallpaper|lodger|flatmate|roommate|housemate|slave|"
    r"skivvy|dogsbody|mother|mum|mom|therapist|nurse|carer|porter|housekeeper|laundrette|"
    r"laundry service|hotel|help|guest|ghost|dog|side dish|afterthought|employee|staff|intern|"
    r"lamp|piece of furniture|free \w+|alarm clock|diary|google|punchbag|punching bag)"
)
_AM = r"(?:i'm|i am|i was|i've become|i became|me|us|being|been|become|becoming|playing|like|as)"
_HEDGE = (
    r"(?: (?:only|just|not|nothing but|basically|some kind of|for you|to you|again|now|still))*"
)
_A_ROLE = (
    r"(?:your|the|a|an|everyone's|everybody's|his|her|their|our)"
    r" (?:unpaid |live-in |personal |own |private |family |household |hotel |little )*"
    rf"{_ROLE}s?\b(?!'|s'| \w+ing\b)"
)
_PLAYED = re.compile(
    rf"\b{_AM}{_HEDGE}(?: like)? {_A_ROLE}(?:(?:,| and|, and) {_A_ROLE})*", re.IGNORECASE
)


def without_roles(text: str) -> str:
    """Put a comma where a role was complained of; what it was about stays."""
    return _PLAYED.sub(" , ", text)
