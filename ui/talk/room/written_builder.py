"""From a session in written mode to what the stage shows: a page to write, a page to read."""

from PySide6.QtCore import QCoreApplication

from coach.content.model import SPOKEN, Phase
from coach.content.words import fill, pick
from coach.people import Side
from coach.session.modes import Mode
from coach.session.pages import letter, may_reply, own_page, reader, reply
from coach.session.state import Page, Session
from ui.talk.room.aid_builder import aids
from ui.talk.room.room_words import PhaseText, RoomWords, time_words
from ui.talk.stage_view import FieldView, LetterView, RingLook
from ui.talk.written_view import PageView, ReadView, WaitView


def tr(text: str) -> str:
    """Translate a short label of written mode."""
    return QCoreApplication.translate("Written", text)


def writes(session: Session) -> bool:
    """Say whether somebody writes a page now."""
    return session.mode is Mode.WRITE and session.place.phase in SPOKEN


def write_view(words: RoomWords, session: Session, text: PhaseText, ring: RingLook) -> PageView:
    """Build the stage of a turn that is written."""
    side = session.next_floor or session.starter
    who, other = words.who(side), words.who(side.other)
    timed = session.allowance > 0
    name = fill(words.writing.page, {"name": who.name})
    return PageView(
        who=who,
        title=text.title,
        hint=text.hint,
        field=FieldView(f"page {session.place.page}", name, own_page(session)),
        note=fill(words.writing.note, {"name": other.name}),
        other=_waits(words, session, side.other, words.writing.waiting, beside=True),
        ring=ring if timed else None,
        time=time_words(words, session) if timed or session.stop is not None else "",
        card=session.card,
        card_label=words.stage.card,
        aids=aids(words, session),
    )


def read_view(words: RoomWords, session: Session, page: Page) -> ReadView:
    """Build the stage while a page is read, before anybody goes on."""
    side = reader(session) or session.starter
    names = words.names(session, side.other)
    card = words.steps[page.step].cards[page.phase]
    turn = session.variation + page.number
    line = FieldView("reply", tr("A line back, if you like"), reply(session))
    return ReadView(
        who=words.who(side),
        title=fill(words.writing.read, {"name": words.who(side).name}),
        hint=fill(pick(card.listener, turn), names),
        letter=letter_view(words, page),
        other=_waits(words, session, side.other, words.writing.being_read),
        reply=line if may_reply(session) else None,
    )


def letter_view(words: RoomWords, page: Page) -> LetterView:
    """Show a page that somebody else has written."""
    name = words.who(page.side or Side.ONE).name
    return LetterView(fill(words.writing.wrote, {"name": name}), page.text)


def shared_page(words: RoomWords, session: Session) -> FieldView | None:
    """Give the page that belongs to both, in a step in which nobody has a turn to write."""
    if session.mode is not Mode.WRITE:
        return None
    label = words.writing.both_pages if session.next_floor is None else words.writing.a_time
    return FieldView(f"page {session.place.step}", label, own_page(session))


def asked_about(words: RoomWords, session: Session) -> LetterView | None:
    """Give what stands on the page of both, beside whoever asks if now is a good time for it."""
    if session.mode is not Mode.WRITE or session.place.phase not in (Phase.ASK, Phase.WHEN):
        return None
    shared = [one.text for one in session.words.pages if one.phase is Phase.TOGETHER]
    return LetterView(words.writing.both_pages, shared[-1]) if shared else None


def _waits(
    words: RoomWords, session: Session, side: Side, tasks: tuple[str, ...], *, beside: bool = False
) -> WaitView:
    who, said = words.who(side), words.writing
    page = letter(session) if beside else None
    turn = session.variation + session.place.page
    return WaitView(
        who=who,
        heading=fill(said.waits, {"name": who.name}),
        task=fill(pick(tasks, turn), words.names(session, side.other)),
        rather=said.rather.title,
        text=said.rather.text,
        speak=said.speak,
        letter=letter_view(words, page) if page is not None else None,
    )
