"""Finds every row of a damaged file that can still be read, and says where some may be missing.

The sum of a row says to which table it belongs and that it is right, so a row is found wherever
it lies, also where the way to it is broken; and where one bit flipped, the sum says which.
Nothing is missing if no page is left of which nobody knows what it is. All of this happens in
memory: no word is written anywhere.
"""

from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from coach.store.mending.bits import Mender
from coach.store.mending.forms import Row, forms
from coach.store.mending.leaves import (
    INNER,
    LEAF,
    Cell,
    cell_at,
    inner_of,
    is_covered,
    is_index,
    is_spare,
    kind_of,
    leaf_of,
)
from coach.store.mending.log import PAGE, Frame, Log
from coach.store.mending.verify import numbers_of
from coach.store.sums import WITHOUT

#: Pages that are searched byte by byte, at most: each takes a hundredth of a second.
_SEARCHED = 300
#: So many rows are tried to be mended, of a page that is broken, or in vain.
_FEW = 3


class Carved(msgspec.Struct, frozen=True):
    """What was found: the rows of each table by their key, each with its sum.

    ``unsure`` are tables of which rows may be missing, ``lost`` are rows that lie there and do
    not fit, by SQLite's own number, ``numbers`` are the last numbers that were given.
    """

    rows: Mapping[str, Mapping[Any, Row]]
    unsure: frozenset[str]
    lost: Mapping[str, frozenset[int]]
    numbers: Mapping[str, int]

    @property
    def whole(self) -> bool:
        """Whether nothing is missing."""
        return not self.unsure


def carve(raw: bytes, log: Log) -> Carved:
    """Find what a file (``raw``) and the log beside it hold."""
    last = max((at for at, one in enumerate(log.frames, 1) if one.pages or not one.fits), default=0)
    return _Carving(raw, log.frames[:last]).all()


def carve_what_sqlite_takes(raw: bytes, log: Log) -> Carved:
    """Find what they hold without what lies in the log after the first mistake in it."""
    return _Carving(raw, log.whole).all()


class _Carving:
    """One look through all pages; what was written later wins."""

    def __init__(self, raw: bytes, frames: tuple[Frame, ...]) -> None:
        self._raw = raw
        self._frames = frames
        self._newest: dict[int, int] = {}  # of each page, the number of its frame from 1 on
        self._before: dict[int, int] = {}  # and the one before it, where that one does not fit
        for number, frame in enumerate(frames, start=1):
            self._before.pop(frame.page, None)
            if not frame.fits:
                self._before[frame.page] = self._newest.get(frame.page, 0)
            self._newest[frame.page] = number
        there = {*range(1, len(raw) // PAGE + 1), *self._newest} - {0}
        # How many pages there are says the last commit; one that does not fit says nothing.
        last = frames[-1].pages if frames and frames[-1].fits else None
        self._there = frozenset(page for page in there if last is None or page <= last)
        self._cut = (last or int.from_bytes(raw[28:32], "big")) > len(self._there)
        self._forms = forms()
        self._mender = Mender(self._page)
        self._rows: dict[str, dict[Any, tuple[int, Row]]] = {name: {} for name in self._forms}
        self._known: set[int] = set()  # pages of which all is known
        self._used: set[int] = set()  # pages on which long rows go on
        self._seen: set[int] = set()
        self._indices: set[int] = set()  # where each index begins, whatever is left of it
        self._unsure: set[str] = set()
        self._lost: dict[str, set[int]] = {}
        self._searched = 0
        self._in_vain = 0

    def all(self) -> Carved:
        roots, numbers = self._roots()
        for name in self._forms:
            for number in self._leaves(roots.get(name, 0)):
                self._known.add(number)
                if not self._read(number, self._rank(number), name):
                    self._unsure.add(name)
                    self._read_older(number)
        for number in sorted(self._there - self._known):
            # Asked each time: it can turn out to be the rest of a row that was found meanwhile.
            if number not in self._used and not self._explained(number):
                self._cut = True
        for frame in self._frames:
            if not frame.page:
                self._search(frame.data, len(self._frames), ())
                self._cut = True
        return Carved(
            {
                name: {key: row for key, (_, row) in rows.items()}
                for name, rows in self._rows.items()
            },
            frozenset(self._forms if self._cut else self._unsure),
            {name: frozenset(rows) for name, rows in self._lost.items()},
            numbers,
        )

    def _rank(self, number: int) -> int:
        return self._newest.get(number, 0)

    def _page(self, number: int) -> bytes:
        return self._at(number, self._rank(number))

    def _at(self, number: int, rank: int) -> bytes:
        """Give a page as frame ``rank`` has it, or as it is in the file."""
        if rank:
            return self._frames[rank - 1].data
        return self._raw[(number - 1) * PAGE : number * PAGE] if number in self._there else b""

    def _roots(self) -> tuple[dict[str, int], dict[str, int]]:
        """Give where each table begins, and the last numbers that were given."""
        listed = [
            values
            for values in self._plain_rows(1)
            if len(values) == 5 and isinstance(values[3], int)
        ]
        roots = {values[1]: values[3] for values in listed if values[0] == "table"}
        self._indices.update(values[3] for values in listed if values[0] == "index")
        for name in roots.keys() & WITHOUT:
            self._plain_rows(roots[name])
        counted = [
            row for row in self._plain_rows(roots.get("sqlite_sequence", 0)) if len(row) == 2
        ]
        return roots, numbers_of((one, two) for one, two in counted)

    def _plain_rows(self, root: int) -> list[tuple[Any, ...]]:
        """Read rows that have no sum, and hold nothing of anybody's."""
        cells: list[Cell | None] = []
        for number in self._leaves(root):
            data = self._page(number)
            cells += [
                cell_at(data, at, self._overflow)
                for at in leaf_of(number, data, self._page).offsets
            ]
            self._known.add(number)
        return [cell.values for cell in cells if cell is not None]

    def _leaves(self, root: int) -> list[int]:
        """Give the pages of rows to which a root leads; those that lead there are known then."""
        leaves: list[int] = []
        ahead = [root]
        while ahead:
            number = ahead.pop()
            data = self._page(number)
            kind = kind_of(number, data)
            if number in self._seen or kind not in {INNER, LEAF}:
                continue
            self._seen.add(number)
            if kind == LEAF:
                leaves.append(number)
                continue
            inner = inner_of(number, data)
            ahead += reversed(inner.children)
            if inner.sound:
                self._known.add(number)
            # One that leads nowhere would have led to rows.
            self._cut = self._cut or (inner.sound and not self._there.issuperset(inner.children))
        return leaves

    def _read(self, number: int, rank: int, name: str = "") -> bool:
        """Take the rows of a page; False where something is left that cannot be read."""
        data = self._at(number, rank)
        leaf = leaf_of(number, data, self._page)
        if not leaf.sound:
            return self._search(data, rank, leaf.offsets)
        # Each of them, also after one that cannot be read.
        read = [self._take_at(data, at, rank, name) for at in leaf.offsets]
        return all(read)

    def _take_at(self, data: bytes, at: int, rank: int, name: str) -> bool:
        cell = cell_at(data, at, self._overflow)
        if cell is not None and self._take(cell, rank):
            return True
        if self._mended(data, at, rank) is not None:
            return True
        if cell is not None and name:
            self._lost.setdefault(name, set()).add(cell.row)
        return False

    def _mended(self, data: bytes, at: int, rank: int) -> Cell | None:
        if self._in_vain >= _FEW:  # this was more than a bit
            return None
        tries = self._mender.tries(data, at)
        mended = next((cell for cell in tries if self._take(cell, rank)), None)
        self._in_vain += mended is None
        return mended

    def _take(self, cell: Cell, rank: int) -> bool:
        for form in self._forms.values():
            row = form.row_of(cell)
            if row is not None:
                rows, key = self._rows[form.name], row[form.key]
                if key not in rows or rows[key][0] < rank:
                    rows[key] = (rank, row)
                return True
        return False

    def _search(self, data: bytes, rank: int, offsets: Iterable[int]) -> bool:
        """Look for rows wherever they may begin; say whether there is nothing else."""
        self._searched += 1
        if self._searched > _SEARCHED:
            return False
        taken: list[tuple[int, int]] = []
        at = 0
        while at < len(data):
            cell = cell_at(data, at, self._page)
            if cell is not None and self._take(cell, rank):
                cell_at(data, at, self._overflow)
                taken.append((at, at + cell.size))
            at = taken[-1][1] if taken and taken[-1][0] == at else at + 1
        left = [at for at in offsets if not any(begin <= at < end for begin, end in taken)]
        for at in left if len(left) <= _FEW else ():
            mended = self._mended(data, at, rank)
            if mended is not None:
                taken.append((at, at + mended.size))
        return is_covered(data, sorted(taken))

    def _explained(self, number: int) -> bool:
        """Say whether it is known what a page is to which no way leads, and take its rows."""
        data = self._page(number)
        kind = kind_of(number, data)
        if number == 1 or is_index(number, data) or is_spare(data):
            explained = True
        elif number in self._indices and kind not in {INNER, LEAF}:
            explained = True  # all that was in it is in its table, too
        elif kind == LEAF:
            explained = self._read(number, self._rank(number))
        else:
            explained = self._search(data, self._rank(number), ())
        self._read_older(number)
        return explained

    def _read_older(self, number: int) -> None:
        """Look at a page as it was before a frame that does not fit: it may not be its own."""
        if number in self._before:
            self._read(number, self._before[number])

    def _overflow(self, number: int) -> bytes:
        self._used.add(number)
        return self._page(number)
