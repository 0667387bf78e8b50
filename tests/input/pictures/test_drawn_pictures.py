"""Pictures that are drawn anew: drawings, and those with many pixels."""

import struct
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefing_app.input.confined.reading_process import Reading, has_pictures_to_draw
from briefing_app.input.limits import DRAWING, DRAWINGS_SECONDS, SCALED_PIXELS, SCALING
from briefing_app.input.pictures import drawn_pictures, picture_jobs
from briefing_app.input.pictures.drawn_pictures import with_drawn
from briefing_app.input.pictures.images import inspect
from briefing_app.input.reading import read_briefing
from briefing_app.model.briefing import Briefing
from briefing_app.model.tree import Node, walk
from briefing_app.processes import kept
from briefing_app.processes.helper import Helper, OverLimitError
from briefing_app.processes.messages import Message
from briefing_app.processes.work import Work
from briefing_app.ui.reader.text_images import decode
from tests.samples import png
from tests.turned import turned


def _segment(marker: int, data: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(data) + 2) + data


def large_jpeg(width: int, height: int, colours: int = 1, *, progressive: bool = False) -> bytes:
    """Return a JPEG in middle grey, whose blocks take two bits each, and one if it is progressive.

    Each has the code 0 for "as the block before", and another 0 for "nothing more".
    """
    parts = bytes(each for index in range(colours) for each in (index + 1, 0x11, 0))
    frame = struct.pack(">BHHB", 8, height, width, colours) + parts
    scan = bytes([colours, *(each for index in range(colours) for each in (index + 1, 0))])
    codes = bytes([1, *bytes(15), 0])
    blocks = -(-width // 8) * -(-height // 8) * colours
    return b"".join(
        (
            b"\xff\xd8",
            _segment(0xDB, b"\0" + b"\x08" * 64),
            _segment(0xC2 if progressive else 0xC0, frame),
            _segment(0xC4, b"\x00" + codes),
            b"" if progressive else _segment(0xC4, b"\x10" + codes),
            _segment(0xDA, scan + (b"\0\0\0" if progressive else b"\0\x3f\0")),
            bytes(blocks // (8 if progressive else 4) + 8),
            b"\xff\xd9",
        )
    )


def rows_of(png: bytes) -> Iterator[bytes]:
    """Return the rows of a PNG as the program writes it."""
    (width, kind), (length,) = (
        struct.unpack_from(">I5xB", png, 16),
        struct.unpack_from(">I", png, 33),
    )
    data = zlib.decompress(png[41 : 41 + length])
    line = width * (3 if kind == 2 else 1)
    above = bytes(line)
    for start in range(0, len(data), line + 1):
        assert data[start] == 2
        changes = data[start + 1 : start + 1 + line]
        if any(changes):
            above = bytes((one + two) % 256 for one, two in zip(changes, above, strict=True))
        yield above


def briefing_with(folder: Path, jpeg: bytes) -> Path:
    (folder / "large.jpg").write_bytes(jpeg)
    file = folder / "a.md"
    picture = "![A large one](large.jpg)"
    file.write_text(f"# T\n\nText.[^1]\n\n{picture}\n\n- {picture}\n\n[^1]: {picture}\n", "utf-8")
    return file


def sources(briefing: Briefing) -> set[object]:
    blocks = [
        *briefing.blocks,
        *(each for note in briefing.footnotes.values() for each in note.blocks),
    ]
    found = [node.attributes["source"] for node in walk(blocks) if node.kind == "image"]
    assert len(found) == 3
    return set(found)


@pytest.mark.usefixtures("real_processes")
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded")
@pytest.mark.parametrize(
    ("jpeg", "size"),
    [
        (large_jpeg(8000, 6000), (3464, 2598)),
        (large_jpeg(9000, 6000, 3, progressive=True), (3674, 2449)),
        (large_jpeg(400, 65500), (61, 10000)),
    ],
)
def test_a_large_jpeg_is_scaled_down_in_a_process_with_limits(
    tmp_path: Path, jpeg: bytes, size: tuple[int, int]
) -> None:
    briefing = Reading(str(briefing_with(tmp_path, jpeg))).result()
    asset = briefing.assets["large.jpg"]
    assert inspect(asset.data) == (asset.media_type, asset.width, asset.height)
    assert (asset.media_type, (asset.width, asset.height)) == ("image/png", size)
    assert {value for row in rows_of(asset.data) for value in set(row)} == {128}
    assert asset.width * asset.height <= SCALED_PIXELS
    assert sources(briefing) == {"large.jpg"}
    (problem,) = briefing.problems
    assert (problem.line, problem.code, problem.severity) == (5, "image-scaled", "note")
    assert "pixels and is scaled down" in problem.sentence
    assert not has_pictures_to_draw(briefing)


@pytest.mark.parametrize(("colours", "kind"), [(1, 0), (3, 2), (4, 2)])
def test_the_colours_of_a_jpeg_are_kept(colours: int, kind: int) -> None:
    (png,) = picture_jobs.scale([3, 2], (large_jpeg(6000, 5000, colours),)).blobs
    assert (inspect(png), png[25]) == (("image/png", 3, 2), kind)
    first, second = rows_of(png)
    assert first == second
    assert all(60 < value < 130 for value in first)


def large_png(width: int, height: int, depth: int, kind: int, *, interlaced: bool) -> bytes:
    """Return a PNG in one colour, which is packed into little."""
    pixel = {2: b"\x40\x80\xc0", 6: b"\x40\x80\xc0\xff"}[kind]
    if depth == 16:
        pixel = b"".join(bytes((each, each)) for each in pixel)
    steps = ((0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2),
             (0, 1, 1, 2)) if interlaced else ((0, 0, 1, 1),)  # fmt: skip
    pack = zlib.compressobj(1)
    rows = b""
    for left, top, across, down in steps:
        row = b"\0" + pixel * len(range(left, width, across))
        rows += b"".join(pack.compress(row) for _ in range(top, height, down))
    head = struct.pack(">IIBBBBB", width, height, depth, kind, 0, 0, interlaced)
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        picture_jobs._chunk(name, data)
        for name, data in ((b"IHDR", head), (b"IDAT", rows + pack.flush()), (b"IEND", b""))
    )


def with_less_room(monkeypatch: pytest.MonkeyPatch, parts: int) -> None:
    """Take a part of the pixels for many, since those of a large PNG take long."""
    monkeypatch.setattr(drawn_pictures, "PIXELS", drawn_pictures.PIXELS // parts)
    monkeypatch.setattr(drawn_pictures, "SCALED_PIXELS", SCALED_PIXELS // parts)


@pytest.mark.usefixtures("real_processes")
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded")
def test_a_large_png_is_scaled_down_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with_less_room(monkeypatch, 100)
    file = briefing_with(tmp_path, large_png(520, 500, 8, 2, interlaced=False))
    asset = Reading(str(file)).result().assets["large.jpg"]
    assert (asset.media_type, asset.width, asset.height) == ("image/png", 305, 294)
    image = decode(asset, 0)
    assert image.pixelColor(7, 7).getRgb() == (64, 128, 192, 255)
    assert image.pixelColor(304, 293).getRgb() == (64, 128, 192, 255)


@pytest.mark.parametrize(
    ("depth", "kind", "interlaced"), [(8, 2, False), (8, 6, True), (16, 6, False), (16, 2, True)]
)
def test_a_png_of_every_kind_is_scaled_down(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, depth: int, kind: int, interlaced: bool
) -> None:
    with_less_room(monkeypatch, 10_000)
    file = briefing_with(tmp_path, large_png(52, 50, depth, kind, interlaced=interlaced))
    briefing = Reading(str(file)).result()
    asset = briefing.assets["large.jpg"]
    assert (asset.media_type, asset.width, asset.height) == ("image/png", 30, 29)
    image = decode(asset, 0)
    assert image.pixelColor(7, 7).getRgb() == (64, 128, 192, 255)
    assert image.pixelColor(29, 28).getRgb() == (64, 128, 192, 255)
    (problem,) = briefing.problems
    assert (problem.line, problem.code) == (5, "image-scaled")


def test_a_damaged_png_is_not_shown(tmp_path: Path) -> None:
    png = large_png(5200, 5000, 8, 2, interlaced=False)
    briefing = Reading(str(briefing_with(tmp_path, png[:60]))).result()
    assert not briefing.assets
    assert "it is a damaged PNG, or one of a rare kind" in briefing.problems[0].sentence


def test_one_that_cannot_be_turned_stays_as_it_is(tmp_path: Path) -> None:
    data = turned("png", 6)
    broken = data.replace(b"IDAT", b"IDAX")
    briefing = Reading(str(briefing_with(tmp_path, broken))).result()
    assert briefing.assets["large.jpg"].data == broken
    assert not briefing.problems


def test_rows_are_kept_by_how_they_differ() -> None:
    plain = bytes(range(0, 240, 5)) + bytes([255, 0, 128, 127] * 12) + bytes([0, 255, 1, 128] * 12)
    assert b"".join(rows_of(picture_jobs._png(plain, 16, 3))) == plain
    assert b"".join(rows_of(picture_jobs._png(plain, 12, 1))) == plain


def _damaged(jpeg: bytes) -> bytes:
    """Return a JPEG whose first table is missing."""
    return jpeg[:2] + jpeg[jpeg.index(b"\xff\xc0") :]


@pytest.mark.parametrize(
    "jpeg", [_damaged(large_jpeg(6000, 5000)), large_jpeg(6000, 5000, 2)], ids=["table", "two"]
)
def test_one_that_is_damaged_is_not_shown(tmp_path: Path, jpeg: bytes) -> None:
    briefing = Reading(str(briefing_with(tmp_path, jpeg))).result()
    assert not briefing.assets
    assert sources(briefing) == {""}
    (problem,) = briefing.problems
    assert (problem.line, problem.code, problem.severity) == (5, "image-refused", "warning")
    assert (
        problem.sentence
        == "The image “large.jpg” is not shown: it is a damaged JPEG, or one of a rare kind."
    )


@pytest.mark.usefixtures("real_processes")
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded")
def test_one_that_takes_too_much_is_not_shown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, logged: list[str]
) -> None:
    monkeypatch.setattr(drawn_pictures, "SCALING", SCALING._replace(memory=150 << 20))
    file = briefing_with(tmp_path, large_jpeg(9000, 6000, 3, progressive=True))
    briefing = Reading(str(file)).result()
    assert not briefing.assets
    assert "takes too much time or memory to draw it" in briefing.problems[0].sentence
    assert "OverLimitError" in logged


def test_others_are_shown_when_one_is_not(tmp_path: Path) -> None:
    file = briefing_with(tmp_path, _damaged(large_jpeg(6000, 5000)))
    (tmp_path / "good.jpg").write_bytes(large_jpeg(6000, 5000))
    (tmp_path / "small.jpg").write_bytes(large_jpeg(60, 50))
    file.write_text("![A](large.jpg) ![B](good.jpg) ![C](small.jpg)\n\n![D](gone.jpg)\n", "utf-8")
    briefing = Reading(str(file)).result()
    assert set(briefing.assets) == {"good.jpg", "small.jpg"}
    codes = [problem.code for problem in briefing.problems]
    assert sorted(codes) == ["image-missing", "image-refused", "image-scaled"]


def test_it_can_be_cancelled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    briefing = read_briefing(briefing_with(tmp_path, large_jpeg(6000, 5000)))

    _answer_with(monkeypatch, OverLimitError("cancelled"))
    with pytest.raises(OverLimitError, match="cancelled"):
        with_drawn(briefing)


def test_without_a_process_it_is_not_shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    briefing = read_briefing(briefing_with(tmp_path, large_jpeg(6000, 5000)))

    def refuse(_work: Work) -> None:
        raise OSError(11, "too many processes")

    monkeypatch.setattr(kept, "Helper", refuse)
    assert "too many programs are running" in with_drawn(briefing).problems[0].sentence


def test_the_processes_do_nothing_else() -> None:
    for job in (picture_jobs.scale, picture_jobs.draw):
        with pytest.raises(ValueError, match="not a request"):
            job(["a", 1], (b"",))


SLOW = f"""<filter id="f">{'<feGaussianBlur stdDeviation="9"/>' * 20_000}</filter>
<rect width="200" height="200" filter="url(#f)"/>"""


def briefing_with_drawings(folder: Path, **drawings: str) -> Path:
    """Write a text that shows drawings, each on a line of its own, the first on line 3."""
    for name, inside in drawings.items():
        data = f'<svg xmlns="http://www.w3.org/2000/svg" width="200" height="200">{inside}</svg>'
        (folder / f"{name}.svg").write_text(data, "utf-8")
    file = folder / "a.md"
    shown = "\n\n".join(f"![Drawing]({name}.svg)" for name in drawings)
    file.write_text(f"# T\n\n{shown}\n", "utf-8")
    return file


@pytest.mark.usefixtures("real_processes")
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded")
def test_a_slow_drawing_is_left_out_and_the_others_are_drawn(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, logged: list[str]
) -> None:
    monkeypatch.setattr(drawn_pictures, "DRAWING", DRAWING._replace(seconds=1))
    good = {f"good{number}": '<rect width="9" height="9"/>' for number in range(10)}
    file = briefing_with_drawings(tmp_path, **{"good": "<g/>", "slow": SLOW, **good})
    briefing = Reading(str(file)).result()
    assert set(briefing.assets) == {"good.svg", *(f"{name}.svg" for name in good)}
    assert {asset.media_type for asset in briefing.assets.values()} == {"image/png"}
    (problem,) = briefing.problems
    assert (problem.file, problem.line, problem.code) == (str(file), 5, "image-refused")
    assert (
        problem.sentence
        == "The image “slow.svg” is not shown: it takes too much time or memory to draw it."
    )
    assert logged == ["OverLimitError"]


def _answer_with(monkeypatch: pytest.MonkeyPatch, answer: Message | Exception) -> None:
    """Let every process answer so."""

    def answer_so(_helper: Helper) -> Message:
        if isinstance(answer, Exception):
            raise answer
        return answer

    monkeypatch.setattr(Helper, "answer", answer_so)


def test_a_drawing_keeps_the_size_that_it_asks_for(tmp_path: Path) -> None:
    file = briefing_with_drawings(tmp_path, one="<g/>")
    file.with_name("one.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg" width="4" '
                                         'height="3"/>', "utf-8")  # fmt: skip
    asset = with_drawn(read_briefing(file)).assets["one.svg"]
    assert (asset.media_type, asset.width, asset.height) == ("image/png", 4, 3)
    assert inspect(asset.data) == ("image/png", 8, 6)


def test_drawings_share_their_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    briefing = read_briefing(briefing_with_drawings(tmp_path, one="<g/>", two="<g/>", three="<g/>"))
    _answer_with(monkeypatch, Message(DRAWINGS_SECONDS / 2, (png(4, 4),)))
    drawn = with_drawn(briefing)
    assert set(drawn.assets) == {"one.svg", "two.svg"}
    assert [(each.line, each.sentence) for each in drawn.problems] == [
        (7, "The image “three.svg” is not shown: the drawings before it take more than 20 seconds.")
    ]
    _answer_with(monkeypatch, OverLimitError("time"))
    monkeypatch.setattr(drawn_pictures, "DRAWINGS_SECONDS", 2 * DRAWING.seconds)
    told = [each.sentence for each in with_drawn(briefing).problems]
    assert ["the drawings before it" in sentence for sentence in told] == [False, False, True]


def test_a_damaged_drawing_is_left_out_wherever_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = briefing_with_drawings(tmp_path, bad="<g/>")
    file.write_text("# T\n\nA note.[^1]\n\n[^1]: ![B](bad.svg)\n\n- ![B](bad.svg)\n", "utf-8")
    briefing = read_briefing(file)
    _answer_with(monkeypatch, Message(0))
    (problem,) = with_drawn(briefing).problems
    assert (problem.line, problem.severity) == (5, "warning")
    assert "it is a damaged SVG" in problem.sentence
    without_lines = briefing._replace(
        blocks=(Node("image", attributes={"source": "bad.svg"}),), footnotes={}
    )
    assert with_drawn(without_lines).problems[0].line is None
