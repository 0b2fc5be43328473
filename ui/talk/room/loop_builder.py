"""From a session to the loop: its fields, and its drawing."""

from typing import TYPE_CHECKING

from coach.content.model import LoopPiece
from coach.content.words import fill
from coach.people import Side
from coach.session.state import Session
from coach.session.words import said_of
from ui.talk.private_view import LoopHalf, LoopView
from ui.talk.room.aid_builder import aids
from ui.talk.room.room_words import PhaseText, RoomWords
from ui.talk.stage_view import ClosingView, FieldView

if TYPE_CHECKING:
    from coach.content.prose import Note

_SIDES = (Side.ONE, Side.TWO)


def loop_fields(words: RoomWords, session: Session, text: PhaseText) -> ClosingView:
    """Build the pieces that this step asks for; both sides have the same ones."""
    asks = words.steps[session.place.step].asks
    each = [piece for piece in asks if piece is not LoopPiece.WHOLE]
    whole = _field(words, session, None, LoopPiece.WHOLE) if LoopPiece.WHOLE in asks else None
    return ClosingView(
        title=text.title,
        text=text.hint,
        sides=tuple(
            (words.who(side), tuple(_field(words, session, side, piece) for piece in each))
            for side in _SIDES
        ),
        next_step=whole,
        aids=aids(words, session),
    )


def loop_body(words: RoomWords, session: Session, text: PhaseText) -> LoopView:
    """Build the drawing; with the last drawing of a talk the way out opens."""
    loop, steps = words.loop, session.plan
    last = not any(step.kind is session.step.kind for step in steps[session.place.step + 1 :])
    deeper = any(said_of(session, side, LoopPiece.UNDER) for side in _SIDES)
    one, two = (_half(words, session, side) for side in _SIDES)
    return LoopView(
        title=text.title,
        text=text.hint,
        halves=(one, two),
        whole=said_of(session, None, LoopPiece.WHOLE),
        empty=loop.empty,
        way_out=loop.way_out if last and deeper else "",
        said=tuple(line for side in _SIDES for line in _said(words, session, side)),
    )


def _field(words: RoomWords, session: Session, side: Side | None, piece: LoopPiece) -> FieldView:
    notes: dict[LoopPiece, Note] = {
        LoopPiece.FEEL: words.loop.feel,
        LoopPiece.DOES: words.loop.does,
        LoopPiece.UNDER: words.loop.under,
        LoopPiece.LONG: words.loop.long,
        LoopPiece.WHOLE: words.loop.whole,
    }
    note = notes[piece]
    whose = side.value if side else "both"
    text = said_of(session, side, piece)
    return FieldView(f"loop {whose} {piece.value}", note.title, text, note.text)


def _half(words: RoomWords, session: Session, side: Side) -> LoopHalf:
    """What lies underneath takes the place of the feeling as soon as it is known."""
    who, loop = words.who(side), words.loop
    under = said_of(session, side, LoopPiece.UNDER)
    label = loop.underneath if under else loop.feels
    long = said_of(session, side, LoopPiece.LONG)
    return LoopHalf(
        who,
        does=said_of(session, side, LoopPiece.DOES),
        label=fill(label, {"name": who.name}),
        under=under or said_of(session, side, LoopPiece.FEEL),
        long=long,
    )


def _said(words: RoomWords, session: Session, side: Side) -> tuple[str, ...]:
    """Say the half of one side in a sentence or two."""
    texts = {piece.value: said_of(session, side, piece) or words.loop.empty for piece in LoopPiece}
    names = texts | {"name": words.who(side).name}
    first = fill(words.loop.said_feel, names)
    if not said_of(session, side, LoopPiece.UNDER):
        return (first,)
    return first, fill(words.loop.said_under, names)
