"""The hostile files of the corpus: those on disk, and those that are made when they are needed.

A file on disk has its expectation beside it. Made are archives, spreadsheets, signatures, files
whose names a checkout may not hold, and large ones.
"""

import os
import stat
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple

import pytest

from briefing_app.signing import manifest, minisign, trusted_keys
from briefing_app.signing.minisign import SecretKey, public_half
from tests.fuzz.containers import zipped
from tests.input.matrix.tables import ods_bytes, ods_cell, ods_row, write_ods, write_xlsx
from tests.samples import png

CORPUS = Path(__file__).parent / "corpus"
HOSTILE = CORPUS / "hostile"
ON_DISK = [
    file.with_suffix("")
    for folder in ("hostile", "problems", "refused")
    for file in sorted((CORPUS / folder).glob("*.expected"))
]

KEY = SecretKey(bytes(range(8)), bytes(range(32)))
STRANGER = SecretKey(bytes(range(1, 9)), bytes(range(1, 33)))
TEXT = b"# Words\n\nThe end is kept.\n"
_INFO = b'{"version": 2}'


class Made(NamedTuple):
    """How a file is made in a folder, and words of what is told of it; empty if nothing is."""

    make: Callable[[Path], Path]
    told: str


def trust_one_key(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the folder of trusted keys be this one, in which one key is, called Desk 4."""
    monkeypatch.setattr(trusted_keys, "key_folders", lambda: (folder,))
    trusted_keys.trust(public_half(KEY), "Desk 4")


def _file(name: str | bytes, data: bytes = TEXT) -> Callable[[Path], Path]:
    def make(folder: Path) -> Path:
        path = folder / os.fsdecode(name)
        path.write_bytes(data)
        return path

    return make


def _pack(*members: tuple[str | zipfile.ZipInfo, bytes], method: int = 8) -> Callable[[Path], Path]:
    return _file("a.textpack", zipped([("text.md", TEXT), ("info.json", _INFO), *members], method))


def _linked(name: str, target: bytes) -> Callable[[Path], Path]:
    info = zipfile.ZipInfo(name)
    info.external_attr = (stat.S_IFLNK | 0o777) << 16
    return _pack((info, target))


def _changed(at: bytes, offset: int, value: bytes) -> Callable[[Path], Path]:
    """Make an archive of which bytes after the last such mark are changed."""
    data = bytearray(zipped([("text.md", TEXT), ("info.json", _INFO)]))
    place = data.rindex(at) + offset
    data[place : place + len(value)] = value
    return _file("a.textpack", bytes(data))


def _with_image(data: bytes) -> Callable[[Path], Path]:
    def make(folder: Path) -> Path:
        (folder / "a.png").write_bytes(data)
        return _file("a.md", b"# Words\n\n![a](a.png)\n")(folder)

    return make


def _svg(parts: bytes, side: bytes = b"9") -> bytes:
    size = b" width='%s' height='%s'>" % (side, side)
    return b"<svg xmlns='http://www.w3.org/2000/svg'" + size + parts + b"</svg>"


_USES = b"<g id='g0'><rect width='9' height='9'/></g>" + b"".join(
    b"<g id='g%d'>%s</g>" % (number, b"<use href='#g%d'/>" % (number - 1) * 10)
    for number in range(1, 9)
)
"""A drawing of a hundred million rectangles."""


def _matrix(ending: str, name: str) -> Callable[[Path], Path]:
    rows = [
        ["Question", name], ["Label", name],
        ["Id", "Evidence", "Date", "Source", "Credibility", "Relevance", name, "Engine"],
        ["Evidence"], ["E1", name, name, name, name, name, "CC", "N"], [name, name, *[""] * 4, "I"],
    ]  # fmt: skip

    def make(folder: Path) -> Path:
        (write_ods if ending == "ods" else write_xlsx)(folder / f"m.{ending}", rows)
        return _file("a.md", f"---\ntitle: T\ncomparison: m.{ending}\n---\nWords.\n".encode())(
            folder
        )

    return make


def _repeated(folder: Path) -> Path:
    """Make a spreadsheet of which one cell is repeated as far as a sheet goes."""
    cell = ods_cell("x", table_number_columns_repeated=16384)
    row = ods_row([cell], number_rows_repeated=1048576)
    (folder / "m.ods").write_bytes(ods_bytes([(' table:name="A"', [row])]))
    return _file("a.md", b"---\ntitle: T\ncomparison: m.ods\n---\nWords.\n")(folder)


def _signed(
    data: bytes = TEXT, key: SecretKey = KEY, change: Callable[[bytes], bytes] = bytes,
    comment: str = "as sent",
) -> Callable[[Path], Path]:  # fmt: skip
    def make(folder: Path) -> Path:
        signature = change(minisign.sign(TEXT, key, comment))
        (folder / "a.md.minisig").write_bytes(signature)
        return _file("a.md", data)(folder)

    return make


def _signed_pack(change: Callable[[dict[str, bytes]], object]) -> Callable[[Path], Path]:
    """Make a signed pack, of which the members were changed since."""
    members = {"info.json": _INFO, "text.md": TEXT, "a.png": png(2, 2), "b.png": png(3, 3)}
    listed = manifest.manifest({name: manifest.digest(data) for name, data in members.items()})
    members[manifest.NAME] = listed
    members[manifest.SIGNATURE] = minisign.sign(listed, KEY, "as sent")

    def make(folder: Path) -> Path:
        found = dict(members)
        change(found)
        return _file("a.textpack", zipped(found.items()))(folder)

    return make


def _comment(signature: bytes) -> bytes:
    return signature.replace(b"as sent", b"as seen")


def _of_lines(*order: int) -> Callable[[bytes], bytes]:
    return lambda data: b"\n".join(data.split(b"\n")[number] for number in order) + b"\n"


_NAMES = {
    "bidi": "gnp\u202eexe", "zero-width": "a\u200bb", "quotes": "a\"b'c`d", "markup": "<b>b</b>",
    "image-markup": "<img src='file:///etc/hostname'>", "shell": "$(id) `id`; rm -rf ~",
    "printf": "%s%n%x", "braces": "{0.__class__} {}", "ampersand": "Cost & benefit",
    "formula": "=1+1", "typst": '#read("x") $x$ <y> @z', "combining": "a" + "\u0301" * 70,
    "right-to-left": "שלום", "long": "x" * 240,
}  # fmt: skip
"""Names that a file and a cell may have."""

MADE: Mapping[str, Made] = {
    "pack-up": Made(_pack(("../x", b"")), "leads out of the briefing with “..”"),
    "pack-absolute": Made(_pack(("/x", b"")), "“/x” is an absolute path"),
    "pack-drive": Made(_pack(("C:\\x", b"")), "contains a backslash"),
    "pack-share": Made(_pack(("//h/s/x", b"")), "the name of a network share"),
    "pack-twice": Made(_pack(("text.md", b"other")), "has the same name as “text.md”"),
    "pack-case": Made(_pack(("TEXT.md", b"other")), "has the same name as “text.md”"),
    "pack-unicode": Made(_pack(("é.png", b""), ("e\u0301.png", b"")), "has the same name as"),
    "pack-bidi": Made(_pack(("gnp\u202eexe/../x", b"")), "“gnp⟨U+202E⟩exe/../x” leads out"),
    "pack-link": Made(_linked("a.png", b"/etc/passwd"), "is a link or a device"),
    "pack-stream": Made(_pack(("a.png:ads", b"")), "“a.png:ads” is an address"),
    "pack-long-name": Made(_pack(("x" * 4000, b"")), ""),
    "pack-bomb": Made(_pack(("a.png", bytes(4 << 20))), "more than 200 times its size"),
    "pack-many": Made(
        _pack(*((f"{number}", b"") for number in range(1001))), "has 1,003 members; at most 1,000"
    ),
    "pack-method": Made(_pack(method=zipfile.ZIP_BZIP2), "compressed by a method that is not read"),
    "pack-in-pack": Made(_pack(("b.textpack", zipped([("text.md", TEXT)]))), ""),
    "pack-deep-info": Made(_pack(("x/info.json", b"[" * 9000)), ""),
    "pack-encrypted": Made(_changed(b"PK\1\2", 8, b"\1\0"), "is encrypted"),
    "pack-size": Made(_changed(b"PK\1\2", 24, b"\xff\xff\xff\x7f"), "more than 256 MiB"),
    "pack-checksum": Made(_changed(b"PK\1\2", 16, b"abcd"), "cannot be unpacked"),
    "pack-before-start": Made(
        _changed(b"PK\5\6", 16, b"\xff\xff\0\0"), "a member begins before the file"
    ),
    "pack-overlap": Made(_changed(b"PK\1\2", 42, b"\1\0\0\0"), "overlaps another one"),
    "pack-no-end": Made(_changed(b"PK\5\6", 0, b"QK"), "its end is missing"),
    "text-too-large": Made(_file("a.md", b"word " * (4 << 20)), "20 MiB; at most 16 MiB"),
    "text-accents": Made(_file("a.md", ("a" + "\u0301" * 8000).encode()), "more than 64 marks"),
    "text-one-word": Made(_file("a.md", b"x" * 120_000), "more than 100,000 characters"),
    "text-mixed-word": Made(_file("a.md", ("אb" * 40_000).encode()), ""),
    "title-mixed-word": Made(
        _file("a.md", ("---\ntitle: " + "aя" * 5_000 + "\n---\nWords.\n").encode()),
        "those after the first 500 are left out",
    ),
    "table-long-word": Made(_file("a.md", b"| a |\n|---|\n| " + b"x" * 99_000 + b" |\n"), ""),
    "text-emphasis": Made(_file("a.md", b"*a_" * 12_000), ""),
    "image-pixels": Made(
        _with_image(png(2, 2).replace(b"\0\0\0\2", b"\0\0\x75\x30")), "may have 100 megapixels"
    ),
    "drawing-script": Made(_with_image(_svg(b"<script>x</script>")), "it contains a program"),
    "drawing-outside": Made(
        _with_image(_svg(b"<image href='file:///etc/passwd'/>")), "refers to something outside it"
    ),
    "drawing-uses": Made(_with_image(_svg(_USES)), "more than 200,000 elements"),
    "drawing-entities": Made(
        _with_image(b"<!DOCTYPE svg [<!ENTITY a 'b'>]>" + _svg(b"&a;")), "it declares entities"
    ),
    "drawing-deep": Made(_with_image(_svg(b"<g>" * 200 + b"</g>" * 200)), "nested too deep"),
    "drawing-huge": Made(_with_image(_svg(b"", b"1e9")), ""),
    "drawing-turbulence": Made(
        _with_image(_svg(b'<filter><feTurbulence numOctaves="100000000"/></filter>')),
        "a filter that can take very long to draw",
    ),
    "drawing-morphology": Made(
        _with_image(_svg(b'<filter><feMorphology radius="9000"/></filter>')),
        "a filter that can take very long to draw",
    ),
    "image-pdf": Made(_with_image(b"%PDF-1.7\n"), "only PNG, JPEG, GIF, WebP and SVG"),
    "image-cut": Made(_with_image(png(9, 9)[:40]), ""),
    "image-broken": Made(_with_image(png(9, 9)[:45] + bytes(20)), ""),
    "signed": Made(_signed(), ""),
    "signed-altered": Made(_signed(TEXT + b"!"), "altered after it was signed"),
    "signed-by-stranger": Made(_signed(key=STRANGER), "0807060504030201, which you do not know"),
    "signed-other-comment": Made(_signed(change=_comment), "altered after it was signed"),
    "signed-cut": Made(_signed(change=lambda data: data[:100]), "does not have its four lines"),
    "signed-lines": Made(_signed(change=_of_lines(0, 3, 2, 1)), "64 bytes instead of 74"),
    "signed-empty": Made(_signed(change=lambda _data: b""), "does not have its four lines"),
    "signed-large": Made(_signed(change=lambda data: data + b"\n" * 20_000), "at most 16 KiB"),
    "signed-not-text": Made(
        _signed(change=lambda data: data.replace(b"as", b"\xff\xff")), "it is not text"
    ),
    "signed-tricks": Made(
        _signed(key=STRANGER, comment="gnp\u202eexe <b>%s"), "which you do not know"
    ),
    "signed-pack": Made(_signed_pack(lambda _found: None), ""),
    "signed-pack-swapped": Made(
        _signed_pack(lambda found: found.update({"a.png": png(3, 3), "b.png": png(2, 2)})),
        "“a.png”, “b.png”",
    ),
    "signed-pack-added": Made(
        _signed_pack(lambda found: found.update({"c.png": png(2, 2)})), "“c.png”"
    ),
    "signed-pack-left-out": Made(_signed_pack(lambda found: found.pop("a.png")), "“a.png”"),
    "signed-pack-no-list": Made(
        _signed_pack(lambda found: found.pop(manifest.NAME)), "There is no “manifest.sha256”"
    ),
    "ods-repeated": Made(_repeated, "No row looks like the header of a matrix"),
    "name-not-utf-8": Made(_file(b"caf\xe9\xff.md"), ""),
    "name-line-break": Made(_file("a\nb.md"), ""),
    **{f"name-{kind}": Made(_file(f"{name.replace('/', '')[:80]}.md"), "")
       for kind, name in _NAMES.items()},
    **{f"{ending}-{kind}": Made(_matrix(ending, name), "is not a date")
       for ending in ("xlsx", "ods") for kind, name in _NAMES.items()},
}  # fmt: skip
