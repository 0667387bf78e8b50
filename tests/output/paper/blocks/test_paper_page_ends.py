"""Pages end early where notes would be on other pages than their marks."""

import pypdfium2
import pytest

from briefing_app.model.briefing import Briefing, Footnote
from briefing_app.model.tree import Node
from briefing_app.output.paper.blocks.paper_page_ends import chapters_of, with_page_ends
from briefing_app.output.paper.blocks.paper_places import Data
from briefing_app.output.paper.paper_data import paper_data
from briefing_app.output.paper.paper_options import PaperOptions
from briefing_app.output.paper.paper_pdf import make_pdf
from tests.samples import node

_NOTE: Data = {"kind": "footnote_reference", "words": True, "place": "note:1", "children": []}
_WORDS: Data = {"kind": "paragraph", "children": ["Words."]}
_NOTED: Data = {"kind": "paragraph", "children": ["Words.", _NOTE]}
_PLACE: Data = {"kind": "place", "id": "p"}
_END: Data = {"kind": "page_end", "note": "note:1"}
_INSIDE: Data = _END | {"inside": True}
_HEAD: Data = {"kind": "heading", "level": 2, "children": ["Head"]}


def _block(kind: str, *children: object, **looks: object) -> Data:
    return {"kind": kind, "children": list(children), **looks}


def _ended(*blocks: object, begins: int = 0) -> list[object]:
    return with_page_ends(blocks, {"note:1"}, begins)


def test_a_page_ends_before_a_paragraph_and_what_leads_to_it() -> None:
    leading = _WORDS | {"sticks": True}
    assert _ended(_WORDS, _NOTED) == [_WORDS, _END, _NOTED]
    assert _ended(_WORDS, _PLACE, _HEAD, leading, _NOTED) == [
        _WORDS, _END, _PLACE, _HEAD, leading, _NOTED
    ]  # fmt: skip
    whole = _block("callout", _WORDS, _NOTED, short=True)
    assert _ended(_WORDS, whole) == [_WORDS, _END, whole]
    assert with_page_ends([_WORDS, _NOTED], {"note:2"}) == [_WORDS, _NOTED]
    assert _ended("words", _PLACE, _NOTED) == ["words", _END, _PLACE, _NOTED]


def test_no_page_ends_at_its_beginning() -> None:
    assert _ended(_PLACE, _HEAD, _NOTED) == [_PLACE, _HEAD, _NOTED]
    first = _block("bullet_list", _block("item", _NOTED))
    assert _ended(_HEAD, first) == [_HEAD, first]
    assert _ended(_WORDS, _HEAD, _NOTED, begins=2) == [_WORDS, _HEAD, _NOTED]
    assert _ended(_WORDS, _HEAD, _NOTED, begins=1) == [_WORDS, _END, _HEAD, _NOTED]
    group = _block("together", _HEAD, _NOTED)
    assert _ended(_WORDS, group, begins=2) == [_WORDS, group]


@pytest.mark.parametrize("kind", ["quote", "callout", "item", "definition"])
def test_a_page_ends_within_what_goes_over_pages(kind: str) -> None:
    assert _ended(_WORDS, _block(kind, _WORDS, _NOTED)) == [
        _WORDS, _block(kind, _WORDS, _INSIDE, _NOTED)
    ]  # fmt: skip
    assert _ended(_WORDS, _block(kind, _NOTED)) == [_WORDS, _END, _block(kind, _NOTED)]


def test_a_page_ends_with_the_item_before() -> None:
    plain, noted = _block("item", _WORDS), _block("item", _NOTED)
    for kind in ("bullet_list", "ordered_list"):
        assert _ended(_WORDS, _block(kind, plain, noted, plain)) == [
            _WORDS, _block(kind, _block("item", _WORDS, _INSIDE), noted, plain)
        ]  # fmt: skip
        assert _ended(_WORDS, _block(kind, noted, plain)) == [
            _WORDS, _END, _block(kind, noted, plain)
        ]  # fmt: skip
        within = _block("item", _WORDS, _block(kind, noted))
        assert _ended(_block(kind, plain, within)) == [
            _block(kind, plain, _block("item", _WORDS, _INSIDE, _block(kind, noted)))
        ]


def test_a_term_goes_over_with_its_definition() -> None:
    term, plain = _block("term", "Term"), _block("definition", _WORDS)
    noted = _block("definition", _NOTED)
    assert _ended(_block("definition_list", term, plain, term, term, noted, plain)) == [
        _block(
            "definition_list", term, _block("definition", _WORDS, _INSIDE), term, term, noted, plain
        )
    ]
    of_term = _block("term", _NOTE)
    assert _ended(_block("definition_list", term, plain, of_term, plain)) == [
        _block("definition_list", term, _block("definition", _WORDS, _INSIDE), of_term, plain)
    ]
    first = _block("definition_list", term, noted)
    assert _ended(_WORDS, first) == [_WORDS, _END, first]


def _table(count: int, *noted: int, header: bool = True, short: bool = False) -> Data:
    rows = [_block("row", _block("cell", _NOTE if n in noted else "a")) for n in range(count)]
    return _block("table", *rows, header=header, short=short)


def test_rows_begin_a_page_with_two_rows_before_and_after() -> None:
    told = _block("row", _block("cell", "a", _END | {"inside": False}))
    for noted, ends in (((4,), [4]), ((8,), [7]), ((3, 8), [3, 7]), ((7, 8), [7])):
        (made,) = _ended(_table(9, *noted))
        assert isinstance(made, dict)
        assert made["ends"] == ends
        rows = made["children"]
        assert [n + 1 for n, row in enumerate(rows) if row == told] == ends
    for table in (_table(9, 2), _table(9, 0, 5), _table(9, 5, short=True)):
        assert _ended(_WORDS, table) == [_WORDS, _END, table]
    (made,) = _ended(_table(9, 2, header=False))
    assert isinstance(made, dict)
    assert made["ends"] == [2]


def test_chapters_are_counted_by_their_headings() -> None:
    second = _NOTE | {"place": "note:2", "children": [_NOTE | {"place": "note:3"}]}
    blocks = [_NOTED, "words", _HEAD, _block("quote", _block("paragraph", second))]
    assert chapters_of(blocks, 0) == {"note:1": 0, "note:2": 0, "note:3": 0}
    assert chapters_of(blocks, 2) == {"note:1": 0, "note:2": 1, "note:3": 1}
    assert chapters_of([_block("together", _HEAD, _NOTED)], 2) == {"note:1": 1}


def test_slides_begin_a_page_each() -> None:
    noted = node("paragraph", "A", node("footnote_reference", note="a", number=1))
    head = node("heading", "H", level=3, id="h")
    note = Footnote("a", 1, (node("paragraph", "N"),))
    briefing = Briefing("t.md", "t.md", "T", (noted, head, noted), footnotes={"a": note})
    for layout, ends in (("slides", 0), ("pages", 1)):
        blocks = (node("paragraph", "B"), head, noted)
        data = paper_data(briefing._replace(blocks=blocks), PaperOptions(layout=layout))
        assert data.with_page_ends({"note:1"}).json.count('"page_end"') == ends
        assert data.chapters == {"note:1": 1 - ends}
    assert paper_data(briefing, PaperOptions(layout="one-page")).chapters == {}


_LINE = "The mill stood by the river and the miller counted the sacks that came down from the "


def _noted(place: int, words: str) -> Node:
    mark = node("footnote_reference", note=f"n{place}", number=place)
    return node("paragraph", f"MARK{place}x ", words, mark, " and on.")


def _holders() -> dict[str, Node]:
    """Return blocks that go over pages, with a note of four lines at each third part."""
    parts = [
        _noted(n // 3 + 1, _LINE) if n % 3 == 0 else node("paragraph", _LINE) for n in range(30)
    ]
    items = [node("item", part) for part in parts]
    terms = [each for part in parts for each in (node("term", "T"), node("definition", part))]
    rows = [node("row", node("cell", *part.children), node("cell", _LINE)) for part in parts]
    return {
        "quote": node("quote", *parts),
        "bullet_list": node("bullet_list", *items, tight=False),
        "ordered_list": node("ordered_list", *items, tight=True),
        "definition_list": node("definition_list", *terms),
        "callout": node("callout", *parts, callout="note", title="On it"),
        "table": node("table", *rows),
    }


_HOLDERS = _holders()


@pytest.mark.parametrize("kind", _HOLDERS)
def test_each_note_begins_on_the_page_of_its_mark(kind: str) -> None:
    notes = {
        f"n{n}": Footnote(f"n{n}", n, (node("paragraph", f"NOTE{n}x ", _LINE * 4),))
        for n in range(1, 11)
    }
    for before in (17, 19, 21):
        blocks = (*[node("paragraph", "Short.")] * before, _HOLDERS[kind])
        briefing = Briefing("t.md", "t.md", "T", blocks, footnotes=notes)
        document = pypdfium2.PdfDocument(make_pdf(briefing, PaperOptions(tagged=False)))
        pages = [page.get_textpage().get_text_bounded() for page in document]
        document.close()
        assert len(pages) > 1
        for n in range(1, 11):
            marked = [f"MARK{n}x" in page for page in pages]
            assert marked == [f"NOTE{n}x" in page for page in pages], (kind, before, n)
            assert sum(marked) == 1
