"""Whatever a device sends becomes sound: other rates, cut numbers, offsets, no numbers."""

import struct

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.listening.intake import Intake
from coach.listening.told import Form

TONE = 440.0


def tone(rate: int, seconds: float = 1.0, height: float = TONE) -> np.ndarray:
    """Give a tone of half the full scale."""
    return 0.5 * np.sin(2 * np.pi * height * np.arange(round(rate * seconds)) / rate)


def bytes_of(sound: np.ndarray, number: str = "<i2") -> bytes:
    """Give sound as whole numbers of this kind."""
    return (sound * 2 ** (8 * int(number[-1]) - 1)).astype(number).tobytes()


def loudest(sound: np.ndarray) -> float:
    """Give the height of the loudest tone, in Hz."""
    return (
        float(np.argmax(np.abs(np.fft.rfft(sound * np.hanning(len(sound)))))) * 16_000 / len(sound)
    )


@pytest.mark.parametrize("rate", [8_000, 11_025, 22_050, 44_100, 48_000, 96_000])
def test_sound_of_another_rate_keeps_its_length_its_height_and_its_strength(rate: int) -> None:
    heard = Intake(Form(rate)).take(bytes_of(tone(rate)))
    assert 15_900 < len(heard) <= 16_000
    assert abs(loudest(heard) - TONE) < 2
    assert np.sqrt(np.mean(heard[1000:-1000] ** 2)) == pytest.approx(0.5 / 2**0.5, rel=0.02)


@pytest.mark.parametrize("rate", [8_000, 16_000, 44_100])
@given(cuts=st.lists(st.integers(1, 700), max_size=40))
def test_it_is_the_same_sound_however_it_is_cut(rate: int, cuts: list[int]) -> None:
    data, whole, pieces = bytes_of(tone(rate, 0.3)), Intake(Form(rate)), Intake(Form(rate))
    heard: list[np.ndarray] = []
    for cut in cuts:
        heard.append(pieces.take(data[:cut]))
        data = data[cut:]
    heard.append(pieces.take(data))
    all_at_once = whole.take(bytes_of(tone(rate, 0.3)))
    assert len(np.concatenate(heard)) == len(all_at_once)
    assert np.allclose(np.concatenate(heard), all_at_once, atol=1e-4)


def test_what_lies_above_our_rate_is_left_out() -> None:
    heard = Intake(Form(48_000)).take(bytes_of(tone(48_000, height=10_000)))
    assert np.abs(heard[500:-500]).max() < 0.02


@pytest.mark.parametrize(
    ("number", "data"),
    [
        ("u1", bytes([128, 255, 0, 128])),
        ("i2", struct.pack("<4h", 0, 32767, -32768, 0)),
        ("i3", bytes([0, 0, 0, 255, 255, 127, 0, 0, 128, 0, 0, 0])),
        ("i4", struct.pack("<4i", 0, 2**31 - 1, -(2**31), 0)),
        ("f4", struct.pack("<4f", 0, 1, -1, 0)),
        ("f8", struct.pack("<4d", 0, 1, -1, 0)),
    ],
)
def test_every_kind_of_number_is_read(number: str, data: bytes) -> None:
    heard = Intake(Form(number=number)).take(data)  # pyright: ignore[reportArgumentType]
    assert np.allclose(heard, [0, 1, -1, 0], atol=0.02)


def test_two_channels_become_one() -> None:
    both = np.stack([tone(16_000), -tone(16_000)], axis=1).ravel()
    assert np.abs(Intake(Form(channels=2)).take(bytes_of(both))).max() < 1e-3


def test_what_is_no_number_is_silence_and_what_is_too_large_is_cut() -> None:
    data = struct.pack("<6f", float("nan"), float("inf"), -float("inf"), 7.5, -3e38, 0.25)
    heard = Intake(Form(number="f4")).take(data)
    assert np.isfinite(heard).all()
    assert np.abs(heard).max() <= 2


def test_an_offset_is_taken_out() -> None:
    heard = Intake(Form()).take(bytes_of(0.4 + 0.5 * tone(16_000, 3.0)))
    assert abs(heard[-16_000:].mean()) < 0.005
    assert np.sqrt(np.mean(heard[-16_000:] ** 2)) == pytest.approx(0.25 / 2**0.5, rel=0.02)


@pytest.mark.parametrize(
    "form", [Form(rate=0), Form(rate=10**7), Form(channels=0), Form(channels=99)]
)
def test_a_form_that_cannot_be_is_refused(form: Form) -> None:
    with pytest.raises(ValueError, match="no such form"):
        Intake(form)


def test_nothing_gives_nothing() -> None:
    for rate in (8_000, 16_000):
        assert len(Intake(Form(rate)).take(b"")) == 0
        assert len(Intake(Form(rate)).take(b"\x01")) == 0
