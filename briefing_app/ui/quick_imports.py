"""WORKAROUNDS: load PySide6 without what this program does not use.

Tried with PySide6 6.11. Where something is not as it is there, nothing is changed.

Most of the time of ``import PySide6.QtCore`` goes into modules of Shiboken's own that it compiles
anew each time. They make the words of an error of types, and signatures for `help`: here they are
loaded when one is asked for, if ever. So are modules of Python's that only these need.

Then PySide replaces Python's ``import`` by one that reads the source of every module, to know
whether its names may be switched to snake_case (``from __feature__ import …``). It keeps what it
read: more than 2 MB with some 150 modules. Here Python's own is put back.
"""

from __future__ import annotations

import builtins
import sys
from collections.abc import Callable
from functools import partial
from types import ModuleType
from typing import Any, SupportsIndex

from briefing_app.late_imports import StandIn

_LATE = {
    "shibokensupport.signature." + name
    for name in (
        *("errorhandler", "layout", "parser"),
        *("lib.enum_sig", "lib.pyi_generator", "lib.tool"),
    )
}
"""What is loaded late. Not ``mapping``, which Shiboken looks into without asking for a name."""

_FEATURE = "shibokensupport.feature"
"""The module with PySide's ``import``."""

_PYTHONS = (
    "ast", "bz2", "dis", "inspect", "lzma", "shutil", "tempfile", "textwrap", "traceback"
)  # fmt: skip
"""Modules of Python's that Shiboken imports, and uses with the late ones or not at all."""

Load = Callable[[ModuleType], None]


class _LateModule(ModuleType):
    """A module that is loaded when a name of it is first asked for."""

    load: Load

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        load, spec = self.load, self.__spec__
        del self.load
        object.__setattr__(self, "__class__", ModuleType)
        if spec is not None:
            # It was published under a name of PySide's since, by which its finder does not know it.
            published, spec.name = spec.name, self.__name__
            load(self)
            spec.name = published
        return getattr(self, name)


class _Finders(list[Any]):
    """What finds modules, in place of `sys.meta_path` while Shiboken adds its own to it."""

    def insert(self, index: SupportsIndex, finder: Any) -> None:
        """Add a finder; if it loads modules itself, those that are not needed yet follow later."""
        super().insert(index, finder)
        load: Load | None = getattr(finder, "exec_module", None)
        if load is not None:
            finder.exec_module = partial(_load_or_put_off, load)


def _load_or_put_off(load: Load, module: ModuleType) -> None:
    if module.__name__ in _LATE:
        module.__dict__["load"] = load
        module.__class__ = _LateModule
        return
    load(module)
    if module.__name__ == _FEATURE:
        module.__dict__["_mod_uses_pyside"] = _uses_no_feature


def _uses_no_feature(_module: ModuleType) -> bool:
    """Return whether a module may switch names to snake_case: none does, so none need be read."""
    return False


def import_qt() -> None:
    """Import Qt's core without what is not needed; modules that follow are imported by Python."""
    finders = sys.meta_path
    sys.meta_path = _Finders(finders)
    stand_ins = {name: StandIn(name) for name in _PYTHONS if name not in sys.modules}
    sys.modules.update(stand_ins)
    try:
        import PySide6.QtCore  # noqa: F401 - brings Shiboken's support modules
    finally:
        for name in stand_ins:
            if isinstance(sys.modules.get(name), StandIn):
                del sys.modules[name]
        finders[:] = sys.meta_path
        sys.meta_path = finders
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
