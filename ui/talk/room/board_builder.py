"""From a session to what the steps of deciding show: ideas, stars, a trial and its day."""

from coach.content.model import Line, Phase
from coach.content.prose import Choice
from coach.content.words import fill
from coach.people import Side
from coach.session import agreeing, ideas
from coach.session.state import Session
from ui.dates import local, short_day
from ui.talk.board_view import (
    BoardView,
    FollowUpView,
    HalfView,
    IdeasHalf,
    IdeasView,
    IdeaView,
    LiveableView,
    MetRow,
    MetView,
    ReviewView,
    StarsView,
    StarView,
    WriteView,
)
from ui.talk.room.draft import Draft
from ui.talk.room.meeting_builder import agenda_view, line_field, points_view
from ui.talk.room.room_words import PhaseText, RoomWords
from ui.talk.view_parts import ChoiceView

_DAY = 86_400_000


def board_view(words: RoomWords, session: Session, draft: Draft, text: PhaseText) -> BoardView:
    """Build the body of a step of deciding."""
    match session.place.phase:
        case Phase.IDEAS:
            return _ideas(words, session, text)
        case Phase.STAR:
            return _stars(words, session, text)
        case Phase.MET:
            return _met(words, session, text)
        case Phase.LIVEABLE:
            return _liveable(words, session, draft, text)
        case Phase.FOLLOW_UP:
            return _follow_up(words, session, text)
        case Phase.REVIEW:
            return _review(words, session, draft, text)
        case Phase.AGENDA:
            return agenda_view(words, session, text)
        case Phase.POINTS:
            return points_view(words, session, text)
        case _:
            return _write(words, session, text)


def _write(words: RoomWords, session: Session, text: PhaseText) -> WriteView:
    title, says = text.title, text.hint
    if session.place.misses:  # one of them, or both, could not live with it as it was
        title, says = words.deciding.liveable.reopened.title, words.deciding.liveable.reopened.text
    return WriteView(
        title=title,
        text=says,
        fields=tuple(line_field(words, session, line) for line in session.step.fields),
        note=words.deciding.together,
        both=(words.one, words.two),
    )


# -- ideas and stars


def _ideas(words: RoomWords, session: Session, text: PhaseText) -> IdeasView:
    asked = session.words.board.line(Line.QUESTION)
    one, two = (_ideas_half(words, session, side) for side in Side)
    return IdeasView(asked or text.title, text.hint, (one, two))


def _ideas_half(words: RoomWords, session: Session, side: Side) -> IdeasHalf:
    said, board, mine = words.deciding.ideas, session.words.board, ideas.adds(session) is side
    names = _names(words, side)
    own = tuple(
        IdeaView(index, idea.text, fill(said.take_out, {"idea": idea.text}))
        for index, idea in enumerate(board.ideas)
        if idea.side is side
    )
    field = line_field(words, session, Line.IDEA, len(board.ideas) + board.passes)
    return IdeasHalf(
        who=words.who(side),
        heading=fill(said.turn if mine else said.theirs, names),
        ideas=own,
        foot=fill(said.keys if mine else said.waits, names),
        field=field if mine else None,
    )


def _stars(words: RoomWords, session: Session, text: PhaseText) -> StarsView:
    said, board, open_side = words.deciding.stars, session.words.board, ideas.half(session)
    starred = {star.index for star in board.stars if star.side is open_side}
    left = min(ideas.stars_left(session), len(said.left) - 1)
    return StarsView(
        title=text.title,
        text=text.hint,
        half=_half(words, open_side, said.open),
        ideas=tuple(
            StarView(index, idea.text, index in starred) for index, idea in enumerate(board.ideas)
        ),
        left=said.left[left],
    )


def _half(words: RoomWords, open_side: Side, heading: str) -> HalfView:
    covered = words.deciding.covered
    return HalfView(
        both=(words.one, words.two),
        open=open_side,
        heading=fill(heading, _names(words, open_side)),
        covered=fill(covered.title, _names(words, open_side.other)),
        later=fill(covered.text, _names(words, open_side.other)),
    )


def _met(words: RoomWords, session: Session, text: PhaseText) -> MetView:
    said = words.deciding.stars
    both, one, none = ideas.met(session.words.board)
    advice = said.easier if both else said.none
    return MetView(
        title=text.title,
        text=text.hint if both else "",
        both_label=said.both,
        both=tuple(_met_row(words, session, index) for index in both),
        one_label=said.one if one else "" if both else said.nobody,
        one=tuple(_met_row(words, session, index) for index in one),
        rest=fill(said.rest, {"count": str(len(none))}) if none else "",
        heading=said.easier.title if both else said.none.title,
        advice=advice.text,
        joined=line_field(words, session, Line.JOINED),
    )


def _met_row(words: RoomWords, session: Session, index: int) -> MetRow:
    board, said = session.words.board, words.deciding.stars
    sides = tuple(side for side in Side for star in board.stars if star == ideas.Star(side, index))
    spoken = said.by_both if sides[1:] else fill(said.by, _names(words, sides[0]))
    return MetRow(board.ideas[index].text, tuple(words.who(side) for side in sides), spoken)


# -- the trial and its day


def _liveable(words: RoomWords, session: Session, draft: Draft, text: PhaseText) -> LiveableView:
    said = words.deciding.liveable
    open_side = rates(session, draft)
    return LiveableView(
        title=text.title,
        text=text.hint,
        half=_half(words, open_side, said.open),
        agreement=session.words.board.line(Line.WHAT),
        question=said.question,
        ends=(said.low, said.high),
        steps=said.steps,
        unanswered=said.unanswered,
        chosen=draft.live[-1] if draft.live else None,
    )


def rates(session: Session, draft: Draft) -> Side:
    """Whose half is open where each says how well they could live with it."""
    return session.starter if len(draft.live) < len(Side) else session.starter.other


def _follow_up(words: RoomWords, session: Session, text: PhaseText) -> FollowUpView:
    said, board = words.deciding.follow_up, session.words.board
    return FollowUpView(
        title=text.title,
        text=text.hint,
        label=said.agreement,
        agreement=agreement_lines(words, session),
        nothing=said.nothing,
        day_label=said.day,
        days=days(session),
        keep_label=said.keep,
        keeps=tuple((words.who(side), side in board.keeps) for side in Side),
        keep_word=said.keep_word,
        note=said.note,
    )


def agreement_lines(words: RoomWords, session: Session) -> tuple[tuple[str, str], ...]:
    """Give label and words of each line of the agreement that was written."""
    board, labels = session.words.board, words.deciding.lines.each
    return tuple(
        (labels[line].label, board.line(line)) for line in agreeing.TRIAL if board.line(line)
    )


def days(session: Session) -> tuple[ChoiceView, ...]:
    """Give the days from one week on to two, as they are said."""
    look_at = session.words.board.look_at
    chosen = local(look_at).date() if look_at else None
    found: list[ChoiceView] = []
    for ahead in range(agreeing.SOONEST, agreeing.LATEST + 1):
        day = local(session.last.wall + ahead * _DAY).date()
        found.append(ChoiceView(str(ahead), short_day(day), chosen=day == chosen))
    return tuple(found)


def _review(words: RoomWords, session: Session, draft: Draft, text: PhaseText) -> ReviewView:
    said = words.deciding
    ways = {"keep": said.review.keep, "change": said.review.change, "drop": said.review.drop}
    return ReviewView(
        title=text.title,
        text=text.hint,
        label=said.review.agreement,
        agreement=agreement_lines(words, session),
        nothing=said.follow_up.nothing,
        choices=tuple(_way(id_, way, draft) for id_, way in ways.items()),
    )


def _way(id_: str, choice: Choice, draft: Draft) -> ChoiceView:
    return ChoiceView(id_, choice.name, choice.line, chosen=draft.answer == id_)


def spoken_of(view: object) -> str:
    """Give what is said to screen readers beside the title: whose turn it is, whose half."""
    match view:
        case IdeasView(halves=halves):
            return next(half.heading for half in halves if half.field is not None)
        case StarsView(half=half) | LiveableView(half=half):
            return half.heading
        case _:
            return ""


def _names(words: RoomWords, side: Side) -> dict[str, str]:
    return {"name": words.who(side).name, "other": words.who(side.other).name}
