import errno
import os
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.input import reading
from briefing_app.input.reading import read_briefing
from briefing_app.model.errors import FileMissingError
from briefing_app.model.marking.markings import marking
from briefing_app.model.scales import ICD203, PHIA, Grade
from briefing_app.model.tree import plain_text, walk
from briefing_app.resources import built_in
from tests.samples import png

GOOD = """\
---
title: The turn
subtitle: Of 2018
as_of: 2018-04-24
author: A desk officer
marking: TLP:GREEN
lang: en-GB
scale: phia
desk: {room: [EA, '3']}
sources:
  - {id: brown, title: W. Brown, grade: C3, date: 2018-04, note: An economist.}
timeline:
  - {date: 1953-07, event: The armistice, section: the-question}
comparison: tables/ratings.yaml
---
# The question

Hunger is the reason [@brown].

## What was seen

Fears of a famine [@E1]. ![A field](assets/a%20b.png)
"""
RATINGS = """\
question: Why?
motivations:
  - {id: m1, title: The economy, section: the-question, likelihood: likely}
criteria: [{id: who, title: Who}]
cells: {who: {m1: Brown}}
evidence:
  - {id: E1, text: Fears, source: brown, ratings: {m1: {rating: CC, because: It fits.}}}
  - {id: E2, text: More, section: what-was-seen}
"""


@pytest.fixture
def bundle(tmp_path):
    root = tmp_path / "A.textbundle"
    (root / "assets").mkdir(parents=True)
    (root / "tables").mkdir()
    (root / "text.md").write_text(GOOD, "utf-8")
    (root / "tables" / "ratings.yaml").write_text(RATINGS, "utf-8")
    (root / "info.json").write_text('{"version": 2}')
    (root / "assets" / "a b.png").write_bytes(png(8, 6))
    return root


def pack(bundle, target):
    with ZipFile(target, "w") as writer:
        for path in bundle.rglob("*"):
            writer.write(path, path.relative_to(bundle.parent).as_posix())
    return target


def test_a_bundle_is_read_whole(bundle):
    briefing = read_briefing(bundle)
    assert briefing.problems == ()
    assert (briefing.file, briefing.name) == (str(bundle), "A.textbundle")
    assert (briefing.title, briefing.subtitle, briefing.author) == (
        "The turn", "Of 2018", "A desk officer",
    )  # fmt: skip
    assert (str(briefing.as_of), briefing.lang, briefing.scale) == ("24 April 2018", "en-GB", PHIA)
    assert briefing.marking == marking("TLP:GREEN")
    assert briefing.extra == {"desk": {"room": ["EA", "3"]}}
    source = briefing.source("brown")
    assert (source.number, source.grade, str(source.date)) == (1, Grade("C", "3"), "April 2018")
    assert [each.section for each in briefing.timeline] == ["the-question"]
    assert [each.id for each in briefing.sections] == ["the-question", "what-was-seen"]
    assert briefing.paragraphs == 2
    assert briefing.words > 10


def test_its_comparison_knows_the_paragraphs(bundle):
    comparison = read_briefing(bundle).comparison
    assert [each.likelihood for each in comparison.motivations] == ["likely"]
    first, second = comparison.evidence
    assert first.ratings["m1"].because == "It fits."
    assert (first.paragraphs, second.paragraphs) == ((2,), (2,))


def test_its_image_is_there_under_the_key_of_its_node(bundle):
    briefing = read_briefing(bundle)
    images = [node for node in walk(briefing.blocks) if node.kind == "image"]
    assert [node.string("source") for node in images] == ["assets/a b.png"]
    assert briefing.assets["assets/a b.png"].width == 8


def test_a_pack_reads_the_same(bundle, tmp_path):
    folder, zipped = read_briefing(bundle), read_briefing(pack(bundle, tmp_path / "A.briefing"))
    assert zipped.blocks == folder.blocks
    assert zipped.comparison == folder.comparison
    assert zipped.assets == {name: asset._replace(file="") for name, asset in folder.assets.items()}
    assert zipped.problems == ()


def test_any_markdown_file_opens(tmp_path):
    file = tmp_path / "notes.md"
    file.write_text("Words before.\n\n## A heading\n\nWords.\n\n# The *title*\n")
    briefing = read_briefing(file)
    assert (briefing.title, briefing.problems) == ("The title", ())
    file.write_text("Words before.\n\n## A heading\n\nWords.\n")
    assert read_briefing(file).title == "notes"
    assert (briefing.scale, briefing.lang, briefing.marking) == (ICD203, "en", None)
    assert briefing.comparison is None
    file.write_text("Words only.\n")
    assert read_briefing(file).title == "notes"


def test_a_file_that_names_no_language_has_that_of_its_script(tmp_path):
    file = tmp_path / "notes.md"
    file.write_text("# 북한\n\n두 지도자가 만났다.\n", "utf-8")
    assert read_briefing(file).lang == "ko"
    file.write_text("---\nlang: en\n---\n두 지도자가 만났다.\n", "utf-8")
    assert read_briefing(file).lang == "en"


def test_broken_front_matter_stands_before_the_text(tmp_path, monkeypatch):
    monkeypatch.setattr(reading, "BLOCK_LETTERS", 30)
    file = tmp_path / "a.md"
    file.write_text("---\ntitle: One\nmarking: SECRET\nx: a: b\n---\n# A heading\n\nWords.\n")
    briefing = read_briefing(file)
    assert (briefing.title, briefing.marking) == ("One", marking("SECRET"))
    code = [node for node in briefing.blocks if node.kind == "code_block"]
    assert "".join(node.text for node in code) == "---\ntitle: One\nmarking: SECRET\nx: a: b\n---"
    assert len(code) == 2
    section = briefing.section("a-heading")
    assert plain_text([briefing.blocks[section.block]]) == "A heading"


def test_faults_of_a_comparison_are_told_with_their_lines(tmp_path):
    (tmp_path / "a.md").write_text("---\ntitle: T\ncomparison: c.yaml\n---\n\nText.\n")
    (tmp_path / "c.yaml").write_text(
        "question: Why?\n"
        "question: How?\n"
        "motivations: [{id: a, title: A}, {id: b, title: B}]\n"
        "criteria:\n"
        "- {id: k, title: K}\n"
        "- {id: k, title: L}\n"
        "evidence: [{id: E1, text: Seen, ratings: {a: perhaps, b: I}}]\n"
    )
    problems = read_briefing(tmp_path / "a.md").problems
    assert [(each.line, each.sentence) for each in problems] == [
        (2, "“question” is given twice; the first, on line 1, counts."),
        (
            6,
            "The id “k” is already that of the criterion on line 5; this criterion is left out.",
        ),
        (7, "“perhaps” is not a rating; write CC, C, N, I, II or NA."),
    ]


def test_silence_for_what_is_no_check_is_told(tmp_path):
    (tmp_path / "a.md").write_text("---\ntitle: T\nsilence: [nonsense]\n---\n\nText.\n")
    (problem,) = read_briefing(tmp_path / "a.md").problems
    assert problem.line == 3
    assert problem.sentence.startswith("“nonsense” is not a check; write ")


def test_problems_come_in_the_order_of_lines(tmp_path):
    file = tmp_path / "a.md"
    (tmp_path / "c.yaml").write_text("question: Why?\n")
    file.write_text(
        "---\ntitle: One\nas_of: never\nsources: [{id: a, title: A}]\ncomparison: c.yaml\n---\n"
        "![](none.png)\n"
    )
    codes = [(each.line, each.code) for each in read_briefing(file).problems]
    assert codes == [
        (3, "bad-date"), (4, "uncited-source"), (7, "image-missing"), (1, "missing-field"),
    ]  # fmt: skip


@given(
    st.lists(
        st.tuples(
            st.integers(0, len(GOOD)),
            st.integers(0, 6),
            st.text("ab:-[]{}'\"#&*!|>?%@,~\\ \n\t\u202e", max_size=4),
        ),
        min_size=1,
        max_size=5,
    )
)
def test_no_slip_of_the_pen_keeps_a_briefing_closed(tmp_path_factory, slips):
    text = GOOD
    for place, length, words in slips:
        text = text[:place] + words + text[place + length :]
    file = tmp_path_factory.mktemp("slips") / "a.md"
    file.write_text(text, "utf-8")
    briefing = read_briefing(file)
    assert briefing.title
    last = text.count("\n") + 1
    assert all(each.line is None or 1 <= each.line <= last for each in briefing.problems)


def test_what_is_not_there_is_an_error(tmp_path):
    with pytest.raises(FileMissingError):
        read_briefing(tmp_path / "none.md")


def test_the_built_in_briefing_has_its_place():
    assert built_in().parts[-2:] == ("briefings", "north-korea.textbundle")


def test_a_name_that_is_too_long_is_a_problem_with_its_line(tmp_path):
    file = tmp_path / "a.md"
    long = "x" * 300
    file.write_text(
        f"---\ntitle: A\ncomparison: {long}.csv\n---\n![A field]({long}.png) [on]({long}.md)\n"
    )
    briefing = read_briefing(file)
    assert [(each.line, each.code) for each in briefing.problems] == [
        (3, "comparison-missing"),
        (5, "image-missing"),
    ]
    for long_path in (tmp_path / f"{long}.md", tmp_path / ("d/" * 3000)):
        with pytest.raises(FileMissingError, match=r"It cannot be opened: .*too long"):
            read_briefing(long_path)


@pytest.mark.skipif(sys.platform == "win32", reason="names are bytes on POSIX only")
@pytest.mark.parametrize("form", ["a.md", "A.textbundle", "A.textpack"])
def test_a_name_that_is_not_utf_8_is_read(bundle, tmp_path, form):
    folder = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9"))
    folder.mkdir()
    file = folder / Path(os.fsdecode(b"\xff" + os.fsencode(form)))
    if form.endswith("pack"):
        pack(bundle, file)
    elif form.endswith("bundle"):
        bundle.rename(file)
    else:
        file.write_text(GOOD)
    briefing = read_briefing(file)
    assert briefing.file == str(file)
    assert briefing.name == f"⟨0xFF⟩{form}"


def test_an_error_of_the_disk_under_an_image_is_a_problem(bundle, tmp_path, monkeypatch):
    archive = pack(bundle, tmp_path / "A.textpack")
    read = ZipFile.open

    def broken(archive, member, *rest):
        if member.filename.endswith(".png"):
            raise OSError(errno.EIO, "Input/output error")
        return read(archive, member, *rest)

    monkeypatch.setattr(ZipFile, "open", broken)
    problems = read_briefing(archive).problems
    assert [(each.line, each.code, each.sentence) for each in problems] == [
        (22, "image-missing", "“assets/a b.png” cannot be read: the disk reports an error.")
    ]


def test_an_image_on_the_web_is_a_note(tmp_path):
    file = tmp_path / "a.md"
    file.write_text("![](https://a.org/b.png)", "utf-8")
    (problem,) = read_briefing(file).problems
    assert (problem.line, problem.code, problem.severity) == (1, "image-remote", "note")
    assert problem.sentence.startswith("The image “https://a.org/b.png”")


def test_images_on_the_web_are_one_note(tmp_path):
    file = tmp_path / "a.md"
    file.write_text(
        "![](https://a.org/b.png)\n\n![](//c.org/d.png) ![](https://a.org/b.png)", "utf-8"
    )
    (problem,) = read_briefing(file).problems
    assert (problem.line, problem.code, problem.severity) == (1, "image-remote", "note")
    assert problem.sentence.startswith("2 images are on the web. The image “https://a.org/b.png”")
    assert problem.sentence.endswith("See lines 1, 3.")


def test_an_image_without_words_is_told_once_with_its_line(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / f"{name}.png").write_bytes(png(2, 1))
    file = tmp_path / "a.md"
    text = "# A\n\nText.\n\n![](a.png) ![](a.png)\n\n![Words](b.png) ![](b.png 'Words')\n"
    file.write_text(text, "utf-8")
    (problem,) = read_briefing(file).problems
    assert (problem.line, problem.code) == (5, "image-without-words")
    assert "“a.png” has no words" in problem.sentence


def test_too_many_marks_on_a_letter_are_told_with_their_line(tmp_path: Path) -> None:
    path = tmp_path / "marks.md"
    path.write_text(f"# Title\n\nPlain.\n\ne{chr(0x301) * 70}\n", "utf-8")
    (problem,) = read_briefing(path).problems
    assert (problem.code, problem.line, problem.severity) == ("too-many-marks", 5, "warning")


@pytest.mark.parametrize(
    ("lang", "label"), [("en", "Motivation"), ("ko", "동기"), ("xx", "Motivation")]
)
def test_a_column_is_called_a_motivation_in_the_language_of_the_text(
    tmp_path: Path, lang: str, label: str
) -> None:
    file = tmp_path / "a.md"
    table = "comparison: {question: Why?, motivations: [{id: m1, title: One}]}"
    file.write_text(f"---\ntitle: T\nlang: {lang}\n{table}\n---\nWords.\n", "utf-8")
    comparison = read_briefing(str(file)).comparison
    assert comparison is not None
    assert comparison.label == label


@pytest.mark.parametrize(("scale", "term"), [
    ("nato", ""), ("PHIA", ""), ("''", ""), ("[icd203]", ""),
    ("null", "likely"), ("phia", "likely"),
])  # fmt: skip
def test_a_likelihood_of_a_scale_that_is_not_known_is_not_read(tmp_path, scale, term):
    path = tmp_path / "text.md"
    path.write_text(
        f"---\ntitle: T\nscale: {scale}\ncomparison:\n  motivations:\n"
        "    - {id: a, title: A, likelihood: likely}\n    - {id: b, title: B}\n"
        "  evidence: [{id: E1, text: x, ratings: {a: C}}]\n---\nWords.\n",
        "utf-8",
    )
    briefing = read_briefing(path)
    assert [each.likelihood for each in briefing.comparison.motivations] == [term, ""]
    assert any(each.line == 3 for each in briefing.problems) != bool(term)
