"""CPython itself: its library, its compiled modules, and what lies beside them."""

from __future__ import annotations

import os
import platform
import sys
import sysconfig
from functools import cache
from pathlib import Path

from notices.model import Component, claims, read_text, standard

#: Where many programs live: what lies there is not Python's only because Python does, too.
_SHARED = frozenset({"/usr", "/usr/local", "/"})
_PACKAGES = frozenset({"site-packages", "dist-packages"})


def _licence_file(library: Path) -> Path | None:
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    places = (
        library / "LICENSE.txt",
        Path(sys.base_prefix) / "LICENSE.txt",
        Path("/usr/share/doc") / version / "copyright",
    )
    return next((place for place in places if place.is_file()), None)


class Interpreter:
    """The Python that the app was frozen with."""

    def __init__(self, library: Path | None = None, prefix: Path | None = None) -> None:
        self._library = Path(os.path.realpath(library or sysconfig.get_paths()["stdlib"]))
        self._prefix = Path(os.path.realpath(prefix or sys.base_prefix))

    def owner(self, file: Path) -> Component | None:
        """Say whether a file is Python's own."""
        place = Path(os.path.realpath(file.parent)) / file.name
        if _PACKAGES & set(place.parts):
            return None
        own = place.is_relative_to(self._library) or place.name == "base_library.zip"
        if str(self._prefix) in _SHARED:
            own = own or place.name.startswith("libpython")
        else:
            own = own or place.is_relative_to(self._prefix)
        return self.component() if own else None

    def component(self) -> Component:
        """Describe it, with what it has taken in from others."""
        return _described(self._library)


@cache
def _described(library: Path) -> Component:
    file = _licence_file(library)
    own = (read_text(file, "CPython: LICENSE"),) if file else (standard("PSF-2.0"),)
    version = platform.python_version()
    return Component(
        name="CPython",
        version=version,
        licence="PSF-2.0",
        purl=f"pkg:generic/cpython@{version}",
        copyright=("Copyright (c) Python Software Foundation", *claims(own)),
        texts=(*own, standard("CPython-incorporated")),
    )
