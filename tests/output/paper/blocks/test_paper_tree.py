"""The nodes of a briefing as data for the template."""

import json
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pytest

from briefing_app.model.briefing import Asset, Briefing, Footnote, Source
from briefing_app.model.tree import KINDS, Node
from briefing_app.output.paper.blocks.paper_nodes import stick_together, web_address
from briefing_app.output.paper.blocks.paper_table import SIZES
from briefing_app.output.paper.blocks.paper_tree import DEEPEST, TreeWriter
from briefing_app.output.paper.paper_data import paper_data
from briefing_app.output.paper.paper_options import PaperOptions
from tests.samples import node, png, replace

_Data = dict[str, Any]


def _paragraph(*children: Node | str, **attributes: str | int) -> Node:
    return node("paragraph", *children, **attributes)


def _note(note: str, number: int) -> Node:
    return node("footnote_reference", note=note, number=number)


def _citation(ref: str, label: str = "1") -> Node:
    return node("citation", text=f"[@{ref}]", target="source", ref=ref, label=label)


def _link(target: str, words: str = "there", scope: str = "internal") -> Node:
    return node("link", words, target=target, scope=scope, title="")


def _table(*rows: list[Node | str], header: bool = True, **attributes: str) -> Node:
    cells = [[node("cell", each) for each in row] for row in rows]
    made = [node("row", *row, header=header and not place) for place, row in enumerate(cells)]
    return node("table", *made, alignments=("left",), **attributes)


def _briefing(*blocks: Node, **fields: Any) -> Briefing:
    return replace(Briefing("f", "f", "T", blocks), **fields)


def _text(*blocks: Node, broken: tuple[str, ...] = (), **fields: Any) -> list[_Data]:
    """Return the blocks of a briefing as data."""
    briefing = _briefing(*blocks, **fields)
    return json.loads(paper_data(briefing, PaperOptions(), broken).json)["text"]


def _walk(data: object) -> Iterator[_Data]:
    if isinstance(data, list):
        for each in data:
            yield from _walk(each)
    elif isinstance(data, dict):
        yield data
        yield from _walk(data.get("children"))


def _all(kind: str, data: list[_Data]) -> list[_Data]:
    return [each for each in _walk(data) if each["kind"] == kind]


def _words(data: object) -> str:
    parts = data if isinstance(data, list) else [data]
    return "".join(
        part if isinstance(part, str) else _words(part.get("children", [])) for part in parts
    )


def test_it_knows_every_kind() -> None:
    assert TreeWriter.kinds == KINDS


# Headings


def test_no_level_of_headings_is_left_out() -> None:
    levels = (3, 1, 4, 6, 4, 2, 1)
    blocks = [node("heading", f"H{level}", level=level) for level in levels]
    assert [each["level"] for each in _text(*blocks)] == [1, 1, 2, 3, 2, 2, 1]


def test_a_heading_in_bookmarks_names_a_citation_by_its_label() -> None:
    cited = node(
        "citation", text="[@s]", target="source", ref="s", label="1", prefix="", locator=""
    )
    (heading,) = _text(node("heading", "Why", cited, level=1), sources=(Source("s", 1, "S"),))
    assert heading["words"] == heading["short"] == "Why[1]"
    assert heading["children"][1]["to"]


def test_headings_that_are_none_of_the_outline() -> None:
    inside = node("quote", node("heading", "Quoted", level=1, id="q"))
    endless = node("heading", "word " * 300, level=1)
    empty = node("heading", level=1, id="empty")
    quote, term, place, paragraph = _text(inside, endless, empty, _paragraph(_link("empty")))
    assert [each["kind"] for each in quote["children"]] == ["place", "subheading"]
    assert term["kind"] == "subheading"
    assert paragraph["children"][0]["to"] == place["id"]


# Places and links


def test_links_lead_to_places_that_are_there_and_only_once() -> None:
    text = _text(
        _paragraph("one", id="a"),
        _paragraph("two", id="a"),
        node("bullet_list", node("item", _paragraph("x"), id="i"), id="l"),
        _table(["head"], ["cell"], id="t"),
        _paragraph(*(_link(target) for target in ("a", "i", "l", "t", "nowhere", ""))),
    )
    places = [each["id"] for each in _all("place", text)]
    assert len(set(places)) == len(places) == 4
    assert [each.get("to") in places for each in _all("link", text)] == [True] * 4 + [False] * 2


def test_a_row_and_a_cell_can_be_places_too() -> None:
    head = node("row", node("cell", "h", id="head"), header=True)
    row = node("row", node("cell", "x", id="cell"), node("cell", "y"), id="row", header=False)
    text = _text(node("table", head, row), _paragraph(_link("row"), _link("cell"), _link("head")))
    assert [("to" in each) for each in _all("link", text)] == [True, True, False]


def test_links_of_a_table_after_a_heading_lead_as_others_do() -> None:
    web = _link("https://e.org", scope="web")
    (link,) = _all("link", _text(node("heading", "Tables", level=2), _table(["a"], [web])))
    assert (link["web"], link["aside"]) == ("https://e.org", False)


def test_a_repeated_header_row_holds_no_link() -> None:
    blocks = (_paragraph("x", id="a"), _table([_link("a")], [_link("a")]))
    (table,) = _all("table", _text(*blocks))
    assert table["repeat"]
    assert [("to" in each) for each in _all("link", [table])] == [False, True]


def test_addresses_are_printed_once() -> None:
    text = _text(
        _paragraph(
            _link("https://e.org/a", "words", "web"),
            _link("https://e.org/", "https://e.org", "web"),
            _link("https://e.org", "e.org/", "web"),
            _link("mailto:a@e.org", "a@e.org", "mail"),
            _link("mailto:a@e.org", "the desk", "mail"),
            _link("annex.md", "the annex", "file"),
        )
    )
    addresses = [each.get("address") for each in _all("link", text)]
    assert addresses == ["https://e.org/a", None, None, None, "a@e.org", "annex.md"]


def test_paragraphs_of_the_text_are_kept_whole_and_those_of_notes_not() -> None:
    """Nor are the lines of notes ragged: they are on paper as they are."""
    long = "words " * 20 + "https://e.org/" + "a" * 100
    note = Footnote("a", 1, (_paragraph("A note.", _note("b", 2)), _paragraph(long)))
    inner = Footnote("b", 2, (_paragraph("Its note."),))
    text = _text(_paragraph("Short.", _note("a", 1)), footnotes={"a": note, "b": inner})
    found = [(each.get("whole"), each.get("ragged")) for each in _all("paragraph", text)]
    assert found == [(True, None)] + [(None, None)] * 3
    (plain,) = _all("paragraph", _text(_paragraph(long)))
    assert plain["ragged"]


def test_the_parts_of_a_wide_table_have_letters_of_one_size() -> None:
    narrow, wide = ([f"column {place}" for place in range(count)] for count in (2, 40))
    (one,) = _all("table", _text(_table(narrow, narrow)))
    assert one["size"] == SIZES[0]
    parts = _all("table", _text(_table(wide, wide)))
    assert len(parts) > 1
    assert {part["size"] for part in parts} == {SIZES[1]}


def test_short_words_before_a_callout_stay_with_it() -> None:
    callout = node("callout", _paragraph("Mind."), variant="note", title="")
    short, long, item = _paragraph("Note:"), _paragraph("x" * 1000), node("item", "Note:")
    found = [stick_together(each, callout) for each in (short, long, item)]
    assert found == [True, False, False]
    assert not stick_together(short, short)


def test_what_a_colon_leads_to_is_on_its_page() -> None:
    table = _table(["a"], ["b"])
    leads = [
        _paragraph("In one view:"),
        _paragraph("比较："),
        _paragraph("No more."),
        node("item", "a:"),
    ]
    assert [stick_together(each, table) for each in leads] == [True, True, False, False]
    assert stick_together(leads[0], node("bullet_list", node("item", "a"), tight=True))
    assert not stick_together(leads[0], node("heading", "A", level=1))


def test_what_korean_words_at_the_end_lead_to_is_on_their_page() -> None:
    code = node("code_block", text="x = 1")
    for words, leads in (
        ("일부는 다음과 같다.", True),
        ("아래와 같습니다. ", True),
        ("같다.", False),
    ):
        assert stick_together(_paragraph(words), code) is leads


def test_a_link_of_the_paper_leads_to_addresses_of_some_length_only() -> None:
    for letters, leads in ((2000, True), (2001, False)):
        target = "https://e.org/".ljust(letters, "a")
        assert bool(web_address(_link(target, scope="web"))) is leads


def test_a_citation_stays_with_the_word_before_it() -> None:
    cited = node(
        "citation", text="[@s]", target="source", ref="s", label="1", prefix="", locator=""
    )
    (paragraph,) = _text(_paragraph("as said ", cited, " ", cited, cited, _note("lost", 1)))
    kinds = [each if isinstance(each, str) else each["kind"] for each in paragraph["children"]]
    assert kinds[:3] == ["as said\u00a0", "citation", "citation"]


# Footnotes


def _notes(**notes: list[Node | str]) -> dict[str, Footnote]:
    return {
        name: Footnote(name, number, (_paragraph(*children),))
        for number, (name, children) in enumerate(notes.items(), 1)
    }


_LINES = " and so on" * 30
"""So many words that the mark of a note before them is not on the last line."""


def test_a_note_stands_where_it_is_first_referred_to() -> None:
    text = _text(
        _paragraph("x", _note("a", 1), _note("a", 1), _note("lost", 7), _LINES),
        footnotes=_notes(a=["The note."]),
    )
    first, again, lost = _all("footnote_reference", text)
    assert _words(first["children"]) == "The note."
    assert again == {"kind": "footnote_reference", "number": 1, "place": first["place"]}
    assert lost == {"kind": "footnote_reference", "number": 7}


def test_notes_that_refer_to_one_another() -> None:
    text = _text(
        _paragraph("x", _note("a", 1), _LINES),
        footnotes=_notes(a=["A", _note("b", 2)], b=["B", _note("a", 1), _note("b", 2)]),
    )
    assert [("words" in each) for each in _all("footnote_reference", text)] == [
        True, True, False, False,
    ]  # fmt: skip


def test_a_note_deep_in_notes_stands_behind_the_text() -> None:
    names = "abcd"
    notes = _notes(
        **{name: [name, _note(nxt, 9)] for name, nxt in pairwise(names)},
        d=["The last."],
    )
    text = _text(_paragraph("x", _note("a", 1)), footnotes=notes)
    heading, _place, term, third = text[-4:]
    assert heading["words"] == "Notes"
    assert term["children"] == ["Note 3"]
    assert _words(third).startswith("c")
    assert "The last." in _words(third)


def test_a_note_after_the_text_that_refers_to_itself_is_printed_once() -> None:
    notes = _notes(**{name: [name, _note(nxt, 9)] for name, nxt in pairwise("abcd")}, d=["D"])
    endless = (_paragraph("Itself", _note("c", 3)), _paragraph("The last.", _note("d", 4)))
    notes["c"] = Footnote("c", 3, endless)
    data = json.dumps(_text(_paragraph("x", _note("a", 1)), footnotes=notes))
    assert [data.count(words) for words in ("Itself", "The last.", '"D"')] == [1, 1, 1]


def test_the_sections_after_the_text_are_no_part_of_its_last_one() -> None:
    deep = _briefing(
        *(node("heading", f"H{level}", level=level) for level in (2, 3, 4)),
        _paragraph("x", _citation("s")),
        sources=(Source("s", 1, "S"),),
    )
    added = json.loads(paper_data(deep, PaperOptions(this_copy=True)).json)["added"]
    headings = _all("heading", added)
    assert len(headings) == 2
    assert {each["level"] for each in headings} == {1}


# Tables


def test_a_note_keeps_a_header_row_from_being_repeated() -> None:
    (table,) = _text(_table(["Head"], ["x"]))
    (noted,) = _text(_table([_note("a", 1)], ["x"]), footnotes=_notes(a=["A"]))
    (endless,) = _text(_table(["Head " * 100], ["x"]))
    assert [each["repeat"] for each in (table, noted, endless)] == [True, False, False]


def test_tables_of_uneven_and_of_no_rows() -> None:
    uneven, whole = _text(_table(["a"], ["b", "c"]), node("table"), _table(["x" * 500]))
    assert [len(row["children"]) for row in uneven["children"]] == [2, 2]
    assert uneven["sides"] == ["left", ""]
    assert (uneven["whole"], whole["whole"]) == (True, False)


def test_alignments_that_are_no_alignments() -> None:
    (table,) = _text(node("table", node("row", node("cell", "x")), alignments="left"))
    assert (table["header"], table["sides"]) == (False, [""])


def test_a_wide_table_becomes_several() -> None:
    tables = _text(
        _table([f"h{place}" for place in range(30)], [str(place) for place in range(30)])
    )
    assert len(tables) > 1
    assert all(_words(table["children"][0]).startswith("h0") for table in tables)


def test_only_a_table_that_needs_it_reaches_out_of_the_text() -> None:
    tables = [_table(["2001"] * count, ["12,500"] * count) for count in (3, 14)]
    data = paper_data(_briefing(*tables), PaperOptions(landscape=True)).json
    assert [table["out"] for table in json.loads(data)["text"]] == [False, True]


def test_the_address_of_a_link_counts_for_the_width() -> None:
    web = _link("https://example.org/" + "long/" * 20, "x", "web")
    (narrow,), (wide,) = _text(_table(["a"], ["x"])), _text(_table(["a"], [web]))
    assert (narrow["widths"], wide["widths"] == [0]) == ([0], False)


# Nesting


@pytest.mark.parametrize("kind", ["quote", "callout", "bullet_list", "definition_list"])
def test_what_is_nested_too_deep_stands_in_one_row(kind: str) -> None:
    block = _paragraph("deep")
    for number in range(200):
        if kind == "bullet_list":
            block = node(kind, node("item", _paragraph(f"at {number}"), block))
        elif kind == "definition_list":
            block = node(kind, node("term", f"at {number}"), node("definition", block))
        elif kind == "callout":
            block = node(kind, block, variant="note", title=f"at {number}")
        else:
            block = node(kind, block)
    text = _text(block)
    assert len(_all(kind, text)) <= DEEPEST
    assert "deep" in _words(text)
    assert kind == "quote" or "at 3" in _words(text) + json.dumps(text)


def test_inline_nodes_nested_too_deep_are_their_words() -> None:
    words: Node | str = "deep"
    for _level in range(200):
        words = node("strong", words, node("emphasis"))
    text = _text(_paragraph(words))
    assert 1 < len(_all("strong", text)) < 20
    assert _words(text) == "deep"


def test_what_is_beside_one_another_is_not_nested() -> None:
    marked = [node("strong", node("emphasis", "words ")) for _number in range(200)]
    names = [f"n{number}" for number in range(200)]
    noted = [_paragraph(_note(name, number), _LINES) for number, name in enumerate(names)]
    picture = node("bullet_list", node("item", _paragraph(_image("a.png"), _image("a.png"))))
    notes = _notes(**{name: [node("strong", name)] for name in names})
    text = _text(_paragraph(*marked), *noted, *[picture] * 200,
                 footnotes=notes, assets=_assets(**{"a.png": (2000, 100)}))  # fmt: skip
    assert len(_all("emphasis", text)) == 200
    assert all("words" in each for each in _all("footnote_reference", text))
    assert len(_all("strong", text)) == 400
    assert text[-1] == text[-200]


def test_lists_with_tasks_and_numbers() -> None:
    tasks, numbered = _text(
        node("bullet_list", node("item", _paragraph("a"), task="open"), node("item"), tight=True),
        node("ordered_list", node("item", _paragraph("a")), start=0),
    )
    assert tasks["tasks"] == ["open", ""]
    assert (numbered["start"], numbered["tight"]) == (0, False)
    assert "tasks" not in numbered


def test_callouts_by_kind() -> None:
    text = _text(
        node("callout", _paragraph("a"), variant="editor", title=""),
        node("callout", _table(["a"]), variant="danger", title="Danger"),
        node("callout", _paragraph("long " * 200), variant="seealso", title=""),
    )
    assert [(each["look"], each["title"]) for each in text] == [
        ("editor", "Editor’s note"), ("other", "Danger"), ("other", "Seealso"),
    ]  # fmt: skip
    assert [each["run_in"] for each in text] == [True, False, True]
    assert [each["short"] for each in text] == [True, False, False]


# Inline


def test_an_abbreviation_is_explained_once() -> None:
    short = node("abbreviation", "DMZ", title="Demilitarised Zone")
    other = node("abbreviation", "UN", title="United Nations")
    text = _text(
        node("heading", short, level=1),
        _paragraph(short, short),
        _paragraph("The United Nations (", other, ")"),
        _paragraph(other),
    )
    meanings = [each.get("meaning") for each in _all("abbreviation", text)]
    assert meanings == [None, "Demilitarised Zone", None, None, None]


def _assets(**sizes: tuple[int, int]) -> dict[str, Asset]:
    return {
        name: Asset(name, "image/png", width, height, png(2, 2))
        for name, (width, height) in sizes.items()
    }


def _image(source: str, words: str = "Words", title: str = "") -> Node:
    return node("image", text=words, source=source, title=title)


def test_pictures_fit_where_they_stand() -> None:
    assets = _assets(a=(4000, 400), tall=(100, 9000))
    text = _text(
        _paragraph(_image("a", title="Below")),
        _paragraph("in line ", _image("tall")),
        _table(["a", "b"], [_image("a"), "x"]),
        assets=assets,
    )
    alone, inline, cell = _all("image", text)
    assert (alone["alone"], alone["caption"]) == (True, "Below")
    assert 400 < alone["width"] < 500
    assert (inline["alone"], inline["height"]) == (False, 120)
    assert cell["width"] < alone["width"] / 2


def test_a_small_picture_is_not_enlarged() -> None:
    (picture,) = _text(_paragraph(_image("a"), number=1), assets=_assets(a=(20, 10)))
    assert (picture["width"], picture["height"], picture["number"]) == (9.6, 4.8, 1)


def test_pictures_that_cannot_be_shown() -> None:
    assets = _assets(a=(2, 2)) | {"svg": Asset("svg", "image/svg+xml", 2, 2, b"<svg/>")}
    blocks = [_paragraph(_image(source)) for source in ("a", "svg", "lost")]
    text = _text(*blocks, assets=assets, broken=("a",))
    assert [("file" in each, each["text"]) for each in _all("image", text)] == [
        (False, "Image: Words"),
    ] * 3  # fmt: skip


def test_a_picture_always_has_words() -> None:
    blocks = [_paragraph(_image("a", "", "Title")), _paragraph(_image("a", " "))]
    pictures = _all("image", _text(*blocks, assets=_assets(a=(2, 2))))
    assert [each["text"] for each in pictures] == ["Title", "Image without a description"]


def test_a_block_from_right_to_left_says_so_and_its_place_does_not() -> None:
    listed = node("bullet_list", node("item", _paragraph("שלום")), id="greetings")
    place, data, plain = _text(listed, _paragraph("Peace"))
    assert place["kind"] == "place"
    assert "dir" not in place
    assert data["dir"] == "rtl"
    assert "dir" not in plain


def _cited(*parts: object) -> str:
    """Return what is printed of a paragraph, without the links."""
    (data,) = _text(_paragraph(*parts))
    told = [
        each
        if isinstance(each, str)
        else "".join(each[name] for name in ("before", "label", "after"))
        for each in data["children"]
    ]
    return "".join(told)


def test_citations_beside_one_another_are_one() -> None:
    def cite(ref: str, **given: str) -> Node:
        return node("citation", target="evidence", ref=ref, label=ref, **given)

    assert _cited("so ", cite("E5"), " ", cite("E8"), cite("E13"), ".") == (
        "so\u00a0[E5,\u00a0E8,\u00a0E13]."
    )
    page = cite("E8", locator="p. 3")
    assert _cited(cite("E5"), " ", page, " ", cite("E9")) == "[E5,\u00a0E8, p.\u00a03] [E9]"
    assert _cited(cite("E5"), " and ", cite("E8")) == "[E5] and\u00a0[E8]"
    assert _cited(cite("E5"), " ", cite("E8", prefix="see")) == "[E5] [see E8]"


def test_a_paragraph_with_a_long_address_is_not_justified() -> None:
    address = "https://example.org/" + "part/" * 20

    def is_ragged(*blocks: Node) -> list[bool]:
        return ["ragged" in each for each in _all("paragraph", _text(*blocks))]

    linked = _paragraph("See ", _link(address, scope="web"))
    assert is_ragged(linked) == [True]
    assert is_ragged(_paragraph("See ", node("code", text=address))) == [True]
    assert is_ragged(_paragraph("See ", _link("https://example.org/", scope="web"))) == [False]
    # The title of a callout runs into its first paragraph, and a note into its mark.
    assert is_ragged(node("callout", linked, variant="note")) == [False]


def test_a_paragraph_with_a_wide_picture_is_not_justified() -> None:
    assets = _assets(wide=(640, 360), icon=(60, 60))
    for name, ragged in (("wide", True), ("icon", False)):
        text = _text(_paragraph("See ", _image(name), " there."), assets=assets)
        assert ["ragged" in each for each in _all("paragraph", text)] == [ragged], name


def test_an_address_in_a_heading_is_small() -> None:
    heading = node("heading", _link("https://example.org/", scope="web"), level=1)
    (link,) = _all("link", _text(heading))
    assert (link["address"], link["aside"]) == ("https://example.org/", True)
    assert link["web"] == "https://example.org/"


def test_a_part_of_a_wide_table_begins_with_a_quarter_of_its_rows() -> None:
    def first(columns: int) -> float:
        rows: list[list[Node | str]] = [["12345678"] * columns for _ in range(80)]
        return float(_all("table", _text(_table(*rows)))[-1]["first"])

    usual, parted = first(5), first(30)
    assert 30 < usual < 90
    assert parted > 4 * usual


def test_only_long_code_has_numbers_and_they_take_room_of_its_lines() -> None:
    longest = 0
    for count, numbered in ((9, False), (10, True)):
        (code,) = _text(node("code_block", text="x\n" * (count - 1) + "y" * 200, language=""))
        assert (10 in code["numbers"]) == numbered
        line = code["text"].split("\n")[count - 1]
        assert len(line) < longest or not longest
        longest = len(line)


def test_code_without_a_letter_is_left_out() -> None:
    assert _text(node("code_block", text="\n \n", language="")) == []
    (kept,) = _text(node("code_block", text="a\n\nb", language=""))
    assert kept["text"] == "a\n\nb"


def test_an_item_without_words_is_there_and_a_quote_without_any_is_not() -> None:
    items = _text(node("bullet_list", node("item"), node("item", _paragraph("a")), tight=True))
    assert items[0]["children"][0] == {"kind": "item", "children": ["\u00a0"]}
    terms = _text(node("definition_list", node("term"), node("definition")))
    assert [each["children"] for each in terms[0]["children"]] == [["\u00a0"], ["\u00a0"]]
    place, blank = _text(
        node("definition_list", node("definition", node("heading", level=1, id="a"))),
        _paragraph(_link("a")),
    )[0]["children"][0]["children"]
    assert (place["kind"], blank) == ("place", "\u00a0")
    assert _text(node("quote")) == []


def test_a_link_without_words_has_its_address() -> None:
    (paragraph,) = _text(_paragraph(_link("https://example.org/a", "", scope="web")))
    (link,) = paragraph["children"]
    assert "".join(link["children"]).replace("\u200b", "") == "https://example.org/a"
    assert "address" not in link
    picture = node("image", text="A logo", source="logo.png", title="")
    kept = _link("https://example.org/a", "", scope="web")._replace(children=(picture,))
    (paragraph,) = _text(_paragraph(kept))
    assert paragraph["children"][0]["children"][0]["kind"] == "image"
    (paragraph,) = _text(_paragraph(_link("nowhere", "")))
    assert "".join(paragraph["children"][0]["children"]) == ""


@pytest.mark.parametrize(
    ("children", "pictured"), [("i", True), ("iw", False), ("w", False), ("i ", True)]
)
def test_a_heading_says_whether_it_is_pictures_only(children: str, pictured: bool) -> None:
    parts = {"i": node("image", text="A logo", source="logo.png", title=""), "w": "Words"}
    heading = node("heading", *(parts.get(each, " ") for each in children), level=1, id="x")
    (data,) = _text(heading)
    assert data["pictured"] is pictured


def test_a_compound_of_the_language_is_hyphenated_as_such() -> None:
    law = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz"
    (paragraph,) = _text(_paragraph(law), lang="de")
    assert paragraph["children"] == [{"kind": "compound", "children": [law]}]
    (paragraph,) = _text(_paragraph(f"Das {law}."), lang="de")
    assert [type(each) for each in paragraph["children"]] == [str, dict, str]
