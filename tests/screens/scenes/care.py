"""Help & safety, with real content: each kind of page, and what cannot be read."""

import shutil
from pathlib import Path

from PySide6.QtWidgets import QWidget

from coach.content.library import Library
from coach.content.prose import GuideWords
from coach.files import resources
from tests.screens.scenes.before import Placed
from tests.screens.setting import Builder, Setting
from ui.actions import Deed, Where, rows_for
from ui.help.helplines import ANOTHER
from ui.help.keys_sheet import KeysSheet, KeysSheetView, leading_to
from ui.help.presenter import HelpPresenter
from ui.help.screen import HelpScreen
from ui.help.view import ChooseCountry


def _help(topic: str, *asked: ChooseCountry, library: Library | None = None) -> Builder:
    def build(setting: Setting) -> QWidget:
        presenter = HelpPresenter(library or Library(), "United Kingdom")
        presenter.open(topic)
        for request in asked:
            presenter.ask(request)
        screen = HelpScreen(setting.look)
        screen.show_view(presenter.view())
        setting.keep.append(presenter)
        return Placed(setting.look, screen, "help")

    return build


def _broken(setting: Setting) -> QWidget:
    root = setting.home / "content"
    shutil.copytree(resources() / "content", root)
    _spoil(root / "en/walkthroughs/long-turns.toml", "minutes = 45", "minutes = 'long'")
    _spoil(root / "en/skills.toml", "[[skills]]", "[[skills")
    return _help("*missing", library=Library(root))(setting)


def _spoil(file: Path, good: str, bad: str) -> None:
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace(good, bad, 1), encoding="utf-8")


def _keys(where: Where, back: str, line: str = "") -> Builder:
    def build(setting: Setting) -> QWidget:
        page = _help("")(setting)
        rows = rows_for(where, set(Deed) - {Deed.KEYS})
        guide = leading_to(Library().find(GuideWords), "room")
        sheet = KeysSheet(setting.look, page, KeysSheetView(rows, back, line, *guide))
        setting.keep.append(sheet)
        return page

    return build


SCENES: dict[str, Builder] = {
    "help": _help(""),
    "help-rests-on": _help("rests-on"),
    "help-safety": _help("safety"),
    "help-another-country": _help("find-help", ChooseCountry(ANOTHER)),
    "help-keys": _help("keys"),
    "help-missing": _broken,
    "keys-talk": _keys(
        Where.ROOM,
        "Back to the talk",
        "Noor speaks until Noor hands over. Sam listens and may park a thought.",
    ),
}
