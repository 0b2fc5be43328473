"""Behind each picture is a table, whose cells can be read out one by one."""

from tests.ui.progress.kept import AGREEMENTS, SEASON
from tests.ui.progress.test_pictures import Progress
from ui.progress.seen import TablesView, TableView
from ui.progress.view import OtherWeeks, See


def tables(shown: Progress) -> dict[str, TableView]:
    shown.presenter.ask(See("tables"))
    page = shown.view.page
    assert isinstance(page, TablesView)
    return {table.title: table for table in page.tables}


def test_skills_have_talks_small_things_and_their_last_day() -> None:
    table = tables(Progress(*SEASON))["Twelve skills"]
    assert table.heads == ("Skill", "Talks", "Cards and drills", "Last")
    assert table.rows[1] == ("Say it back", "4", "1", "yesterday")
    assert table.rows[-1] == ("Own my part", "", "", "")
    assert table.spoken[1] == (
        "Say it back, 5 times, last yesterday",
        "Say it back: 4 talks",
        "Say it back: 1 card or drill",
        "Say it back: yesterday",
    )


def test_weeks_are_listed_the_newest_first() -> None:
    table = tables(Progress(*SEASON))["Eight weeks"]
    assert table.rows[0] == ("16 to 22 November", "3", "3")
    assert table.rows[3] == ("26 October to 1 November", "", "")


def test_what_counts_for_both_is_said_in_whole_sentences() -> None:
    table = tables(Progress(*SEASON))["Both of you together"]
    assert table.rows[0] == ("Turns that stayed whole", "31 of 34 turns stayed whole")
    assert table.rows[1] == ("Time in them", "46 minutes")


def test_all_agreements_are_there_with_what_became_of_them() -> None:
    table = tables(Progress(*SEASON))["Agreements"]
    assert table.rows[0] == ("Money talk on the first", "open until 1 December")
    assert len(table.rows) == len(AGREEMENTS)


def test_no_two_cells_of_a_table_are_read_out_alike() -> None:
    for table in tables(Progress(*SEASON)).values():
        said = [cell for row in table.spoken for cell in row]
        assert len(set(said)) == len(said)


def test_what_is_not_there_has_no_table() -> None:
    assert set(tables(Progress(*AGREEMENTS))) == {"Twelve skills", "Eight weeks", "Agreements"}


def test_of_an_empty_cell_it_is_said_that_there_is_none() -> None:
    made = tables(Progress(*SEASON))
    assert made["Twelve skills"].spoken[-1] == (
        "Own my part, not tried yet",
        "Own my part: no talks",
        "Own my part: no cards or drills",
        "Own my part: not yet",
    )
    assert made["Eight weeks"].spoken[3][1] == "no talks, 26 October to 1 November"


def test_the_table_of_earlier_weeks_says_which_they_are() -> None:
    shown = Progress(*SEASON)
    shown.presenter.ask(OtherWeeks(earlier=True))
    assert "Weeks until 27 September" in tables(shown)
    assert "Eight weeks" not in tables(shown)
