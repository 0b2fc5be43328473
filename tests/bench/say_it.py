"""What a key press in Say it costs, beside a bare field in the same run.

``python -m tests.bench.say_it [--words N]``

The real app is opened offscreen with the real reader on its thread. N words stand in the
editor, and keys are pressed at its start, middle and end. What is told: how long the interface
thread itself was busy for a key with its paint, for the marks that follow, and how much the
whole process worked until they stood.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple

#: What the issue asks for, in ms: of the interface thread, of the process until the marks stand.
ALLOWED, MARKED = 4, 60

_KEYS = 30
_SENTENCE = "You never listen to me. Yesterday at dinner you were on your phone, I felt ignored. "


class Cost(NamedTuple):
    """One key press, in ms: the key and its paint, the marks after it, the whole process."""

    key: float
    marks: float
    process: float


class Bench:
    """The real app, with Say it on screen and a bare field beside it."""

    def __init__(self, home: Path, text: str) -> None:
        from PySide6.QtWidgets import QApplication, QPlainTextEdit

        from coach.clock import SystemClock
        from ui.application import Application
        from ui.instance import Instance
        from ui.preferences import Choices
        from ui.say.screen import SayScreen
        from ui.shell import Frame, Shell

        self.app = QApplication(["In Turn", "-style", "fusion"])
        self.shell = Shell("In Turn", Frame())
        instance = Instance(home)
        instance.claim()
        program = Application(self.app, self.shell, home, SystemClock(), instance, styled=True)
        program.desk.preferences.choose(Choices(alone=True, welcomed=True))
        self.shell.resize(1280, 800)
        program.start()
        self.shell.show()
        program.open("say")
        page = program.window.page
        assert isinstance(page, SayScreen)
        self.editor = page.write.editor
        self.shown = 0
        page.write.editor.marked.connect(self._count)
        self.bare = QPlainTextEdit()
        self.bare.setProperty("words", "aloud")
        self.bare.resize(self.editor.size())
        self.bare.setPlainText(text)
        self.bare.show()
        self.bare.activateWindow()
        self.until(lambda: False, 3)  # until all has settled that is loaded when the app is idle
        self.editor.insertPlainText(text)

    def _count(self) -> None:
        self.shown += 1

    def until(self, seen: Callable[[], bool], seconds: float = 30) -> bool:
        """Let the app go on until something is there, and say whether it came."""
        end = time.monotonic() + seconds
        while not seen() and time.monotonic() < end:
            self.app.processEvents()
            time.sleep(0.001)
        return seen()

    def press(self, field: Any, *, read: bool) -> Cost:
        """Press a key in a field; ``read`` waits for what is read of it."""
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        shown, begun, process = self.shown, time.thread_time(), time.process_time()
        QTest.keyClick(field, Qt.Key.Key_A)
        self.app.processEvents()
        key = time.thread_time() - begun
        while read and self.shown == shown and time.process_time() - process < 5:
            time.sleep(0.003)  # to look all the time would be work of its own
            begun = time.thread_time()
            self.app.processEvents()
        marks = time.thread_time() - begun if read else 0.0
        whole = time.process_time() - process
        if read:
            self.until(lambda: False, 0.15)  # until the sentence has followed
        return Cost(key * 1000, marks * 1000, whole * 1000)


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; the exit code is 1 only if it could not be measured."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--words", type=int, default=300, help="how long the text is (300)")
    options = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    words = (_SENTENCE * (options.words // 10 + 1)).split()[: options.words]
    with tempfile.TemporaryDirectory() as folder:
        return _measure(Bench(Path(folder), " ".join(words)), options.words)


def _measure(bench: Bench, words: int) -> int:
    if not bench.until(lambda: bench.shown > 0):
        print("nothing was read", file=sys.stderr)
        return 1
    bench.until(lambda: bool(bench.editor.marks), 10)
    print(f"{words} words, {len(bench.editor.marks)} marks")
    for where in ("start", "middle", "end"):
        ours = _costs(bench, bench.editor, where, read=True)
        theirs = _costs(bench, bench.bare, where, read=False)
        key, bare = median(one.key for one in ours), median(one.key for one in theirs)
        worst = max(one.key for one in ours)
        print(
            f"{where:>6}: a key {key:.2f} ms (worst {worst:.2f}, allowed {ALLOWED}), bare field "
            f"{bare:.2f}, ratio {key / bare:.2f}; its marks {median(one.marks for one in ours):.2f}"
            f" ms, the process {median(one.process for one in ours):.0f} ms (allowed {MARKED})"
        )
    bench.bare.close()
    bench.shell.close()
    return 0


def _costs(bench: Bench, field: Any, where: str, *, read: bool) -> list[Cost]:
    from PySide6.QtGui import QTextCursor

    cursor = field.textCursor()
    cursor.movePosition(getattr(QTextCursor.MoveOperation, "End" if where == "end" else "Start"))
    if where == "middle":
        cursor.setPosition(len(field.toPlainText()) // 2)
    field.setTextCursor(cursor)
    bench.app.processEvents()
    return [bench.press(field, read=read) for _ in range(_KEYS)]


if __name__ == "__main__":
    sys.exit(main())
