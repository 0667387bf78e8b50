"""What changed, as a briefing that every writer shows."""

from pathlib import Path

import pytest
from hypothesis import given

from briefing_app.model.briefing import Briefing, Source
from briefing_app.model.comparison import Comparison, Ground, Motivation
from briefing_app.model.editions.comparing import compare
from briefing_app.model.editions.records import NO_LEAD, LeadState, value_in_words
from briefing_app.model.editions.report import change_report
from briefing_app.model.editions.units import units_of
from briefing_app.model.marking.markings import highest, marking
from briefing_app.model.tree import BLOCK_KINDS, Node, plain_text, walk
from briefing_app.model.words.fixed_words import words_in
from briefing_app.model.words.inline_words import callout_title
from briefing_app.output.html.html_page import to_html
from briefing_app.output.record.briefing_record import to_json
from briefing_app.output.record.edition_record import changes_to_json
from tests.model.editions.test_comparing import FIRST, SECOND, TEXTS, of_text, read


@pytest.fixture
def report(tmp_path: Path) -> Briefing:
    return change_report(compare(read(tmp_path, "a.md", FIRST), read(tmp_path, "b.md", SECOND)))


def marked(nodes: tuple[Node, ...], kind: str) -> list[str]:
    return [plain_text((node,)) for node in walk(nodes) if node.kind == kind]


def test_the_judgements_come_first_and_the_text_last(report: Briefing) -> None:
    assert [each.title for each in report.sections] == [
        "Marking", "Judgements", "Ratings", "Sources", "Title, date and author", "The text", "One",
    ]  # fmt: skip
    words = plain_text(report.blocks)
    assert "likely (55 to 80\u00a0%) very likely (80 to 95\u00a0%) ↑" in words
    assert "The marking was OFFICIAL and is now OFFICIAL-SENSITIVE." in words
    assert report.title == "What changed: The ferry"
    assert report.subtitle == "From the edition of 1 March 2024 to the edition of 1 April 2024"


def test_what_was_judged_is_told_with_its_section() -> None:
    start = "# One\n\nWords.\n\n# Two\n\n"
    callout = "!!! judgement\n    It was due to fog.\n\n"
    end = "# Three\n\nLast."
    for before, after in ((f"{start}{end}", f"{start}{callout}{end}"),
                          (f"{start}{callout}{end}", f"{start}{end}")):  # fmt: skip
        report = change_report(compare(of_text(before), of_text(after)))
        (table,) = (each for each in report.blocks if each.kind == "table")
        assert plain_text((table.children[1].children[0],)) == "Two"


def test_a_table_has_no_empty_column(report: Briefing) -> None:
    heads = {
        report.blocks[place - 1].children[0].text: [
            plain_text((cell,)) for cell in table.children[0].children
        ]
        for place, table in enumerate(report.blocks)
        if table.kind == "table"
    }
    assert heads["Title, date and author"] == ["", "Change"]
    assert heads["Sources"] == ["", "What", "Change"]


def test_only_levels_and_statuses_are_words_of_the_program() -> None:
    words = words_in("de")
    for field, value, said in (
        ("status", "seen", words["statuses"]["seen"]),
        ("title", "seen", "seen"),
        ("relevance", "high", words["levels"]["high"]),
        ("title", "high", "high"),
    ):
        assert value_in_words(field, value, words) == said
    assert words["statuses"]["seen"] != "seen"


def test_a_section_of_the_text_begins_with_its_first_paragraph(report: Briefing) -> None:
    last = report.sections[-1]
    assert (last.title, last.first_paragraph) == ("One", 1)


def test_what_came_and_what_went_are_marked_in_place(report: Briefing) -> None:
    text = report.blocks[report.sections[-2].block :]
    assert marked(text, "strike") == ["1,200", "5", "→ https://example.org/a"]
    assert marked(text, "insertion") == [
        "1,500", "dense", "Third point", "15", "→ https://example.org/b",
    ]  # fmt: skip
    assert [node.integer("number") for node in walk(text) if node.integer("number")] == [1, 2, 3]


def test_editions_of_one_date_are_named_by_their_files(report: Briefing, tmp_path: Path) -> None:
    assert report.subtitle == "From the edition of 1 March 2024 to the edition of 1 April 2024"
    first, second = (read(tmp_path, name, FIRST) for name in ("one.md", "two.md"))
    assert change_report(compare(first, second)).subtitle == "From “one.md” to “two.md”"


def test_the_sections_are_where_they_say(report: Briefing) -> None:
    for section in report.sections:
        assert report.blocks[section.block].string("id") == section.id


def test_side_by_side_is_a_table_of_what_changed(tmp_path: Path) -> None:
    changes = compare(read(tmp_path, "a.md", FIRST), read(tmp_path, "b.md", SECOND))
    report = change_report(changes, side_by_side=True)
    table = report.blocks[-1]
    assert table.kind == "table"
    assert [plain_text((cell,)) for cell in table.children[1].children] == [
        "1",
        "The ferry left at nine. It was late by 1,200 seconds.",
        "The ferry left at nine. It was late by 1,500 seconds.",
    ]


def test_editions_that_say_the_same_say_so() -> None:
    report = change_report(compare(of_text("One."), of_text("One.")))
    assert "The two editions say the same." in plain_text(report.blocks)
    side = change_report(compare(of_text("One."), of_text("One.")), side_by_side=True)
    assert "table" not in {each.kind for each in side.blocks}


def test_a_changed_heading_keeps_its_words_and_is_marked_below() -> None:
    report = change_report(compare(of_text("# One two\n\nA."), of_text("# One three\n\nA.")))
    assert report.sections[-1].title == "One three"
    assert "Heading: One two three" in plain_text(report.blocks)


def test_the_notes_of_the_later_edition_are_listed_last() -> None:
    old = of_text("Words[^1] and more[^2].\n\n[^1]: Here.\n\n[^2]: There.")
    new = of_text("Words[^1] and more[^2].\n\n[^1]: Here.\n\n[^2]: There now.")
    *_, words, heading, notes = change_report(compare(old, new)).blocks
    assert [plain_text((each,)) for each in (words, heading)] == ["Words1 and more2.", "Notes"]
    assert notes.kind == "ordered_list"
    assert [plain_text((each,)) for each in notes.children] == ["Here.", "There now."]


def test_a_line_between_two_parts_stays_a_line() -> None:
    report = change_report(compare(of_text("One.\n\nTwo."), of_text("One.\n\n---\n\nTwo three.")))
    assert [each.kind for each in report.blocks[-3:]] == ["paragraph", "rule", "paragraph"]


def test_a_heading_that_moved_has_no_marks_in_the_contents() -> None:
    old = "# One two three four\n\nStays here.\n\nStays too, it does so."
    new = "Stays here.\n\nStays too, it does so.\n\n# One two three four"
    report = change_report(compare(of_text(old), of_text(new)))
    assert report.sections[-1].title == "One two three four"
    assert "Heading: " not in plain_text(report.blocks)


def test_what_moved_says_so_at_both_places() -> None:
    old = "One two three four five.\n\nStays here for good, always."
    new = "Stays here for good, always.\n\nOne two three four five."
    words = plain_text(change_report(compare(of_text(old), of_text(new))).blocks)
    assert "Moved: " in words
    assert "Moved here: " in words


def test_the_lead_is_told_before_and_now(tmp_path: Path) -> None:
    turned = FIRST.replace("fog: C, strike: {rating: I", "fog: II, strike: {rating: C")
    changes = compare(read(tmp_path, "a.md", FIRST), read(tmp_path, "b.md", turned))
    words = plain_text(change_report(changes).blocks)
    assert "Before: least refuted is Fog." in words
    assert "Now: least refuted is A strike." in words
    plain = compare(read(tmp_path, "a.md", FIRST), read(tmp_path, "c.md", "# One\n"))
    assert "Now: no lead is reckoned." in plain_text(change_report(plain).blocks)


def test_what_was_not_compared_is_a_warning(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("briefing_app.model.editions.text_changes.MOST_WORDS", 2)
    report = change_report(compare(of_text("one two three four"), of_text("one two three five")))
    assert "Not all was compared" in [each.string("title") for each in walk(report.blocks)]


@pytest.mark.parametrize(
    ("first", "second", "text"),
    [
        ("SECRET", "UNCLASSIFIED", "SECRET"),
        ("TLP:GREEN", "TLP:AMBER", "TLP:AMBER"),
        ("UK SECRET", "UK OFFICIAL", "UK SECRET"),
        ("SECRET//NF", "SECRET", "SECRET//NF and SECRET"),
        ("SECRET", "TOP SECRET//NOFORN", "TOP SECRET//NOFORN"),
        ("TOP SECRET//ORCON/NOFORN", "UNCLASSIFIED", "TOP SECRET//ORCON/NOFORN"),
        ("TOP SECRET//SCI", "SECRET", "TOP SECRET//SCI"),
        ("SECRET//NOFORN", "TOP SECRET", "SECRET//NOFORN and TOP SECRET"),
        ("SECRET//SI-ABC/TK", "SECRET", "SECRET//SI-ABC/TK"),
        ("SECRET//NOFORN", "SECRET//HCS-P//NOFORN", "SECRET//HCS-P//NOFORN"),
        ("SECRET//REL TO GBR", "SECRET//NOFORN", "SECRET//REL TO GBR and SECRET//NOFORN"),
        ("SECRET", "TOP SECRET//REL TO GBR", "SECRET and TOP SECRET//REL TO GBR"),
        ("SECRET", "TLP:CLEAR", "SECRET and TLP:CLEAR"),
        ("Desk only", "Desk 4 only", "Desk only and Desk 4 only"),
        ("SECRET", "", "SECRET"),
    ],
)
def test_the_marking_is_the_higher_one(first: str, second: str, text: str) -> None:
    one, other = (marking(each) if each else None for each in (first, second))
    found, back = highest((one, other)), highest((other, one))
    assert found is not None
    assert back is not None
    assert found.text == text
    assert (found.background, found.foreground) == (back.background, back.foreground)
    assert highest((None, None)) is None


def test_of_many_markings_none_is_named_that_another_covers() -> None:
    texts = ("SECRET//NOFORN", "SECRET", "TLP:RED", "SECRET//NOFORN", "UNCLASSIFIED", "TLP:CLEAR")
    found = highest(map(marking, texts))
    assert found is not None
    assert found.text == "SECRET//NOFORN and TLP:RED"


@given(TEXTS, TEXTS)
def test_every_report_can_be_written_and_holds_every_word(
    before: Briefing, after: Briefing
) -> None:
    changes = compare(before, after)
    report = change_report(changes)
    fixed = words_in("en")
    titles = [callout_title(each, fixed) for each in walk(report.blocks) if each.kind == "callout"]
    words = " ".join([plain_text(report.blocks), *titles])
    for briefing in (before, after):
        for unit in units_of(briefing):
            for word in unit.words:
                shown = word.sign in {"", "citation"} and unit.node.kind != "rule"
                assert not shown or word.text in words
    for node in walk(report.blocks):
        if node.kind in BLOCK_KINDS and node.kind == "row":
            assert node.children
    to_html(report)
    to_json(report)
    changes_to_json(changes)


def test_what_went_is_shown_where_it_was() -> None:
    table = "| a | b |\n| --- | --- |\n| c | d |\n| e | f |"
    shorter = "| a | b |\n| --- | --- |\n| e | f |"
    for old, new, kind in (
        ("- one\n- two\n- three", "- one\n- three", "item"),
        (table, shorter, "row"),
        ("Term\n:   One\n:   Two words", "Term\n:   Two words", "definition"),
        ("> One\n>\n> Two words", "> Two words", "quote"),
    ):
        report = change_report(compare(of_text(old), of_text(new)))
        around = [node for node in walk(report.blocks) if node.kind == kind]
        assert any(marked((node,), "strike") for node in around), kind


@pytest.mark.parametrize(
    ("before", "after", "kind", "rows"),
    [
        (
            "| A | 1 |\n| B | 2 |\n| C | 3 |", "| C | 3 |\n| A | 1 |\n| B | 2 |", "table",
            ["N|C", "C|3", "A|1", "B|2", "C|3"],
        ),
        ("| A | 1 |\n| B | 2 |\n| C | 3 |", "| A | 1 |", "table", ["N|C", "A|1", "B|2", "C|3"]),
        ("| A | 1 |\n| B | |", "| A | 1 |", "table", ["N|C", "A|1", "B|"]),
        ("- a one\n- b two\n- c three", "- a one", "bullet_list", ["a one", "b two", "c three"]),
        (
            "- a one\n    - b two\n    - c three\n- d four", "- a one\n    - b two", "bullet_list",
            ["a one b two c three", "d four"],
        ),
        ("> a one\n>\n> b two", "> a one", "quote", ["a one", "b two"]),
    ],
)  # fmt: skip
def test_what_went_from_the_end_of_a_block_is_shown_in_it(
    before: str, after: str, kind: str, rows: list[str]
) -> None:
    head = "| N | C |\n| --- | --- |\n" if kind == "table" else ""
    end = "\n\nThe end of the text."
    old, new = (of_text(f"{head}{each}{end}") for each in (before, after))
    blocks = change_report(compare(old, new)).blocks
    (found,) = (each for each in blocks if each.kind == kind)
    shown = ("|" if kind == "table" else " ").join
    parts = [shown(plain_text((part,)).strip() for part in each.children or (each,))
             for each in found.children]  # fmt: skip
    assert parts == rows


def test_a_column_that_went_is_shown_in_its_rows() -> None:
    old = of_text("| N | C | D |\n| --- | --- | --- |\n| A | 1 | x |\n| B | 2 | y |")
    new = of_text("| N | C |\n| --- | --- |\n| A | 1 |\n| B | 2 |")
    table = change_report(compare(old, new)).blocks[-1]
    assert [[plain_text((cell,)) for cell in row.children] for row in table.children] == [
        ["N", "C D"], ["A", "1 x"], ["B", "2 y"],
    ]  # fmt: skip


def test_other_units_are_marked_too() -> None:
    old = (
        '```\nsome code here\n```\n\n!!! note "A title of it"\n    Words.\n\nNote[^1].\n\n[^1]: A.'
    )
    new = old.replace("some code", "other code").replace("of it", "of this")
    report = change_report(compare(of_text(old), of_text(new)))
    assert {"some", "it"} <= set(marked(report.blocks, "strike"))
    assert "superscript" in {node.kind for node in walk(report.blocks)}


def test_links_inside_the_briefing_are_words() -> None:
    text = "See [there](#one) and [@brown] and [mail](mailto:a@b.org).\n\n# One"
    old, new = of_text(text), of_text(f"{text}\n\nMore.")
    cited = Node("citation", text="[@brown]", attributes={"target": "source", "ref": "brown"})
    block = Node("paragraph", (cited,))
    old, new = (each._replace(blocks=(block, *each.blocks)) for each in (old, new))
    report = change_report(compare(old, new))
    assert {"citation", "link"}.isdisjoint({node.kind for node in walk(report.blocks)})
    assert "[brown]" in plain_text(report.blocks)
    assert "link" not in {node.kind for node in walk(report.blocks)}
    assert "See there and" in plain_text(report.blocks)


def test_briefings_with_different_ids_are_named() -> None:
    old, new = (of_text("Words.")._replace(id=each) for each in ("ferry", "train"))
    callout = change_report(compare(old, new)).blocks[0]
    assert callout.string("variant") == "warning"
    assert "“ferry”, “train”" in plain_text((callout,))
    for other in (new._replace(id="ferry"), new._replace(id="")):
        assert compare(old, other).ids == ()


def judged(likelihood: str, confidence: str = "") -> Briefing:
    """Return a briefing with one motivation, judged so."""
    fog = Motivation("fog", "Fog", likelihood=likelihood, confidence=confidence)
    table = Comparison("Why?", "Motivation", (fog,), (), {}, ())
    return of_text("Words.")._replace(comparison=table)


@pytest.mark.parametrize(("before", "words"), [("", "not given"), ("perhaps", "perhaps")])
def test_what_was_not_judged_before_is_said(before: str, words: str) -> None:
    report = change_report(compare(judged(before, "low"), judged("likely")))
    cells = [plain_text((each,)) for each in walk(report.blocks) if each.kind == "cell"]
    assert words in cells
    assert any(each.startswith("likely (55 to 80\u00a0%)") for each in cells)
    assert "low" in cells


def test_another_reason_for_a_likelihood_has_its_name() -> None:
    briefing = judged("likely")
    table = briefing.comparison
    assert table is not None
    before, after = (
        briefing._replace(comparison=table._replace(motivations=(
            table.motivations[0]._replace(ground=Ground(because=words)),
        )))
        for words in ("Two saw it.", "Three saw it.")
    )  # fmt: skip
    report = change_report(compare(before, after))
    cells = [plain_text((each,)) for each in walk(report.blocks) if each.kind == "cell"]
    assert "Likelihood" in cells


def test_a_lead_that_nothing_turns_is_said() -> None:
    changes = compare(judged("likely"), judged("likely"))
    held = LeadState(("fog",), (), (), tie=False, reckoned=True)
    words = plain_text(change_report(changes._replace(lead=(NO_LEAD, held))).blocks)
    assert "Now: least refuted is Fog." in words
    assert "No single item turns it." in words


def test_a_paragraph_that_moved_says_so_side_by_side() -> None:
    first, second = "One is here now.", "Two is a longer one, and it moves up."
    changes = compare(of_text(f"{first}\n\nMiddle words.\n\n{second}"),
                      of_text(f"{second}\n\n{first}\n\nMiddle words."))  # fmt: skip
    words = plain_text(change_report(changes, side_by_side=True).blocks)
    assert "(moved)" in words


@pytest.mark.parametrize(("came", "told"), [(True, "new"), (False, "gone")])
def test_a_source_that_came_or_went_is_told_so(came: bool, told: str) -> None:
    without = Briefing("a.md", "a.md", "The ferry", ())
    with_one = without._replace(sources=(Source("log", 1, "The log"),))
    found = change_report(compare(without, with_one) if came else compare(with_one, without))
    rows = [node.children for node in walk(found.blocks) if node.kind == "row"]
    assert [plain_text((cell,)) for cell in rows[-1][:2]] == ["log", told]
    assert marked(found.blocks, "insertion" if came else "strike") == ["The log"]
    assert marked(found.blocks, "strike" if came else "insertion") == []
