"""Days and times as people say them: "Thursday", "22 November", "19:30"."""

from datetime import UTC, date, datetime, tzinfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale

#: Words are English as long as the content is; the computer's own language may be another.
_SPOKEN = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
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
    said = QDate(day.year, day.month, day.day)
    if abs(ahead) < _WEEK:
        return _SPOKEN.toString(said, "dddd")
    form = "d MMMM" if day.year == today.year else "d MMMM yyyy"
    return _SPOKEN.toString(said, form)


def day_and_date(day: date) -> str:
    """Say a day that lies further ahead: "Thursday, 3 December"."""
    return _SPOKEN.toString(QDate(day.year, day.month, day.day), "dddd, d MMMM")


def short_day(day: date) -> str:
    """Say it where there is little room: "Thu 3 Dec"."""
    return _SPOKEN.toString(QDate(day.year, day.month, day.day), "ddd d MMM")


def long_day_words(day: date, today: date) -> str:
    """Say a day in a list of days: "Today", "Sunday, 22 November"."""
    words = day_words(day, today)
    if -_WEEK < (day - today).days < -1:
        said = QDate(day.year, day.month, day.day)
        return f"{words}, {_SPOKEN.toString(said, 'd MMMM')}"
    return words[:1].upper() + words[1:]


def weekday(day: date, *, short: bool = False) -> str:
    """Name the day of the week: "Thursday", or "Thu"."""
    return _SPOKEN.toString(QDate(day.year, day.month, day.day), "ddd" if short else "dddd")


def day_and_month(day: date) -> str:
    """Say a day without its year: "6 December"."""
    return _SPOKEN.toString(QDate(day.year, day.month, day.day), "d MMMM")
