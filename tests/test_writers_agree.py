"""What is decided in the model, looked for in what each writer makes of one briefing."""

import io
import json
import re
import warnings
from collections.abc import Callable, Iterable, Iterator
from html.parser import HTMLParser
from typing import Any

import docx
import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument

from briefing_app.model.anchors import (
    COMPARISON,
    NOTES,
    SOURCES,
    TIMELINE,
    evidence_anchor,
    note_anchor,
    paragraph_anchor,
    source_anchor,
)
from briefing_app.model.appendices import added_sections
from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Assumption, CarriedCells, Comparison, Indicator
from briefing_app.model.dates import PartialDate
from briefing_app.model.lead.analysis import analyse
from briefing_app.model.lead.sums import Sums
from briefing_app.model.parts import words_of
from briefing_app.model.table.hold_words import result_parts
from briefing_app.model.table.lead_report import lead_report
from briefing_app.model.table.missing import missing_work
from briefing_app.model.table.table import fragility_parts, lead_sentence, table_rows
from briefing_app.model.table.table_words import (
    confidence_words,
    diagnosticity_text,
    has_blanks,
    key_note,
    letters_used,
    weights_words,
)
from briefing_app.model.title_block import title_facts
from briefing_app.model.tree import Node, walk
from briefing_app.model.words.fixed_words import Words, date_words, grade_sentence, words_in
from briefing_app.model.words.inline_words import callout_title, citation_parts, missing_image
from briefing_app.model.words.legible import code_lines, legible
from briefing_app.output.html.html_page import to_html
from briefing_app.output.paper.paper_data import paper_data
from briefing_app.output.paper.paper_options import PaperOptions
from briefing_app.output.record.briefing_record import to_json
from briefing_app.output.tree_markdown import tree_to_markdown
from briefing_app.output.word.word_document import to_word
from briefing_app.output.workbook.xlsx_workbook import to_xlsx
from briefing_app.translation import SOURCE, use
from briefing_app.ui.reader.document.document_writer import Writer
from briefing_app.ui.reader.document.typography import Typography
from briefing_app.ui.theme.appearance import Appearance
from briefing_app.ui.theme.theme import load_theme
from briefing_app.ui.theme.typefaces import load_fonts
from tests.model.editions.test_comparing import of_text
from tests.samples import every_kind, node, replace

_TRICK = node("paragraph", "gnp\u202eexe and\nmore")
_LISTING = node("code_block", text="if x:\n\treturn\u202e y\n", language="")
_FERRY = node("callout", node("paragraph", "Fog."), variant="judgement", title="The ferry")
_HEBREW = node("paragraph", "2018: שלום and peace")
_ENGLISH = node("paragraph", "Peace.")
_CITED = node(
    "paragraph",
    *(node("citation", target="evidence", ref=ref, label=ref) for ref in ("E1", "E2")),
)
_LANGUAGES = ("en", "de", "fr", "ko", "ar")


_DIRECTED = """\
<p dir="rtl">Paragraph.</p>

<div dir="rtl">

- Listed.

> Quoted.

<p dir="ltr">Inner.</p>

<div dir="ltr">

- Listed within.

> Quoted within.

</div>

</div>

<a href="#a"><h2 dir="rtl">Linked.</h2></a>

| Head. {: dir=rtl} | Left. |
|-------------------|-------|
| Cell. {: dir=rtl} | Usual. |

<table dir="rtl"><tr><td>Right.</td></tr></table>

Term. {: dir=rtl}
:   Meant.
"""


def _briefing(lang: str = "en") -> Briefing:
    briefing = every_kind()
    blocks = (*briefing.blocks, _TRICK, _LISTING, _FERRY, _HEBREW, _ENGLISH)
    return briefing._replace(lang=lang, blocks=blocks)


class _Html(HTMLParser):
    """The words of a page, attributes that are read aloud included, and its ids and directions."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.words = ""
        self.ids: set[str] = set()
        self.directions: list[tuple[str, str]] = []
        self._open: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        self.words += " ".join(found.get(name, "") for name in ("aria-label", "alt"))
        self.ids.add(found.get("id", ""))
        if tag not in {"meta", "br", "hr", "img", "input"}:
            self._open.append(found.get("dir", self._open[-1] if self._open else ""))

    def handle_endtag(self, _tag: str) -> None:
        self._open.pop()

    def handle_data(self, data: str) -> None:
        self.words += data
        self.directions.append((data, self._open[-1] if self._open else ""))


def _strings(data: object) -> Iterator[str]:
    if isinstance(data, str):
        yield data
    elif isinstance(data, dict):
        for key, each in data.items():
            if key != "m":  # what a part of a formula is
                yield from _strings(each)
    elif isinstance(data, list):
        for each in data:
            yield from _strings(each)


def _paper(briefing: Briefing) -> dict[str, Any]:
    return json.loads(paper_data(briefing, PaperOptions()).json)


def _screen(briefing: Briefing) -> tuple[QTextDocument, Writer]:
    load_fonts()
    document = QTextDocument()
    writer = Writer(briefing, document, Typography(Appearance(load_theme("light"))))
    for _ in writer.steps():
        pass
    return document, writer


def _words_on_paper(briefing: Briefing) -> str:
    return "".join(_strings(_paper(briefing))).replace("\u200b", "").replace("\u00a0", " ")


def _words_in_html(briefing: Briefing) -> str:
    return _Html(to_html(briefing)).words


def _words_on_screen(briefing: Briefing) -> str:
    return _screen(briefing)[0].toRawText()


_WRITERS: dict[str, Callable[[Briefing], str]] = {
    "paper": _words_on_paper, "html": _words_in_html, "screen": _words_on_screen,
}  # fmt: skip


def _decided(briefing: Briefing) -> Iterator[str]:
    """Yield the words that are decided once, for all that shows the text."""
    words = words_in(briefing.lang)
    yield from title_facts(briefing)
    for each in walk(briefing.blocks):
        if each.kind == "callout":
            yield callout_title(each, words)
        elif each.kind == "citation":
            yield "".join(citation_parts(each))
        elif each.kind == "image" and each.string("source") not in briefing.assets:
            yield missing_image(each, words)
    for source in briefing.sources:
        if source.grade:
            yield grade_sentence(source.grade, words)
    for event in briefing.timeline:
        yield date_words(event.date, words)
    yield words["date"]
    yield words["event"]
    yield legible("gnp\u202eexe and\nmore")
    yield from (line for line in code_lines(_LISTING.text))
    shown = {section.id: section.title for section in added_sections(briefing)}
    yield shown[TIMELINE]
    yield shown[SOURCES]


def test_citations_beside_one_another_are_joined_in_every_document() -> None:
    briefing = replace(every_kind(), blocks=(_CITED,))
    for words in (_words_on_paper, _words_in_html, _words_in_word):
        shown = "".join(words(briefing).split())
        assert "[E1," in shown
        assert "E2]" in shown


@pytest.mark.usefixtures("qapp")
def test_a_number_in_groups_of_figures_is_not_turned_round() -> None:
    paragraph = node("paragraph", "بلغ 1 234,5 مليون")
    briefing = replace(every_kind(), lang="ar", blocks=(paragraph,))
    on_paper = "".join(_strings(_paper(briefing)))
    for words in (
        on_paper,
        _words_in_html(briefing),
        _words_on_screen(briefing),
        _words_in_word(briefing),
    ):
        assert "1\u00a0234,5" in words


_JUMPING = """\
### First

# Second

#### Below

> ###### Quoted

## Third

!!! note
    # In a note

###

## Fourth
"""


def _depths_in_html(briefing: Briefing) -> list[tuple[int, str]]:
    found = re.findall(r"<h([2-6])[^>]*>(.*?)</h", to_html(briefing))
    return [(int(level) - 1, words) for level, words in found if words != "Contents"]


def _depths_in_word(briefing: Briefing) -> list[tuple[int, str]]:
    document = docx.Document(io.BytesIO(to_word(briefing)))
    return [
        (int(each.style.name.removeprefix("Heading ")), each.text)
        for each in document.paragraphs
        if each.style and each.style.name and each.style.name.startswith("Heading")
    ]


@pytest.mark.parametrize("depths", [_depths_in_html, _depths_in_word])
def test_no_level_of_headings_is_left_out(
    depths: Callable[[Briefing], list[tuple[int, str]]],
) -> None:
    expected = [(1, "First"), (1, "Second"), (2, "Below"), (3, "Quoted"), (2, "Third"),
                (1, "In a note"), (2, "Fourth")]  # fmt: skip
    assert depths(of_text(_JUMPING)) == expected
    # On paper those in other blocks are no headings.
    headings = [each for each in _paper(of_text(_JUMPING))["text"] if each["kind"] == "heading"]
    assert [(each["level"], each["words"]) for each in headings] == [
        each for each in expected if each[1] not in ("Quoted", "In a note")
    ]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("lang", _LANGUAGES)
@pytest.mark.parametrize("writer", _WRITERS)
def test_every_writer_says_what_was_decided(writer: str, lang: str) -> None:
    briefing = _briefing(lang)
    shown = "".join(_WRITERS[writer](briefing).split())
    missing = [words for words in _decided(briefing) if "".join(words.split()) not in shown]
    assert missing == []


@pytest.mark.parametrize("writer", ["paper", "html"])
def test_the_result_of_the_comparison_is_said_in_the_same_words(writer: str) -> None:
    briefing = _briefing()
    assert briefing.comparison is not None
    analysis = analyse(briefing.comparison)
    shown = _WRITERS[writer](briefing)
    assert lead_sentence(briefing.comparison, analysis) in shown
    parts = [words for words, _ref in fragility_parts(analysis)]
    assert len(parts) > 2
    assert all(words.strip() in shown for words in parts)


def _told_whole() -> Briefing:
    """Return the sample with all that the report on the lead tells of."""
    briefing = _briefing()
    comparison = briefing.comparison
    assert comparison is not None
    sign = Indicator("sign", "Trade comes first.", PartialDate(2018, 3), "not seen")
    first, *others = comparison.motivations
    assumption = Assumption("A1", "He decided.", "", (CarriedCells("E1", "m2"),), "low")
    comparison = comparison._replace(
        motivations=(first._replace(indicators=(sign,)), *others),
        assumptions=(assumption,),
        left_out=("the column “Fog” on line 9",),
    )
    return briefing._replace(comparison=comparison)


def _words_in_word(briefing: Briefing) -> str:
    body = docx.Document(io.BytesIO(to_word(briefing))).element.body
    return "".join(body.itertext("{*}t"))


def _workbook(briefing: Briefing) -> openpyxl.Workbook:
    with warnings.catch_warnings():
        # The bars and rules of newer Excels are in an extension that openpyxl passes over.
        warnings.simplefilter("ignore", UserWarning)
        return openpyxl.load_workbook(io.BytesIO(to_xlsx(briefing)), data_only=True)


def _words_in_workbook(briefing: Briefing) -> str:
    rows = (row for sheet in _workbook(briefing) for row in sheet.iter_rows(values_only=True))
    return "".join(str(each or "") for row in rows for each in row)


_DOCUMENTS: dict[str, Callable[[Briefing], str]] = {
    "paper": _words_on_paper, "html": _words_in_html, "word": _words_in_word,
    "workbook": _words_in_workbook,
}  # fmt: skip


@pytest.mark.parametrize("writer", _DOCUMENTS)
def test_what_the_lead_hangs_on_is_said_in_the_same_words(writer: str) -> None:
    briefing = _told_whole()
    comparison = briefing.comparison
    assert comparison is not None
    report = lead_report(briefing, comparison)
    assert len(report) == 6
    sentences = [result_parts(briefing, comparison, Sums(comparison))]
    expected = [*comparison.left_out, "sign was expected by now and not seen."]
    for section in report:
        expected += [section.title, *section.head, section.note]
        sentences += [*section.sentences, *(cell for row in section.rows for cell in row.cells)]
    # On paper the parts of a sentence are apart.
    whole = writer != "paper"
    expected += [words_of(each) for each in sentences if whole]
    expected += [part.words for each in sentences for part in each if not whole]
    shown = "".join(_DOCUMENTS[writer](briefing).replace("\u200b", "").split())
    assert [each for each in expected if "".join(each.split()) not in shown] == []


@pytest.mark.parametrize("writer", _DOCUMENTS)
def test_what_is_said_of_the_table_is_in_the_language_of_the_briefing(writer: str) -> None:
    briefing = _told_whole()._replace(lang="de")
    comparison = briefing.comparison
    assert comparison is not None
    analysis = analyse(comparison)
    use("fr")
    try:
        shown = "".join(_DOCUMENTS[writer](briefing).replace("\u200b", "").split())
    finally:
        use(SOURCE)
    said = {
        lang: (
            lead_sentence(comparison, analysis, words_in(lang)),
            *missing_work(comparison, words=words_in(lang)),
        )
        for lang in ("de", "fr")
    }
    assert [each for each in said["de"] if "".join(each.split()) not in shown] == []
    assert [each for each in said["fr"] if "".join(each.split()) in shown] == []


def test_the_workbook_says_in_its_key_what_was_left_out_and_has_no_row_of_it() -> None:
    book = _workbook(_told_whole())
    assert not any("Fog" in str(cell.value) for row in book["Comparison"] for cell in row)
    assert any("Fog" in str(cell.value) for row in book["Key"] for cell in row)


def _weights(writer: str, comparison: Comparison, words: Words) -> list[str]:
    """Return how credibility and relevance are written: on paper they have columns."""
    if writer != "paper":
        return [weights_words(item, words) for item in comparison.evidence]
    heads = [words["credibility_column"], words["relevance_column"]]
    return [*heads, *(words["levels"][item.credibility] for item in comparison.evidence)]


@pytest.mark.parametrize("lang", _LANGUAGES)
@pytest.mark.parametrize("writer", ["paper", "html"])
def test_the_comparison_is_in_the_language_of_the_briefing(writer: str, lang: str) -> None:
    briefing, words = _briefing(lang), words_in(lang)
    comparison = briefing.comparison
    assert comparison is not None
    comparison = comparison._replace(left_out=("the item “Fog”",))
    briefing = briefing._replace(comparison=comparison)
    rows = table_rows(briefing, comparison, analyse(comparison), words=words)
    shown = "".join(_WRITERS[writer](briefing).split())
    expected = [
        *(row.title for row in rows),
        *(cell.text for row in rows for cell in row.cells),
        *(diagnosticity_text(row, words) for row in rows),
        *(item.type for item in comparison.evidence),
        *_weights(writer, comparison, words),
        *(confidence_words(each.confidence, words) for each in comparison.motivations),
        *(meaning for _letter, meaning in letters_used(rows, words)),
        *(words["rows"].values()),
        words["not_rated"], words["not_estimated"], words["likelihoods"], words["reasons"],
        words["event_key"], words["evidence_key"], words["bar_key"], words["pieces_key"],
        key_note(words), words["comparison"], words["contents"],
    ]  # fmt: skip
    assert has_blanks(rows)
    assert [each for each in expected if "".join(each.split()) not in shown] == []


@pytest.mark.usefixtures("qapp")
def test_every_writer_has_the_anchors_of_what_it_shows() -> None:
    briefing = _briefing()
    _document, writer = _screen(briefing)
    shared = {SOURCES, TIMELINE, source_anchor("brown"), source_anchor("reports")}
    notes = {NOTES, note_anchor(1)}
    assert shared | notes <= writer.text_index.anchors.keys()
    table = {COMPARISON, evidence_anchor("E1"), paragraph_anchor(1)}
    assert shared | notes | table <= _Html(to_html(briefing)).ids


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("lang", "base"), [("en", "ltr"), ("ar", "rtl")])
def test_every_writer_gives_a_block_the_direction_of_its_words(lang: str, base: str) -> None:
    briefing = _briefing(lang)
    expected = {"2018": "rtl", "Peace": "ltr"}
    html = _Html(to_html(briefing))
    found = {words[:5].rstrip(":."): way for words, way in html.directions
             if words.startswith(("2018: ", "Peace."))}  # fmt: skip
    assert found == expected
    paper = _paper(briefing)
    assert paper["dir"] == base
    written = {str(each["children"][0])[:5].rstrip(":."): each.get("dir", base)
               for each in paper["text"] if each["kind"] == "paragraph"}  # fmt: skip
    assert written.items() >= expected.items()
    document, _writer = _screen(briefing)
    block, ways = document.begin(), {}
    while block.isValid():
        ways[block.text()[:5].rstrip(":.")] = block.textDirection()
        block = block.next()
    assert (ways["2018"], ways["Peace"]) == (
        Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight,
    )  # fmt: skip


def _ways_on_paper(blocks: list[Any], around: str = "ltr") -> Iterator[tuple[str, str]]:
    """Yield the words of the template's data with the direction that they are in."""
    for each in blocks:
        if isinstance(each, str):
            yield each, around
        else:
            yield from _ways_on_paper(each.get("children", []), each.get("dir", around))


def _ways_in_word(briefing: Briefing) -> Iterator[tuple[str, str]]:
    for paragraph in docx.Document(io.BytesIO(to_word(briefing))).element.body.iter("{*}p"):
        from_right = next(paragraph.iter("{*}bidi"), None) is not None
        yield "".join(paragraph.itertext("{*}t")), "rtl" if from_right else "ltr"


def _ways_on_screen(briefing: Briefing) -> Iterator[tuple[str, str]]:
    document, _writer = _screen(briefing)
    block = document.begin()
    while block.isValid():
        right = block.textDirection() == Qt.LayoutDirection.RightToLeft
        yield block.text(), "rtl" if right else "ltr"
        block = block.next()


def _ways_in_tree(nodes: Iterable[Node], around: str = "ltr") -> Iterator[tuple[str, str]]:
    for each in nodes:
        yield each.text, around
        yield from _ways_in_tree(each.children, each.string("direction") or around)


def _node_of(data: dict[str, Any]) -> Node:
    children = tuple(map(_node_of, data["children"]))
    return Node(data["kind"], children, data["text"], data["attributes"])


_WAYS = {
    "HTML": lambda briefing: _Html(to_html(briefing)).directions,
    "paper": lambda briefing: _ways_on_paper(_paper(briefing)["text"]),
    "Word": _ways_in_word,
    "screen": _ways_on_screen,
    "Markdown": lambda briefing: _ways_in_tree(
        of_text(tree_to_markdown(briefing).split("---\n", 2)[2]).blocks
    ),
    "JSON": lambda briefing: _ways_in_tree(map(_node_of, json.loads(to_json(briefing))["blocks"])),
}


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("writer", _WAYS)
def test_every_writer_gives_a_block_the_direction_that_the_text_says(writer: str) -> None:
    briefing = of_text(_DIRECTED)
    found = {words.strip(): way for words, way in _WAYS[writer](briefing)}
    expected = {
        "Paragraph.": "rtl", "Listed.": "rtl", "Quoted.": "rtl", "Inner.": "ltr", "Head.": "rtl",
        "Cell.": "rtl", "Left.": "ltr", "Right.": "rtl", "Term.": "rtl", "Meant.": "ltr",
        "Usual.": "ltr", "Listed within.": "ltr", "Quoted within.": "ltr", "Linked.": "rtl",
    }  # fmt: skip
    assert {words: found[words] for words in expected} == expected


def _languages_in_word(briefing: Briefing) -> str:
    [run] = [
        each
        for each in docx.Document(io.BytesIO(to_word(briefing))).element.body.iter("{*}r")
        if "mots" in each.itertext("{*}t")
    ]
    [lang] = run.iter("{*}lang")
    return f"fr={lang.values()[0]}"


_SAID = {
    "HTML": (to_html, '<pre data-language="text" lang="fr"'),
    "paper": (lambda briefing: json.dumps(_paper(briefing)["text"]), '"lang": "fr"'),
    "Word": (_languages_in_word, "fr=fr"),
    "Markdown": (tree_to_markdown, "```{.text lang=fr}"),
    "JSON": (to_json, '"lang": "fr"'),
}


@pytest.mark.parametrize("writer", _SAID)
def test_every_writer_gives_code_the_language_that_the_text_says(writer: str) -> None:
    write, found = _SAID[writer]
    briefing = of_text("``` {.text lang=fr}\nmots\n```\n\n```\nwords\n```")
    assert write(briefing).count(found) == 1


def test_marks_stay_with_names_that_run_the_other_way() -> None:
    briefing = _briefing("ar")
    assert briefing.comparison
    first, *others = briefing.comparison.motivations
    comparison = replace(
        briefing.comparison, question="Who?", motivations=(first._replace(title="Why?"), *others)
    )
    asked = briefing._replace(comparison=comparison)
    for words in (_words_in_html(asked), _words_in_word(asked)):
        assert "\u2066Who?\u2069" in words
        assert "\u2066Why?\u2069" in words


def test_the_fonts_are_the_same_in_the_window_and_on_paper() -> None:
    from briefing_app.output.pdf import typesetting_jobs
    from briefing_app.resources import font_files
    from briefing_app.ui.theme import typefaces

    assert typesetting_jobs.font_files is typefaces.font_files is font_files
    assert all(file.is_file() for file in font_files())


def test_the_kinds_of_callouts_have_titles_in_every_language() -> None:
    for lang in _LANGUAGES:
        titles = {callout_title(Node("callout", attributes={"variant": each}), words_in(lang))
                  for each in ("judgement", "assumption", "editor", "warning", "note")}  # fmt: skip
        assert len(titles) == 5
