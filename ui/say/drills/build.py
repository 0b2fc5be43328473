"""Makes the pages of the drills from content and from where a round stands: pure."""

import msgspec

from coach.content.drill import BOTH, Drill
from coach.content.library import Library
from coach.content.prose import DrillsWords, SayWords
from coach.content.words import fill, pick
from coach.drills.hearing import Heard, Landing
from coach.drills.practice import same
from coach.people import Hue
from ui.say.drills.round import Round
from ui.say.drills.view import (
    BREATH,
    AnswerView,
    FieldView,
    LineView,
    ListView,
    ResultView,
    RowView,
)
from ui.say.view import Button, CardView

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
    breath = RowView(BREATH, said.breath.title, said.breath.text)
    missing = len(drills) < len(library.drill_ids())
    return ListView(
        said.back, said.title, lead, (*rows, breath), said.unreadable if missing else ""
    )


def line_view(words: Words, now: Round) -> LineView:
    """Make the page of a line."""
    said, practice, drill = words.drills, now.practice, now.drill
    primary, ready = _primary(words, now)
    return LineView(
        back=said.all_drills,
        title=drill.name,
        place=fill(said.place, {"most": str(len(practice.lines))}),
        says=_quoted(now.line.says),
        task="" if drill.writes else drill.task,
        answers=tuple(
            AnswerView(one.id, one.name, one.line, one.id == practice.answer)
            for one in drill.answers
        ),
        field=_field(said, now) if drill.writes else None,
        result=_result(words, now) if now.shows else None,
        own=_own(said, now),
        primary=primary,
        ready=ready,
        others=_others(words, now),
    )


def _quoted(line: str) -> str:
    """Put a line in quotes, unless it is an exchange that has its own."""
    return line if line.startswith("\u201c") else _SAID % line


def _field(said: DrillsWords, now: Round) -> FieldView:
    """Give the field; after words of fear, and beside a result, nothing asks for a wish."""
    task = "" if now.danger or now.shows else now.drill.task
    return FieldView(said.field, now.practice.answer, task)


def _primary(words: Words, now: Round) -> tuple[Button, bool]:
    said = words.drills
    if now.shows and now.safety:
        return Button("close", words.say.close), True
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
        return (Button("help", words.say.find_help, "life-buoy"),)
    if now.shows and now.own is None:
        return Button("own", said.another_way), enough
    return (enough,)


def _own(said: DrillsWords, now: Round) -> FieldView | None:
    if now.own is None or not now.shows:
        return None
    return FieldView(said.another_way_label, now.own, hint=said.another_way_help)


def _result(words: Words, now: Round) -> ResultView:
    tint = f"{words.hue.value}.tint" if words.hue is not Hue.INK else "sunken"
    if now.safety:
        safety = words.say.safety
        card = CardView(safety.title, safety.text, words.say.see_help)
        return ResultView("", "", "", "", tint, card)
    heading, reason = (
        _written(words, now, now.heard) if now.heard is not None else _chosen(words, now)
    )
    return ResultView(heading, reason, words.drills.could, _SAID % now.line.could, tint)


def _chosen(words: Words, now: Round) -> tuple[str, str]:
    """What the line is, and why. How it was seen changes the first words and nothing else."""
    said, line = words.drills, now.line
    pool = said.agrees if same(line, now.practice.answer) else said.differs
    opener = "" if line.grave else f"{pick(pool, now.number + now.practice.at)} "
    reason = f"{opener}{line.why}"
    return said.both if line.fits == BOTH else _named(now.drill, line.fits), reason


def _named(drill: Drill, key: str) -> str:
    return next((answer.more for answer in drill.answers if answer.id == key), "")


def _written(words: Words, now: Round, heard: Heard) -> tuple[str, str]:
    said, why = words.drills, now.line.why
    match heard.landing:
        case Landing.CLEAR:
            return said.clear, why
        case Landing.STINGS | Landing.MAY_STING:
            stings = heard.landing is Landing.STINGS
            names = {"phrase": heard.phrase, "reason": now.advice}
            return said.stings if stings else said.may_sting, fill(said.phrase, names)
        case Landing.OTHER_LANGUAGE:
            return said.other_language.title, said.other_language.text
        case _:  # nothing could read it
            return said.unread.title, f"{why} {said.unread.text}"
