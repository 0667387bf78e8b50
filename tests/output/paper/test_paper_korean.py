"""Korean on paper: where its lines end."""

import re
from dataclasses import replace
from pathlib import Path

import pypdfium2

from briefing_app.input.reading import read_briefing
from briefing_app.model.briefing import Briefing, Footnote
from briefing_app.model.comparison import Comparison, Criterion, Evidence, Motivation, Rating
from briefing_app.output.paper.paper_options import PaperOptions
from briefing_app.output.paper.paper_pdf import make_pdf
from briefing_app.output.paper.paper_profiles import profile
from tests.samples import node

_PAGES = PaperOptions(contents=False, report=False, tagged=False)
_WORDS = "\uac00\ub098 \ub2e4\ub77c\ub9c8 \ubc14\uc0ac\uc544\uc790"


def _text(briefing: Briefing, options: PaperOptions) -> str:
    document = pypdfium2.PdfDocument(make_pdf(briefing, options))
    text = "\n".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return text


def _lines(lang: str, options: PaperOptions = _PAGES) -> set[str]:
    """Return the words of the lines of a paper that has the words everywhere but in its text."""
    many = " ".join([_WORDS] * 6)
    motivations = tuple(Motivation(f"m{each}", _WORDS) for each in range(3))
    evidence = (Evidence("E1", many, ratings={"m0": Rating("C")}),)
    criteria, cells = (Criterion("c", _WORDS),), {"c": {each.id: many for each in motivations}}
    comparison = Comparison("", _WORDS, motivations, criteria, cells, evidence)
    row = node("row", *(node("cell", many) for _ in range(3)), header=False)
    blocks = (node("heading", many, level=1, id="h"), node("table", row))
    briefing = Briefing("f", "f", many, blocks, lang=lang, comparison=comparison)
    found = set(_text(briefing, options).split())
    return {word for word in found if word[0] >= "\uac00" and word in "".join(_WORDS.split())}


def test_no_line_of_a_sentence_on_the_lead_begins_with_a_bracket() -> None:
    briefing = read_briefing(str(Path(__file__).parent / "korean.md"))
    few = replace(_PAGES, report=True, text=False, reasons=False, timeline=False, sources=False)
    for margin in (17, 29, 35):
        lines = _text(briefing, replace(few, margin=margin)).splitlines()
        assert any(" \u2192 " in each for each in lines)
        assert not [each for each in lines if re.match(r"\([^)]* \u2192 ", each)], margin


def test_words_of_titles_and_tables_are_whole() -> None:
    assert _lines("ko") == set(_WORDS.split())


def test_words_of_a_ballot_are_whole() -> None:
    motivations = (Motivation("m", "\uac00\ub098\ub2e4 \ub77c\ub9c8\ubc14"),)
    comparison = Comparison("", "M", motivations, (), {}, (Evidence("E1", "Item"),))
    briefing = Briefing("f", "f", "T", (), lang="ko", comparison=comparison)
    text = _text(briefing, PaperOptions(layout="ballot", tagged=False))
    assert {"\uac00\ub098\ub2e4", "\ub77c\ub9c8\ubc14"} <= set(text.split())


def test_no_number_of_a_head_is_parted_from_what_is_counted() -> None:
    motivations = tuple(Motivation(f"m{each}", _WORDS) for each in range(12))
    evidence = tuple(
        Evidence(f"E{each}", _WORDS, ratings={"m0": Rating("C")}) for each in range(1, 31)
    )
    comparison = Comparison("", _WORDS, motivations, (), {}, evidence)
    briefing = Briefing("f", "f", "T", (), lang="ko", comparison=comparison)
    options = replace(profile("large-print").options("letter"), tagged=False)
    document = pypdfium2.PdfDocument(make_pdf(briefing, options))
    seen = 0
    for page in document:
        words = page.get_textpage()
        text = words.get_text_range()
        for found in re.finditer(r"30\s*\uac74\s*\uc911\s*\d+\s*~\s*\d+", text):
            seen += 1
            for part in re.finditer(r"30\s*\uac74|\d+\s*~\s*\d+", found[0]):
                first, last = (found.start() + place for place in (part.start(), part.end() - 1))
                assert abs(words.get_charbox(first)[1] - words.get_charbox(last)[1]) < 4
    document.close()
    assert seen > 3


def test_in_other_languages_a_line_may_end_in_them() -> None:
    assert _lines("en") > set(_WORDS.split())


def test_words_of_callouts_and_subtitles_are_whole() -> None:
    many = " ".join([_WORDS] * 40)
    callout = node("callout", node("paragraph", many), variant="judgement", title="")
    briefing = Briefing("f", "f", "T", (callout,), subtitle=many, lang="ko")
    found = set(_text(briefing, PaperOptions(tagged=False)).split())
    assert {word for word in found if word in "".join(_WORDS.split())} == set(_WORDS.split())


def test_words_of_slides_and_of_notes_are_whole() -> None:
    many = " ".join([_WORDS] * 40)
    mark = node("footnote_reference", note="n", number=1)
    note = Footnote("n", 1, (node("paragraph", many),))
    slide = Briefing("f", "f", "T", (node("paragraph", many),), lang="ko")
    noted = slide._replace(blocks=(node("paragraph", "A", mark),), footnotes={"n": note})
    for briefing, options in ((slide, profile("slides").options("a4")), (noted, _PAGES)):
        found = set(_text(briefing, replace(options, tagged=False)).split())
        assert {word for word in found if word in "".join(_WORDS.split())} == set(_WORDS.split())


def test_no_line_of_the_text_ends_between_a_number_and_what_it_counts() -> None:
    counted = "4초 7월 12,500톤이 0.25가 2시 41분"
    blocks = tuple(
        node("paragraph", "가" * size, " ", " ".join([counted] * 12)) for size in range(1, 24)
    )
    text = _text(Briefing("f", "f", "T", blocks, lang="ko"), _PAGES).replace("\r", "")
    assert len(text.splitlines()) > 60
    for each in counted.split():
        assert len(re.findall(rf"(?<![\d.,]){each}", text)) == 12 * 23, each


def test_numbers_among_letters_without_serifs_have_none() -> None:
    for lang, serifs in (("ko", False), ("ar", False), ("en", True)):
        briefing = Briefing("f", "f", "", (node("paragraph", "2018"),), lang=lang)
        pdf = make_pdf(briefing, PaperOptions(tagged=False))
        assert (b"IBMPlexSerif" in pdf) is serifs


def test_no_line_begins_with_what_closes_or_parts_a_range_from_its_unit() -> None:
    cited = node("citation", source="E1", label="E1")
    callouts = tuple(
        node("callout", node("paragraph", "가나 " * 3 + "다 " * count, cited, each), title="")
        for count in range(1, 30)
        for each in (". 다", " 5~20퍼센트 다", " USB가(가) 다")
    )
    briefing = Briefing("f", "f", "T", callouts, lang="ko")
    text = _text(briefing, replace(_PAGES, judgements=False, paper="a5"))
    assert text.count("USB가") == 29
    assert re.findall(r"^[\]).,].*|.*[(\[~]$", text.replace("\r", ""), re.MULTILINE) == []
    assert text.count("5~20퍼센트") == 29
