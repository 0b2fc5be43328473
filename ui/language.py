"""Which language In Turn speaks, and how it comes to speak it.

English stands in the code. Another language is a folder of words in ``resources/content`` and a
file of labels in ``resources/translations``.
"""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from coach.content.library import ENGLISH
from coach.files import resources


def languages() -> tuple[str, ...]:
    """Give the languages that there are: English first, then by their letters."""
    folder = resources() / "translations"
    return (ENGLISH, *sorted(file.stem for file in folder.glob("*.qm")))


def wanted(choice: str, asked: Sequence[str], there: Collection[str]) -> str:
    """Say which language to speak: the chosen one, or the first of the computer's that is there.

    ``asked`` is what the computer asks for, best first: "es-MX", "es", "en".
    """
    ways = (choice, *(name.replace("_", "-").partition("-")[0] for name in asked))
    return next((way for way in ways if way in there), ENGLISH)


def wanted_here(choice: str) -> str:
    """Say which language to speak on this computer, empty for what it asks for."""
    return wanted(choice, QLocale.system().uiLanguages(), languages())


def speak(app: QApplication, language: str) -> None:
    """Let all labels, days and numbers be of a language, and lines run its way.

    To be called before anything is made that has words.
    """
    for before in app.findChildren(QTranslator):
        QCoreApplication.removeTranslator(before)
        before.deleteLater()
    locale = _locale(language)
    QLocale.setDefault(locale)
    app.setLayoutDirection(locale.textDirection())
    if language == ENGLISH:
        return
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    ours = str(resources() / "translations")
    for folder, name in ((qt, f"qtbase_{language}"), (ours, language)):
        translator = QTranslator(app)
        # Without Qt's own words only the menus inside of a field are English.
        if translator.load(name, folder):
            QCoreApplication.installTranslator(translator)


def _locale(language: str) -> QLocale:
    """Take the computer's own ways of that language where it has any."""
    if language == ENGLISH:
        return QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    system, plain = QLocale.system(), QLocale(language)
    return system if system.language() == plain.language() else plain
