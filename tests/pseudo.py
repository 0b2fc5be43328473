"""A language that nobody speaks: made from English, longer, with accents, from right to left.

What is still plain English on a page in it never went through translation. Names and what
somebody typed are plain, too: a test says which it expects.
"""

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, cast

import msgspec
import rtoml
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

import coach.content.library
from coach.content.deck import Deck
from coach.content.drill import Drill
from coach.content.library import Library
from coach.content.mistakes import nth, under
from coach.content.model import Walkthrough
from coach.content.prose import PROSE
from coach.content.scene import Scene, Temper
from coach.content.texts import texts_of
from coach.files import resources
from ui.language import speak

_PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_ODD = "áḃçđéƒğħíĵķļṁñóþǫŕşţúṽŵẋýžÁḂÇĐÉḞĞĦÍĴĶĻṀÑÓÞǪŔŞŢÚṼŴẊÝŽ"
_ACCENTS = str.maketrans(_PLAIN, _ODD)
_VOWELS = "aeiou"
_FOLDERS: dict[type, str] = {
    Walkthrough: "walkthroughs", Drill: "drills", Deck: "decks", Scene: "scenes", Temper: "tempers",
}  # fmt: skip
#: Says that what follows runs from right to left.
_MARK = "\N{RIGHT-TO-LEFT MARK}"


def pseudo(text: str) -> str:
    """Say a text in that language. Placeholders stay, and so does what Qt reads in a label."""
    pieces: list[str] = []
    for number, piece in enumerate(text.replace("}", "{").split("{")):
        pieces.append(f"{{{piece}}}" if number % 2 else _said(piece))
    return _MARK + "".join(pieces)


def _said(piece: str) -> str:
    longer = "".join(
        letter * 2 if letter in _VOWELS and at % 2 else letter for at, letter in enumerate(piece)
    )
    return longer.translate(_ACCENTS)


class PseudoTranslator(QTranslator):
    """Translates every label of ours, and nothing of Qt's own."""

    def isEmpty(self) -> bool:
        """Have words for all."""
        return False

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> Any:
        """Give the label in that language, and None for Qt's own and for forms of days."""
        return None if context.startswith("Q") or "MMMM" in text else pseudo(text)


def pseudo_content(folder: Path) -> Path:
    """Write all content in that language below ``folder``, in the place of English."""
    library = Library()
    for kind in PROSE:
        _write(folder, f"{kind.file}.toml", library.prose(kind))
    for value in (
        *(*library.whole(), *library.drills(), *library.decks()),
        *(*library.scenes(), *library.tempers()),
    ):
        _write(folder, f"{_FOLDERS[type(value)]}/{value.id}.toml", value)
    own_name = Path("content") / "es" / "settings.toml"
    (folder / own_name).parent.mkdir(parents=True, exist_ok=True)
    (folder / own_name).write_bytes((resources() / own_name).read_bytes())
    return folder


def _write(folder: Path, file: str, value: msgspec.Struct) -> None:
    table = rtoml.loads((resources() / "content" / "en" / file).read_text("utf-8"))
    keys = {text.key for text in texts_of(value).all}
    path = folder / "content" / "en" / file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(rtoml.dumps(cast("dict[str, object]", _turned(table, "", keys))), "utf-8")


def _turned(value: object, key: str, texts: set[str]) -> object:
    if isinstance(value, dict):
        table = cast("dict[str, object]", value)
        return {name: _turned(entry, under(key, name), texts) for name, entry in table.items()}
    if isinstance(value, list):
        entries = cast("list[object]", value)
        return [_turned(entry, nth(key, at), texts) for at, entry in enumerate(entries)]
    return pseudo(str(value)) if key in texts else value


@contextmanager
def in_language(app: QApplication, language: str) -> Generator[None]:
    """Let In Turn speak one of its languages, and English afterwards."""
    speak(app, language)
    plain = Library.__init__.__defaults__
    assert plain is not None
    Library.__init__.__defaults__ = (plain[0], language, *plain[2:])
    try:
        yield
    finally:
        Library.__init__.__defaults__ = plain
        speak(app, "en")


@contextmanager
def spoken(app: QApplication, folder: Path) -> Generator[None]:
    """Let In Turn speak it, with ``folder`` from ``pseudo_content``, and English afterwards."""
    translator = PseudoTranslator(app)
    QCoreApplication.installTranslator(translator)
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    plain = coach.content.library.resources
    setattr(coach.content.library, "resources", lambda: folder)  # noqa: B010 - another module's
    try:
        yield
    finally:
        setattr(coach.content.library, "resources", plain)  # noqa: B010
        QCoreApplication.removeTranslator(translator)
        QLocale.setDefault(QLocale())
        speak(app, "en")
