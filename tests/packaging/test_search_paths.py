"""No binary that is shipped names a folder of the computer that built it."""

import shutil
import struct
from pathlib import Path

from linux import search_paths

_NEEDED, _STRINGS, _RPATH, _RUNPATH = 1, 5, 15, 29


def _binary(file: Path, *words: tuple[int, str]) -> Path:
    """Write the smallest binary that has such entries: one segment, one table of them."""
    strings, entries = b"\0", b""
    for tag, text in words:
        entries += struct.pack("<qQ", tag, len(strings))
        strings += text.encode() + b"\0"
    start = 64 + 2 * 56
    size = len(entries) + 32
    entries += struct.pack("<qQqQ", _STRINGS, start + size, 0, 0)
    whole = start + size + len(strings)
    head = b"\x7fELF\x02\x01\x01" + bytes(9)
    head += struct.pack("<HHIQQQIHHHHHH", 3, 62, 1, 0, 64, 0, 0, 64, 56, 2, 0, 0, 0)
    segments = struct.pack("<IIQQQQQQ", 1, 5, 0, 0, 0, whole, whole, 4096)
    segments += struct.pack("<IIQQQQQQ", 2, 6, start, start, start, size, size, 8)
    file.write_bytes(head + segments + entries + strings)
    return file


def _entries(file: Path) -> list[tuple[int, bytes]]:
    """Read the entries that name something, as a loader does."""
    data = file.read_bytes()
    at, found, strings = 64 + 2 * 56, list[tuple[int, int]](), 0
    while (entry := struct.unpack_from("<qQ", data, at))[0]:
        at += 16
        if entry[0] == _STRINGS:
            strings = entry[1]
        else:
            found.append(entry)
    return [(tag, data[strings + where :].split(b"\0")[0]) for tag, where in found]


def test_a_folder_of_the_builder_is_forgotten(tmp_path: Path) -> None:
    words = [(_NEEDED, "libm.so.6"), (_RUNPATH, "/home/me/python/lib"), (_NEEDED, "libc.so.6")]
    file = _binary(tmp_path / "a.so", *words)
    assert search_paths.forget(tmp_path) == [file]
    assert _entries(file) == [(_NEEDED, b"libm.so.6"), (_NEEDED, b"libc.so.6")]
    assert b"home" not in file.read_bytes()


def test_words_that_share_an_end_with_it_stay_whole(tmp_path: Path) -> None:
    file = _binary(tmp_path / "a.so", (_RPATH, "/home/me/lib"))
    search_paths.forget(tmp_path)
    assert b"/lib\0" in file.read_bytes()


def test_a_place_beside_the_binary_stays(tmp_path: Path) -> None:
    file = _binary(tmp_path / "a.so", (_RUNPATH, "$ORIGIN/../lib"), (_NEEDED, "libm.so.6"))
    before = file.read_bytes()
    assert search_paths.forget(tmp_path) == []
    assert file.read_bytes() == before


def test_twice_is_the_same_as_once(tmp_path: Path) -> None:
    _binary(tmp_path / "a.so", (_RUNPATH, "/home/me/lib"))
    search_paths.forget(tmp_path)
    assert search_paths.forget(tmp_path) == []


def test_what_is_no_such_binary_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "words.toml").write_text("/home/me/lib", "utf-8")
    (tmp_path / "short.so").write_bytes(b"\x7fELF")
    (tmp_path / "link.so").symlink_to("short.so")
    assert search_paths.forget(tmp_path) == []


def test_a_real_program_is_read_to_its_end(tmp_path: Path) -> None:
    shutil.copy(Path("/bin/sh").resolve(), tmp_path / "sh")
    assert search_paths.forget(tmp_path) == []
