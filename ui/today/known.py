"""What Today knows: who is here, what was practised, what waits, what was said to be left."""

from collections.abc import Mapping

import msgspec

from coach.errors import Problem
from coach.store.glance import Glance
from ui.preferences import Choices


class Known(msgspec.Struct, frozen=True):
    """All that the page is made from, but for the content and the time of day.

    ``kept`` are walkthroughs kept for later, the latest first; ``problem`` and its ``facts``
    say what is wrong with the data.
    """

    glance: Glance = Glance()
    choices: Choices = Choices()
    kept: tuple[str, ...] = ()
    problem: Problem | None = None
    facts: Mapping[str, str] = {}
