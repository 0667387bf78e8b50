"""Words on paper that run the other way than the words around them."""

from pathlib import Path

import pypdfium2
import pytest

from briefing_app.input.reading import read_briefing
from briefing_app.output.paper.paper_options import PaperOptions
from briefing_app.output.paper.paper_pdf import make_pdf

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
