"""Blanks that do not break, as those who copy words of a PDF get them: as plain ones.

A number, its unit and the like stay on one line by no-break spaces, which nobody who searches for
the words, or pastes them, expects.
"""

import re
import zlib

from briefing_app.output.pdf.pdf_objects import Objects

_LETTERS_OF_FONT = re.compile(
    rb"(\d+ 0 obj\n<<)/Length \d+(/Type/CMap)/Filter/FlateDecode(/WMode 0>>\nstream\n)"
)
_END = b"\nendstream"
_BLANK = re.compile(rb"(<[0-9A-F]+> )<00A0>")


def plain_blanks(parts: Objects) -> Objects:
    """Return those objects of a PDF that say which letters the signs of a font stand for.

    They are not compressed, since not every machine makes the same bytes of that.
    """
    changed: dict[int, bytes] = {}
    for number, part in parts.items():
        found = _LETTERS_OF_FONT.match(part)
        if not found:
            continue
        end = part.rindex(_END)
        letters, count = _BLANK.subn(rb"\1<0020>", zlib.decompress(part[found.end() : end]))
        if count:
            length = b"/Length %d" % len(letters)
            head = found[1] + length + found[2] + found[3]
            changed[number] = head + letters + part[end:]
    return changed
