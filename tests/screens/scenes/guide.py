"""The guide in Help: all its chapters, and each kind of chapter."""

from PySide6.QtWidgets import QWidget

from coach.content.library import Library
from tests.screens.scenes.before import Placed
from tests.screens.setting import Builder, Setting
from ui.help.presenter import HelpPresenter
from ui.help.screen import HelpScreen


def _guide(chapter: str = "", language: str = "en") -> Builder:
    def build(setting: Setting) -> QWidget:
        presenter = HelpPresenter(Library(language=language))
        presenter.open(f"guide/{chapter}" if chapter else "guide")
        screen = HelpScreen(setting.look)
        screen.show_view(presenter.view())
        setting.keep.append(presenter)
        return Placed(setting.look, screen, "help")

    return build


SCENES: dict[str, Builder] = {
    "es-help-guide-moving": _guide("moving", "es"),
    "help-guide": _guide(),
    "help-guide-first": _guide("first"),
    "help-guide-keys": _guide("keys"),
    "help-guide-reflect": _guide("reflect"),
    "help-guide-shared": _guide("shared"),
    "help-guide-talk": _guide("talk"),
}
