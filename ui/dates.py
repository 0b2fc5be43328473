"""Days and times as people say them: "Thursday", "22 November", "19:30".

Names of days and months are those of the language that is spoken (``ui.language``).
"""

from datetime import UTC, date, datetime, tzinfo

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
    said = QDate(day.year, day.month, day.day)
    if abs(ahead) < _WEEK:
        return QLocale().toString(said, "dddd")
    form = tr("Dates", "d MMMM") if day.year == today.year else tr("Dates", "d MMMM yyyy")
    return QLocale().toString(said, form)


def long_day_words(day: date, today: date) -> str:
    """Say a day in a list of days: "Today", "Sunday, 22 November"."""
    words = day_words(day, today)
    if -_WEEK < (day - today).days < -1:
        said = QDate(day.year, day.month, day.day)
        form = QCoreApplication.translate("Dates", "d MMMM")
        words = f"{words}, {QLocale().toString(said, form)}"
    return words[:1].upper() + words[1:]
