"""Which walkthrough to suggest: pure, from what was practised last to an order of ids."""

from collections.abc import Sequence


def ranking(ids: Sequence[str], path: Sequence[str], latest: Sequence[str]) -> tuple[str, ...]:
    """Put ``ids`` in the order in which they are suggested.

    ``path`` is the order in which they are best learnt, and its first one is an introduction;
    ids that are not on it come after. ``latest`` is what was practised, newest first. What
    was not practised of late comes first, then the rest, longest ago first. The introduction
    leads where nothing was practised yet, and is the last resort afterwards.
    """
    known = [name for name in path if name in ids]
    ordered = known + [name for name in ids if name not in known]
    if not latest or not ordered:
        return tuple(ordered)
    first = ordered.pop(0) if path and ordered[0] == path[0] else ""
    newest_first = list(dict.fromkeys(latest))
    new = [name for name in ordered if name not in newest_first]
    known_already = [name for name in reversed(newest_first) if name in ordered]
    return tuple(name for name in (*new, *known_already, first) if name)
