"""Meeting the other computers in the shared folder: join, meet, part."""

from contextlib import suppress
from pathlib import Path

import msgspec

from coach.errors import WorldError
from coach.store.meeting import shared_folder
from coach.store.store import Store


class Met(msgspec.Struct, frozen=True):
    """How a meeting went.

    ``others`` is how many files of other computers were read, and ``unread`` how many could not
    be: they are on their way, of a newer In Turn, or sealed with another key. ``come`` and
    ``gone`` say how much came from elsewhere, and how much went because it was removed there.
    """

    others: int = 0
    unread: int = 0
    come: int = 0
    gone: int = 0


def join(store: Store, folder: Path, words: str) -> Met:
    """Meet the others in ``folder`` from now on; ``words`` are those that the two agreed on.

    Raises ``WorldError``: the folder is not there or cannot be written, its words are others,
    or the store has a problem. Then nothing is joined.
    """
    key = shared_folder.key_in(folder, words)
    part(store)
    device = store.together.begin(str(folder), key.hex())
    try:
        return _meet(store, folder, key, device.device)
    except BaseException:
        store.together.stop()
        raise


def meet(store: Store) -> Met | None:
    """Meet the others, if this computer joined them. Raises ``WorldError``."""
    device = store.together.device()
    if device is None:
        return None
    return _meet(store, Path(device.folder), bytes.fromhex(device.key), device.device)


def part(store: Store) -> None:
    """Meet nobody any more. What came stays; what this computer left there is taken away.

    A folder that is not there keeps nobody: what lies in it is sealed.
    """
    device = store.together.device()
    if device is not None:
        store.together.stop()
        with suppress(WorldError):
            shared_folder.take_away(Path(device.folder), device.device)


def _meet(store: Store, folder: Path, key: bytes, device: str) -> Met:
    found = shared_folder.read_all(folder, key, device)
    known, came = store.together.take(found.known)
    shared_folder.leave(folder, key, device, known)
    unread = len(found.unread) + came.refused
    return Met(len(found.known) - came.refused, unread, came.come, came.gone)
