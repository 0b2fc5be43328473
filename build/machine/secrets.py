"""Secrets of who signs a release: taken from the environment, and missed loudly.

A package without a signature frightens people with warnings, so it is never made by an
oversight: whoever wants one for a trial says ``--unsigned``, and its name says so too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from machine.world import Stop

if TYPE_CHECKING:
    from collections.abc import Mapping

    from machine.world import World

#: How a package without a signature is asked for.
UNSIGNED = "--unsigned"


def take(world: World, wanted: Mapping[str, str]) -> dict[str, str]:
    """Give the secrets of these names; ``wanted`` says what each is. Stop where one is missing."""
    missing = {name: what for name, what in wanted.items() if not world.environ.get(name, "")}
    if missing:
        lines = "\n".join(f"  {name}: {what}" for name, what in missing.items())
        raise Stop(
            f"This cannot be signed: the environment lacks\n{lines}\n"
            f"For a trial that stays on your own computer, say {UNSIGNED}."
        )
    return {name: world.environ[name] for name in wanted}


def hidden(text: str, secrets: Mapping[str, str]) -> str:
    """Give a line that may be shown: no secret stands in it."""
    for value in sorted(filter(None, secrets.values()), key=len, reverse=True):
        text = text.replace(value, "***")
    return text


def do(
    world: World, command: list[str], secrets: Mapping[str, str] | None = None, **environ: str
) -> None:
    """Run a tool of the system and show what it says, without secrets. Stop if it fails."""
    hides = secrets or {}
    code = world.lines(
        command, world.clean_environ(**environ), lambda line: world.say(hidden(line, hides))
    )
    if code != 0:
        shown = hidden(" ".join(command), hides)
        raise Stop(f"This did not work (exit code {code}): {shown}")
