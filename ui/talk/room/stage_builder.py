"""From a session to what the stage shows: the body, the bar and the header."""

from PySide6.QtCore import QCoreApplication

from coach.content.model import PRIVATE, Kind, Line, Phase
from coach.content.prose import Choice
from coach.content.words import fill
from coach.people import Side
from coach.session.modes import Mode
from coach.session.pages import letter, reader
from coach.session.state import Session
from coach.session.words import chosen
from ui.talk.private_view import PrivateView
from ui.talk.room.aid_builder import aids
from ui.talk.room.board_bar import (
    board_leave,
    board_note,
    board_primary,
    board_undo,
    decides,
)
from ui.talk.room.board_builder import board_view, spoken_of
from ui.talk.room.closing_builder import closing
from ui.talk.room.draft import Draft
from ui.talk.room.glow_builder import glow, look_first
from ui.talk.room.loop_builder import loop_body, loop_fields
from ui.talk.room.meeting_builder import part_marks
from ui.talk.room.mode_words import listens, talk_name
from ui.talk.room.private_builder import (
    OWN_PRIMARY,
    card_label,
    card_more,
    private_body,
    private_primary,
    private_ways,
    shown_body,
)
from ui.talk.room.room_words import PhaseText, RoomWords, digits, phase_text, time_words
from ui.talk.room.written_builder import (
    asked_about,
    letter_view,
    read_view,
    shared_page,
    write_view,
    writes,
)
from ui.talk.stage_view import (
    AloneView,
    BarView,
    Body,
    ChoiceView,
    FieldView,
    FloorView,
    HeaderView,
    LineView,
    ListenerView,
    ParkView,
    PrimaryView,
    RingLook,
    StageView,
    TogetherView,
)


def tr(text: str) -> str:
    """Translate a short label of the stage."""
    return QCoreApplication.translate("stage", text)


#: Phases in which the one with the floor answers by choosing instead of speaking.
CHOOSING = (Phase.ANSWER, Phase.MORE, Phase.STUCK, Phase.ASK, Phase.WHEN)
#: Phases in which the one asks, and the other says whether this is a good time.
ASKING = (Phase.ASK, Phase.WHEN)


def stage_view(words: RoomWords, session: Session, draft: Draft, problem: str = "") -> StageView:
    """Build the stage without a sheet over it."""
    text = look_first(words, session, phase_text(words, session))
    body = _body(words, session, draft, text)
    return StageView(
        header=header(words, session, problem),
        body=body,
        bar=_bar(words, session, draft),
        announce=_announced(body, text, _keys(words, session)),
        glow=glow(words, session),
        parts=part_marks(words, session),
    )


def _announced(body: Body, text: PhaseText, keys: str) -> str:
    """With each card only its words are said; a cover says whose half it is."""
    if isinstance(body, PrivateView):
        return (body.cover.title if body.cover else body.card) or text.title
    return ". ".join(said for said in (text.title, spoken_of(body), keys) if said)


def header(words: RoomWords, session: Session, problem: str = "") -> HeaderView:
    """Build the top line."""
    step, steps = session.place.step + 1, len(session.plan)
    return HeaderView(
        name=talk_name(words, session),
        step=step,
        steps=steps,
        words=tr("step {0} of {1}").format(step, steps),
        short=tr("{0} of {1}").format(step, steps),
        problem=problem,
        note=board_note(words, session),
        keys=_keys(words, session),
    )


def _keys(words: RoomWords, session: Session) -> str:
    """Tell those who are new what three keys do, until the first turn is over."""
    place = session.place
    at_first = words.new and place.step < 2 and not place.tally.turns
    return words.stage.keys if at_first else ""


def _body(words: RoomWords, session: Session, draft: Draft, text: PhaseText) -> Body:
    page = letter(session)
    if session.place.unread and page is not None:
        return read_view(words, session, page)
    if writes(session):
        return write_view(words, session, text, _ring(words, session))
    if decides(session):
        return board_view(words, session, draft, text)
    match session.step.kind:
        case Kind.TOGETHER | Kind.CHOOSE:
            return _together(words, session, draft, text)
        case Kind.CLOSE:
            return closing(words, session, text)
        case Kind.ALONE:
            return _alone(words, session, text)
        case Kind.LINES:
            return _line(words, session, draft, text)
        case Kind.SORT | Kind.CHIPS | Kind.PICK | Kind.PAGE | Kind.CARD:
            return private_body(words, session, draft, text)
        case Kind.SHOWN:
            return shown_body(words, session, text)
        case Kind.LOOP:
            return loop_fields(words, session, text)
        case Kind.DRAWN:
            return loop_body(words, session, text)
        case _:
            return _floor(words, session, draft, text)


def _together(words: RoomWords, session: Session, draft: Draft, text: PhaseText) -> TogetherView:
    timed = session.allowance > 0
    return TogetherView(
        title=text.title,
        text=text.hint,
        both=(words.one, words.two),
        topic=session.words.topic or _looked_at(session),
        time=time_words(words, session) if timed else "",
        fraction=_fraction(session) if timed else None,
        paused=session.stop is not None,
        choices=_choices(words, session, draft),
        field=shared_page(words, session),
        aids=aids(words, session),
    )


def _looked_at(session: Session) -> str:
    """Give what a talk is about that looks at an agreement again, else nothing."""
    board = session.words.board
    return board.line(Line.WHAT) if board.agreement else ""


def _floor(words: RoomWords, session: Session, draft: Draft, text: PhaseText) -> FloorView:
    side = session.next_floor or session.starter
    choosing = session.place.phase in CHOOSING
    who = words.who(side)
    return FloorView(
        who=who,
        title=text.title,
        hint="" if session.place.phase is Phase.ANSWER else text.hint,
        listener=_listener(words, session, side.other, text.task),
        heading=tr("{0} answers").format(who.name) if choosing else "",
        ring=None if choosing else _ring(words, session),
        choices=_choices(words, session, draft),
        field=_piece(words, session),
        card=session.card,
        card_label=card_label(words, session),
        card_more=card_more(words, session),
        chosen=chosen(session),
        aids=aids(words, session),
    )


def _listener(words: RoomWords, session: Session, side: Side, task: str) -> ListenerView:
    who = words.who(side)
    asking = session.place.phase in ASKING
    answering = session.place.phase in (Phase.ANSWER, Phase.MORE)
    back = tr("{0} wrote it back") if session.mode is Mode.WRITE else tr("{0} said it back")
    heading = back if answering else listens(words, who, tr("{0} listens"))
    if asking:
        heading = tr("{0} asks")
    stage = words.stage
    parked = tuple(t.text for t in session.words.parked if t.side is side)
    page = letter(session)
    written = session.mode is Mode.WRITE
    return ListenerView(
        who=who,
        heading=heading.format(who.name),
        task=stage.hold if session.place.held and session.place.hints else task,
        park=None
        if asking or written
        else ParkView(stage.park, stage.park_field, stage.park_keys, parked),
        letter=asked_about(words, session) if page is None else letter_view(words, page),
        switch=words.writing.write if not written and _was_written(session) else "",
    )


def _was_written(session: Session) -> bool:
    """Say whether the two wrote before they went back to speaking."""
    return any(page.side is not None for page in session.words.pages)


def _ring(words: RoomWords, session: Session) -> RingLook:
    if session.stop is not None:
        state = "paused"
    elif session.place.held:
        state = "waiting"
    elif session.place.quiet:
        state = "quiet"
    else:
        state = "closed" if session.allowance and not session.remaining else "running"
    time, number = time_words(words, session), digits(words, session)
    return RingLook(_fraction(session), time, state, session.allowance, number)


def _fraction(session: Session) -> float:
    return min(1.0, session.place.used / session.allowance) if session.allowance else 0.0


def _choices(words: RoomWords, session: Session, draft: Draft) -> tuple[ChoiceView, ...]:
    match session.place.phase:
        case Phase.ANSWER:
            ids = ("got_it", "partly", "not_yet")
            signs = ("full", "half", "ring")
            return tuple(
                _choice(id_, choice, draft, sign)
                for id_, choice, sign in zip(ids, answers(words), signs, strict=True)
            )
        case Phase.MORE:
            stage = words.stage
            return (_choice("more", stage.more, draft), _choice("enough", stage.enough, draft))
        case Phase.STUCK:
            shapes = words.steps[session.place.step].cards[Phase.STUCK].choices
            return tuple(
                ChoiceView(str(n), shape, chosen=draft.answer == str(n))
                for n, shape in enumerate(shapes)
            )
        case Phase.ASK:
            stage = words.stage
            return (
                _choice("yes", stage.good_time, draft),
                _choice("later", stage.another_time, draft),
            )
        case Phase.CHOOSE:
            # A way to go on is known by its words, because they become the next step.
            ways = words.steps[session.place.step].cards[Phase.CHOOSE].choices
            return tuple(ChoiceView(way, way, chosen=draft.answer == way) for way in ways)
        case _:
            return ()


def answers(words: RoomWords) -> tuple[Choice, Choice, Choice]:
    """Give the three answers to "did it come across?", in their order."""
    return words.stage.got_it, words.stage.partly, words.stage.not_yet


def _choice(id_: str, choice: Choice, draft: Draft, sign: str = "") -> ChoiceView:
    return ChoiceView(id_, choice.name, choice.line, sign, chosen=draft.answer == id_)


def _piece(words: RoomWords, session: Session) -> FieldView | None:
    if session.place.phase is Phase.WHEN:
        return shared_page(words, session)
    if session.place.phase is not Phase.STUCK:
        return None
    return FieldView("piece", words.stage.piece, session.words.piece)


def _alone(words: RoomWords, session: Session, text: PhaseText) -> AloneView:
    who = words.who(session.starter)
    field = FieldView("written", tr("Only for you, gone at the end"), session.words.written)
    ring = _ring(words, session) if session.allowance else None
    return AloneView(who, text.title, text.hint, ring, field, aids(words, session))


def _line(words: RoomWords, session: Session, draft: Draft, text: PhaseText) -> LineView:
    place, step = session.place, words.steps[session.place.step]
    line = step.lines[(session.variation * step.count + place.piece - 1) % len(step.lines)]
    look = place.phase is Phase.LOOK
    things = step.cards[Phase.LOOK].choices if look else ()
    signs = draft.looks or ("ring",) * len(things)
    return LineView(
        who=words.who(session.starter),
        scene=line.scene,
        says=line.says,
        title=text.title,
        hint=text.hint,
        field=FieldView("written", tr("Your words"), session.words.written),
        looking=tr("Look again, for yourself") if look else "",
        looks=tuple(
            ChoiceView(str(n), thing, sign=sign)
            for n, (thing, sign) in enumerate(zip(things, signs, strict=True))
        ),
        sample=line.sample if look else "",
    )


def _bar(words: RoomWords, session: Session, draft: Draft) -> BarView:
    stuck, look = session.place.phase is Phase.STUCK, session.place.phase is Phase.LOOK
    leave = words.stage.leave if stuck else tr("Say mine again") if look else ""
    if session.place.phase is Phase.WHEN:
        leave = words.stage.after_all
    if session.place.phase is Phase.DRAWN:
        leave = words.loop.change
    leave = leave or ("" if session.place.unread else board_leave(words, session))
    return BarView(
        primary=_primary(words, session, draft),
        stopped=session.stop is not None,
        undo=draft.undo or board_undo(words, session),
        leave=leave,
        alone=session.solo,
        back=bool(session.trail),
        ways=private_ways(words, session) if session.step.kind in PRIVATE else (),
    )


def _ended(session: Session, answer: str) -> str:
    """Nobody is asked for more after the last piece: then *got it* is enough."""
    last = session.place.piece >= session.step.pieces
    return "enough" if answer == "got_it" and last else answer


def _primary(words: RoomWords, session: Session, draft: Draft) -> PrimaryView:
    if session.stop is not None:
        return PrimaryView(tr("Go on from here"))
    if decides(session):
        return board_primary(words, session, draft)
    phase, stage = session.place.phase, words.stage
    if session.step.kind in OWN_PRIMARY:
        return private_primary(words, session, draft)
    if session.place.unread:
        return PrimaryView(words.writing.has_read)
    match phase:
        case Phase.TELL | Phase.SAY_BACK | Phase.TURN:
            return _handing(words, session)
        case Phase.ANSWER | Phase.MORE | Phase.ASK:
            buttons = {"more": stage.more, "enough": stage.enough}
            buttons |= {"yes": stage.good_time, "later": stage.another_time}
            buttons |= zip(("got_it", "partly", "not_yet"), answers(words), strict=True)
            chosen = buttons.get(_ended(session, draft.answer))
            return PrimaryView(chosen.button) if chosen else PrimaryView(stage.choose, ready=False)
        case Phase.STUCK:
            ready = bool(draft.answer)
            return PrimaryView(tr("Say it this way") if ready else stage.choose, ready=ready)
        case Phase.WHEN:
            return PrimaryView(tr("Stop until then"))
        case Phase.CHOOSE:
            ready = bool(draft.answer)
            return PrimaryView(tr("Go on like this") if ready else stage.choose, ready=ready)
        case Phase.LINE:
            return PrimaryView(tr("Look at mine"))
        case Phase.LOOK if session.place.piece < session.step.count:
            return PrimaryView(tr("Next line"))
        case Phase.CLOSE:
            return PrimaryView(tr("To the summary"))
        case Phase.TOGETHER:
            return PrimaryView(tr("We are ready"))
        case _:
            return PrimaryView(tr("Go to the next step"))


def _handing(words: RoomWords, session: Session) -> PrimaryView:
    side = (session.next_floor or session.starter).other
    arrow = "right" if side is Side.TWO else "left"
    name = words.who(side).name
    if session.place.phase is Phase.SAY_BACK:
        return PrimaryView(tr("Hand back to {0}").format(name), arrow)
    following = session.plan[session.place.step + 1 :][:1]
    if session.place.phase is Phase.TURN and following and following[0].side is None:
        return PrimaryView(tr("I have said mine"))
    return PrimaryView(tr("Hand over to {0}").format(name), arrow)


def undo_note(words: RoomWords, session: Session) -> str:
    """Say to whom the floor was handed, for the note with Undo."""
    side = reader(session) or session.next_floor
    if side is None:
        return ""
    names = {"name": words.who(side).name, "other": words.who(side.other).name}
    return fill(words.stage.handed_over, names)
