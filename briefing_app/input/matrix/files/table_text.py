"""The bytes of a table to text: the encodings that spreadsheets save CSV files in."""

from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE, BOM_UTF32_BE, BOM_UTF32_LE

from briefing_app.input.files.encoding import decode
from briefing_app.model.errors import EncodingError
from briefing_app.translation import tr

_MARKS = (BOM_UTF8, BOM_UTF16_LE, BOM_UTF16_BE, BOM_UTF32_LE, BOM_UTF32_BE)
_SAMPLE = 64 << 10
_USUAL = frozenset('\n\r\t;,|" 0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ')
_ANSI = tr(
    "The file is not UTF-8, so it is read as Windows-1252, as Excel writes it in Western Europe. "
    "If letters are wrong, save it as “CSV UTF-8”."
)


def table_text(data: bytes, file: str) -> tuple[str, str]:
    """Return the text of a table, and a sentence if its encoding was a guess.

    UTF-16 is read without a byte order mark too, and what is not UTF-8 as Windows-1252. Raises
    EncodingError and NotABriefingError as `decode` does.
    """
    if not data.startswith(_MARKS) and 0 in data[:_SAMPLE] and (mark := _order(data)):
        return decode(mark + data, file), ""
    try:
        return decode(data, file), ""
    except EncodingError:
        text = _ansi(data)
        if text is None:
            raise
        return text.replace("\r\n", "\n").replace("\r", "\n"), _ANSI


def _order(data: bytes) -> bytes:
    """Return the byte order mark that UTF-16 without one lacks; empty if it is none."""
    sample = data[: min(len(data), _SAMPLE) & ~1]
    best, found = len(sample) // 10, b""
    for mark, codec in ((BOM_UTF16_LE, "utf-16-le"), (BOM_UTF16_BE, "utf-16-be")):
        text = sample.decode(codec, "replace")
        usual = sum(character in _USUAL for character in text)
        if "\0" not in text and usual >= best:
            best, found = usual, mark
    return found


def _ansi(data: bytes) -> str | None:
    """Return the text of a file in Windows-1252, or None if it is none."""
    if data.startswith(_MARKS):
        return None
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:
        return None
