"""One window for one data folder."""

import subprocess
import sys
from pathlib import Path

import pytest

from ui.instance import Instance

HOLDER = """
import sys
from pathlib import Path
from ui.instance import Instance
holder = Instance(Path(sys.argv[1]))
print(holder.claim(), flush=True)
sys.stdin.read()
"""


def test_the_first_has_the_folder_until_it_closes(tmp_path: Path) -> None:
    first, second = Instance(tmp_path), Instance(tmp_path)
    assert first.claim()
    assert not second.claim()
    first.close()
    assert second.claim()
    second.close()


def test_to_claim_twice_is_to_claim_once(tmp_path: Path) -> None:
    first = Instance(tmp_path)
    assert first.claim()
    assert first.claim()
    first.close()
    first.close()


def test_one_that_was_killed_leaves_the_folder_free(tmp_path: Path) -> None:
    command = [sys.executable, "-c", HOLDER, str(tmp_path)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "True\n"
        late = Instance(tmp_path)
        assert not late.claim()
        holder.kill()
        holder.wait()
        assert late.claim()
        late.close()


def test_other_folders_are_other_windows(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
    first, second = Instance(tmp_path / "one"), Instance(tmp_path / "two")
    assert first.claim()
    assert second.claim()
    assert first.name != second.name
    first.close()
    second.close()


def test_two_spellings_of_a_folder_are_one(tmp_path: Path) -> None:
    (tmp_path / "home").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "home")
    assert Instance(tmp_path / "link").name == Instance(tmp_path / "home").name


def test_a_folder_without_a_lock_keeps_nobody_out(tmp_path: Path) -> None:
    missing = tmp_path / "missing"
    assert Instance(missing).claim()


def test_a_lock_file_of_noise_keeps_nobody_out(tmp_path: Path) -> None:
    (tmp_path / "inturn.lock").write_bytes(b"\x00\xff" * 99)
    instance = Instance(tmp_path)
    assert instance.claim()
    instance.close()


@pytest.mark.skipif(sys.platform == "win32", reason="rights of files are another matter there")
def test_the_lock_tells_nobody_anything(tmp_path: Path) -> None:
    instance = Instance(tmp_path)
    instance.claim()
    lock = tmp_path / "inturn.lock"
    assert lock.stat().st_size == 0
    assert lock.stat().st_mode & 0o777 == 0o600
    instance.close()
