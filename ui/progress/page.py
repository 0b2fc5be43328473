"""From what Progress knows to the page that is shown."""

from datetime import datetime

from coach.content.library import Library
from coach.content.mistakes import ContentBroken
from coach.content.model import Walkthrough
from coach.content.prose import PathWords, ProblemsWords
from coach.content.words import fill
from coach.people import Person
from ui.kept import words_of
from ui.preferences import Choices
from ui.progress.draw import draw, is_empty, name_of_skill
from ui.progress.entries import covered_name, entry_view, is_covered, when_said
from ui.progress.items import key_of
from ui.progress.known import AGREEMENTS, SMALLS, Gone, Known, Page, there
from ui.progress.letters import letter_view
from ui.progress.tables import tables
from ui.progress.view import EntriesView, NoteView, PageView, ProgressView
from ui.progress.words import pictures_words, tr


def build(
    known: Known, library: Library, now: datetime, letters: tuple[str, ...] = ()
) -> ProgressView:
    """Make the page; ``letters`` are the Mondays of the weeks that have one."""
    empty = nothing_yet(known)
    page = known.page
    return ProgressView(
        title=_title(page, library),
        page=_page(known, library, now, letters),
        primary=_primary(known, library),
        switch="" if page is Page.ENTRIES or empty else page.value,
        back=_back(known) if page is Page.ENTRIES else "",
        bar=_bar(known, empty=empty),
        note=_note(known, known.gone, library, now) if known.gone else None,
        problem=_problem(known, library),
        told=known.told,
    )


def nothing_yet(known: Known) -> bool:
    """Whether it is known that there is nothing to be seen."""
    covered = known.counted.covered if known.counted is not None else 0
    return known.progress is not None and is_empty(known.progress) and not covered


def first_talk(library: Library) -> Walkthrough | None:
    """Give the talk that is best learnt first, if it can be read."""
    path, there = library.find(PathWords), library.ids()
    for name in [step.id for step in path.steps if step.id in there] if path else []:
        try:
            return library.walkthrough(name)
        except ContentBroken:  # Help names the file
            continue
    return None


def _page(known: Known, library: Library, now: datetime, letters: tuple[str, ...]) -> PageView:
    match known.page:
        case Page.TABLES:
            return tables(known, library, now)
        case Page.LETTER:
            return letter_view(known, library, now, letters)
        case Page.ENTRIES:
            return _entries(known, library, now)
        case _:
            return draw(known, library, now)


def _back(known: Known) -> str:
    tables = known.came_from is Page.TABLES
    return tr("Back to the tables") if tables else tr("Back to the pictures")


def _title(page: Page, library: Library) -> str:
    if page is Page.LETTER:
        return pictures_words(library).letter_title
    return pictures_words(library).entries if page is Page.ENTRIES else words_of(library).title


def _bar(known: Known, *, empty: bool) -> tuple[str, ...]:
    if known.progress is None or empty or known.page is Page.ENTRIES:
        return ()
    if known.page is Page.LETTER:
        return ("export", "pdf")
    return ("export", "print", "entries")  # every dialog for printing has a file for a printer


def _entries(known: Known, library: Library, now: datetime) -> EntriesView:
    items, all_words = there(known), pictures_words(library)
    none = known.listed is not None and not items
    nothing_at_all = none and not known.only
    shown = items[: known.shown]
    more = known.listed is not None and (known.listed.more or len(items) > known.shown)
    return EntriesView(
        entries=tuple(
            entry_view(
                item,
                library,
                now,
                is_open=key_of(item) in known.opened,
                shared=known.choices.couple.is_named,
            )
            for item in shown
        ),
        label=tr("What to show"),
        choices=_choices(known, library),
        chosen=known.only,
        earlier=tr("Show earlier ones") if more else "",
        nothing=(words_of(library).nothing if nothing_at_all else all_words.entries_nothing)
        if none
        else "",
        people=_people(known.choices) if nothing_at_all else (),
        waits=known.listed is None,
    )


def _choices(known: Known, library: Library) -> tuple[tuple[str, str], ...]:
    """Offer everything, each skill that was practised, small things and agreements."""
    practices = known.progress.practices if known.progress else ()
    skills = [one.skill for one in practices if one.times or known.only == f"skill-{one.skill}"]
    return (
        ("", tr("Everything")),
        *((f"skill-{skill}", name_of_skill(skill, library)) for skill in skills),
        (SMALLS, tr("Cards and drills")),
        (AGREEMENTS, pictures_words(library).agreements),
    )


def _problem(known: Known, library: Library) -> str:
    """Say what is wrong, as long as nothing could be read; later the entries are there."""
    if known.trouble is None or known.progress is not None:
        return ""
    words = library.find(ProblemsWords)
    if words is None:
        return tr("Your notes cannot be read just now.")
    text = words.problems[known.trouble]
    return f"{text.title}. {fill(text.safe, known.details)}"


def _primary(known: Known, library: Library) -> str:
    if nothing_yet(known):
        first = first_talk(library)
        if first is not None:
            title = first.solo.name if known.choices.alone else first.name
            return tr("Begin “{title}”").format(title=title.partition(":")[0])
    elif known.page is Page.LETTER:
        return tr("Print the letter")
    elif known.page is not Page.ENTRIES and known.progress and known.progress.next_skill:
        skill = name_of_skill(known.progress.next_skill, library)
        return tr("Try “{skill}”").format(skill=skill)
    return tr("Choose a talk")


def _people(choices: Choices) -> tuple[Person, ...]:
    couple = choices.couple
    return (couple.one,) if choices.alone else (couple.one, couple.two)


def _note(known: Known, gone: Gone, library: Library, now: datetime) -> NoteView:
    covered = is_covered(gone.item, shared=known.choices.couple.is_named)
    when = covered_name(gone.item, library) if covered else when_said(gone.item, now)
    return NoteView(fill(words_of(library).removed, {"when": when}), gone.over)
