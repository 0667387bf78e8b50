#!/usr/bin/env python3
"""Print the Debian packages that this machine lacks, on one line; nothing where it lacks none.

The argument says what for: ``screen`` to show a window, ``offscreen`` to draw it into a picture,
``bundle`` to build the program, which takes with it what a window needs, ``bench`` to compare it
with others. Each shared library is tried by loading it, so that one that came some other way counts
too. Runs on the system's own Python, before there is anything else.
"""

import ctypes
import importlib.util
import shutil
import sys

ALWAYS = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libstdc++.so.6": "libstdc++6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
SCREEN = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libcups.so.2": "libcups2",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
BENCH = {
    "libharfbuzz-subset.so.0": "libharfbuzz-subset0",
    "libpango-1.0.so.0": "libpango-1.0-0",
    "libpangoft2-1.0.so.0": "libpangoft2-1.0-0",
}
# The program takes Python's own library along; Debian has it in a package of its own.
_PYTHON = f"libpython{sys.version_info.major}.{sys.version_info.minor}"
BUNDLE = SCREEN | {f"{_PYTHON}.so.1.0": _PYTHON}
BUILD_TOOLS = {"objdump": "binutils", "xz": "xz-utils"}
_MORE = {"offscreen": {}, "screen": SCREEN, "bundle": BUNDLE, "bench": BENCH}


def loads(library: str) -> bool:
    """Tell whether the system's loader finds a shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing(mode: str) -> list[str]:
    """Return the names of the missing packages, each once, sorted."""
    libraries = ALWAYS | _MORE[mode]
    packages = {package for library, package in libraries.items() if not loads(library)}
    if mode == "bundle":
        packages |= {package for tool, package in BUILD_TOOLS.items() if not shutil.which(tool)}
    if importlib.util.find_spec("ensurepip") is None:
        packages.add("python3-venv")
    return sorted(packages)


if __name__ == "__main__":
    print(" ".join(missing(sys.argv[1])))
