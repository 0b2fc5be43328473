"""A short path, and histories in words: “say 3d” is Say it back, practised three days ago."""

from coach.content.prose import PathStep, Tag
from coach.planning.memory import Booked, Leaning, Plan, Practised
from coach.planning.suggesting import Known

NOW = 1_795_633_200_000
HOUR = 3_600_000
DAY = 24 * HOUR

PATH = (
    PathStep("intro", 1, "floor"),
    PathStep("news", 1, "celebrate", suits=("enjoy",), tags=(Tag.LIGHT,)),
    PathStep("say", 2, "say-back", suits=("same-thing",)),
    PathStep("pause", 2, "pause", tags=(Tag.BREAKS,)),
    PathStep("deep", 3, "sense", suits=("same-thing", "far-apart"), after=("say",)),
    PathStep("world", 3, "curious", suits=("enjoy",), tags=(Tag.LIGHT,)),
    PathStep("turns", 4, "floor"),
    PathStep("loop", 5, "sense", suits=("far-apart",), tags=(Tag.LATE,)),
    PathStep("look", 6, "decide", tags=(Tag.LOOKS_BACK,)),
)
IDS = tuple(sorted(step.id for step in PATH))


def known(history: str = "", **more: object) -> Known:
    """Read a history, what came last first: “say 3d x2” twice, the last time 3 days ago.

    ``!`` stands for stopped early, ``|`` for a break. ``passed``: “news 2d”; ``wishes`` and
    ``kept``: ids; ``booked``: “say 3h”, hours from now.
    """
    return Known(
        practised=tuple(_practised(one) for one in _listed(history)),
        leaning=Leaning(
            wishes=tuple(str(more.get("wishes", "")).split()),
            passed=dict(_at(one) for one in _listed(str(more.get("passed", "")))),
        ),
        plans=tuple(
            Booked(at, _plan(one))
            for at, one in enumerate(_listed(str(more.get("booked", ""))), start=1)
        ),
        kept=tuple(str(more.get("kept", "")).split()),
        due=bool(more.get("due")),
    )


def _listed(text: str) -> list[str]:
    return [one.strip() for one in text.split(",") if one.strip()]


def _at(words: str) -> tuple[str, int]:
    name, ago = words.split()[:2]
    return name, NOW - round(float(ago.removesuffix("d")) * DAY)


def _plan(words: str) -> Plan:
    name, ahead = words.split()
    hours = float(ahead.removesuffix("h"))
    return Plan(NOW + round(hours * HOUR), "" if name == "any" else name)


def _practised(words: str) -> Practised:
    name, last = _at(words.replace("!", "").replace("|", ""))
    times = next((int(word[1:]) for word in words.split() if word.startswith("x")), 1)
    return Practised(name, times, last, complete="!" not in words, breaks=words.count("|"))
