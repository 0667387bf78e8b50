"""Drawings in SVG: what is drawn, how large, and what is refused."""

import zlib

import pytest

from briefing_app.input.limits import DRAWING_SIDE
from briefing_app.input.pictures.drawings import checked, draw, drawn_size
from briefing_app.input.pictures.images import inspect

_HEAD = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'


def drawing(inside: str = "", size: str = 'width="20" height="10"') -> bytes:
    return f"<svg {_HEAD} {size}>{inside}</svg>".encode()


def drawn(data: bytes) -> bytes:
    """Return a drawing as PNG, as large as it is drawn."""
    source, width, height = checked(data)
    return draw(source, *drawn_size(width, height))


def pixels(data: bytes) -> list[tuple[int, ...]]:
    """Return the colours of a PNG of eight bits a channel whose rows have no filters."""
    _, width, height = inspect(data)
    packed, place = b"", 8
    while place < len(data):
        length = int.from_bytes(data[place : place + 4], "big")
        if data[place + 4 : place + 8] == b"IDAT":
            packed += data[place + 8 : place + 8 + length]
        place += 12 + length
    rows = zlib.decompress(packed)
    channels = (len(rows) // height - 1) // width
    return [tuple(rows[start : start + channels]) for start in (1, len(rows) - channels)]


@pytest.mark.parametrize(
    ("size", "asked"),
    [
        ('width="20" height="10"', (20, 10)),
        ('width="20px" height="0.5in"', (20, 48)),
        ('viewBox="0 0 30 15"', (30, 15)),
        ('viewBox="0,0,30,15" width="60"', (60, 30)),
        ('viewBox="0 0 30 15" height="60"', (120, 60)),
        ('viewBox="0 0 30 15" width="100%" height="100%"', (30, 15)),
        ('width="0.2" height="9"', (1, 9)),
        ('width="100000" height="1000"', (DRAWING_SIDE, 100)),
        ('width="1e9" height="1e9"', (4000, 4000)),
    ],
)
def test_its_size_is_the_one_that_it_asks_for(size, asked):
    assert checked(drawing(size=size))[1:] == asked
    assert inspect(drawn(drawing(size=size))) == ("image/png", *drawn_size(*asked))


def test_it_is_drawn_larger_than_asked_for_and_within_bounds():
    assert inspect(drawn(drawing()))[1:] == (40, 20)
    assert inspect(drawn(drawing(size='width="9000" height="9000"')))[1:] == (2000, 2000)


def test_its_colours_and_parts_used_twice_are_drawn():
    inside = """<style>.a { fill: url(#g) }</style>
        <defs><linearGradient id="g"><stop stop-color="#f00"/></linearGradient>
        <rect id="r" class="a" width="20" height="10"/></defs><use xlink:href="#r"/>"""
    assert pixels(drawn(drawing(inside)))[0][:3] == (255, 0, 0)


def test_letters_are_drawn_in_the_fonts_of_the_program():
    size = 'width="90" height="20"'
    blank = drawn(drawing(size=size))
    texts = [
        f'<text y="16" font-family="Nowhere">{words}</text>' for words in ("Fog", "안개", "개안")
    ]
    pictures = [drawn(drawing(text, size)) for text in texts]
    assert all(len(picture) > len(blank) + 100 for picture in pictures)
    # A letter that no font has would be the same box wherever it is.
    assert len(set(pictures)) == len(texts)


@pytest.mark.parametrize(
    ("inside", "why"),
    [
        ("<script>1</script>", "program"),
        ('<rect onclick="x()"/>', "program"),
        ('<a href="https://example.org"><rect/></a>', "link"),
        ("<foreignObject/>", "parts of a web page"),
        ('<image href="file:///etc/passwd"/>', "outside"),
        ('<image xlink:href="data:image/png;base64,AAAA"/>', "outside"),
        ('<use href="other.svg#a"/>', "outside"),
        ('<rect fill="url( https://example.org/#a)"/>', "outside"),
        ('<rect style="fill:url(&quot;//h/s&quot;)"/>', "outside"),
        ("<style>@import 'a.css';</style>", "outside"),
        ("<style>a { fill: url(x.svg#a) }</style>", "outside"),
        ("<style>a { fill: u\\72l(x.svg#a) }</style>", "outside"),
        ('<g id="a"><use href="#a"/></g>', "refers to itself"),
        ('<g id="a" mask="url(#b)"/><mask id="b"><g filter="url(#a)"/></mask>', "itself"),
        ("<g>" * 70 + "</g>" * 70, "nested too deep"),
        ("".join(f'<g id="a{n}" mask="url(#a{n + 1})"/>' for n in range(400)), "nested too deep"),
        ("<rect", "damaged"),
    ],
)
def test_what_is_not_static_is_refused_with_the_reason(inside, why):
    with pytest.raises(ValueError, match=why):
        checked(drawing(inside))


def test_a_few_words_that_draw_millions_of_parts_are_refused():
    level = '<g id="a0"><rect/></g>'
    for n in range(1, 9):
        uses = f"<use href='#a{n - 1}'/>" * 10
        level += f'<g id="a{n}">{uses}</g>'
    with pytest.raises(ValueError, match="more than 200,000 elements"):
        checked(drawing(level))
    sheet = "<style>rect { mask: url(#m) }</style>" + '<mask id="m">' + "<rect/>" * 600 + "</mask>"
    with pytest.raises(ValueError, match="more than 200,000 elements"):
        checked(drawing(sheet))


def test_entities_and_drawings_without_a_size_are_refused():
    with pytest.raises(ValueError, match="entities"):
        checked(b'<!DOCTYPE svg [<!ENTITY a "aaaa">]>' + drawing("&a;"))
    for size in ("", 'width="x" height="9"', 'viewBox="0 0 a 9"', 'width="1e400" height="9"'):
        with pytest.raises(ValueError, match="names no size"):
            checked(drawing(size=size))
    with pytest.raises(ValueError, match="more than 4 MiB"):
        checked(drawing(" " * (4 << 20)))


def test_what_only_resvg_finds_wrong_is_damage():
    assert drawn(b"<html width='9' height='9'/>") == b""


def test_the_heading_of_older_programs_is_passed_over():
    kind = '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/DTD/svg11.dtd">'
    assert checked(f'<?xml version="1.0"?>{kind}'.encode() + drawing())[1:] == (20, 10)
