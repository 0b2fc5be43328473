"""Put the parts of a sentence into the frame of a voice."""

import msgspec

from coach.content.prose.wording import Asks, Frame, WordingWords
from coach.wording.drafts import MOST_WORDS, Form, Tone
from coach.wording.rewriting.asked import Asked, Who
from coach.wording.rewriting.seen import How, Seen
from coach.wording.rewriting.side import Side
from coach.wording.rewriting.tokens import count, opening

#: A reason of more words stands as a sentence of its own, so does one that holds such a word.
_JOINED = 11
_OWN = frozenset("when if because whenever while".split())


class Parts(msgspec.Struct, frozen=True):
    """The parts of a sentence; an empty one is a blank or left out."""

    seen: Seen
    feel: str
    why: str = ""
    asked: Asked = Asked()
    side: Side = Side()


class Voice(msgspec.Struct, frozen=True):
    """The frame of a form, and what of it holds in a tone."""

    frame: Frame
    asks: Asks
    opens: str
    because: str
    short: bool


def voice_of(words: WordingWords, form: Form, tone: Tone) -> Voice:
    """Give the voice of a form and a tone."""
    frames = words.frames
    frame = {Form.I: frames.i, Form.WE: frames.we, Form.INDIRECT: frames.indirect}[form]
    if tone is Tone.WARM:
        return Voice(frame, frame.warm.asks, frame.warm.opens, frame.warm.because, short=False)
    return Voice(frame, frame.asks, "", frame.because, short=tone is Tone.SHORT)


def framed(parts: Parts, voice: Voice, blank: str) -> str:
    """Write it out in at most forty words, as far as leaving out what is not needed can help."""
    text = ""
    for opens, why, side in _LESS_AND_LESS[3 if voice.short else 0 :]:
        text = _written(parts, voice, blank, opens=opens, why=why, side=side)
        if count(text) <= MOST_WORDS:
            break
    return text


#: Whether there is room for an opening, the reason, the other side.
_LESS_AND_LESS = (
    (True, True, True),
    (False, True, True),
    (False, True, False),
    (False, False, False),
)


def _written(parts: Parts, voice: Voice, blank: str, *, opens: bool, why: bool, side: bool) -> str:
    first = _side(parts.side, voice.frame) if side else ""
    said = [
        first or (voice.opens if opens else ""),
        *_event(parts, voice, blank, why=why),
        _request(parts.asked, voice.asks, blank),
    ]
    return " ".join(opening(one) for one in said if one)


def _side(side: Side, frame: Frame) -> str:
    template = frame.side_thing if side.thing else frame.side
    return template.replace("{side}", side.text) if side.text else ""


def _event(parts: Parts, voice: Voice, blank: str, *, why: bool) -> list[str]:
    """Write what was seen, what was felt, and why: one sentence or two."""
    seen, frame = parts.seen, voice.frame
    feels = frame.felt if seen.past else frame.feels
    event = f"{_seen(seen, frame, blank)} {feels.replace('{feel}', parts.feel or blank)}"
    if not parts.why or not why:
        return [f"{event}."]
    words = parts.why.split()
    if words[0] == "of" or (
        len(words) <= _JOINED and not _OWN & {word.lower().rstrip(",") for word in words}
    ):
        return [f"{event}, {voice.because.replace('{why}', parts.why)}."]
    return [f"{event}.", f"{opening(parts.why)}."]


def _seen(seen: Seen, frame: Frame, blank: str) -> str:
    if seen.how is How.ABOUT and not seen.text:
        return frame.unsaid
    template = {
        How.WHEN: frame.when,
        How.FACT: frame.fact,
        How.THING: frame.thing,
        How.ABOUT: frame.about,
        How.STORY: frame.when,
    }[seen.how]
    return template.replace("{see}", seen.text or blank)


def _request(asked: Asked, asks: Asks, blank: str) -> str:
    if not asked.text:
        return asks.you.replace("{ask}", blank)
    text = asked.text
    negative = text.startswith("not ")
    if negative and asked.who in {Who.YOU, Who.WE}:
        template = asks.you_not if asked.who is Who.YOU else asks.we_not
        return template.replace("{ask}", text.removeprefix("not "))
    template = {
        Who.YOU: asks.you,
        Who.WE: asks.we,
        Who.THING: asks.thing,
        Who.OTHER: asks.other,
        Who.I: asks.me,
    }[asked.who]
    return template.replace("{ask}", text)
