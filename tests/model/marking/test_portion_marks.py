"""Portion marks, and when something that looks like one is none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.model.comparison import (
    Assumption,
    Comparison,
    Criterion,
    Evidence,
    Ground,
    Indicator,
    Motivation,
    Rating,
)
from briefing_app.model.marking import marking_words
from briefing_app.model.marking.marking_words import CONTROLS, LEVEL_WORDS
from briefing_app.model.marking.markings import may_have_marks
from briefing_app.model.marking.portion_marks import (
    Portion,
    find_portions,
    read_banner,
    read_marking,
    texts_in_comparison,
    texts_in_head,
    with_portions,
)
from briefing_app.model.tree import Node, plain_text, walk
from tests.samples import node


def _paragraphs(*texts: str) -> tuple[Node, ...]:
    return tuple(node("paragraph", text, number=n) for n, text in enumerate(texts, 1))


def _marks(*texts: str, banner: str = "") -> list[str | None]:
    found = find_portions(_paragraphs(*texts), (), read_marking(banner) if banner else None)
    return [each.mark.text if each.mark else None for each in found]


@pytest.mark.parametrize(("text", "level", "controls", "unknown"), [
    ("U", "UNCLASSIFIED", [], ()),
    ("S//NF", "SECRET", ["NOFORN"], ()),
    ("TS//SI/TK//OC/NF", "TOP SECRET", ["SI", "TK", "ORCON", "NOFORN"], ()),
    ("TOP SECRET//SI//NOFORN", "TOP SECRET", ["SI", "NOFORN"], ()),
    ("TOP SECRET // SCI", "TOP SECRET", ["SCI"], ()),
    ("S//REL TO USA, GBR", "SECRET", ["REL TO"], ()),
    ("S//SAR-ABC//FGI GBR", "SECRET", ["SAR-ABC", "FGI GBR"], ()),
    ("U//FOUO", "UNCLASSIFIED", ["FOUO"], ()),
    ("CUI", "CUI", [], ()),
    ("CUI//SP-EXPT//NF", "CUI", ["NOFORN"], ()),
    ("UNCLASSIFIED//CUI", "CUI", [], ()),
    ("OFFICIAL-SENSITIVE", "OFFICIAL-SENSITIVE", [], ()),
    ("UK SECRET//UK EYES ONLY", "UK SECRET", ["UK EYES ONLY"], ()),
    ("NS", "NATO SECRET", [], ()),
    ("//NS", "NATO SECRET", [], ()),
    ("COSMIC TOP SECRET//ATOMAL", "COSMIC TOP SECRET", ["ATOMAL"], ()),
    ("TLP:AMBER+STRICT", "TLP:AMBER+STRICT", [], ()),
    ("tlp: amber", "TLP:AMBER", [], ()),
    ("TLP-WHITE", "TLP:CLEAR", [], ()),
    ("TLP:RED//desk", "TLP:RED", [], ()),
    ("S//XQ", "SECRET", [], ("XQ",)),
    ("S////SI/", "SECRET", ["SI"], ()),
    ("XQ//NF", None, ["NOFORN"], ("XQ",)),
    ("S//SI-ABC XYZ//NF", "SECRET", ["SI-ABC XYZ", "NOFORN"], ()),
    ("S//REL", "SECRET", ["REL TO"], ()),
    ("S//CUI", "SECRET", [], ()),
    ("//GBR S", "SECRET", ["FGI GBR"], ()),
    ("CONTROLLED", "CUI", [], ()),
    ("FOR OFFICIAL USE ONLY", None, ["FOUO"], ()),
    ("FOUO//NF", None, ["FOUO", "NOFORN"], ()),
    ("NF", None, [], ("NF",)),
    ("S/NF", "SECRET", ["NOFORN"], ()),
    ("S/XX", None, [], ("S/XX",)),
    ("CTS-BALK", "COSMIC TOP SECRET", ["BALK"], ()),
    ("NS REL GBR", "NATO SECRET", ["REL TO"], ()),
    ("SECRET/NOFORN", "SECRET", ["NOFORN"], ()),
    ("SECRET UK EYES ONLY", "SECRET", ["UK EYES ONLY"], ()),
    ("TOP SECRET - UK EYES ONLY", "TOP SECRET", ["UK EYES ONLY"], ()),
    ("OFFICIAL-SENSITIVE [COMMERCIAL]", "OFFICIAL-SENSITIVE", ["COMMERCIAL"], ()),
    ("OFFICIAL-SENSITIVE PERSONAL DATA", "OFFICIAL-SENSITIVE", ["PERSONAL DATA"], ()),
    ("OFFICIAL SENSITIVE", "OFFICIAL-SENSITIVE", [], ()),
    ("SECRET SAUCE", None, [], ("SECRET SAUCE",)),
    ("UK SECRET SAUCE", "UK SECRET", [], ("SAUCE",)),
    ("UK TOP SECRET STRAP1", "UK TOP SECRET", ["STRAP1"], ()),
    ("TOP SECRET STRAP 2 UK/US EYES ONLY", "TOP SECRET", ["STRAP2", "UK/US EYES ONLY"], ()),
    ("SECRET//UK/US EYES ONLY", "SECRET", ["UK/US EYES ONLY"], ()),
    ("S//NF/AUS EYES ONLY", "SECRET", ["NOFORN", "AUS EYES ONLY"], ()),
    ("UK SECRET FIVE EYES ONLY", "UK SECRET", ["FIVE EYES ONLY"], ()),
    ("OFFICIAL-SENSITIVE MOD USE ONLY", "OFFICIAL-SENSITIVE", ["MOD USE ONLY"], ()),
    ("OFFICIAL-SENSITIVE - RECIPIENTS ONLY", "OFFICIAL-SENSITIVE", ["RECIPIENTS ONLY"], ()),
    ("TLP:AMBER-STRICT", "TLP:AMBER+STRICT", [], ()),
    ("TLP:ORANGE", None, [], ("TLP:ORANGE",)),
])  # fmt: skip
def test_a_marking_is_taken_apart(text, level, controls, unknown) -> None:
    mark = read_marking(text)
    assert (mark.level.banner if mark.level else None) == level
    assert [control.banner for control in mark.controls] == controls
    assert mark.unknown == unknown


def test_whom_it_may_be_released_to_is_known() -> None:
    assert read_marking("S//REL TO USA, AUS, GBR").countries == {"USA", "AUS", "GBR"}


@pytest.mark.parametrize("word", [*LEVEL_WORDS, *CONTROLS])
def test_every_word_is_understood_in_both_forms(word: str) -> None:
    mark = read_marking(word if word in LEVEL_WORDS else f"S//{word}")
    assert mark.level
    assert not mark.unknown


@given(st.text(max_size=40))
def test_any_text_can_be_taken_apart(text: str) -> None:
    assert read_marking(text).text == text


@pytest.mark.parametrize(("texts", "marks"), [
    (["(U) One.", "(S//NF) Two.", "Three."], ["(U)", "(S//NF)", None]),
    (["(TS) One.", "(U) Two."], ["(TS)", "(U)"]),
    (["[OFFICIAL-SENSITIVE] One.", "(UK SECRET) Two."], ["[OFFICIAL-SENSITIVE]", "(UK SECRET)"]),
    (["(CUI) One.", "(XQ) Two.", "(NATO FORCES IN KOREA) Three."], ["(CUI)", "(XQ)", None]),
    (["(U) One.", "(U) Two."], ["(U)", "(U)"]),
    (["(S//NF) One.", "Two (TS//SI)"], ["(S//NF)", "(TS//SI)"]),
    (["One. (S//NF)", "Two. (U)", "Three (see above)"], ["(S//NF)", "(U)", None]),
    (["(TLP:RED) One."], ["(TLP:RED)"]),
    (["One. (U)", "Two. (S)", "Three."], ["(U)", "(S)", None]),
    (["(U) One.", "(U) Two.", "(C) 2018 Acme"], ["(U)", "(U)", None]),
    (["One (U).", "Two (S//NF);", "Three."], ["(U)", "(S//NF)", None]),
    (["(UK TOP SECRET STRAP1) One."], ["(UK TOP SECRET STRAP1)"]),
    (["(OFFICIAL-SENSITIVE - PERSONAL) One."], ["(OFFICIAL-SENSITIVE - PERSONAL)"]),
    (["(NSAT) One.", "(CTS-B) Two."], ["(NSAT)", "(CTS-B)"]),
    (["(NR) One.", "(NU) Two.", "(NS ATOMAL) Three."], ["(NR)", "(NU)", "(NS ATOMAL)"]),
    (["( S//NF ) One.", "[ U ] Two.", "Three. ( C )"], ["( S//NF )", "[ U ]", None]),
    (["1. (U) One.", "2) (S//NF) Two.", "iv. (U) Four."], ["(U)", "(S//NF)", "(U)"]),
    (["2.1 (U) One.", "¶ 4 (S//NF) Two.", "2018 (S) Three."], ["(U)", "(S//NF)", None]),
    (["배가 늦었다. (U)", "아무도 몰랐다.(S//NF)", "船晚了。(U)"], ["(U)", "(S//NF)", "(U)"]),
    (["（U）船晚了。", "（S//NF）没有人知道。"], ["（U）", "（S//NF）"]),
    (["(U): One.", "(S//NF)Two.", "(S)ystem.", "(U)."], ["(U)", "(S//NF)", None, "(U)"]),
    (["( TS ) One.", "( U ) Two."], ["( TS )", "( U )"]),
    (["One. ( S//NF )", "Two. ( U )"], ["( S//NF )", "( U )"]),
    (["(TS/SI/NF) One.", "Two."], ["(TS/SI/NF)", None]),
    (["(NU) One.", "(NR) Two.", "(SEE ABOVE) Three."], ["(NU)", "(NR)", None]),
])  # fmt: skip
def test_marks_are_found_at_either_end(texts: list[str], marks: list[str | None]) -> None:
    assert _marks(*texts) == marks
    assert may_have_marks("\n\n".join(texts))


@pytest.mark.parametrize("texts", [
    ["(A) One.", "(B) Two.", "(C) Three."],
    ["(C) 2018 Acme."],
    ["(C) Acme."],
    ["(S) One."],
    ["(NC) Raleigh.", "(SC) Columbia."],
    ["(NU) One.", "(NR) Two.", "(NY) Three."],
    ["(NU) One.", "(NU) Two."],
    ["The item(s) in question.", "Vitamins (C)", "The Agency (CIA)"],
    ["TLP:RED is for the eyes of those in the room.", "TLP:GREEN is for the community."],
    ["(see above) One.", "((U)) Two.", "Two // three (a//b)"],
    ["Controlled unclassified information (CUI)"],
    ["( U ) One."],
    [""],
])  # fmt: skip
def test_a_text_that_uses_no_marks_has_no_portions(texts: list[str]) -> None:
    assert _marks(*texts) == []


@pytest.mark.parametrize(("texts", "banner", "marks"), [
    (["(S) One.", "Two."], "SECRET", ["(S)", None]),
    (["(C) One."], "CONFIDENTIAL", []),
    (["(C) One.", "(C) Two."], "CONFIDENTIAL", ["(C)", "(C)"]),
    (["One (S)", "Two (C)", "Three"], "SECRET", ["(S)", "(C)", None]),
    (["One (S)", "Two"], "SECRET", []),
    (["One. (S)", "Two"], "SECRET", ["(S)", None]),
    (["“One.” (TS)", "Two"], "UNCLASSIFIED", ["(TS)", None]),
    (["One. (C)", "Two. (NC)"], "UNCLASSIFIED", []),
    (["One. (S)", "Two"], "TLP:RED", []),
    (["Smith (NC)", "Jones (NS)"], "UNCLASSIFIED", []),
    (["Heat (C)", "Sulphur (S)"], "UNCLASSIFIED", []),
    (["One (U)", "Two (S)"], "UNCLASSIFIED", ["(U)", "(S)"]),
    (["One (TS)", "Two (S)"], "UNCLASSIFIED", ["(TS)", "(S)"]),
    (["(NC) One.", "(NR) Two."], "NATO CONFIDENTIAL", ["(NC)", "(NR)"]),
    (["(A) One.", "(B) Two.", "(C) Three."], "SECRET", []),
    (["TLP:RED One.", "Two. "], "TLP:AMBER", ["TLP:RED", None]),
    (["(S) One."], "TLP:AMBER", []),
    (["(S) One."], "VERTRAULICH", []),
])  # fmt: skip
def test_the_marking_of_the_briefing_helps_to_tell(texts, banner, marks) -> None:
    assert _marks(*texts, banner=banner) == marks


def test_every_kind_of_portion_is_found_with_its_place() -> None:
    blocks = (
        node("heading", "(U) One", level=1, id="one"),
        node("paragraph", node("strong", "(S//NF)"), " Two", number=1),
        node("bullet_list", node("item", node("paragraph", "(U) Three"))),
        node("table", node("row", node("cell", "(C) Four"), header=False)),
        node("definition_list", node("term", "(U) Five"), node("definition")),
        node("code_block", text="(TS) Not words"),
    )
    found = find_portions(blocks, [("E1", "(TS) Six"), ("E2", "Seven")], None)
    assert [(each.mark.text if each.mark else None, each.paragraph, each.section, each.where)
            for each in found] == [
        ("(U)", None, "(U) One", ""), ("(S//NF)", 1, "(U) One", ""), ("(U)", None, "(U) One", ""),
        ("(C)", None, "(U) One", ""), ("(U)", None, "(U) One", ""), ("(TS)", None, "", "E1"),
        (None, None, "", "E2"),
    ]  # fmt: skip


def test_marks_are_kept_on_the_nodes_and_in_the_words() -> None:
    blocks = (
        node("heading", "(U) One", level=1, id="one"),
        node("quote", node("paragraph", "(S//NF) Two")),
        node("paragraph", "Three", number=1),
        node("paragraph", node("emphasis", "Four"), " and five. (C//NF)", number=2),
        node("paragraph", node("strong", "(S//NF)"), " Six", number=3),
    )
    marked = with_portions(blocks, find_portions(blocks, (), None))
    assert [
        each.string("portion") for each in walk(marked) if each.kind in {"heading", "paragraph"}
    ] == ["(U)", "(S//NF)", "", "(C//NF)", "(S//NF)"]
    assert plain_text(marked) == plain_text(blocks)
    set_off = [plain_text(each.children) for each in walk(marked) if each.kind == "portion"]
    assert set_off == ["(U)", "(S//NF)", "(C//NF)"]
    assert marked[0].string("id") == "one"
    assert with_portions(blocks, [Portion()]) is blocks


def test_a_mark_may_have_a_number_before_it_and_citations_after_it() -> None:
    cited, noted = node("citation", text="[@E1]"), node("footnote_reference", note="a")
    blocks = (
        node("heading", "2.1 (U) One", level=1, id="one"),
        node("paragraph", "Two. (S//NF)", noted, " ", cited, number=1),
        node("paragraph", "Three. (U); ", cited, number=2),
        node("paragraph", node("strong", "4."), " (U) Four", number=3),
        node("paragraph", cited, " ", noted, number=4),
    )
    marked = with_portions(blocks, find_portions(blocks, (), None))
    assert [each.string("portion") for each in marked] == ["(U)", "(S//NF)", "(U)", "(U)", ""]
    assert plain_text(marked) == plain_text(blocks)
    assert [each.kind for each in marked[0].children] == ["text", "portion", "text"]
    assert [each.kind for each in marked[1].children] == [
        "text", "portion", "footnote_reference", "text", "citation"
    ]  # fmt: skip
    assert [each.kind for each in marked[2].children] == ["text", "portion", "text", "citation"]


def test_code_is_no_mark() -> None:
    code = node("code", text="(TS//SI)")
    blocks = (
        node("paragraph", "(S//NF) One.", number=1),
        node("paragraph", code, " is a mark.", number=2),
        node("paragraph", "So is ", code, number=3),
    )
    found = find_portions(blocks, (), None)
    assert [each.mark.text if each.mark else None for each in found] == ["(S//NF)", None, None]


def test_the_words_of_a_comparison_have_names() -> None:
    indicator = Indicator("sign", "A sign")
    sea = Motivation("m", "The sea", summary="Fish", indicators=(indicator,),
                     ground=Ground("The tide"))  # fmt: skip
    comparison = Comparison(
        "Why?", "", (sea,), (Criterion("c", "Against"),), {"c": {"m": "No boats"}},
        (Evidence("E1", "Nets", ratings={"m": Rating("C", "Wet"), "gone": Rating("I", "Dry")}),),
        {"c": {"m": Ground("Seen")}}, assumptions=(Assumption("A1", "Calm"),),
    )  # fmt: skip
    assert texts_in_comparison(comparison) == [
        ("“Why?”", "Why?"), ("“The sea”", "The sea"), ("“Against”", "Against"), ("E1", "Nets"),
        ("E1 × The sea", "Wet"), ("E1 × gone", "Dry"), ("A1", "Calm"),
        ("the summary of “The sea”", "Fish"), ("“The sea”", "The tide"), ("sign", "A sign"),
        ("“Against” of “The sea”", "No boats"), ("“Against” of “The sea”", "Seen"),
    ]  # fmt: skip
    bare = comparison._replace(grounds={})
    assert len(texts_in_comparison(bare)) == len(texts_in_comparison(comparison)) - 1


def test_the_words_of_the_front_matter_are_named_by_their_beginning() -> None:
    long = f"Tests {'x' * 50}"
    assert texts_in_head(("Title", "", long)) == [
        ("“Title”", "Title"), (f"“Tests {'x' * 34}…”", long),
    ]  # fmt: skip


def test_a_portion_without_a_line_has_that_of_what_it_is_in() -> None:
    inner = node("paragraph", "(U) One.")
    quote = node("quote", inner, inner._replace(line=9))._replace(line=7)
    assert [each.line for each in find_portions([quote], (), None)] == [7, 9]


def test_the_title_of_a_callout_is_a_portion() -> None:
    callout = node("callout", node("paragraph", "(U) One"), title="(S//NF) Two")
    assert [each.mark and each.mark.text for each in find_portions([callout], (), None)] == [
        "(S//NF)", "(U)",
    ]  # fmt: skip


@pytest.mark.parametrize(("text", "level"), [
    ("secret//noforn", "SECRET"), ("Unclassified", "UNCLASSIFIED"), ("SECRET", "SECRET"),
    ("Vertraulich", None), ("Top-Secret//SI", "TOP SECRET"), ("C.U.I.", "CUI"), ("TLP/AMBER", None),
])  # fmt: skip
def test_the_spelling_of_a_banner_makes_no_difference(text: str, level: str | None) -> None:
    mark = read_banner(text)
    assert (mark.level and mark.level.banner, mark.text) == (level, text)


def test_a_level_before_many_words_that_mean_nothing_is_looked_up_in_a_few_steps(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked = []
    control_of = marking_words.control_of
    monkeypatch.setattr(
        marking_words, "control_of", lambda token: asked.append(token) or control_of(token)
    )
    words = "SECRET " * 140
    assert marking_words.level_and_caveats(words) == ("", [words])
    assert len(asked) < 300
