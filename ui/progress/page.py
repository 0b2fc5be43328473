"""From what Progress knows to its page."""

from datetime import datetime

from coach.content.library import Library
from coach.content.mistakes import ContentBroken
from coach.content.model import Walkthrough
from coach.content.prose import PathWords, ProblemsWords, ProgressWords
from coach.content.words import fill
from coach.people import Person
from ui.preferences import Choices
from ui.progress.entries import entry_view, when_said
from ui.progress.known import Gone, Known, there
from ui.progress.view import NoteView, ProgressView
from ui.progress.words import tr, words_of


def build(known: Known, library: Library, now: datetime) -> ProgressView:
    """Make the page."""
    words, entries = words_of(library), there(known)
    empty = known.entries is not None and not entries
    return ProgressView(
        title=words.title,
        entries=tuple(
            entry_view(entry, library, now, is_open=entry.id in known.opened)
            for entry in entries[: known.shown]
        ),
        primary=_primary(known, library, empty=empty),
        earlier=tr("Show earlier ones") if len(entries) > known.shown else "",
        nothing=words.nothing if empty else "",
        people=_people(known.choices) if empty else (),
        note=_note(known.gone, words, now) if known.gone else None,
        problem=_problem(known, library),
    )


def first_talk(library: Library) -> Walkthrough | None:
    """Give the talk that is best learnt first, if it can be read."""
    path, there = library.find(PathWords), library.ids()
    for name in [step.id for step in path.steps if step.id in there] if path else []:
        try:
            return library.walkthrough(name)
        except ContentBroken:  # Help names the file
            continue
    return None


def _problem(known: Known, library: Library) -> str:
    """Say what is wrong, as long as nothing could be read; later the entries are there."""
    if known.trouble is None or known.entries is not None:
        return ""
    words = library.find(ProblemsWords)
    if words is None:
        return tr("Your notes cannot be read just now.")
    text = words.problems[known.trouble]
    return f"{text.title}. {fill(text.safe, known.facts)}"


def _primary(known: Known, library: Library, *, empty: bool) -> str:
    first = first_talk(library) if empty else None
    if first is None:
        return tr("Choose a talk")
    title = first.solo.name if known.choices.alone else first.name
    return tr("Begin {title}").format(title=title.partition(":")[0])


def _people(choices: Choices) -> tuple[Person, ...]:
    couple = choices.couple
    return (couple.one,) if choices.alone else (couple.one, couple.two)


def _note(gone: Gone, words: ProgressWords, now: datetime) -> NoteView:
    when = when_said(gone.entry.record, now)
    return NoteView(fill(words.removed, {"when": when}), gone.over)
