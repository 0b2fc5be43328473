"""Helplines before a release: the day is handed in, so that no year makes these tests fail."""

from datetime import date, timedelta
from pathlib import Path

import pytest

import coach.__main__ as cli
from coach.content.library import Library
from coach.content.prose import HelplinesWords
from coach.content.release import HOLDS, stale
from tests.coach.content.samples import CONTENT, change, pack

FILE = "en/helplines.toml"


def days_of(library: Library) -> list[date]:
    countries = library.prose(HelplinesWords).countries
    return [date.fromisoformat(line.checked) for one in countries for line in one.lines]


def test_no_line_is_named_on_the_last_day_on_which_all_checks_hold() -> None:
    library = Library(CONTENT)
    assert stale(library, min(days_of(library)) + timedelta(HOLDS)) == ()


def test_a_day_later_those_of_that_day_are_named() -> None:
    library = Library(CONTENT)
    days = days_of(library)
    named = stale(library, min(days) + timedelta(HOLDS + 1))
    assert len(named) == days.count(min(days))
    assert named[0].file == FILE
    assert "181 days before the release" in named[0].reason


def test_a_year_later_every_line_is_named() -> None:
    library = Library(CONTENT)
    assert len(stale(library, max(days_of(library)) + timedelta(365))) == len(days_of(library))


def test_a_check_after_the_release_is_named(tmp_path: Path) -> None:
    content = pack(tmp_path)
    change(content, FILE, "2026-11-23", "2062-11-23")
    (named,) = stale(Library(content), date(2026, 12, 1))
    assert named.key == "countries[1].lines[1].checked"
    assert "after the release" in named.reason


def test_a_day_that_is_none_is_told_by_the_other_check(tmp_path: Path) -> None:
    content = pack(tmp_path)
    change(content, FILE, "2026-11-23", "2026-13-23")
    assert stale(Library(content), date(2026, 12, 1)) == ()


def test_words_that_cannot_be_read_are_told_by_the_other_check(tmp_path: Path) -> None:
    content = pack(tmp_path)
    (content / FILE).write_text("", "utf-8")
    assert stale(Library(content), date(2030, 1, 1)) == ()


@pytest.mark.parametrize(("day", "code"), [("2026-12-01", 0), ("2029-12-01", 1)])
def test_the_command_fails_for_a_release_too_late(
    day: str, code: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    content = pack(tmp_path)
    text = (content / FILE).read_text("utf-8")
    for checked in {str(one) for one in days_of(Library(content))}:
        text = text.replace(checked, "2026-11-23")
    (content / FILE).write_text(text, "utf-8")
    assert cli.main(["content", "check", str(content), "--release", day]) == code
    assert ("was last checked" in capsys.readouterr().out) is bool(code)


def test_no_line_ships_that_nobody_checked_or_that_says_not_whom_it_serves() -> None:
    countries = Library(CONTENT).prose(HelplinesWords).countries
    lines = [line for country in countries for line in country.lines]
    assert {line.status for line in lines} == {"V1", "V2"}
    assert all(line.serves and line.hours and line.contact for line in lines)


@pytest.mark.parametrize("unchecked", ["863-0511", "5533 5533", "116 213"])
def test_numbers_that_were_not_verified_stand_nowhere(unchecked: str) -> None:
    assert unchecked not in (CONTENT / FILE).read_text("utf-8")
