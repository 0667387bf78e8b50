"""Modules of Python's that others import, and that a start does not use.

Import this before anything else. `pathlib` imports `urllib.parse`, and that `ipaddress` since
Python 3.11.4, for addresses like ``http://[::1]/`` only; `socket` imports `selectors` to send
files. Together they take 700 KB.
"""

import sys
from importlib import import_module
from types import ModuleType
from typing import Any


class StandIn(ModuleType):
    """What is given in place of a module, which is imported when something of it is asked for."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
        return getattr(import_module(self.__name__), name)


for _name in ("ipaddress", "selectors"):
    sys.modules.setdefault(_name, StandIn(_name))
