"""What is asked of the things that help: to open one, to draw on, to take words along."""

from msgspec.structs import replace

from coach.content.model import SPOKEN, Kind, LoopPiece
from coach.people import Side
from coach.session import events as e
from coach.session.apart import written
from coach.session.modes import Mode
from coach.session.pages import own_page
from coach.session.state import Session
from coach.session.words import said_of
from ui.talk import requests as r
from ui.talk.room.draft import Draft

#: The line of a private page that words for a need go into, where there is one.
NEED = "need"


def aided(draft: Draft, request: r.Request) -> Draft | None:
    """Give the draft after ``request`` if it was for something that helps, else None."""
    match request:
        case r.OpenAid(id_):
            aid, *whose = id_.split()
            word_for = (Side(whose[0]), LoopPiece(whose[1])) if whose else None
            return replace(draft, aid=aid, taken_along=(), word_for=word_for)
        case r.Drop() if draft.aid:
            return replace(draft, aid="")
        case r.Primary() if draft.aid == "card":
            return replace(draft, drawn=draft.drawn + 1)
        case r.TakeWords(words):
            return replace(draft, aid="", taken_along=(*words, *draft.taken_along))
        case _:
            return None


def event_for(request: r.Request, session: Session, draft: Draft) -> e.Event | None:
    """Give the event of another way to talk, or of words taken along; None for all else."""
    match request:
        case r.SwitchMode(mode):
            return e.ModeChosen(mode)
        case r.TakeWords(words):
            return _taken(session, draft, words)
        case _:
            return None


def _taken(session: Session, draft: Draft, words: tuple[str, ...]) -> e.Event:
    """Give the event by which ``words`` get where they belong.

    They go behind what is written, alone, unseen or in writing, and else stand on the panel
    of the speaker.
    ``draft`` has all that were taken along since the page for words was opened, these too.
    """
    if session.solo and session.step.kind in (Kind.ALONE, Kind.LINES):
        return e.Written(_behind(session.words.written, draft, words))
    if session.step.kind is Kind.PAGE and session.private.open:
        line = NEED if NEED in session.step.lines else session.step.lines[0]
        text = written(session.private).get(line, "")
        return e.PageLineWritten(line, _behind(text, draft, words))
    if session.step.kind is Kind.LOOP and draft.word_for is not None:
        side, piece = draft.word_for
        return e.LoopSaid(piece, _behind(said_of(session, side, piece), draft, words), side)
    if session.mode is Mode.WRITE and session.place.phase in SPOKEN:
        return e.PageWritten(_behind(own_page(session), draft, words))
    return e.WordsChosen(", ".join(draft.taken_along))


def _behind(text: str, draft: Draft, words: tuple[str, ...]) -> str:
    """Put words behind a text; those of one page go together, with commas."""
    more = len(draft.taken_along) > len(words)
    gap = ", " if more else "" if not text or text[-1].isspace() else " "
    return f"{text}{gap}{', '.join(words)}"
