"""Bring it together: whose each shipped file is, what is wrong with that, and the two lists."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from notices import licences, readable, sbom, shipped
from notices.interpreter import Interpreter
from notices.model import ROOT, Component, NoticesError, our_version
from notices.parts import Parts
from notices.system import System
from notices.wheels import Wheels

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

#: The form of the list for machines: CycloneDX, this version of it.
VERSION_OF_LIST = sbom.SPEC
#: What the tables are asked for whatever comes from our own tree.
OURS = ":ours"
_OUR_MODULES = frozenset({"coach", "ui"})
_OURS = ("coach", "ui", "resources", "build")


class Source(Protocol):
    """Somebody who knows which files on this computer came with what."""

    def owner(self, file: Path) -> Component | None:
        """Say what a file came with; nothing where it is not known."""
        ...


class Ours:
    """In Turn itself."""

    def __init__(self, parts: Parts, root: Path = ROOT) -> None:
        self._root, self._parts = root.resolve(), parts

    def owner(self, file: Path) -> Component | None:
        """Say whether a file lies in our tree."""
        place = file.parent.resolve() / file.name
        if not place.is_relative_to(self._root):
            return None
        first = place.relative_to(self._root).parts[0]
        return self._parts.owner(OURS) if first in _OURS else None


class Everything:
    """All who know, asked one after the other."""

    def __init__(
        self, wheels: Wheels | None = None, parts: Parts | None = None, root: Path = ROOT
    ) -> None:
        self.wheels = wheels or Wheels()
        self.parts = parts or Parts(self.wheels)
        ours = Ours(self.parts, root)
        self._sources: tuple[Source, ...] = (ours, self.wheels, Interpreter(), System())

    def of_source(self, file: Path) -> Component | None:
        """Say whose a file on this computer is."""
        for source in self._sources:
            if component := source.owner(file):
                return self.parts.owner(OURS) if component.name == "inturn" else component
        return None

    def of_module(self, name: str, file: Path) -> Component | None:
        """Say whose a module inside the program file is; ours are known by their names."""
        ours = name.partition(".")[0] in _OUR_MODULES
        return self.parts.owner(OURS) if ours else self.of_source(file)

    def of_shipped(self, file: shipped.Shipped) -> Component | None:
        """Say whose a shipped file is: by its own name first, then by where it came from."""
        if named := self.parts.owner(file.path):
            return named
        if file.source:
            return self.of_source(file.source)
        name = file.path.rpartition("/")[2]
        if name.removesuffix(".exe") in shipped.PROGRAMS:
            return self.wheels.component("pyinstaller")
        return Interpreter().component() if name == "base_library.zip" else None


def gather(contents: shipped.Contents, everything: Everything) -> list[Component]:
    """Find every component that is shipped; say by an error all that is not accounted for."""
    files = {file.path: everything.of_shipped(file) for file in contents.files}
    modules = {name: everything.of_module(name, file) for name, file in contents.modules.items()}
    problems = [f"{path}: belongs to nothing known" for path, whose in files.items() if not whose]
    problems += [f"module {name}: belongs to nothing known" for name, x in modules.items() if not x]
    owned = {path: whose for path, whose in files.items() if whose}
    known = {name: whose for name, whose in modules.items() if whose}
    found = [*_with_files(owned, known), *_inside(owned, everything)]
    problems += [problem for component in found for problem in licences.problems(component)]
    problems += everything.parts.outdated()
    if problems:
        raise NoticesError(problems)
    return sorted(found, key=lambda one: (one.name.lower(), one.version, one.inside))


def _with_files(files: dict[str, Component], modules: dict[str, Component]) -> list[Component]:
    held: dict[Component, tuple[list[str], list[str]]] = defaultdict(lambda: ([], []))
    for path, whose in files.items():
        held[whose][0].append(path)
    for name, whose in modules.items():
        held[whose][1].append(name)
    return [
        replace(whose, files=tuple(sorted(paths)), modules=tuple(sorted(names)))
        for whose, (paths, names) in held.items()
    ]


def _inside(owned: dict[str, Component], everything: Everything) -> list[Component]:
    """Give what has no file of its own, but is compiled into one that is shipped."""
    wheels = {whose.name for whose in owned.values() if whose.purl.startswith("pkg:pypi/")}
    listed = [
        part
        for name in sorted(wheels)
        if everything.wheels.version(name)
        for part in everything.wheels.inside(name)
    ]
    return [*listed, *everything.parts.inside(owned)]


def write(
    contents: Path, dist: Path, out: Path, everything: Everything | None = None
) -> Sequence[Path]:
    """Write both lists of a frozen folder into ``out``.

    Args:
        contents: What the freeze wrote about the folder (``dist/inturn-contents.json``).
        dist: The frozen folder itself (``dist/inturn``).
        out: The folder to write to.
        everything: Who knows whose the files are; what is installed here, if nothing is said.

    Returns:
        The two files: for people to read, and for machines (CycloneDX).

    Raises:
        NoticesError: Something is shipped that is not accounted for, or that does not fit.
    """
    components = gather(shipped.read(contents, dist), everything or Everything())
    out.mkdir(parents=True, exist_ok=True)
    return _written(components, out)


def _written(components: Iterable[Component], out: Path) -> Sequence[Path]:
    found = list(components)
    notices = out / shipped.NOTICES
    notices.write_text(readable.text(found), "utf-8", newline="\n")
    listed = out / shipped.LISTED.replace("*", our_version())
    listed.write_text(sbom.text(found), "utf-8", newline="\n")
    return notices, listed
