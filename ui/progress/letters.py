"""From the counts of a week to its letter, and the list of the other letters."""

from datetime import date, datetime, tzinfo

from coach.content.library import Library
from coach.content.prose import LetterWords, PicturesWords, SkillsWords
from coach.content.words import fill
from coach.people import Person
from coach.progress.counted import Counted
from coach.progress.letter import Letters, letter_of
from coach.progress.values import Letter
from coach.progress.week import letter_weeks, week_of
from ui.dates import week_words
from ui.preferences import Choices
from ui.progress.known import Known
from ui.progress.seen import EarlierView, LetterView
from ui.progress.words import pictures_words, tr


def mondays(known: Known, now: int, zone: tzinfo | None) -> tuple[str, ...]:
    """Give the Mondays of all weeks that have a letter, newest first."""
    if known.counted is None or known.progress is None:
        return ()
    every = (week.monday for week in known.progress.every)
    ahead = known.progress.weeks[-1].monday
    # What a wrong clock dated later has no letter before its time.
    weeks = letter_weeks(known.counted, every, now, zone)
    return tuple(monday for monday in weeks if monday <= ahead)


def written(
    monday: str, counted: Counted, known: Known, library: Library, now: datetime
) -> Letter | None:
    """Write the letter of a week from what was counted in it; None where its words are broken."""
    words, skills = library.find(LetterWords), library.find(SkillsWords)
    if words is None:
        return None
    today = now.date()
    names = {skill.id: skill.name for skill in skills.skills} if skills else {}
    week = week_of(counted, known.facts, date.fromisoformat(monday), now.tzinfo)
    following = known.progress.next_skill if known.progress else ""
    return letter_of(week, Letters(words, names), today, following)


def letter_view(
    known: Known, library: Library, now: datetime, weeks: tuple[str, ...]
) -> LetterView:
    """Make the page of a letter."""
    words, letter = pictures_words(library), known.letters.get(known.monday)
    if letter is None:
        return LetterView("", "", ())
    today = now.date()
    others = [monday for monday in weeks if monday != known.monday]
    shown = others[: known.letters_shown]
    return LetterView(
        week=_week(letter.monday, today),
        greeting=_greeting(known.choices, words),
        paragraphs=letter.paragraphs,
        remark="" if letter.is_over else words.letter_growing,
        heading=words.letter_earlier if shown else "",
        earlier=tuple(EarlierView(monday, _week(monday, today)) for monday in shown),
        more=tr("Older letters") if len(others) > len(shown) else "",
        people=_people(known.choices),
    )


def _week(monday: str, today: date) -> str:
    return week_words(date.fromisoformat(monday), today)


def _greeting(choices: Choices, words: PicturesWords) -> str:
    people = [person.name.strip() for person in _people(choices) if person.name.strip()]
    if len(people) == 2:
        return fill(words.greeting, {"one": people[0], "two": people[1]})
    if choices.alone and people:
        return fill(words.greeting_one, {"one": people[0]})
    return words.greeting_nameless


def _people(choices: Choices) -> tuple[Person, ...]:
    couple = choices.couple
    return (couple.one,) if choices.alone else (couple.one, couple.two)
