"""The parts of ``tests.packaging.outside`` that need no program, no bus and no screen."""

from pathlib import Path

import msgspec
import numpy as np
import pytest
from PIL import Image, ImageDraw

from tests.packaging.outside import needs, talk
from tests.packaging.outside.colours import Eyes, contrast_within, contrasts, seen_by, share_apart
from tests.packaging.outside.finding import Finding, Known, sorted_out
from tests.packaging.outside.node import Box, Node, node_of
from tests.packaging.outside.order import order_findings
from tests.packaging.outside.report import Report
from tests.packaging.outside.room import room_findings
from tests.packaging.outside.rules import page_findings
from tests.packaging.outside.stage import Measured, shapes_apart, stage_findings
from tests.packaging.outside.still import moved, still_findings
from tests.packaging.outside.visit import Seen
from tests.packaging.outside.walk import Stop, Walk, walk_findings

USED = frozenset({"enabled", "focusable", "showing"})
WHITE, BLACK = (255, 255, 255), (0, 0, 0)


def node(
    role: str,
    name: str = "",
    box: tuple[int, int, int, int] = (0, 0, 100, 50),
    *inside: Node,
    states: frozenset[str] = frozenset({"showing"}),
    **other: object,
) -> Node:
    """Make an object; its id is what it is, how it is called, and where."""
    return Node(f"{role} {name} {box}", role, name, box=Box(*box), states=states, inside=inside,
                **other)  # type: ignore[arg-type]  # fmt: skip


def button(name: str, box: tuple[int, int, int, int] = (0, 60, 100, 50),
           states: frozenset[str] = USED, **other: object) -> Node:  # fmt: skip
    return node("push button", name, box, states=states, **other)


def window(*inside: Node) -> Node:
    return node("frame", "In Turn", (0, 0, 400, 300), *inside)


HEADING = node("heading", "Who is here?")


def rules(*inside: Node) -> set[str]:
    return {found.rule for found in page_findings([window(HEADING, *inside)])}


def test_a_good_page_breaks_no_rule() -> None:
    assert rules(button("Go on"), node("image")) == set()


@pytest.mark.parametrize(
    ("part", "rule"),
    [
        (button(""), "name"),
        (button("&Go on"), "words"),
        (button("<b>Go on</b>"), "words"),
        (button("go-on.svg"), "words"),
        (button(" Go on"), "words"),
        (button("Go on", description="Go on"), "words"),
        (node("filler", "Topics"), "role"),
        (node("filler", "Go on", states=USED), "role"),
        (node("combo box", "left", states=USED | {"expandable"}), "relation"),
        (node("radio button", "left", states=USED), "state"),
        (node("slider", "Text size", states=USED), "state"),
        (node("panel", "", (0, 0, 9, 9), button("A"), button("A", (0, 120, 99, 50))), "same-name"),
    ],
)
def test_a_broken_rule_is_found(part: Node, rule: str) -> None:
    assert rules(part) == {rule}


def test_a_page_without_a_heading_and_a_window_that_is_none_are_found() -> None:
    found = page_findings([node("filler", "In Turn", (0, 0, 9, 9), button("Go on"))])
    assert {one.rule for one in found} >= {"heading", "window"}


def test_rows_and_columns_are_read_as_they_stand() -> None:
    left = node("filler", "", (0, 0, 100, 200), button("one"), button("two", (0, 120, 100, 50)))
    right = node("panel", "", (120, 0, 100, 200), button("three", (120, 60, 100, 50)))
    assert order_findings([window(left, right)]) == []


def test_what_is_read_too_late_is_found() -> None:
    bar = node("filler", "", (0, 250, 400, 50), button("Back", (0, 250, 100, 50)))
    page = node("filler", "", (0, 0, 400, 240), HEADING)
    (found,) = order_findings([window(bar, page)])
    assert found.where == str(HEADING)


def test_a_long_page_is_compared_by_what_is_seen_of_it() -> None:
    long = node("filler", "", (0, 0, 400, 240), button("far below", (0, 900, 100, 50)), HEADING)
    bar = node("filler", "", (0, 250, 400, 50), button("Back", (0, 250, 100, 50)))
    assert [found.rule for found in order_findings([window(long, bar)])] == ["order"]


def test_what_is_cut_is_found_and_what_can_be_scrolled_to_is_not() -> None:
    wide = button("Hand over to Maximiliana", (0, 60, 500, 50))
    assert [found.rule for found in room_findings(window(wide))] == ["cut"]
    below = button("Go on", (0, 900, 100, 50))
    page = node("filler", "", (0, 0, 380, 1000), below)
    seen = node("filler", "", (0, 0, 380, 300), page)
    area = node("filler", "", (0, 0, 400, 300), seen, node("scroll bar", "", (380, 0, 20, 300)))
    assert room_findings(window(area)) == []


def test_what_lies_over_another_one_and_what_is_too_small_are_found() -> None:
    found = room_findings(window(button("one"), button("two", (50, 80, 100, 50))))
    assert [one.rule for one in found] == ["over"]
    assert [one.rule for one in room_findings(window(button("x", (0, 60, 24, 50))))] == ["small"]


GO_ON, BACK = button("Go on"), button("Back", (0, 120, 100, 50))


def walked(*stops: Node, back: tuple[Node, ...] | None = None, ring: float | None = 1.0) -> Walk:
    came = tuple(reversed(stops)) if back is None else back
    return Walk(tuple(Stop(one, ring) for one in stops), True, (), came)


def test_a_walk_that_comes_to_everything_and_back_is_good() -> None:
    assert walk_findings([window(GO_ON, BACK)], walked(GO_ON, BACK)) == []


def test_what_no_key_reaches_is_found() -> None:
    (found,) = walk_findings([window(GO_ON, BACK)], walked(GO_ON))
    assert (found.rule, found.where) == ("keys", str(BACK))


def test_under_a_dialog_only_the_dialog_is_walked_through() -> None:
    sheet = node("dialog", "A break", (0, 0, 200, 200), BACK)
    assert walk_findings([window(GO_ON, sheet)], walked(BACK)) == []


def test_a_trap_a_hidden_stop_a_lost_ring_and_another_way_back_are_found() -> None:
    held = Walk((Stop(GO_ON),), False, (), ())
    assert [one.rule for one in walk_findings([], held)] == ["keys"]
    hidden = button("Undo", states=frozenset({"enabled", "focusable"}))
    assert [one.rule for one in walk_findings([], walked(hidden))] == ["keys"]
    assert [one.rule for one in walk_findings([], walked(GO_ON, ring=0.1))] == ["ring"]
    other = walked(GO_ON, BACK, back=(GO_ON, BACK))
    assert [one.rule for one in walk_findings([], other)] == ["keys"]
    short = walked(GO_ON, BACK, back=(BACK,))
    assert [one.where for one in walk_findings([], short)] == ["nothing"]


def test_a_stop_that_says_something_else_or_was_made_anew_is_the_same_stop() -> None:
    turned = msgspec.structs.replace(GO_ON, name="Go on with the next card")
    anew = msgspec.structs.replace(BACK, id="made anew")
    assert walk_findings([], walked(GO_ON, BACK, back=(anew, turned))) == []


def test_an_exception_covers_its_rule_and_its_names_and_says_why() -> None:
    excused = Known("same-name", "Cards", "the rail and a list")
    found = [Finding("same-name", "radio button “Cards”", ""), Finding("cut", "“Cards”", "")]
    counts, known = sorted_out(found, (excused,))
    assert (counts, known) == ([found[1]], [(found[0], excused)])


def heard(kind: str, **other: object) -> dict[str, object]:
    return {
        "type": kind,
        "detail": 1,
        "said": "",
        "name": "",
        "role": "",
        "description": "",
    } | other


def test_what_is_said_is_what_is_announced_and_where_the_keyboard_goes() -> None:
    said = talk.said_in(
        [
            heard(talk.FOCUSED, name="Hand over to Sam", role="push button"),
            heard(talk.ANNOUNCED, said="Noor, tell it from your side"),
            heard("object:text-changed"),
        ]
    )
    assert said == (
        talk.Said(False, "Hand over to Sam, push button"),
        talk.Said(True, "Noor, tell it from your side"),
    )


def test_what_happens_unsaid_or_names_nobody_is_found() -> None:
    good = talk.Act("Hand over", (talk.Said(True, "Sam, say back"),), ("Noor", "Sam"))
    mute = talk.Act("Pause", (talk.Said(False, "Sam, push button"),), ("Paused",))
    vague = talk.Act("Go on", (talk.Said(True, "On from here"),), ("Noor", "Sam"))
    assert [found.where for found in talk.talk_findings([good, mute, vague])] == ["Pause", "Go on"]
    assert talk.transcript([mute]) == "* Pause\n  - [Sam, push button]\n"


def plain(color: tuple[int, int, int], size: tuple[int, int] = (60, 60)) -> Image.Image:
    return Image.new("RGB", size, color)


def test_contrast_is_that_of_black_and_white() -> None:
    assert contrasts(plain(BLACK), plain(WHITE)).max() == pytest.approx(21)
    assert share_apart(plain(WHITE), plain(WHITE)) == 0
    with pytest.raises(ValueError, match="size"):
        contrasts(plain(WHITE), plain(WHITE, (9, 9)))


def test_grey_keeps_how_bright_a_colour_looks_and_other_eyes_keep_grey() -> None:
    red = seen_by(Eyes.GREY, plain((200, 30, 30)))
    assert len(set(np.asarray(red)[0, 0])) == 1
    assert contrasts(red, plain((200, 30, 30))).max() == pytest.approx(1, abs=0.02)
    for eyes in Eyes:
        seen = np.asarray(seen_by(eyes, plain((128, 128, 128))), dtype=int)
        assert np.abs(seen - 128).max() <= 2


def test_red_and_green_come_near_each_other_for_eyes_without_red() -> None:
    red, green = plain((190, 60, 60)), plain((110, 120, 60))

    def apart(eyes: Eyes) -> float:
        pair = [np.asarray(seen_by(eyes, one), dtype=float) for one in (red, green)]
        return float(np.abs(pair[0] - pair[1]).mean())

    assert apart(Eyes.DEUTERANOPIA) < apart(Eyes.USUAL) / 2


def drawn(shape: str) -> Image.Image:
    picture = plain(WHITE)
    draw = ImageDraw.Draw(picture)
    (draw.ellipse if shape == "circle" else draw.rectangle)((8, 8, 52, 52), outline=BLACK, width=4)
    return picture


def test_a_circle_and_a_square_are_told_apart_and_two_circles_are_not() -> None:
    assert shapes_apart(drawn("circle"), drawn("square")) > 0.05
    assert shapes_apart(drawn("circle"), drawn("circle")) == 0
    assert contrast_within(drawn("circle")) > 20


def test_what_the_stage_lacks_is_named_with_whose_eyes() -> None:
    good = Measured(Eyes.GREY, 5, 5, 9, 9, 0.2, 0.1)
    assert list(stage_findings(good)) == []
    (found,) = stage_findings(good._replace(ring=1.5))
    assert found.where == "ring, grey"


def test_what_moves_is_counted_outside_of_the_ring() -> None:
    assert moved(plain(WHITE), drawn("circle")) > 0
    assert moved(plain(WHITE), drawn("circle"), but=(Box(0, 0, 60, 60),)) == 0
    assert still_findings("today", 0) == []
    assert [one.rule for one in still_findings("today", 4)] == ["still"]


def test_a_node_is_read_from_what_the_client_tells() -> None:
    told = {"id": "/1", "role": "text", "name": "Name", "box": [1, 2, 3, 4], "states": ["showing"],
            "relations": [["labelled-by", ["/2"], ["Name"]]]}  # fmt: skip
    read = node_of(told | {"inside": [{"id": "/3", "role": "gone"}]})
    assert (read.box.right, read.related("labelled-by")) == (4, ("Name",))
    assert [one.id for one in read.all()] == ["/1", "/3"]


def test_a_missing_program_is_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    def nowhere(name: str) -> None:
        return None

    monkeypatch.setattr(needs.shutil, "which", nowhere)
    with pytest.raises(needs.Missing, match=r"^Xvfb is missing: install the package xvfb\.$"):
        needs.check()


def test_the_report_counts_what_counts(tmp_path: Path) -> None:
    page = Seen("today", 9, 4, 3, (Finding("name", "x", "has none"),), ("Good evening, heading",))
    report = Report("1.0", "2026-11-26", "inturn", pages={"usual": [page]})
    assert report.write(tmp_path) == 1
    assert "| usual | 1 | 9 | 4 | 3 | 1 |" in (tmp_path / "report.md").read_text("utf-8")
    assert "Good evening" in (tmp_path / "read-aloud.txt").read_text("utf-8")
