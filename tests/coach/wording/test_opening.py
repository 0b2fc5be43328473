"""A model that is missing or torn is said to be, whatever is wrong with it."""

import shutil
from pathlib import Path

import pytest

from coach.wording.opening import MODEL, ModelBroken, load


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder that has all of the model but the network."""
    for name in ("bars.toml", "vocab.txt"):
        shutil.copy(MODEL / name, tmp_path / name)
    return tmp_path


def test_a_missing_model_is_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(ModelBroken):
        load(tmp_path)


@pytest.mark.parametrize("torn", [b"", b"torn", bytes(4096)])
def test_a_torn_network_is_said_to_be_torn(folder: Path, torn: bytes) -> None:
    (folder / "wording.onnx").write_bytes(torn)
    with pytest.raises(ModelBroken):
        load(folder)


@pytest.mark.parametrize("name", ["bars.toml", "vocab.txt"])
def test_any_other_torn_part_is_said_to_be_torn(folder: Path, name: str) -> None:
    (folder / name).write_bytes(b"\xff torn")
    with pytest.raises(ModelBroken):
        load(folder)


def test_where_there_is_no_runtime_the_model_is_as_good_as_none(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def absent(_: str) -> None:
        raise ImportError

    monkeypatch.setattr("coach.runtime.import_module", absent)
    (folder / "vocab.txt").unlink()
    with pytest.raises(ModelBroken):
        load(folder)
