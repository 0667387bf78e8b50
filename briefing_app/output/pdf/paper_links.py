"""Links of a PDF to places in it.

When Typst lays out a link to a label, it asks for the page of the label, and so lays out the words
around it again as soon as that is known. So the template writes the name of the place as an
address, and where all the places are as the description of the document. Both are replaced in the
PDF. The description names the notes too that do not begin on the page of their mark.
"""

import re
from collections.abc import Iterator, Mapping

from briefing_app.model.words.fixed_words import Words
from briefing_app.output.pdf.pdf_objects import Objects

# Each pattern begins where its object does: a title may hold what looks like any part of a PDF.
_LINK = re.compile(
    rb"(\d+ 0 obj\n<</Type/Annot/Subtype/Link/Rect\[[^]]*\]/Border\[0 0 0\]"
    rb"(?:/QuadPoints\[[^]]*\])?)"
    rb"/A<</Type/Action/S/URI/URI\((place:\d+)\)>>(/F 4(?:/StructParent \d+)?)(?:/Contents\(\2\))?"
)
_PAGES = re.compile(rb"\d+ 0 obj\n<</Type/Pages/Count \d+/Kids\[([^]]*)\]")
_PAGE = re.compile(rb"\d+ 0 obj\n<</Type/Page/Resources \d+ 0 R/MediaBox\[0 0 [\d.]+ ([\d.]+)\]")
_METADATA = re.compile(rb"\d+ 0 obj\n<</Length \d+/Type/Metadata")
_DESCRIPTION = re.compile(
    rb"<dc:description>.*?>((?:place|note|low):[^<]*)<.*?</dc:description>", re.DOTALL
)
_PLACE = re.compile("place:")
_TOLD = re.compile(rb"\n<</Length \d+/Type/Metadata.*?" + _DESCRIPTION.pattern, re.DOTALL)
_LENGTH = re.compile(rb"/Length \d+")
_ABOVE = 10.0
"""Points of the page that are shown above a place."""


def place_links(parts: Objects, titles: Mapping[str, str], words: Words) -> Objects:
    """Return the objects of a PDF that change: links to places, and what is said of the document.

    ``titles`` are those of places. Who hears a link is told the title of its place, if it has one,
    and its page, in the fixed ``words``.
    """
    number, described = next(filter(None, map(_description, parts.items())), (0, b""))
    if not described:
        return {}
    changed = {number: _undescribed(parts[number])}
    goals = dict(_goals(parts, described.decode(), titles, words))
    subject = b"/Subject(%s)" % described
    for number, part in parts.items():
        if found := _LINK.match(part):
            goal, told = goals[found[2]]
            told = told if found[0].endswith(b")") else b""
            changed[number] = found[1] + goal + found[3] + told + part[found.end() :]
        elif subject in part:
            changed[number] = part.replace(subject, b"")
    return changed


def notes_elsewhere(pdf: bytes) -> tuple[list[str], list[str]]:
    """Return the places of notes in a PDF as Typst makes it, by what the template says of them.

    They are those that begin on another page than that of their mark; and those for which a page
    ends early, and would be nearly empty.
    """
    found = _TOLD.findall(pdf)
    told = found[-1].decode(errors="replace").split(";") if found else []
    elsewhere = [each.partition(" ")[0] for each in told if each.startswith("note:")]
    return elsewhere, [each.partition(":")[2] for each in told if each.startswith("low:")]


def _description(numbered: tuple[int, bytes]) -> tuple[int, bytes] | None:
    """Return the number of the object of the data about the document, and its description."""
    number, part = numbered
    found = _DESCRIPTION.search(part) if _METADATA.match(part) else None
    return (number, found[1]) if found else None


def _goals(
    parts: Objects, described: str, titles: Mapping[str, str], words: Words
) -> Iterator[tuple[bytes, tuple[bytes, bytes]]]:
    """Yield the name of each place, where its links lead, and what is told of them."""
    (kids,) = filter(None, map(_PAGES.match, parts.values()))
    pages = [int(kid) for kid in kids[1].split()[::3]]
    for each in filter(_PLACE.match, described.split(";")):
        name, number, left, top = each.split()
        sheet = pages[int(number) - 1]
        (height,) = _PAGE.findall(parts[sheet])
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
