#!/usr/bin/env python3
"""Find out which glibc the program asks for, and let it start on an older one.

    .ci/glibc.py FOLDER    makes every program and library in FOLDER ask for 2.34 at most

A library asks for the version that each function had where it was linked. If an older version of
the function does what we need, it is asked for in its place. Any other newer function is an error,
unless this machine is newer than the oldest one that we build on: what is built there needs more.
"""

import os
import struct
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

FLOOR = (2, 34)
"""What Qt for Python itself needs."""

_BUILT_ON = (2, 36)
"""What the oldest system has that we build on, Debian 12."""

_OLDER_WILL_DO = {"hypot"}
"""Functions whose newer version differs only in how it reports errors to C."""

_MAGIC = b"\x7fELF\x02\x01"
_DYNSYM, _VERNEED, _VERSYM = 11, 0x6FFFFFFE, 0x6FFFFFFF
_PREFIX = b"GLIBC_"
_VERSION_BITS = 0x7FFF


class Section(NamedTuple):
    """A section of an ELF file: what it is, where it is, and the section of its names."""

    kind: int
    offset: int
    size: int
    link: int


class Need(NamedTuple):
    """A version of glibc that a file asks for.

    ``place`` is where the entry is in the file, ``index`` the number that its symbols have.
    """

    version: tuple[int, ...]
    place: int
    index: int
    name: int


class Binary:
    """A 64-bit little-endian ELF file (System V ABI; LSB Core, symbol versioning)."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.data = bytearray(path.read_bytes())
        (start,) = struct.unpack_from("<Q", self.data, 40)
        size, count = struct.unpack_from("<HH", self.data, 58)
        self.sections = [self._section(start + size * index) for index in range(count)]

    def _section(self, place: int) -> Section:
        kind = struct.unpack_from("<I", self.data, place + 4)[0]
        offset, size, link = struct.unpack_from("<QQI", self.data, place + 24)
        return Section(kind, offset, size, link)

    def _first(self, kind: int) -> Section | None:
        return next((each for each in self.sections if each.kind == kind), None)

    def _name(self, names: Section, offset: int) -> bytes:
        start = names.offset + offset
        return bytes(self.data[start : self.data.index(0, start)])

    def needs(self) -> Iterator[Need]:
        """Yield the versions of glibc that the file asks for."""
        section = self._first(_VERNEED)
        if section is None:
            return
        names = self.sections[section.link]
        library = section.offset
        while True:
            _version, count, _file, first, following = struct.unpack_from(
                "<HHIII", self.data, library
            )
            place = library + first
            for _each in range(count):
                _hash, _flags, index, name, step = struct.unpack_from("<IHHII", self.data, place)
                word = self._name(names, name)
                if word.startswith(_PREFIX) and word[len(_PREFIX) :][:1].isdigit():
                    yield Need(_version_of(word), place, index, name)
                place += step
            if not following:
                return
            library += following

    def symbols(self, index: int) -> list[str]:
        """Return the names of the symbols that are asked for in a version."""
        symbols, versions = self._first(_DYNSYM), self._first(_VERSYM)
        if symbols is None or versions is None:
            return []
        found = struct.unpack_from(f"<{versions.size // 2}H", self.data, versions.offset)
        names = self.sections[symbols.link]
        places = (
            symbols.offset + 24 * each
            for each, of in enumerate(found)
            if of & _VERSION_BITS == index
        )
        return [
            self._name(names, struct.unpack_from("<I", self.data, place)[0]).decode()
            for place in places
        ]

    def ask_for(self, need: Need, other: Need) -> None:
        """Ask for another version of the same symbols."""
        word = self._name(self.sections[self._first(_VERNEED).link], other.name)
        struct.pack_into("<I", self.data, need.place, _hash_of(word))
        struct.pack_into("<I", self.data, need.place + 8, other.name)


def _version_of(word: bytes) -> tuple[int, ...]:
    return _numbers(word[len(_PREFIX) :].decode("ascii"))


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))


def _hash_of(word: bytes) -> int:
    """Return the hash of a name, as the System V ABI defines it."""
    value = 0
    for letter in word:
        value = (value << 4) + letter
        high = value & 0xF0000000
        value = (value ^ high >> 24) & ~high
    return value


def binaries(folder: Path) -> list[Path]:
    """Return the programs and libraries below a folder."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file() and not path.is_symlink())
    return [path for path in files if _begins(path) == _MAGIC]


def _begins(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(len(_MAGIC))


def highest(path: Path) -> tuple[int, ...]:
    """Return the newest version of glibc that a file asks for."""
    return max((need.version for need in Binary(path).needs()), default=(0,))


def lower(path: Path) -> list[str]:
    """Let a file do with `FLOOR`; return the functions that keep it from that, by name."""
    binary = Binary(path)
    needs = list(binary.needs())
    newer = [need for need in needs if need.version > FLOOR]
    missing = sorted(
        {name for need in newer for name in binary.symbols(need.index)} - _OLDER_WILL_DO
    )
    if newer and not missing:
        oldest = min(needs)
        for need in newer:
            binary.ask_for(need, oldest)
        path.write_bytes(binary.data)
    return missing


def floor(folder: Path) -> tuple[int, ...]:
    """Return the version of glibc that the program in a folder needs, `FLOOR` at least."""
    return max(FLOOR, *(highest(path) for path in binaries(folder)))


def is_newer_machine() -> bool:
    """Return whether this machine has a newer glibc than the oldest system that we build on."""
    library = (os.confstr("CS_GNU_LIBC_VERSION") or "").removeprefix("glibc ")
    return bool(library) and _numbers(library) > _BUILT_ON


def main(folder: Path) -> int:
    """Lower every file of a folder, and print what could not be."""
    refused = {path: missing for path in binaries(folder) if (missing := lower(path))}
    if refused and is_newer_machine():
        words = ".".join(map(str, floor(folder)))
        print(f"Built on this system, the program needs glibc {words}; built on Debian 12, 2.34.")
        return 0
    for path, missing in refused.items():
        words = ", ".join(missing)
        print(f"{path} asks for a newer glibc than 2.34, for: {words}.", file=sys.stderr)
    return bool(refused)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
