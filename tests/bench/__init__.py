"""Measurements, made from outside the program. They print figures and judge nobody's computer.

Each is started by hand, ``python -m tests.bench.NAME``, from the project's folder.
"""

import sys
from pathlib import Path

# The X server without a screen is the one that build/test.py uses; build/ is no package.
sys.path.append(str(Path(__file__).resolve().parents[2] / "build"))
