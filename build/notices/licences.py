"""Which licences fit: In Turn is MIT and ships a binary, so not every one does."""

from __future__ import annotations

import tomllib
from functools import cache

from license_expression import ExpressionError, Licensing

from notices.model import HERE, Component, Text, standard


@cache
def _lists() -> dict[str, list[str]]:
    return tomllib.loads((HERE / "licences.toml").read_text("utf-8"))["fit"]


def _rank(licence: str) -> int:
    """Say how gladly one is taken where there is a choice: permissive, then replaceable."""
    lists = _lists()
    order = [*lists["permissive"], *lists["with_exception"], *lists["replaceable"]]
    return order.index(licence)


def _taken(node: object) -> tuple[str, ...] | None:
    """Choose what to take a thing under, or nothing where none of its licences fits."""
    operator = getattr(node, "operator", "").strip()
    if not operator:
        name = str(node)
        return (name,) if any(name in names for names in _lists().values()) else None
    branches = [_taken(arg) for arg in getattr(node, "args", ())]
    if operator == "AND":
        return None if None in branches else tuple(x for branch in branches for x in branch or ())
    fit = [branch for branch in branches if branch]
    return min(fit, key=lambda branch: max(map(_rank, branch)), default=None)


def taken(expression: str) -> tuple[str, ...]:
    """Give the licences that we take a thing under; none where it does not fit."""
    if not expression:
        return ()
    try:
        tree = Licensing().parse(expression)
    except ExpressionError:
        return ()
    return tuple(dict.fromkeys(_taken(tree) or ()))


def replaceable(expression: str) -> bool:
    """Say whether a user must be able to put another build in the place of a thing."""
    return bool(set(taken(expression)) & set(_lists()["replaceable"]))


def standard_texts(expression: str) -> tuple[Text, ...]:
    """Give the standard texts of the licences that we take a thing under."""
    lists = tomllib.loads((HERE / "licences.toml").read_text("utf-8"))
    names: dict[str, None] = {}
    for licence in taken(expression):
        names.update(dict.fromkeys(lists["texts"].get(licence, [licence])))
    return tuple(standard(name) for name in names)


def problems(component: Component) -> list[str]:
    """Say what keeps a component from being shipped."""
    what = f"{component.name} {component.version}".strip()
    if not component.licence:
        return [f"{what}: no licence is known (say it in build/notices/*.toml)"]
    if not taken(component.licence):
        return [f"{what}: {component.licence} does not fit (build/notices/licences.toml)"]
    found = [] if component.texts else [f"{what}: the text of {component.licence} is missing"]
    if not component.copyright:
        found.append(f"{what}: nobody is named whose it is (build/notices/*.toml)")
    if not component.version and not component.inside:
        found.append(f"{what}: no version is known")
    return found + _not_replaceable(component, what)


def _not_replaceable(component: Component, what: str) -> list[str]:
    """Say why somebody could not put another build of a copyleft library in its place."""
    if not replaceable(component.licence):
        return []
    if component.modules:
        names = ", ".join(component.modules[:3])
        how = "collect it as files (module_collection_mode={...: 'pyc'} in build/coach.spec)"
        return [f"{what}: {component.licence} may not lie in the program file ({names}): {how}"]
    if not component.replace:
        return [f"{what}: {component.licence}, but nothing says how a user can replace it"]
    return []
