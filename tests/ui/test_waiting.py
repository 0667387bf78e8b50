"""What waits for the next turn of the loop is forgotten with the widget that it is for."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import briefing_app

UI = Path(briefing_app.__file__).parent / "ui"


def without_owner(tree: ast.AST) -> Iterator[int]:
    """Yield the lines that let a method wait without the object that it waits for.

    PySide calls it then although the object is gone.
    """
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Call)
            and ast.unparse(node.func) == "QTimer.singleShot"
            and len(node.args) == 2
            and ast.unparse(node.args[1]).startswith("self.")
        ):
            yield node.lineno


@pytest.mark.many_lines_again
def test_methods_wait_for_their_object() -> None:
    found = [
        f"{file.relative_to(UI)}:{line}"
        for file in sorted(UI.rglob("*.py"))
        for line in without_owner(ast.parse(file.read_text("utf-8")))
    ]
    assert found == []
    assert list(without_owner(ast.parse("QTimer.singleShot(0, self.build)"))) == [1]
