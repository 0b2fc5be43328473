"""Counts, days and weeks of Progress, as people say them."""

from datetime import date

from ui.plural import number_words, plural
from ui.progress.words import tr

#: Days that are called by their distance stand without "on": today, yesterday, tomorrow.
_NEAR = 1
#: Longer words of an agreement go on where it is opened, in characters.
_LONGEST = 72


def times(count: int) -> str:
    """Say how often."""
    if count == 1:
        return tr("once")
    return plural("Progress", "{count} time", "{count} times", count).format(
        count=number_words(count)
    )


def talks(count: int) -> str:
    """Say how many talks."""
    said = plural("Progress", "{count} talk", "{count} talks", count)
    return said.format(count=number_words(count))


def smalls(count: int) -> str:
    """Say how many cards or drills."""
    said = plural("Progress", "{count} card or drill", "{count} cards or drills", count)
    return said.format(count=number_words(count))


def minutes(count: int) -> str:
    """Say how many minutes."""
    said = plural("Progress", "{minutes} minute", "{minutes} minutes", count)
    return said.format(minutes=number_words(count))


def is_near(day: date, today: date) -> bool:
    """Whether a day is called by its distance, not by its name."""
    return abs((day - today).days) <= _NEAR


def shortened(words: str) -> str:
    """Give the beginning of long words, up to the end of one of them."""
    words = " ".join(words.split())
    if len(words) <= _LONGEST:
        return words
    return words[:_LONGEST].rsplit(" ", 1)[0].rstrip(",;:.") + " …"
