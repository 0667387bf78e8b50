"""All limits of reading are in one module, each with its reason."""

import ast
from itertools import pairwise
from pathlib import Path

import briefing_app.input
from briefing_app.input import limits

FOLDER = Path(briefing_app.input.__file__).parent

_FACTS = {
    "CELLS", "LAST_ROW", "_ENCRYPTED", "_CHUNK", "_COLUMNS", "_LAST_COLUMN", "_SAMPLE", "_MEGABYTE",
    "_UTF8_NAME", "_LOOKED_AT", "_COMPARED", "_MAY_BE_BITMAP", "_TAG", "LONG_TEXT",
    "BEGINNING", "SHORT_ANSWER",
}  # fmt: skip
"""Large numbers that limit nothing: facts of formats, and how much is looked at at once."""


def _numbers(path: Path) -> dict[str, float]:
    """Return the numbers that a module has names for, in capitals."""
    found = {}
    for each in ast.parse(path.read_text("utf-8")).body:
        if isinstance(each, ast.Assign) and isinstance(each.targets[0], ast.Name):
            try:
                value = eval(compile(ast.Expression(each.value), "", "eval"), {})
            except (NameError, TypeError):
                continue
            if isinstance(value, int | float) and each.targets[0].id.isupper():
                found[each.targets[0].id] = value
    return found


def test_no_other_module_has_a_limit_of_its_own() -> None:
    others = {
        f"{path.relative_to(FOLDER)}: {name}"
        for path in FOLDER.rglob("*.py")
        if path.name != "limits.py"
        for name, value in _numbers(path).items()
        if value >= 128 and name not in _FACTS
    }
    assert not others


def test_each_limit_has_its_reason() -> None:
    body = ast.parse(Path(limits.__file__).read_text("utf-8")).body
    for each, after in pairwise(body):
        if isinstance(each, ast.Assign):
            names = [ast.unparse(target) for target in each.targets]
            told = isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant)
            assert told or names == ["RATIO_FREE"], names
