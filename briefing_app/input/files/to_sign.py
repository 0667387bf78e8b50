"""What is signed of a file: its bytes, or the list of the files in a bundle."""

import io
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Literal, NamedTuple

from briefing_app.addresses import why_missing
from briefing_app.input.files.archive import Archive
from briefing_app.input.files.folder import Folder, descriptor, read_all, start_of
from briefing_app.input.files.opening import open_briefing
from briefing_app.input.limits import ARCHIVE_BYTES, MEMBER_BYTES
from briefing_app.input.member_paths import is_junk
from briefing_app.model.errors import FileMissingError, RefusedError
from briefing_app.signing import manifest
from briefing_app.system_errors import why_unreadable
from briefing_app.translation import tr

_ZIP_MARK = b"PK\3\4"

Form = Literal["file", "folder", "pack"]
"""A file that is signed beside it, a bundle's folder, or a pack that is signed inside."""


class ToSign(NamedTuple):
    """``signed`` is what the signature is of; ``files`` are the members of a pack, by name."""

    signed: bytes
    files: Mapping[str, bytes] = MappingProxyType({})


def read_to_sign(file: str, form: Form) -> ToSign:
    """Read what is to be signed; raises BriefingError, also for a bundle that does not open."""
    try:
        if form == "folder":
            open_briefing(file).close()
            return ToSign(_listed(Folder(Path(file), file), file).signed)
        with descriptor(file) as handle:
            if form == "pack" and start_of(handle, 4, file) != _ZIP_MARK:
                raise RefusedError(file, tr("Only a pack can be signed inside; leave out -o."))
            data = read_all(handle, ARCHIVE_BYTES, file)
    except FileNotFoundError:
        raise FileMissingError(file, why_missing(file)) from None
    except OSError as error:
        raise FileMissingError(
            file, tr("It cannot be opened: {reason}.", reason=why_unreadable(error))
        ) from None
    if form == "file":
        return ToSign(data)
    open_briefing(file).close()
    return _listed(Archive(io.BytesIO(data), file), file)


def _listed(store: Folder | Archive, file: str) -> ToSign:
    """Return the list of the files of a bundle, and the files."""
    names = [
        name
        for name in store.members()
        if name not in {manifest.NAME, manifest.SIGNATURE} and not is_junk(tuple(name.split("/")))
    ]
    files = {name: store.read(name, MEMBER_BYTES) for name in names}
    digests = {name: manifest.digest(data) for name, data in files.items()}
    try:
        return ToSign(manifest.manifest(digests), files)
    except ValueError as error:
        raise RefusedError(file, str(error)) from None
