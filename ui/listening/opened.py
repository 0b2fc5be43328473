"""Opens what measures: heavy, never on the interface thread."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from coach.files import resources
from coach.runtime import errors_of_runtime

if TYPE_CHECKING:
    from coach.listening.engine import Engine
    from coach.listening.told import Form

#: Where the networks are that hear.
NETWORKS = resources() / "models" / "listening"


class EngineBroken(Exception):
    """What listens is missing here, or cannot be opened."""


def opened(form: Form) -> Engine:
    """Load it for sound in this form. Raises ``EngineBroken``."""
    # The store's library is loaded while numpy is out of sight (see ui/reading/mind.py).
    import_module("coach.store.lean")
    try:
        from coach.listening.engine import Engine  # noqa: PLC0415 - brings the runtime

        return Engine(NETWORKS, form)
    except (OSError, ImportError, ValueError, RuntimeError, *errors_of_runtime()) as error:
        raise EngineBroken from error
