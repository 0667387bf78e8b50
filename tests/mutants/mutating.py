"""Where a module can be changed so that a test should notice, and the changed text."""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

_FLIPPED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Eq: ast.NotEq, ast.NotEq: ast.Eq, ast.Lt: ast.GtE, ast.GtE: ast.Lt, ast.Gt: ast.LtE,
    ast.LtE: ast.Gt, ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.In: ast.NotIn, ast.NotIn: ast.In,
}  # fmt: skip
_NOT_RUN = {"TYPE_CHECKING", "__name__ == '__main__'"}
"""Conditions of blocks that tests do not run inside their own process."""
_NOT_CHANGED = {"annotation", "returns", "decorator_list", "ctx"}
"""The fields of nodes that are left alone."""


class Mutant(NamedTuple):
    """One change of a file: its place as offsets in bytes, and what goes there instead."""

    file: Path
    line: int
    start: int
    end: int
    before: str
    after: str

    def apply(self, source: str) -> str:
        """Return the text of the file with the change made."""
        data = source.encode()
        return (data[: self.start] + self.after.encode() + data[self.end :]).decode()


def mutants_of(file: Path, source: str) -> list[Mutant]:
    """Return every mutant of a module, in the order of its lines.

    A comparison is reversed, ``and`` becomes ``or`` and the other way round, the condition of an
    ``if`` is negated, and a statement that does something is dropped.
    """
    data = source.encode()
    offsets = [0]
    for line in data.splitlines(keepends=True):
        offsets.append(offsets[-1] + len(line))
    found = []
    for node, after in _changes(ast.parse(source)):
        start = offsets[node.lineno - 1] + node.col_offset
        end = offsets[(node.end_lineno or node.lineno) - 1] + (node.end_col_offset or 0)
        before = data[start:end].decode()
        found.append(Mutant(file, node.lineno, start, end, before, after))
    return sorted(found, key=lambda each: (each.start, each.end, each.after))


def _changes(tree: ast.AST) -> Iterator[tuple[ast.expr | ast.stmt, str]]:
    """Yield each node of a tree that can be changed, and the text that takes its place."""
    todo = [tree]
    while todo:
        node = todo.pop()
        if isinstance(node, ast.JoinedStr):
            continue  # before Python 3.12 the places of what is inside are wrong
        if isinstance(node, ast.If) and ast.unparse(node.test) in _NOT_RUN:
            continue
        change = _change(node)
        if change is not None:
            yield change
        for name, value in ast.iter_fields(node):
            if name not in _NOT_CHANGED:
                below = value if isinstance(value, list) else [value]
                todo += [each for each in below if isinstance(each, ast.AST)]


def _change(node: ast.AST) -> tuple[ast.expr | ast.stmt, str] | None:
    """Return what is changed in a node and the text that takes its place, or None."""
    if isinstance(node, ast.Compare) and len(node.ops) == 1:
        flipped = ast.Compare(node.left, [_FLIPPED[type(node.ops[0])]()], node.comparators)
        return node, f"({ast.unparse(flipped)})"
    if isinstance(node, ast.BoolOp):
        other = ast.Or() if isinstance(node.op, ast.And) else ast.And()
        return node, f"({ast.unparse(ast.BoolOp(other, node.values))})"
    if isinstance(node, ast.If | ast.IfExp):
        return node.test, f"(not ({ast.unparse(node.test)}))"
    if isinstance(node, ast.stmt) and _does_something(node):
        return node, "pass"
    return None


def _does_something(node: ast.stmt) -> bool:
    """Return whether a statement can be dropped and the module still makes sense."""
    if isinstance(node, ast.Expr):
        return isinstance(node.value, ast.Call)
    if isinstance(node, ast.Assign):
        return isinstance(node.targets[0], ast.Attribute | ast.Subscript)
    return isinstance(node, ast.AugAssign | ast.Raise | ast.Delete)
