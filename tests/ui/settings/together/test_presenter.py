"""Two computers in Settings: a folder is chosen, shared, looked into, and shared no longer."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from coach.clock import HandClock
from coach.content.library import Library
from coach.content.prose import TogetherWords
from coach.errors import Problem, WorldError
from coach.store.meeting.shared_folder import NEWS
from coach.store.store import Store
from tests.coach.store.meeting.here_and_now import join
from tests.coach.store.quick_lock import a_quick_lock
from tests.coach.store.samples import opened
from tests.ui.talk.before import HandAfter
from ui.settings.together.presenter import TogetherPresenter
from ui.settings.together.view import ChooseFolder, GoOn, NoteGone, Part, TypeWords, UndoPart

__all__ = ["a_quick_lock"]

WORDS = "three small boats"


def texts() -> TogetherWords:
    return Library().prose(TogetherWords)


@pytest.fixture
def shared(tmp_path: Path) -> Path:
    folder = tmp_path / "shared"
    folder.mkdir()
    return folder


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Store]:
    with opened(tmp_path / "desk") as store:
        yield store


class Page:
    """The presenter, what it asked for, and the notes' time."""

    def __init__(self, store: Store) -> None:
        self.later: list[Callable[[], None]] = []
        self.folders: list[bool] = []
        self.replaced: list[bool] = []
        clock = HandClock()

        def ask(job: Callable[[Store], Any], then: Callable[[Any], None] | None) -> None:
            answer = job(store)
            if then is not None:
                then(answer)

        self.presenter = TogetherPresenter(
            Library(), clock, ask, lambda _, then: self.later.append(then)
        )
        self.presenter.folder_wanted.connect(lambda: self.folders.append(True))
        self.presenter.replaced.connect(lambda: self.replaced.append(True))
        self.presenter.open()

    def share(self, folder: Path, words: str = WORDS) -> None:
        self.presenter.take_folder(folder)
        self.presenter.ask(TypeWords(words))
        self.presenter.ask(GoOn())


@pytest.fixture
def page(desk: Store) -> Page:
    return Page(desk)


def test_at_first_there_is_no_folder_and_nothing_to_press(page: Page) -> None:
    view = page.presenter.view()
    assert (view.joined, view.ready, view.folder) == (False, False, texts().no_folder)
    page.presenter.ask(GoOn())
    page.presenter.ask(Part())
    assert page.presenter.view() == view


def test_a_folder_is_asked_for_and_named(page: Page, shared: Path) -> None:
    page.presenter.ask(ChooseFolder())
    assert page.folders == [True]
    page.presenter.take_folder(shared)
    assert str(shared) in page.presenter.view().folder
    assert page.presenter.view().ready


def test_words_that_are_too_short_are_told_and_typing_takes_that_back(
    page: Page, shared: Path
) -> None:
    page.share(shared, "  short   ")
    assert page.presenter.view().problem
    assert not list(shared.iterdir())
    page.presenter.ask(TypeWords("longer"))
    assert not page.presenter.view().problem


def test_a_folder_that_is_shared_says_so_and_waits_for_the_other(page: Page, shared: Path) -> None:
    page.share(shared)
    view = page.presenter.view()
    assert view.joined
    assert view.primary == texts().meet
    assert texts().alone in view.told
    assert len(list(shared.glob(f"*{NEWS}"))) == 1


def test_what_comes_and_goes_is_counted_and_the_window_asks_again(
    page: Page, desk: Store, shared: Path, tmp_path: Path
) -> None:
    page.share(shared)
    with opened(tmp_path / "kitchen") as kitchen:
        kitchen.later.add("long-turns")
        join(kitchen, shared, WORDS)
    page.presenter.ask(GoOn())
    told = page.presenter.view().told
    assert texts().fresh in told
    assert texts().one_came in told
    assert page.replaced == [True]
    assert desk.later.all() == ("long-turns",)


def test_many_things_are_told_as_many(page: Page, shared: Path, tmp_path: Path) -> None:
    with opened(tmp_path / "kitchen") as kitchen:
        for name in ("long-turns", "say-it-back"):
            kitchen.later.add(name)
        join(kitchen, shared, WORDS)
    (shared / f"on-its-way{NEWS}").write_bytes(b"")
    page.share(shared)
    told = page.presenter.view().told
    assert "2 entries came over." in told
    assert texts().unread in told


def test_other_words_are_told_at_the_field(page: Page, shared: Path, tmp_path: Path) -> None:
    with opened(tmp_path / "kitchen") as kitchen:
        join(kitchen, shared, WORDS)
    page.share(shared, "four small boats")
    view = page.presenter.view()
    assert view.problem
    assert not view.joined


def test_a_folder_that_is_away_is_told_on_the_page(page: Page, shared: Path) -> None:
    page.share(shared)
    shared.rename(shared.with_name("away"))
    page.presenter.ask(GoOn())
    assert "not found" in page.presenter.view().told
    assert page.presenter.view().joined


def test_sharing_it_no_longer_can_be_taken_back(page: Page, desk: Store, shared: Path) -> None:
    page.share(shared)
    page.presenter.ask(Part())
    view = page.presenter.view()
    assert not view.joined
    assert view.note is not None
    page.presenter.ask(UndoPart())
    assert page.presenter.view().joined
    assert desk.together.device() is not None


def test_a_note_that_is_over_goes_when_nobody_looks(page: Page, shared: Path) -> None:
    page.share(shared)
    page.presenter.ask(Part())
    page.later[-1]()
    page.presenter.ask(NoteGone())
    assert page.presenter.view().note is None


def test_while_the_two_become_alike_nothing_else_begins(desk: Store, shared: Path) -> None:
    jobs: list[Any] = []
    presenter = TogetherPresenter(
        Library(), HandClock(), lambda job, then: jobs.append((job, then)), HandAfter()
    )
    presenter.take_folder(shared)
    presenter.ask(TypeWords(WORDS))
    presenter.ask(GoOn())
    presenter.ask(GoOn())
    assert len(jobs) == 1
    assert presenter.view().busy == texts().working
    assert not presenter.view().ready


def test_a_disk_that_is_full_does_not_keep_the_page_shut(
    page: Page, desk: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise WorldError(Problem.DISK_FULL)

    monkeypatch.setattr(desk.together, "device", full)
    page.presenter.open()
    assert not page.presenter.view().joined
