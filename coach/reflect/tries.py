"""How long to wait after wrong tries of a passphrase: hardly at first, then longer."""

#: No wait is longer than this, in seconds: somebody may only have forgotten.
LONGEST = 60
#: So many tries are free: anybody mistypes.
FREE = 2


def wait_after(wrong: int) -> int:
    """Say how many seconds to wait after so many wrong tries in a row.

    The count is kept in memory alone, and starts anew with the app: written down, it would say
    in the file how often somebody tried, or let one partner lock the other out. It slows down
    whoever sits at the keyboard; what stops a program that tries the file is what each try
    costs (``coach/store/lock.py``).
    """
    if wrong <= FREE:
        return 0
    return min(LONGEST, 2 ** min(wrong - FREE, 10))
