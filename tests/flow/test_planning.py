"""The planner in the program: what is planned stands on Today, and what was planned is met."""

from coach.store.glance import glance
from tests.flow.conftest import Start
from tests.flow.two_people import TwoPeople

DAY = 24 * 3600


def mark_both(two: TwoPeople) -> None:
    """Both mark the field in which the keyboard comes to the week."""
    two.reach("Noor").press("Tab", "Down", "Down", "Right", "Space")
    two.reach("Noor").press("Right").press("Tab", "Space")


def book(two: TwoPeople) -> None:
    mark_both(two)
    two.choose("Take ").until_words("One line for the day")
    two.reach("One line for the day").type("If it rains, then inside.").press("Return")
    two.until_words("Booked for ")


def test_a_time_is_booked_seen_on_today_and_met(start: Start) -> None:
    two = start.known()
    two.begin("first-try").to_the_summary().finish()
    two.choose("Plan a time").until_page("PlanScreen")
    book(two)
    two.press("Esc").until_page("TodayScreen").until_words("If it rains, then inside.")
    again = start.again(two)
    again.until_words("If it rains, then inside.").choose("Change it")
    again.until_words("What for").reach("We decide then").press("Down", "Down")
    again.choose("Change it to ").until_words("Changed to ")
    (booked,) = glance(again.home).plans
    assert booked.plan.walkthrough == "good-news"
    again.sleep(2 * DAY).press("Esc").until_page("TodayScreen")
    again.begin("good-news").until(lambda: not glance(again.home).plans, "the time to be met")


def test_what_the_two_want_changes_what_is_suggested(start: Start) -> None:
    two = start.known()
    two.begin("first-try").to_the_summary().finish()
    two.choose("What you two want").until_page("PlanScreen")
    two.choose("We keep arguing about the same thing").choose("Show what suits that")
    two.until_page("TodayScreen").until_words("What you two want: chosen")
    assert "“We keep arguing about the same thing" in two.words
    assert "Begin “Say it back”" in two.words
    assert start.again(two).until_words("Begin “Say it back”")


def test_what_was_passed_over_is_not_there_at_the_next_start(start: Start) -> None:
    two = start.known().choose("Suggest something else").until_words("Begin “Good news, well met”")
    assert "Begin “Good news, well met”" in start.again(two).words


def test_not_now_at_the_gate_leads_to_other_days_with_the_talk(start: Start) -> None:
    two = start.known().open_talk("three-layers")
    two.press("Ctrl+Return").until_page("GateScreen").choose("Not tonight")
    two.until_words("Another day").choose("Another day")
    two.until_page("PlanScreen")
    mark_both(two)
    two.choose("Take ").until_words("What for").reach("Three-layer dialogue")


def test_the_next_time_can_be_planned_from_the_summary(start: Start) -> None:
    two = start.known()
    two.begin("first-try").to_the_summary().choose("Finish, and plan the next time")
    two.until_page("PlanScreen")
    two.until(lambda: glance(two.home).count == 1, "the talk to be written down")


def test_an_agreement_is_asked_about_on_its_day_and_answered_on_today(start: Start) -> None:
    two = start.known()
    two.begin("first-try").to_the_summary().finish()
    two.choose("Plan a time").choose("Add an agreement").until_words("What do you two want to try?")
    two.type("Phones away at dinner.").press("Return").until_words("Agreed.")
    two.press("Esc").until_page("TodayScreen").sleep(11 * DAY)
    two.go_to("Talk").go_to("Today").until_words("How is it going?")
    two.choose("Keep it").until_words("Kept.")
    two.until(lambda: not glance(two.home).agreements, "the answer to be written down")
    two.press("Ctrl+Z").until_words("How is it going?")


def test_what_was_typed_for_an_agreement_is_gone_when_the_window_is_hidden(start: Start) -> None:
    two = start.known()
    two.program.open("plan")
    two.choose("Add an agreement").type("Phones away at dinner.").press("F9", "F9")
    two.until_page("TodayScreen").program.open("plan")
    assert "Phones away" not in two.choose("Add an agreement").words


def test_something_small_opens_where_it_is(start: Start) -> None:
    two = start.known()
    two.begin("first-try").to_the_summary().finish()
    two.program.open("cards", "calm")
    two.until_words("Short ways to let a stirred-up body slow down")
    two.program.open("say", "repair-line")
    two.until_page("SayScreen").until_words("A line that mends")
