"""What is written in a talk: a page for each turn, handed over with the floor.

Every place that somebody speaks in has a page of its own. Its number is one more than that of
the place before, so that a step back finds the page of that place again, and going on
afterwards the one that was begun there.
"""

from msgspec.structs import replace

from coach.content.model import SPOKEN, Phase
from coach.letters import whole
from coach.people import Side
from coach.session.happenings import Happening, What
from coach.session.modes import LOOK_FIRST, STRETCH, Mode
from coach.session.state import Page, Place, PlanStep, Session
from coach.session.typed import one_line

#: The most characters of one page.
PAGE = 4_000
#: The most pages of a talk; more than any talk that fits into an evening has turns.
PAGES = 200

Moved = tuple[Session, tuple[Happening, ...]]


def own_page(session: Session) -> str:
    """Give what is written on the page of the present place, empty where it has none yet."""
    pages = (page.text for page in session.words.pages if _is(page, session, session.place))
    return next(pages, "")


def letter(session: Session) -> Page | None:
    """Give what was handed over last, where it is to be read or answered, else None.

    Beside a page of one's own it stands only if the other one wrote it.
    """
    place = session.place
    writing = place.phase in SPOKEN
    if not (writing or place.unread or place.phase in (Phase.ANSWER, Phase.STUCK)):
        return None
    # Stuck, one looks at what was told, and not at the last try to say it back.
    number = place.page - 1 if writing or place.phase is Phase.STUCK else place.page
    pages = [one for one in session.words.pages if one.number == number and one.side is not None]
    if place.unread:
        return next((one for one in pages if not one.reply), None)
    return next((one for one in pages if one.side is not session.next_floor), None)


def reader(session: Session) -> Side | None:
    """Say who reads now: the one who did not write what was handed over last."""
    page = letter(session) if session.place.unread else None
    return page.side.other if page is not None and page.side is not None else None


def may_reply(session: Session) -> bool:
    """Say whether the reader can write a line below: the writer goes on, and would see it."""
    page = letter(session) if session.place.unread else None
    return page is not None and page.side is session.next_floor


def reply(session: Session) -> str:
    """Give the line that the reader has written below, empty for none."""
    page = letter(session)
    number = page.number if page is not None else -1
    found = (one.text for one in session.words.pages if one.number == number and one.reply)
    return next(found, "")


def write_page(session: Session, text: str) -> Moved:
    """Keep what is written at the present place; an empty page is no page.

    Where nobody has a turn, both write on a page that belongs to both. Whoever reads writes a
    line below.
    """
    place = session.place
    if place.unread:
        return _write_reply(session, text)
    if session.solo:
        return session, ()
    side = session.next_floor if place.phase in SPOKEN else None
    rest = tuple(page for page in session.words.pages if not _is(page, session, place))
    text = whole(text[:PAGE])
    if text.strip():
        rest = (*rest, Page(place.page, side, place.step, place.phase, text))
    return _with(session, rest), ()


def _write_reply(session: Session, text: str) -> Moved:
    page = letter(session)
    if page is None or page.side is None or not may_reply(session):
        return session, ()
    number, side = page.number, page.side.other
    rest = tuple(one for one in session.words.pages if not (one.number == number and one.reply))
    text = one_line(text)
    if text:
        rest = (*rest, replace(page, side=side, text=text, reply=True))
    return _with(session, rest), ()


def _with(session: Session, pages: tuple[Page, ...]) -> Session:
    kept = tuple(sorted(pages, key=lambda one: one.number))[-PAGES:]
    return replace(session, words=replace(session.words, pages=kept))


def read_page(session: Session) -> Moved:
    """What was handed over has been read: the floor opens."""
    if not session.place.unread:
        return session, ()
    session = replace(session, place=replace(session.place, unread=False))
    opened = session.floor is not None and session.place.phase in SPOKEN
    return session, (Happening(What.FLOOR_OPENED, session.floor),) if opened else ()


def choose_mode(session: Session, mode: Mode) -> Moved:
    """Go on in another way, with the times of that. What is written stays where it can be read."""
    if session.solo or mode is session.mode:
        return session, ()
    factor = STRETCH[mode] / STRETCH[session.mode]
    plan = tuple(_timed(step, factor) for step in session.plan)
    place = replace(session.place.freed, unread=False)
    return replace(session, mode=mode, plan=plan, place=place), ()


def _timed(step: PlanStep, factor: float) -> PlanStep:
    times = {
        phase: round(time * factor) if phase in SPOKEN else time
        for phase, time in step.times.items()
    }
    return replace(step, times=times)


def turned(session: Session, place: Place) -> Place:
    """Give ``place``, to which ``session`` goes on, its page, and say if one is to be read."""
    number = session.place.page + (1 if place.phase in SPOKEN else 0)
    handed = session.mode is Mode.WRITE and session.place.phase in SPOKEN
    # Whoever answers reads while they do.
    unread = handed and place.phase is not Phase.ANSWER and bool(own_page(session))
    return replace(place, page=number, unread=unread)


def quiet_before(session: Session, quiet: int, *, changed: bool) -> int:
    """Give the quiet before the floor opens, in milliseconds.

    ``quiet`` is that of the step, ``changed`` says that somebody else speaks now. In writing
    the other one reads first, which is quiet enough. In signs the two look at each other first,
    before every turn.
    """
    if session.mode is Mode.SIGN:
        return max(quiet, LOOK_FIRST)
    return quiet if changed and session.mode is Mode.TALK else 0


def _is(page: Page, session: Session, place: Place) -> bool:
    if page.reply:
        return False
    if place.phase not in SPOKEN:
        return page.side is None and (page.step, page.phase) == (place.step, place.phase)
    mine = (page.number, page.step, page.phase, page.side)
    return mine == (place.page, place.step, place.phase, session.next_floor)
