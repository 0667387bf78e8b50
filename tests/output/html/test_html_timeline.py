"""The timeline to scale in HTML."""

import re
from xml.etree import ElementTree as ET

from briefing_app.model.briefing import Briefing, Event
from briefing_app.model.comparison import Comparison, Evidence
from briefing_app.model.dates import PartialDate
from briefing_app.output.html.html_page import to_html
from briefing_app.output.html.html_timeline import timeline_figure
from tests.samples import replace

_HOSTILE = '</svg><script>alert("x")</script>'
_BRIEFING = Briefing(
    "x.md", "x.md", "X", (),
    timeline=(
        Event(PartialDate(1945), "Divided"),
        Event(PartialDate(1953, 7, 27), "An armistice"),
        Event(PartialDate(2017), _HOSTILE),
        Event(PartialDate(2018, 4), "Talks"),
    ),
    comparison=Comparison("?", "M", (), (), {}, (
        Evidence("E<1>", "A famine", PartialDate(1994)),
        Evidence("E2", "A day", PartialDate(2018, 4, 2)),
    )),
)  # fmt: skip


def _svg(figure: str) -> ET.Element:
    found = re.search(r"<svg.*?</svg>", figure, re.DOTALL)
    assert found
    return ET.fromstring(found.group())


def test_the_drawing_is_shapes_and_words_only() -> None:
    svg = _svg(timeline_figure(_BRIEFING))
    tags = {each.tag for each in svg.iter()}
    assert tags == {"svg", "path", "rect", "circle", "text", "tspan"}
    allowed = {
        "class", "d", "x", "y", "width", "height", "rx", "cx", "cy", "r", "text-anchor",
        "viewBox", "role", "aria-label",
    }  # fmt: skip
    assert {name for each in svg.iter() for name in each.attrib} <= allowed
    words = ["".join(each.itertext()) for each in svg.iter("text")]
    assert "E<1> A famine" in words
    assert {"1945", "40 years", "22 years", "Divided", "Talks"} <= set(words)


def test_words_from_the_file_are_escaped() -> None:
    page = to_html(_BRIEFING)
    assert "<script" not in page
    assert "&lt;/svg&gt;&lt;script&gt;" in page


def test_it_is_told_in_words_and_stands_before_the_table() -> None:
    page = to_html(_BRIEFING)
    assert 'role="img" aria-label="Timeline of 4 events and 2 items of evidence from 1945' in page
    assert page.index(">Timeline</h2>") < page.index("<svg") < page.index("27 July</span> 1953")
    assert "Evidence, by its number in the comparison" in page


def test_without_events_there_is_no_drawing() -> None:
    assert "<svg" not in to_html(replace(_BRIEFING, timeline=()))
    alone = timeline_figure(replace(_BRIEFING, comparison=None))
    assert "Event" in alone
    assert "by its number" not in alone


def test_many_marks_are_drawn_without_words() -> None:
    events = tuple(Event(PartialDate(2018), f"Event {number}") for number in range(70))
    figure = timeline_figure(replace(_BRIEFING, timeline=events))
    assert "not drawn: 11" in figure
    assert "Event 3" not in figure


def test_a_tick_without_room_for_words_has_none() -> None:
    events = tuple(
        Event(PartialDate(2**number, 7, day), "x") for number in range(13) for day in (1, 2)
    )
    svg = _svg(timeline_figure(replace(_BRIEFING, timeline=events)))
    assert all("".join(each.itertext()) for each in svg.iter("text"))
    assert len(list(svg.iter("text"))) < 2 * len(events)


def test_time_runs_the_way_the_words_do() -> None:
    def order(lang: str) -> list[str]:
        svg = _svg(timeline_figure(_BRIEFING._replace(lang=lang)))
        years = [each for each in svg.iter("text") if each.get("class") in {"year", "tick"}]
        return [str(each.text) for each in sorted(years, key=lambda each: float(each.attrib["x"]))]

    assert order("en")[0] == order("ar")[-1] == "1945"


def test_dates_and_words_from_the_right_keep_their_order() -> None:
    events = (Event(PartialDate(2024, 10, 9), "فحص"), Event(PartialDate(2038, 1, 1), "فحص"))
    svg = _svg(timeline_figure(replace(_BRIEFING, timeline=events, lang="ar")))
    words = ["".join(each.itertext()) for each in svg.iter("text")]
    dated = [each for each in words if any(map(str.isdigit, each)) and not each.isdigit()]
    assert any("E2" in each for each in dated)
    assert any("أكتوبر" in each or "أبريل" in each for each in dated)
    assert {(each[0], each[-1]) for each in dated} == {("\u2067", "\u2069")}
