"""The timeline to scale on paper."""

import ctypes
import json

import pypdfium2
import pytest

from briefing_app.model.briefing import Briefing, Event
from briefing_app.model.comparison import Comparison, Evidence, Motivation
from briefing_app.model.dates import PartialDate
from briefing_app.output.paper.comparison.paper_timeline import timeline_data
from briefing_app.output.paper.paper_data import paper_data
from briefing_app.output.paper.paper_options import PaperOptions
from briefing_app.output.paper.paper_pdf import make_pdf
from briefing_app.output.paper.paper_profiles import profile
from tests.known_reading import read_once
from tests.output.paper.word_boxes import Box, misplaced_words
from tests.samples import node, replace

_EVIDENCE = (
    Evidence("E1", "A famine", PartialDate(1994)),
    Evidence("E2", "A day", PartialDate(2018, 4, 2)),
)
_BRIEFING = Briefing(
    "x.md", "x.md", "X", (node("paragraph", "Words.", number=1),), paragraphs=1,
    timeline=(
        Event(PartialDate(1945), "Divided #panic() \u202e"),
        Event(PartialDate(1953, 7, 27), "An armistice"),
        Event(PartialDate(2017), "Words of war"),
        Event(PartialDate(2018, 4), "Talks"),
    ),
    comparison=Comparison("?", "Motivation", (Motivation("m", "M"),), (), {}, _EVIDENCE),
)  # fmt: skip


def _words(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    words = " ".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return " ".join(words.split())


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_the_picture_stands_above_the_table(paper: str) -> None:
    options = PaperOptions(paper=paper)  # type: ignore[arg-type]
    pdf = make_pdf(_BRIEFING, options)
    words = _words(pdf)
    assert words.index("40 years") < words.index("Evidence, by its number") < words.index("Date")
    assert "⟨U+202E⟩" in words
    # A figure has its words for those who do not see it; PDF/UA asks for them.
    assert b"Figure" in pdf
    assert pdf == make_pdf(_BRIEFING, options)


def test_evidence_is_in_it_where_the_comparison_is_printed() -> None:
    whole = timeline_data(_BRIEFING, 445.0, 690.0, evidence=True)
    assert whole
    assert whole["evidence"] is True
    assert str(whole["alt"]).startswith("Timeline of 4 events and 2 items of evidence from 1945")
    part = json.loads(paper_data(_BRIEFING, PaperOptions(comparison=False)).json)["timeline"]
    assert part["evidence"] is False
    assert "evidence" not in part["alt"]


def test_a_low_page_has_the_words_of_the_events_only_or_of_none() -> None:
    events = timeline_data(_BRIEFING, 445.0, 45.5 + 5 * 1.4 * 7.5, evidence=True)
    assert events
    assert (events["worded"], events["evidence"], events["lanes"]) == (True, False, 4)
    marks = timeline_data(_BRIEFING, 445.0, 45.5 + 1 * 1.4 * 7.5, evidence=True)
    assert marks
    assert (marks["worded"], marks["evidence"]) == (False, True)


def test_without_events_there_is_no_picture() -> None:
    bare = replace(_BRIEFING, timeline=())
    assert timeline_data(bare, 445.0, 690.0, evidence=True) is None
    assert json.loads(paper_data(_BRIEFING, PaperOptions(timeline=False)).json)["timeline"] is None
    assert "40 years" not in _words(make_pdf(bare))


def test_thousands_of_events_leave_a_picture_of_a_page() -> None:
    events = tuple(Event(PartialDate(2018, 4, 2), f"Event {number}") for number in range(70))
    words = _words(make_pdf(replace(_BRIEFING, timeline=events)))
    assert "not drawn: " in words


def test_time_runs_the_way_the_words_do() -> None:
    def places(lang: str) -> tuple[float, float]:
        pdf = make_pdf(_BRIEFING._replace(lang=lang))
        document = pypdfium2.PdfDocument(pdf)
        text = document[0].get_textpage()
        words = text.get_text_range()
        # The last of each is on the axis or in the table; the first is on the axis.
        first, last = (text.get_charbox(words.index(year))[0] for year in ("1945", "2017"))
        document.close()
        return first, last

    first, last = places("en")
    assert first < last
    first, last = places("ar")
    assert first > last


def test_no_line_covers_the_one_above() -> None:
    long = (
        "Something happens gradually, and is described at great length by many people in the city"
    )
    days = tuple(Event(PartialDate(2018, 4, day), long) for day in range(1, 13))
    document = pypdfium2.PdfDocument(make_pdf(replace(_BRIEFING, timeline=days), PaperOptions()))
    covered = [box for page in document for box in _covered(page)]
    document.close()
    assert covered == []


_LONG = "Something happens gradually, and is described at great length by people in the city"
_KOREAN = (
    "북한이 장거리 미사일을 시험 발사하고 남한은 이에 대응하여 군사 훈련을 시작한다고 발표했다"
)
_ARABIC = "أعلنت كوريا الشمالية عن استعدادها لنزع السلاح النووي مقابل رفع العقوبات الدولية"
_JAPANESE = "北朝鮮が長距離ミサイルの発射実験を行い国際社会が強く非難する声明を発表した後の出来事"
_YEARS = [PartialDate(2000 + year, 1 + year, 3) for year in range(10)]
_STRANGE = {
    "one day": ("en", [(PartialDate(2018, 4, 2), _LONG)] * 12),
    "one day, thirty times": ("en", [(PartialDate(2018, 4, 2), f"Event {n}") for n in range(30)]),
    "two centuries": ("en", [(PartialDate(year), _LONG) for year in range(1800, 2001, 9)]),
    "very long words": ("en", [(date, _LONG * 3) for date in _YEARS]),
    "a word without an end": ("en", [(date, "W" * 60) for date in _YEARS]),
    "capitals": ("en", [(date, _LONG.upper()) for date in _YEARS * 2]),
    "the ends": ("en", [(PartialDate(*date), _LONG) for date in (
        (1648,), (1648, 1, 1), (2024,), (2024, 12, 31))]),
    "many breaks": ("en", [(PartialDate(year, month), _LONG[:30])
                           for year in range(1500, 2001, 100) for month in (1, 2, 3)]),
    "Korean": ("ko", [(date, _KOREAN) for date in _YEARS]),
    "Arabic": ("ar", [(date, _ARABIC) for date in _YEARS]),
    "Japanese": ("ja", [(date, _JAPANESE) for date in _YEARS]),
    "wide signs": ("en", [(date, "Fire 🔥 ⚠ “fury” ﷽ ﷺ ⸻ (A/B) W%@m") for date in _YEARS]),
}  # fmt: skip


@pytest.mark.parametrize("name", _STRANGE)
def test_no_words_of_a_strange_timeline_meet_others_or_leave_the_page(name: str) -> None:
    lang, dated = _STRANGE[name]
    events = tuple(Event(date, words) for date, words in dated)
    briefing = Briefing("f", "f", "T", (), timeline=events, lang=lang)
    assert misplaced_words(make_pdf(briefing, PaperOptions(tagged=False))) == []


def _covered(page: pypdfium2.PdfPage) -> list[Box]:
    """Return the boxes of words that a white area, drawn after them, covers in part."""
    words: list[Box] = []
    found: list[Box] = []
    for each in page.get_objects(max_depth=8):
        left, bottom, right, top = each.get_bounds()
        if each.type == pypdfium2.raw.FPDF_PAGEOBJ_TEXT:
            words.append((left, bottom, right, top))
        elif each.type == pypdfium2.raw.FPDF_PAGEOBJ_PATH and _is_white(each):
            found += [
                box for box in words
                if left < box[2] and box[0] < right and bottom < box[3] - 0.1 and box[1] + 0.1 < top
            ]  # fmt: skip
    return found


def _is_white(path: pypdfium2.PdfObject) -> bool:
    colours = [ctypes.c_uint() for _ in range(4)]
    pypdfium2.raw.FPDFPageObj_GetFillColor(path.raw, *colours)
    return [each.value for each in colours[:3]] == [255, 255, 255]


def test_lanes_are_closer_where_more_words_have_room_so() -> None:
    long = "A delegation travels to the city, stays for two days and is received at the palace"
    days = tuple(Event(PartialDate(2018, 4, day), long) for day in range(1, 13))
    briefing = replace(_BRIEFING, timeline=days)
    lanes = {}
    for height in (400.0, 345.0):
        picture = timeline_data(briefing, 237.0, height, 8.0, evidence=False)
        assert picture
        lanes[height] = picture["lane"]
        words = [" ".join(mark["lines"]) for mark in picture["marks"]]  # type: ignore[union-attr]
        assert words == [long] * 12, height
    assert lanes == {400.0: 1.4, 345.0: 1.3}
    low = timeline_data(briefing, 237.0, 300.0, 8.0, evidence=False)
    assert low
    assert low["lane"] == 1.3
    assert "…" in str(low["marks"])


def test_the_timeline_of_large_print_has_its_words_whole() -> None:
    options = profile("large-print").options("a4")
    made = json.loads(paper_data(read_once(), options).json)["timeline"]
    assert made["worded"]
    assert [line for mark in made["marks"] for line in mark["lines"] if "…" in line] == []


@pytest.mark.parametrize("lines", range(12, 20))
def test_the_key_is_on_the_page_of_the_picture(lines: int) -> None:
    timeline = tuple(Event(PartialDate(year), "An event") for year in (1900, *range(2000, 2008)))
    text = tuple(node("paragraph", "A line.") for _ in range(lines))
    briefing = Briefing("f", "f", "T", text, timeline=timeline)
    document = pypdfium2.PdfDocument(make_pdf(briefing, PaperOptions(paper="a5", tagged=False)))
    texts = [page.get_textpage().get_text_range() for page in document]
    document.close()
    assert ["99 years" in text for text in texts] == ["bar is a whole" in text for text in texts]


def test_the_heading_has_room_above_it() -> None:
    document = pypdfium2.PdfDocument(
        make_pdf(replace(_BRIEFING, comparison=None), PaperOptions(tagged=False))
    )
    words = document[0].get_textpage()
    text = words.get_text_range()
    above, heading = words.get_charbox(text.index("Words.")), words.get_charbox(text.index("Timel"))
    document.close()
    assert above[1] - heading[3] > 24
