"""Tries what a row was before one bit of it flipped; the sum of the row says which try is right.

A sum of 32 bits is a weak witness where many are asked: a row that is wrong in many places has
one chance in a hundred thousand to be taken for another one.
"""

from collections.abc import Iterator

from coach.store.mending.leaves import Cell, Pages, cell_at

#: Tries for one file: they take a few seconds, which one bit in a long page is worth.
_TRIES = 160_000


class Mender:
    """Flips bits, as many in all as are worth the wait."""

    def __init__(self, pages: Pages) -> None:
        self._pages = pages
        self._left = _TRIES

    def tries(self, data: bytes, at: int) -> Iterator[Cell]:
        """Give the row at ``at`` with each of its bits turned, then with those where it goes on."""
        chain: list[int] = []

        def noting(number: int) -> bytes:
            chain.append(number)
            return self._pages(number)

        cell = cell_at(data, at, noting)
        end = at + cell.size if cell is not None else min(at + 600, len(data))
        for turned in self._turned(data, at, end):
            other = cell_at(turned, at, self._pages)
            if other is not None:
                yield other
        for number in dict.fromkeys(chain):
            page = self._pages(number)
            for turned in self._turned(page, 0, len(page)):

                def with_it(asked: int, number: int = number, turned: bytes = turned) -> bytes:
                    return turned if asked == number else self._pages(asked)

                other = cell_at(data, at, with_it)
                if other is not None:
                    yield other

    def _turned(self, data: bytes, begin: int, end: int) -> Iterator[bytes]:
        for at in range(begin, end):
            for bit in range(8):
                if self._left <= 0:
                    return
                self._left -= 1
                turned = bytearray(data)
                turned[at] ^= 1 << bit
                yield bytes(turned)
