"""Makes the pages of the drills from content and from where a round stands: pure."""

import msgspec

from coach.content.drill import BOTH, Drill
from coach.content.library import Library
from coach.content.prose import DrillsWords, SayWords
from coach.content.words import fill, pick
from coach.drills.hearing import Heard, Landing
from coach.drills.practice import ROUND, same
from coach.people import Hue
from ui.say.drills.round import Round
from ui.say.drills.view import (
    AnswerView,
    FieldView,
    LineView,
    ListView,
    ResultView,
    RowView,
)
from ui.say.view import Button

#: A line is said by somebody: it stands between these.
_SAID = "\N{LEFT DOUBLE QUOTATION MARK}%s\N{RIGHT DOUBLE QUOTATION MARK}"


class Words(msgspec.Struct, frozen=True):
    """The words around the lines, and whose tint a better sentence has."""

    drills: DrillsWords
    say: SayWords
    hue: Hue = Hue.INK


def list_view(words: Words, library: Library, lead: str) -> ListView:
    """Make the list of drills."""
    drills, said = library.drills(), words.drills
    rows = tuple(RowView(drill.id, drill.name, drill.line) for drill in drills)
    missing = len(drills) < len(library.drill_ids())
    return ListView(said.back, said.title, lead, rows, said.unreadable if missing else "")


def line_view(words: Words, now: Round) -> LineView:
    """Make the page of a line."""
    said, practice, drill = words.drills, now.practice, now.drill
    place = {"number": str(practice.at + 1), "most": str(min(ROUND, len(practice.lines)))}
    primary, ready = _primary(said, now)
    return LineView(
        back=said.all_drills,
        title=drill.name,
        place=fill(said.place, place),
        says=_SAID % now.line.says,
        task=drill.task,
        answers=tuple(
            AnswerView(one.id, one.name, one.line, one.id == practice.answer)
            for one in drill.answers
        ),
        field=FieldView(said.field, practice.answer, drill.task) if drill.writes else None,
        result=_result(words, now) if now.shows else None,
        own=_own(said, now),
        primary=primary,
        ready=ready,
        others=_others(words, now),
    )


def _primary(said: DrillsWords, now: Round) -> tuple[Button, bool]:
    if now.shows:
        return Button("next", said.over if now.practice.last else said.following), True
    if now.waits:
        return Button("wait", said.reading), True
    if not now.drill.writes:
        return Button("choose", said.choose), False
    ready = bool(now.practice.answer.strip())
    return Button("look", said.look if ready else said.write_first), ready


def _others(words: Words, now: Round) -> tuple[Button, ...]:
    said, enough = words.drills, Button("enough", words.drills.enough)
    if now.shows and now.safety:
        return Button("help", words.say.see_help, "life-buoy"), enough
    if now.shows and now.own is None:
        return Button("own", said.another_way), enough
    return (enough,)


def _own(said: DrillsWords, now: Round) -> FieldView | None:
    if now.own is None or not now.shows:
        return None
    return FieldView(said.another_way_label, now.own, said.another_way_help)


def _result(words: Words, now: Round) -> ResultView:
    said, line = words.drills, now.line
    heading, reason = (
        _written(words, now, now.heard) if now.heard is not None else _chosen(words, now)
    )
    return ResultView(
        heading=heading,
        reason=reason,
        could_heading="" if now.safety else said.could,
        could="" if now.safety else _SAID % line.could,
        tint=f"{words.hue.value}.tint" if words.hue is not Hue.INK else "sunken",
    )


def _chosen(words: Words, now: Round) -> tuple[str, str]:
    """What the line is, and why. How it was seen changes the first words and nothing else."""
    said, line = words.drills, now.line
    pool = said.agrees if same(line, now.practice.answer) else said.differs
    reason = f"{pick(pool, now.number + now.practice.at)} {line.why}"
    return said.both if line.fits == BOTH else _named(now.drill, line.fits), reason


def _named(drill: Drill, key: str) -> str:
    return next((answer.more for answer in drill.answers if answer.id == key), "")


def _written(words: Words, now: Round, heard: Heard) -> tuple[str, str]:
    said, why = words.drills, now.line.why
    match heard.landing:
        case Landing.SAFETY:
            return words.say.safety.title, words.say.safety.text
        case Landing.CLEAR:
            return said.clear, why
        case Landing.STINGS | Landing.MAY_STING:
            stings = heard.landing is Landing.STINGS
            names = {"phrase": heard.phrase, "reason": now.advice}
            return said.stings if stings else said.may_sting, fill(said.phrase, names)
        case Landing.OTHER_LANGUAGE:
            return said.other_language.title, said.other_language.text
        case Landing.UNREAD:
            return said.unread.title, f"{why} {said.unread.text}"
