"""Content in Settings: what is there, a pack and a file of cards before anything is added."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from coach.cards.memory import CardsKept
from coach.content.library import Library
from coach.content.packs.places import added
from tests.coach.content.packs.made import CARDS, as_folder, deck, pack
from tests.screens.scenes.before import COUPLE, Placed
from tests.screens.setting import Builder, Setting
from tests.ui.talk.before import HandAfter
from ui.errand import at_once, trying
from ui.preferences import Choices, Preferences
from ui.settings.content.presenter import ContentPresenter
from ui.settings.content.view import Add
from ui.settings.presenter import SettingsPresenter
from ui.settings.screen import SettingsScreen
from ui.settings.view import OpenSection

_BLAMES = pack(short_nights=deck(*CARDS, ("blames", "Honestly, you never help at night.")))
_EVIL = {**pack(short_nights=deck().replace(b'"warm"', b'"shrill"')), "run.sh": b"x"}
_TABLE = "text,tone,colour\n" + "".join(
    f"{line},{tone},\n" for line, tone in (
        ("The kettle first and then the news.", "warm"), ("Half each.", "loud"), (",", "warm"),
        ("I saved you the window seat.", "plain"), ("Shall we swap chairs?", "playful"),
    )
)  # fmt: skip


def _content(then: Callable[[ContentPresenter, Path], object]) -> Builder:
    def build(setting: Setting) -> QWidget:
        preferences = Preferences(setting.home / "inturn.ini")
        preferences.choose(Choices(couple=COUPLE, welcomed=True))
        settings = SettingsPresenter(Library(), preferences, HandAfter())
        screen = SettingsScreen(setting.look, settings.languages)
        settings.view_changed.connect(screen.show_view)
        settings.open()
        settings.ask(OpenSection("content"))
        library = Library(packs=added(setting.home))
        presenter = ContentPresenter(
            library, setting.home, setting.clock, trying(at_once), _empty, HandAfter()
        )
        presenter.view_changed.connect(screen.show_content)
        presenter.open()
        then(presenter, setting.home)
        setting.keep.extend((settings, presenter))
        return Placed(setting.look, screen, "settings")

    return build


def _empty(_: object, then: Any) -> None:
    then(CardsKept())


def _there(presenter: ContentPresenter, home: Path) -> None:
    presenter.look_at_pack(as_folder(home / "source", _BLAMES))
    presenter.ask(Add())
    presenter.open()


def _pack(presenter: ContentPresenter, home: Path) -> None:
    presenter.look_at_pack(as_folder(home / "new-baby", _BLAMES))


def _refused(presenter: ContentPresenter, home: Path) -> None:
    presenter.look_at_pack(as_folder(home / "odd-pack", _EVIL))


def _cards(presenter: ContentPresenter, home: Path) -> None:
    (home / "our-cards.csv").write_text(_TABLE, "utf-8")
    presenter.look_at_cards(home / "our-cards.csv")


SCENES: dict[str, Builder] = {
    "content": _content(_there),
    "content-cards": _content(_cards),
    "content-pack": _content(_pack),
    "content-refused": _content(_refused),
}
