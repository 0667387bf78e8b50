"""What is on paper is what is in the briefing: every word, in its order, wherever it is made."""

import json
import re
import shutil
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pypdfium2
import pytest

from briefing_app.input.reading import read_briefing
from briefing_app.model.briefing import Briefing
from briefing_app.model.title_block import body_blocks
from briefing_app.model.tree import Node
from briefing_app.output.paper.paper_options import PaperOptions
from briefing_app.output.paper.paper_pdf import make_pdf
from briefing_app.output.paper.paper_profiles import profile, profile_names
from briefing_app.resources import built_in
from tests.known_reading import read_once
from tests.samples import every_kind

pytestmark = pytest.mark.many_lines_again

_HERE = Path(__file__).parent
_DOCUMENTS: dict[str, Callable[[], Briefing]] = {
    "every-kind": every_kind,
    "built-in": read_once,
    "korean": lambda: read_briefing(str(_HERE / "korean.md")),
    "arabic": lambda: read_briefing(str(_HERE / "arabic.md")),
}
_MARGIN = 66.0
"""The height of what is above and below the text of a page, in points."""


def _printed(pdf: bytes) -> str:
    """Return the letters between the heads and the feet of the pages, without white space."""
    document = pypdfium2.PdfDocument(pdf)
    parts = []
    for page in document:
        width, height = page.get_size()
        text = page.get_textpage().get_text_bounded(0, _MARGIN, width, height - _MARGIN)
        parts.append(re.sub("[\ufffe\u00ad\x02]", "", text))  # hyphens at the ends of lines
    document.close()
    return "".join(unicodedata.normalize("NFKC", "".join(parts)).split())


def _words(nodes: Iterable[Node]) -> Iterator[str]:
    """Yield the words of nodes in their order; those of images and citations are others."""
    for node in nodes:
        if node.kind in ("image", "citation"):
            continue
        yield from unicodedata.normalize("NFKC", node.text if not node.children else "").split()
        yield from _words(node.children)


def _place_of(word: str, printed: str, place: int) -> int:
    """Return where a word is from a place on, or -1.

    Two Arabic letters that are drawn as one sign come out of a PDF in the order of their place on
    the line.
    """
    if word.isascii():
        return printed.find(word, place)
    letters, length = sorted(word), len(word)
    starts = range(place, len(printed) - length + 1)
    windows = (start for start in starts if sorted(printed[start : start + length]) == letters)
    return next(windows, -1)


@pytest.mark.parametrize("name", _DOCUMENTS)
def test_every_word_of_the_text_is_printed_in_its_order(name: str) -> None:
    briefing = _DOCUMENTS[name]()
    printed = _printed(make_pdf(briefing, PaperOptions(judgements=False, tagged=False)))
    # Words in Latin letters come out of a line from right to left in another order.
    skipped = briefing.lang == "ar"
    place = 0
    count = 0
    for word in _words(body_blocks(briefing)):
        if skipped and word.isascii():
            continue
        found = _place_of(word, printed, place)
        assert found >= 0, f"{word!r} is not after {printed[max(0, place - 40) : place]!r}"
        place = found + len(word)
        count += 1
    assert count > 50


@pytest.mark.parametrize("name", _DOCUMENTS)
def test_every_note_source_event_and_reason_is_printed(name: str) -> None:
    briefing = _DOCUMENTS[name]()
    printed = _printed(make_pdf(briefing, PaperOptions(tagged=False)))
    words = [word for note in briefing.footnotes.values() for word in _words(note.blocks)]
    words += [word for source in briefing.sources for word in source.title.split()]
    words += [word for event in briefing.timeline for word in event.event.split()]
    assert briefing.comparison
    for item in briefing.comparison.evidence:
        words += item.text.split()
        words += [word for rating in item.ratings.values() for word in rating.because.split()]
    normal = [unicodedata.normalize("NFKC", word) for word in words]
    missing = [word for word in normal if word not in printed and _place_of(word, printed, 0) < 0]
    assert words
    assert missing == []


def test_the_same_bytes_from_another_folder_and_under_another_name(tmp_path: Path) -> None:
    for folder in ("one", "two"):
        shutil.copytree(built_in(), tmp_path / folder / f"{folder}.textbundle")
    made = [
        make_pdf(read_briefing(str(tmp_path / folder / f"{folder}.textbundle")))
        for folder in ("one", "two")
    ]
    assert made[0] == made[1]


# Pictures of the pages, kept small: they show where something is, and not its letters.

_PICTURES = _HERE / "pages.json"
_COLUMNS, _ROWS = 24, 34
_TOLERANCE = 14
"""How far the grey of a field may be from the one that is kept, of 255."""


def fields_of(pdf: bytes) -> list[str]:
    """Return each page as rows of fields: the grey of each in two hexadecimal digits."""
    document = pypdfium2.PdfDocument(pdf)
    pages = []
    for page in document:
        width, height = page.get_size()
        bitmap = page.render(scale=4 * _COLUMNS / width, grayscale=True)
        data, stride = bytes(bitmap.buffer), bitmap.stride
        rows = round(_COLUMNS * height / width)
        across, down = bitmap.width / _COLUMNS, bitmap.height / rows
        fields = []
        for row in range(rows):
            lines = range(int(row * down), int((row + 1) * down))
            for column in range(_COLUMNS):
                reach = range(int(column * across), int((column + 1) * across))
                inside = [data[line * stride + place] for line in lines for place in reach]
                fields.append(f"{sum(inside) // len(inside):02x}")
        pages.append("".join(fields))
    document.close()
    return pages


def pictures() -> dict[str, list[str]]:
    """Return the fields of each profile of a briefing with every kind of node, on A4."""
    return {
        name: fields_of(make_pdf(every_kind(), profile(name).options("a4")))
        for name in profile_names()
    }


@pytest.mark.usefixtures("_no_profiles_of_a_desk")
def test_the_pages_look_as_they_did() -> None:
    """After a change that is meant: python -m tests.output.paper.test_paper_faithful."""
    kept = json.loads(_PICTURES.read_text("utf-8"))
    made = pictures()
    assert made.keys() == kept.keys()
    for name, pages in made.items():
        assert len(pages) == len(kept[name]), name
        for number, (page, before) in enumerate(zip(pages, kept[name], strict=True), 1):
            pairs = zip(bytes.fromhex(page), bytes.fromhex(before), strict=True)
            off = sum(abs(one - other) > _TOLERANCE for one, other in pairs)
            assert off <= len(page) // 2 // 50, f"{name}, page {number}: {off} fields differ"


@pytest.fixture
def _no_profiles_of_a_desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))


if __name__ == "__main__":
    _PICTURES.write_text(json.dumps(pictures(), indent=1) + "\n", "utf-8")


def test_the_number_of_a_paragraph_of_the_other_direction_is_on_its_page() -> None:
    pdf = make_pdf(read_briefing(str(_HERE / "arabic.md")), profile("large-print").options("a4"))
    document = pypdfium2.PdfDocument(pdf)
    first, second = (document[page].get_textpage().get_text_range() for page in (0, 1))
    document.close()
    assert re.search(r"^3\b.*English", second, re.MULTILINE)
    assert not re.search(r"^3\s*$", first, re.MULTILINE)
