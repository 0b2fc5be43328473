"""Every label of the interface can be translated, and what ships is translated and current."""

import ast
import re
from pathlib import Path

import pytest
import translations
from translations import FOLDER, Label, NotALabelError, brought_up_to_date, labels_in, read, write

from tests.hygiene.project import ROOT, modules, place, tree

FILES = sorted(FOLDER.glob("*.ts"))
LABELS = labels_in(ROOT / "ui")
RENEW = "run: python build/translations.py"

_PLACE = re.compile(r"\{\w*\}")


def test_there_is_spanish() -> None:
    assert [file.stem for file in FILES] == ["es"]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_language_has_the_labels_of_the_code_and_no_others(file: Path) -> None:
    assert read(file).keys() == set(LABELS), RENEW


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_label_is_translated(file: Path) -> None:
    open_ = [label for label, words in read(file).items() if not all(words)]
    assert not open_, f"{file.name} has labels to translate"


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_label_keeps_its_placeholders(file: Path) -> None:
    wrong = [
        (label, form)
        for label, words in read(file).items()
        for form in words
        if sorted(_PLACE.findall(form)) != sorted(_PLACE.findall(label.text))
    ]
    assert not wrong, wrong


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_label_is_worded_like_all_else(file: Path) -> None:
    signs = re.compile(r"[!¡\"«»]|/[ao]\b|\([ao]\)|@|\b(vosotros|vuestr\w+|usted)\b")
    wrong = [words for words in read(file).values() if signs.search(" ".join(words))]
    assert not wrong, wrong


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_what_qt_loads_is_current(file: Path, tmp_path: Path) -> None:
    translations.release(file, tmp_path / "now.qm")
    assert (tmp_path / "now.qm").read_bytes() == file.with_suffix(".qm").read_bytes(), RENEW


def test_no_label_is_said_before_a_language_is_spoken() -> None:
    """What is said while a module is loaded would stay English for ever."""
    found = [
        place(file, call.lineno)
        for file in modules("ui")
        for call in _at_once(tree(file))
        if isinstance(call.func, ast.Name | ast.Attribute)
        and ast.unparse(call.func).rpartition(".")[2] in {"tr", "_tr", "plural"}
    ]
    assert not found, found


def _at_once(node: ast.AST) -> list[ast.Call]:
    if isinstance(node, ast.FunctionDef | ast.Lambda | ast.AsyncFunctionDef):
        return []
    calls = [node] if isinstance(node, ast.Call) else []
    return calls + [call for child in ast.iter_child_nodes(node) for call in _at_once(child)]


SAYS = {
    'from PySide6.QtCore import QCoreApplication\n'
    'x = QCoreApplication.translate("Place", "Words")': {Label("Place", "Words")},
    "def tr(text):\n    return QCoreApplication.translate('Place', text)\n\n"
    "def name():\n    return tr('Words')": {Label("Place", "Words")},
    "class Page:\n    def name(self):\n        return self.tr('Words')": {Label("Page", "Words")},
    "x = plural('Place', 'turn', 'turns', 3)": {Label("Place", "turns", counted=True)},
    "painter.translate(3, 4)": set[Label](),
    "from ui.other import tr\nx = tr('Words')": {Label("Other", "Words")},
}  # fmt: skip
OTHER = "def tr(text):\n    return QCoreApplication.translate('Other', text)\n"


@pytest.mark.parametrize("code", SAYS, ids=range(len(SAYS)))
def test_a_label_is_found_however_it_is_said(code: str, tmp_path: Path) -> None:
    (tmp_path / "ui").mkdir()
    (tmp_path / "ui" / "page.py").write_text(code, "utf-8")
    (tmp_path / "ui" / "other.py").write_text(OTHER, "utf-8")
    assert set(labels_in(tmp_path / "ui")) == SAYS[code]


@pytest.mark.parametrize("code", ["x = tr(words)", "x = translate(place, 'Words')"])
def test_words_that_do_not_stand_there_are_told(code: str, tmp_path: Path) -> None:
    (tmp_path / "page.py").write_text(code, "utf-8")
    with pytest.raises(NotALabelError, match=r"page\.py:1"):
        labels_in(tmp_path)


def test_what_is_said_stays_and_what_is_new_stands_there_unfinished(tmp_path: Path) -> None:
    kept, gone = Label("A", "kept"), Label("A", "gone")
    new, counted = Label("B", "new"), Label("B", "turns", counted=True)
    file = tmp_path / "es.ts"
    write(file, {kept: ["queda"], gone: ["se fue"]})
    said = brought_up_to_date(file, [kept, new, counted])
    assert said == {kept: ["queda"], new: [""], counted: ["", ""]}
    write(file, said)
    assert read(file) == said
    assert file.read_text("utf-8").count('type="unfinished"') == 2
