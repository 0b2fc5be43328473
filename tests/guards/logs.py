"""A warning in the log fails a test that did not say that it expects one."""

import logging
import re
from collections.abc import Callable, Iterator

import pytest

#: Says that a warning which the pattern finds will be logged; it must then really come.
ExpectLog = Callable[[str], None]


class LogWatch(logging.Handler):
    """Keeps the warnings of one test, and what was said to be expected."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.texts: list[str] = []
        self.expected: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.texts.append(f"{record.levelname} {record.name}: {record.getMessage()}")

    def complaints(self) -> list[str]:
        """Name the warnings that nobody expected and the expected ones that did not come."""
        unexpected = [
            f"unexpected in the log: {text}"
            for text in self.texts
            if not any(re.search(pattern, text) for pattern in self.expected)
        ]
        absent = [
            f"expected in the log, but it did not come: {pattern}"
            for pattern in self.expected
            if not any(re.search(pattern, text) for text in self.texts)
        ]
        return unexpected + absent


@pytest.fixture(autouse=True)
def watched_log() -> Iterator[LogWatch]:
    """Listen to the log during one test and judge it at the end."""
    collector = LogWatch()
    root = logging.getLogger()
    root.addHandler(collector)
    yield collector
    root.removeHandler(collector)
    if complaints := collector.complaints():
        pytest.fail("\n".join(complaints), pytrace=False)


@pytest.fixture
def expect_log(watched_log: LogWatch) -> ExpectLog:
    """Give the function that says which warning a test expects."""
    return watched_log.expected.append
