"""List what is in the wheels of another system that PyInstaller could collect.

    python -m tests.desktop.list_wheels FOLDER >tests/desktop/wheels/SYSTEM.txt

FOLDER has the wheels of PySide6-Essentials, shiboken6 and what else has compiled code, as
``pip download --only-binary=:all: --platform=win_amd64`` fetches them. A line is a file, its bytes
and the names of the libraries in these wheels that it asks for, separated by tabs.
"""

import re
import struct
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path, PurePath

# What PyInstaller collects for no module: QML, tools, and what compilers and type checkers read.
_NEVER = re.compile(
    r"/(qml|include|typesystems|metatypes|glue|doc|libexec|sqlite_extra_binaries|__pycache__)/"
    r"|\.app/|\.exe$|^PySide6/\w+$|/resources/|default-docx-template|\.dist-info/"
    r"|/qmllint/|/qmltooling/"
)
_DATA = re.compile(r"\.framework/|/translations/(qtbase|qtdeclarative)_\w\w\.qm$")
_LOAD_DYLIB = (0xC, 0x80000018)
_FAT, _THIN = b"\xca\xfe\xba\xbe", b"\xcf\xfa\xed\xfe"


def _text(data: bytes, place: int) -> str:
    return data[place : data.index(0, place)].decode()


def _of_windows(data: bytes) -> Iterator[str]:
    """Yield the names in the import directory of a 64-bit PE file (Microsoft, PE Format)."""
    header = struct.unpack_from("<I", data, 60)[0]
    count = struct.unpack_from("<H", data, header + 6)[0]
    size = struct.unpack_from("<H", data, header + 20)[0]
    sections = [
        struct.unpack_from("<IIII", data, header + 24 + size + 40 * each + 8)
        for each in range(count)
    ]

    def offset(address: int) -> int:
        return next(
            address - start + place
            for length, start, stored, place in sections
            if start <= address < start + max(length, stored)
        )

    directory = struct.unpack_from("<I", data, header + 24 + 120)[0]
    entry = offset(directory) if directory else len(data)
    while entry < len(data) and (name := struct.unpack_from("<I", data, entry + 12)[0]):
        yield _text(data, offset(name))
        entry += 20


def _of_macos(data: bytes) -> Iterator[str]:
    """Yield the libraries that a 64-bit Mach-O file loads, the first of a universal one."""
    start = struct.unpack_from(">I", data, 16)[0] if data.startswith(_FAT) else 0
    place = start + 32
    for _each in range(struct.unpack_from("<I", data, start + 16)[0]):
        command, size, name = struct.unpack_from("<III", data, place)
        if command in _LOAD_DYLIB:
            yield _text(data, place + name)
        place += size


def asked_for(data: bytes) -> list[str] | None:
    """Return the libraries that a program or library asks for; None if the file is neither."""
    if data.startswith(b"MZ"):
        return sorted(set(_of_windows(data)))
    if data.startswith((_FAT, _THIN)):
        return sorted(set(_of_macos(data)))
    return None


def files(folder: Path) -> Iterator[tuple[str, int, list[str]]]:
    """Yield the place, the size and the libraries of each file of the wheels in a folder."""
    for wheel in folder.glob("*.whl"):
        with zipfile.ZipFile(wheel) as archive:
            for each in archive.infolist():
                if _NEVER.search(each.filename) or each.is_dir():
                    continue
                libraries = asked_for(archive.read(each))
                if libraries is not None or _DATA.search(each.filename):
                    yield each.filename, each.file_size, libraries or []


def main(folder: Path) -> None:
    """Print the list of the wheels in a folder."""
    found = sorted(files(folder))
    names = {PurePath(place).name.lower() for place, _size, _libraries in found}
    for place, size, libraries in found:
        asked = sorted({PurePath(each).name for each in libraries})
        inside = [each for each in asked if each.lower() in names - {PurePath(place).name.lower()}]
        print(place, size, *inside, sep="\t")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
