"""The real program as a screen reader finds it on the accessibility bus."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from briefing_app.model.briefing import Briefing
from briefing_app.ui.comparison.cell_wording import question_parts
from tests.known_reading import read_once

ROOT = Path(__file__).parents[2]
BUS = Path("/usr/libexec/at-spi-bus-launcher")
PROGRAMS = ("Xvfb", "openbox", "xdotool", "dbus-run-session")
SCRIPT = """
{bus} --launch-immediately >/dev/null 2>&1 &
openbox >/dev/null 2>&1 &
"{python}" -m briefing_app &
program=$!
timeout 280 /usr/bin/python3 "{reader}" "{out}" "{last}"
result=$?
xdotool key --clearmodifiers ctrl+q
wait $program || result=$?
kill $(jobs -p) 2>/dev/null
exit $result
"""


def missing() -> str:
    """Say what is not on this machine; empty if all is there."""
    lacking = [name for name in PROGRAMS if shutil.which(name) is None]
    lacking += [] if BUS.exists() else [BUS.name]
    if not lacking:
        tried = subprocess.run(["/usr/bin/python3", "-c", "import pyatspi"], capture_output=True,
                               check=False)  # fmt: skip
        lacking += [] if tried.returncode == 0 else ["pyatspi"]
    return ", ".join(lacking)


pytestmark = pytest.mark.skipif(bool(missing()), reason=f"not on this machine: {missing()}")

Part = dict[str, Any]


@pytest.fixture(scope="module")
def heard(tmp_path_factory: pytest.TempPathFactory) -> Part:
    """Start the program with a screen reader, and return what that was told."""
    home = tmp_path_factory.mktemp("home")
    out = home / "heard.json"
    script = SCRIPT.format(
        bus=BUS, python=sys.executable, reader=Path(__file__).with_name("screen_reader.py"),
        out=out, last="Sources",
    )  # fmt: skip
    environment = os.environ | {
        "QT_QPA_PLATFORM": "xcb", "XDG_DATA_HOME": str(home), "HOME": str(home),
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "PYTHONPATH": str(ROOT),
    }  # fmt: skip
    # Without -noreset the display ends all connections when the first of the programs ends its own.
    with subprocess.Popen(
        ["Xvfb", "-noreset", "-displayfd", "1", "-screen", "0", "1366x900x24"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    ) as display:  # fmt: skip
        assert display.stdout is not None
        environment["DISPLAY"] = f":{display.stdout.readline().strip()}"
        try:
            run = subprocess.run(
                ["dbus-run-session", "--", "bash", "-c", script], env=environment, cwd=ROOT,
                capture_output=True, text=True, timeout=300, check=False,
            )  # fmt: skip
        finally:
            display.terminate()
    assert run.returncode == 0, run.stderr
    return dict(json.loads(out.read_text("utf-8")))


@pytest.fixture(scope="module")
def briefing() -> Briefing:
    return read_once()


def walk(part: Part) -> Iterator[Part]:
    yield part
    for each in part["children"]:
        yield from walk(each)


def named(part: Part, role: str) -> list[str]:
    """Return the names of all parts of a role."""
    return [each["name"] for each in walk(part) if each["role"] == role]


@pytest.fixture(scope="module")
def text(heard: Part) -> Part:
    return next(each for each in walk(heard["tree"]) if each["role"] == "document frame")


def test_the_window_and_the_marking_are_named(heard: Part, briefing: Briefing) -> None:
    assert named(heard["tree"], "frame") == [f"{briefing.title} – Briefing App"]
    assert briefing.marking is not None
    assert any(briefing.marking.text in name for name in named(heard["tree"], "filler"))


def test_the_views_are_radio_buttons_in_a_named_group(heard: Part) -> None:
    views = next(each for each in walk(heard["tree"]) if each["name"] == "View")
    assert views["role"] == "panel"
    assert [(each["role"], each["name"], each["checked"]) for each in views["children"]] == [
        ("radio button", "Read", False),
        ("radio button", "Compare", False),
        ("radio button", "Both", True),
    ]


def test_only_a_section_with_others_in_it_is_expanded(heard: Part, briefing: Briefing) -> None:
    tree = next(each for each in walk(heard["tree"]) if each["role"] == "tree")
    levels = [each.level for each in briefing.sections]
    outer = [each.title for each, below in zip(briefing.sections, levels[1:], strict=False)
             if below > each.level]  # fmt: skip
    assert [each["name"] for each in tree["children"] if each["expanded"]] == outer


def test_headings_have_their_levels(text: Part, briefing: Briefing) -> None:
    headings = [(each["name"], each["level"]) for each in walk(text) if each["role"] == "heading"]
    assert headings[0] == (briefing.title, 1)
    wanted = [(section.title, section.level) for section in briefing.sections]
    found = [heading for heading in headings if heading in wanted]
    assert found == [each for each in wanted if each[0] != briefing.title]


def test_the_text_and_the_sections_are_told_in_their_language(text: Part, heard: Part) -> None:
    tree = next(each for each in walk(heard["tree"]) if each["role"] == "tree")
    told = {each["language"] for part in (text, *tree["children"]) for each in walk(part)}
    assert told == {"en_US"}


def test_paragraphs_are_there_in_their_order(text: Part, briefing: Briefing) -> None:
    numbers = [each["description"] for each in walk(text)
               if each["description"].startswith("Paragraph ")]  # fmt: skip
    assert numbers == [f"Paragraph {number + 1}" for number in range(briefing.paragraphs)]


def test_links_lists_tables_and_callouts_are_told_by_role(text: Part) -> None:
    assert {"[E1]", "[1]", "1"} <= set(named(text, "link"))
    tables = [each for each in walk(text) if each["role"] == "table"]
    assert named(tables[0], "table column header") == ["When", "Who", "Standing"]
    assert "The Winter Olympics" in named(tables[0], "table cell")
    assert any(name.startswith("Editor’s note") for name in named(text, "comment"))
    assert named(text, "list item")


def test_the_comparison_is_told_cell_by_cell(heard: Part, briefing: Briefing) -> None:
    assert briefing.comparison is not None
    question, _remark = question_parts(briefing.comparison.question)
    table = next(each for each in walk(heard["tree"]) if each["name"] == question
                 and each["role"] == "table")  # fmt: skip
    assert len(named(table, "table column header")) == len(briefing.comparison.motivations)
    rows = named(table, "table row header")
    for item in briefing.comparison.evidence:
        assert any(name.startswith(f"{item.id}, ") for name in rows)


def test_a_table_that_gets_the_keys_is_told_and_then_its_cell(heard: Part) -> None:
    told = [each["role"] for each in heard["table"] if "focused" in each["event"]]
    assert told == ["table", "table cell"]


def test_a_link_below_the_table_can_be_pressed(heard: Part) -> None:
    assert heard["link"]["role"] == "link"
    assert heard["link"]["description"] == f"Go to paragraph {heard['link']['name'][2:]}"
    said = str(heard["pressed"][-1]["said"])
    assert f"paragraph {heard['link']['name'][2:]}: " in said


def test_the_status_is_told_with_its_values(heard: Part, briefing: Briefing) -> None:
    labels = named(heard["tree"], "label")
    assert f"Paragraph 1 of {briefing.paragraphs}" in labels
    assert "0 per cent read" in labels


def test_tab_gives_a_link_the_focus(heard: Part) -> None:
    assert ("link", "[1]") in [(each["role"], each["said"]) for each in heard["tab"]]


def test_turning_a_page_says_where_one_is(heard: Part) -> None:
    said = [each["said"] for each in heard["page"] if "announcement" in each["event"]]
    assert any("paragraph " in str(words) for words in said)


def test_the_cursor_is_followed(heard: Part) -> None:
    assert any("caret" in each["event"] for each in heard["caret"])


def test_hits_of_find_are_announced_and_can_be_read(heard: Part) -> None:
    said = [str(each["said"]) for each in heard["find"] if "announcement" in each["event"]]
    count = re.match(r"\d+ of \d+", said[-1])
    assert count is not None
    assert count[0] in heard["hits"]


def test_the_choice_in_the_palette_is_announced(heard: Part) -> None:
    said = [str(each["said"]) for each in heard["palette"] if "announcement" in each["event"]]
    assert any(words.startswith("Theme: Dark") for words in said)
