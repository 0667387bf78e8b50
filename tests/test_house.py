"""The size of the house: of its modules, its functions, and the folders of the window."""

import ast
from itertools import chain
from pathlib import Path

import pytest

import briefing_app

pytestmark = pytest.mark.many_lines_again

HOUSE = Path(briefing_app.__file__).parent
LONGEST_MODULE, LONGEST_FUNCTION, MOST_MODULES = 600, 60, 12


def test_no_module_is_too_long_to_read() -> None:
    lengths = {path.relative_to(HOUSE): len(path.read_text("utf-8").splitlines())
               for path in HOUSE.rglob("*.py")}  # fmt: skip
    assert len(lengths) > 500
    assert {path: lines for path, lines in lengths.items() if lines > LONGEST_MODULE} == {}


def test_no_function_is_too_long_to_read() -> None:
    functions = list(chain.from_iterable(
        ((path.relative_to(HOUSE), node) for node in ast.walk(ast.parse(path.read_text("utf-8")))
         if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))
        for path in HOUSE.rglob("*.py")
    ))  # fmt: skip
    assert len(functions) > 4000
    assert [(path, node.name) for path, node in functions
            if node.end_lineno - node.lineno >= LONGEST_FUNCTION] == []  # fmt: skip


def test_no_folder_of_the_window_holds_more_than_a_dozen_modules() -> None:
    folders = [path.parent for path in (HOUSE / "ui").rglob("__init__.py")]
    counts = {path.relative_to(HOUSE): len(list(path.glob("*.py"))) - 1 for path in folders}
    assert len(counts) > 20
    assert {path: count for path, count in counts.items() if count > MOST_MODULES} == {}
