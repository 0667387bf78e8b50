"""Whether the bytes that are read are those that were signed."""

import os
from pathlib import PurePath
from typing import TYPE_CHECKING

from briefing_app.input.files.folder import descriptor, read_all
from briefing_app.input.limits import ALL_BYTES, MEMBER_BYTES
from briefing_app.input.member_paths import is_junk, parts_of, shown
from briefing_app.input.spoofing import visible
from briefing_app.model.errors import BriefingError
from briefing_app.model.signature import UNSIGNED, Signature
from briefing_app.signing import manifest, minisign
from briefing_app.system_errors import why_unreadable
from briefing_app.translation import in_quotes, plural, tr

if TYPE_CHECKING:
    from briefing_app.input.files.archive import Archive
    from briefing_app.input.files.folder import Folder

_MOST_NAMED = 3


def checked(signature: bytes, data: bytes, what: str) -> Signature:
    """Return what a signature file says of the data that it was made for; ``what`` names the data.

    A key is known by its id, and several keys may have the same one.
    """
    from briefing_app.signing.trusted_keys import trusted_keys

    try:
        read = minisign.read_signature(signature)
    except minisign.SignatureError as error:
        return Signature("unreadable", reason=str(error))
    key, comment = minisign.id_words(read.ident), visible(read.comment)
    known = [each for each in trusted_keys() if each.key.ident == read.ident]
    for each in known:
        if minisign.is_genuine(read, each.key, data):
            return Signature("trusted", key, each.name, comment)
    if known:
        reason = tr("{what} does not match the signature of {name}.", what=what, name=known[0].name)
        return Signature("altered", key, known[0].name, reason=reason)
    return Signature("unknown", key, comment=comment)


def signature_beside(file: str, data: bytes) -> Signature:
    """Return what the signature beside a file says of its bytes; unsigned if there is none."""
    name = f"{file}{manifest.ENDING}"
    called = shown(PurePath(name).name)
    if os.path.islink(name):  # noqa: PTH114 - the method of Path raises for a name that is too long
        reason = tr("“{part}” is a link, and links are not followed.", part=called)
        return Signature("unreadable", reason=reason)
    try:
        with descriptor(name) as handle:
            signature = read_all(handle, minisign.MOST_BYTES, name)
    except (FileNotFoundError, NotADirectoryError):
        return UNSIGNED
    except OSError as error:
        why = why_unreadable(error)
        reason = tr("“{name}” cannot be read: {reason}.", name=called, reason=why)
        return Signature("unreadable", reason=reason)
    except BriefingError as error:
        return Signature("unreadable", reason=error.problem.sentence)
    return checked(signature, data, tr("The file"))


class SignedStore:
    """The files of a bundle with a signed list of them; each is compared with it as it is read.

    ``asked`` is that of the store inside.
    """

    def __init__(self, store: "Folder | Archive") -> None:
        self._store = store
        self._digests: dict[str, str] = {}
        self._matches: dict[str, bool] = {}
        self._bytes = 0
        self._signature = self._read_list()

    @property
    def asked(self) -> dict[str, None]:
        """The paths on disk of the files that were asked for."""
        return dict(self._store.asked)

    def path_of(self, name: str) -> str:
        """Return the path on disk of a file, as the store does."""
        return self._store.path_of(name)

    def read(self, name: str, limit: int) -> bytes:
        """Return the bytes of a file, as the store does, and note whether they are those signed."""
        data = self._store.read(name, limit)
        path = "/".join(parts_of(name))
        same = self._digests.get(path) == manifest.digest(data)
        self._matches[path] = same and self._matches.get(path, True)
        self._bytes += len(data)
        return data

    def close(self) -> None:
        """Close the store."""
        self._store.close()

    @property
    def signature(self) -> Signature:
        """What is known of the signature; what was not read so far is compared now."""
        if self._signature.state != "trusted":
            return self._signature
        try:
            members = self._store.members()
        except BriefingError as error:
            return Signature("unreadable", self._signature.key, reason=error.problem.sentence)
        for name in dict.fromkeys((*self._digests, *members)):
            if name not in self._matches:
                self._compare(name)
        faults = [in_quotes(shown(name)) for name, same in self._matches.items() if not same]
        if not faults:
            return self._signature
        rest = len(faults) - _MOST_NAMED
        listed, signer = ", ".join(faults[:_MOST_NAMED]), self._signature.signer
        reason = tr("Not as {signer} signed it: {files}.", signer=signer, files=listed)
        if rest > 0:
            reason = plural(
                "Not as {signer} signed it: {files} and {n} more.",
                "Not as {signer} signed it: {files} and {n} more.",
                rest,
                signer=signer,
                files=listed,
            )
        return self._signature._replace(state="altered", comment="", reason=reason)

    def _read_list(self) -> Signature:
        """Read the list and check its signature."""
        try:
            signature = self._store.read(manifest.SIGNATURE, minisign.MOST_BYTES)
            listed = self._store.read(manifest.NAME, manifest.MOST_BYTES)
        except BriefingError as error:
            return Signature("unreadable", reason=error.problem.sentence)
        found = checked(signature, listed, tr("The list of files"))
        if found.state == "trusted":
            try:
                self._digests = manifest.read_manifest(listed)
            except ValueError as error:
                return Signature("unreadable", found.key, reason=visible(str(error)))
        return found

    def _compare(self, name: str) -> None:
        """Compare a file that the briefing does not show; it was not signed if it is not listed."""
        if name in {manifest.NAME, manifest.SIGNATURE} or is_junk(tuple(name.split("/"))):
            return
        try:
            self.read(name, min(MEMBER_BYTES, max(0, ALL_BYTES - self._bytes)))
        except (BriefingError, ValueError):
            self._matches[name] = False
