"""Drawings of what widgets paint, stroke by stroke, held against ones that were looked at.

With UPDATE_PICTURES=1 they are written anew; read what differs in them before it is committed.
"""

import os
import re
from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher
from itertools import zip_longest
from pathlib import Path
from typing import TypeVar
from xml.etree import ElementTree as ET

from PySide6.QtCore import QBuffer, QIODevice, QPoint, Qt
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

T = TypeVar("T", bound=QWidget)

_FOLDER = Path(__file__).parent / "painted"
_NEAR = 3
"""By so many pixels a stroke may be elsewhere, as fonts are a little wider on another machine."""
_SVG = "{http://www.w3.org/2000/svg}"
_ISOLATES = ("\u2066", "\u2067", "\u2068", "\u2069")
"""Signs that nobody sees; whether they are words of their own is up to the fonts."""
_FEW = 16
"""A shape of more numbers is told by its box: its corners are round."""


def strokes(widget: QWidget) -> list[str]:
    """Return what a widget and those in it paint, a line for each stroke."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    drawing = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
    drawing.setOutputDevice(buffer)
    drawing.setSize(widget.size())
    widget.render(drawing, QPoint(), renderFlags=QWidget.RenderFlag.DrawChildren)
    root = ET.fromstring(buffer.data().data())
    shades = {
        f"url(#{each.get('id')})": _shade(each) for each in root.iter(f"{_SVG}linearGradient")
    }
    return [
        _told(group, each, shades)
        for group in root.iter(f"{_SVG}g")
        for each in group
        if each.tag != f"{_SVG}g" and each.text not in _ISOLATES
    ]


def _shade(gradient: ET.Element) -> str:
    return " ".join(f"{float(each.get('offset', 0)):.1f}:{each.get('stop-color')}"
                    f"/{float(each.get('stop-opacity', 1)):.1f}" for each in gradient)  # fmt: skip


def _told(group: ET.Element, shape: ET.Element, shades: dict[str, str]) -> str:
    """Return a stroke in a line: its shape, its place, its words, and what it is painted with."""
    kind = shape.tag.removeprefix(_SVG)
    matrix = [float(each) for each in re.findall(r"[-\d.e]+", group.get("transform", ""))]
    turned = "" if matrix[:4] == [1, 0, 0, 1] else "turned"
    points = [float(each) for each in _numbers(shape)]
    if not turned:
        points = [each + matrix[4 + n % 2] for n, each in enumerate(points)]
    if kind == "rect":
        points[2:] = [float(shape.get("width", 0)), float(shape.get("height", 0))]
    elif len(points) > _FEW:
        across, down = points[::2], points[1::2]
        points = [min(across), min(down), max(across), max(down)]
    fill, line = (_colour({**group.attrib, **shape.attrib}, name, shades)
                  for name in ("fill", "stroke"))  # fmt: skip
    wide = f"{float(group.get('stroke-width', 0)):g} {line}" if line and kind != "text" else ""
    words = (shape.text or "").strip()
    weight = shape.get("font-weight", "") if words else ""
    size = shape.get("font-size", "") if words else ""
    struck = shape.get("text-decoration", "") if words else ""
    parts = (kind, " ".join(f"{each:.0f}" for each in points), turned, fill, wide, words, weight,
             size, struck)  # fmt: skip
    return " ".join(filter(None, parts))


def _numbers(shape: ET.Element) -> list[str]:
    if shape.get("x") is not None:
        return [shape.get("x", "0"), shape.get("y", "0")]
    words = " ".join(shape.get(name, "") for name in ("d", "points", "x1", "y1", "x2", "y2"))
    words += " ".join(shape.get(name, "") for name in ("cx", "cy", "r"))
    return re.findall(r"-?\d+(?:\.\d+)?(?:e-?\d+)?", words)


def _colour(given: dict[str, str], name: str, shades: dict[str, str]) -> str:
    colour = given.get(name, "none")
    if colour == "none":
        return ""
    seen = float(given.get(f"{name}-opacity", 1))
    return shades.get(colour, colour) + ("" if seen == 1 else f"/{seen:.1f}")


def differences(name: str, states: Mapping[str, list[str]]) -> list[str]:
    """Return what is painted otherwise than in a stored drawing, by state and line.

    Of each state but the first there is what came and what went.
    """
    file = _FOLDER / f"{name}.txt"
    told = {}
    before: list[str] = []
    for state, now in states.items():
        told[state] = list(_changes(before, now))
        before = now
    if os.environ.get("UPDATE_PICTURES"):
        _FOLDER.mkdir(exist_ok=True)
        text = "".join(f"== {state}\n" + "".join(f"{each}\n" for each in lines)
                       for state, lines in told.items())  # fmt: skip
        file.write_text(text, "utf-8")
    stored = dict(_stored(file))
    assert list(stored) == list(told)
    return [
        f"{state}: {one} | {other}"
        for state, lines in told.items()
        for one, other in zip_longest(stored[state], lines, fillvalue="")
        if not _alike(one, other)
    ]


def _changes(before: list[str], now: list[str]) -> Iterator[str]:
    """Yield the strokes that went and those that came, in their order."""
    for _kind, begin, end, first, last in SequenceMatcher(
        None, before, now, autojunk=False
    ).get_opcodes():
        if before[begin:end] != now[first:last]:
            yield from (f"- {each}" for each in before[begin:end])
            yield from (f"+ {each}" for each in now[first:last])


def _stored(file: Path) -> Iterator[tuple[str, list[str]]]:
    for part in file.read_text("utf-8").split("== ")[1:]:
        name, *lines = part.splitlines()
        yield name, lines


def _alike(before: str, now: str) -> bool:
    """Return whether two strokes are the same, and about where they were."""
    if before == now:
        return True
    one, other = before.split(), now.split()
    return len(one) == len(other) and all(map(_near, one, other))


def _near(one: str, other: str) -> bool:
    """Return whether two words are the same, or two numbers about the same."""
    numbers = [each.lstrip("-") for each in (one, other)]
    return one == other or (all(map(str.isdigit, numbers)) and abs(int(one) - int(other)) <= _NEAR)


def off_screen(widget: T, width: int, height: int) -> T:
    """Show a widget where it does not get the keys."""
    widget.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    widget.resize(width, height)
    widget.show()
    return widget
