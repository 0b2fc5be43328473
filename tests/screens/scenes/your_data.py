"""Your data in Settings: no copy yet, the copies, one being made, and one before it comes back."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from coach.content.library import Library
from coach.store.copies.values import Copy, Going, Line, Preview, Why
from tests.screens.scenes.before import COUPLE, Placed
from tests.screens.setting import EVENING, Builder, Setting
from tests.ui.talk.before import HandAfter
from ui.preferences import Choices, Preferences
from ui.settings.data.presenter import DataPresenter
from ui.settings.data.view import LookAt, MakeCopy, ShowAll
from ui.settings.presenter import SettingsPresenter
from ui.settings.screen import SettingsScreen
from ui.settings.view import OpenSection

_NOW = datetime.fromtimestamp(EVENING / 1000, tz=UTC)
_MADE = (
    (0, Why.DAILY, 421_888),
    (0, Why.BY_HAND, 421_376),
    (1, Why.DAILY, 417_792),
    (3, Why.DAILY, 409_600),
    (8, Why.BEFORE_UPDATE, 393_216),
    (14, Why.DAILY, 380_928),
)
COPIES = tuple(
    Copy(
        Path(f"{number}.db"),
        number,
        _NOW - timedelta(days=days, minutes=40 * (9 - number)),
        7,
        why,
        size,
    )
    for number, (days, why, size) in zip(range(9, 0, -1), _MADE, strict=False)
)
PREVIEW = Preview(
    (
        Line("agreements", 3, 4, 1, 0, 2),
        Line("books", 2, 2, 0, 0, 1),
        Line("later", 2, 1, 0, 1, 0),
        Line("own_cards", 5, 5, 0, 0, 0),
        Line("pages", 12, 14, 2, 0, 0),
        Line("records", 41, 43, 2, 0, 0),
    ),
    None,
    books_differ=True,
)
SAME = Preview(
    tuple(Line(line.table, line.now, line.now, 0, 0, 0) for line in PREVIEW.lines),
    None,
    books_differ=False,
)


class Shelf:
    """What the store answers here: copies, and what one of them holds."""

    def __init__(self, copies: tuple[Copy, ...], *, same: bool = False) -> None:
        self._copies, self._same = copies, same
        self.copies = self
        self.waits = False

    def all(self) -> tuple[Copy, ...]:
        """Give the copies."""
        return self._copies

    def preview(self, _path: Path, _going: Going) -> Preview:
        """Give what one of them holds."""
        return SAME if self._same else PREVIEW

    def ask(self, job: Callable[[Any], Any], then: Callable[[Any], None] | None) -> None:
        """Answer at once, or never."""
        if not self.waits and then is not None:
            then(job(self))


def _data(
    then: Callable[[DataPresenter, Shelf, HandAfter], object],
    copies: tuple[Copy, ...] = COPIES,
    *,
    same: bool = False,
) -> Builder:
    def build(setting: Setting) -> QWidget:
        preferences = Preferences(setting.home / "inturn.ini")
        preferences.choose(Choices(couple=COUPLE, welcomed=True))
        folder = "/home/noor/.local/share/inturn"
        settings = SettingsPresenter(Library(), preferences, HandAfter(), folder=folder)
        screen = SettingsScreen(setting.look, settings.languages)
        settings.view_changed.connect(screen.show_view)
        settings.open()
        settings.ask(OpenSection("data"))
        shelf, after = Shelf(copies, same=same), HandAfter()
        ways = frozenset({"move", "take"})
        presenter = DataPresenter(Library(), setting.clock, shelf.ask, after, ways=ways)
        presenter.view_changed.connect(screen.show_copies)
        presenter.open()
        then(presenter, shelf, after)
        setting.keep.extend((settings, presenter))
        return Placed(setting.look, screen, "settings")

    return build


def _look(presenter: DataPresenter, _shelf: Shelf, _after: HandAfter) -> None:
    presenter.ask(LookAt("7.db"))


def _making(presenter: DataPresenter, shelf: Shelf, after: HandAfter) -> None:
    shelf.waits = True
    presenter.ask(MakeCopy())
    after.come()


def _all(presenter: DataPresenter, _shelf: Shelf, _after: HandAfter) -> None:
    presenter.ask(ShowAll())


def _there(*_: object) -> None:
    """Leave it as it is."""


SCENES: dict[str, Builder] = {
    "settings-data": _data(_there),
    "settings-data-all": _data(_all),
    "settings-data-none": _data(_there, ()),
    "settings-data-making": _data(_making),
    "settings-data-look": _data(_look),
    "settings-data-same": _data(_look, same=True),
}
