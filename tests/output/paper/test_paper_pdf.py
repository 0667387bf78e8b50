"""A briefing as a PDF."""

import ctypes
import dataclasses
import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
import typst
from pypdfium2 import raw

from briefing_app.model.briefing import Asset, Briefing, Event, Footnote, Source
from briefing_app.model.choices import PAPERS, Paper
from briefing_app.model.comparison import Comparison, Evidence, Motivation, Rating
from briefing_app.model.dates import PartialDate
from briefing_app.model.errors import OutputError
from briefing_app.model.tree import KINDS, Node
from briefing_app.output.paper.paper_data import paper_data, title_data
from briefing_app.output.paper.paper_options import SHEETS, PaperOptions
from briefing_app.output.paper.paper_pdf import make_pdf
from briefing_app.output.paper.paper_profiles import profile
from briefing_app.output.pdf import typesetting_jobs
from briefing_app.output.pdf.typesetting import FontSet
from briefing_app.output.pdf.typesetting_jobs import fonts
from briefing_app.resources import font_files, resource
from tests.samples import node, png, replace

_PARAGRAPH = node("paragraph", "Some words.")


def _pages(pdf: bytes) -> list[str]:
    """Return the words of each page, the white space made one blank."""
    document = pypdfium2.PdfDocument(pdf)
    texts = [page.get_textpage().get_text_range() for page in document]
    document.close()
    return [" ".join(text.replace("\ufffe", "").split()) for text in texts]


def _sizes(pdf: bytes) -> list[tuple[int, int]]:
    document = pypdfium2.PdfDocument(pdf)
    sizes = [document.get_page_size(index) for index in range(len(document))]
    document.close()
    return [(round(width), round(height)) for width, height in sizes]


def _bookmarks(pdf: bytes) -> list[tuple[int, str, int]]:
    document = pypdfium2.PdfDocument(pdf)
    marks = [(each.level, each.get_title(), each.get_dest().get_index())
             for each in document.get_toc()]  # fmt: skip
    document.close()
    return marks


def _links(pdf: bytes) -> list[int]:
    """Return the number of links on each page; pypdfium2 has no name of its own for them."""
    raw = pypdfium2.raw
    document = pypdfium2.PdfDocument(pdf)
    counts = []
    for page in document:
        kinds = [
            raw.FPDFAnnot_GetSubtype(raw.FPDFPage_GetAnnot(page, index))
            for index in range(raw.FPDFPage_GetAnnotCount(page))
        ]
        counts.append(kinds.count(raw.FPDF_ANNOT_LINK))
    return counts


def _one(*blocks: Node, **fields: Any) -> Briefing:
    return replace(Briefing("f.md", "f.md", "A title", blocks), **fields)


# What is on the pages


def test_margins_that_leave_no_room_for_the_text_are_refused(sample: Briefing) -> None:
    with pytest.raises(OutputError, match=r"Margins of 39 mm leave no room .* 38 mm are the most"):
        make_pdf(sample, PaperOptions(paper="a5", margin=39))


def test_the_same_bytes_for_the_same_briefing(
    sample: Briefing, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = make_pdf(sample)
    monkeypatch.setenv("TZ", "Pacific/Kiritimati")
    assert make_pdf(sample) == first
    assert first.startswith(b"%PDF-1.7")


def test_marking_date_and_number_are_on_every_page(sample: Briefing) -> None:
    pages = _pages(make_pdf(sample))
    assert len(pages) == 4
    for number, text in enumerate(pages, 1):
        assert text.count("UNCLASSIFIED") == 2
        assert "As of 24 April 2018" in text
        assert f"Page {number} of 4" in text


def test_the_text_of_every_kind_of_node_is_there(sample: Briefing) -> None:
    pages = _pages(make_pdf(sample))
    text = " ".join(pages[:2])
    for words in (
        "A sample Every kind of node A desk officer",
        "1 Plain, emphasis, strong both, struck, put in, H2O, x2, Ctrl , marked, a < b & c,",
        "DMZ (Demilitarised Zone)",
        "inside, a file (annex.md), the web (https://example.org/?a=1&b=2),",
        "mail (desk@example.org)1 as said [see 1, p. 3][E1].",
        "• one 3. three 4. four ☐ to do ☑ done",
        "Left Centre Right a b 1.5 c 20",
        "Quoted. Deeper.",
        "Judgement A judgement.", "Assumption A assumption.", "Editor’s note A editor.",
        "Mind A warning.", "Note A note.", "Danger A danger.",
        "for x in y: print(x)",
        "ACH A method.",
        "Here: and Image: a lost one",
    ):  # fmt: skip
        assert words in text
    assert pages[0].find("The note.") > pages[0].find("Mind")


def _of_template(folder: Path, asked: str, options: PaperOptions | None = None) -> Any:
    """Return the value of what is asked of the template, as Typst code."""
    for part in resource("paper").glob("*.typ"):
        shutil.copy(part, folder)
    (folder / "asked.typ").write_text(asked)
    (folder / "briefing.json").write_text(paper_data(_one(), options or PaperOptions()).json)
    found = typst.query(
        str(folder / "asked.typ"), "<all>", field="value", one=True, root=str(folder),
        sys_inputs={"fonts": "own"},
    )  # fmt: skip
    return json.loads(found)


def test_the_template_knows_every_kind(tmp_path: Path) -> None:
    found = _of_template(
        tmp_path,
        '#import "tree.typ": kinds, plain, wraps\n#metadata((kinds + wraps).keys() + plain) <all>',
    )
    assert set(found) == KINDS | {
        "place",
        "foreign",
        "compound",
        "row_title",
        "subheading",
        "early_note",
        "together",
        "page_of",
        "page_end",
        "formula",
    }


def test_a_part_may_have_more_nodes_than_typst_runs_loops(tmp_path: Path) -> None:
    found = _of_template(
        tmp_path,
        '#import "tree.typ": looks-of\n'
        '#let row = (kind: "row", children: ("a",) * 20001)\n'
        "#metadata(looks-of((row, row)).map(cells => cells.len())) <all>",
    )
    assert found == [20001, 20001]


def test_what_is_said_is_apart_from_what_holds_for_the_whole_paper(tmp_path: Path) -> None:
    # Else Typst would lay out each paragraph anew when the timeline is left out.
    asked = '#import "style.typ": data\n#metadata(data.keys()) <all>'
    around = {*title_data(_one(), PaperOptions()), "chapters", "judged"}
    for layout in ("pages", "slides", "one-page"):
        found = _of_template(tmp_path, asked, PaperOptions(layout=layout))
        assert set(found) <= around


def test_no_font_is_named_that_is_not_there(tmp_path: Path) -> None:
    data = paper_data(_one(), PaperOptions())
    for part in resource("paper").glob("*.typ"):
        shutil.copy(part, tmp_path)
    (tmp_path / "briefing.json").write_text(data.json)
    for name, asset in data.pictures.items():
        (tmp_path / name).write_bytes(asset.data)
    for kind in ("own", "fallback"):
        _pdf, warnings = typst.compile_with_warnings(
            str(tmp_path / "briefing.typ"), font_paths=fonts(kind), format="pdf",
            sys_inputs={"fonts": kind},
        )  # fmt: skip
        assert [warning.message for warning in warnings] == []


def test_contents_and_bookmarks(sample: Briefing) -> None:
    pdf = make_pdf(sample)
    assert _bookmarks(pdf) == [
        (0, "The first", 0), (1, "The second", 1), (0, "Comparison", 1), (0, "Timeline", 2),
        (0, "Sources", 3),
    ]  # fmt: skip
    contents = _pages(pdf)[0].replace(" .", "").replace(".", "")
    assert "Contents The first 1 The second 2 Comparison 2 Timeline 3 Sources 4" in contents


def test_the_head_names_title_and_section(sample: Briefing) -> None:
    pages = _pages(make_pdf(sample))
    assert "A sample The first" in pages[1]
    assert "A sample Comparison" in pages[2]
    # The section that continues, not the one that begins further down.
    assert "The second" in pages[1]
    assert "A sample Sources" in pages[3]


def test_links_can_be_clicked(sample: Briefing) -> None:
    pdf = make_pdf(sample)
    # Five lines of contents, a judgement, a link, two with their addresses, two citations, and a
    # note with its way back; the paragraphs of two items and a source, the two items and the source
    # that the lead hangs on; all that the report on it names; an event.
    assert _links(pdf) == [15, 6, 21, 0]
    assert b"https://example.org/?a=1&b=2" in pdf
    assert b"mailto:desk@example.org" in pdf


@pytest.mark.parametrize(
    "target", ["javascript:alert(1)", "file:///etc/passwd", "https:" + "x" * 3000]
)
def test_links_lead_to_the_web_and_to_mailboxes_only(target: str) -> None:
    for scope in ("web", "mail", "file"):
        pdf = make_pdf(_one(node("paragraph", node("link", "word", target=target, scope=scope))))
        assert b"/URI" not in pdf


@pytest.mark.parametrize(
    "words",
    [
        '#panic() #eval("1") #import "x"',
        "$x^2$ *a* _b_ `c` <d> @e [f] = g // h /* i */ -- j ~ k",
        "\\ \\u{41} \" ' { } ; : # % & ^ |",
        '{"kind": "heading"}',
    ],
)  # fmt: skip
def test_words_are_never_code(words: str) -> None:
    briefing = _one(
        node("paragraph", node("code", text=words), " and ", words),
        node("heading", words, level=1),
        node("code_block", text=words, language="typst"), title=words, author=words,
    )  # fmt: skip
    assert _pages(make_pdf(briefing))[0].count(words) == 6


# Pages


@pytest.mark.parametrize("paper", PAPERS)
def test_every_paper_has_its_size_and_all_the_words(sample: Briefing, paper: Paper) -> None:
    pdf = make_pdf(sample, PaperOptions(paper=paper))
    sheet = SHEETS[paper]
    assert set(_sizes(pdf)) <= {
        (round(sheet.width), round(sheet.height)), (round(sheet.height), round(sheet.width)),
    }  # fmt: skip
    text = "".join(" ".join(_pages(pdf)).split())
    for words in ("Everykindofnode", "Leastrefuted:Theeconomy.", "Hungerathome.", "W.Brown"):
        assert words in text


def test_small_headings_differ_in_weight_or_colour() -> None:
    blocks = tuple(
        node("heading", f"Level {each}", level=each, id=f"l{each}") for each in range(1, 7)
    )
    options = PaperOptions(contents=False, tagged=False)
    document = pypdfium2.PdfDocument(make_pdf(Briefing("f", "f", "T", blocks), options))
    words = document[0].get_textpage()
    looks = []
    for level in range(3, 7):
        place = words.get_text_range().index(f"Level {level}")
        colour = [ctypes.c_uint() for _ in range(4)]
        raw.FPDFText_GetFillColor(words, place, *colour)
        font, flags = ctypes.create_string_buffer(80), ctypes.c_int()
        raw.FPDFText_GetFontInfo(words, place, font, 80, flags)
        looks.append((font.value, *(each.value for each in colour)))
    document.close()
    assert len(set(looks)) == 4


def test_contents_and_reasons_can_be_left_out(sample: Briefing) -> None:
    text = " ".join(_pages(make_pdf(sample, PaperOptions(contents=False, reasons=False))))
    assert "Contents" not in text
    assert "The reasons for the ratings" not in text
    assert "Least refuted" in text


def test_a_comparison_turns_the_pages_only_if_it_has_to(sample: Briefing) -> None:
    assert _sizes(make_pdf(sample)) == [(595, 842)] * 4
    assert _sizes(make_pdf(sample, PaperOptions(paper="letter"))) == [(612, 792)] * 4
    motivations = tuple(Motivation(f"m{place}", f"Reason {place}") for place in range(9))
    comparison = replace(sample.comparison, motivations=motivations)
    assert (842, 595) in _sizes(make_pdf(replace(sample, comparison=comparison)))


def test_the_comparison_tells_all_that_is_known(sample: Briefing) -> None:
    text = " ".join(_pages(make_pdf(sample))[1:])
    for words in (
        "Why the turn? Least refuted: The economy. The lead changes if E1 or E2 is wrong.",
        "Evidence Cred. Rel. D The economy To avoid war China’s support",
        "Likelihood likely roughly even chance Confidence moderate low Who says so Brown Mount",
        "E1 Fears of a famine document · 2017 · source [1] C3 · ¶ 1 high medium 1.50",
        "CC I NA",
        "E3 Not rated medium medium – – –",
        "Weighted inconsistency 0.00 1.41 2.00 Lead least refuted",
        "CC very consistent C consistent N neutral I inconsistent II very inconsistent",
        "NA not applicable – not rated yet",
        "Likelihoods and confidence",
        "100 % Likelihood Confidence The economy likely, 55 to 80 per cent moderate",
        "China’s support not estimated not given Likelihood on the scale ICD 203: roughly",
        "even chance, 45 to 55 per cent; likely, 55 to 80 per cent. Each band begins at its",
        "In brief The economy. Hunger at home.",
        "E2 =Open talk of war C To avoid war: It fits. II China’s support: Odd.",
    ):  # fmt: skip
        assert words in text


def _numbered_table(count: int) -> Node:
    rows = [node("row", node("cell", "Left head"), node("cell", "Right head"), header=True)]
    rows += [
        node("row", node("cell", f"left {place}"), node("cell", "x")) for place in range(count)
    ]
    return node("table", *rows, alignments=("left", "right"))


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_a_short_table_stays_whole_and_no_row_stands_alone(paper: Paper) -> None:
    options = PaperOptions(paper=paper, tagged=False)
    for before in range(24, 34):
        filling = [node("paragraph", "Line.", number=place) for place in range(before)]
        for count in (6, 30):
            briefing = _one(*filling, _numbered_table(count), paragraphs=before)
            pages = _pages(make_pdf(briefing, options))
            on_each = [len(re.findall(r"left \d+", text)) for text in pages]
            assert sum(on_each) == count
            assert 1 not in on_each
            if count == 6:
                assert 6 in on_each


def test_long_tables_repeat_their_header_row() -> None:
    pages = _pages(make_pdf(_one(_numbered_table(100))))
    assert len(pages) > 2
    assert all("Left head Right head" in text for text in pages)


def test_a_long_comparison_repeats_its_header_row() -> None:
    motivations = (Motivation("a", "The one"), Motivation("b", "The other"))
    evidence = tuple(
        Evidence(f"E{place}", "An item", ratings={"a": Rating("C"), "b": Rating("I")})
        for place in range(60)
    )
    comparison = Comparison("", "Motivation", motivations, (), {}, evidence)
    pdf = make_pdf(_one(_PARAGRAPH, comparison=comparison))
    pages = _pages(pdf)
    assert len(pages) > 2
    rated = [text for text in pages if " An item" in text]
    head = re.compile(r"Evidence · items \d+ to \d+ of 60 Cred. Rel. D The one The other")
    assert all(head.search(text) for text in rated)
    # The sums are with the last item.
    assert "E59 An item" in rated[-1]
    assert "Weighted inconsistency" in rated[-1]


def test_chapters_of_a_long_text_begin_on_pages_of_their_own() -> None:
    blocks = [node("heading", "One", level=1), _PARAGRAPH, node("heading", "Two", level=1)]
    assert len(_pages(make_pdf(_one(*blocks)))) == 1
    assert len(_pages(make_pdf(_one(*blocks, words=16_000)))) == 3


def test_timeline_and_sources_of_a_long_text_begin_on_pages_of_their_own() -> None:
    blocks = [node("heading", "One", level=1), _PARAGRAPH]
    long = _one(*blocks, words=16_000, sources=(Source("s", 1, "A source"),))
    long = long._replace(timeline=(Event(PartialDate(2018), "It begins"),))
    *_, timeline, sources = _pages(make_pdf(long, PaperOptions(contents=False)))
    assert "Timeline" in timeline
    assert "It begins" in timeline
    assert "Sources" in sources
    assert "A source" in sources


def test_no_page_between_the_comparison_and_the_sources_of_a_long_text_is_empty() -> None:
    motivations = tuple(Motivation(f"m{each}", f"Motivation {each}") for each in range(9))
    evidence = (Evidence("E1", "An item", ratings={"m0": Rating("C")}),)
    comparison = Comparison("", "Motivation", motivations, (), {}, evidence)
    blocks = [node("heading", "One", level=1), _PARAGRAPH]
    long = _one(*blocks, words=16_000, sources=(Source("s", 1, "A source"),), comparison=comparison)
    large = profile("large-print").options("a4")
    options = dataclasses.replace(large, tagged=False, report=False)
    pages = _pages(make_pdf(long, options))
    assert json.loads(paper_data(long, options).json)["comparison"]["turned"]
    assert min(map(len, pages)) > len("A title Comparison Page 1 of 9")
    assert "A source" in pages[-1]


def test_a_briefing_of_nothing() -> None:
    (text,) = _pages(make_pdf(_one()))
    assert text == "A title Page 1 of 1"


def test_what_is_left_out_leaves_no_trace(sample: Briefing) -> None:
    options = PaperOptions(text=False, sources=False, timeline=False)
    comparison = " ".join(_pages(make_pdf(sample, options)))
    assert "Contents" not in comparison
    assert "Plain," not in comparison
    assert "W. Brown (C3)" not in comparison
    assert "W. Brown C3" in comparison


def _across(pdf: bytes, words: str, most: float) -> list[float]:
    """Return where the letters of some words begin, from left to right, on the first page."""
    document = pypdfium2.PdfDocument(pdf)
    page = document[0].get_textpage()
    boxes = [(page.get_text_range(at, 1), page.get_charbox(at)) for at in range(page.count_chars())]
    document.close()
    return [box[0] / most for letter, box in boxes if letter in words]


def test_code_in_a_line_from_right_to_left_keeps_its_order() -> None:
    option = node("code", text="--qx")
    table = node("table", node("row", node("cell", node("code", text="--wz")), node("cell", "أ")))
    blocks = (node("paragraph", "مع ", option, " أو غيره"), table)
    pdf = make_pdf(Briefing("a.md", "a.md", "نص", blocks, lang="ar"))
    width = _sizes(pdf)[0][0]
    q, x = (_across(pdf, letter, width)[0] for letter in "qx")
    signs = _across(pdf, "-", width)
    assert max(signs[:2]) < q < x
    # A cell with nothing but code is where its column begins.
    assert _across(pdf, "w", width)[0] > 0.8


def test_terms_that_share_a_definition_begin_on_one_line_from_top_to_bottom() -> None:
    terms = [node("term", words) for words in ("Qx", "Qy", "Qz")]
    listed = node("definition_list", *terms, node("definition", node("paragraph", "Kw")))
    pdf = make_pdf(Briefing("a.md", "a.md", "A title", (listed,)))
    first, *others = _across(pdf, "Q", 1)
    assert others == pytest.approx([first, first], abs=0.1)
    assert _across(pdf, "K", 1)[0] > first + 5


@pytest.mark.parametrize(("first", "second"), [("أ", "Qx."), ("Qx", "أ.")])
def test_items_that_run_the_other_way_than_their_list_stay_beside_its_mark(
    first: str, second: str
) -> None:
    items = [node("item", node("paragraph", words)) for words in (first, second)]
    pdf = make_pdf(Briefing("a.md", "a.md", "A", (node("bullet_list", *items, tight=True),)))
    width = _sizes(pdf)[0][0]
    places = [*_across(pdf, "أ", width), *_across(pdf, "Q", width)]
    is_right = first == "أ"
    assert [place > 0.5 for place in places] == [is_right, is_right]


# What kind of PDF


def test_the_pdf_is_accessible_and_archival(sample: Briefing) -> None:
    pdf = make_pdf(sample)
    document = pypdfium2.PdfDocument(pdf)
    assert pypdfium2.raw.FPDFCatalog_IsTagged(document)
    assert document.get_metadata_value("Title") == "A sample"
    document.close()
    for declared in (b"<pdfuaid:part>1<", b"<pdfaid:part>2<", b"<pdfaid:conformance>A<"):
        assert declared in pdf
    assert b"2018-04-24" in pdf


def test_without_tags_the_pages_are_the_same(sample: Briefing) -> None:
    tagged, plain = make_pdf(sample), make_pdf(sample, PaperOptions(tagged=False))
    assert b"pdfuaid" not in plain
    assert len(plain) < len(tagged)
    pictures = [
        [bytes(page.render(scale=0.5).buffer) for page in pypdfium2.PdfDocument(pdf)]
        for pdf in (tagged, plain)
    ]
    assert pictures[0] == pictures[1]


def test_every_font_is_where_it_is_said_to_be() -> None:
    files = font_files()
    assert len(files) == 7
    assert all(file.is_file() for file in files)


# What goes wrong


@pytest.mark.parametrize("data", [png(40, 30)[:60], b"no picture", b""])
def test_a_broken_image_is_shown_by_its_words(data: bytes) -> None:
    image = node("image", text="What it shows", source="a", title="")
    whole = node("image", text="A grey field", source="b", title="The caption")
    assets = {
        "a": Asset("a", "image/png", 40, 30, data),
        "b": Asset("b", "image/png", 40, 30, png(40, 30)),
    }
    blocks = (node("paragraph", image), node("paragraph", whole))
    (text,) = _pages(make_pdf(_one(*blocks, assets=assets)))
    assert "Image: What it shows" in text
    assert "The caption" in text
    assert "Image: A grey field" not in text


def test_letters_that_no_font_has_are_spelt_out() -> None:
    rare = "a \U0001fbff b"  # of "Symbols for Legacy Computing", which no font of text has
    for options in (PaperOptions(), PaperOptions(tagged=False)):
        (text,) = _pages(make_pdf(_one(node("paragraph", rare)), options))
        assert "a ⟨U+1FBFF⟩ b" in text


def test_the_fonts_of_the_system_help_out(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    fonts = typesetting_jobs.fonts

    def noted(kind: FontSet) -> typst.Fonts:
        asked.append(kind)
        return fonts(kind)

    monkeypatch.setattr(typesetting_jobs, "fonts", noted)
    make_pdf(_one(_PARAGRAPH))
    make_pdf(_one(node("paragraph", "한국")))
    make_pdf(_one(node("paragraph", "\U0001fbff")))
    assert asked == ["own", "fallback", "fallback", "system", "system"]


_SCRIPTS = {
    "ko": "북한은 왜 대화로 돌아섰는가", "zh-CN": "朝鲜为什么转向对话", "zh-TW": "為什麼轉向對話",
    "ja": "日本語の文章もここにあります", "ar": "هذا نص عربي طويل", "he": "זה טקסט בעברית",
    "el": "Κείμενο στα ελληνικά", "ru": "Это русский текст", "th": "ภาษาไทยไม่มีช่องว่าง",
    "hi": "हिन्दी में एक वाक्य", "en": "→ ☐ ★ 😀 ₩",
}  # fmt: skip


@pytest.mark.parametrize("lang", _SCRIPTS)
def test_every_script_is_printed_with_fonts_of_the_program(
    lang: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    kinds = []
    fonts = typesetting_jobs.fonts

    def noted(kind: FontSet) -> typst.Fonts:
        kinds.append(kind)
        return fonts(kind)

    monkeypatch.setattr(typesetting_jobs, "fonts", noted)
    text = _pages(make_pdf(_one(node("paragraph", _SCRIPTS[lang]), lang=lang)))[0]
    assert "system" not in kinds
    assert "⟨U+" not in text
    letters = set(_SCRIPTS[lang]) - {" "}
    assert len(letters & set(text)) >= 0.7 * len(letters)


def _ink(pdf: bytes) -> tuple[int, int]:
    """Return how many dark pixels the left and the right half of the first page have."""
    document = pypdfium2.PdfDocument(pdf)
    bitmap = document[0].render(scale=0.5)
    width, step, bytes_ = bitmap.width, bitmap.n_channels, bytes(bitmap.buffer)
    halves = [0, 0]
    for row in range(bitmap.height):
        for column in range(width):
            if bytes_[row * bitmap.stride + column * step] < 128:
                halves[column * 2 >= width] += 1
    document.close()
    return halves[0], halves[1]


def test_thousands_of_marks_on_a_letter_are_printed() -> None:
    text = _pages(make_pdf(_one(node("paragraph", "e" + "\u0301" * 16_000))))[0]
    assert text.startswith("A title")


def test_pages_from_right_to_left_are_mirrored() -> None:
    left, right = _ink(make_pdf(_one(node("paragraph", "x", number=1), paragraphs=1)))
    assert left > right
    arabic = _one(node("paragraph", "هذا نص", number=1), paragraphs=1, lang="ar", title="هذا")
    left, right = _ink(make_pdf(arabic))
    assert right > left


def _refusal(message: str, diagnostic: str) -> typst.TypstError:
    """Return an error as Typst raises it: one made in Python lacks its attributes."""
    error = typst.TypstError(message, diagnostic)
    error.message, error.diagnostic = message, diagnostic
    return error


class PanicException(BaseException):
    """Stands for the panic of a Rust extension, whose class cannot be imported."""


@pytest.mark.parametrize(
    ("raised", "words"),
    [
        (_refusal("no", "error: no"), "The typesetter says: no."),
        (PanicException("explicit panic"), "it met a fault of its own."),
        (OSError(28, "No space left on device"), "the disk is full."),
    ],
)
def test_a_failure_is_a_sentence(
    monkeypatch: pytest.MonkeyPatch, raised: BaseException, words: str
) -> None:
    monkeypatch.setattr(typst, "compile", _raising(raised))
    with pytest.raises(OutputError) as caught:
        make_pdf(_one(_PARAGRAPH))
    assert caught.value.problem.file == "f.md"
    assert words in caught.value.problem.sentence


def test_other_ways_to_stop_are_not_taken_for_failures(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(typst, "compile", _raising(KeyboardInterrupt()))
    with pytest.raises(KeyboardInterrupt):
        make_pdf(_one(_PARAGRAPH))


def test_a_failure_with_the_fonts_of_the_system_is_one_too(monkeypatch: pytest.MonkeyPatch) -> None:
    undrawn = _refusal("no", 'the text `"\\u{d55c}"` could not be displayed')
    answers = iter([undrawn, _refusal("something else", "")])

    def compiled(*_arguments: object, **_named: object) -> bytes:
        raise next(answers)

    monkeypatch.setattr(typst, "compile", compiled)
    with pytest.raises(OutputError, match="something else"):
        make_pdf(_one(_PARAGRAPH))


def _raising(error: BaseException) -> Callable[..., bytes]:
    def compiled(*_arguments: object, **_named: object) -> bytes:
        raise error

    return compiled


def _nested(kind: str, deep: int) -> Node:
    block = _PARAGRAPH
    for _level in range(deep):
        inner = (node("item", block),) if kind == "bullet_list" else (block,)
        block = node(kind, *inner, variant="note", title="Within")
    return block


@pytest.mark.parametrize(
    "block",
    [
        *(_nested(kind, 300) for kind in ("quote", "bullet_list", "callout")),
        node("paragraph", "x" * 20_000),
        node("heading", "x" * 20_000, level=1),
        node("callout", node("paragraph", "x" * 20_000), variant="x" * 1000, title="x" * 1000),
        node("table", *(node("row", *(node("cell", "x" * 2000) for _ in range(2)), header=not row)
                        for row in range(3))),
        node("table", *(node("row", *(node("cell", "1") for _ in range(100))) for _ in range(20))),
        *(node(kind) for kind in sorted(KINDS - {"row", "cell"})),
        node("paragraph", node("footnote_reference", note="a", number=1)),
    ],
    ids=lambda block: block.kind,
)  # fmt: skip
@pytest.mark.many_lines_again
def test_absurd_blocks_are_printed(block: Node) -> None:
    notes = {"a": Footnote("a", 1, (_nested("callout", 20), node("heading", "x", level=2)))}
    assert "Page 1 of" in _pages(make_pdf(_one(block, footnotes=notes)))[0]


def test_numbers_in_tables_stay_whole_and_can_be_found() -> None:
    rows = [
        ["Item", "Remark", "Cost", "Toll"],
        ["The mill by the old bridge over the river and the barn behind it",
         "Its owner pays the toll in every second quarter of the year, as was agreed",
         "12,500", "3223"],
        ["The barn on the hill behind the market",
         "Nobody has paid for it since the flood, so the town does", "1,010,750", "5590"],
    ]  # fmt: skip
    cells = [[node("cell", words) for words in row] for row in rows]
    table = Node(
        "table",
        (node("row", *cells[0], header=True), *(node("row", *row) for row in cells[1:])),
        attributes={"alignments": ("", "", "right", "right")},
    )
    text = _pages(make_pdf(_one(table)))[0]
    for number in ("12,500", "3223", "1,010,750", "5590"):
        assert number in text


def test_a_word_that_must_break_is_copied_without_hidden_letters() -> None:
    word = "x1" * 100
    text = _pages(make_pdf(_one(node("paragraph", word))))[0]
    assert "\u200b" not in text
    assert word in text.replace(" ", "")
