"""Open all that reading needs: the network, the rules beside it, and from when on to mark."""

from pathlib import Path

import msgspec

from coach.files import resources
from coach.runtime import errors_of_runtime
from coach.wording.decode import Bars
from coach.wording.engine import Engine
from coach.wording.network import Network
from coach.wording.rules import Ruled, read_rules
from coach.wording.senses import Senses

MODEL = resources() / "models" / "wording"
RULES = resources() / "wording" / "rules.toml"


class ModelBroken(Exception):
    """What reads texts is missing here, or cannot be opened."""


def load(folder: Path = MODEL) -> Engine:
    """Open it. Heavy: only in a worker. Raises ``ModelBroken``."""
    try:
        bars = msgspec.toml.decode((folder / "bars.toml").read_bytes(), type=Bars)
        return Engine(senses(folder), bars)
    except (
        OSError,
        ImportError,
        ValueError,
        RuntimeError,
        StopIteration,
        msgspec.MsgspecError,
        *errors_of_runtime(),
    ) as error:
        raise ModelBroken(f"the model in {folder} cannot be opened") from error


def senses(folder: Path = MODEL) -> Senses:
    """Open the network of ``folder`` with the rules beside it."""
    return Ruled(Network(folder), read_rules(RULES))
