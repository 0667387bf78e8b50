"""What CUPS is asked for, and how its answers are understood."""

import os
import stat
from pathlib import Path

import pytest

from briefing_app.model.errors import OutputError
from briefing_app.output.paper.paper_options import SHEETS
from briefing_app.output.pdf import print_queue
from briefing_app.output.pdf.print_queue import (
    PrintChoices,
    Queues,
    environment,
    lp_arguments,
    page_numbers,
    queues,
    reason,
    takes_pdf,
)

pytestmark = pytest.mark.skipif(os.name != "posix", reason="CUPS is for POSIX systems")


@pytest.mark.parametrize(
    ("pages", "numbers"),
    [
        ("", [1, 2, 3, 4, 5, 6]),
        ("2,4-5", [2, 4, 5]),
        (" 4 – 5 , 2, 5", [2, 4, 5]),
        ("5-", [5, 6]),
        ("2، 4-5", [2, 4, 5]),
        ("6-99", [6]),
    ],
)
def test_pages_are_chosen_by_number(pages: str, numbers: list[int]) -> None:
    assert page_numbers(pages, 6) == numbers


@pytest.mark.parametrize("pages", ["0", "x", "2-1", "1,,2", "-3", "1-2-3", "٣"])
def test_what_is_no_list_of_pages_is_refused(pages: str) -> None:
    with pytest.raises(ValueError, match="like this"):
        page_numbers(pages, 6)


def test_pages_that_are_not_there_are_refused() -> None:
    with pytest.raises(ValueError, match="The last page is 6"):
        page_numbers("7-9", 6)
    with pytest.raises(ValueError, match="only one page"):
        page_numbers("2-", 1)


def test_pages_of_no_paper_fill_that_of_the_printer() -> None:
    arguments = lp_arguments("Slides", SHEETS["screen"].media, 1, PrintChoices("Office"))
    assert "print-scaling=fit" in arguments
    assert not [each for each in arguments if each.startswith("media=")]
    assert all(sheet.media for name, sheet in SHEETS.items() if name != "screen")


def test_a_job_says_all_that_was_chosen() -> None:
    choices = PrintChoices("Office", "5, 1-2", 3, False, "two-sided-long-edge", True)
    arguments = lp_arguments("The  ferry\n", "iso_a4_210x297mm", 6, choices)
    assert arguments[:8] == ["-d", "Office", "-t", "The ferry", "-n", "3", "-P", "1-2,5"]
    assert set(arguments[9::2]) == {
        "media=iso_a4_210x297mm", "collate=false", "sides=two-sided-long-edge",
        "print-color-mode=monochrome",
    }  # fmt: skip


def test_the_name_of_a_job_is_one_short_line() -> None:
    title = lp_arguments("e\u202e" + "é" * 300, "m", 1, PrintChoices("q"))[3]
    assert len(title.encode()) <= 255
    assert title.startswith("eéé")
    assert lp_arguments("\u200b", "m", 1, PrintChoices("q"))[3] == "Briefing"
    assert "-P" not in lp_arguments("t", "m", 1, PrintChoices("q", pages="1"))


def test_choices_are_kept_but_for_the_pages_and_copies_of_one_job() -> None:
    choices = PrintChoices("Office", "2", 9, False, "two-sided-short-edge", True)
    kept = PrintChoices.from_json(choices.to_json())
    assert kept == PrintChoices("Office", "", 1, False, "two-sided-short-edge", True)


@pytest.mark.parametrize("value", [None, [], {"sides": "three"}, {"sides": 4, "grey": "yes"}])
def test_what_is_not_valid_is_the_default(value: object) -> None:
    assert PrintChoices.from_json(value) == PrintChoices()


def _program(folder: Path, name: str, script: str) -> None:
    program = folder / name
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)


def test_the_queues_are_those_of_lpstat(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    _program(
        tmp_path, "lpstat",
        '[ "$1" = -d ] && echo "system default destination: Two" && exit; echo One; echo Two',
    )  # fmt: skip
    _program(tmp_path, "lp", "")
    assert takes_pdf()
    assert queues() == Queues(("One", "Two"), "Two")
    _program(tmp_path, "lpstat", "echo no system default destination")
    assert queues().default == ""


def test_a_print_system_that_does_not_answer_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not takes_pdf()
    with pytest.raises(OutputError, match="does not answer"):
        queues()
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    monkeypatch.setattr(print_queue, "_ANSWER_S", 0.05)
    _program(tmp_path, "lpstat", "sleep 5")
    with pytest.raises(OutputError, match="does not answer"):
        queues()


def test_programs_of_the_system_find_their_own_libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("LD_LIBRARY_PATH", raising=False)
    assert "LD_LIBRARY_PATH" not in environment()
    monkeypatch.setenv("LD_LIBRARY_PATH", "/bundle")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/own")
    assert environment()["LD_LIBRARY_PATH"] == "/own"


def test_the_reason_is_what_lp_says() -> None:
    assert reason("/usr/bin/lp: Error - The printer or class does not exist.\n") == (
        "The printer or class does not exist"
    )
    assert reason("") == "it gave no reason"
