"""The program while it runs: keys go in, what AT-SPI tells and what is on the screen come out."""

import json
import subprocess
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from PIL import Image
from Xlib import X, display

from tests.packaging.outside.desk import running
from tests.packaging.outside.needs import SYSTEM_PYTHON
from tests.packaging.outside.node import Box, Node, node_of

#: How the program calls itself.
NAME = "In Turn"
#: How long nothing may be heard before a page counts as settled, and how long that may take.
_QUIET, _LONGEST = 150, 4000
#: How long the keyboard may take to go elsewhere, in ms.
_STEP = 1500


class Session:
    """One run of the program, met from outside."""

    def __init__(
        self,
        environ: Mapping[str, str],
        ears: subprocess.Popen[str],
        program: subprocess.Popen[bytes],
        folder: Path,
    ) -> None:
        self._environ = dict(environ)
        self._ears = ears
        self._display = display.Display(environ["DISPLAY"])
        self._root = self._display.screen().root
        self.folder = folder
        self.program = program
        #: How many keys were pressed.
        self.pressed = 0

    # what it tells

    def ask(self, what: str, **details: object) -> Any:
        """Ask the client, and give its answer."""
        assert self._ears.stdin is not None
        assert self._ears.stdout is not None
        self._ears.stdin.write(json.dumps({"do": what, "with": details}) + "\n")
        self._ears.stdin.flush()
        line = self._ears.stdout.readline()
        if not line:
            raise RuntimeError("the client of AT-SPI has ended")
        return json.loads(line)

    def windows(self) -> list[Node]:
        """Give every window that is showing."""
        return [node_of(told) for told in self.ask("windows")]

    def window(self) -> Node:
        """Give the window that the others stand over."""
        found = self.windows()
        if not found:
            ended = self.program.poll()
            raise RuntimeError(f"the program shows no window (it ended with {ended})")
        return found[0]

    def title(self) -> str:
        """Give what the window is called."""
        return str(self.ask("title"))

    def focus(self) -> Node | None:
        """Give what has the keyboard."""
        told = self.ask("focus")
        return None if told is None else node_of(told)

    def again(self, node: Node) -> Node | None:
        """Give what is true now of something that had the keyboard before."""
        told = self.ask("again", which=node.id)
        return None if told is None else node_of(told)

    def parents(self) -> list[Node]:
        """Give what holds what has the keyboard, the innermost first."""
        return [node_of(told) for told in self.ask("parents")]

    def group(self) -> list[Node]:
        """Give what can be used beside what has the keyboard, itself among it."""
        beside = [node_of(told) for told in self.ask("group")]
        return [one for one in beside if one.usable and "showing" in one.states]

    def heard(self) -> list[dict[str, Any]]:
        """Give what was heard since the last time."""
        return self.ask("heard")

    def settle(self) -> None:
        """Wait until the program is quiet."""
        self.ask("quiet", ms=_QUIET, most=_LONGEST)

    def wait(self, ms: int) -> None:
        """Let time pass."""
        self.ask("wait", ms=ms)

    # what it is told

    def key(self, *keys: str) -> None:
        """Press keys, by their names in X, one after another."""
        self.pressed += len(keys)
        subprocess.run(
            ["xdotool", "key", "--clearmodifiers", "--delay", "20", *keys],
            env=self._environ, check=True, capture_output=True,
        )  # fmt: skip

    def step(self, key: str) -> Node | None:
        """Press a key that leads elsewhere, and give what has the keyboard then."""
        before = self.focus()
        self.key(key)
        self.ask("changed", since="" if before is None else before.id, ms=_STEP)
        return self.focus()

    def type(self, words: str) -> None:
        """Type words, letter by letter."""
        self.pressed += len(words)
        subprocess.run(
            ["xdotool", "type", "--delay", "15", words],
            env=self._environ, check=True, capture_output=True,
        )  # fmt: skip
        self.settle()

    def close(self) -> None:
        """Leave the X server."""
        self._display.close()

    # what is seen

    def picture(self, box: Box | None = None) -> Image.Image:
        """Give what is on the screen, or on a part of it."""
        size = self._root.get_geometry()
        whole = Box(0, 0, size.width, size.height)
        part = whole if box is None else box.within(whole)
        if part.empty:
            return Image.new("RGB", (1, 1))
        seen = self._root.get_image(*part, X.ZPixmap, 0xFFFFFFFF).data
        return Image.frombytes("RGB", (part.width, part.height), seen, "raw", "BGRX")

    def keep(self, name: str) -> Path:
        """Keep a picture of the screen."""
        file = self.folder / f"{name}.png"
        file.parent.mkdir(parents=True, exist_ok=True)
        self.picture().quantize(64).save(file)
        return file


@contextmanager
def opened(
    app: Sequence[str], home: Path, environ: Mapping[str, str], folder: Path
) -> Generator[Session]:
    """Open the program on the data folder ``home``, and listen to it."""
    folder.mkdir(parents=True, exist_ok=True)
    client = Path(__file__).with_name("client.py")
    with (
        subprocess.Popen(
            [str(SYSTEM_PYTHON), str(client), NAME],
            env={k: v for k, v in environ.items() if not k.startswith("PYTHON")},
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8",
        ) as ears,
        running([*app, "--home", str(home)], environ, folder / "app.log") as process,
    ):  # fmt: skip
        session = Session(environ, ears, process, folder)
        try:
            for _ in range(100):
                if session.ask("find") and session.ask("windows"):
                    break
                session.wait(200)
            session.settle()
            yield session
        finally:
            session.close()
            with suppress(OSError):
                ears.stdin.close() if ears.stdin else None
