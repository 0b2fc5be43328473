"""Whom to talk to: the checked numbers of a country, as they are shown."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from coach.content.prose import Country, Helpline, HelplinesWords, SafetyWords
from coach.content.words import fill
from ui.help.view import HelplinesView, HelplineView

#: The ids that are no countries: none chosen yet, and one that is not in the list.
NONE, ANOTHER = "", "*another"

#: Ways to reach a service that have no more characters than this stay on one line.
_ONE_LINE = 22


def helplines(safety: SafetyWords, words: HelplinesWords, chosen: str) -> HelplinesView:
    """Give the numbers of the chosen country; one that is not known is like none chosen."""
    country = next((one for one in words.countries if one.id == chosen), None)
    known = country.id if country else ANOTHER if chosen == ANOTHER else NONE
    lines = _checked(country)
    checked = min((day for line in lines if (day := day_of(line))), default=None)
    unlisted = safety.unlisted
    return HelplinesView(
        heading=safety.people,
        label=tr("Country"),
        countries=_choices(words),
        chosen=known,
        lines=(_danger(words, country), *(_line(line) for line in lines)),
        none_title="" if lines or known == NONE else unlisted.title,
        none_text="" if lines else unlisted.text,
        kinds=() if lines else safety.kinds,
        checked=fill(safety.checked, {"date": day_said(checked)}) if checked else "",
    )


def country_of(words: HelplinesWords, territory: str) -> str:
    """Give the id of the country that is called ``territory`` in English, or none."""
    wanted = territory.casefold().replace(" ", "-")
    found = (one.id for one in words.countries if one.id == wanted)
    return next(found, NONE)


def day_of(line: Helpline) -> date | None:
    """Say when an entry was checked; None if that is no day."""
    try:
        return date.fromisoformat(line.checked)
    except ValueError:
        return None


def day_said(day: date) -> str:
    """Say a day whole: 23 November 2026."""
    form = QCoreApplication.translate("Dates", "d MMMM yyyy")
    return QLocale().toString(QDate(day.year, day.month, day.day), form)


def tr(text: str) -> str:
    """Translate a short label of Help."""
    return QCoreApplication.translate("Help", text)


def _checked(country: Country | None) -> tuple[Helpline, ...]:
    """Give those entries of which it is known when they were checked, and no other."""
    return tuple(line for line in (country.lines if country else ()) if day_of(line))


def _choices(words: HelplinesWords) -> tuple[tuple[str, str], ...]:
    known = tuple((one.id, one.name) for one in words.countries)
    return ((NONE, tr("Choose a country")), *known, (ANOTHER, tr("Another country")))


def _danger(words: HelplinesWords, country: Country | None) -> HelplineView:
    number = country.emergency if country else ""
    return HelplineView(words.danger, (number or words.local_number,), "", words.any_hour)


def _line(line: Helpline) -> HelplineView:
    return HelplineView(line.service, _apart(line.contact), line.serves, line.hours)


def _apart(contact: str) -> tuple[str, ...]:
    """Put several ways to reach a service on lines of their own: no number is broken in two."""
    if len(contact) <= _ONE_LINE:
        return (contact,)
    return tuple(part.strip() for part in contact.split(","))
