"""Reads the tensors of a PyTorch checkpoint without PyTorch, and lets nothing else in it run.

A checkpoint of before 2020 is four pickles (a magic number, a version, the byte order, the
object), a list of the keys of its storages, and then each storage: a count and its raw numbers.
A pickle may name any function there is; only the three that a table of tensors needs are let in.
"""

from __future__ import annotations

import pickle
import struct
from collections import OrderedDict
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from pathlib import Path

_MAGIC = 0x1950A86A20F9469CFC6C


class RefusedError(Exception):
    """The file is no such checkpoint, or names something that is not let in."""


class _Storage(NamedTuple):
    key: str
    length: int


class _Tensor(NamedTuple):
    storage: _Storage
    offset: int
    shape: tuple[int, ...]
    strides: tuple[int, ...]


class _FloatStorage:
    """Stands where the checkpoint names PyTorch's storage of 32-bit numbers."""


def _rebuild(
    storage: _Storage, offset: int, shape: tuple[int, ...], strides: tuple[int, ...], *_: Any
) -> _Tensor:
    return _Tensor(storage, offset, shape, strides)


_ALLOWED: dict[tuple[str, str], Any] = {
    ("collections", "OrderedDict"): OrderedDict,
    ("torch", "FloatStorage"): _FloatStorage,
    ("torch._utils", "_rebuild_tensor_v2"): _rebuild,
}


class _Reader(pickle.Unpickler):
    def find_class(self, module_name: str, global_name: str, /) -> Any:
        """Give what is named, if it is let in. Raises ``RefusedError`` for all else."""
        try:
            return _ALLOWED[module_name, global_name]
        except KeyError:
            raise RefusedError(f"{module_name}.{global_name} is not let in") from None

    def persistent_load(self, pid: Any, /) -> _Storage:
        """Take a storage by its key. Raises ``RefusedError`` for any other kind of thing."""
        match pid:
            case ("storage", kind, str(key), str(), int(count), None) if kind is _FloatStorage:
                return _Storage(key, count)
            case _:
                raise RefusedError(f"a storage of another kind: {pid!r}")


def tensors(file: Path, table: str) -> dict[str, np.ndarray]:
    """Give the tensors of the table ``table`` of a checkpoint, by their names.

    Raises ``RefusedError`` where it is no such file, or holds what is not let in.
    """
    with file.open("rb") as data:
        if pickle_of(data) != _MAGIC:
            raise RefusedError("not a checkpoint of that time")
        pickle_of(data)  # the version of the protocol
        pickle_of(data)  # the sizes of numbers
        whole = pickle_of(data)
        storages = {key: _numbers(data) for key in pickle_of(data)}
    return {
        name: _taken(tensor, storages)
        for name, tensor in whole[table].items()
        if isinstance(tensor, _Tensor)
    }


def pickle_of(data: BinaryIO) -> Any:
    """Read the next pickle of a file, with nothing but what is let in."""
    return _Reader(data).load()


def _numbers(data: BinaryIO) -> np.ndarray:
    (count,) = struct.unpack("<q", data.read(8))
    return np.frombuffer(data.read(4 * count), dtype="<f4")


def _taken(tensor: _Tensor, storages: dict[str, np.ndarray]) -> np.ndarray:
    numbers = storages[tensor.storage.key][tensor.offset :]
    strides = tuple(4 * stride for stride in tensor.strides)
    return np.lib.stride_tricks.as_strided(numbers, tensor.shape, strides).copy()
