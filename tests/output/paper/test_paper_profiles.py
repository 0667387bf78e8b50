"""Profiles of the paper: those of the program, and a desk's own."""

import json
import re
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from briefing_app.model.errors import OutputError
from briefing_app.output.paper.paper_data import paper_data
from briefing_app.output.paper.paper_options import PaperOptions
from briefing_app.output.paper.paper_pdf import make_pdf
from briefing_app.output.paper.paper_profiles import USUAL, profile, profile_names
from tests.known_reading import read_once


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a desk's own profiles."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    folder = tmp_path / "briefing-app" / "profiles"
    folder.mkdir(parents=True)
    return folder


@pytest.mark.usefixtures("folder")
def test_the_profiles_of_the_program_are_there_and_valid() -> None:
    names = profile_names()
    assert names == ("briefing", "one-pager", "annotated", "large-print", "ballot", "slides")
    for name in names:
        found = profile(name)
        assert found.title
        assert found.about
        changed = found.options("letter") != PaperOptions(paper="letter")
        assert changed == (name != USUAL)


@pytest.mark.usefixtures("folder")
def test_a_profile_is_on_the_paper_of_the_place_unless_it_names_one() -> None:
    assert profile("annotated").options("letter").paper == "letter"
    assert profile("slides").options("letter").paper == "screen"


def test_a_desk_has_profiles_of_its_own(folder: Path) -> None:
    (folder / "house.json").write_text(
        '{"title": "House", "about": "Ours", "options": {"paper": "a5", "sources": false}}', "utf-8"
    )
    (folder / "briefing.json").write_text('{"options": {"contents": false}}', "utf-8")
    assert profile_names()[-1] == "house"
    options = profile("house").options("a4")
    assert (options.paper, options.sources, options.text) == ("a5", False, True)
    assert not profile("briefing").options("a4").contents
    assert profile("briefing").title == "briefing"


@pytest.mark.parametrize(
    ("written", "told", "line"),
    [
        ("{", "not valid JSON", 1),
        ('{\n"title": "A"\n"about": "B"}', "not valid JSON", 3),
        ("[" * 60_000, "not valid JSON", None),
        ("\udcff", "not valid JSON", None),
        ("[]", "A profile is an object", None),
        ("3", "A profile is an object", None),
        ('{"options": []}', "A profile is an object", 1),
        ('{\n"option": {}}', "A profile is an object", 2),
        ('{"options": {"paper": "b5"}}', '“paper” cannot be "b5" in a profile', 1),
        ('{"options": {\n"grey": 1,\n"grey" : 2}}', "“grey” cannot be 2", 3),
        ('{"options": {"letters": 300}}', "“letters” cannot be 300", 1),
        ('{"options": {"margin": true}}', "“margin” cannot be true", 1),
        ('{"options": {"sections": ["a"]}}', "“sections” cannot be", 1),
        ('{"options": {"grey": 1}}', "“grey” cannot be 1", 1),
        ('{"options": {"c\\u0061n": true}}', "“can” cannot be true", None),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_profile_is_a_sentence_with_its_line(
    folder: Path, written: str, told: str, line: int | None
) -> None:
    file = folder / "house.json"
    file.write_text(written, "utf-8", "surrogateescape")
    with pytest.raises(OutputError) as caught:
        profile("house")
    assert told in caught.value.problem.sentence
    assert (caught.value.problem.file, caught.value.problem.line) == (str(file), line)


def test_a_profile_may_begin_with_the_mark_of_its_encoding(folder: Path) -> None:
    (folder / "house.json").write_text('{"options": {"grey": true}}', "utf-8-sig")
    assert profile("house").options("a4").grey


def test_only_a_file_is_a_profile(folder: Path) -> None:
    (folder / "house.json").mkdir()
    assert "house" not in profile_names()


@pytest.mark.parametrize("name", ["posters", "../briefing", ""])
@pytest.mark.usefixtures("folder")
def test_an_unknown_profile_is_a_sentence_with_those_that_there_are(name: str) -> None:
    with pytest.raises(OutputError, match=r"There are: briefing, one-pager"):
        profile(name)


def test_a_profile_that_cannot_be_read_is_a_sentence(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "house.json").write_text("{}", "utf-8")

    def fail(_path: Path, _mode: str) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(Path, "open", fail)
    with pytest.raises(OutputError, match="cannot be read"):
        profile("house")


def test_options_go_to_json_and_back() -> None:
    options = PaperOptions(layout="ballot", paper="a3", margin=20, letters=12.5, sheets="booklet")
    data = json.loads(json.dumps(options.to_json()))
    assert PaperOptions.from_json(data) == options
    base = PaperOptions(grey=True, contents=False)
    assert PaperOptions.from_json({"grey": "no", "paper": "a5"}, base) == PaperOptions(
        grey=True, contents=False, paper="a5"
    )


def test_no_row_of_a_large_table_is_alone_at_the_foot_of_a_page() -> None:
    briefing = read_once()
    large = profile("large-print").options("a4")
    options = replace(large, text=False, reasons=False, tagged=False)
    document = pypdfium2.PdfDocument(make_pdf(briefing, options))
    pages = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    parts = [part for page in pages for part in re.split("Evidence · items", page)[1:]]
    assert len(parts) > 4
    for part in parts:
        assert len(re.findall(r"^E\d+ ", part, re.MULTILINE)) >= (1 if "Weighted" in part else 2)


@pytest.mark.parametrize(
    ("name", "words", "whole"),
    [("briefing", 1, True), ("large-print", 1, True), ("briefing", 16, False)],
)
def test_reasons_are_whole_unless_they_take_most_of_a_page(
    name: str, words: int, *, whole: bool
) -> None:
    briefing = read_once()
    assert briefing.comparison
    evidence = tuple(
        item._replace(ratings={
            key: rating._replace(because=rating.because * words)
            for key, rating in item.ratings.items()
        })
        for item in briefing.comparison.evidence
    )  # fmt: skip
    briefing = briefing._replace(comparison=briefing.comparison._replace(evidence=evidence))
    data = json.loads(paper_data(briefing, profile(name).options("a4")).json)
    assert {entry["whole"] for entry in data["comparison"]["reasons"]} == {whole}


def test_reasons_in_one_column_stand_on_upright_pages() -> None:
    large = profile("large-print").options("a4")
    document = pypdfium2.PdfDocument(make_pdf(read_once(), replace(large, text=False)))
    pages = [(page.get_size(), page.get_textpage().get_text_bounded()) for page in document]
    document.close()
    words = {"In brief": False, "The reasons for the ratings": False, "Weighted": True}
    for told, lies in words.items():
        assert {size[0] > size[1] for size, text in pages if told in text} == {lies}
    items = [len(re.findall(r"^E\d+ ", text, re.MULTILINE)) for size, text in pages
             if size[0] < size[1] and "The economy:" in text]  # fmt: skip
    assert items[1:-1] == [2] * len(items[1:-1])
