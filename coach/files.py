"""Where the files that ship with the program are: in a checkout, a wheel, a frozen app."""

from pathlib import Path

_HERE = Path(__file__).resolve().parent


def resources() -> Path:
    """Give the folder of content, theme, fonts, icons and sounds.

    A wheel and a frozen app carry it as ``coach/_resources``; a checkout has it beside
    ``coach``.
    """
    packed = _HERE / "_resources"
    return packed if packed.is_dir() else _HERE.parent / "resources"
