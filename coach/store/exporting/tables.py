"""An export as tables for a spreadsheet: a zip with one CSV for each, and a page to read first."""

import csv
import io
import zipfile
from collections.abc import Sequence

from coach.cards.table import marked
from coach.store.exporting.around import Around
from coach.store.exporting.sheets import Sheet

#: The same content gives the same bytes: the time of a file in the zip is the first there is.
_FIRST = (1980, 1, 1, 0, 0, 0)


def as_tables(made: int, found: Sequence[Sheet], around: Around) -> bytes:
    """Write all tables that have a row; ``made`` is now, in ms since 1970 UTC."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as file:
        _add(file, f"{around.words.read_me}.txt", _read_me(made, found, around).encode("utf-8-sig"))
        for sheet in found:
            if sheet.rows:
                _add(file, f"{sheet.id.value}.csv", _csv(sheet))
    return packed.getvalue()


def _add(file: zipfile.ZipFile, name: str, data: bytes) -> None:
    entry = zipfile.ZipInfo(name, _FIRST)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = 0o600 << 16
    file.writestr(entry, data)


def _csv(sheet: Sheet) -> bytes:
    """Write a table; no cell of it is a formula, whatever somebody typed."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(sheet.heads)
    writer.writerows([marked(cell) for cell in row] for row in sheet.rows)
    return text.getvalue().encode("utf-8-sig", "replace")


def _read_me(made: int, found: Sequence[Sheet], around: Around) -> str:
    words = around.words
    lines = [words.title, words.made.replace("{date}", around.moment(made)), "", words.about, ""]
    lines += [f"{one.id.value}.csv: {one.title}. {one.line}" for one in found if one.rows]
    return "\r\n".join((*lines, ""))
