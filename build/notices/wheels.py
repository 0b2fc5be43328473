"""Distributions of Python: what came with which, and what each says of its licence."""

from __future__ import annotations

import json
import os
import re
import tomllib
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Any

from packaging.licenses import InvalidLicenseExpression, canonicalize_license_expression

from notices.licences import replaceable, standard_texts, taken
from notices.model import HERE, Component, Text, claims, read_text, standard

if TYPE_CHECKING:
    from collections.abc import Iterable
    from importlib.metadata import Distribution

_NOTICE = re.compile(r"licen[cs]e|copying|notice|copyright", re.IGNORECASE)
_CODE = frozenset({".py", ".pyc", ".pyi", ".json", ".so", ".pyd"})
#: The folder in PyInstaller's own work folder in which it compiles modules.
_COMPILED = "localpycs"
_CLASSIFIERS = {
    "MIT License": "MIT",
    "ISC License (ISCL)": "ISC",
    "Python Software Foundation License": "PSF-2.0",
    "zlib/libpng License": "Zlib",
}


def canonical(name: str) -> str:
    """Write the name of a distribution as everybody would look it up."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _place(file: Path) -> str:
    """Give where a file is, with links in the way to it followed, but not the file itself."""
    return _known_as(os.path.realpath(file.parent), file.name)


def _known_as(*parts: str | os.PathLike[str]) -> str:
    """Write a path in the one way in which all others are written here."""
    return os.path.normcase(os.path.normpath(os.path.join(*parts)))  # noqa: PTH118


class Wheels:
    """The distributions that are installed here."""

    def __init__(self, distributions: Iterable[Distribution] | None = None) -> None:
        self._known: dict[str, Any] = tomllib.loads((HERE / "wheels.toml").read_text("utf-8"))
        found = metadata.distributions() if distributions is None else distributions
        self._described: dict[str, Component] = {}
        self._all = {canonical(one.metadata["Name"]): one for one in found}
        self._roots = sorted({os.path.realpath(str(x.locate_file(""))) for x in self._all.values()})
        self._owners = {
            _known_as(root, file): name
            # In order: of a file that two bring (PySide6/__init__.py) the last is the owner.
            for name, one in sorted(self._all.items())
            for root in [os.path.realpath(str(one.locate_file("")))]
            for file in one.files or ()
        }

    def owner(self, file: Path) -> Component | None:
        """Say which distribution a file came with."""
        places = [_place(file), _place(Path(_source_of(file))), *self._before_compiled(file)]
        name = next((self._owners[place] for place in places if place in self._owners), None)
        return self.component(name) if name else None

    def _before_compiled(self, file: Path) -> list[str]:
        """Say where a module may lie that PyInstaller compiled itself, to ship it as a file."""
        if _COMPILED not in file.parts:
            return []
        inside = Path(*file.parts[file.parts.index(_COMPILED) + 2 :]).with_suffix(".py")
        return [_known_as(root, inside) for root in self._roots]

    def version(self, name: str) -> str:
        """Say which version of a distribution is installed; nothing where none is."""
        one = self._all.get(canonical(name))
        return one.version if one else ""

    def component(self, name: str) -> Component:
        """Describe a distribution by what it says itself, else by ``wheels.toml``."""
        if canonical(name) not in self._described:
            self._described[canonical(name)] = self._describe(self._all[canonical(name)])
        return self._described[canonical(name)]

    def _describe(self, one: Distribution) -> Component:
        name = canonical(one.metadata["Name"])
        known = self._known["wheel"].get(name, {})
        licence = known.get("licence") or _licence(one)
        own = (*self.texts(name, "*"), *map(standard, known.get("texts", ())))
        # A wheel may hold the LGPL without the GPL that it speaks of.
        texts = (*own, *standard_texts(licence)) if not own or replaceable(licence) else own
        return Component(
            name=one.metadata["Name"],
            version=one.version,
            licence=licence,
            purl=f"pkg:pypi/{name}@{one.version}",
            copyright=tuple(known.get("copyright", ())) or claims(own) or _authors(one),
            texts=texts,
            replace=known.get("replace", ""),
            sources=known.get("sources", ""),
        )

    def texts(self, name: str, pattern: str) -> tuple[Text, ...]:
        """Give the texts of licences and notices that lie in a distribution."""
        one = self._all[canonical(name)]
        files = sorted(
            {
                Path(file)
                for file in one.files or ()
                if Path(file).suffix not in _CODE
                and _NOTICE.search(Path(file).name)
                and Path(file).match(pattern)
            }
        )
        # What a wheel holds twice (in the package, and beside its metadata) is given once.
        read = [
            read_text(place, f"{one.metadata['Name']}: {file.name}")
            for file in files
            if (place := Path(str(one.locate_file(file)))).is_file()
        ]
        return tuple({text.same: text for text in read}.values())

    def inside(self, name: str) -> list[Component]:
        """Give what is compiled into a distribution, as the lists (SBOM) say that lie in it."""
        one = self._all[canonical(name)]
        lists = [file for file in one.files or () if Path(file).parent.name == "sboms"]
        return [
            self._compiled_in(part, one.metadata["Name"])
            for file in sorted(lists)
            for part in json.loads(Path(str(one.locate_file(file))).read_text("utf-8"))[
                "components"
            ]
            if part.get("scope") != "excluded" and canonical(part["name"]) != canonical(name)
        ]

    def _compiled_in(self, part: dict[str, Any], into: str) -> Component:
        known = self._known["compiled"].get(part["name"], {})
        said = [entry.get("expression") for entry in part.get("licenses") or ()]
        licence = known.get("licence") or (said[0] if said and said[0] else "")
        texts = tuple(map(standard, known.get("texts", ()))) or standard_texts(licence)
        # Apache asks for no line of copyright; where there is no choice but MIT, it must be known.
        free = set(taken(licence)) <= {"Apache-2.0", "Unicode-3.0"}
        return Component(
            name=part["name"],
            version=part.get("version", ""),
            licence=licence,
            purl=part.get("purl", "").split("?")[0],
            copyright=tuple(
                known.get("copyright", ()) or ([f"The authors of {part['name']}"] * free)
            ),
            texts=texts,
            inside=into,
        )


def _source_of(file: Path) -> str:
    """Name the source of a compiled module: a distribution lists sources."""
    if file.suffix != ".pyc":
        return str(file)
    folder = file.parent.parent if file.parent.name == "__pycache__" else file.parent
    return str(folder / f"{file.name.split('.')[0]}.py")


def _field(one: Distribution, name: str) -> str:
    """Read a field of the metadata; nothing where it is not there."""
    return next(iter(one.metadata.get_all(name) or ()), "")


def _licence(one: Distribution) -> str:
    """Read what a distribution says of its licence, in whichever of the three ways it says it."""
    for said in (_field(one, "License-Expression"), _field(one, "License")):
        try:
            if said:
                return canonicalize_license_expression(said)
        except InvalidLicenseExpression:
            continue
    classified = [
        _CLASSIFIERS[kind.rpartition(" :: ")[2]]
        for kind in one.metadata.get_all("Classifier") or ()
        if kind.startswith("License ::") and kind.rpartition(" :: ")[2] in _CLASSIFIERS
    ]
    return " AND ".join(classified)


def _authors(one: Distribution) -> tuple[str, ...]:
    said = _field(one, "Author") or _field(one, "Author-email")
    name = re.sub(r"\s*<[^>]*>", "", said).strip(' "')
    return (f"Copyright {name}",) if name else ()
