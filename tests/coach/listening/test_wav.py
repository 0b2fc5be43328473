"""Sound files are read as they are, to the last byte, and what is none is refused with a word."""

import struct
import wave
from pathlib import Path

import pytest

from coach.listening.told import Form
from coach.listening.wav import NoSound, Wav

SOUND = bytes(range(200))


def written(path: Path, *, channels: int = 1, wide: int = 2, rate: int = 16_000) -> Path:
    """Write a file as the standard library does."""
    with wave.open(str(path), "wb") as file:
        file.setnchannels(channels)
        file.setsampwidth(wide)
        file.setframerate(rate)
        file.writeframes(SOUND)
    return path


def raw(path: Path, *chunks: tuple[bytes, bytes], size: int | None = None) -> Path:
    """Write a file of these chunks; ``size`` is what the last one says of itself."""
    body = b"WAVE"
    for name, data in chunks:
        long = len(data) if size is None or name != b"data" else size
        body += struct.pack("<4sI", name, long) + data + b"\0" * (len(data) % 2)
    path.write_bytes(b"RIFF" + struct.pack("<I", len(body)) + body)
    return path


def form(kind: int, bits: int, *, channels: int = 1, more: bytes = b"") -> tuple[bytes, bytes]:
    """Give the chunk that says what the numbers are."""
    return b"fmt ", struct.pack("<HHIIHH", kind, channels, 16_000, 0, 0, bits) + more


@pytest.mark.parametrize(("wide", "number"), [(1, "u1"), (2, "i2"), (3, "i3"), (4, "i4")])
def test_a_file_says_how_its_numbers_are(tmp_path: Path, wide: int, number: str) -> None:
    wav = Wav(written(tmp_path / "a.wav", wide=wide, channels=2, rate=44_100))
    assert wav.form == Form(44_100, 2, number)  # pyright: ignore[reportArgumentType]
    assert b"".join(wav.pieces(7)) == SOUND


@pytest.mark.parametrize(("bits", "number"), [(32, "f4"), (64, "f8")])
def test_fractions_are_read_too(tmp_path: Path, bits: int, number: str) -> None:
    file = raw(tmp_path / "a.wav", form(3, bits), (b"LIST", b"odd"), (b"data", SOUND))
    wav = Wav(file)
    assert wav.form.number == number
    assert b"".join(wav.pieces()) == SOUND


def test_the_extended_kind_is_read(tmp_path: Path) -> None:
    more = struct.pack("<HHIH", 22, 16, 0, 1) + b"\0" * 14
    wav = Wav(raw(tmp_path / "a.wav", form(0xFFFE, 16, more=more), (b"data", SOUND)))
    assert wav.form.number == "i2"
    assert b"".join(wav.pieces()) == SOUND


@pytest.mark.parametrize("said", [10**6, 0xFFFFFFFF])
def test_a_file_that_ends_in_the_middle_gives_what_is_there(tmp_path: Path, said: int) -> None:
    wav = Wav(raw(tmp_path / "a.wav", form(1, 16), (b"data", SOUND[:99]), size=said))
    assert b"".join(wav.pieces())[:99] == SOUND[:99]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"RIFF",
        b"no sound at all, but some words",
        b"RIFF\0\0\0\0WAVE",
        b"RIFF\0\0\0\0WAVEfmt \x10\0\0\0\1\0",
        b"RIFF\0\0\0\0WAVEdata\x04\0\0\0abcd",
    ],
)
def test_what_is_no_sound_is_refused(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.wav").write_bytes(data)
    with pytest.raises(NoSound):
        Wav(tmp_path / "a.wav")


@pytest.mark.parametrize("chunk", [form(1, 12), form(6, 8), form(1, 16, channels=0)])
def test_numbers_of_an_unknown_kind_are_refused(tmp_path: Path, chunk: tuple[bytes, bytes]) -> None:
    with pytest.raises(NoSound, match="kind"):
        Wav(raw(tmp_path / "a.wav", chunk, (b"data", SOUND)))
