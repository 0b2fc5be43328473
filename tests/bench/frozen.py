"""The frozen app and its peer, a bare window frozen in the same way; and how much memory it takes.

``python -m tests.bench.startup --frozen`` uses both. The app is what ``build/freeze.py`` made.
"""

import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from tests.bench import processes
from tests.bench.starting import BARE, Bench, NotMeasuredError
from tests.bench.x_window import save

ROOT = Path(__file__).resolve().parents[2]
APP = ROOT / "dist" / "inturn" / "inturn"
#: Resident memory that the issue allows, in MB: at Today, and with the model of Say it loaded.
ALLOWED_MEMORY = {"at Today": 130, "with the model": 330}
#: Where "Say it" stands on the rail of a window of the usual size, in pixels.
_SAY_IT = (90, 266)
_WORDS = "you never listen to me"
_AT_REST, _LONG = 4.0, 20.0
_MODEL = "onnxruntime_pybind11_state"


def app() -> str:
    """Give the frozen app; NotMeasuredError where none was frozen."""
    if not APP.exists():
        raise NotMeasuredError("there is no dist/inturn: python3 build/freeze.py makes it")
    return str(APP)


def bare(folder: Path) -> str:
    """Freeze the bare window into ``folder`` as PyInstaller does by itself, and give the program.

    What it would only carry along, because the tests are installed beside it, is left out.
    """
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    command += ["--distpath", str(folder), "--workpath", str(folder / "work")]
    command += ["--specpath", str(folder), "--exclude-module", "numpy", "--exclude-module", "PIL"]
    subprocess.run([*command, "--name", "bare", BARE[-1]], check=True, stdin=subprocess.DEVNULL)
    return str(folder / "bare" / "bare")


def memory(bench: Bench, command: Sequence[str], pictures: Path | None = None) -> dict[str, float]:
    """Give the resident megabytes of the app at rest on Today, and with the model loaded."""
    program, window, _ = bench.open(command)
    try:
        bench.watcher.is_painted(window, _LONG)
        time.sleep(_AT_REST)
        found = {"at Today": processes.resident_megabytes(program.pid)}
        bench.watcher.click(window, *_SAY_IT)
        time.sleep(_AT_REST)
        for letter in _WORDS:
            bench.watcher.press(window, "space" if letter == " " else letter)
        time.sleep(_AT_REST)
        if pictures is not None:
            save(window, pictures / "say-it.png")
        if _MODEL not in Path(f"/proc/{program.pid}/maps").read_text("utf-8"):
            raise NotMeasuredError("the model of Say it is not loaded")
        found["with the model"] = processes.resident_megabytes(program.pid)
        return found
    finally:
        bench.close(program, window)


def told(found: dict[str, float]) -> str:
    """Give the figures as lines."""
    return "\n".join(
        f"memory {where}: {megabytes:.0f} MB resident, allowed {ALLOWED_MEMORY[where]}"
        for where, megabytes in found.items()
    )
