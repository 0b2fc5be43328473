"""From all that is known of an open page to what stands on it: pure."""

from PySide6.QtCore import QCoreApplication

from coach.content.library import Library
from coach.content.model import Picks
from coach.content.prose import BookWords, ReflectWords
from coach.content.words import fill
from coach.reflect.before import card_of
from coach.reflect.guide import Step, steps_of
from coach.reflect.pages import Kind
from ui.reflect.guided.build_after import calm_view, card_view, drafts_view, items_view, look_view
from ui.reflect.guided.build_question import question_view
from ui.reflect.guided.state import State, field_of
from ui.reflect.guided.view import Body, Button, EndView, GuidedView, HeadView, KeepView


def tr(text: str) -> str:
    """Translate a short label of the guided pages."""
    return QCoreApplication.translate("Guided", text)


def build(state: State, words: ReflectWords, book: BookWords, library: Library) -> GuidedView:
    """Make the page."""
    own = book.page
    picked = field_of(state, state.picking)
    return GuidedView(
        _head(state, words),
        _body(state, words, library),
        KeepView(own.loose if state.loose else words.only_yours, own.do_not_keep, state.loose),
        book.safety,
        _primary(state),
        _other(state),
        state.serial,
        picking=picked.picks.value if picked is not None else Picks.NONE.value,
        picking_title=picked.label if picked is not None else "",
    )


def _head(state: State, words: ReflectWords) -> HeadView:
    guide = state.guide
    name, topic = guide.words.name, guide.page.topic.strip()
    if topic:
        name = fill(words.titled, {"page": name, "topic": topic})
    count = len(guide.words.questions)
    if guide.step is not Step.QUESTION or count < 2:
        return HeadView(state.whose.person, name, tr("Close the book"), _back(state))
    numbers = {"page": name, "number": str(guide.at + 1), "count": str(count)}
    label = fill(words.counted, numbers)
    return HeadView(
        state.whose.person, label, tr("Close the book"), _back(state), guide.at + 1, count
    )


def _back(state: State) -> Button:
    """Say where one comes from here: to the step before, or to the list."""
    guide = state.guide
    if guide.at == 0 and not guide.ended:
        return Button("close", tr("Back to my pages"))
    asks = guide.step is Step.QUESTION
    return Button("back", tr("Back one question") if asks else tr("Back one step"))


def _body(state: State, words: ReflectWords, library: Library) -> Body:
    match state.guide.step:
        case Step.ITEMS:
            return items_view(state, words)
        case Step.LOOK:
            return look_view(state, words, library)
        case Step.CARD:
            return card_view(state, words)
        case Step.PICTURE if state.guide.page.kind is Kind.CALM:
            return calm_view(state, words)
        case Step.PICTURE:
            return drafts_view(state, words)
        case Step.NOT_TODAY:
            return EndView(words.not_today.title, words.not_today.text)
        case _:
            return question_view(state, words)


def _primary(state: State) -> Button:
    guide = state.guide
    match guide.step:
        case Step.QUESTION | Step.ITEMS:
            last = guide.at + 2 == len(steps_of(guide.page.kind, guide.words))
            return Button("next", guide.words.done if last else tr("Next question"))
        case Step.CARD:
            return _card_primary(state)
        case _:
            return Button("close", tr("Back to my pages"))


def _card_primary(state: State) -> Button:
    """Take it along, unless there is nothing to take, or a talk may not be what helps."""
    if can_take(state) and not state.danger:
        return Button("take", tr("Take my card along"))
    return Button("close", tr("Leave it here"))


def can_take(state: State) -> bool:
    """Say whether the card can go along: it needs a first line."""
    return card_of(state.guide.page).can_go_along


def _other(state: State) -> Button | None:
    guide = state.guide
    if guide.step is Step.CARD and _card_primary(state).key == "take":
        return Button("close", tr("Leave it here"))
    if guide.step is Step.QUESTION and guide.page.kind is Kind.BEFORE:
        return Button("not-today", tr("Not today"))
    return None
