"""One look at one page: what is told of it, how it is read, and the walk through it by Tab."""

import msgspec

from tests.packaging.outside.finding import Finding
from tests.packaging.outside.node import Node
from tests.packaging.outside.order import order_findings
from tests.packaging.outside.room import room_findings
from tests.packaging.outside.rules import page_findings
from tests.packaging.outside.session import Session
from tests.packaging.outside.walk import Walk, walk, walk_findings, with_arrows


class Seen(msgspec.Struct, frozen=True):
    """What was found on one page, and how much of it there was."""

    page: str
    objects: int
    usable: int
    stops: int
    found: tuple[Finding, ...]
    heard: tuple[str, ...] = ()
    #: Images without a name: decoration, which a screen reader passes over.
    decorations: int = 0


#: The rail is gone through by its arrows on the first page alone.
RAIL = frozenset({"Places"})


def look_at(
    session: Session, page: str, *, walks: bool = True, trusted: frozenset[str] = RAIL
) -> Seen:
    """Look at the page that is shown, and keep a picture of it."""
    session.settle()
    session.keep(page)
    windows = session.windows()
    found = [*page_findings(windows), *order_findings(windows)]
    for window in windows:
        found += room_findings(window)
    walked = Walk((), False, (), ())
    if walks:
        walked = walk(session, trusted)
        if any(one.rule == "keys" for one in walk_findings(windows, walked)):
            walked = with_arrows(session, windows, walked)
        found += walk_findings(windows, walked)
    whole = [node for window in windows for node in window.all()]
    return Seen(
        page=page,
        objects=len(whole),
        usable=sum(node.usable for node in whole),
        stops=len(walked.stops),
        found=tuple(dict.fromkeys(found)),
        heard=tuple(_heard(whole)),
        decorations=sum(node.role == "image" and not node.name for node in whole),
    )


def _heard(whole: list[Node]) -> list[str]:
    """Give what a screen reader says when it reads the page from its top."""
    return [node.says for node in whole if node.name and node.role != "frame"]
