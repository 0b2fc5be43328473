"""Labels that a number changes: "1 turn", "2 turns", and in other languages more forms."""

from PySide6.QtCore import QCoreApplication, QLocale


def plural(context: str, one: str, more: str, number: int) -> str:
    """Translate a label for ``number`` things; English has two forms, and they stand here.

    A translation knows ``more``, with as many forms as its language has.
    """
    said = QCoreApplication.translate(context, more, None, number)
    if said != more:
        return said
    return one if number == 1 else more


def number_words(number: int) -> str:
    """Say a number in digits, parted as the language does: 4,000 or 4.000."""
    return QLocale().toString(number)
