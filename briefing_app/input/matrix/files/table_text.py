"""The bytes of a table to text: the encodings that spreadsheets save CSV files in."""

import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE, BOM_UTF32_BE, BOM_UTF32_LE

from briefing_app.input.files.encoding import decode
from briefing_app.model.errors import EncodingError
from briefing_app.translation import tr

_MARKS = (BOM_UTF8, BOM_UTF16_LE, BOM_UTF16_BE, BOM_UTF32_LE, BOM_UTF32_BE)
_SAMPLE = 64 << 10
_IN_EXCEL = tr("In Excel that is “CSV UTF-8”.")
_USUAL = frozenset('\n\r\t;,|" 0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ')
_FOREIGN = re.compile(rb"[\x80-\x84\x86-\x90\x98-\x9f\xa1-\xaa\xac-\xba\xbc-\xff]+")
"""What is not ASCII, and in Windows-1252 no blank, quotation mark, dash or the like."""
_MANY = 3
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
    except EncodingError as error:
        text = _ansi(data)
        if text is None:
            raise EncodingError(
                file, f"{error.problem.sentence} {_IN_EXCEL}", error.problem.line
            ) from None
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
    """Return the text of a file in Windows-1252, or None if it is none.

    In Western languages three letters with accents are hardly ever side by side. In Cyrillic,
    Arabic, Chinese and the like, as Windows writes them, all letters look like such letters.
    """
    if data.startswith(_MARKS):
        return None
    runs = [len(run) for run in _FOREIGN.findall(data)]
    if sum(length for length in runs if length >= _MANY) > sum(runs) / 2:
        return None
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:
        return None
