"""One question with its fields, and the column beside it."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from coach.content.model import Picks
from coach.content.prose import FieldWords, ReflectWords, Scale, ScaleWords
from coach.content.words import fill
from coach.reflect.before import so_far
from coach.reflect.guide import Guide
from coach.reflect.pages import Kind
from ui.dates import local, time_of_day
from ui.reflect.guided.state import State
from ui.reflect.guided.view import (
    AsideView,
    Button,
    FieldView,
    HelpView,
    NoteView,
    QuestionView,
    SliderView,
)

#: The line at the top has this id in the requests of a page.
ABOUT = ""
#: So much of an answer is shown beside the next questions.
_LONGEST = 120


def tr(text: str) -> str:
    """Translate a short label of the guided pages."""
    return QCoreApplication.translate("Guided", text)


def question_view(state: State, words: ReflectWords) -> QuestionView:
    """Make the question that is asked now."""
    guide = state.guide
    asked = guide.words.questions[min(guide.at, len(guide.words.questions) - 1)]
    runs, offer = _quiet(state, words, asked.quiet)
    return QuestionView(
        key=asked.id,
        title=asked.title,
        help=asked.help,
        note=guide.words.note,
        about=_about(guide),
        fields=tuple(_field(one, guide) for one in asked.fields),
        sliders=tuple(_slider(one, guide, words) for one in asked.scales),
        quiet=runs,
        quiet_link=offer,
        aside=_aside(state, words),
        danger=danger_view(state, words),
        foot=words.no_room if state.full else "",
    )


def danger_view(state: State, words: ReflectWords) -> HelpView | None:
    """Give the quiet card: the same for every such word, and for everybody."""
    if not state.danger:
        return None
    return HelpView(words.danger.title, words.danger.text, words.see_help)


def kind_word(state: State, words: ReflectWords) -> NoteView | None:
    """Give a kind word to somebody who goes round in circles, and the way to a slow breath."""
    guide, said = state.guide, words.circles
    breathe = Button("breathe", tr("Breathe instead"), "wind")
    if guide.spent:
        return NoteView(said.spent.title, said.spent.text, breathe)
    if guide.rising:
        return NoteView(said.rising.title, said.rising.text, breathe)
    return None


def _about(guide: Guide) -> FieldView | None:
    words = guide.words
    if not words.about or guide.at > 0:
        return None
    return FieldView(ABOUT, words.about, guide.page.topic, words.about_hint, rows=1)


def _field(field: FieldWords, guide: Guide) -> FieldView:
    links = {Picks.FEELING: tr("Choose words"), Picks.NEED: tr("Choose a need")}
    return FieldView(
        field.id,
        field.label,
        guide.page.answers.get(field.id, ""),
        field.hint,
        field.rows,
        "" if guide.spent else links.get(field.picks, ""),
        closed=guide.spent,
    )


def _slider(scale: ScaleWords, guide: Guide, words: ReflectWords) -> SliderView:
    calm = scale.scale is Scale.CALM
    steps = words.calm_steps if calm else words.strength_steps
    low, high = words.calm_ends if calm else words.strength_ends
    step = guide.page.numbers.get(scale.id)
    return SliderView(scale.id, scale.question, steps, (low, high), words.unset, step)


def _aside(state: State, words: ReflectWords) -> AsideView | None:
    if state.guide.page.kind is not Kind.BEFORE:
        return None
    soon = words.circles.soon
    breathe = Button("breathe", tr("Breathe instead"), "wind")
    kind = kind_word(state, words) or NoteView(soon.title, soon.text, breathe)
    lines = tuple((label, _short(text)) for label, text in so_far(state.guide))
    return AsideView(words.so_far, lines, "" if lines else words.nothing_so_far, kind)


def _short(text: str) -> str:
    """Give the beginning of a long answer: the column only reminds of it."""
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1].rsplit(' ', 1)[0]}…"


def _quiet(state: State, words: ReflectWords, minutes: int) -> tuple[str, str]:
    """Say how long it is quiet, or offer it."""
    said = words.quiet
    if not minutes or state.guide.spent:
        return "", ""
    if state.quiet_over:
        return said.over, ""
    if state.quiet_until:
        return fill(said.runs, {"time": time_of_day(local(state.quiet_until))}), ""
    return "", fill(said.offer, {"minutes": str(minutes)})


def texts_of(state: State) -> Iterator[str]:
    """Give all that its owner wrote on the open page, to be listened to."""
    page = state.guide.page
    yield from (text for text in (page.topic, *page.answers.values()) if text.strip())
