"""What is shown while one of the two voices is learned."""

import msgspec

from ui.talk.stage_view import HeaderView, PrimaryView, Who


class VoiceView(msgspec.Struct, frozen=True):
    """One reads, the other one is quiet.

    ``heard`` is how much of the voice was heard, 0 to 1, and ``bars`` how loud it was, each 0 to
    1; ``count`` says it in words. ``again`` and the following are the words of buttons. ``own``
    is what can be done with one's own book, ``kept`` that it was done: then there is Undo.
    """

    header: HeaderView
    who: Who
    title: str
    hint: str
    text: str
    heard: float
    bars: tuple[float, ...]
    said: str
    count: str
    other: Who
    other_says: str
    please: str
    note: str
    again: str
    another: str
    without: str
    primary: PrimaryView
    own: str = ""
    kept: bool = False
