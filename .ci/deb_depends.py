#!/usr/bin/env python3
"""Print what a Debian package of the built program, in the folder of the argument, depends on.

That is the C library, and each library of the system that Qt needs and the folder does not hold.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
import glibc

from briefing_app import system_libraries


def depends(folder: Path) -> list[str]:
    """Return the packages, with the version of the C library."""
    libraries = system_libraries.ALWAYS | system_libraries.SCREEN
    packages = {package for name, package in libraries.items() if not (folder / name).exists()}
    library = ".".join(map(str, glibc.floor(folder)))
    return [f"libc6 (>= {library})", *sorted(packages)]


if __name__ == "__main__":
    print(", ".join(depends(Path(sys.argv[1]))))
