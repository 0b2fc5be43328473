"""All the screens that are pictured, gathered from the modules in ``scenes``."""

import importlib
import pkgutil
from typing import cast

from tests.screens import scenes
from tests.screens.setting import Builder


def screens() -> dict[str, Builder]:
    """Give every screen by name, sorted.

    Raises:
        ValueError: two modules use the same name.
    """
    found: dict[str, Builder] = {}
    for module in pkgutil.iter_modules(scenes.__path__, f"{scenes.__name__}."):
        own = cast("dict[str, Builder]", importlib.import_module(module.name).SCENES)
        if both := own.keys() & found.keys():
            raise ValueError(f"two screens are called {sorted(both)}")
        found.update(own)
    return dict(sorted(found.items()))


def chosen(known: dict[str, Builder], only: list[str]) -> dict[str, Builder]:
    """Give the screens whose name begins with one of ``only``, or all if there is none.

    Raises:
        LookupError: nothing begins like that.
    """
    if not only:
        return known
    hits = {name: make for name, make in known.items() if name.startswith(tuple(only))}
    if not hits:
        raise LookupError(f"no screen begins with {', '.join(only)}; there are: {', '.join(known)}")
    return hits
