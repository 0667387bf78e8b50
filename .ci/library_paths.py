#!/usr/bin/env python3
"""Take the folders of the machine that built them from the programs and libraries of a folder.

A Python that was built in a home names that home in each of its modules, and the loader would look
for libraries there.
"""

import struct
import sys
from pathlib import Path

from glibc import Binary, binaries

_DYNAMIC = 6
_RPATH, _RUNPATH = 15, 29
_ENTRY = 16
"""Bytes of one entry of the section “.dynamic”: its tag and its value."""


def forget(path: Path) -> bool:
    """Remove absolute folders to search for libraries from a file; return whether it had some."""
    binary = Binary(path)
    section = next((each for each in binary.sections if each.kind == _DYNAMIC), None)
    if section is None:
        return False
    end = section.offset + section.size
    for place in range(section.offset, end, _ENTRY):
        tag, value = struct.unpack_from("<QQ", binary.data, place)
        start = binary.sections[section.link].offset + value
        if tag in (_RPATH, _RUNPATH) and binary.data[start : start + 1] == b"/":
            binary.data[place:end] = binary.data[place + _ENTRY : end] + bytes(_ENTRY)
            path.write_bytes(binary.data)
            return True
    return False


def main(folder: Path) -> None:
    """Do so with every file of a folder."""
    for path in binaries(folder):
        forget(path)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
