"""An exported page in a real browser, looked at by a checker that nobody here wrote."""

from importlib import resources
from pathlib import Path

import pypdfium2

from briefing_app.model.briefing import Asset, Briefing
from briefing_app.model.comparison import Comparison, Evidence, Motivation, Rating
from briefing_app.output.html.html_page import to_html
from tests.known_reading import read_once
from tests.output.html.chromium import Visit, evaluate, needs_chromium, printed
from tests.samples import node, png, replace

pytestmark = needs_chromium

_AXE = """async page => {
  %s
  const found = await axe.run(page);
  return found.violations.map(each => each.id + ": " + each.nodes.map(node => node.html).join(" "));
}"""
_OVERFLOW = """page => {
  const root = page.documentElement;
  return root.scrollWidth - root.ownerDocument.defaultView.innerWidth;
}"""
_FACES = """async page => {
  await page.fonts.ready;
  return [...page.fonts].filter(each => each.status === "loaded").map(each => each.family);
}"""
_EDGES = """page => {
  const edges = selector => {
    const box = page.querySelector(selector).getBoundingClientRect();
    return [box.left, box.right];
  };
  return [edges(".number"), edges(".number + *"), edges("blockquote"), edges("blockquote p")];
}"""


_FIRST_COLUMN = """page => {
  const table = page.querySelector(".both");
  table.scrollLeft = 1000;
  const [whole, head, item] = [table, ...table.querySelectorAll("th:first-child")].map(
    each => each.getBoundingClientRect());
  return [item.width / whole.width, head.left - item.left];
}"""

_BESIDE_STEPS = """page => {
  const steps = page.querySelector(".step"), range = page.createRange();
  range.selectNodeContents(steps.parentNode.lastChild);
  const [one, other] = [steps.getBoundingClientRect(), range.getBoundingClientRect()];
  return Math.max(other.left - one.right, one.left - other.right);
}"""

_CODE_AND_TABLE = """page => {
  const box = selector => page.querySelector(selector).getBoundingClientRect();
  const [date, said] = [box("td:first-child"), box("td:last-child")];
  const label = page.defaultView.getComputedStyle(page.querySelector("pre"), "::before");
  return [box("code").top - box("pre").top, parseFloat(label.height), date.width, said.width];
}"""


def _axe() -> str:
    return _AXE % (resources.files("axe_core_python") / "axe.min.js").read_text("utf-8")


def _wide(sample: Briefing) -> Briefing:
    """Return a briefing with twice the same callout, a wide table, wide code and many columns.

    The levels of its headings jump, and one is without words.
    """
    columns = tuple(Motivation(f"m{k}", f"Explanation {k}") for k in range(30))
    rated = {each.id: Rating("II", "A reason.") for each in columns}
    items = (Evidence("E1", "An item", source="brown", ratings=rated, paragraphs=(1,)),
             Evidence("E2", "Another", ratings={"m0": Rating("N")}))  # fmt: skip
    judgement = node("callout", node("paragraph", "So it is."), variant="judgement", title="")
    row = node("row", *(node("cell", f"column{k}") for k in range(40)), header=True)
    code = node("code_block", text="x = " + "1 + " * 100, language="python")
    formulas = (
        node("paragraph", "As ", node("code", text="x^2", classes=("math",))),
        node("code_block", text="a < b", language="math"),
    )
    [source, *_] = sample.assets
    pictures = (
        node("paragraph", node("image", text="The harbour", source=source, title=title))
        for title in ("", "In March")
    )
    headings = (
        node("heading", words, level=level, id=f"{level}{words}")
        for level, words in ((1, "Top"), (6, "Deep"), (1, ""), (3, "Less deep"))
    )
    blocks = (
        *sample.blocks, judgement, judgement, node("table", row, row), code, *formulas, *pictures,
        *headings,
    )  # fmt: skip
    comparison = Comparison("Why?", "Explanation", columns, (), {}, items)
    return replace(sample, blocks=blocks, comparison=comparison)


def test_the_checker_finds_what_is_wrong_and_nothing_else(sample: Briefing, tmp_path: Path) -> None:
    nameless = to_html(sample).replace(' lang="en"', "")
    page = to_html(_wide(sample))
    script = f"async page => [await ({_axe()})(page), ({_OVERFLOW})(page)]"
    ways = [(375, False), (375, True), (1280, False)]
    visits = [Visit(page, script, width=width, dark=dark) for width, dark in ways]
    wrong, *found = evaluate([Visit(nameless, _axe()), *visits], tmp_path)
    assert [each.partition(":")[0] for each in wrong] == ["html-has-lang"]
    for way, (mistakes, overflow) in zip(ways, found, strict=True):
        assert mistakes == [], way
        assert overflow <= 0, way


def _with_a_long_first_column(sample: Briefing) -> Briefing:
    wide = _wide(sample)
    assert wide.comparison
    long = Evidence("E1", "Incomprehensibilities" * 5, ratings={"m0": Rating("N")})
    return wide._replace(comparison=wide.comparison._replace(evidence=(long,)))


def _with_long_words(sample: Briefing) -> Briefing:
    word = "Incomprehensibilities" * 10
    blocks = (
        node("heading", word, level=1, id="one"),
        node("heading", "Two", level=2, id="two"),
        node("callout", node("paragraph", word), variant="note", title=word),
        node("definition_list", node("term", word), node("definition", word)),
    )
    return sample._replace(title=word, subtitle=word, author=word, blocks=blocks)


def _with_bars(lang: str, words: str) -> Briefing:
    paragraph = node("paragraph", node("strong", words), number=1)
    return Briefing("a", "a", "T", (paragraph, node("quote", node("paragraph", words))), lang=lang)


def test_everything_is_in_its_place_and_in_its_font(sample: Briefing, tmp_path: Path) -> None:
    (share, apart), overflow, faces, to_right, to_left = evaluate(
        [
            Visit(to_html(_with_a_long_first_column(sample)), _FIRST_COLUMN, width=375),
            Visit(to_html(_with_long_words(sample)), _OVERFLOW, width=375),
            Visit(to_html(sample), _FACES),
            Visit(to_html(_with_bars("en", "Peace")), _EDGES),
            Visit(to_html(_with_bars("ar", "سلام")), _EDGES),
        ],
        tmp_path,
    )
    assert share < 0.5  # the first column leaves room for the others
    assert apart == 0
    assert overflow <= 0  # long words break wherever they are
    assert {face.strip('"') for face in faces} == {
        "IBM Plex Serif", "IBM Plex Sans", "IBM Plex Mono",
    }  # fmt: skip
    # Numbers and bars are where lines begin.
    number, text, quote, inside = to_right
    assert number[1] < text[0]
    assert quote[0] < inside[0]
    number, text, quote, inside = to_left
    assert text[1] < number[0]
    assert inside[1] < quote[1]


def test_code_and_cells_have_room(tmp_path: Path) -> None:
    code = node("code_block", text="x = " + "1 + " * 100, language="python")
    cells = ["2018-04-24", *(f"Reliability{k}" for k in range(9)), "Ships leave the port. " * 9]
    row = node("row", *(node("cell", words) for words in cells))
    page = to_html(Briefing("f", "f", "T", (code, node("table", row))))
    visits = [Visit(page, _CODE_AND_TABLE, width=width) for width in (375, 1280)]
    for top, label, date, said in evaluate(visits, tmp_path):
        assert top > label > 10  # the language is above the code
        assert date > 80  # a date is on one line
        assert said > 120


def test_steps_of_confidence_are_as_far_from_their_word_in_both_directions(
    sample: Briefing, tmp_path: Path
) -> None:
    pages = [to_html(sample._replace(lang=lang)) for lang in ("en", "ar")]
    gaps = evaluate([Visit(page, _BESIDE_STEPS) for page in pages], tmp_path)
    assert all(gap > 3 for gap in gaps)


def test_letters_of_other_scripts_have_fonts(tmp_path: Path) -> None:
    words = "سلام שלום ภาษาไทย हिन्दी 평화 漢字 λόγος ① 😀"
    page = to_html(Briefing("f", "f", "T", (node("paragraph", words),)))
    [faces] = evaluate([Visit(page, _FACES)], tmp_path)
    assert [face.strip('"') for face in faces].count("Other scripts") == 7
    assert "IBM Plex Sans Arabic" in {face.strip('"') for face in faces}


def test_in_print_no_table_is_cut_and_each_page_is_marked(sample: Briefing, tmp_path: Path) -> None:
    document = pypdfium2.PdfDocument(printed(to_html(_wide(sample)), tmp_path))
    texts = []
    for page in document:
        text = page.get_textpage()
        texts.append(text.get_text_range())
        boxes = [text.get_charbox(place) for place in range(text.count_chars())]
        assert max(right for _left, _bottom, right, _top in boxes) < page.get_width()
    document.close()
    assert "column39" in "".join("".join(texts).split())
    assert all(text.count("UNCLASSIFIED") == 2 for text in texts)


def test_in_print_the_chart_is_on_one_page(tmp_path: Path) -> None:
    document = pypdfium2.PdfDocument(printed(to_html(read_once()), tmp_path))
    texts = [page.get_textpage().get_text_range() for page in document]
    document.close()
    [chart] = [text for text in texts if "Each band begins" in text]
    assert all(f"{title}\r\n" in chart for title in ("The economy", "China\u2019s support"))


def test_in_print_no_row_of_a_table_is_alone_on_its_page(tmp_path: Path) -> None:
    blocks = []
    for table in range(40):
        rows = [node("row", node("cell", f"R{table}."), node("cell", "x")) for _ in range(15)]
        head = node("row", node("cell", "Head"), node("cell", "Of it"), header=True)
        blocks += [node("paragraph", "Words. " * (31 * (table % 7))), node("table", head, *rows)]
    document = pypdfium2.PdfDocument(
        printed(to_html(Briefing("f", "f", "T", tuple(blocks))), tmp_path)
    )
    texts = [page.get_textpage().get_text_range() for page in document]
    document.close()
    counts = [[text.count(f"R{table}.") for table in range(40)] for text in texts]
    assert any(0 < count < 15 for page in counts for count in page)
    assert not any(count in (1, 14) for page in counts for count in page)


def test_in_print_no_item_of_a_list_is_alone_on_its_page(tmp_path: Path) -> None:
    blocks = []
    for count in range(40):
        items = (node("item", node("paragraph", f"R{count}.")) for _ in range(9))
        blocks += [node("paragraph", "Words. " * (31 * (count % 7))),
                   node("ordered_list", *items, tight=False)]  # fmt: skip
    document = pypdfium2.PdfDocument(
        printed(to_html(Briefing("f", "f", "T", tuple(blocks))), tmp_path)
    )
    texts = [page.get_textpage().get_text_range() for page in document]
    document.close()
    counts = [[text.count(f"R{each}.") for each in range(40)] for text in texts]
    assert any(0 < count < 9 for page in counts for count in page)
    assert not any(count in (1, 8) for page in counts for count in page)


def test_in_print_code_is_with_its_language_and_a_tall_picture_with_its_words(
    tmp_path: Path,
) -> None:
    blocks = []
    for each in range(40):
        code = node("code_block", text=f"code{each}.\n" * 3, language=f"lang{each}.")
        blocks += [node("paragraph", "Words. " * (31 * (each % 7))), code]
    picture = node("image", text="A tower", source="tower.png", title="As it was")
    blocks.append(node("paragraph", picture))
    assets = {"tower.png": Asset("tower.png", "image/png", 300, 1200, png(300, 1200))}
    page = to_html(Briefing("f", "f", "T", tuple(blocks), assets=assets))
    document = pypdfium2.PdfDocument(printed(page, tmp_path))
    texts = [page.get_textpage().get_text_range() for page in document]
    with_picture = [
        place
        for place, page in enumerate(document)
        if any(page.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_IMAGE]))
    ]
    document.close()
    for each in range(40):
        assert [text for text in texts if f"lang{each}." in text and f"code{each}." in text], each
    assert [place for place, text in enumerate(texts) if "As it was" in text] == with_picture
