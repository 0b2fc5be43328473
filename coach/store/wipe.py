"""Wiping from memory what was read in a private book, as far as a program can.

A key is wiped where it stands (``Key.lock``). Words are another matter: Python and the C library
keep what is let go of as it is, until something else needs the room. So from the first book on,
the C library overwrites what it gets back (``watch``), and after a lock everything that is free
is filled with zeros (``wipe``, or its three parts, each on its thread). Call it when nothing refers
to the words any more.

Measured on Linux with glibc and CPython (``tests/coach/store/test_core_image.py``). Elsewhere
only Python's own memory is wiped; nothing here reaches swap, or what a system keeps of its own.
"""

import ctypes
import gc
import struct
import sys
import sysconfig

#: No more bytes are taken than this in all, if arenas are ever made another way.
MOST = 128 << 20

# malloc.h: what is freed is filled with this letter, unless a thread keeps it for itself.
_M_PERTURB, _FILL = -6, 0xA5
# prctl.h
_PR_SET_DUMPABLE = 4
# What a thread keeps for itself: so many blocks of each size, up to this one (glibc: 7 or 16).
_KEPT, _LARGEST_KEPT = 24, 1032
# Python's own memory (Objects/obmalloc.c): arenas of pools, each pool with blocks of one size.
_ARENA, _POOL = 1 << 20, 1 << 14
_SMALLEST, _LARGEST, _STEP = 48, 512, 16
_POOL_HEAD, _HEAD_FORM = 48, struct.Struct("=I4x24xIIII")
_IN_POOLS = (dict, list, type(lambda: None))
_MANY = 1000
_HEAD = 33  # bytes of an empty ``bytes``
_STACK = 256 << 10


class _Deep(ctypes.Structure):
    """Handed over by value, it lies on the stack, over what earlier calls left there."""

    _fields_ = (("room", ctypes.c_char * _STACK),)


def watch() -> None:
    """From now on, overwrite what is let go of, and leave no core file after a crash.

    A limit of 0 says nothing to a system that hands cores on to a program (``core_pattern``), so
    Linux is told, too, that this process is not to be dumped; nor can another one of the same
    account read its memory then.
    """
    library = _glibc()
    if library is not None:
        library.mallopt(_M_PERTURB, _FILL)
        library.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 - there is none on Windows

        hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
        resource.setrlimit(resource.RLIMIT_CORE, (0, hard))


def let_go() -> None:
    """Throw away what nobody needs any more: first of all, on the thread of the window.

    It takes 15 to 40 ms. No widget may be let go of elsewhere.
    """
    gc.collect()


def fill() -> None:
    """Overwrite what is free then: for the whole program, and for this thread.

    It takes 30 to 100 ms, and is done on the keeper's thread.
    """
    _fill_blocks()
    wipe_thread()
    library = _glibc()
    if library is not None:
        library.malloc_trim(0)


def fill_ends() -> None:
    """Overwrite the ends of pools that are full: last, on the thread of the window.

    It takes 10 to 30 ms. All that Python has is looked through, and held meanwhile.
    """
    if _has_pools():
        # Things that always lie in a pool, to find those that have no free block.
        things = gc.get_objects()
        _fill_between({id(thing) & -_POOL for thing in things if type(thing) in _IN_POOLS})


def wipe() -> None:
    """Do all of it, where there is but one thread."""
    let_go()
    fill()
    fill_ends()
    wipe_thread()


def wipe_thread() -> None:
    """Overwrite what this thread keeps for itself: for every other one that had private words.

    It takes a few milliseconds.
    """
    library = _glibc()
    if library is not None:
        _fill_kept(library)
        _fill_stack(library)


def _fill_blocks() -> None:
    """Take every free block of every size from Python, filled with zeros, and let it go again.

    The largest come first and take all pools that are free; after that, a pool that is new says
    that a size has no block left.
    """
    if not _has_pools():
        return
    held = [_taken(_LARGEST, _ARENA - 2 * _POOL, MOST)]
    left = MOST - len(held[0]) * _LARGEST
    for size in range(_SMALLEST, _LARGEST, _STEP):
        held.append(_taken(size, 2 * _POOL, left))
        left -= len(held[-1]) * size
    # The two smallest sizes are too small for an object: only what an object points to is there.
    small = [bytearray(room) for room in (15, 31) for _ in range(_ARENA // 32)]
    # No other thread can make another kind of a pool as long as a block of it is held here.
    for pool in {id(block) & -_POOL for blocks in held for block in blocks}:
        _fill_end(pool)
    del held, small


def _taken(size: int, enough: int, most: int) -> list[bytes]:
    """Take blocks of a size until ``enough`` bytes in a row were free, so were never used.

    No more than ``most`` bytes are taken.
    """
    blocks, begun, last = list[bytes](), 0, 0
    while len(blocks) * size < most:
        block = bytes(size - _HEAD)
        at = id(block)
        across = last % _POOL + 2 * size > _POOL and at - last < 2 * size + 64
        if at - last != size and not (across and at > last):
            begun = at
        blocks.append(block)
        last = at
        if at - begun > enough:
            break
    return blocks


def _fill_between(pools: set[int]) -> None:
    """Overwrite what is left at the end of these pools, and of all that lie between them."""
    spans = dict[int, tuple[int, int]]()
    for pool, (arena, _) in [(pool, head) for pool in pools if (head := _head_of(pool))[1]]:
        low, high = spans.get(arena, (pool, pool))
        spans[arena] = min(low, pool), max(high, pool)
    for low, high in spans.values():  # an arena is in one piece: what lies between are pools
        for pool in range(low, min(high, low + _ARENA) + 1, _POOL):
            _fill_end(pool)


def _fill_end(pool: int) -> None:
    """Overwrite what is left at the end of a pool, where no block of its size fits.

    A pool that had smaller blocks before may have words there.
    """
    _, size = _head_of(pool)
    if size and (end := (_POOL - _POOL_HEAD) % size):
        (ctypes.c_char * end).from_address(pool + _POOL - end)[:] = bytes(end)


def _has_pools() -> bool:
    """Whether Python's memory is as it is said above, and not another kind (PYTHONMALLOC)."""
    before = sys.getallocatedblocks()
    held = [bytes(_SMALLEST) for _ in range(_MANY)]
    counted = sys.getallocatedblocks() - before >= len(held)
    return counted and not sysconfig.get_config_var("Py_GIL_DISABLED")


def _head_of(pool: int) -> tuple[int, int]:
    """Give the number of the arena and the size of the blocks of a pool; 0 if it looks odd."""
    number, arena, index, following, most = _HEAD_FORM.unpack(ctypes.string_at(pool, _POOL_HEAD))
    size = (index + 1) * _STEP
    sane = index < 32 and most == _POOL - size and following <= _POOL and 0 < number * size < _POOL
    return arena, size if sane else 0


def _fill_kept(library: ctypes.CDLL) -> None:
    library.malloc.restype = ctypes.c_void_p
    library.malloc.argtypes = [ctypes.c_size_t]
    library.free.argtypes = [ctypes.c_void_p]
    for size in range(24, _LARGEST_KEPT + 1, 16):
        blocks = [library.malloc(size) for _ in range(_KEPT)]
        for block in blocks:
            ctypes.memset(block, 0, size)
        for block in blocks:
            library.free(block)


def _fill_stack(library: ctypes.CDLL) -> None:
    any_call = ctypes.CFUNCTYPE(ctypes.c_int, _Deep)(("getpid", library))
    any_call(_Deep())


def _glibc() -> ctypes.CDLL | None:
    """Give the C library where it is the one that has these calls."""
    if sys.platform != "linux":
        return None
    library = ctypes.CDLL(None)
    return library if hasattr(library, "malloc_trim") else None
