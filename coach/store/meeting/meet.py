"""Meeting the other computers in the shared folder: join, meet, part."""

from pathlib import Path

import msgspec

from coach.store.meeting import shared_folder
from coach.store.meeting.shared_folder import Keys
from coach.store.meeting.together import Device
from coach.store.store import Store


class Met(msgspec.Struct, frozen=True):
    """How a meeting went.

    ``others`` is of how many other computers news were read, and ``unread`` how many files could
    not be: they are on their way, of a newer In Turn, or sealed with another key. ``come`` and
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
    keys = shared_folder.keys_in(folder, words)
    part(store)
    device = store.together.begin(str(folder), keys.text)
    try:
        return _meet(store, device)
    except BaseException:
        store.together.stop()
        raise


def meet(store: Store) -> Met | None:
    """Meet the others, if this computer joined them. Raises ``WorldError``."""
    device = store.together.device()
    if device is None:
        return None
    return _meet(store, device)


def part(store: Store) -> None:
    """Meet nobody any more. What came stays; what this computer left there is taken away.

    A folder that is not there keeps nobody: what lies in it is sealed.
    """
    device = store.together.device()
    if device is not None:
        store.together.stop()
        shared_folder.take_away(Path(device.folder), (device.device, *device.former))


def _meet(store: Store, before: Device) -> Met:
    folder, kept = Path(before.folder), Keys.read(before.key)
    keys = shared_folder.keys_there(folder, kept)
    found = shared_folder.read_all(folder, keys, (before.device, *before.former))
    # Our own is news, too, where a data folder was put back.
    others = (*found.known, *found.former.values())
    device = store.together.settle(found.left, others)
    known, came = store.together.take(others if found.left is None else (found.left, *others))
    store.together.seal_with(msgspec.structs.replace(kept, key=keys[0]).text)
    shared_folder.leave(folder, keys[0], device.device, known)
    shared_folder.clear(folder, found.former)  # all of it is in what was just left
    unread = len(found.unread) + came.refused
    return Met(max(0, len(found.whose) - came.refused), unread, came.come, came.gone)
