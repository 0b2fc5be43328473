"""What stands over or in place of the stage while the clock waits: repair, break, calm."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from coach.clock import Moment
from coach.content.words import fill, pick
from coach.people import Side
from coach.session.state import Repairing, RepairPhase, Resting, Session
from coach.session.stops import QUIET_MINUTE, REPAIR_QUIET
from ui.plural import plural
from ui.talk.room.draft import Draft
from ui.talk.room.room_words import RoomWords
from ui.talk.stage_view import (
    BreakView,
    CalmView,
    ChoiceView,
    PrimaryView,
    RepairView,
    RestView,
)

if TYPE_CHECKING:
    from coach.content.prose import Choice

_MINUTE = 60_000
#: How long the same three ideas stay on the break screen, in milliseconds.
_IDEAS = 5 * _MINUTE
_DAY = 24 * 60


def tr(text: str) -> str:
    """Translate a short label of the sheets."""
    return QCoreApplication.translate("stops", text)


def repair_view(words: RoomWords, session: Session, repair: Repairing, draft: Draft) -> RepairView:
    """Build the repair sheet: quiet for both, then a line, then an answer."""
    said, turn = words.repair, session.variation + session.care.repairs
    match repair.phase:
        case RepairPhase.QUIET:
            passed = 1 - repair.quiet / REPAIR_QUIET
            return RepairView(
                "quiet",
                said.title,
                said.quiet,
                fraction=passed,
                suggest=draft.suggest,
                back=said.back,
            )
        case RepairPhase.SAY:
            families = tuple(
                ChoiceView(
                    family.id,
                    family.name,
                    pick(family.lines, turn),
                    chosen=family.id == draft.family,
                )
                for family in said.families
            )
            own = ChoiceView("own", said.own_words, chosen=draft.family == "own")
            primary = PrimaryView(said.said if draft.family else words.stage.choose)
            text = f"{said.say_line} {pick(said.teach, turn)}"
            return RepairView(
                "say",
                said.say,
                text,
                families=(*families, own),
                suggest=draft.suggest,
                primary=PrimaryView(primary.words, ready=bool(draft.family)),
                back=said.back,
            )
        case RepairPhase.ANSWER:
            return _receiving(words, draft)


def _receiving(words: RoomWords, draft: Draft) -> RepairView:
    said = words.repair
    replies = {"accepted": said.accepted, "part": said.part, "not_ready": said.not_ready}
    answers = tuple(
        ChoiceView(id_, reply.name, reply.line, chosen=draft.taken == id_)
        for id_, reply in replies.items()
    )
    ready = bool(draft.taken)
    # Receiving is half the skill: once one is marked, its words are there to be said.
    text = pick(replies[draft.taken].says, len(draft.family)) if ready else said.answer_line
    primary = PrimaryView(tr("Said, go on") if ready else words.stage.choose, ready=ready)
    return RepairView("answer", said.answer, text, answers=answers, primary=primary, back=said.back)


def break_view(words: RoomWords, draft: Draft) -> BreakView:
    """Build the break sheet. It never says who asked."""
    rest = words.rest
    kinds: dict[str, Choice] = {
        "minute": rest.quiet_minute,
        "apart": rest.apart,
        "stop": rest.stop,
    }
    # The words of the file are for the usual length; another one is said by its button.
    apart = rest.apart.name if draft.minutes == Draft().minutes else tr("Some time apart")
    names = {"apart": apart}
    choices = tuple(
        ChoiceView(id_, names.get(id_, choice.name), choice.line, chosen=draft.rest == id_)
        for id_, choice in kinds.items()
    )
    lengths: tuple[ChoiceView, ...] = ()
    owes: tuple[ChoiceView, ...] = ()
    button = kinds[draft.rest].button
    if draft.rest == "apart":
        lengths = tuple(
            ChoiceView(str(n), _length(words, n), chosen=draft.minutes == n)
            for n in (*rest.lengths, _DAY)
        )
        owes = _owes(words, draft)
        button = _taking(draft.minutes)
    return BreakView(
        title=rest.title,
        text=rest.lead,
        choices=choices,
        lengths=lengths,
        owes=owes,
        primary=PrimaryView(button),
        how_long=rest.how_long,
        who_calls=rest.owes,
        unsafe=rest.unsafe,
        back=rest.back,
    )


def _taking(minutes: int) -> str:
    if minutes >= _DAY:
        return tr("Rest until tomorrow")
    return plural("stops", "Take {0} minute", "Take {0} minutes", minutes).format(minutes)


def _length(words: RoomWords, minutes: int) -> str:
    if minutes >= _DAY:
        return words.rest.tomorrow
    return plural("stops", "{0} minute", "{0} minutes", minutes).format(minutes)


def _owes(words: RoomWords, draft: Draft) -> tuple[ChoiceView, ...]:
    both = ChoiceView("both", words.rest.owes_both, chosen=draft.owes is None)
    each = (
        ChoiceView(side.value, words.who(side).name, chosen=draft.owes is side) for side in Side
    )
    return (both, *each)


def rest_view(words: RoomWords, session: Session, rest: Resting, now: Moment) -> RestView:
    """Build the break screen: when, what is good company meanwhile, who says "let us go on"."""
    said = words.rest
    minute = rest.planned == QUIET_MINUTE * _MINUTE
    over = rest.left == 0
    at = Moment(now.steady, now.wall + rest.left).local()
    facts = {"time": at.strftime("%H:%M"), "minutes": str(-(-rest.left // _MINUTE))}
    title = said.quiet_minute.name if minute else fill(said.together_at, facts)
    text = said.quiet_minute.line if minute else fill(said.about, facts)
    if over:
        title = said.quiet_minute_over if minute else fill(said.over, facts)
        text = ""
    breath = words.breath
    return RestView(
        waits=tr("{0} waits at step {1}, exactly as you left it.").format(
            words.walkthrough.name, session.place.step + 1
        ),
        title=title,
        text=text,
        label="" if minute else said.company,
        ideas=() if minute else _ideas(words, session, rest),
        owes="" if minute else _returning(words, rest),
        over=over,
        minute=minute,
        breath=(breath.inhale, breath.exhale, breath.rhythms[0].name),
        here=said.here,
        longer=said.longer,
        leave=said.leave,
        unsafe=said.unsafe,
        both=(words.one, words.two),
    )


def _ideas(words: RoomWords, session: Session, rest: Resting) -> tuple[str, ...]:
    """The body first, then a kinder thought about oneself, then one about the other (P05)."""
    turn = session.variation + rest.elapsed // _IDEAS
    said = words.rest
    if rest.elapsed < _IDEAS:
        return (pick(said.body, turn), pick(said.body, turn + 1), said.leave_topic)
    return (pick(said.body, turn), pick(said.self, turn), pick(said.other, turn))


def _returning(words: RoomWords, rest: Resting) -> str:
    if rest.owes is None:
        return ""
    names = {"name": words.who(rest.owes).name, "other": words.who(rest.owes.other).name}
    return fill(words.rest.returns, names)


def calm_view(words: RoomWords, session: Session, rest: Resting, draft: Draft) -> CalmView:
    """Build the look at one's own calm after a break: each alone, one result for both."""
    said, gate = words.rest, words.gate
    both = (words.who(session.starter),) if session.solo else (words.one, words.two)
    done = draft.calm is not None
    title, text = said.recheck.title, said.recheck.text
    lines: tuple[str, ...] = ()
    chosen = draft.calms[-1] if draft.calms else None
    ready = chosen is not None
    primary = PrimaryView(said.recheck_done if ready else tr("Slide to answer first"), ready=ready)
    if done:
        enough = said.calm_enough if draft.calm else said.calm_not_yet
        title, text = enough.title, enough.text
        lines = _return_lines(words, session, rest) if draft.calm else ()
        primary = PrimaryView(
            tr("Go on with the talk") if draft.calm else tr("Rest a little longer")
        )
    names = {"name": words.who(draft.open).name, "other": words.who(draft.open.other).name}
    return CalmView(
        title=title,
        text=text,
        both=both,
        open=draft.open,
        question=gate.calm,
        low=gate.calm_ends[0],
        high=gate.calm_ends[1],
        words=gate.calm_steps,
        chosen=chosen,
        covered=fill(gate.look_away, names),
        primary=primary,
        done=done,
        lines=lines,
    )


def _return_lines(words: RoomWords, session: Session, rest: Resting) -> tuple[str, ...]:
    turn = session.variation + session.care.breaks
    said = words.rest
    line, thanks = pick(said.return_lines, turn), pick(said.return_thanks, turn)
    if rest.owes is None:
        return (said.return_title, line, thanks)
    opener, other = words.who(rest.owes).name, words.who(rest.owes.other).name
    return (said.return_title, f"{opener}: {line}", f"{other}: {thanks}")
