"""What each part of the app costs is told, and one that grew too heavy is not packed."""

from pathlib import Path

import pytest
from linux import costs, files

from machine.world import Stop
from tests.packaging import frozen_linux as frozen


@pytest.mark.parametrize(
    ("path", "part"),
    [
        ("inturn", "Python, and our own code"),
        ("_internal/libpython3.11.so.1.0", "Python, and our own code"),
        ("_internal/coach/_resources/models/wording/a.onnx", "models"),
        ("_internal/coach/_resources/content/en/today.toml", "content, letters, icons, sounds"),
        ("_internal/PySide6/QtCore.abi3.so", "Qt and PySide6"),
        ("_internal/numpy.libs/libopenblas.so", "numpy and onnxruntime"),
        ("_internal/cryptography/hazmat.so", costs.REST),
    ],
)
def test_a_file_belongs_to_one_part(path: str, part: str) -> None:
    assert costs.part_of(path) == part


def test_the_parts_add_up(tmp_path: Path) -> None:
    app = frozen.freeze(tmp_path / "app")
    files.put(app / "_internal/PySide6/QtCore.abi3.so", bytes(range(256)) * 20_000)
    head, *lines, total = (line.split(maxsplit=2) for line in costs.table(app, 4_000_000))
    assert head[-1].endswith("part")
    assert [line[2] for line in lines] == [*costs.PARTS, costs.REST]
    assert total == ["5.1", "4.0", "together"]
    assert sum(float(line[1]) for line in lines) == pytest.approx(4.0, abs=0.2)


def test_one_that_is_too_heavy_is_not_packed() -> None:
    costs.stop_if_heavy(costs.MOST)
    with pytest.raises(Stop, match=r"weighs 110\.1 MB; it may weigh 110"):
        costs.stop_if_heavy(costs.MOST + 100_000)
