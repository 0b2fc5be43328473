"""Make ``qt.toml`` and ``texts/qt`` anew: ``python build/notices/from_qt.py VERSION DIR…``.

Each DIR is the unpacked source of one part of Qt (qtbase, qtsvg, qtmultimedia, qtimageformats).
Qt names there, in ``qt_attribution.json``, what it has taken in from others.
"""

from __future__ import annotations

import json
import re
import sys
import tomllib
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
_AWAY = frozenset({"tests", "examples", "util/testrunner"})
_HEAD = """\
# Made by from_qt.py from the attributions in Qt's own sources: mend qt_where.toml, not this.
# PySide6 of this version was looked through:
[looked_through]
"pyside6-essentials" = "{version}"
"""


def _attributions(folder: Path) -> list[tuple[Path, dict[str, Any]]]:
    found: list[tuple[Path, dict[str, Any]]] = []
    for file in sorted(folder.rglob("qt_attribution.json")):
        if file.relative_to(folder).parts[0] in _AWAY:
            continue
        told = json.loads(file.read_text("utf-8"), strict=False)
        entries = told if isinstance(told, list) else [told]
        found += [(file.parent, entry) for entry in entries]
    return found


def _patterns(words: list[str]) -> list[str]:
    """Write the names of a library as the three systems do."""
    patterns: list[str] = []
    for word in words:
        library = [f"*/libQt6{word}.so*", f"*/Qt6{word}.dll", f"*/Qt{word}.framework/*"]
        patterns += [word] if "*" in word else library
    return patterns


def _copyright(entry: dict[str, Any]) -> list[str]:
    said = entry.get("Copyright") or []
    lines = said.split("\n") if isinstance(said, str) else said
    return list(dict.fromkeys(" ".join(line.split()) for line in lines if line.strip()))


class Writer:
    """Keeps the texts, each once, and the entries."""

    def __init__(self) -> None:
        self._bodies: dict[str, str] = {}
        self.entries: dict[str, str] = {}

    def texts(self, folder: Path, entry: dict[str, Any]) -> list[str]:
        """Keep the texts that an attribution names; give their names."""
        said = entry.get("LicenseFiles") or entry.get("LicenseFile") or []
        names: list[str] = []
        for file in [said] if isinstance(said, str) else said:
            body = (folder / file).read_bytes().decode("utf-8", "replace").replace("\r", "")
            body = "\n".join(line.rstrip() for line in body.strip("\n").split("\n")) + "\n"
            which = re.sub(r"\W+", "-", Path(file).name.removesuffix(".txt"))
            name = f"qt/{entry['Id']}" + (f"-{which}" if isinstance(said, list) else "")
            names.append(self._bodies.setdefault(body, name))
        return names

    def add(self, folder: Path, entry: dict[str, Any], where: dict[str, Any]) -> None:
        """Write one entry."""
        version = where["version"].get(entry["Id"], "")
        lines = {
            "name": entry["Name"],
            "version": version,
            "licence": re.sub(r"\s+", " ", entry["LicenseId"]),
            "within": _patterns(where["within"][entry["Id"]]),
            "copyright": _copyright(entry),
            "texts": self.texts(folder, entry),
        }
        if re.search("LGPL|MPL", entry["LicenseId"]):
            lines["replace"] = "With the library of Qt that it lies in."
            lines["sources"] = "With the sources of Qt."
        self.entries[entry["Id"]] = "[[part]]\n" + "".join(
            f"{key} = {json.dumps(value, ensure_ascii=False)}\n" for key, value in lines.items()
        )

    def write(self, version: str) -> None:
        """Write the table and the texts."""
        for old in (HERE / "texts" / "qt").glob("*.txt"):
            old.unlink()
        for body, name in self._bodies.items():
            file = HERE / "texts" / f"{name}.txt"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(body, "utf-8", newline="\n")
        parts = "\n".join(entry for _, entry in sorted(self.entries.items()))
        (HERE / "qt.toml").write_text(f"{_HEAD.format(version=version)}\n{parts}", "utf-8")


def main(version: str, folders: list[str]) -> int:
    """Make the table for a version of PySide6, or name what nobody has placed yet."""
    where = tomllib.loads((HERE / "qt_where.toml").read_text("utf-8"))
    writer, unplaced = Writer(), list[str]()
    for folder in folders:
        for place, entry in _attributions(Path(folder)):
            if entry["Id"] not in where["within"]:
                unplaced.append(f"{entry['Id']}: {entry.get('QtUsage')}")
            elif where["within"][entry["Id"]]:
                writer.add(place, entry, where)
    if unplaced:
        print("Say in qt_where.toml inside which library these lie:", *unplaced, sep="\n")
        return 1
    writer.write(version)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
