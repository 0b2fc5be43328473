"""The world for a program that is not to be measured: measuring takes time, and memory."""

import os


def unmeasured() -> dict[str, str]:
    """Give all that is set, but for what tells Python to measure what is run."""
    return {name: value for name, value in os.environ.items() if not name.startswith("COV")}
