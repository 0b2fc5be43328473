"""The weights of the speaker encoder are read without PyTorch, and nothing in their file runs."""

import os
import pickle
import struct
import sys
from collections import OrderedDict
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest
from listening.checkpoint import RefusedError, tensors


class FloatStorage:
    """Stands for PyTorch's own, so that a checkpoint can be written here."""


class Tensor:
    """Two rows of three, kept column by column, from the second number on."""

    def __reduce__(self) -> tuple[Any, ...]:
        hooks: dict[str, int] = OrderedDict()
        sizes = (FloatStorage(), 1, (2, 3), (1, 2), False, hooks)
        return sys.modules["torch._utils"].__dict__["_rebuild_tensor_v2"], sizes


class Writer(pickle.Pickler):
    def persistent_id(self, obj: Any, /) -> Any:
        return ("storage", FloatStorage, "a", "cpu", 7, None) if type(obj) is FloatStorage else None


def _rebuild_tensor_v2() -> None:
    """Only its name is written."""


@pytest.fixture(autouse=True)
def torch(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, thing in (("torch", FloatStorage), ("torch._utils", _rebuild_tensor_v2)):
        module = ModuleType(name)
        setattr(module, thing.__name__, thing)
        monkeypatch.setattr(thing, "__module__", name)
        monkeypatch.setitem(sys.modules, name, module)


def written(folder: Path, whole: Any) -> Path:
    file = folder / "weights.pt"
    with file.open("wb") as out:
        for thing in (0x1950A86A20F9469CFC6C, 1001, {"little_endian": True}):
            pickle.dump(thing, out, protocol=2)
        Writer(out, protocol=2).dump(whole)
        pickle.dump(["a"], out, protocol=2)
        out.write(struct.pack("<q", 7) + np.arange(7, dtype="<f4").tobytes())
    return file


def test_a_table_of_tensors_is_read_with_their_steps(tmp_path: Path) -> None:
    file = written(tmp_path, {"model": OrderedDict(w=Tensor()), "step": 3})
    (read,) = tensors(file, "model").values()
    assert read.tolist() == [[1, 3, 5], [2, 4, 6]]


def test_whatever_else_a_file_names_is_refused(tmp_path: Path) -> None:
    class Harm:
        def __reduce__(self) -> tuple[Any, ...]:
            return os.mkdir, (str(tmp_path / "harm"),)

    with pytest.raises(RefusedError, match="mkdir is not let in"):
        tensors(written(tmp_path, {"model": Harm()}), "model")
    assert not (tmp_path / "harm").exists()


def test_a_file_of_another_kind_is_refused(tmp_path: Path) -> None:
    (tmp_path / "other").write_bytes(pickle.dumps("no checkpoint"))
    with pytest.raises(RefusedError, match="not a checkpoint"):
        tensors(tmp_path / "other", "model")


def test_a_storage_of_another_kind_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def another_kind(_: Writer, thing: Any) -> tuple[str] | None:
        return ("no",) if thing == 3 else None

    monkeypatch.setattr(Writer, "persistent_id", another_kind)
    with pytest.raises(RefusedError, match="another kind"):
        tensors(written(tmp_path, {"step": 3}), "model")
