"""Takes the pictures: builds each screen in each form, shows it offscreen, keeps it as PNG."""

import re
from collections.abc import Iterable
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

import shiboken6
from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QMessageLogContext,
    QSize,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication, QWidget

from coach.clock import HandClock
from tests import pseudo
from tests.flow.words import words_on
from tests.screens.setting import EVENING, Builder, Setting
from tests.screens.variant import Paint, Variant, file_name, pictured
from tests.ui.audit import audit
from tests.ui.finding import seen
from ui.parts.action_bar import ActionBar
from ui.parts.buttons import Primary
from ui.parts.rail import Rail
from ui.parts.sheet import Sheet
from ui.theme.comfort import Comfort, Motion, Theme, Wishes
from ui.theme.look import Look

_THEMES = {Paint.LIGHT: Theme.LIGHT, Paint.DARK: Theme.DARK, Paint.HIGH: Theme.HIGH}

#: Said by the offscreen platform of every window that has a least size.
_HARMLESS = "propagateSizeHints"


class Studio:
    """One application, one look; what Qt complained of meanwhile, and what the audit found."""

    def __init__(self, folder: Path, *, audited: bool = False) -> None:
        self.complaints: list[str] = []
        self.findings: list[str] = []
        self._audited = audited
        self._folder = folder
        self._homes = 0
        qInstallMessageHandler(self._hear)
        self.app = self._app = QApplication([])
        self._words: dict[str, str] = {}
        self._pseudo: Path | None = None
        self._look = Look(Comfort(Theme.LIGHT, 1.0, Motion.STILL), Wishes())
        self._look.apply(self._app)

    def take(
        self, screens: dict[str, Builder], variants: Iterable[Variant], out: Path
    ) -> list[Path]:
        """Picture every screen in every form; gives the files."""
        taken: list[Path] = []
        for variant in variants:
            scale = variant.percent / 100
            self._look.set_comfort(Comfort(_THEMES[variant.paint], scale, Motion.STILL))
            for name, build in screens.items():
                if not pictured(name, variant):
                    continue
                file = out / file_name(name, variant)
                with self._language(name):
                    self._picture(build, variant, file)
                taken.append(file)
        return taken

    def _language(self, name: str) -> AbstractContextManager[None]:
        """Speak the language that the name of a screen begins with."""
        match name.partition("-")[0]:
            case "es":
                return pseudo.in_language(self._app, "es")
            case "pseudo":
                if self._pseudo is None:
                    self._pseudo = pseudo.pseudo_content(self._folder / "pseudo")
                return pseudo.spoken(self._app, self._pseudo)
            case _:
                return nullcontext()

    def plain(self) -> list[str]:
        """Give the plain English words that stood on the screens, each with its screen."""
        return [
            f"{name}: {line}"
            for name, words in self._words.items()
            for line in words.split("\n")
            if re.search("[A-Za-z]", line)
        ]

    def _picture(self, build: Builder, variant: Variant, file: Path) -> None:
        self._homes += 1
        home = self._folder / f"home-{self._homes}"
        home.mkdir()
        size = QSize(variant.wide, variant.high)
        setting = Setting(self._look, HandClock(wall=EVENING), home, size)
        screen = build(setting)
        screen.resize(size)
        screen.show()
        screen.activateWindow()
        for _ in range(5):  # a layout may need more turns once its words have wrapped
            self._app.processEvents()
        picture = screen.grab().toImage()
        if picture.size() != size:
            self.complaints.append(f"{file.name}: {picture.width()} x {picture.height()} px")
        picture.save(str(file))
        if self._audited:
            self._audit(screen, file)
        self._words[file.stem] = words_on(screen)
        screen.close()
        setting.keep.clear()
        shiboken6.delete(screen)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def _audit(self, screen: QWidget, file: Path) -> None:
        page = next(seen(screen, Sheet), screen)  # what lies under a sheet waits
        primary = next(seen(page, Primary), None)
        regions = [*seen(page, Rail), *seen(page, ActionBar)]
        for found in audit(page, primary=primary, regions=regions):
            self.findings.append(f"{file.stem}: {found.rule}: {found.where} {found.what}")

    def _hear(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if kind is not QtMsgType.QtDebugMsg and _HARMLESS not in message:
            self.complaints.append(message)
