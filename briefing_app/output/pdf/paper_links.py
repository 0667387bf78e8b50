"""Links of a PDF to places in it.

When Typst lays out a link to a label, it asks for the page of the label, and so lays out the words
around it again as soon as that is known. So the template writes the name of the place as an
address, and where all the places are as the description of the document. Both are replaced in the
PDF.
"""

import re
from collections.abc import Iterator, Mapping

from briefing_app.model.words.fixed_words import Words
from briefing_app.output.pdf.pdf_objects import Objects

_ADDRESS = re.compile(rb"/A<</Type/Action/S/URI/URI\((place:\d+)\)>>")
_TOLD = re.compile(rb"/Contents\(place:\d+\)")
_DESCRIBED = re.compile(rb"/Subject\(([^)]*)\)")
_DESCRIPTION = re.compile(rb"<dc:description>.*?</dc:description>", re.DOTALL)
_LENGTH = re.compile(rb"/Length \d+")
_PAGES = re.compile(rb"/Type/Pages/Count \d+/Kids\[([^]]*)\]")
_HEIGHT = re.compile(rb"/MediaBox\[0 0 [\d.]+ ([\d.]+)\]")
_ABOVE = 10.0
"""Points of the page that are shown above a place."""


def place_links(parts: Objects, titles: Mapping[str, str], words: Words) -> Objects:
    """Return the objects of a PDF that change: links to places, and what is said of the document.

    ``titles`` are those of places. Who hears a link is told the title of its place, if it has one,
    and its page, in the fixed ``words``.
    """
    described = next(filter(None, map(_DESCRIBED.search, parts.values())), None)
    if described is None:
        return {}
    goals = dict(_goals(parts, described[1].decode(), titles, words))
    changed = {}
    for number, part in parts.items():
        if found := _ADDRESS.search(part):
            goal, told = goals[found[1]]
            changed[number] = part.replace(found[0], goal)
            if address := _TOLD.search(part):
                changed[number] = changed[number].replace(address[0], told)
        elif _DESCRIPTION.search(part):
            changed[number] = _undescribed(part)
        elif described[0] in part:
            changed[number] = part.replace(described[0], b"")
    return changed


def _goals(
    parts: Objects, described: str, titles: Mapping[str, str], words: Words
) -> Iterator[tuple[bytes, tuple[bytes, bytes]]]:
    """Yield the name of each place, where its links lead, and what is told of them."""
    (kids,) = filter(None, map(_PAGES.search, parts.values()))
    pages = [int(kid) for kid in kids[1].split()[::3]]
    for each in described.split(";"):
        name, number, left, top = each.split()
        sheet = pages[int(number) - 1]
        (height,) = _HEIGHT.findall(parts[sheet])
        high = float(height) - max(0.0, float(top) - _ABOVE)
        goal = f"/Dest[{sheet} 0 R/XYZ {left} {high:.2f} 0]"
        page = words["page_number"].format(page=number)
        told = words["comma"].join(filter(None, (titles.get(name), page)))
        yield name.encode(), (goal.encode(), b"/Contents" + _string(told))


def _string(words: str) -> bytes:
    """Return words as a string of a PDF: ISO 32000-1, section 7.9.2.2."""
    return b"<%s>" % ("\ufeff" + words).encode("utf-16-be").hex().encode()


def _undescribed(metadata: bytes) -> bytes:
    """Return the stream of the data about a document without its description."""
    head, stream, rest = re.split(rb"(?<=stream\n)(.*)(?=\nendstream)", metadata, flags=re.DOTALL)
    stream = _DESCRIPTION.sub(b"", stream)
    return _LENGTH.sub(b"/Length %d" % len(stream), head) + stream + rest
