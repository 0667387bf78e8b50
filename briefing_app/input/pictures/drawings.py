"""Drawings in SVG, drawn as pictures of pixels by resvg.

Only a static drawing is drawn: one without scripts and links, which refers to nothing outside it,
and which is no larger than a drawing is. resvg gets what was checked, written anew, and works in
another process: how long it takes is up to the author of the drawing.
"""

import re
from collections.abc import Iterator
from math import isfinite, sqrt
from typing import TYPE_CHECKING

from briefing_app.input.limits import (
    DRAWING_BYTES,
    DRAWING_DEPTH,
    DRAWING_PARTS,
    DRAWING_PIXELS,
    DRAWING_SIDE,
)
from briefing_app.resources import fallback_font_files, font_files
from briefing_app.translation import number, tr

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element


_SHARPER, _COARSER = 2.0, 0.5
"""How many pixels a drawing has at most, and at least, for each that it asks for on a side."""
_SLOW_FILTER = tr("it has a filter that can take very long to draw")
_REFUSED = {
    "script": tr("it contains a program"),
    "foreignObject": tr("it contains parts of a web page; export it as PNG"),
    "a": tr("it contains a link"),
    # What these cost follows from numbers in the file, not from the size of the drawing alone.
    "feTurbulence": _SLOW_FILTER,
    "feMorphology": _SLOW_FILTER,
    "feConvolveMatrix": _SLOW_FILTER,
}
_REFERENCE = re.compile(r"url\(\s*[\"']?\s*([^\"')]*)")
_LENGTH = re.compile(r"\s*([0-9.]+(?:[eE][+-]?[0-9]+)?)\s*([a-z]*)\s*")
_UNITS = {"": 1.0, "px": 1.0, "pt": 4 / 3, "pc": 16.0, "in": 96.0, "cm": 96 / 2.54,
          "mm": 96 / 25.4, "em": 16.0, "ex": 8.0}  # fmt: skip
"""The lengths of CSS in pixels; an em is that of browsers."""


def checked(data: bytes) -> tuple[bytes, int, int]:
    """Return a drawing written anew, and the width and height that it asks for, in pixels.

    Raises ValueError, with a clause for a sentence, for what is not static, too large or damaged.
    """
    from defusedxml import DefusedXmlException
    from defusedxml.ElementTree import ParseError, fromstring, tostring

    if len(data) > DRAWING_BYTES:
        raise ValueError(
            tr(
                "it is a drawing of more than {drawing_bytes} MiB",
                drawing_bytes=DRAWING_BYTES >> 20,
            )
        )
    try:
        root = fromstring(data)
    except DefusedXmlException:
        raise ValueError(tr("it declares entities; save it as plain SVG")) from None
    except (ParseError, LookupError, ValueError):
        raise ValueError(tr("it is a damaged SVG")) from None
    _check(root)
    width, height = _size(root)
    return tostring(root, encoding="utf-8"), max(1, round(width)), max(1, round(height))


def drawn_size(width: int, height: int) -> tuple[int, int]:
    """Return the width and height in pixels at which a drawing that asks for others is drawn."""
    zoom = min(_SHARPER, sqrt(DRAWING_PIXELS / (width * height)))
    return max(1, round(width * zoom)), max(1, round(height * zoom))


def draw(data: bytes, width: int, height: int) -> bytes:
    """Draw a drawing that was checked in so many pixels; return a PNG, empty for a damaged one."""
    import resvg_py

    text = data.decode("utf-8")
    fonts = (*font_files(), *(() if text.isascii() else fallback_font_files()))
    try:
        drawn = resvg_py.svg_to_bytes(
            svg_string=text,
            width=width,
            height=height,
            dpi=96.0,
            skip_system_fonts=True,
            font_files=[str(file) for file in fonts],
            font_family="IBM Plex Sans",
            serif_family="IBM Plex Serif",
            sans_serif_family="IBM Plex Sans",
            monospace_family="IBM Plex Mono",
        )
    except ValueError:
        return b""
    return bytes(drawn)


def _check(root: "Element") -> None:
    """Raise ValueError unless a drawing is static and can be drawn quickly."""
    named: dict[str, Element] = {}
    count = 0
    for element, depth in _walk(root):
        count += 1
        if depth > DRAWING_DEPTH:
            raise ValueError(tr("its elements are nested too deep"))
        _check_element(element)
        named.setdefault(element.get("id", ""), element)
    sheets = [each.text or "" for each, _ in _walk(root) if _name(each) == "style"]
    parts = _Parts(named)
    shared = [ref for sheet in sheets for ref in _references(sheet) if ref in named]
    total = parts.of(root) + count * sum(parts.of(named[ref]) for ref in shared)
    if total > DRAWING_PARTS:
        raise ValueError(
            tr(
                "more than {drawing_parts} elements would have to be drawn",
                drawing_parts=number(DRAWING_PARTS),
            )
        )


def _check_element(element: "Element") -> None:
    name = _name(element)
    if name in _REFUSED:
        raise ValueError(_REFUSED[name])
    for key, value in element.attrib.items():
        bare = key.rpartition("}")[2].lower()
        if bare.startswith("on"):
            raise ValueError(_REFUSED["script"])
        outside = bare in {"href", "src"} and not value.strip().startswith("#")
        if outside or not _is_inside(value):
            raise ValueError(tr("it refers to something outside it"))
    sheet = (element.text or "") if name == "style" else ""
    if "@import" in sheet or "\\" in sheet or not _is_inside(sheet):
        raise ValueError(tr("it refers to something outside it"))


class _Parts:
    """Counts how many elements are drawn for one, those that it refers to among them."""

    def __init__(self, named: "dict[str, Element]") -> None:
        self._named = named
        self._known: dict[Element, int] = {}
        self._open: set[Element] = set()

    def of(self, element: "Element") -> int:
        """Return the number; raises ValueError if an element refers to itself."""
        if element in self._open:
            raise ValueError(tr("a part of it refers to itself"))
        if element not in self._known:
            if len(self._open) > 4 * DRAWING_DEPTH:
                raise ValueError(tr("its elements are nested too deep"))
            self._open.add(element)
            refs = [ref for value in element.attrib.values() for ref in _references(value)]
            if _name(element) == "use":
                refs += [each.strip()[1:] for key, each in element.items() if key.endswith("href")]
            others = (self._named[ref] for ref in refs if ref in self._named)
            self._known[element] = 1 + sum(map(self.of, (*element, *others)))
            self._open.discard(element)
        return self._known[element]


def _walk(root: "Element") -> "Iterator[tuple[Element, int]]":
    """Yield an element and all that it contains, with how deep they are."""
    waiting = [(root, 1)]
    while waiting:
        element, depth = waiting.pop()
        yield element, depth
        waiting += ((child, depth + 1) for child in element)


def _name(element: "Element") -> str:
    return str(element.tag).rpartition("}")[2]


def _references(text: str) -> list[str]:
    """Return the ids that a value or a style sheet refers to."""
    return [found.strip()[1:] for found in _REFERENCE.findall(text)]


def _is_inside(text: str) -> bool:
    return all(found.startswith("#") for found in _REFERENCE.findall(text))


def _size(root: "Element") -> tuple[float, float]:
    """Return the width and height in pixels, within the bounds; ValueError if it has none."""
    box = [_number(each) for each in root.get("viewBox", "").replace(",", " ").split()]
    given = box[2:] if len(box) == 4 else [0.0, 0.0]
    width, height = _length(root.get("width", "")), _length(root.get("height", ""))
    if width and not height and given[0]:
        height = width * given[1] / given[0]
    elif height and not width and given[1]:
        width = height * given[0] / given[1]
    width, height = width or given[0], height or given[1]
    if not (width > 0 and height > 0 and isfinite(width * height)):
        raise ValueError(tr("it is an SVG that names no size; give it a width and a height"))
    coarsest = sqrt(DRAWING_PIXELS / (width * height)) / _COARSER
    fit = min(1.0, DRAWING_SIDE / width, DRAWING_SIDE / height, coarsest)
    return width * fit, height * fit


def _length(text: str) -> float:
    """Return a length in pixels, 0 where it is a share of something or none."""
    found = _LENGTH.fullmatch(text)
    return _number(found[1]) * _UNITS.get(found[2], 0.0) if found else 0.0


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return 0.0
