"""Writes what goes out, and opens it once more before it has its name.

Whoever moves to another computer may wipe this one: that the file does not open must be known
while all of it is still here. A text of a length that no import takes would be such a thing.
"""

from pathlib import Path

from coach.outside import write_outside
from coach.store.exporting import form, whole
from coach.store.exporting.form import Export
from coach.store.exporting.whole import Whole
from coach.store.packing import Going, NotOpened
from coach.store.sealed_file import seal, unseal


def leave_export(path: Path, export: Export) -> None:
    """Write an export as JSON. Raises ``WorldError``; what was there before is whole then."""
    write_outside(path, form.write(export), _opens)


def leave_move(path: Path, all_of_it: Whole, words: str, going: Going = lambda _, __: None) -> None:
    """Seal all that goes to another computer, and write it. Raises ``WorldError``.

    ``going`` may raise, and then nothing was written.
    """

    def opens(sealed: bytes) -> bool:
        try:
            data = unseal(sealed, words, whole.LARGEST, lambda done, of: going(of + done, 2 * of))
            whole.read(data)
        except NotOpened:
            return False
        return True

    data = whole.write(all_of_it)
    write_outside(path, seal(data, words, going=lambda done, of: going(done, 2 * of)), opens)


def _opens(data: bytes) -> bool:
    try:
        form.read(data)
    except NotOpened:
        return False
    return True
