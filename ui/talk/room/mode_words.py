"""The words of a room in the way the two talk: by voice, in writing or in signs."""

from msgspec.structs import replace

from coach.content.manner import in_signs, in_writing, instead
from coach.content.words import fill
from coach.session.modes import Mode
from coach.session.state import Session
from ui.talk.room.room_words import RoomWords
from ui.talk.stage_view import Who


def words_in(words: RoomWords, mode: Mode) -> RoomWords:
    """Give the words of the talk (by voice) as they are in ``mode``."""
    if mode is Mode.TALK:
        return words
    others = words.writing if mode is Mode.WRITE else words.signing
    steps = words.steps
    return replace(
        words,
        mode=mode,
        steps=in_writing(steps, words.writing)
        if mode is Mode.WRITE
        else in_signs(steps, words.signing),
        stage=instead(words.stage, others.stage),
        repair=instead(words.repair, others.repair),
        close=instead(words.close, others.close),
    )


def talk_name(words: RoomWords, session: Session) -> str:
    """Give what the top line calls the talk."""
    if session.solo:
        return words.walkthrough.solo.name
    name = words.walkthrough.name
    match words.mode:
        case Mode.TALK:
            return name
        case Mode.WRITE:
            return fill(words.writing.talk, {"name": name})
        case Mode.SIGN:
            return fill(words.signing.talk, {"name": name})


def listens(words: RoomWords, who: Who, by_voice: str) -> str:
    """Say that somebody listens: ``by_voice`` as it stands, or what one does instead."""
    texts = {Mode.WRITE: words.writing.waits, Mode.SIGN: words.signing.watches}
    text = texts.get(words.mode)
    return by_voice if text is None else fill(text, {"name": who.name})
