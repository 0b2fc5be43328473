"""What has to be looked at again before a release: helplines whose last check is too long ago.

A number can move to other hands. The day of the release is handed in: no test fails by itself
because a year went by, and a release does.
"""

from datetime import date

from coach.content.library import Library
from coach.content.mistakes import Mistake, nth, under
from coach.content.prose import HelplinesWords

#: So many days a check of a helpline holds.
HOLDS = 180

_FILE = "helplines.toml"


def stale(library: Library, release: date) -> tuple[Mistake, ...]:
    """Name each helpline that was last checked more than ``HOLDS`` days before ``release``.

    One that was checked after it is named, too: somebody mistyped a year. Words that cannot be
    read, and days that are none, are told by ``check``.
    """
    words = library.find(HelplinesWords)
    return tuple(
        Mistake(f"{library.language}/{_FILE}", under(nth(key, index), "checked"), reason)
        for at, country in enumerate(words.countries if words else ())
        for key in (under(nth("countries", at), "lines"),)
        for index, line in enumerate(country.lines)
        if (reason := _reason(line.service, line.checked, release))
    )


def _reason(service: str, checked: str, release: date) -> str:
    try:
        days = (release - date.fromisoformat(checked)).days
    except ValueError:
        return ""
    if days < 0:
        return f"“{service}” was checked on {checked}, after the release of {release}"
    if days > HOLDS:
        return f"“{service}” was last checked {days} days before the release, on {checked}"
    return ""
