"""Cards as a table (CSV): written so that any spreadsheet reads it and runs nothing in it."""

import csv
import io
from collections.abc import Iterable, Iterator

from coach.cards.came import MOST, Came, Fault, Wrong
from coach.cards.cells import COLUMNS, card_of, cells_of
from coach.cards.memory import OwnCard

#: Spreadsheets take a cell that begins so for a formula; with a mark before it they do not
#: (OWASP, "CSV Injection"). The mark is taken away again when we read.
_RUNS = ("=", "+", "-", "@", "\t", "\r", "'")
_MARK = "'"
_DELIMITERS = (",", ";", "\t")


def write_table(cards: Iterable[OwnCard]) -> bytes:
    """Write cards as CSV (RFC 4180) in UTF-8, with the mark that lets spreadsheets know it."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    for card in cards:
        writer.writerow([marked(cell) for cell in cells_of(card).values()])
    return text.getvalue().encode("utf-8-sig")


def read_table(data: bytes) -> Came:
    """Read a table with a first row of names, in any order; commas, semicolons or tabs part it."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return Came(faults=(Fault(Wrong.NOT_TEXT),))
    cards: list[OwnCard] = []
    faults: list[Fault] = []
    for found in _rows(text):
        if isinstance(found, OwnCard):
            cards.append(found)
        else:
            faults.append(found)
    return Came(tuple(cards), tuple(faults))


def _rows(text: str) -> Iterator[OwnCard | Fault]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), strict=True)
    names: list[str] = []
    count = 0
    try:
        for row in reader:
            if not any(cell.strip() for cell in row):
                continue
            if not names:
                names = [cell.strip().lower() for cell in row]
                if "text" not in names:
                    yield Fault(Wrong.NO_COLUMN, reader.line_num, "text")
                    return
                yield from _strangers(names, reader.line_num)
                continue
            count += 1
            if count > MOST:
                yield Fault(Wrong.TOO_MANY, reader.line_num)
                return
            cells = zip(names, row, strict=False)
            known = {name: _unmarked(cell) for name, cell in cells if name in COLUMNS}
            yield card_of(known, reader.line_num)
    except csv.Error:
        yield Fault(Wrong.TORN, reader.line_num)
    if not names:
        yield Fault(Wrong.NO_COLUMN, 0, "text")


def _strangers(names: list[str], line: int) -> Iterator[Fault]:
    for name in names:
        if name and name not in COLUMNS:
            yield Fault(Wrong.UNKNOWN_COLUMN, line, name[:40])


def _delimiter(text: str) -> str:
    """Take what parts the names of the first line into most columns that are known."""
    first = text.lstrip().split("\n", 1)[0][:10_000].lower()
    parts = {one: {part.strip(' "\r') for part in first.split(one)} for one in _DELIMITERS}
    return max(_DELIMITERS, key=lambda one: len(parts[one] & set(COLUMNS)))


def marked(cell: str) -> str:
    """Put a mark before a cell that a spreadsheet would take for a formula."""
    return _MARK + cell if cell.startswith(_RUNS) else cell


def _unmarked(cell: str) -> str:
    return cell[1:] if cell.startswith(_MARK) and cell[1:].startswith(_RUNS) else cell
