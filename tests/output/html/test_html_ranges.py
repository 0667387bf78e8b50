"""The range chart and the key of terms in the HTML page."""

import re

from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison, Motivation
from briefing_app.model.scales import ICD203, PHIA, Scale
from briefing_app.output.html.html_page import to_html
from tests.samples import node


def _page(*motivations: Motivation, scale: Scale = ICD203, lang: str = "en") -> str:
    comparison = Comparison("", "<Motivation>", motivations, (), {}, ())
    blocks = (node("heading", "One", level=1, id="one"), node("paragraph", "It is very likely."))
    return to_html(Briefing("f", "f", "T", blocks, scale=scale, lang=lang, comparison=comparison))


def test_rows_say_all_that_is_drawn() -> None:
    page = _page(
        Motivation("a", "<A>", "one", "likely", "moderate"), Motivation("b", "B"),
    )  # fmt: skip
    chart = page[page.index('<table class="ranges">') :]
    text = " ".join(re.sub(r"<[^>]+>", " ", chart[: chart.index("</table>")]).split())
    assert "&lt;Motivation&gt;" in text
    assert "Likelihood Confidence &lt;A&gt; likely , 55 to 80 per cent moderate B" in text
    assert text.endswith("B not estimated not given")
    assert '<a href="#one">&lt;A&gt;</a>' in chart
    assert chart.count('class="filled"') == 2
    assert "Likelihood on the scale ICD 203: likely, 55 to 80 per cent; very likely" in page


def test_approximate_ends_fade_and_exact_ones_do_not() -> None:
    icd = _page(Motivation("a", "A", "", "likely"))
    assert "url(#" not in icd
    page = _page(
        Motivation("a", "A", "", "likely"), Motivation("b", "B", "", "remote chance"),
        Motivation("c", "C", "", "almost certain"), scale=PHIA,
    )  # fmt: skip
    assert page.count("url(#ranges:in)") == 2
    assert page.count("url(#ranges:out)") == 2
    assert page.count('id="ranges:in"') == page.count('id="ranges:out"') == 1


def test_without_a_comparison_the_key_ends_the_text() -> None:
    briefing = Briefing("f", "f", "T", (node("paragraph", "It is unlikely."),), scale_named=True)
    page = to_html(briefing)
    assert '<table class="ranges">' not in page
    assert '</p>\n<p class="terms">Likelihood on the scale ICD 203: unlikely, 20 to 45' in page
    assert 'class="terms"' not in to_html(briefing._replace(scale_named=False))


def test_without_likelihoods_there_is_no_chart() -> None:
    assert '<table class="ranges">' not in _page(Motivation("a", "A"))


def test_english_on_a_page_from_the_right_keeps_its_order() -> None:
    page = _page(Motivation("a", "A", "", "likely"), lang="he")
    assert '<span class="words">\u206655 to 80 per cent\u2069</span>' in page
    assert '<p class="ranges-note">\u2066ICD 203.' in page
    assert '<p class="terms">\u2066Likelihood' in page


def test_a_term_and_its_figures_keep_their_order_from_the_right() -> None:
    page = _page(Motivation("a", "A", "", "likely"), lang="ar")
    [told] = re.findall('<p class="terms">(.*?)</p>', page)
    pairs = re.findall("\u2067\u2066([a-z ]+)\u2069(.*?)\u2069", told)
    assert [term for term, _figures in pairs] == ["likely", "very likely"]
    assert all("\u060c" in figures and figures[-1].isalpha() for _term, figures in pairs)
