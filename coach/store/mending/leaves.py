"""Reads SQLite's own pages, without SQLite: what a row is even where the way to it is broken.

The format is described at https://sqlite.org/fileformat2.html#b_tree_pages. Only tables are
read; an index holds nothing that is not in its table.
"""

import struct
from collections.abc import Callable
from typing import Any

import msgspec

from coach.store.mending.log import PAGE

#: Kinds of a page.
LEAF, INNER, INDEX_LEAF, INDEX_INNER = 0x0D, 0x05, 0x0A, 0x02
#: No session and no sealed page is longer; what says so is not a row.
_LONGEST = 1 << 24
_FIXED = {0: 0, 1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8, 7: 8, 8: 0, 9: 0}

#: Gives a page by its number; nothing where there is none.
Pages = Callable[[int], bytes]


class Cell(msgspec.Struct, frozen=True):
    """A row as it lies in a page: ``size`` is how much room it takes there."""

    row: int
    values: tuple[Any, ...]
    size: int


class Inner(msgspec.Struct, frozen=True):
    """A page that leads to others, in the order of their rows."""

    children: tuple[int, ...]
    sound: bool


class Leaf(msgspec.Struct, frozen=True):
    """A page of rows: where each begins; ``sound`` if every byte of it is accounted for."""

    offsets: tuple[int, ...]
    sound: bool


def kind_of(number: int, data: bytes) -> int:
    """Say of which kind a page is, or says that it is."""
    at = _start(number)
    return data[at] if len(data) == PAGE else 0


def inner_of(number: int, data: bytes) -> Inner:
    """Read a page that leads to others."""
    head, offsets = _cells_of(number, data, 12)
    inside = [at for at in offsets if at <= PAGE - 5]
    children = [struct.unpack_from(">I", data, at)[0] for at in inside]
    padded = data + bytes(9)  # the last number may end with the page
    sizes = sum(_varint(padded, at + 4)[1] - at for at in inside)
    children.append(struct.unpack_from(">I", data, head + 8)[0])
    whole = len(children) == len(offsets) + 1
    return Inner(tuple(children), whole and _adds_up(data, head, 12, len(offsets), sizes))


def leaf_of(number: int, data: bytes, pages: Pages) -> Leaf:
    """Read a page of rows; ``pages`` gives those on which a long row goes on."""
    if len(data) != PAGE:
        return Leaf((), sound=False)
    head, offsets = _cells_of(number, data, 8)
    cells = [cell_at(data, at, pages) for at in offsets]
    sizes = sum(cell.size for cell in cells if cell is not None)
    whole = all(cell is not None for cell in cells)
    return Leaf(offsets, whole and _adds_up(data, head, 8, len(offsets), sizes))


def is_index(number: int, data: bytes) -> bool:
    """Whether a page belongs to an index, and is not noise that begins like one."""
    kind = kind_of(number, data)
    if kind not in {INDEX_LEAF, INDEX_INNER}:
        return False
    _, offsets = _cells_of(number, data, 8 if kind == INDEX_LEAF else 12)
    asked = offsets[:8]
    right = sum(_is_entry(data, at if kind == INDEX_LEAF else at + 4) for at in asked)
    return right * 2 >= len(asked)


def _is_entry(data: bytes, at: int) -> bool:
    try:
        length, begin = _varint(data, at)
        return bool(_values(data[begin : begin + length], length))
    except (IndexError, struct.error, ValueError):
        return False


def is_spare(data: bytes) -> bool:
    """Whether a page belongs to nobody: wiped, or a list of such pages with nothing after it."""
    count = struct.unpack_from(">I", data, 4)[0] if len(data) == PAGE else 0
    rest = data[8 + 4 * count :]
    # A bit may have flipped there, too: that makes no row, which has more than four bytes.
    return count <= (PAGE - 8) // 4 and len(rest) - rest.count(0) <= 4


def is_covered(data: bytes, taken: list[tuple[int, int]]) -> bool:
    """Whether nothing lies in a page but what was taken from it, by begin and end.

    What SQLite wipes is empty but for four bytes that say how much room there is.
    """
    before = 8 + 2 * len(taken)
    return len(data) == PAGE and all(
        not any(data[(end if end == before else end + 4) : begin])
        for end, begin in zip(
            [before, *(end for _, end in taken)],
            [*(begin for begin, _ in taken), PAGE],
            strict=True,
        )
    )


def cell_at(data: bytes, at: int, pages: Pages) -> Cell | None:
    """Read a row that begins at ``at``; None if there is none."""
    try:
        length, after = _varint(data, at)
        row, begin = _varint(data, after)
        if not 2 <= length <= _LONGEST:
            return None
        here = _local(length)
        end = begin + here + (4 if here < length else 0)
        if end > len(data) or not _could_be_head(data, begin, length):
            return None
        body = data[begin : begin + here]
        if here < length:
            first = struct.unpack_from(">I", data, begin + here)[0]
            body += _rest(pages, first, length - here)
        values = _values(body, length)
    except (IndexError, struct.error, ValueError):  # not a row, or text that is none any more
        return None
    return Cell(row, values, max(end - at, 4))


def _start(number: int) -> int:
    return 100 if number == 1 else 0  # the head of the file comes first


def _cells_of(number: int, data: bytes, after: int) -> tuple[int, tuple[int, ...]]:
    """Give where the page begins, and where each of its cells does."""
    head = _start(number)
    count = min(struct.unpack_from(">H", data, head + 3)[0], (PAGE - head - after) // 2)
    return head, struct.unpack_from(f">{count}H", data, head + after)


def _adds_up(data: bytes, head: int, after: int, count: int, sizes: int) -> bool:
    """Whether head, cells and free room fill the page exactly: no cell is left out unseen."""
    free, said, content = struct.unpack_from(">HHH", data, head + 1)
    odd = data[head + 7]
    top = head + after + 2 * count
    if said != count or not top <= content <= PAGE:
        return False
    blocks = 0
    while free:
        if not content <= free <= PAGE - 4:
            return False
        following, size = struct.unpack_from(">HH", data, free)
        if following and following <= free:
            return False
        blocks, free = blocks + size, following
    return content + sizes + blocks + odd == PAGE


def _local(length: int) -> int:
    """Say how much of a row lies in its page; the rest goes on elsewhere."""
    most, least = PAGE - 35, (PAGE - 12) * 32 // 255 - 23
    if length <= most:
        return length
    wanted = least + (length - least) % (PAGE - 4)
    return wanted if wanted <= most else least


def _could_be_head(data: bytes, begin: int, length: int) -> bool:
    """Whether a row of ours can begin so: cheap, because most places are none."""
    return 2 <= data[begin] <= min(length, 64)


def _rest(pages: Pages, page: int, length: int) -> bytes:
    parts: list[bytes] = []
    while length > 0:
        data = pages(page)
        if len(data) != PAGE:
            raise IndexError(page)
        page = struct.unpack_from(">I", data)[0]
        parts.append(data[4 : 4 + length])
        length -= PAGE - 4
    return b"".join(parts)


def _values(body: bytes, length: int) -> tuple[Any, ...]:
    """Take a row apart. Raises ``IndexError`` or ``ValueError`` where it is none."""
    end, at = _varint(body, 0)
    kinds: list[int] = []
    while at < end:
        kind, at = _varint(body, at)
        kinds.append(kind)
    values: list[Any] = []
    for kind in kinds:
        size = _FIXED[kind] if kind in _FIXED else (kind - 12) // 2
        if kind in {10, 11} or at + size > length:
            raise IndexError(kind)
        values.append(_value(kind, body[at : at + size]))
        at += size
    if at != length or len(body) != length:
        raise IndexError(at)
    return tuple(values)


def _value(kind: int, raw: bytes) -> Any:
    match kind:
        case 0:
            return None
        case 7:
            return struct.unpack(">d", raw)[0]
        case 8 | 9:
            return kind - 8
        case _ if kind < 7:
            return int.from_bytes(raw, "big", signed=True)
        case _:
            return raw if kind % 2 == 0 else raw.decode("utf-8")


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """Read a number of one to nine bytes, and say where it ends."""
    number = 0
    for place in range(at, at + 8):
        number = number << 7 | data[place] & 0x7F
        if data[place] < 0x80:
            return number, place + 1
    number = number << 8 | data[at + 8]
    return number - (1 << 64) if number >> 63 else number, at + 9
