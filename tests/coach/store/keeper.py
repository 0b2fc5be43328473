"""A program that keeps sessions without end, and says what is kept, until it is killed.

``python -m tests.coach.store.keeper FOLDER``
"""

import itertools
import sys
from pathlib import Path

from tests.coach.store.samples import opened, record, session


def main() -> None:
    """Keep a session, say its number, end one now and then."""
    with opened(Path(sys.argv[1])) as store:
        for number in itertools.count(store.records.count()):
            for turn in range(4):
                store.sessions.keep(session("t" * 5000, variation=number * 4 + turn))
                sys.stdout.write(f"kept {number * 4 + turn}\n")
                sys.stdout.flush()
            store.sessions.end(record("kept"))
            sys.stdout.write(f"ended {number + 1}\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main()
