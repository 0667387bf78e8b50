"""Bytes to text: UTF-8, with or without a byte order mark, and UTF-16 with one."""

from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE, BOM_UTF32_BE, BOM_UTF32_LE

from briefing_app.model.errors import EncodingError, NotABriefingError
from briefing_app.translation import tr

_KNOWN = (
    (b"%PDF-", tr("a PDF")),
    (b"{\\rtf", tr("an RTF document")),
    (b"\x89PNG", tr("a PNG picture")),
    (b"\xff\xd8\xff", tr("a JPEG picture")),
    (b"GIF8", tr("a GIF picture")),
    (b"\xd0\xcf\x11\xe0", tr("an old Office document")),
    (b"\x7fELF", tr("a program")),
    (b"MZ", tr("a program")),
    (b"\x1f\x8b", tr("a compressed file (gzip)")),
    (b"7z\xbc\xaf", tr("a 7z archive")),
    (b"Rar!", tr("a RAR archive")),
    (b"SQLite format 3", tr("a database")),
)
_TEXTUAL = (b"%PDF-", b"{\\rtf")
"""Formats that can be pure ASCII and yet are not Markdown."""

_SAMPLE = 4096


def _kind(data: bytes) -> str:
    """Return a name for the kind of a binary file; empty for one that is not known."""
    return next((words for magic, words in _KNOWN if data.startswith(magic)), "")


def not_text(kind: str) -> str:
    """Return the sentence about a file of another kind, such as “a PDF”."""
    return tr("This is {kind}, not text.", kind=kind)


def _binary(data: bytes, file: str) -> NotABriefingError:
    return NotABriefingError(file, not_text(_kind(data) or tr("binary data")))


def _utf16_without_mark(data: bytes) -> int | None:
    """Return the offset of the first zero byte if the data looks like UTF-16, else None."""
    sample = data[:_SAMPLE]
    for phase in (0, 1):
        zeros, others = sample[phase::2].count(0), sample[1 - phase :: 2].count(0)
        if zeros and not others and zeros * 4 >= len(sample):
            return data.index(0)
    return None


def _fault(data: bytes, offset: int, file: str) -> EncodingError:
    line = data.count(b"\n", 0, offset) + 1
    sentence = tr(
        "The text is neither UTF-8 nor UTF-16 with a byte order mark: the byte "
        "0x{data} at offset {offset} does not fit. Save it as UTF-8.",
        data=f"{data[offset]:02X}",
        offset=offset,
    )
    return EncodingError(file, sentence, line)


def _decoded(data: bytes, file: str) -> str:
    if data.startswith((BOM_UTF32_LE, BOM_UTF32_BE)):
        raise _fault(data, 0, file)
    skipped, codec = 0, "utf-8"
    if data.startswith(BOM_UTF8):
        skipped = len(BOM_UTF8)
    elif data.startswith(BOM_UTF16_LE):
        skipped, codec = 2, "utf-16-le"
    elif data.startswith(BOM_UTF16_BE):
        skipped, codec = 2, "utf-16-be"
    elif (offset := _utf16_without_mark(data)) is not None:
        raise _fault(data, offset, file)
    try:
        return data[skipped:].decode(codec)
    except UnicodeDecodeError as error:
        if codec == "utf-8" and (0 in data or _kind(data)):
            raise _binary(data, file) from None
        raise _fault(data, skipped + error.start, file) from None


def decode(data: bytes, file: str) -> str:
    r"""Return the text of a file, without a byte order mark and with every line ending as ``\n``.

    ``file`` is named in errors. Raises EncodingError, with the offset of the first byte that does
    not fit, counted from 0, and NotABriefingError for binary data.
    """
    text = _decoded(data, file)
    if "\0" in text or data.startswith(_TEXTUAL):
        raise _binary(data, file)
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text
