"""A lean reading has the words of a whole one, in paragraphs of the same numbers."""

from pathlib import Path

import pytest
from hypothesis import given

from briefing_app.input.document import Context
from briefing_app.input.reading import read_briefing, read_to_search
from briefing_app.input.text.inlines import plain_signs
from briefing_app.input.text.inlines.syntax import STOPS
from briefing_app.input.text.parsing import parse_text, parse_words
from briefing_app.model.briefing import Briefing
from briefing_app.model.errors import BriefingError
from briefing_app.model.tree import plain_text, walk
from tests.input.text.strategies import LINE

CORPUS = sorted((Path(__file__).parents[3] / "corpus" / "hostile").glob("*.md"))


def numbered(briefing: Briefing) -> list[int]:
    return [node.integer("number") for node in briefing.blocks if node.kind == "paragraph"]


@pytest.mark.parametrize("file", CORPUS, ids=lambda file: file.stem)
def test_paragraphs_have_the_numbers_of_a_whole_reading(file: Path) -> None:
    try:
        whole = read_briefing(file)
    except BriefingError as error:
        with pytest.raises(type(error)):
            read_to_search(file)
        return
    lean = read_to_search(file)
    assert numbered(lean) == numbered(whole)
    assert (lean.title, lean.marking, lean.as_of) == (whole.title, whole.marking, whole.as_of)
    assert len(lean.footnotes) == len(whole.footnotes)


WORDS = """\
---
sources: [{id: brown, title: Brown}]
---
# A *heading* {#here}

Some *words*, **strong ones**, `code`, ~~struck~~, a [link](https://example.org "title"),
&amp; more [@brown, p. 3] and a note.[^1]

![A map of the border](map.png)

[^1]

<!-- nothing -->

- An *item* with ==marks== and a \\*star\\*.
- www.example.org and some_snake_case, two * three

An <https://example.org/address>, hard\\
break "quoted" -- dash.

*[HTML]: A language

HTML is one.

[^1]: The *note* itself.
"""


def test_the_words_are_those_that_a_reader_sees(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_text(WORDS, "utf-8")
    lean, whole = read_to_search(file), read_briefing(file)
    assert numbered(lean) == numbered(whole) == [1, 0, 2, 3, 4]
    assert {node.kind for node in walk(lean.blocks)} <= {node.kind for node in walk(whole.blocks)}
    seen = plain_text(whole.blocks).translate(str.maketrans("“”’–", '""\'-'))
    seen = seen.replace("[@brown, p. 3]", "").replace(" - dash", " -- dash")
    assert plain_text(lean.blocks).split() == seen.split()
    assert plain_text(lean.footnotes["1"].blocks) == "The note itself."


SIGNS = """\
A 10:30 talk: *one*, **two**, `three`, [four](annex.md), a_b and 5% = half & more! [@brown] [^1]
done `a*b` [^2].

Some *words [in](a.md)* and [one] [@brown][one], ``a`b``, x*y*, ![x](a.png), :smile: http://a.org

[^2]: Second.
[^1]: First.

[one]: https://example.org
"""


AROUND = Context("a.md", 1, {"brown": 1}, (), lambda *_: "")


def words(text: str) -> list[str]:
    """Return the words of each block and each footnote of a text."""
    document = parse_words(text, AROUND)
    notes = [each.blocks for each in document.footnotes.values()]
    return [plain_text(each) for each in [*((node,) for node in document.blocks), *notes]]


def means_the_same_weighed(text: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(plain_signs, "_MARKS", STOPS.finditer)
        weighed = words(text), parse_text(text, AROUND)
    assert (words(text), parse_text(text, AROUND)) == weighed


@pytest.mark.parametrize("text", [SIGNS, SIGNS.partition("\n[one]:")[0]])
def test_signs_that_are_taken_at_once_mean_what_they_do_when_weighed(text: str) -> None:
    means_the_same_weighed(text)


@given(text=LINE)
def test_any_line_means_the_same_taken_at_once(text: str) -> None:
    means_the_same_weighed(text)
    means_the_same_weighed(f"{text}\n\n{text}\n:   {text}\n\n[^n]: {text}\n")


@pytest.mark.parametrize("end", ["  ", "\\"])
def test_a_break_of_the_line_parts_words(end: str) -> None:
    assert [each.split() for each in words(f"One ***a** c*{end}\ntwo")] == [
        ["One", "a", "c", "two"]
    ]


def test_a_note_is_found_where_its_mark_is() -> None:
    assert words("One^[said *here*] two.") == ["One two.", "said here"]


def test_brackets_that_cite_nothing_keep_their_words() -> None:
    assert words("See [@brown] and [`a` *desk* @nobody].") == ["See and [a desk @nobody]."]
