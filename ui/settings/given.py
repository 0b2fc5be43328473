"""A file that was opened with In Turn comes to the page of Settings that can take it in."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ui.opening.given import Kind
from ui.settings.view import Section

if TYPE_CHECKING:
    from pathlib import Path

    from ui.settings.content.presenter import ContentPresenter
    from ui.settings.taking.presenter import TakingPresenter


class Given:
    """Holds a file from the moment it is brought until its page stands."""

    def __init__(self, content: ContentPresenter | None, taking: TakingPresenter | None) -> None:
        self._content, self._taking = content, taking
        self._file: tuple[Kind, Path] | None = None

    def take(self, file: object) -> None:
        """Take a kind and a path."""
        self._file = cast("tuple[Kind, Path]", file)

    @property
    def section(self) -> str:
        """The section that takes it in, empty without a file."""
        if self._file is None:
            return ""
        return Section.DATA if self._file[0] is Kind.MOVE else Section.CONTENT

    def show(self) -> None:
        """Show what is in it: only a person takes it in."""
        file, self._file = self._file, None
        match file:
            case (Kind.MOVE, path) if self._taking is not None:
                self._taking.come_with(path)
            case (Kind.CARDS, path) if self._content is not None:
                self._content.look_at_cards(path)
            case (Kind.PACK, path) if self._content is not None:
                self._content.look_at_pack(path)
            case _:
                pass
