"""A module is one idea, a test is one sentence, and the top level stays small."""

import ast
from statistics import median

from tests.hygiene.project import ROOT, lines_in, modules, place, tracked, tree

LONGEST_MODULE = 400
MEDIAN_MODULE = 130
LONGEST_TEST = 25
TOP_LEVEL = {
    "coach", "ui", "resources", "tests", "build", "pyproject.toml", "README.md", "LICENSE",
}  # fmt: skip


def test_no_module_is_two() -> None:
    every = modules("coach", "ui", "tests", "build")
    long = [place(file) for file in every if lines_in(file) > LONGEST_MODULE]
    assert not long, long


def test_the_usual_module_is_short() -> None:
    written = [lines_in(file) for file in modules("coach", "ui") if file.name != "__init__.py"]
    assert median(written) <= MEDIAN_MODULE


def test_a_test_is_short() -> None:
    long = [
        place(file, node.lineno)
        for file in modules("tests")
        for node in ast.walk(tree(file))
        if isinstance(node, ast.FunctionDef)
        and node.name.startswith("test_")
        and (node.end_lineno or 0) - node.lineno >= LONGEST_TEST
    ]
    assert not long, long


def test_the_top_level_holds_only_what_it_should() -> None:
    names = {file.relative_to(ROOT).parts[0] for file in tracked()}
    assert {name for name in names if not name.startswith(".")} <= TOP_LEVEL


def test_build_shadows_no_package_of_that_name() -> None:
    assert not (ROOT / "build" / "__init__.py").exists()


def test_git_does_not_ignore_build() -> None:
    assert ROOT / "build" / "run.py" in tracked()
