"""Reading the members of an untrusted zip archive without unpacking it.

The whole list of members is checked first, and the archive is refused if one of them is unsafe.
Members are then read one at a time; limits count the bytes read, not the sizes in headers.
"""

import itertools
import stat
import struct
import unicodedata
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import PurePath
from types import MappingProxyType
from typing import BinaryIO

from briefing_app.input.files.encoding import not_text
from briefing_app.input.limits import (
    ALL_BYTES,
    DIRECTORY_BYTES,
    MEMBER_BYTES,
    MEMBERS,
    RATIO,
    RATIO_FREE,
)
from briefing_app.input.member_paths import (
    excess_words,
    is_junk,
    parts_of,
    refused_name,
    shown,
    size_words,
    too_large,
)
from briefing_app.input.spoofing import visible
from briefing_app.model.errors import (
    FileMissingError,
    NotABriefingError,
    RefusedError,
)
from briefing_app.model.signature import UNSIGNED
from briefing_app.system_errors import why_unreadable
from briefing_app.translation import number, tr

_END = struct.Struct("<4s4H2LH")
_END_MARK = b"PK\5\6"
_LONG_FORM_MARK = b"PK\6\7"
_LONG_FORM_SIZE = 20
_LOCAL_HEADER = 30
_UTF8_NAME = 0x800
_ENCRYPTED = 0x1 | 0x40 | 0x2000
_PATCH = 0x20
_UNREADABLE = (
    zipfile.BadZipFile,
    NotImplementedError,
    EOFError,
    UnicodeDecodeError,
    struct.error,
    zlib.error,
)
"""What `zipfile` raises when the data of a member is damaged."""

_KINDS = (
    ("word/document.xml", tr("a Word document")),
    ("ppt/presentation.xml", tr("a PowerPoint presentation")),
    ("META-INF/container.xml", tr("an e-book (EPUB)")),
    ("META-INF/manifest.xml", tr("an OpenDocument file")),
)
"""What a zip archive is that is no bundle, by a member that it always has."""

_OFFICE = ("[Content_Types].xml", "mimetype")
"""Members of documents that office programs write, and of e-books."""

_WORKBOOKS = ("xl/workbook.xml", "xl/workbook.bin")
_OPEN_WORKBOOK = b"mimetypeapplication/vnd.oasis.opendocument.spreadsheet"
"""What is at `_LOCAL_HEADER` of an OpenDocument workbook: its first member is not compressed."""

_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_CHUNK = 64 << 10


def _check_end(stream: BinaryIO, file: str) -> None:
    """Check the record at the end of the archive before its numbers are used.

    It is searched for as `zipfile` does, so that both find the same one.
    """
    size = stream.seek(0, 2)
    start = max(0, size - _END.size - 0xFFFF - _LONG_FORM_SIZE)
    stream.seek(start)
    tail = stream.read()
    place = len(tail) - _END.size
    if place < 0 or tail[place : place + 4] != _END_MARK or tail[-2:] != b"\0\0":
        place = tail.rfind(_END_MARK)
    if place < 0 or place + _END.size > len(tail):
        raise NotABriefingError(file, tr("This zip archive is damaged: its end is missing."))
    long_form = max(0, place - _LONG_FORM_SIZE)
    if tail[long_form : long_form + 4] == _LONG_FORM_MARK:
        raise RefusedError(
            file,
            tr("This zip archive is in the ZIP64 form, for more than 4 GiB, which is not read."),
        )
    _, _, _, _, members, directory, _, _ = _END.unpack_from(tail, place)
    if members > MEMBERS:
        raise _too_many(members, file)
    if directory > DIRECTORY_BYTES:
        raise RefusedError(
            file,
            tr(
                "The list of members of this zip archive has {directory}; at most "
                "{directory_bytes} are read.",
                directory=excess_words(directory, DIRECTORY_BYTES),
                directory_bytes=size_words(DIRECTORY_BYTES),
            ),
        )


def _too_many(members: int, file: str) -> RefusedError:
    return RefusedError(
        file,
        tr(
            "This zip archive has {members} members; at most {members_2} are read.",
            members=number(members),
            members_2=number(MEMBERS),
        ),
    )


def _name(info: zipfile.ZipInfo) -> str:
    """Return a member's name. macOS writes UTF-8 without saying so; other old names are cp437."""
    name = info.orig_filename
    if info.flag_bits & _UTF8_NAME or name.isascii():
        return name
    try:
        return name.encode("cp437").decode("utf-8")
    except UnicodeError:
        return name


def _key(parts: Iterable[str]) -> str:
    """Return the form that names have in common if only case or Unicode form differs."""
    plain = unicodedata.normalize("NFC", "/".join(parts))
    return unicodedata.normalize("NFC", plain.casefold())


def _fault(info: zipfile.ZipInfo, most: int) -> str:
    """Return why a member is refused, as the end of a sentence, or an empty string."""
    mode = info.external_attr >> 16
    packed, unpacked = info.compress_size, info.file_size
    if info.flag_bits & _ENCRYPTED:
        return tr("is encrypted")
    if stat.S_IFMT(mode) not in {0, stat.S_IFREG, stat.S_IFDIR}:
        return tr("is a link or a device, not a file")
    if info.compress_type not in _METHODS or info.flag_bits & _PATCH:
        return tr("is compressed by a method that is not read (only “stored” and “deflated” are)")
    if unpacked > most:
        return tr(
            "has {unpacked}; at most {most} are read",
            unpacked=excess_words(unpacked, most),
            most=size_words(most),
        )
    if unpacked > RATIO_FREE and unpacked > RATIO * packed:
        return tr("unpacks to more than {ratio} times its size", ratio=RATIO)
    return ""


class Members:
    """The members of a zip archive, checked as a whole before any of them is read.

    ``most`` is how large one member may be, unpacked.
    """

    def __init__(self, stream: BinaryIO, file: str, most: int = MEMBER_BYTES) -> None:
        """Check the archive; raises RefusedError and NotABriefingError."""
        self._file = file
        self._stream = stream
        self._most = most
        _check_end(stream, file)
        try:
            self._zip = zipfile.ZipFile(stream)
        except (zipfile.BadZipFile, NotImplementedError, ValueError, struct.error):
            raise self._damaged(tr("the list of its members cannot be read")) from None
        self._members = self._judged()

    def _damaged(self, why: str) -> NotABriefingError:
        return NotABriefingError(self._file, tr("This zip archive is damaged: {value}.", value=why))

    def _damaged_member(self, name: str) -> NotABriefingError:
        return self._damaged(tr("its member “{name}” cannot be unpacked", name=shown(name)))

    def _refuse(self, name: str, why: str) -> RefusedError:
        return RefusedError(
            self._file,
            tr(
                "This zip archive is refused: its member “{name}” {why}.", name=shown(name), why=why
            ),
        )

    def _judged(self) -> dict[tuple[str, ...], zipfile.ZipInfo]:
        """Return the files by their components; raises RefusedError for the whole archive."""
        infos = self._zip.infolist()
        if len(infos) > MEMBERS:
            raise _too_many(len(infos), self._file)
        if sum(info.file_size for info in infos) > ALL_BYTES:
            limit = size_words(ALL_BYTES)
            raise RefusedError(
                self._file,
                tr("This zip archive is refused: it unpacks to more than {limit}.", limit=limit),
            )
        if any(info.header_offset < 0 for info in infos):
            raise self._damaged(tr("a member begins before the file"))
        self._refuse_overlaps(infos)
        files: dict[tuple[str, ...], zipfile.ZipInfo] = {}
        seen: dict[str, str] = {}
        for info in infos:
            name = _name(info)
            try:
                parts = parts_of(name)
            except ValueError as error:
                raise self._refuse(name, str(error)) from None
            if why := _fault(info, self._most):
                raise self._refuse(name, why)
            other = seen.setdefault(_key(parts), name)
            if other is not name:
                raise self._refuse(name, tr("has the same name as “{other}”", other=shown(other)))
            if not name.endswith("/") and not is_junk(parts):
                files[parts] = info
        return files

    def _refuse_overlaps(self, infos: list[zipfile.ZipInfo]) -> None:
        """Refuse members whose data overlaps, which is how small zip bombs are made."""
        ordered = sorted(infos, key=lambda info: info.header_offset)
        for info, following in itertools.pairwise(ordered):
            if info.header_offset + _LOCAL_HEADER + info.compress_size > following.header_offset:
                raise self._refuse(_name(info), tr("overlaps another one"))

    def stream(self, name: str) -> Iterator[bytes]:
        """Yield the bytes of a member in chunks, by its whole path; none if it is missing.

        Raises NotABriefingError for damaged data. Only as much is unpacked as is requested.
        """
        info = self._members.get(tuple(name.split("/")))
        if info is None:
            return
        try:
            with self._zip.open(info) as member:
                while chunk := member.read(_CHUNK):
                    yield chunk
        except _UNREADABLE:
            raise self._damaged_member(name) from None

    def close(self) -> None:
        """Close the archive and its stream."""
        self._zip.close()
        self._stream.close()


class Archive(Members):
    """The members of a zip archive, by names relative to the bundle inside it.

    Both layouts are read: the files at the top, or inside the one folder that contains the text.
    """

    signature = UNSIGNED
    """A signed list of the files is checked by `SignedStore`."""
    asked: Mapping[str, None] = MappingProxyType({})
    """An archive needs no other file on disk."""

    def __init__(self, stream: BinaryIO, file: str) -> None:
        """Check the archive; raises RefusedError and NotABriefingError."""
        super().__init__(stream, file)
        self._left = ALL_BYTES
        self._inside = self._bundle()

    def _judged(self) -> dict[tuple[str, ...], zipfile.ZipInfo]:
        names = set(self._zip.namelist())
        if not names.isdisjoint(_OFFICE):
            self._refuse_office(names)
        return super()._judged()

    def _refuse_office(self, names: set[str]) -> None:
        """Say what a document of another program is; raises NotABriefingError."""
        self._stream.seek(_LOCAL_HEADER)
        first = self._stream.read(len(_OPEN_WORKBOOK))
        if first == _OPEN_WORKBOOK or not names.isdisjoint(_WORKBOOKS):
            raise NotABriefingError(
                self._file,
                tr(
                    "This is a workbook, not text. A briefing takes its comparison from it with "
                    "“comparison: {name}” in its front matter.",
                    name=visible(PurePath(self._file).name),
                ),
            )
        for member, kind in _KINDS:
            if member in names:
                raise NotABriefingError(self._file, not_text(kind))

    def _bundle(self) -> tuple[str, ...]:
        """Return the folder inside the archive that the bundle is in; empty at the top."""
        texts = [parts for parts in self._members if parts[-1].startswith("text.")]
        if any(len(parts) == 1 for parts in texts):
            return ()
        folders = {parts[0] for parts in texts if len(parts) == 2}
        if len(folders) > 1:
            folders = {folder for folder in folders if folder.lower().endswith(".textbundle")}
        if len(folders) != 1:
            raise NotABriefingError(
                self._file,
                tr("This zip archive contains several bundles; unpack it and open one of them.")
                if folders
                else tr("This zip archive contains no text, so it is not a briefing."),
            )
        return (folders.pop(),)

    def names(self) -> list[str]:
        """Return the names of the files at the top of the bundle."""
        depth = len(self._inside) + 1
        return sorted(
            parts[-1]
            for parts in self._members
            if len(parts) == depth and parts[:-1] == self._inside
        )

    def members(self) -> tuple[str, ...]:
        """Return the paths of all files of the bundle."""
        depth = len(self._inside)
        inside = (parts for parts in self._members if parts[:depth] == self._inside)
        return tuple(sorted("/".join(parts[depth:]) for parts in inside))

    def path_of(self, _name: str) -> str:
        """Return nothing: no member is a file on disk."""
        return ""

    def read(self, name: str, limit: int) -> bytes:
        """Return the bytes of a file of the bundle, at most ``limit``.

        Raises RefusedError for a name that leads elsewhere and for more bytes than are read from
        one archive, FileMissingError, TooLargeError, and NotABriefingError for damaged data.
        """
        place = f"{self._file}/{shown(name)}"
        try:
            parts = parts_of(name)
        except ValueError as error:
            raise refused_name(self._file, name, str(error)) from None
        info = self._members.get(self._inside + parts)
        if info is None:
            raise FileMissingError(
                place, tr("There is no “{name}” in the briefing.", name=shown(name))
            )
        try:
            return self._counted(info, min(limit, self._left), place)
        except OSError as error:
            sentence = tr(
                "“{name}” cannot be read: {reason}.", name=shown(name), reason=why_unreadable(error)
            )
            raise FileMissingError(place, sentence) from None
        except _UNREADABLE:
            raise self._damaged_member(name) from None

    def _counted(self, info: zipfile.ZipInfo, limit: int, place: str) -> bytes:
        chunks: list[bytes] = []
        count = 0
        with self._zip.open(info) as member:
            while chunk := member.read(_CHUNK):
                count += len(chunk)
                if count > limit:
                    raise too_large(place, max(info.file_size, count), limit)
                chunks.append(chunk)
        self._left -= count
        return b"".join(chunks)
