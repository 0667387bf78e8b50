"""What is around the tree: numbers, lines, images, citations, sections."""

import pytest

from briefing_app.input.lines import Lines
from briefing_app.input.text.parsing import parse_text
from briefing_app.model.tree import plain_text, walk
from tests.bench.generate import briefing
from tests.input.text.reference import context


def test_sections_are_the_headings_at_the_top_with_their_first_paragraphs():
    text = "# A\n\n## B\n\none\n\n# C\n\n> # Not D\n\n# E *e*\n\n- x\n\ntwo\n\n### F"
    document = parse_text(text, context())
    assert [tuple(section) for section in document.sections] == [
        ("a", "A", 1, 0, 1),
        ("b", "B", 2, 1, 1),
        ("c", "C", 1, 3, None),
        ("e-e", "E e", 1, 5, 2),
        ("f", "F", 3, 8, None),
    ]
    assert document.paragraphs == 2


def test_words_are_those_of_the_text_and_not_of_its_notes():
    text = (
        "# One *two*\n\nthree-four `five six`.[^n]  \nseven\n\n    eight = 9\n\n[^n]: not counted\n"
    )
    assert parse_text(text, context()).words == 9


def test_images_are_asked_for_with_their_sources_and_lines():
    asked = []

    def image(source, line):
        asked.append((source, line))
        return f"key of {source}" if source != "y_z.png" else ""

    text = "![a](b.png)\n\n![c *d*][e] ![a](b.png)\n\n[e]: assets/e%20f.png\n\n![x](y\\_z.png)"
    document = parse_text(text, context(first_line=11, image=image))
    assert asked == [("b.png", 11), ("assets/e%20f.png", 13), ("b.png", 13), ("y_z.png", 17)]
    images = [node for node in walk(document.blocks) if node.kind == "image"]
    assert [node.string("source") for node in images] == [
        "key of b.png",
        "key of assets/e%20f.png",
        "key of b.png",
        "",
    ]
    assert [node.text for node in images] == ["a", "c d", "a", "x"]


def test_problems_are_told_with_the_lines_of_the_file():
    text = "one\n\n[a](#b)\n[c](data:x)\n\n[d](data:x) [@nobody]"
    document = parse_text(text, context(first_line=21, sources={"brown": 1}))
    assert [(each.line, each.code, each.severity) for each in document.problems] == [
        (23, "unknown-anchor", "note"),
        (24, "refused-link", "note"),
        (26, "unknown-citation", "warning"),
    ]
    assert {problem.file for problem in document.problems} == {"text.md"}


def test_notes_of_a_kind_are_told_together():
    many = "".join(f"[{n}](/x{n})\n\n" for n in range(12))
    text = f"{many}[a](#b) [c](#d)\n\n<!-- e -->f<style>g</style>\n\nh <script>i</script><!-- j -->"
    links, *told = [problem.sentence for problem in parse_text(text, context()).problems]
    assert links.startswith("12 links are shown as text and not as links. “/x0” is shown as text")
    assert links.endswith(" See lines 1, 3, 5, 7, 9, 11, 13, 15, 17, 19 and 2 more.")
    assert told == [
        "2 links lead nowhere. The link to “#b” leads nowhere: nothing has this id.",
        "The text holds 2 comments, not shown. See lines 27, 29.",
        "The text holds 2 scripts or styles, left out. See lines 27, 29.",
    ]


def test_citations_are_counted_by_the_paragraphs_that_make_them():
    text = (
        "One [@brown] [@brown].\n\nTwo [@E1].[^n]\n\n- [@mount]\n\nThree [see @E1; @brown].\n\n"
        "[^n]: [@other]"
    )
    sources = {"brown": 1, "mount": 2, "other": 3, "unused": 4}
    document = parse_text(text, context(sources=sources, evidence=["E1"]))
    assert document.cited == {"brown": (1, 3), "E1": (2, 3), "mount": (), "other": ()}
    assert not document.problems


def test_without_sources_nothing_is_a_citation():
    document = parse_text("One [@brown].", context())
    assert plain_text(document.blocks) == "One [@brown]."
    assert not document.problems


def test_what_the_parser_uses_as_signs_of_its_own_means_nothing_in_a_text():
    text = "a\x02klzzwxh:0000\x03 \x02fence:0\x03 \x0242\x03 `b\x02`"
    document = parse_text(text, context())
    assert plain_text(document.blocks) == "aklzzwxh:0000 fence:0 42 b"


@pytest.mark.parametrize("text", ["", "\n", "  \n\t\n", "\r\n\r\n", "\ufeff"])
def test_a_text_without_words_is_empty(text):
    document = parse_text(text, context())
    assert document.words == len(plain_text(document.blocks).split())
    assert document.paragraphs <= 1


def test_line_ends_of_all_kinds_are_the_same():
    text = "# A\n\none\ntwo\n\n- three\n"
    told = [parse_text(text.replace("\n", end), context()) for end in ("\n", "\r\n", "\r")]
    assert told[0] == told[1] == told[2]


def test_a_piece_that_is_asked_for_again_is_found_further_down():
    lines = Lines("b\na\nb\na\n\na", 11)
    lines.first, lines.end = 1, 4
    assert [lines.line("a") for _ in range(3)] == [12, 14, 12]
    assert lines.line("b") == 13
    assert lines.line("c") == lines.block() == 12
    lines.first, lines.end = 5, 6
    assert lines.line("a") == 16
    assert lines.first_from(12, "b") == 13
    assert lines.first_from(12, "c") == 12


def test_the_same_heading_many_times_has_many_ids():
    document = parse_text("# a\n\n" * 300 + "[x](#a-299)", context())
    assert len({section.id for section in document.sections}) == 300
    (link,) = [node for node in walk(document.blocks) if node.kind == "link"]
    assert link.string("target") == document.sections[299].id


def test_a_long_briefing_has_no_problems():
    text = briefing(0.1).split("\n---\n", 1)[1]
    sources = {f"source-{number}": number for number in range(1, 13)}
    evidence = [f"E{number}" for number in range(1, 11)]
    document = parse_text(text, context(sources=sources, evidence=evidence))
    assert not document.problems
    assert document.paragraphs > 80
    assert len(document.footnotes) > 20
    kinds = {node.kind for node in walk(document.blocks)}
    assert {
        "table",
        "callout",
        "quote",
        "definition_list",
        "citation",
        "footnote_reference",
    } <= kinds
    assert briefing(0.1) == briefing(0.1)


def test_a_fence_far_behind_the_start_of_its_item_is_still_code():
    text = "- item\n" + "    more\n" * 250 + "    ```\n    code\n    ```\n"
    assert "code" in plain_text(parse_text(text, context()).blocks)
