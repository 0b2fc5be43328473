"""The guards of every test do bite."""

import logging
import os
import socket  # noqa: TID251 - to see that it is refused
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.guards.logs import ExpectLog, LogWatch
from tests.guards.windows import end_leftovers

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

_LOG = logging.getLogger("coach.somewhere")


def _warned(text: str) -> LogWatch:
    watch = LogWatch()
    watch.emit(_LOG.makeRecord(_LOG.name, logging.WARNING, "", 0, text, (), None))
    return watch


def test_an_unexpected_warning_is_named() -> None:
    assert _warned("disk-full").complaints() == [
        "unexpected in the log: WARNING coach.somewhere: disk-full"
    ]


def test_an_expected_warning_is_fine() -> None:
    watch = _warned("disk-full")
    watch.expected.append("disk-full")
    assert watch.complaints() == []


def test_an_expected_warning_must_come() -> None:
    watch = LogWatch()
    watch.expected.append("disk-full")
    assert watch.complaints() == ["expected in the log, but it did not come: disk-full"]


def test_the_watch_hears_every_logger(watched_log: LogWatch, expect_log: ExpectLog) -> None:
    expect_log("disk-full")
    _LOG.warning("disk-full")
    assert watched_log.complaints() == []


@pytest.mark.parametrize("family", [socket.AF_INET, socket.AF_INET6])
def test_a_socket_that_leads_elsewhere_is_refused(family: int) -> None:
    with pytest.raises(AssertionError, match="not local"):
        socket.socket(family)


def test_a_connection_is_refused() -> None:
    with pytest.raises(AssertionError, match="not local"):
        socket.create_connection(("127.0.0.1", 9))


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="Windows has none")
def test_a_local_socket_is_fine() -> None:
    with socket.socket(socket.AF_UNIX) as local:
        assert local.fileno() >= 0


def test_the_home_folder_is_made_for_the_test(home: Path) -> None:
    assert Path.home() == home
    assert Path(os.environ["INTURN_HOME"]).parent == home


def test_an_open_window_is_named_and_closed(qapp: "QApplication") -> None:
    from PySide6.QtWidgets import QLabel

    label = QLabel("still here")
    label.show()
    assert end_leftovers(qapp) == ["the open window QLabel"]
    assert not label.isVisible()


def test_a_running_animation_is_named_and_stopped(qapp: "QApplication") -> None:
    from PySide6.QtCore import QVariantAnimation
    from PySide6.QtWidgets import QWidget

    widget = QWidget()
    animation = QVariantAnimation(widget, startValue=0.0, endValue=1.0, duration=60_000)
    animation.start()
    assert end_leftovers(qapp) == ["a running QVariantAnimation of QWidget"]


def test_an_active_timer_is_named_and_stopped(qapp: "QApplication") -> None:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QWidget

    widget = QWidget()
    QTimer(widget).start(60_000)
    assert end_leftovers(qapp) == ["an active QTimer of QWidget"]
