"""The command track, run within the test."""

import json
from pathlib import Path

import pytest

from briefing_app.command_line.command import run
from tests.model.editions.test_comparing import FIRST, SECOND

Output = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def editions(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.md").write_text(FIRST, "utf-8")
    turned = SECOND.replace("fog: C,", "fog: I,").replace("fog: N", "fog: II")
    (tmp_path / "b.md").write_text(turned, "utf-8")
    (tmp_path / "c.md").write_text("Words.\n", "utf-8")
    return tmp_path


def test_the_likelihoods_are_printed_by_edition(capsys: Output) -> None:
    assert run(["track", "b.md", "a.md"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "1 March 2024: a.md",
        "  Fog: likely, leads",
        "  A strike: unlikely",
        "1 April 2024: b.md",
        "  the lead changes to A strike",
        "  Fog: very likely",
        "  A strike: unlikely, leads",
    ]


def test_an_edition_without_motivations_has_gaps(capsys: Output) -> None:
    assert run(["track", "a.md", "c.md"]) == 0
    assert capsys.readouterr().out.splitlines()[3:] == [
        "no date: c.md", "  Fog: –", "  A strike: –",
    ]  # fmt: skip


def test_what_is_not_estimated_is_said(editions: Path, capsys: Output) -> None:
    (editions / "d.md").write_text(FIRST.replace(", likelihood: unlikely", ""), "utf-8")
    assert run(["track", "d.md"]) == 0
    assert "  A strike: not estimated" in capsys.readouterr().out


@pytest.mark.parametrize("ending", ["json", "md", "html"])
def test_it_is_written_to_a_file(editions: Path, ending: str) -> None:
    assert run(["track", "a.md", "b.md", "-o", f"track.{ending}"]) == 0
    written = (editions / f"track.{ending}").read_text("utf-8")
    assert "very likely" in written
    if ending == "json":
        assert [each["lead_changed"] for each in json.loads(written)["editions"]] == [False, True]


def test_it_is_never_written_over_an_edition(editions: Path, capsys: Output) -> None:
    assert run(["track", "a.md", "b.md", "-o", "b.md"]) == 2
    assert "b.md" in capsys.readouterr().err
    assert (editions / "b.md").read_text("utf-8").startswith("---\ntitle: The ferry")


def test_another_ending_is_refused(capsys: Output) -> None:
    assert run(["track", "a.md", "-o", "track.xlsx"]) == 2
    assert ".pdf, .html, .docx, .md or .json" in capsys.readouterr().err
