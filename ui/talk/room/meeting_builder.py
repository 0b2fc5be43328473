"""From a session to what a meeting shows: its parts, its list, the column at the left."""

from datetime import date

from coach.content.model import Line, Part, Phase
from coach.content.words import fill
from coach.planning.memory import Outcome
from coach.session.state import Session
from ui.dates import day_and_date, local, time_of_day
from ui.talk.board_view import AgendaView, AgreedView, PartView, PointsPart, PointsView, PointView
from ui.talk.room.room_words import PhaseText, RoomWords
from ui.talk.stage_view import FieldView, PartMark

_MINUTE = 60_000
#: So many agreements stand beside the list, the latest.
_AGREED = 3


def agenda_view(words: RoomWords, session: Session, text: PhaseText) -> AgendaView:
    """Build the parts of the meeting, and the list beside them."""
    said, left_out = words.deciding.agenda, session.words.board.left_out
    parts = words.walkthrough.parts
    whole = sum(planned(session, part) for part in parts if part.id not in left_out)
    ends = time_of_day(local(session.last.wall + whole))
    return AgendaView(
        title=text.title,
        text=text.hint,
        parts=tuple(_part(words, session, part, number) for number, part in enumerate(parts, 1)),
        heading=fill(said.tonight, {"minutes": str(round(whole / _MINUTE))}),
        until=fill(said.until, {"time": ends}),
        points=_points(words, session, ticks=False),
    )


def planned(session: Session, part: Part) -> int:
    """Give the planned time of a part in milliseconds."""
    return sum(step.budget for step in session.plan if step.part == part.id)


def _part(words: RoomWords, session: Session, part: Part, number: int) -> PartView:
    said, out = words.deciding.agenda, part.id in session.words.board.left_out
    minutes = str(max(1, round(planned(session, part) / _MINUTE)))
    toggle = (said.take_in if out else said.leave_out) if part.optional else ""
    return PartView(
        id=part.id,
        number=number,
        name=part.name,
        line=said.left_out if out else part.line,
        minutes="" if out else fill(said.minutes, {"minutes": minutes}),
        left_out=out,
        toggle=toggle,
    )


def points_view(words: RoomWords, session: Session, text: PhaseText) -> PointsView:
    """Build the list, to be gone through."""
    return PointsView(
        text.title,
        text.hint,
        _points(words, session, ticks=True),
        words.deciding.agenda.agreed,
        _agreed(words),
    )


def _agreed(words: RoomWords) -> tuple[AgreedView, ...]:
    """Give the latest agreements; what was let go needs no more words."""
    said = words.deciding.agenda
    signs = {Outcome.OPEN: "ring", Outcome.KEPT: "full", Outcome.CHANGED: "half"}
    lines = {Outcome.KEPT: said.kept, Outcome.CHANGED: said.changed}
    found: list[AgreedView] = []
    for agreement in (one.agreement for one in words.agreed if one.agreement.outcome in signs):
        day = day_and_date(date.fromisoformat(agreement.due))
        line = lines.get(agreement.outcome) or fill(said.again, {"day": day})
        found.append(AgreedView(signs[agreement.outcome], agreement.words, line))
    return tuple(found[:_AGREED])


def _points(words: RoomWords, session: Session, *, ticks: bool) -> PointsPart:
    said, points = words.deciding.agenda, session.words.board.points
    return PointsPart(
        label=said.points,
        points=tuple(
            PointView(
                index,
                point.text,
                point.done,
                fill(said.tick, {"point": point.text}),
                fill(said.take_out, {"point": point.text}),
            )
            for index, point in enumerate(points)
        ),
        field=line_field(words, session, Line.POINT, len(points)),
        add=said.add,
        empty="" if points else said.empty,
        ticks=ticks,
    )


def part_marks(words: RoomWords, session: Session) -> tuple[PartMark, ...]:
    """Give the parts for the column at the left; where the agenda is shown it says it all."""
    if session.solo or session.place.phase is Phase.AGENDA:
        return ()
    here, left_out = session.step.part, session.words.board.left_out
    return tuple(
        PartMark(number, part.name, here=part.id == here, left_out=part.id in left_out)
        for number, part in enumerate(words.walkthrough.parts, 1)
    )


def line_field(words: RoomWords, session: Session, line: Line, number: int = 0) -> FieldView:
    """Give the field of a line. Where one line follows another, ``number`` tells them apart."""
    called, typed = words.deciding.lines.each[line], session.words.board.line(line)
    return FieldView(f"line {line.value} {number}", called.label, typed, called.hint)
