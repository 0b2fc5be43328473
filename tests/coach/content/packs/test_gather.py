"""What a pack may hold, and every trick that is refused, each with its file and its reason."""

import contextlib
import io
import os
import stat
import sys
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coach.content.mistakes import ContentBroken
from coach.content.packs.gather import FILES, gather
from coach.content.source import LARGEST
from tests.coach.content.packs.made import as_folder, as_zip, pack


def refused(source: Path) -> list[tuple[str, str]]:
    with pytest.raises(ContentBroken) as caught:
        gather(source)
    return [(mistake.file, mistake.reason) for mistake in caught.value.mistakes]


@pytest.mark.parametrize("top", ["", "new-baby-main/"])
def test_a_folder_and_a_zip_give_the_same(tmp_path: Path, top: str) -> None:
    files = pack()
    assert gather(as_folder(tmp_path / "folder", files)) == files
    assert gather(as_zip(tmp_path / "pack.zip", files, top)) == files


def test_what_computers_put_in_by_themselves_is_passed_over(tmp_path: Path) -> None:
    mess = {".DS_Store": b"x", "__MACOSX/decks/._a": b"x", "decks/Thumbs.db": b"x"}
    assert gather(as_zip(tmp_path / "pack.zip", {**pack(), **mess})) == pack()
    assert gather(as_folder(tmp_path / "folder", {**pack(), ".DS_Store": b"x"})) == pack()


@pytest.mark.parametrize(
    "name",
    [
        "../evil.toml",
        "decks/../../evil.toml",
        "/etc/evil.toml",
        "decks\\evil.toml",
        "C:/evil.toml",
        "decks/../pack.toml",
    ],
)
def test_a_path_that_leads_out_is_refused(tmp_path: Path, name: str) -> None:
    found = refused(as_zip(tmp_path / "pack.zip", {**pack(), name: b"x"}))
    assert found == [(name.replace("\\", "\\"), "a path that leads out of the pack")]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["pack.zip"]


@pytest.mark.parametrize(
    "name",
    ["run.py", "decks/run.sh", "decks/Upper.toml", "decks/deep/er.toml", "en/decks/a.toml",
     "left-in.txt", "decks/.toml", "settings.toml", "decks/a.toml.exe"],
)  # fmt: skip
def test_a_file_that_no_pack_may_hold_is_refused(tmp_path: Path, name: str) -> None:
    for source in (
        as_zip(tmp_path / "pack.zip", {**pack(), name: b"x"}),
        as_folder(tmp_path / "folder", {**pack(), name: b"x"}),
    ):
        ((file, reason),) = refused(source)
        assert file == name
        assert "no file that a pack may hold" in reason


def test_a_name_that_no_disk_takes_is_refused(tmp_path: Path) -> None:
    name = f"decks/{'x' * 300}.toml"
    ((file, reason),) = refused(as_zip(tmp_path / "pack.zip", {**pack(), name: b"x"}))
    assert file == name
    assert "more than 100 letters" in reason


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes among its files")
def test_links_and_devices_are_refused(tmp_path: Path) -> None:
    folder = as_folder(tmp_path / "folder", pack())
    (folder / "decks" / "link.toml").symlink_to("/etc/passwd")
    (folder / "out").symlink_to(tmp_path, target_is_directory=True)
    os.mkfifo(folder / "decks" / "pipe.toml")
    assert refused(folder) == [
        ("decks/link.toml", "a link that leads elsewhere"),
        ("decks/pipe.toml", "neither a file nor a folder"),
        ("out", "a link that leads elsewhere"),
    ]


def test_a_link_in_a_zip_is_refused(tmp_path: Path) -> None:
    path = as_zip(tmp_path / "pack.zip", pack())
    with zipfile.ZipFile(path, "a") as packed:
        link = zipfile.ZipInfo("decks/link.toml")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        packed.writestr(link, "/etc/passwd")
    assert refused(path) == [("decks/link.toml", "a link or a device, not a file")]


def test_a_file_that_is_too_large_is_refused_and_never_unpacked_whole(tmp_path: Path) -> None:
    huge = {**pack(), "decks/huge.toml": b"#" * (LARGEST + 1), "decks/bomb.toml": bytes(50_000_000)}
    path = as_zip(tmp_path / "pack.zip", huge)
    assert path.stat().st_size < 200_000
    assert refused(path) == [
        ("decks/bomb.toml", "larger than 128 KiB"),
        ("decks/huge.toml", "larger than 128 KiB"),
    ]
    small = {**pack(), "decks/huge.toml": b"#" * (LARGEST + 1)}
    assert refused(as_folder(tmp_path / "f", small)) == [("decks/huge.toml", "larger than 128 KiB")]


def test_a_pack_of_countless_files_is_refused(tmp_path: Path) -> None:
    many = {f"decks/{'a' * (at + 1)}.toml": b"" for at in range(FILES // 3)}
    many |= {f"drills/{'a' * (at + 1)}.toml": b"" for at in range(FILES // 3)}
    many |= {f"walkthroughs/{'a' * (at + 1)}.toml": b"" for at in range(FILES // 3)}
    reason = f"more than {FILES} files and folders"
    assert refused(as_zip(tmp_path / "pack.zip", {**pack(), **many})) == [("pack.zip", reason)]
    found = refused(as_folder(tmp_path / "folder", {**pack(), **many}))
    assert ("folder", reason) in found


def test_a_zip_that_is_too_large_is_not_even_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("coach.content.packs.gather.BYTES", 1000)
    ((file, reason),) = refused(as_zip(tmp_path / "pack.zip", pack()))
    assert file == "pack.zip"
    assert reason.startswith("larger than")


def test_names_that_some_computers_take_for_one_are_refused(tmp_path: Path) -> None:
    path = as_zip(tmp_path / "pack.zip", pack())
    with pytest.warns(UserWarning, match="Duplicate"), zipfile.ZipFile(path, "a") as packed:
        packed.writestr("decks/short-nights.toml", "other")
    assert refused(path) == [("decks/short-nights.toml", "is in there twice")]


def test_a_locked_zip_is_refused(tmp_path: Path) -> None:
    data = bytearray(as_zip(tmp_path / "a.zip", {"pack.toml": b"x"}).read_bytes())
    data[data.index(b"PK\x01\x02") + 8] |= 1
    (tmp_path / "a.zip").write_bytes(data)
    assert refused(tmp_path / "a.zip") == [("pack.toml", "locked by a password")]


def test_a_way_of_packing_that_nobody_uses_is_refused(tmp_path: Path) -> None:
    data = bytearray(as_zip(tmp_path / "a.zip", {"pack.toml": b"x"}).read_bytes())
    data[data.index(b"PK\x01\x02") + 10] = 97
    (tmp_path / "a.zip").write_bytes(data)
    ((file, reason),) = refused(tmp_path / "a.zip")
    assert file == "a.zip"
    assert "packed in a way" in reason


@pytest.mark.parametrize("data", [b"", b"no zip", b"PK\x05\x06"])
def test_what_is_no_zip_is_refused(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.zip").write_bytes(data)
    assert refused(tmp_path / "a.zip") == [("a.zip", "is no zip that can be read, or it is torn")]


def test_what_is_not_there_or_cannot_be_read_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert refused(tmp_path / "none.zip") == [("none.zip", "no such file or folder")]
    folder = as_folder(tmp_path / "folder", pack())

    def refuse(_: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refuse)
    assert refused(folder) == [("folder", "cannot be read: Permission denied")]


def test_a_pack_says_what_it_is(tmp_path: Path) -> None:
    found = refused(as_zip(tmp_path / "a.zip", pack(pack=None)))
    assert found == [("pack.toml", "missing: it says what the pack is")]
    out = io.BytesIO()
    zipfile.ZipFile(out, "w").close()
    (tmp_path / "empty.zip").write_bytes(out.getvalue())
    assert refused(tmp_path / "empty.zip") == found


@settings(max_examples=60)
@given(st.binary(max_size=60), st.integers(0, 3000))
def test_no_torn_zip_ever_raises_anything_else(
    tmp_path_factory: pytest.TempPathFactory, noise: bytes, at: int
) -> None:
    folder = tmp_path_factory.mktemp("torn")
    whole = as_zip(folder / "a.zip", {"pack.toml": b"x" * 300, "decks/a.toml": b"y"}).read_bytes()
    (folder / "a.zip").write_bytes(whole[:at] + noise + whole[at + len(noise) :])
    with contextlib.suppress(ContentBroken):
        gather(folder / "a.zip")
