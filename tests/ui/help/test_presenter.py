"""Help says the same to everybody, remembers nothing, and works where content is broken."""

from pathlib import Path

from coach.content.library import Library
from tests.ui.help.shelves import spoiled
from tests.ui.talk.before import Heard
from ui.actions import all_rows
from ui.help.presenter import SAFETY, HelpPresenter
from ui.help.view import (
    BackToToday,
    BrokenView,
    ChooseCountry,
    Heading,
    HelplinesView,
    HelpView,
    HideWindow,
    KeysView,
    Lead,
    Paragraph,
    Points,
    RestsView,
    ShowTopic,
)

LIBRARY = Library()


def opened(topic: str = "", library: Library = LIBRARY, territory: str = "") -> HelpPresenter:
    presenter = HelpPresenter(library, territory)
    presenter.open(topic)
    return presenter


def numbers(view: HelpView) -> HelplinesView:
    return next(block for block in view.blocks if isinstance(block, HelplinesView))


def leads(view: HelpView) -> list[str]:
    return [block.text for block in view.blocks if isinstance(block, Lead)]


def test_it_begins_with_the_guide() -> None:
    view = opened().view()
    assert (view.chosen, view.title) == ("guide", "The guide")
    assert [topic.name for topic in view.topics] == [
        "The guide",
        "How a talk works",
        "What it rests on",
        "The wrong tool",
        "To read alone",
        "Where to find help",
        "Keys",
        "What is kept",
    ]


def test_other_pages_open_it_at_safety() -> None:
    view = opened(SAFETY).view()
    assert view.title == "When this app is the wrong tool"
    assert "without fear" in leads(view)[0]
    assert numbers(view).heading == "People to talk to"


def test_a_topic_that_is_not_there_is_the_first_one() -> None:
    assert opened("no-such-topic").view().chosen == "guide"


def test_the_last_topic_is_not_remembered() -> None:
    presenter = opened(SAFETY)
    presenter.ask(ShowTopic("keys"))
    assert presenter.view().chosen == "keys"
    presenter.open()
    assert presenter.view().chosen == "guide"


def test_the_statements_for_one_reader_alone_have_a_page_of_their_own() -> None:
    topics = [topic.id for topic in opened().view().topics]
    assert [one for one in topics if "weigh every word" in str(opened(one).view())] == ["alone"]
    view = opened("alone").view()
    headings = [block.text for block in view.blocks if isinstance(block, Heading)]
    assert len(headings) == 4 + len(["what one can do", "how to leave", "a way out of a talk"])
    assert "?" not in str([block for block in view.blocks if isinstance(block, Paragraph)])


def test_the_page_says_what_one_can_do_and_how_to_leave_it() -> None:
    view = opened(SAFETY).view()
    headings = [block.text for block in view.blocks if isinstance(block, Heading)]
    assert headings[:2] == ["What you can do", "To leave this page at once"]
    assert any("leaves no trace" in b.text for b in view.blocks if isinstance(b, Paragraph))


def test_every_talk_says_what_it_rests_on_with_author_and_year() -> None:
    view = opened("rests-on").view()
    rests = [block for block in view.blocks if isinstance(block, RestsView)]
    assert [one.talk for one in rests] == [talk.name for talk in LIBRARY.whole()]
    grades = {one.talk: one.grade for one in rests}
    assert grades["Say it back"] == "Early evidence"
    long_turns = next(one for one in rests if one.talk == "Long turns")
    assert long_turns.sources[0].who == "Moeller, 1988"


def test_what_speaks_against_it_is_said_as_well() -> None:
    view = opened("rests-on").view()
    assert "What speaks against it" in [b.text for b in view.blocks if isinstance(b, Heading)]
    findings = next(block for block in view.blocks if isinstance(block, Points))
    assert any("did not add warm ones" in line for line in findings.lines)


def test_the_keys_are_those_of_the_one_table_each_once() -> None:
    groups = [block for block in opened("keys").view().blocks if isinstance(block, KeysView)]
    assert [group.where for group in groups] == ["Everywhere", "In a talk", "On all other pages"]
    rows = [row for group in groups for row in group.rows]
    assert sorted(map(str, rows)) == sorted(map(str, all_rows()))


def test_it_begins_with_the_country_of_the_computer() -> None:
    assert numbers(opened("find-help", territory="Ireland").view()).chosen == "ireland"


def test_a_country_from_settings_comes_before_that_of_the_computer() -> None:
    presenter = opened("find-help", territory="Ireland")
    presenter.show_country("japan")
    assert numbers(presenter.view()).chosen == "japan"


def test_a_country_that_was_looked_at_is_forgotten() -> None:
    presenter = opened("find-help", territory="Ireland")
    presenter.ask(ChooseCountry("france"))
    assert numbers(presenter.view()).chosen == "france"
    presenter.open("find-help")
    assert numbers(presenter.view()).chosen == "ireland"


def test_the_ways_out_are_told() -> None:
    presenter, heard = opened(), Heard()
    presenter.today_asked.connect(heard.as_("today"))
    presenter.hide_asked.connect(heard.as_("hide"))
    presenter.ask(HideWindow())
    presenter.ask(BackToToday())
    assert heard == [("hide",), ("today",)]


def test_each_change_is_told_as_a_page() -> None:
    presenter = opened()
    told: list[HelpView] = []
    presenter.view_changed.connect(told.append)
    presenter.ask(ShowTopic("kept"))
    presenter.ask(ChooseCountry("france"))
    presenter.open()
    assert [view.chosen for view in told] == ["kept", "kept", "guide"]


def test_with_whole_content_nothing_is_said_to_be_missing() -> None:
    assert "*missing" not in [topic.id for topic in opened().view().topics]


def test_a_broken_talk_is_named_and_the_rest_works(home: Path) -> None:
    library = spoiled(home, first_try="\nminutes = 'long'\n")
    view = opened("*missing", library).view()
    broken = next(block for block in view.blocks if isinstance(block, BrokenView))
    assert broken.says == (
        "The file en/walkthroughs/first-try.toml could not be read, so its talk is not in the list."
    )
    assert broken.mistakes
    rests = [b for b in opened("rests-on", library).view().blocks if isinstance(b, RestsView)]
    assert len(rests) == len(LIBRARY.whole()) - 1


def test_of_many_mistakes_in_a_file_a_few_are_shown(home: Path) -> None:
    extra = "".join(f"\n[stray-{number}]\nx = 1\n" for number in range(9))
    view = opened("*missing", spoiled(home, long_turns=extra)).view()
    broken = next(block for block in view.blocks if isinstance(block, BrokenView))
    assert len(broken.mistakes) == 6
    assert broken.mistakes[-1] == "and 4 more"


def test_without_the_words_of_help_the_way_to_help_is_open(home: Path) -> None:
    library = spoiled(home, help_="\n[[")
    view = opened("", library, "Ireland").view()
    topics = [topic.id for topic in view.topics]
    assert topics == ["wrong-tool", "find-help", "keys", "guide", "*missing"]
    assert numbers(view).chosen == "ireland"
    assert view.hide == "Hide this window (F9)"
    missing = opened("*missing", library).view()
    assert "en/help.toml could not be read" in str(missing.blocks)


def test_without_any_numbers_the_emergency_number_is_named(home: Path) -> None:
    library = spoiled(home, helplines="\n[[", safety="\n[[")
    view = opened(SAFETY, library, "Ireland").view()
    assert view.blocks == (Paragraph("In danger now, call the local emergency number."),)


def test_it_says_where_everything_is_kept() -> None:
    presenter = HelpPresenter(LIBRARY, folder="/home/noor/in turn")
    presenter.open("kept")
    assert presenter.view().blocks[-1] == Paragraph("/home/noor/in turn")
