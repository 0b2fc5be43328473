"""Whether nothing moves where somebody wants nothing to move."""
# The types that numpy for Python 3.12 and later ships cannot be read whole as Python 3.11.
# pyright: reportUnknownMemberType=false

import numpy as np
from PIL import Image

from tests.packaging.outside.finding import Finding
from tests.packaging.outside.node import Box
from tests.packaging.outside.session import Session

#: Between two looks at a page that should be quiet, in ms.
APART = 500


def two_looks(session: Session) -> tuple[Image.Image, Image.Image]:
    """Look at the page twice."""
    session.settle()
    session.wait(1500)  # what is read from the disk has come by then
    first = session.picture()
    session.wait(APART)
    return first, session.picture()


def moved(first: Image.Image, second: Image.Image, but: tuple[Box, ...] = ()) -> int:
    """Count the px that differ outside of ``but``."""
    apart = np.any(np.asarray(first) != np.asarray(second), axis=-1)
    for box in but:
        apart[max(box.top, 0) : box.bottom, max(box.left, 0) : box.right] = False
    return int(np.count_nonzero(apart))


def still_findings(page: str, count: int) -> list[Finding]:
    """Say what moved on a page on which nothing should."""
    return [Finding("still", page, f"has {count} px that moved within {APART} ms")] if count else []
