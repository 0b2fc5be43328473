"""sqlite-utils comes without numpy, and leaves no trace of that."""

import subprocess
import sys

_LOOK = "import sys, coach.store.lean; print('numpy' in sys.modules); import numpy; print('found')"
_AFTER = "import numpy, coach.store.lean, sys; print(sys.modules['numpy'] is numpy)"


def _said(program: str) -> list[str]:
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    return done.stdout.decode().split()


def test_the_store_does_not_load_numpy_and_numpy_can_be_loaded_afterwards() -> None:
    assert _said(_LOOK) == ["False", "found"]


def test_where_numpy_is_there_already_it_stays() -> None:
    assert _said(_AFTER) == ["True"]
