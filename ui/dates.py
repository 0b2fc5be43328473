"""Days and times as people say them: "Thursday", "22 November", "19:30".

Names of days and months are those of the language that is spoken (``ui.language``).
"""

from datetime import UTC, date, datetime, timedelta, tzinfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale

_WEEK = 7


def local(wall: int, zone: tzinfo | None = None) -> datetime:
    """Give the local time of ``wall``, milliseconds since 1970 UTC."""
    return datetime.fromtimestamp(wall / 1000, tz=UTC).astimezone(zone)


def time_of_day(at: datetime) -> str:
    """Say a time of day in digits."""
    return f"{at:%H:%M}"


def day_words(day: date, today: date) -> str:
    """Say a day as it is said today: today, tomorrow, Thursday, 22 November (and the year).

    A day that lies ahead because the clock was set back is simply named.
    """
    tr = QCoreApplication.translate
    ahead = (day - today).days
    near = {-1: tr("Dates", "yesterday"), 0: tr("Dates", "today"), 1: tr("Dates", "tomorrow")}
    if ahead in near:
        return near[ahead]
    if abs(ahead) < _WEEK:
        return weekday(day)
    if day.year == today.year:
        return day_and_month(day)
    return _said(day, tr("Dates", "d MMMM yyyy"))


def day_and_date(day: date) -> str:
    """Say a day that lies further ahead: "Thursday, 3 December"."""
    return f"{weekday(day)}, {day_and_month(day)}"


def short_day(day: date) -> str:
    """Say it where there is little room: "Thu 3 Dec"."""
    return _said(day, "ddd d MMM")


def long_day_words(day: date, today: date) -> str:
    """Say a day in a list of days: "Today", "Sunday, 22 November"."""
    words = day_words(day, today)
    if -_WEEK < (day - today).days < -1:
        words = f"{words}, {day_and_month(day)}"
    return words[:1].upper() + words[1:]


def weekday(day: date, *, short: bool = False) -> str:
    """Name the day of the week: "Thursday", or "Thu"."""
    return _said(day, "ddd" if short else "dddd")


def day_and_month(day: date) -> str:
    """Say a day without its year: "6 December"."""
    return _said(day, QCoreApplication.translate("Dates", "d MMMM"))


def dated(day: date, today: date) -> str:
    """Say a day in full, whenever it is: "22 November", and its year if that is another one."""
    if day.year == today.year:
        return day_and_month(day)
    return _said(day, QCoreApplication.translate("Dates", "d MMMM yyyy"))


def month_words(day: date, today: date) -> str:
    """Say a month, with its year if that is another one: "September", "May 2024"."""
    tr = QCoreApplication.translate
    return _said(day, "MMMM" if day.year == today.year else tr("Dates", "MMMM yyyy"))


def short_week(monday: date) -> str:
    """Say a week where there is little room: "16 to 22 Nov", "28 Sep to 4 Oct"."""
    sunday = monday + timedelta(_WEEK - 1)
    form = QCoreApplication.translate("Dates", "{first} to {last}")
    first = str(monday.day) if monday.month == sunday.month else _said(monday, "d MMM")
    return form.format(first=first, last=_said(sunday, "d MMM"))


def week_words(monday: date, today: date) -> str:
    """Say a week by its days: "16 to 22 November", "28 December 2025 to 3 January"."""
    sunday = monday + timedelta(_WEEK - 1)
    same = (monday.year, monday.month) == (sunday.year, sunday.month)
    form = QCoreApplication.translate("Dates", "{first} to {last}")
    first = str(monday.day) if same else day_and_month(monday)
    if monday.year != sunday.year:
        first = dated(monday, today)
    return form.format(first=first, last=dated(sunday, today))


def _said(day: date, form: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), form)
