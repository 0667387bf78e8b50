"""The list of a bundle's files that is signed in place of each: one SHA-256 and name a line.

The form is that of ``sha256sum``, which can check an unpacked bundle with it.
"""

import hashlib
import re
from collections.abc import Mapping

from briefing_app.translation import tr

NAME = "manifest.sha256"
"""The file in a bundle that lists all others; its signature is beside it."""
ENDING = ".minisig"
"""What the name of a file's signature has after that of the file."""
SIGNATURE = f"{NAME}{ENDING}"
MOST_BYTES = 1 << 20
"""How large a list may be; 1,000 names of 255 letters have less."""

_LINE = re.compile(r"([0-9a-f]{64}) [ *](.+)")


def manifest(digests: Mapping[str, str]) -> bytes:
    """Return the list for SHA-256 digests by name, in the order of the names.

    Raises ValueError for a name with a line break, which no line can hold.
    """
    for name in digests:
        if "\n" in name or "\r" in name:
            raise ValueError(
                tr("The name {name} has a line break, so it cannot be listed.", name=name)
            )
    return "".join(f"{digests[name]}  {name}\n" for name in sorted(digests)).encode()


def read_manifest(data: bytes) -> dict[str, str]:
    """Return the digests of a list by name; raises ValueError for anything but such a list."""
    found: dict[str, str] = {}
    for number, line in enumerate(data.decode("utf-8").splitlines(), 1):
        match = _LINE.fullmatch(line)
        if match is None or match[2] in found:
            raise ValueError(
                tr(
                    "Line {number} of the list “{name}” is not a digest and a new name.",
                    number=number,
                    name=NAME,
                )
            )
        found[match[2]] = match[1]
    return found


def digest(data: bytes) -> str:
    """Return the SHA-256 of data as 64 hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()
