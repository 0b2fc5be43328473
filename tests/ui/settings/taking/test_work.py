"""Work on another thread, told to whoever is still there."""

from collections.abc import Callable
from typing import Any

import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from coach.store.copies.values import Going
from tests.ui.talk.before import HandAfter
from ui.settings.taking.work import Work


def test_work_goes_on_to_its_end_where_nobody_looks_any_more(qtbot: QtBot) -> None:
    owner, jobs = QObject(), list[Callable[[], Any]]()
    work = Work(lambda _job, _then: None, lambda job, _then: jobs.append(job), HandAfter(), owner)

    def read(going: Going) -> list[bool]:
        return [going(0.5), going(1.0)]

    work.with_files("It is read.", read, lambda _: None)
    shiboken6.delete(owner)
    assert [job() for job in jobs] == [[True, True]]
