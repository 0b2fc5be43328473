"""Makes the page of feelings and needs from what it knows: pure."""

from collections.abc import Iterable, Sequence

import msgspec
from PySide6.QtCore import QCoreApplication

from coach.content.prose.feelings import BodyPlace, Family, FeelingsWords, NeedFamily
from coach.feelings.picks import Kind, Pick
from coach.feelings.saying import sentence
from coach.feelings.vocabulary import Entry, answers_of, entry
from ui.feelings.build_found import found, word_view
from ui.feelings.state import State
from ui.feelings.view import (
    ColumnView,
    FeelingsView,
    OptionView,
    Route,
    SaidView,
    SensesView,
)

#: So many families are seen before the rest is unfolded.
FIRST = 7


def tr(text: str) -> str:
    """Translate a short label of this page."""
    return QCoreApplication.translate("Feelings", text)


class _Listed(msgspec.Struct, frozen=True):
    """What stands in the list at the left: ids and names, and which is shown."""

    options: tuple[tuple[str, str], ...]
    shown: str
    more: str


def build(state: State, words: FeelingsWords) -> FeelingsView:
    """Make the whole page."""
    listed = _listed(state, words)
    every = _options(listed.options, "" if state.typed.strip() else listed.shown)
    folded = not state.unfolded and bool(listed.more)
    view = FeelingsView(
        number=state.number,
        title=state.title or words.title,
        back=state.back or tr("Back to my sentence"),
        routes=_routes(state),
        search=words.search,
        also_full=words.also_full,
        answers=_answers(state, words),
        families=_first(every, listed.shown) if folded else every,
        all_families=every,
        more=listed.more if folded else words.fewer if listed.more else "",
        said=_said(state, words),
        typed=state.typed,
        primary=tr("Use these words") if state.picks else tr("Leave it open"),
    )
    if state.typed.strip():
        return msgspec.structs.replace(view, found=found(state, words))
    if state.route is Route.BODY:
        return msgspec.structs.replace(view, senses=_senses(state, words))
    return msgspec.structs.replace(view, columns=_columns(state, words))


def _routes(state: State) -> tuple[OptionView, ...]:
    names = {
        Route.FEELINGS: tr("Feelings"),
        Route.NEEDS: tr("Needs"),
        Route.BODY: tr("From the body"),
    }
    return tuple(OptionView(one.value, name, one is state.route) for one, name in names.items())


def _answers(state: State, words: FeelingsWords) -> tuple[OptionView, ...]:
    names = (words.not_sure.name, *(answer.name for answer in words.answers))
    return tuple(
        OptionView(one.pick.key, name, one.pick in state.picks)
        for one, name in zip(answers_of(words), names, strict=True)
    )


def _listed(state: State, words: FeelingsWords) -> _Listed:
    match state.route:
        case Route.FEELINGS:
            return _Listed(_named(words.families), state.family, words.more_feelings)
        case Route.NEEDS:
            return _Listed(_named(words.needs), state.need, words.more_needs)
        case Route.BODY:
            return _Listed(_named(words.body), state.place, "")


def _named(families: Iterable[Family | NeedFamily | BodyPlace]) -> tuple[tuple[str, str], ...]:
    return tuple((one.id, one.name) for one in families)


def _options(named: Sequence[tuple[str, str]], shown: str) -> tuple[OptionView, ...]:
    return tuple(OptionView(key, name, key == shown) for key, name in named)


def _first(every: tuple[OptionView, ...], shown: str) -> tuple[OptionView, ...]:
    """Give the first few; what is shown is among them, wherever it stands."""
    first = every[:FIRST]
    if all(one.id != shown for one in first):
        return (*first[:-1], *(one for one in every if one.id == shown))
    return first


def _columns(state: State, words: FeelingsWords) -> tuple[ColumnView, ...]:
    if state.route is Route.NEEDS:
        need = next(one for one in words.needs if one.id == state.need)
        entries = [entry(Kind.NEED, word, need.name) for word in need.words]
        half = (len(entries) + 1) // 2
        return (_column(state, entries[:half]), _column(state, entries[half:]))
    family = next(one for one in words.families if one.id == state.family)
    strengths = (family.little, family.clear, family.much)
    return tuple(
        _column(state, [entry(Kind.FEELING, word, family.name) for word in strength], head, bars)
        for bars, (strength, head) in enumerate(zip(strengths, words.strengths, strict=True), 1)
    )


def _column(state: State, entries: list[Entry], head: str = "", bars: int = 0) -> ColumnView:
    views = tuple(word_view(one.pick, one.means, state.picks) for one in entries)
    return ColumnView(views, head, bars)


def _senses(state: State, words: FeelingsWords) -> SensesView:
    place = next(one for one in words.body if one.id == state.place)
    sensed = next((one for one in place.sensations if one.feels == state.sense), None)
    may = sensed.may if sensed else ()
    names = dict(_named(words.families))
    senses = ((one.feels, one.feels) for one in place.sensations)
    return SensesView(
        name=place.name,
        senses=_options(tuple(senses), state.sense),
        may_be=words.may_be if sensed else words.sense_first,
        families=tuple(OptionView(family, names[family]) for family in may),
        note=words.may_be_note if sensed else "",
    )


def _said(state: State, words: FeelingsWords) -> SaidView:
    alone = any(pick.alone for pick in state.picks)
    body = state.route is Route.BODY and not state.typed
    hint = words.sensed if body and state.sense else words.choose
    return SaidView(
        person=state.person,
        parts=sentence(state.picks, words),
        hint="" if state.picks else hint,
        remark=words.enough if state.full else words.not_sure_line if alone else "",
        link=words.from_body if alone and not body else "",
        writing=state.writing,
        own_label=words.own_label,
        own_hint=words.own_hint,
    )


def picks_by_key(entries: Iterable[Entry]) -> dict[str, Pick]:
    """Give what choosing each word gives, by what the program calls it."""
    return {one.pick.key: one.pick for one in entries}
