"""Words on paper that run the other way than the words around them."""

import re
import zlib
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from briefing_app.input.reading import read_briefing
from briefing_app.output.paper.paper_options import PaperOptions
from briefing_app.output.paper.paper_pdf import make_pdf
from briefing_app.output.paper.paper_profiles import profile

_FOREIGN = """---
title: "{0}"
subtitle: "{0}"
lang: {1}
timeline: [{{date: 2018-01-05, event: "{0}"}}]
sources: [{{id: x, title: "{0}"}}]
comparison:
  question: "{0}"
  label: Label
  motivations: [{{id: a, title: "1", summary: "{0}"}}, {{id: b, title: "2"}}]
  criteria: [{{id: k, title: "{0}"}}]
  cells: {{k: {{a: "{0}"}}}}
  evidence:
    - {{id: E1, text: "{0}", ratings: {{a: {{rating: C, because: "{0}"}}, b: II}}}}
---

# {0}

{2}

| {2} | {2} |
|---|---|
| {2} | {0} |

{2} **{0}** {2} [{0}](#x) {2}
"""
_ARABIC, _LATIN = "\u0643\u0644\u0645\u0629", "Words"
_UNTAGGED = PaperOptions(tagged=False)


def _marks(pdf: bytes, mark: str, number: str) -> list[tuple[float, float]]:
    """Return the middles of a mark and of the nearest number on its line, from the left."""
    found = []
    document = pypdfium2.PdfDocument(pdf)
    for page in document:
        text = page.get_textpage()
        middles = []
        for each in range(text.count_chars()):
            left, bottom, right, _top = text.get_charbox(each)
            middles.append((text.get_text_range(each, 1), (left + right) / 2, bottom))
        for letter, x, y in middles:
            if letter == mark:
                near = [at for other, at, low in middles if other == number and abs(low - y) < 4]
                found.append((x, min(near, key=lambda at: abs(at - x))))
    document.close()
    return found


@pytest.mark.parametrize(
    ("words", "lang", "around"), [("Kim", "ar", _ARABIC), (_ARABIC, "en", _LATIN)]
)
def test_marks_stay_at_the_end_of_words_of_the_other_direction(
    words: str, lang: str, around: str, tmp_path: Path
) -> None:
    file = tmp_path / "x.md"
    # The figure is beside the mark as the words run, and nowhere else near it.
    file.write_text(_FOREIGN.format(f"{words} 9!", lang, around), encoding="utf-8")
    found = _marks(make_pdf(read_briefing(file), _UNTAGGED), "!", "9")
    assert len(found) >= _FOREIGN.count("{0}")
    for mark, figure in found:
        assert (mark > figure) is (lang == "ar")


def test_a_number_after_words_of_the_other_direction_does_not_go_along(tmp_path: Path) -> None:
    file = tmp_path / "x.md"
    text = f"{_ARABIC} **Who?** 7 {_ARABIC} [Kim!](#x) 8 {_ARABIC}\n"
    file.write_text(f"---\nlang: ar\ntitle: {_ARABIC}\n---\n\n{text}", encoding="utf-8")
    pdf = make_pdf(read_briefing(file), _UNTAGGED)
    for mark, number in (("?", "7"), ("!", "8")):
        [(middle, figure)] = _marks(pdf, mark, number)
        assert figure < middle


@pytest.mark.parametrize("profile_name", ["briefing", "slides", "large-print"])
def test_all_numbers_of_paragraphs_are_beside_the_text(profile_name: str, tmp_path: Path) -> None:
    file = tmp_path / "x.md"
    blocks = (_ARABIC, " ".join([_LATIN] * 150), _ARABIC, " ".join([_LATIN] * 150))
    text = f"---\nlang: ar\ntitle: {_ARABIC}\n---\n\n" + "\n\n".join(blocks)
    file.write_text(text, encoding="utf-8")
    pdf = make_pdf(read_briefing(file), profile(profile_name).options("a4"))
    document = pypdfium2.PdfDocument(pdf)
    ends = {}
    for page in document:
        words = page.get_textpage()
        for place in range(words.count_chars()):
            _left, bottom, right, top = words.get_charbox(place)
            if bottom / page.get_height() > 0.13 and top / page.get_height() < 0.87:
                ends[words.get_text_range(place, 1)] = right
    document.close()
    of_numbers = [ends[figure] for figure in "1234"]
    assert max(of_numbers) - min(of_numbers) < 2
    assert min(of_numbers) > ends[_LATIN[-1]] + 5


def test_english_for_a_language_without_words_reads_from_the_left(tmp_path: Path) -> None:
    file = tmp_path / "x.md"
    hebrew = "\u05de\u05db\u05e1"
    file.write_text(_FOREIGN.format(hebrew, "he", hebrew), encoding="utf-8")
    document = pypdfium2.PdfDocument(make_pdf(read_briefing(file), _UNTAGGED))
    lines: dict[float, list[tuple[float, str]]] = {}
    for text in (page.get_textpage() for page in document):
        for place in range(text.count_chars()):
            left, bottom, _right, _top = text.get_charbox(place, loose=True)
            letter = text.get_text_range(place, 1)
            if letter.isascii() and letter.strip():
                lines.setdefault(round(bottom), []).append((left, letter))
    document.close()
    seen = ["".join(letter for _left, letter in sorted(line)) for line in lines.values()]
    for sentence in ("Leastrefuted:1.TheleadchangesifE1iswrong.", "Disdiagnosticity:how", "Cred."):
        assert any(sentence in line for line in seen), sentence


def test_headings_and_what_the_program_says_stand_at_the_side_of_the_page(tmp_path: Path) -> None:
    file = tmp_path / "x.md"
    hebrew = "\u05de\u05db\u05e1"
    file.write_text(
        _FOREIGN.format(hebrew, "he", hebrew) + "\n## Head\n\nOwn words.\n", encoding="utf-8"
    )
    document = pypdfium2.PdfDocument(make_pdf(read_briefing(file), _UNTAGGED))
    sides = {}
    for page in document:
        text = page.get_textpage()
        whole = text.get_text_range(0, text.count_chars())
        for words in ("Head", "Own", "hangs", "probability", "Timeline", "Sources"):
            if (at := whole.find(words)) >= 0:
                left, _bottom, right, _top = text.get_charbox(at)
                sides[words] = (left + right) / 2 > page.get_width() / 2
    document.close()
    assert sides == {
        "Head": True, "Own": False, "hangs": True, "probability": True, "Timeline": True,
        "Sources": True,
    }  # fmt: skip


def test_what_is_known_of_an_item_keeps_its_order_from_the_right(tmp_path: Path) -> None:
    file = tmp_path / "x.md"
    text = f"""---
lang: ar
title: {_ARABIC}
sources: [{{id: s, title: {_ARABIC}, grade: C2}}]
comparison:
  label: {_ARABIC}
  motivations: [{{id: a, title: {_ARABIC}}}, {{id: b, title: {_ARABIC}}}]
  evidence: [{{id: E9, text: {_ARABIC}, source: s, ratings: {{a: C, b: II}}}}]
---

{_ARABIC} [@E9]
"""
    file.write_text(text, encoding="utf-8")
    # The grade is between the source, at the right, and the paragraph, at the left.
    found = _marks(make_pdf(read_briefing(file), _UNTAGGED), "\u00b6", "C")
    [(paragraph, grade)] = found
    assert paragraph < grade


_SENTENCES = f"""---
lang: ar
title: {_ARABIC}
timeline:
  - {{date: 2024-10-09, event: {_ARABIC}}}
  - {{date: 2025-02-16, event: {_ARABIC}}}
  - {{date: 2025-02-17, event: {_ARABIC}}}
comparison:
  label: {_ARABIC}
  motivations:
    - {{id: a, title: {_ARABIC}, likelihood: likely}}
    - {{id: b, title: {_ARABIC * 2}}}
  evidence:
    - {{id: E7, text: {_ARABIC}, ratings: {{a: C, b: II}}}}
    - {{id: E8, text: {_ARABIC}, ratings: {{a: C, b: II}}}}
    - {{id: E9, text: {_ARABIC}, ratings: {{a: C, b: II}}}}
---

{_ARABIC}
"""


def _places_of_letters(pdf: bytes) -> list[dict[str, list[float]]]:
    """Return for each line of a PDF where its letters are, from the left."""
    lines: dict[tuple[int, int], dict[str, list[float]]] = {}
    document = pypdfium2.PdfDocument(pdf)
    for number, text in enumerate(page.get_textpage() for page in document):
        for place in range(text.count_chars()):
            left, bottom, _right, _top = text.get_charbox(place, loose=True)
            line = lines.setdefault((number, round(bottom)), {})
            line.setdefault(text.get_text_range(place, 1), []).append(left)
    document.close()
    return list(lines.values())


def test_sentences_from_the_right_keep_the_order_of_their_numbers(tmp_path: Path) -> None:
    file = tmp_path / "x.md"
    file.write_text(_SENTENCES, encoding="utf-8")
    lines = _places_of_letters(make_pdf(read_briefing(file), _UNTAGGED))
    # The items whose cells would have to change, and no others.
    [items] = [each for each in lines if len(each.get("E", ())) == 3 and "I" in each]
    assert items["7"] > items["8"] > items["9"]
    # The scale, and the figures of its term.
    [scale] = [each for each in lines if {"C", "D", "8", "5"} <= each.keys()]
    assert max(scale["5"]) < min(scale["C"])
    # Days before their years, on the axis and in the table of events.
    dates = [each for each in lines if len(each.get("9", ())) == len(each.get("4", ())) > 0]
    assert len(dates) == 2
    for line in dates:
        assert max(line["9"]) > max(line["4"])


def test_passages_in_another_language_have_it(tmp_path: Path) -> None:
    file = tmp_path / "x.md"
    text = (
        f"---\ntitle: T\nlang: en\n---\n\nA {_ARABIC} b 9 \u03ba\u03b1\u03b9 *mots*{{lang=fr-CA}}\n"
    )
    file.write_text(text, encoding="utf-8")
    pdf = make_pdf(read_briefing(file))
    streams = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", pdf, re.DOTALL)
    contents = b"".join(zlib.decompress(each) for each in streams if each[:1] == b"\x78")
    assert {b"ar", b"el", b"fr"} <= set(re.findall(rb"/Lang ?\((\w+)\)", pdf + contents))


@pytest.mark.parametrize("language", ["en", "ar"])
def test_each_cell_of_a_ballot_has_its_rules(language: str, tmp_path: Path) -> None:
    file = tmp_path / "x.md"
    file.write_text(_FOREIGN.format("x", language, "x"), encoding="utf-8")
    options = replace(profile("ballot").options("a4"), tagged=False)
    document = pypdfium2.PdfDocument(make_pdf(read_briefing(file), options))
    page = document[0]
    rules = [
        each.get_bounds() for each in page.get_objects(filter=(pypdfium2.raw.FPDF_PAGEOBJ_PATH,))
    ]
    places = {
        round(left) for left, low, right, high in rules if right - left < 2 and high - low > 12
    }
    document.close()
    # Before and after the items, and after each of two motivations.
    assert len(places) == 4
