"""Reads SQLite's write-ahead log, frame by frame, and sees what SQLite would leave out in silence.

SQLite takes a log up to the first frame that does not fit its checksum, and drops what comes
after: right after a power cut, where nothing comes after, and wrong where one bit flipped in
the middle. The format is described at https://sqlite.org/fileformat2.html#walformat.
"""

import struct
from pathlib import Path

import msgspec

from coach.store.home import with_companions

_HEADER, _FRAME = 32, 24
_MAGIC, _VERSION = 0x377F0682, 3007000
_MASK = 0xFFFFFFFF
#: The size of a page in every database that we make: what SQLite takes by itself.
PAGE = 4096


class Frame(msgspec.Struct, frozen=True):
    """One page as it was written. ``pages`` is how many there were after a commit, or 0.

    The number of the page is 0 where nothing is left of what said it.
    """

    page: int
    pages: int
    data: bytes
    fits: bool


class Log(msgspec.Struct, frozen=True):
    """The frames of a log that belong together, and up to where SQLite would take them."""

    frames: tuple[Frame, ...] = ()
    taken: int = 0

    @property
    def is_torn(self) -> bool:
        """Whether SQLite would drop something that may have been promised to people.

        A whole frame that does not fit is the mark of it. A kill leaves only frames that fit,
        without a commit, or one that is cut off.
        """
        return any(not frame.fits for frame in self.frames)

    @property
    def whole(self) -> tuple[Frame, ...]:
        """Give what SQLite would take: all up to the last commit before anything is wrong."""
        return self.frames[: self.taken]


def log_beside(path: Path) -> Log:
    """Read the log of the database at ``path``; there may be none. Raises ``OSError``."""
    beside = with_companions(path)[0]
    return read_log(beside.read_bytes()) if beside.exists() else Log()


def read_log(raw: bytes) -> Log:
    """Read a log from its bytes, whatever they are."""
    if len(raw) < _HEADER + _FRAME + PAGE:
        return Log()
    magic, version, page, _, *salt_and_sum = struct.unpack(">8I", raw[:_HEADER])
    big = bool(magic & 1)
    fits = (magic & ~1, version, page) == (_MAGIC, _VERSION, PAGE) and _summed(
        raw[: _HEADER - 8], big=big, before=(0, 0)
    ) == tuple(salt_and_sum[2:])
    # Where the header is wrong, the frames themselves say which of them belong together.
    salt = raw[16:24] if fits else raw[_HEADER + 8 : _HEADER + 16]
    before = (salt_and_sum[2], salt_and_sum[3])
    frames: list[Frame] = []
    for at in _places(raw, salt):
        head, data = raw[at : at + _FRAME], raw[at + _FRAME : at + _FRAME + PAGE]
        number, pages, _, _, *kept = struct.unpack(">6I", head)
        ours = head[8:16] == salt
        right = _summed(head[:8] + data, big=big, before=before) == (kept[0], kept[1])
        frames.append(
            Frame(number if _alike(head, salt) else 0, pages, data, fits and ours and right)
        )
        before = (kept[0], kept[1])
    return Log(tuple(frames), _taken(frames))


def _places(raw: bytes, salt: bytes) -> range:
    """Say where the frames begin, up to the last that belongs to this round.

    Those that an earlier round left have another salt in both its halves.
    """
    step = _FRAME + PAGE
    every = range(_HEADER, len(raw) - step + 1, step)
    ours = [at for at in every if _alike(raw[at : at + _FRAME], salt)]
    return range(_HEADER, ours[-1] + 1 if ours else _HEADER, step)


def _alike(head: bytes, salt: bytes) -> bool:
    return head[8:12] == salt[:4] or head[12:16] == salt[4:]


def _taken(frames: list[Frame]) -> int:
    taken = 0
    for number, frame in enumerate(frames, start=1):
        if not frame.fits:
            break
        taken = number if frame.pages else taken
    return taken


def _summed(data: bytes, *, big: bool, before: tuple[int, int]) -> tuple[int, int]:
    """Go on with the checksum of a log, over words of four bytes, two at a time."""
    one, two = before
    words = iter(struct.unpack(f"{'>' if big else '<'}{len(data) // 4}I", data))
    for first, second in zip(words, words, strict=True):
        one = (one + first + two) & _MASK
        two = (two + second + one) & _MASK
    return one, two
