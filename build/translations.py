"""Gathers the short labels of the interface for translation, and makes what Qt loads.

``python build/translations.py`` reads every call of ``translate`` and ``tr`` in ``ui``, brings
each ``resources/translations/*.ts`` up to date (what is no longer said is dropped, what is new
stands there unfinished), and makes its ``.qm``. Qt's own ``lupdate`` does not see which context a
``tr`` of ours stands for; its ``lrelease`` makes the ``.qm``.
"""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"

#: How many forms a number asks for; a language that is not here has two, as English has.
FORMS = {"ar": 6, "pl": 3, "ru": 3}
_NAMES = {"tr", "_tr", "translate", "plural"}


class Label(NamedTuple):
    """A label: in which context it is said, its English words, and whether a number changes it."""

    context: str
    text: str
    counted: bool = False


class NotALabelError(Exception):
    """A call of ``translate`` whose words do not stand in it."""


def labels_in(folder: Path) -> list[Label]:
    """Give all labels of the code below ``folder``, sorted."""
    modules = {path: ast.parse(path.read_text("utf-8")) for path in folder.rglob("*.py")}
    ways = {
        f"{folder.name}.{'.'.join(path.relative_to(folder).with_suffix('').parts)}": _ways(tree)
        for path, tree in modules.items()
    }
    found = {
        label for path, tree in modules.items() for label in _Module(path, tree, ways).labels()
    }
    return sorted(found)


#: Short ways of ours to say ``translate``, each with the context that it stands for.
Ways = dict[str, str]


def _ways(tree: ast.Module) -> Ways:
    found: Ways = {}
    for way in tree.body:
        if isinstance(way, ast.FunctionDef) and way.name in _NAMES:
            for node in ast.walk(way):
                if not isinstance(node, ast.Call) or _called(node) != "translate":
                    continue
                if isinstance(node.args[0], ast.Constant):
                    found[way.name] = str(node.args[0].value)
    return found


class _Module:
    """Reads one module."""

    def __init__(self, path: Path, tree: ast.Module, ways: dict[str, Ways]) -> None:
        self._path = path
        self._tree = tree
        self._own = [
            node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name in _NAMES
        ]
        self._ways = _ways(tree)
        for node in tree.body:
            if isinstance(node, ast.ImportFrom):
                for name in node.names:
                    context = ways.get(node.module or "", {}).get(name.name)
                    if context is not None:
                        self._ways[name.asname or name.name] = context

    def labels(self) -> Iterator[Label]:
        """Give the labels of the module, in no order."""
        yield from self._walk(self._tree, "")

    def _walk(self, node: ast.AST, inside: str) -> Iterator[Label]:
        if node in self._own:
            return
        if isinstance(node, ast.ClassDef):
            inside = node.name
        if isinstance(node, ast.Call) and _called(node) in _NAMES:
            yield from self._label(node, inside)
        for child in ast.iter_child_nodes(node):
            yield from self._walk(child, inside)

    def _label(self, call: ast.Call, inside: str) -> Iterator[Label]:
        name, words = _called(call), list(call.args)
        attribute = isinstance(call.func, ast.Attribute)
        if name == "tr" and attribute:
            context: object = inside
        elif name in self._ways and not attribute:
            context = self._ways[name]
        elif attribute and _owner(call.func) != "QCoreApplication":
            return  # of a painter, or of a text
        else:
            first = words.pop(0)
            context = first.value if isinstance(first, ast.Constant) else None
        text = words[1:2] if name == "plural" else words[:1]
        if not text or not isinstance(text[0], ast.Constant) or not isinstance(context, str):
            raise NotALabelError(f"{self._path}:{call.lineno}: its words do not stand here")
        yield Label(context, str(text[0].value), counted=name == "plural")


def _called(call: ast.Call) -> str:
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _owner(called: ast.expr) -> str:
    of = called.value if isinstance(called, ast.Attribute) else None
    return of.id if isinstance(of, ast.Name) else ""


def read(file: Path) -> dict[Label, list[str]]:
    """Give what a ``.ts`` file says: for each label its words, one or one for each form."""
    said: dict[Label, list[str]] = {}
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314 - a file of our own
        name = context.findtext("name", "")
        for message in context.iter("message"):
            counted = message.get("numerus") == "yes"
            way = "translation/numerusform" if counted else "translation"
            label = Label(name, message.findtext("source", ""), counted)
            said[label] = [form.text or "" for form in message.iterfind(way)]
    return said


def write(file: Path, said: dict[Label, list[str]]) -> None:
    """Write a ``.ts`` file."""
    root = ET.Element("TS", version="2.1", language=file.stem, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for label, words in sorted(said.items()):
        if label.context not in contexts:
            contexts[label.context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[label.context], "name").text = label.context
        message = ET.SubElement(contexts[label.context], "message")
        ET.SubElement(message, "source").text = label.text
        translation = ET.SubElement(message, "translation")
        if label.counted:
            message.set("numerus", "yes")
            for form in words:
                ET.SubElement(translation, "numerusform").text = form
        else:
            translation.text = words[0]
        if not all(words):
            translation.set("type", "unfinished")
    ET.indent(root, "    ")
    text = ET.tostring(root, "unicode")
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', "utf-8")


def brought_up_to_date(file: Path, labels: list[Label]) -> dict[Label, list[str]]:
    """Give what a file is to say for these labels: what it says already, the rest unfinished."""
    before = read(file)
    forms = FORMS.get(file.stem, 2)
    return {label: before.get(label, [""] * (forms if label.counted else 1)) for label in labels}


def release(file: Path, to: Path) -> None:
    """Make the ``.qm`` that Qt loads."""
    import PySide6  # noqa: PLC0415 - only its folder is needed, and only here

    tool = Path(PySide6.__path__[0]) / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    if not tool.exists():  # on macOS and Windows it may stand elsewhere in the wheel
        tool = next(Path(PySide6.__path__[0]).rglob("lrelease*"))
    command = [str(tool), "-silent", str(file), "-qm", str(to)]
    subprocess.run(command, check=True)


def main() -> int:
    """Bring all files up to date; say what is still to be translated."""
    labels = labels_in(ROOT / "ui")
    for file in sorted(FOLDER.glob("*.ts")):
        said = brought_up_to_date(file, labels)
        write(file, said)
        release(file, file.with_suffix(".qm"))
        open_ = [label for label, words in said.items() if not all(words)]
        for label in open_:
            print(f"{file.name}: {label.context}: {label.text}")
        print(f"{file.name}: {len(said)} labels, {len(open_)} to translate")
    return 0


if __name__ == "__main__":
    sys.exit(main())
