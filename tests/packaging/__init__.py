"""Tests of what people get: the two commands on a bare machine, the wheel, no network."""

import sys
from pathlib import Path

# Its programs use what build/ knows of this computer; build/ is no package.
sys.path.append(str(Path(__file__).resolve().parents[2] / "build"))
