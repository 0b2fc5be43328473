"""Makes the page of a line from content and from where it stands: pure."""

import msgspec

from coach.cards.lesson import LESSON
from coach.content.prose import Level, SayWords, TrainerWords
from coach.content.words import fill
from ui.cards.doing import OverView
from ui.cards.trainer.build_did import did_view
from ui.cards.trainer.state import Known, Now, samples
from ui.cards.trainer.view import ANY, LevelsView, LineView, QuietView
from ui.cards.view import Option

_QUOTED = "\N{LEFT DOUBLE QUOTATION MARK}%s\N{RIGHT DOUBLE QUOTATION MARK}"


class Words(msgspec.Struct, frozen=True):
    """The words of the page, and those of the quiet card, which are the same everywhere."""

    trainer: TrainerWords
    say: SayWords


def over_view(words: Words, known: Known) -> OverView:
    """Say that it is enough; or that there is nothing to answer."""
    said = words.trainer
    note = said.over if known.lines else said.none
    people = (known.couple.one, known.couple.two)
    more = said.more if known.lines else ""
    return OverView(said.back, people, note.title, note.text, more, said.home)


def line_view(words: Words, known: Known, now: Now) -> LineView:
    """Make the page of the line now."""
    said, lesson = words.trainer, now.lesson
    line = known.lines[lesson.place]
    primary, ready = _primary(words, now)
    own = known.couple.one
    view = LineView(
        back=said.back,
        place=fill(said.place, {"most": str(LESSON)}),
        number=lesson.place,
        partner=own.shape.other if known.alone else known.couple.two.shape,
        scene=line.scene,
        says=_QUOTED % line.says,
        field_label=said.field,
        field=lesson.answer,
        field_help=_try(said, lesson.level),
        yours_label=said.yours,
        tint=f"{own.hue.value}.tint" if known.alone else "surface",
        primary=primary,
        ready=ready,
        enough="" if now.safety else said.enough,
        again=said.again if now.told is not None else "",
        help=words.say.find_help if now.safety else "",
        looked=now.told is not None,
    )
    if now.told is not None and now.safety:
        safety = words.say.safety
        return msgspec.structs.replace(
            view, quiet=QuietView(safety.title, safety.text, words.say.see_help)
        )
    did = None if now.told is None else did_view(said, now.told, lesson.level)
    levels = _aims(said, now) if now.told is None else _levels(said, known, now)
    return msgspec.structs.replace(view, did=did, levels=levels)


def _try(said: TrainerWords, level: Level | None) -> str:
    if level is None:
        return said.try_any
    return fill(said.try_level, {"level": said.levels[level].name})


def _primary(words: Words, now: Now) -> tuple[str, bool]:
    said = words.trainer
    if now.waits:
        return said.reading, True
    if now.safety:
        return words.say.close, True
    if now.told is not None:
        return (said.last if now.lesson.last else said.next), True
    ready = bool(now.lesson.answer.strip())
    return (said.look if ready else said.write_first), ready


def _aims(said: TrainerWords, now: Now) -> LevelsView:
    """Let a level be chosen to try, or none."""
    level = now.lesson.level
    any_one = Option(ANY, said.any, level is None)
    return LevelsView(
        heading=said.a_level,
        name=said.level,
        options=(any_one, *_options(said, level)),
        title=said.any if level is None else said.levels[level].name,
        line=said.any_line if level is None else said.levels[level].line,
    )


def _levels(said: TrainerWords, known: Known, now: Now) -> LevelsView:
    """Show one way to say it at a level; a card can be kept."""
    ways = samples(known, known.lines[now.lesson.place], now.shown)
    way = ways[now.turn % len(ways)] if ways else None
    kept = way is not None and way.key in known.kept
    keep = said.keeps if kept else said.keep
    return LevelsView(
        heading=said.others,
        name=said.level,
        options=_options(said, now.shown),
        title=said.levels[now.shown].name,
        line=said.levels[now.shown].line,
        sample_label=said.card if way is not None and way.key else "",
        sample=_QUOTED % way.says if way is not None else "",
        another=said.another if len(ways) > 1 else "",
        keep=keep if way is not None and way.key else "",
        kept=kept,
    )


def _options(said: TrainerWords, chosen: Level | None) -> tuple[Option, ...]:
    return tuple(Option(one.value, said.levels[one].name, one is chosen) for one in Level)
