"""A briefing as a Word document."""

import io
import json
import re
import shutil
import subprocess
import zipfile
from pathlib import Path

import docx
import pypdfium2
import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn

from briefing_app.input.pictures.images import inspect
from briefing_app.model.anchors import citation_anchor
from briefing_app.model.briefing import Briefing, Footnote
from briefing_app.model.comparison import Comparison, Evidence, Motivation
from briefing_app.model.tree import KINDS, Node
from briefing_app.output.word.word_blocks import BlockWriter
from briefing_app.output.word.word_document import to_word
from briefing_app.output.word.word_inline import InlineWriter
from briefing_app.resources import resource
from tests.output.word.test_word_formula import SHOWN
from tests.samples import node, png, replace
from tests.turned import turned

_OFFICE = shutil.which("soffice")
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def _open(briefing: Briefing):
    return docx.Document(io.BytesIO(to_word(briefing)))


def _bare(*blocks: Node, **fields: object) -> Briefing:
    return Briefing("a.md", "a.md", "A title", blocks, **fields)


def _part(briefing: Briefing, name: str) -> str:
    with zipfile.ZipFile(io.BytesIO(to_word(briefing))) as file:
        return file.read(f"word/{name}.xml").decode()


def _words(document) -> list[str]:
    return ["".join(each.itertext(f"{_W}t")) for each in document.element.body.iter(f"{_W}p")]


def test_every_kind_of_node_is_written() -> None:
    assert BlockWriter.kinds | InlineWriter.kinds == KINDS


def _formula(tex: str) -> Node:
    return node("code", text=tex, classes=("math",))


def test_formulas_are_those_of_word_in_a_line_and_alone() -> None:
    document = _open(_bare(
        node("paragraph", node("text", text="So "), _formula("x^2"), number=1),
        node("quote", node("code_block", text="y\n", language="math", id="why")),
        node("paragraph", node("link", _formula("z"), target="why", scope="internal")),
    ))  # fmt: skip
    inline, block, link = document.paragraphs[1:]
    assert [each.tag for each in inline._p][1:] == [qn("w:r"), qn("m:oMath")]
    assert [each.tag for each in block._p][-1] == qn("m:oMathPara")
    assert block._p.pPr.ind is not None
    assert block._p.find(qn("w:bookmarkStart")) is not None
    assert link._p.find(f"{qn('w:hyperlink')}/{qn('m:oMath')}") is not None


def test_a_formula_that_word_cannot_show_as_it_is_meant_is_its_tex() -> None:
    kept = [node(kind, _formula("x^2")) for kind in ("strike", "insertion", "superscript")]
    paragraph = node("paragraph", *kept, _formula("\\unknown{y}"), number=1)
    document = _open(_bare(paragraph, node("code_block", text="\\frac{1\n", language="math")))
    assert _words(document)[1:3] == ["x^2x^2x^2\\unknown{y}", "\\frac{1"]
    assert document.element.body.find(f".//{qn('m:oMath')}") is None


def test_it_opens_with_its_words_its_styles_and_its_properties(sample: Briefing) -> None:
    document = _open(sample)
    words = _words(document)
    for each in ("A sample", "A desk officer  ·  As of 24 April 2018", "The first", "Quoted.",
                 "Warning · Mind  A warning.", "☑ done", "    print(x)", "Comparison",
                 ("Least refuted: The economy. The lead changes if E1 or E2 is wrong. "
                  "It changes if source 1 (one item) is withdrawn, or by one single step."),
                 "CC, very consistent. The economy: Hardship is what it predicts."):  # fmt: skip
        assert each in words
    assert any(each.endswith("as said [see 1, p. 3][E1].") for each in words)
    assert words[words.index("The reasons for the ratings") + 1].startswith("E1 Fears of")
    styles = {each.text: each.style.name for each in document.paragraphs}
    assert (styles["A sample"], styles["The first"]) == ("Title", "Heading 1")
    core = document.core_properties
    assert (core.title, core.author) == ("A sample", "A desk officer")
    assert core.keywords == "UNCLASSIFIED"
    assert core.created.date().isoformat() == "2018-04-24"


def test_tables_and_notes_are_set_more_closely_than_callouts(sample: Briefing) -> None:
    styles = _open(sample).styles
    below = {
        name: styles[name].paragraph_format.space_after.pt
        for name in ("Table text", "Note text", "Callout", "Facts", "Code")
    }
    assert below == {"Table text": 2, "Note text": 2, "Callout": 6, "Facts": 6, "Code": 0}


def test_notes_are_set_in_the_letters_of_the_text_and_tables_in_those_of_headings(
    sample: Briefing,
) -> None:
    styles = _open(sample).styles
    text, headings = (styles[name].font.name for name in ("Normal", "Heading 1"))
    assert text != headings
    assert styles["Note text"].font.name == text
    assert {styles[name].font.name for name in ("Table text", "Callout", "Facts")} == {headings}


def test_the_marking_is_in_the_header_and_the_footer_of_every_part(sample: Briefing) -> None:
    document = _open(sample)
    assert [each.orientation for each in document.sections] == [0, 1, 0]
    for section in document.sections:
        for edge in (section.header, section.footer):
            (marked,) = (each for each in edge.paragraphs if each.text == "UNCLASSIFIED")
            (shade,) = marked._p.xpath("w:pPr/w:shd/@w:fill")
            (letters,) = marked._p.xpath("w:r/w:rPr/w:color/@w:val")
            assert (f"#{shade}", f"#{letters}") == (
                sample.marking.background, sample.marking.foreground,
            )  # fmt: skip
    codes = re.findall(r"<w:instrText[^>]*> (\w+) ", document.sections[0].footer.part.blob.decode())
    assert codes == ["PAGE", "NUMPAGES"]
    bare = _open(_bare(lang="ko"))
    assert [each.text for each in bare.sections[0].footer.paragraphs] == ["1쪽 중 1쪽"]


def test_body_paragraphs_are_numbered_by_word() -> None:
    document = _open(_bare(node("paragraph", "One.", number=1), node("paragraph", "Aside."),
                           node("paragraph", "Two.", number=2)))  # fmt: skip
    numbered = [each._p.pPr.numPr is not None for each in document.paragraphs[1:]]
    assert numbered == [True, False, True]
    lists = {each._p.pPr.numPr.numId.val for each in document.paragraphs[1::2]}
    assert len(lists) == 1


def test_lists_begin_with_their_number_at_their_level() -> None:
    third = node("item", node("paragraph", "c"), node("paragraph", "d"))
    inner = node("ordered_list", third, start=3)
    items = (node("item", node("paragraph", "a")), node("item"), node("item", inner))
    document = _open(_bare(node("bullet_list", *items)))
    found = [(each.text, each._p.pPr.numPr.ilvl.val if each._p.pPr.numPr is not None else None)
             for each in document.paragraphs[1:]]  # fmt: skip
    assert found == [("a", 0), ("", 0), ("c", 1), ("d", None)]
    starts = re.findall(r'<w:lvlOverride w:ilvl="1"><w:startOverride w:val="(\d)"',
                        _part(_bare(node("bullet_list", *items)), "numbering"))  # fmt: skip
    assert starts == ["3"]
    indents = re.findall(r'<w:lvl w:ilvl="(\d)">.*?<w:ind w:left="(\d+)" w:hanging="(\d+)"',
                         _part(_bare(node("bullet_list", *items)), "numbering"))  # fmt: skip
    refs = re.findall(r'<w:abstractNum w:abstractNumId="(\d+)"',
                      _part(_bare(node("bullet_list", *items)), "numbering"))  # fmt: skip
    assert refs == sorted(refs, key=int)
    own = {(int(level), int(left), int(hanging)) for level, left, hanging in indents}
    assert {(0, 360, 360), (1, 720, 360), (2, 1080, 360)} <= own
    lists = [node("bullet_list", node("item", node("paragraph", "a"))) for _number in range(3)]
    levels = [each._p.pPr.numPr.ilvl.val for each in _open(_bare(*lists)).paragraphs[1:]]
    assert levels == [0, 0, 0]


def _called(ref: str, number: int) -> Node:
    return node("footnote_reference", note=ref, number=number)


def test_notes_are_footnotes() -> None:
    notes = {
        "a": Footnote("a", 1, (node("paragraph", "First ", _called("b", 2), "."),)),
        "b": Footnote("b", 2, (node("paragraph", "Only from a note."),)),
        "c": Footnote("c", 3, (node("code_block", text="x = 1"),)),
        "d": Footnote("d", 4, ()),
    }
    text = node("paragraph", "One", _called("a", 1), _called("a", 1), _called("c", 3),
                _called("d", 4), _called("lost", 9))  # fmt: skip
    briefing = _bare(text, footnotes=notes)
    xml = _part(briefing, "footnotes")
    assert re.findall(r'<w:footnote w:id="(\d)"><', xml) == ["1", "3", "4"]
    assert "First " in xml
    assert "x = 1" in xml
    document = _part(briefing, "document")
    # Word would count the third note as the second: it shows its number itself.
    assert re.findall(r"customMarkFollows", document) == ["customMarkFollows"] * 2
    words = _words(_open(briefing))
    assert words[-3:] == ["Notes", "Note 2", "Only from a note."]
    assert "One1" in words[1]


def test_a_briefing_without_notes_has_no_part_for_them() -> None:
    with zipfile.ZipFile(io.BytesIO(to_word(_bare()))) as file:
        assert "word/footnotes.xml" not in file.namelist()


def test_links_lead_to_places_that_are_there() -> None:
    link = node("link", "up", target="top", scope="internal")
    lost = node("link", "gone", target="nowhere", scope="internal")
    web = node("link", "web", target='https://example.org/?a="b\\', scope="web")
    bad = node("link", "run", target="file:///etc", scope="web")
    heading = node("heading", "Up", level=1, id="top")
    briefing = _bare(heading, node("paragraph", link, lost, web, bad))
    xml = _part(briefing, "document")
    (name,) = re.findall(r'w:hyperlink w:anchor="(\w+)"', xml)
    assert f'w:name="{name}"' in xml
    assert xml.count("<w:hyperlink") == 1
    assert 'HYPERLINK "https://example.org/?a=%22b%5C"' in xml
    assert "upgonewebrun (file:///etc)" in _words(_open(briefing))


def test_citations_beside_one_another_keep_their_own_links() -> None:
    cited = [node("citation", target="evidence", ref=ref, label=ref) for ref in ("E5", "E8")]
    places = [node("heading", ref, level=1, id=citation_anchor(each))
              for ref, each in zip(("E5", "E8"), cited, strict=True)]  # fmt: skip
    document = _open(_bare(*places, node("paragraph", cited[0], " ", cited[1], ".")))
    assert "[E5,\u00a0E8]." in _words(document)
    links = [*document.element.body.iter(f"{_W}hyperlink")]
    assert ["".join(each.itertext(f"{_W}t")) for each in links] == ["E5", "E8"]
    assert len({each.get(f"{_W}anchor") for each in links}) == 2


def test_what_runs_from_right_to_left(sample: Briefing) -> None:
    quote = node("quote", node("paragraph", "ציטוט"))
    rows = node("table", node("row", node("cell", "שם"), node("cell", "Name"), header=True))
    briefing = _bare(node("paragraph", "שלום"), node("paragraph", "Peace"), quote, rows, lang="he")
    xml = _part(briefing, "document")
    right, left = (re.search(f"<w:p>(?:(?!<w:p>).)*{words}", xml)[0] for words in ("שלום", "Peace"))
    assert "<w:bidi/>" in right
    assert "<w:rtl/>" in right
    assert "<w:bidi/>" not in left
    assert "<w:pBdr><w:right" in re.search("<w:p>(?:(?!<w:p>).)*ציטוט", xml)[0]
    assert "<w:bidiVisual/>" in xml
    assert 'w:bidi="he"' in _part(briefing, "styles")
    assert "bidiVisual" not in _part(sample, "document")


def test_a_cell_runs_as_its_words_do() -> None:
    rows = node("table", node("row", node("cell", "שם"), node("cell", "Name")))
    xml = _part(_bare(rows), "document")
    cells = dict(zip(("right", "left"), re.findall("<w:tc>.*?</w:tc>", xml), strict=True))
    assert {side for side, cell in cells.items() if "<w:bidi/>" in cell} == {"right"}


def test_styles_and_looks_are_those_of_the_words() -> None:
    looks = {"code": node("code", text="-o"), "raised": node("superscript", "2"),
             "lowered": node("subscript", "3"), "plain": node("text", text="words")}  # fmt: skip
    document = _open(_bare(*(node("paragraph", each) for each in looks.values())))
    runs = [each.runs[0].font for each in document.paragraphs[1:]]
    found = {name: (font.name, font.superscript, font.subscript)
             for name, font in zip(looks, runs, strict=True)}  # fmt: skip
    assert found == {
        "code": ("Courier New", None, None), "raised": (None, True, False),
        "lowered": (None, False, True), "plain": (None, None, None),
    }  # fmt: skip
    code = document.styles["Code"].font
    assert (code.name, code.size.pt) == ("Courier New", 8.5)
    edges = {(each.header_distance.mm, each.footer_distance.mm) for each in document.sections}
    assert [tuple(map(round, edge)) for edge in edges] == [(9, 9)]


def test_the_letters_of_the_table_are_explained_and_its_lead_is_linked(sample: Briefing) -> None:
    words = _words(_open(sample))
    assert sum(each.startswith("CC very consistent; ") for each in words) == 1
    assert sample.comparison is not None
    bare = sample.comparison._replace(evidence=())
    assert not any("very consistent; " in each
                   for each in _words(_open(replace(sample, comparison=bare))))  # fmt: skip
    xml = _part(sample, "document")
    lead = re.search("<w:p>(?:(?!<w:p>).)*Least refuted.*?</w:p>", xml)[0]
    linked = re.findall('<w:hyperlink w:anchor="[^"]+".*?<w:t[^>]*>(.*?)</w:t>', lead)
    assert linked[:2] == ["E1", "E2"]
    assert "Least refuted" not in "".join(linked)


def test_a_box_has_its_bar_where_lines_begin_and_its_ground(sample: Briefing) -> None:
    found = re.findall(
        '<w:pBdr><w:(\\w+) w:val="single" w:sz="24" w:space="8" w:color="(\\w+)"/></w:pBdr>'
        '(?:<w:shd w:val="clear" w:color="auto" w:fill="(\\w+)"/>)?',
        _part(sample, "document"),
    )
    light = json.loads(resource("themes/light.json").read_text("utf-8"))
    looks = [light["code"], *(look["bar"] for look in light["callouts"].values())]
    assert {side for side, _bar, _ground in found} == {"left"}
    assert {(bar, ground) for _side, bar, ground in found} >= {
        (light["quote_bar"][1:], ""),
        (light["code"][1:], light["code"][1:]),
    }
    assert {f"#{bar}" for _side, bar, ground in found if ground} <= set(looks)


def test_what_belongs_together_stays_on_one_page() -> None:
    words = node("paragraph", "Words.")
    document = _open(_bare(
        words, node("paragraph", "On this:"), node("callout", words, variant="note", title=""),
        node("definition_list", node("term", "Term"), node("definition", words)),
        node("code_block", text="one\ntwo\nlast", language=""),
        node("code_block", text="long\n" * 30, language=""),
    ))  # fmt: skip
    kept = [
        "".join(each.itertext(f"{_W}t"))
        for each in document.element.body.iter(f"{_W}p")
        if each.find(f"{_W}pPr/{_W}keepNext") is not None
    ]
    assert kept == ["On this:", "Term", "one", "two"]


def test_code_in_a_line_from_right_to_left_keeps_its_order() -> None:
    option = node("code", text="-o")
    xml = _part(_bare(node("paragraph", "שלום ", option), lang="he"), "document")
    run = re.search("<w:r>(?:(?!<w:r>).)*\u200e-o\u200e", xml)[0]
    assert "<w:rtl/>" not in run
    assert "\u200e" not in _part(_bare(node("paragraph", "Peace ", option)), "document")


def test_images_have_words_and_fit(sample: Briefing) -> None:
    asset = next(iter(sample.assets.values()))
    assets = {
        "wide": asset._replace(name="wide", width=4000, height=1000, data=png(4000, 1000)),
        "bad": asset._replace(name="bad", data=b"\x89PNG\r\n\x1a\n"),
        "webp": asset._replace(name="webp", media_type="image/webp", data=b"RIFF....WEBP"),
    }
    images = [node("image", text=f"A {name} one", source=name) for name in assets]
    in_note = Footnote("n", 1, (node("paragraph", images[0]),))
    briefing = _bare(node("paragraph", *images, _called("n", 1)), assets=assets,
                     footnotes={"n": in_note})  # fmt: skip
    document = _open(briefing)
    (shape,) = document.inline_shapes
    assert shape.width == pytest.approx(4 * shape.height, rel=0.01)
    section = document.sections[0]
    assert shape.width <= section.page_width - section.left_margin - section.right_margin
    assert 'descr="A wide one"' in _part(briefing, "document")
    assert "[Image: A bad one][Image: A webp one]" in _words(document)[1]
    assert "[Image: A wide one]" in _part(briefing, "footnotes")


def test_columns_of_sentences_are_wider_than_those_of_numbers() -> None:
    sentence = "A sentence of many words, which needs a good part of the line for itself. " * 2
    rows = [
        node("row", node("cell", one), node("cell", other), header=not place)
        for place, (one, other) in enumerate((("Claim", "Share"), (sentence, "0.25")))
    ]
    (made,) = _open(_bare(node("table", *rows, alignments=()))).tables
    claim, share = (column.width for column in made.columns)
    assert claim > 3 * share
    (even,) = _open(_bare(node("table", rows[0], alignments=()))).tables
    first, second = (column.width for column in even.columns)
    assert first == second


def test_an_item_stays_on_the_page_of_its_first_reason(sample: Briefing) -> None:
    paragraphs = _open(sample).paragraphs
    texts = [each.text for each in paragraphs]
    start = texts.index("The reasons for the ratings") + 1
    kept = [each.paragraph_format.keep_with_next for each in paragraphs[start : start + 2]]
    assert kept == [True, None]


def test_a_tall_image_is_on_one_page(sample: Briefing) -> None:
    asset = next(iter(sample.assets.values()))
    tall = asset._replace(name="tall", width=30, height=2500, data=png(30, 2500))
    image = node("image", text="A tower", source="tall")
    document = _open(_bare(node("paragraph", image), assets={"tall": tall}))
    (shape,) = document.inline_shapes
    assert shape.height == pytest.approx(2500 / 30 * shape.width, rel=0.01)
    section = document.sections[0]
    assert [round(edge.cm, 1) for edge in (section.top_margin, section.bottom_margin)] == [2.6, 2.6]
    room = section.page_height - section.top_margin - section.bottom_margin
    assert 0.5 * room < shape.height < 0.9 * room


def test_a_comparison_of_words_alone(sample: Briefing) -> None:
    comparison = replace(sample.comparison, question="", evidence=(), criteria=())
    words = _words(_open(replace(sample, comparison=comparison)))
    assert "Comparison" in words
    assert "The reasons for the ratings" not in words


def test_of_the_rows_of_sums_only_the_lead_is_strong(sample: Briefing) -> None:
    table = next(each for each in _open(sample).tables if each.rows[0].cells[0].text == "Evidence")
    strong = {
        row.cells[0].text: [run.bold for cell in row.cells[1:] for run in cell.paragraphs[0].runs]
        for row in table.rows
    }
    assert set(strong["Lead"][1:]) == {True}
    for plain in ("Likelihood", "Confidence", "Inconsistency", "Weighted inconsistency"):
        assert not any(strong[plain]), plain


def test_a_link_may_lead_to_any_block() -> None:
    words = node("paragraph", "words")
    blocks = {
        "list": node("bullet_list", node("item", words), id="list"),
        "item": node("bullet_list", node("item", words, id="item")),
        "quote": node("quote", words, id="quote"),
        "callout": node("callout", words, variant="note", title="", id="callout"),
        "table": node("table", node("row", node("cell", "a"), header=False), id="table"),
        "code": node("code_block", text="a\nb", id="code"),
        "paragraph": node("paragraph", "words", id="paragraph"),
    }
    for name, block in blocks.items():
        link = node("paragraph", node("link", "up", target=name, scope="internal"))
        xml = _part(_bare(block, link), "document")
        (leads_to,) = re.findall(r'w:hyperlink w:anchor="(\w+)"', xml)
        assert xml.count(f'w:name="{leads_to}"') == 1, name


def test_blocks_of_every_sort_stand_alone_too() -> None:
    deep = node("paragraph", "Deep down.")
    for _ in range(60):
        deep = node("quote", deep)
    blocks = (
        node("row", node("cell", "a"), header=True),
        node("cell", "b"),
        node("table"),
        node("table", node("row", node("cell", "c"), header=False), node("row", header=False),
             alignments=("middle",)),
        node("callout", node("code_block", text="d"), variant="note", title=""),
        node("callout", variant="danger", title=""),
        deep,
    )  # fmt: skip
    words = _words(_open(_bare(*blocks)))
    assert [each for each in words if each] == [
        "A title", "a", "b", "c", "Note  ", "d", "Danger  ", "Deep down.",
    ]  # fmt: skip


def test_the_title_is_not_written_twice() -> None:
    heading = node("heading", "A ", node("emphasis", "title"), level=1, id="top")
    assert _words(_open(_bare(heading, node("paragraph", "x")))) == ["A title", "x"]


def test_the_same_briefing_gives_the_same_bytes(sample: Briefing) -> None:
    assert to_word(sample) == to_word(sample)


@pytest.mark.skipif(_OFFICE is None, reason="LibreOffice is not installed")
def test_an_office_program_reads_all_of_it(sample: Briefing, tmp_path: Path) -> None:
    formulas = [node("code_block", text=tex, language="math") for tex in SHOWN]
    whole = replace(sample, blocks=(*sample.blocks, *formulas))
    (tmp_path / "sample.docx").write_bytes(to_word(whole))
    subprocess.run(
        [str(_OFFICE), f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless",
         "--convert-to", "pdf", "--outdir", str(tmp_path), str(tmp_path / "sample.docx")],
        check=True, capture_output=True, timeout=300,
    )  # fmt: skip
    pages = [page.get_textpage().get_text_range() for page in
             pypdfium2.PdfDocument(tmp_path / "sample.pdf")]  # fmt: skip
    assert all(page.count("UNCLASSIFIED") == 2 for page in pages)
    assert f"Page 1 of {len(pages)}" in pages[0]
    text = " ".join(" ".join(pages).split())
    for words in ("3. three", "1 The note.", "Warning · Mind", "[see 1, p. 3]", "very consistent",
                  "W. Brown"):  # fmt: skip
        assert words in text
    if Path(str(_OFFICE)).resolve().with_name("libsmlo.so").exists():
        assert "¿" not in text  # what LibreOffice shows for a part that it cannot read
        letters = "".join(text.split())
        assert [shown for shown in SHOWN.values() if shown not in letters] == []


@pytest.mark.parametrize(
    ("number", "turn", "flip"),
    [(1, 0, ""), (2, 0, "flipH"), (3, 180, ""), (4, 0, "flipV"), (5, 270, "flipH"), (6, 90, ""),
     (7, 90, "flipH"), (8, 270, "")],
)  # fmt: skip
def test_a_photograph_is_turned_as_its_camera_says(
    sample: Briefing, number: int, turn: int, flip: str
) -> None:
    asset = next(iter(sample.assets.values()))
    stored = inspect(turned("jpg", 1))[1:]
    kind, wide, high = inspect(turned("jpg", number))
    photo = asset._replace(name="p.jpg", media_type=kind, width=wide, height=high,
                           data=turned("jpg", number))  # fmt: skip
    image = node("paragraph", node("image", text="A photograph", source="p.jpg"))
    document = _open(_bare(image, assets={"p.jpg": photo}))
    (inline,) = document.element.body.iter(qn("wp:inline"))
    (frame,) = inline.iter(qn("a:xfrm"))
    assert frame.get("rot") == (str(turn * 60_000) if turn else None)
    assert [each for each in ("flipH", "flipV") if frame.get(each)] == ([flip] if flip else [])
    extent = inline.find(qn("wp:extent"))
    assert int(extent.get("cx")) * stored[1] == int(extent.get("cy")) * stored[0]
    assert {inline.get(f"dist{side}") for side in "TBLR"} == {"0"}
    effect = inline.find(qn("wp:effectExtent"))
    assert (effect is not None) == (number > 4)
    if effect is not None:
        across = sum(int(effect.get(side)) for side in "lr") + int(extent.get("cx"))
        down = sum(int(effect.get(side)) for side in "tb") + int(extent.get("cy"))
        assert max(across, down) == max(int(extent.get(side)) for side in ("cx", "cy"))


def test_passages_in_another_script_have_their_language(sample: Briefing) -> None:
    text = node("paragraph", "Peace, \ud3c9\ud654.")
    made = docx.Document(io.BytesIO(to_word(replace(sample, blocks=(text,), sections=()))))
    [paragraph] = [each for each in made.paragraphs if each.text == "Peace, \ud3c9\ud654."]
    assert [each.text for each in paragraph.runs] == ["Peace, ", "\ud3c9\ud654", "."]
    lang = paragraph.runs[1]._r.rPr.find(qn("w:lang"))
    assert {lang.get(qn(f"w:{each}")) for each in ("val", "eastAsia", "bidi")} == {"ko"}


def test_a_heading_without_words_is_a_place_in_what_follows() -> None:
    picture = node("image", source="", title="")
    link = node("link", "there", target="bare", scope="internal", title="")
    blocks = (
        node("heading", level=1, id="bare"),
        node("heading", picture, level=1, id="picture"),
        node("paragraph", link),
    )
    document = _open(_bare(*blocks))
    *_, shown, words = document.paragraphs
    assert [each.style.name for each in (shown, words)] == ["Normal", "Normal"]
    places = [each.get(qn("w:name")) for each in shown._p.findall(qn("w:bookmarkStart"))]
    assert words.hyperlinks[0].fragment == places[0]


def test_code_is_parted_from_code_and_tables_that_follow() -> None:
    code = node("code_block", text="x\ny\n", language="")
    table = node("table", node("row", node("cell", "a"), header=True), alignments=("",))
    body = _open(_bare(code, code, table)).element.body
    lines = ["".join(part.text or "" for part in each.iter(qn("w:t"))) for each in body]
    assert " ".join(each or "-" for each in lines[-9:-1]) == "x y - x y - a -"


def test_passages_have_the_language_that_the_author_says(sample: Briefing) -> None:
    text = node("paragraph", "Say ", node("text", text="mots", lang="fr-CA"))
    made = docx.Document(io.BytesIO(to_word(replace(sample, blocks=(text,), sections=()))))
    [paragraph] = [each for each in made.paragraphs if each.text == "Say mots"]
    lang = paragraph.runs[1]._r.rPr.find(qn("w:lang"))
    assert lang.get(qn("w:val")) == "fr-CA"


def test_headings_and_what_the_program_says_stand_where_lines_begin(sample: Briefing) -> None:
    blocks = (node("heading", "Head", level=1, id="h"), node("paragraph", "Own words."))
    hebrew = _open(replace(sample, lang="he", blocks=blocks, sections=()))
    sides = {each.text: each.paragraph_format.alignment for each in hebrew.paragraphs}
    right = WD_ALIGN_PARAGRAPH.RIGHT
    assert sides["Head"] == sides["What the lead hangs on"] == sides["Sources"] == right
    assert sides["It changes if source 1 (one item) is withdrawn."] == right
    assert sides["Own words."] is None
    assert _open(sample).paragraphs[0].paragraph_format.alignment is None


def test_the_sums_of_the_table_stay_together_with_the_last_item(sample: Briefing) -> None:
    [made] = [each for each in _open(sample).tables if each.cell(0, 1).text == "D"]
    kept = [row.cells[0].paragraphs[0].paragraph_format.keep_with_next for row in made.rows]
    assert kept == [True, True, *[None] * (len(kept) - 6), True, True, True, None]


@pytest.mark.parametrize(
    ("rows", "kept"),
    [
        (1, [True, None]),
        (2, [True, True, None]),
        (5, [True, True, None, None, True, None]),
    ],
)
def test_no_row_is_alone_on_its_page(rows: int, kept: list[bool | None]) -> None:
    head = node("row", node("cell", "Head"), header=True)
    table = node("table", head, *(node("row", node("cell", "x")) for _ in range(rows)))
    (made,) = _open(_bare(table)).tables
    paragraphs = [each.cells[0].paragraphs[0] for each in made.rows]
    assert [each.paragraph_format.keep_with_next for each in paragraphs] == kept


def test_a_table_of_many_columns_has_small_letters_and_margins() -> None:
    def sizes(count: int) -> tuple[int, object]:
        cells = (node("cell", "12,500") for _ in range(count))
        (made,) = _open(_bare(node("table", node("row", *cells), alignments=()))).tables
        margin = made._tbl.tblPr.find(f".//{qn('w:tblCellMar')}/{qn('w:left')}")
        size = made.cell(0, 0).paragraphs[0].runs[0].font.size
        return int(margin.get(qn("w:w"))), size and size.pt

    assert sizes(8) == (80, None)
    assert sizes(9) == (20, 7.5)


def test_a_comparison_of_many_motivations_has_small_letters_and_wider_columns() -> None:
    def looks(count: int) -> tuple[object, float]:
        columns = tuple(Motivation(f"m{n}", f"Cause {n}") for n in range(count))
        briefing = _bare(comparison=Comparison("", "", columns, (), {}, (Evidence("E1", "Seen."),)))
        (made,) = _open(briefing).tables[:1]
        size = made.cell(0, 2).paragraphs[0].runs[0].font.size
        widths = [column.width for column in made.columns]
        return size and size.pt, widths[0] / sum(widths)

    assert looks(6) == (None, pytest.approx(0.3, abs=0.005))
    assert looks(7) == (7.5, pytest.approx(0.22, abs=0.005))


def test_letters_of_complex_scripts_look_as_others_do_in_every_style() -> None:
    document = _open(_bare(node("paragraph", "مرحبا"), lang="ar"))
    names = ("Normal", "Title", "Subtitle", "Heading 1", "Heading 6", "Table text", "Facts", "Code")
    for name in names:
        looks = document.styles[name].element.rPr
        for plain, complex_script in (("b", "bCs"), ("i", "iCs"), ("sz", "szCs")):
            one, other = (looks.find(qn(f"w:{tag}")) for tag in (plain, complex_script))
            assert dict(one.attrib) == dict(other.attrib), (name, plain)
        assert looks.find(qn("w:sz")).getnext().tag == qn("w:szCs"), name
