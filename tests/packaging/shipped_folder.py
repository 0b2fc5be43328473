"""A small made-up frozen folder, and distributions that nobody has ever published."""

import json
from importlib import metadata
from pathlib import Path

from notices.making import Everything
from notices.parts import Parts
from notices.wheels import Wheels

#: The tables that speak of no wheel, so that made-up ones are enough.
_OURS = ("ours.toml",)


class Folder:
    """A frozen folder that grows file by file, and what the freeze would write about it."""

    def __init__(self, where: Path) -> None:
        self.dist = where / "dist" / "inturn"
        self.contents = where / "dist" / "inturn-contents.json"
        self._files: dict[str, str] = {}
        self._modules: dict[str, str] = {}
        self._write()

    def ship(self, path: str, source: Path | None = None) -> None:
        """Put a file into the folder, made from a file on this computer if one is named."""
        file = self.dist / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(b"shipped")
        if source:
            self._files[path] = str(source)
        self._write()

    def link(self, path: str, to: str) -> None:
        """Put a link into the folder that leads to another file there."""
        (self.dist / path).symlink_to(self.dist / to)

    def hold(self, module: str, source: Path) -> None:
        """Put a module into the program file."""
        self._modules[module] = str(source)
        self._write()

    def _write(self) -> None:
        self.contents.parent.mkdir(parents=True, exist_ok=True)
        told = {"files": self._files, "modules": self._modules}
        self.contents.write_text(json.dumps(told), "utf-8")


class Site:
    """A folder of distributions, each of one module and one text."""

    def __init__(self, where: Path) -> None:
        self._where = where / "site-packages"

    def add(
        self, name: str, licence: str, text: str = "Copyright (c) 2026 Somebody\nDo it."
    ) -> Path:
        """Install a distribution that says this of its licence; give its module."""
        info = self._where / f"{name}-1.0.dist-info"
        info.mkdir(parents=True)
        head = f"Metadata-Version: 2.4\nName: {name}\nVersion: 1.0\nLicense-Expression: {licence}\n"
        (info / "METADATA").write_text(head, "utf-8")
        (info / "LICENSE").write_text(text, "utf-8")
        (info / "RECORD").write_text(f"{name}.py,,\n{info.name}/LICENSE,,\n", "utf-8")
        module = self._where / f"{name}.py"
        module.write_text("", "utf-8")
        return module

    def everything(self) -> Everything:
        """Give who knows of these distributions, and of no others."""
        folders = sorted(self._where.glob("*.dist-info"))
        wheels = Wheels([metadata.Distribution.at(folder) for folder in folders])
        return Everything(wheels, Parts(wheels, _OURS))
