"""The command compare, run within the test."""

import json
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

import pytest

from briefing_app.command_line.command import run
from briefing_app.input.reading import read_briefing
from briefing_app.translation import use
from tests.model.editions.test_comparing import FIRST, SECOND, WITH_CRITERIA
from tests.samples import png

Output = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def editions(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.md").write_text(FIRST, "utf-8")
    (tmp_path / "b.md").write_text(SECOND, "utf-8")
    return tmp_path


def test_what_changed_is_printed_with_the_judgements_first(capsys: Output) -> None:
    assert run(["compare", "a.md", "b.md"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "Likelihood of Fog: likely → very likely ↑",
        "Confidence of Fog: low → moderate ↑",
        "Marking: OFFICIAL → OFFICIAL-SENSITIVE",
        "As of: 1 March 2024 → 1 April 2024",
        "source log, grade: C3 → B2",
        "Rating E1 × A strike: I → II",
        "Text: 3 changed, 2 added, 1 removed, 0 moved",
    ]


@pytest.fixture
def _german() -> Iterator[None]:
    use("de")
    yield
    use("en")


@pytest.mark.usefixtures("_german")
def test_what_changed_is_printed_in_the_language_of_the_reader(capsys: Output) -> None:
    run(["compare", "a.md", "b.md"])
    lines = capsys.readouterr().out.splitlines()
    assert lines[1] == "Sicherheit von Fog: niedrig → mittel ↑"
    assert lines[2:4] == [
        "Einstufung: OFFICIAL → OFFICIAL-SENSITIVE", "Stand: 1 March 2024 → 1 April 2024",
    ]  # fmt: skip


def test_entries_that_came_and_went_are_printed(editions: Path, capsys: Output) -> None:
    (editions / "c.md").write_text(FIRST.replace("  - {id: crew, title: The crew}\n", ""), "utf-8")
    run(["compare", "a.md", "c.md"])
    assert "source crew: gone: The crew" in capsys.readouterr().out
    run(["compare", "c.md", "a.md"])
    assert "source crew: new: The crew" in capsys.readouterr().out
    (editions / "d.md").write_text("# One\n", "utf-8")
    run(["compare", "a.md", "d.md"])
    lines = capsys.readouterr().out.splitlines()
    assert lines[:2] == [
        "Before: least refuted is Fog. The lead changes without E1.", "Now: no lead is reckoned.",
    ]  # fmt: skip


def test_what_the_head_lost_or_gained_is_printed(editions: Path, capsys: Output) -> None:
    without = FIRST.replace("marking: OFFICIAL\n", "").replace("as_of: 2024-03-01\n", "")
    (editions / "c.md").write_text(without, "utf-8")
    run(["compare", "a.md", "c.md"])
    assert {"Marking: OFFICIAL → none", "As of: 1 March 2024 → none"} <= set(
        capsys.readouterr().out.splitlines()
    )
    run(["compare", "c.md", "a.md"])
    assert "Marking: none → OFFICIAL" in capsys.readouterr().out.splitlines()


def test_a_rating_with_another_reason_says_so(editions: Path, capsys: Output) -> None:
    (editions / "c.md").write_text(FIRST.replace("It was calm.", "It was still."), "utf-8")
    run(["compare", "a.md", "c.md"])
    assert "Rating E1 × A strike: I, for another reason" in capsys.readouterr().out


def test_the_same_is_one_sentence(capsys: Output) -> None:
    run(["compare", "a.md", "a.md"])
    assert capsys.readouterr().out == "The two editions say the same.\n"


@pytest.mark.parametrize("ending", [".pdf", ".html", ".docx", ".json", ".md", ".PDF"])
def test_every_ending_is_written(editions: Path, ending: str) -> None:
    assert run(["compare", "a.md", "b.md", "-o", f"out{ending}"]) == 0
    assert (editions / f"out{ending}").stat().st_size > 1000


def test_side_by_side_is_another_text(editions: Path) -> None:
    assert run(["compare", "a.md", "b.md", "-o", "out.md", "--side-by-side"]) == 0
    assert "| Paragraph | Before | Now |" in (editions / "out.md").read_text("utf-8")


def test_the_record_has_what_changed(editions: Path) -> None:
    run(["compare", "a.md", "b.md", "-o", "out.json"])
    record = json.loads((editions / "out.json").read_text("utf-8"))
    assert record["judgements"][0] == {
        "id": "fog", "kind": "likelihood", "title": "Fog", "before": "likely",
        "after": "very likely", "direction": "up",
    }  # fmt: skip
    assert record["judgements"][-1]["kind"] == "wording"
    assert record["ratings"][0]["before"] == "I"
    assert record["sources"][0]["fields"] == ["grade"]
    assert {each["kind"] for each in record["text"]} == {"same", "changed", "added", "removed"}
    assert record["lead"]["changed"] is False


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["a.md"], "NEW"),
        (["a.md", "b.md", "--side-by-side"], "--side-by-side needs -o"),
        (["a.md", "b.md", "-o", "out.xlsx"], ".pdf, .html, .docx, .json or .md"),
        (["a.md", "b.md", "-o", "b.md"], "the briefing is read from this file"),
        (["a.md", "b.md", "-o", "a.md"], "the briefing is read from this file"),
        (["a.md", "none.md"], "No such file."),
    ],
)
def test_a_mistake_is_one_sentence(words: list[str], sentence: str, capsys: Output) -> None:
    assert run(["compare", *words]) == 2
    assert sentence in capsys.readouterr().err


def test_a_report_in_markdown_finds_pictures_from_another_folder(
    editions: Path, capsys: Output
) -> None:
    for name in ("old", "new"):
        (editions / name / "img").mkdir(parents=True)
        (editions / name / "img" / "a b.png").write_bytes(png(3, 2))
        text = f"The {name} text.\n\n![Map](img/a%20b.png)\n"
        (editions / name / "x.md").write_text(text, "utf-8")
    assert run(["compare", "old/x.md", "new/x.md", "-o", "old/report.md"]) == 0
    assert capsys.readouterr().err == ""
    assert "![Map](<../new/img/a b.png>)" in (editions / "old" / "report.md").read_text("utf-8")
    again = read_briefing("old/report.md", pictures=str(editions / "new"))
    assert [each.width for each in again.assets.values()] == [3]


def test_a_report_in_markdown_tells_which_pictures_it_cannot_show(
    editions: Path, capsys: Output
) -> None:
    names = ["a.png", "b.png"]
    for count in (1, 2):
        for edition in ("old", "new"):
            with ZipFile(editions / f"{edition}.textpack", "w") as archive:
                shown = "".join(f"![Map]({name})\n\n" for name in names[:count])
                archive.writestr("text.md", f"{shown}The {edition} text.\n")
                archive.writestr("info.json", '{"version": 2}')
                for name in names[:count]:
                    archive.writestr(name, png(3, 2))
        assert run(["compare", "old.textpack", "new.textpack", "-o", "report.html"]) == 0
        assert capsys.readouterr().err == ""
        assert run(["compare", "old.textpack", "new.textpack", "-o", "report.md"]) == 0
        told = "“a.png”" if count == 1 else "2 pictures, such as “a.png”"
        assert capsys.readouterr().err.startswith(f"The report does not show {told}: Markdown")


def test_different_briefings_are_told_by_their_ids(editions: Path, capsys: Output) -> None:
    for name, ref in (("a.md", "ferry"), ("b.md", "train")):
        text = (editions / name).read_text("utf-8")
        (editions / name).write_text(text.replace("as_of", f"id: {ref}\nas_of", 1), "utf-8")
    assert run(["compare", "a.md", "b.md"]) == 0
    first = capsys.readouterr().out.splitlines()[0]
    assert first.startswith("These briefings say of themselves that they are different ones")
    assert run(["compare", "a.md", "b.md", "-o", "out.json"]) == 0
    written = json.loads((editions / "out.json").read_text("utf-8"))
    assert (written["before"]["id"], written["after"]["id"]) == ("ferry", "train")


def test_criteria_reasons_events_and_scales_are_printed(editions: Path, capsys: Output) -> None:
    after = WITH_CRITERIA.replace("What it costs", "Its cost").replace("The log", "The crew")
    after = after.replace("2024-03-02", "2024-03-04").replace(
        "---\ntitle", "---\nscale: phia\ntitle"
    )
    (editions / "c.md").write_text(WITH_CRITERIA, "utf-8")
    (editions / "d.md").write_text(after, "utf-8")
    run(["compare", "c.md", "d.md"])
    assert capsys.readouterr().out.splitlines()[:5] == [
        "Likelihood of Fog: likely → likely",
        "The editions use different scales, so that their bands cannot be compared as they are.",
        "motivation fog, Likelihood: The log → The crew",
        "Criterion cost: What it costs → Its cost",
        "Event “It sails”, date: 2 March 2024 → 4 March 2024",
    ]
