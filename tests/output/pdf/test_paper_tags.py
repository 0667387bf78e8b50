"""Heads of rows in the tags of a PDF, as another library reads them."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pypdfium2
import pytest

from briefing_app.model.briefing import Briefing
from briefing_app.output.paper.paper_options import PaperOptions
from briefing_app.output.paper.paper_pdf import make_pdf
from briefing_app.output.pdf.paper_tags import lists_in_items, row_heads
from briefing_app.output.pdf.pdf_objects import rewritten
from tests.known_reading import read_once
from tests.samples import node, replace

pikepdf = pytest.importorskip("pikepdf")


class _Tag(NamedTuple):
    """An element of the tree of tags: its kind, its depth from 0, and its scope, or empty."""

    kind: str
    depth: int
    scope: str


def _tags(pdf: bytes, tmp_path: Path) -> list[_Tag]:
    """Return the tags, each before those in it."""
    file = tmp_path / "tags.pdf"
    file.write_bytes(pdf)
    with pikepdf.open(file) as document:
        return list(_below(document.Root.StructTreeRoot, 0))


def _below(element: Any, depth: int) -> Iterator[_Tag]:
    kids = element.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            scopes = [str(each["/Scope"])[1:] for each in kid.get("/A", []) if "/Scope" in each]
            yield _Tag(str(kid["/S"])[1:], depth, "".join(scopes))
            yield from _below(kid, depth + 1)


def _scopes(pdf: bytes, tmp_path: Path) -> list[str]:
    """Return the scopes of the heads in tables, in their order."""
    return [tag.scope for tag in _tags(pdf, tmp_path) if tag.kind == "TH"]


def test_every_row_of_the_comparison_has_a_head(tmp_path: Path) -> None:
    briefing = read_once()
    assert briefing.comparison
    pdf = make_pdf(briefing, PaperOptions(text=False, timeline=False, sources=False))
    scopes = _scopes(pdf, tmp_path)
    comparison = briefing.comparison
    rows = 2 + len(comparison.criteria) + len(comparison.evidence) + 3
    likelihoods = len(comparison.motivations)
    assert scopes.count("Row") == rows + likelihoods
    assert scopes.count("Column") > 10


def test_the_rest_of_the_pdf_is_as_it_was(sample: Briefing, tmp_path: Path) -> None:
    pdf = make_pdf(sample)
    file = tmp_path / "whole.pdf"
    file.write_bytes(pdf)
    assert not pikepdf.open(file).check_pdf_syntax()
    document = pypdfium2.PdfDocument(pdf)
    assert "A sample" in document[0].get_textpage().get_text_range()
    document.close()
    assert rewritten(pdf, row_heads, lists_in_items) == pdf


def _table(*first: Any) -> Briefing:
    rows = [node("row", node("cell", "Left"), node("cell", "Right"), header=True)]
    rows += [node("row", node("cell", *each), node("cell", node("strong", "x"))) for each in first]
    return Briefing("f.md", "f.md", "T", (node("table", *rows),))


def test_a_strong_cell_at_the_beginning_of_a_row_is_its_head(tmp_path: Path) -> None:
    strong = node("strong", "Head")
    pdf = make_pdf(_table([strong], ["plain"], [strong, " and more"], ["more ", strong]))
    assert _scopes(pdf, tmp_path) == ["Column", "Column", "Row"]


def test_in_a_table_without_a_row_of_heads_the_first_cells_are_heads(tmp_path: Path) -> None:
    briefing = _table([node("strong", "Head")], ["plain"], [])
    (table,) = briefing.blocks
    bare = replace(table, children=table.children[1:])
    assert _scopes(make_pdf(replace(briefing, blocks=(bare,))), tmp_path) == ["Row", "Row"]


def test_definition_lists_are_lists(tmp_path: Path) -> None:
    terms = [node("term", "ACH"), node("term", "Analysis")]
    terms += [node("definition", node("paragraph", words)) for words in ("A method.", "Another.")]
    briefing = Briefing("f.md", "f.md", "T", (node("definition_list", *terms),))
    kinds = [tag.kind for tag in _tags(make_pdf(briefing), tmp_path)]
    listed = [kind for kind in kinds if kind in ("L", "LI", "Lbl", "LBody")]
    assert listed == ["L", "LI", "Lbl", "LBody"]


def test_below_an_empty_head_are_heads_of_rows(tmp_path: Path) -> None:
    head = node("row", node("cell"), node("cell", "Right"), header=True)
    rows = [node("row", node("cell", words), node("cell", "x")) for words in ("One", "Two")]
    briefing = Briefing("f.md", "f.md", "T", (node("table", head, *rows),))
    assert _scopes(make_pdf(briefing), tmp_path) == ["Column", "Column", "Row", "Row"]


def test_a_list_is_in_the_item_that_it_belongs_to(tmp_path: Path) -> None:
    def listed(*items: Any) -> Any:
        return node("bullet_list", *(node("item", *each) for each in items), tight=True)

    words = node("paragraph", "Words.")
    deep = listed([listed([listed([words])], [words]), listed([words])], [words])
    tags = _tags(make_pdf(Briefing("f.md", "f.md", "T", (deep,))), tmp_path)
    found = [(tag.kind, tag.depth) for tag in tags if tag.kind in ("L", "P")]
    assert found == [
        ("L", 1), ("L", 4), ("L", 7), ("P", 10), ("P", 7), ("L", 4), ("P", 7), ("P", 4),
    ]  # fmt: skip


def test_nothing_is_loose_below_the_document(sample: Briefing, tmp_path: Path) -> None:
    tags = _tags(make_pdf(sample), tmp_path)
    assert tags[0].kind == "Document"
    loose = {"Span", "Link", "Reference", "Lbl"}
    assert not loose & {tag.kind for tag in tags if tag.depth == 1}


@pytest.mark.parametrize("data", [b"", b"no PDF", b"%PDF-1.7\nstartxref\n5\n%%EOF"])
def test_what_is_no_such_pdf_stays_as_it_is(data: bytes) -> None:
    assert rewritten(data, row_heads) == data
