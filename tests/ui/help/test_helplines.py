"""Only numbers that were checked are shown, and without any it is said what to look for."""

from datetime import date

from msgspec.structs import replace

from coach.content.library import Library
from coach.content.prose import Country, Helpline, HelplinesWords, SafetyWords
from ui.help.helplines import ANOTHER, NONE, country_of, day_of, day_said, helplines
from ui.help.view import HelplinesView, HelplineView

SAFETY = Library().prose(SafetyWords)
WORDS = Library().prose(HelplinesWords)


def line(service: str, contact: str = "116 123", checked: str = "2026-11-23") -> Helpline:
    return Helpline(service, contact, "anyone", "any hour", "V2", checked)


def shown(*lines: Helpline, emergency: str = "112") -> HelplinesView:
    country = Country("somewhere", "Somewhere", lines, emergency)
    return helplines(SAFETY, replace(WORDS, countries=(country,)), "somewhere")


def test_danger_comes_first_and_then_every_checked_line_of_the_country() -> None:
    view = shown(line("One"), line("Two"))
    assert [one.who for one in view.lines] == ["In danger now", "One", "Two"]
    assert view.lines[0] == HelplineView("In danger now", ("112",), "", "any hour")
    assert view.lines[1] == HelplineView("One", ("116 123",), "anyone", "any hour")


def test_an_entry_without_a_day_of_check_is_not_shown() -> None:
    view = shown(line("One"), line("Never looked at", checked="2026-02-31"))
    assert [one.who for one in view.lines] == ["In danger now", "One"]


def test_the_oldest_check_is_the_one_that_is_told() -> None:
    view = shown(line("One", checked="2026-11-23"), line("Two", checked="2025-03-01"))
    assert view.checked == "Numbers checked on 1 March 2025."


def test_several_ways_to_reach_a_service_stand_below_each_other() -> None:
    view = shown(line("One", "1-800-799-7233, text START to 88788"), line("Two", "999, then 55"))
    assert view.lines[1].numbers == ("1-800-799-7233", "text START to 88788")
    assert view.lines[2].numbers == ("999, then 55",)


def test_an_unknown_emergency_number_is_not_made_up() -> None:
    assert shown(line("One"), emergency="").lines[0].numbers == ("the local emergency number",)


def test_a_country_without_checked_numbers_says_what_to_look_for() -> None:
    view = shown(line("Never looked at", checked="0000-00-00"))
    assert view.none_title == "No numbers for this country yet"
    assert "Someone you trust" in " ".join(view.kinds)
    assert view.checked == ""


def test_another_country_is_in_the_list_and_has_the_kinds_of_help() -> None:
    view = helplines(SAFETY, WORDS, ANOTHER)
    assert view.countries[-1] == (ANOTHER, "Another country")
    assert (view.chosen, len(view.lines)) == (ANOTHER, 1)
    assert view.none_title == "No numbers for this country yet"


def test_before_a_country_is_chosen_nothing_is_said_to_be_missing() -> None:
    view = helplines(SAFETY, WORDS, "nowhere-any-more")
    assert (view.chosen, view.countries[0]) == (NONE, (NONE, "Choose a country"))
    assert view.none_title == ""
    assert view.kinds == SAFETY.kinds


def test_the_computers_own_country_is_found_by_its_name() -> None:
    assert country_of(WORDS, "United Kingdom") == "united-kingdom"
    assert country_of(WORDS, "new zealand") == "new-zealand"
    assert country_of(WORDS, "Atlantis") == NONE


def test_every_entry_that_ships_has_a_day_of_check() -> None:
    lines = [line for country in WORDS.countries for line in country.lines]
    assert lines
    assert all(day_of(line) for line in lines)


def test_a_day_is_said_whole() -> None:
    assert day_said(date(2026, 11, 3)) == "3 November 2026"
