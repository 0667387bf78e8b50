"""The system's libraries that the program needs and that do not come with it, on Linux.

The names of packages are Debian's and Ubuntu's.
"""

import ctypes
from collections.abc import Mapping

from briefing_app.translation import tr

ALWAYS = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libexpat.so.1": "libexpat1",
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
"""What Qt itself needs, also to draw a window into a picture: library and package."""

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
"""What it needs to show a window on a screen and to print."""


def loads(library: str) -> bool:
    """Return whether the system's loader finds a shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing(libraries: Mapping[str, str]) -> dict[str, str]:
    """Return those of the libraries that do not load, with their packages."""
    return {library: package for library, package in libraries.items() if not loads(library)}


def missing_sentence(libraries: Mapping[str, str]) -> str:
    """Return which libraries are missing and what installs them; empty if all are there."""
    found = missing(libraries)
    if not found:
        return ""
    packages = " ".join(sorted(set(found.values())))
    return tr(
        "This system lacks {libraries}; on Debian and Ubuntu this line installs what is needed:"
        " sudo apt-get install {packages}",
        libraries=", ".join(sorted(found)),
        packages=packages,
    )


def import_sentence(error: ImportError, libraries: Mapping[str, str]) -> str:
    """Return why a part of the program that needs these libraries could not be imported."""
    return missing_sentence(libraries) or tr(
        "A part of the program cannot be loaded: {error}.", error=error
    )
