"""Meeting the other computers in the shared folder: join, meet, part.

Each is a generator of steps; ``at_once`` does all of them here and now.
"""

from pathlib import Path

import msgspec

from coach.errors import WorldError
from coach.store.meeting import shared_folder
from coach.store.meeting.shared_folder import Found, Keys
from coach.store.meeting.steps import Inside, Outside, Steps
from coach.store.meeting.together import Device
from coach.store.store import Store
from coach.sync.dots import Known


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


class Looked(msgspec.Struct, frozen=True):
    """What lies in the folder of a computer, and what opened it."""

    before: Device
    keys: tuple[bytes, ...]
    found: Found


class Taken(msgspec.Struct, frozen=True):
    """What is known now, under which name it is to be left, and how the meeting went."""

    device: str
    known: Known
    met: Met


def join(folder: Path, words: str) -> Steps[Met]:
    """Meet the others in ``folder`` from now on; ``words`` are those that the two agreed on.

    Raises ``WorldError``: the folder is not there or cannot be written, its words are others,
    or the store has a problem. Then nothing is joined.
    """
    keys = yield Outside(lambda: shared_folder.keys_in(folder, words))
    yield from part()
    device = yield Inside(lambda store: store.together.begin(str(folder), keys.text))
    return (yield from _first_meeting(device))


def join_again(before: Device) -> Steps[Met]:
    """Meet the others again in the folder that was parted from. Raises ``WorldError``."""
    device = yield Inside(lambda store: store.together.begin(before.folder, before.key))
    return (yield from _meeting(device))


def meet() -> Steps[Met | None]:
    """Meet the others, if this computer joined them. Raises ``WorldError``."""
    device = yield Inside(lambda store: store.together.device())
    return None if device is None else (yield from _meeting(device))


def part() -> Steps[None]:
    """Meet nobody any more. What came stays; what this computer left there is taken away.

    A folder that is not there keeps nobody: what lies in it is sealed.
    """
    device = yield Inside(_stop)
    if device is not None:
        yield Outside(lambda: shared_folder.take_away(Path(device.folder), _names(device)))


def _stop(store: Store) -> Device | None:
    device = store.together.device()
    if device is not None:
        store.together.stop()
    return device


def _first_meeting(device: Device) -> Steps[Met]:
    try:
        return (yield from _meeting(device))
    except WorldError:
        yield Inside(lambda store: store.together.stop())
        raise


def _meeting(before: Device) -> Steps[Met]:
    looked = yield Outside(lambda: _look(before))
    taken = yield Inside(lambda store: _take(store, looked))
    if taken is None:
        return Met()
    yield Outside(lambda: _leave(looked, taken))
    return taken.met


def _look(before: Device) -> Looked:
    folder = Path(before.folder)
    keys = shared_folder.keys_there(folder, Keys.read(before.key))
    return Looked(before, keys, shared_folder.read_all(folder, keys, _names(before)))


def _take(store: Store, looked: Looked) -> Taken | None:
    """Take what was found; None if the two parted meanwhile, or meet elsewhere by now."""
    before, found, kept = looked.before, looked.found, Keys.read(looked.before.key)
    now = store.together.device()
    if now is None or now.folder != before.folder:
        return None
    # Our own is news, too, where a data folder was put back.
    others = (*found.known, *found.former.values())
    device = store.together.settle(found.left, others)
    known, came = store.together.take(others if found.left is None else (found.left, *others))
    store.together.seal_with(msgspec.structs.replace(kept, key=looked.keys[0]).text)
    unread = len(found.unread) + came.refused
    met = Met(max(0, len(found.whose) - came.refused), unread, came.come, came.gone)
    return Taken(device.device, known, met)


def _leave(looked: Looked, taken: Taken) -> None:
    folder = Path(looked.before.folder)
    shared_folder.leave(folder, looked.keys[0], taken.device, taken.known)
    shared_folder.clear(folder, looked.found.former)  # all of it is in what was just left


def _names(device: Device) -> tuple[str, ...]:
    return device.device, *device.former
