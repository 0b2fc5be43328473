"""What the scripts say can be said on every console."""

import io

from machine.world import say_what_can_be_said


def test_a_letter_that_a_console_cannot_write_does_not_end_a_script() -> None:
    console = io.TextIOWrapper(io.BytesIO(), encoding="cp1252")
    say_what_can_be_said(console)
    console.write("kept \N{HEAVY CHECK MARK}, café")
    console.seek(0)
    assert console.read() == "kept ?, café"


def test_what_is_no_console_is_left_alone() -> None:
    say_what_can_be_said(None)
    say_what_can_be_said(io.StringIO())
