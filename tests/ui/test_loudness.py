"""How loud sound is, in every form in which a device may give it."""

import math
import struct
from array import array

import pytest

from coach.listening.told import Form
from ui.loudness import NOTHING, bytes_for, level_of, seconds_of

HALF = [math.sin(number / 5) / 2 for number in range(10_000)]
FORMS: dict[str, bytes] = {
    "u1": bytes(round(128 + 127 * one) for one in HALF),
    "i2": array("h", [round(32_767 * one) for one in HALF]).tobytes(),
    "i3": b"".join(struct.pack("<i", round(8_388_607 * one))[:3] for one in HALF),
    "i4": array("i", [round(2_147_483_647 * one) for one in HALF]).tobytes(),
    "f4": array("f", HALF).tobytes(),
    "f8": array("d", HALF).tobytes(),
}


@pytest.mark.parametrize("number", list(FORMS))
def test_the_same_sound_is_as_loud_in_every_form(number: str) -> None:
    form = Form(number=number)  # pyright: ignore[reportArgumentType]
    assert level_of(FORMS[number], form) == pytest.approx(-9.03, abs=0.1)


def test_nothing_is_a_hundred_below_and_full_scale_is_none() -> None:
    assert level_of(b"", Form()) == NOTHING
    assert level_of(bytes(3200), Form()) == NOTHING
    assert level_of(array("h", [32_767, -32_768] * 800).tobytes(), Form()) == pytest.approx(
        0, abs=0.01
    )


def test_a_device_that_is_off_by_something_is_as_quiet_as_it_is() -> None:
    assert level_of(array("h", [5000] * 1600).tobytes(), Form()) == NOTHING


def test_what_is_no_number_is_left_out_and_so_is_half_a_number() -> None:
    sound = array("f", [math.nan, math.inf, *HALF]).tobytes() + b"\x01"
    assert level_of(sound, Form(number="f4")) == pytest.approx(-9.03, abs=0.1)
    assert level_of(array("f", [math.nan]).tobytes(), Form(number="f4")) == NOTHING


def test_bytes_and_seconds_are_the_same_length() -> None:
    form = Form(48_000, 2, "f4")
    assert bytes_for(form, 0.5) == 192_000
    assert seconds_of(bytes(192_000), form) == 0.5
