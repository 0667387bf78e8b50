#!/usr/bin/env python3
"""Print the Debian packages that this machine lacks, on one line; nothing where it lacks none.

The argument says what for: ``screen`` to show a window, ``offscreen`` to draw it into a picture,
``bundle`` to build the program, which takes with it what a window needs, ``bench`` to compare it
with others. Each shared library is tried by loading it, so that one that came some other way counts
too. Runs on the system's own Python, before there is anything else.
"""

import importlib.util
import shutil
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from briefing_app import system_libraries

BENCH = {
    "libharfbuzz-subset.so.0": "libharfbuzz-subset0",
    "libpango-1.0.so.0": "libpango-1.0-0",
    "libpangoft2-1.0.so.0": "libpangoft2-1.0-0",
}
# The program takes Python's own library along; Debian has it in a package of its own.
_PYTHON = f"libpython{sys.version_info.major}.{sys.version_info.minor}"
BUNDLE = {**system_libraries.SCREEN, f"{_PYTHON}.so.1.0": _PYTHON}
BUILD_TOOLS = {"objdump": "binutils", "xz": "xz-utils"}
_MORE = {"offscreen": {}, "screen": system_libraries.SCREEN, "bundle": BUNDLE, "bench": BENCH}


def missing(mode: str) -> list[str]:
    """Return the names of the missing packages, each once, sorted."""
    libraries = {**system_libraries.ALWAYS, **_MORE[mode]}
    packages = set(system_libraries.missing(libraries).values())
    if mode == "bundle":
        packages |= {package for tool, package in BUILD_TOOLS.items() if not shutil.which(tool)}
    if importlib.util.find_spec("ensurepip") is None:
        packages.add("python3-venv")
    return sorted(packages)


if __name__ == "__main__":
    print(" ".join(missing(sys.argv[1])))
