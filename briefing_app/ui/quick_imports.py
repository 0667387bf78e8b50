"""WORKAROUND: keeps PySide from reading the source of every module that is imported after it.

Shiboken looks into each for the word “PySide6”, to know whether its names may be switched to
snake_case (``from __feature__ import …``, which this program never uses), and keeps what it read:
more than 2 MB with some 150 modules. A module that is in its table already is not looked into.
Tried with PySide6 6.11; if the table is not there, nothing happens.
"""

import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec
from types import ModuleType

_NO_FEATURES = -1
"""What Shiboken notes of a module that does not use PySide."""


class _Noting:
    """A finder that finds nothing, but notes every module before it is loaded."""

    def __init__(self, table: dict[str, int]) -> None:
        self._table = table

    def find_spec(
        self, name: str, _path: Sequence[str] | None = None, _target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Note a module, and leave it to the other finders."""
        self._table.setdefault(name, _NO_FEATURES)
        return None


def skip_source_scan() -> None:
    """Let the modules that are imported from now on be loaded without being read twice."""
    import PySide6.QtCore  # noqa: F401 - brings Shiboken's support modules

    table = getattr(sys.modules.get("shibokensupport.feature"), "pyside_feature_dict", None)
    if isinstance(table, dict):
        for name in list(sys.modules):
            table.setdefault(name, _NO_FEATURES)
        sys.meta_path.insert(0, _Noting(table))
