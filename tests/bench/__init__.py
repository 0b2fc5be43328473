"""Figures of the real app, measured from outside: ``python -m tests.bench.startup`` and others.

``startup`` (first paint, Today, idle), ``ring`` (a running turn) and ``kill9`` (power cuts).
They start X servers and find system libraries with what ``build/`` has for that.
"""

import sys
from pathlib import Path

_BUILD = str(Path(__file__).resolve().parents[2] / "build")
if _BUILD not in sys.path:
    sys.path.append(_BUILD)
