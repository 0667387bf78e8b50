"""The file of a window: what is said while it is opened, and what stays when it is broken."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from briefing_app.store.state import Store
from briefing_app.ui.session import Session
from briefing_app.ui.window.main_window import MainWindow

WHOLE = "---\ntitle: Whole\n---\n\nSome words.\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "ferry.md"
    file.write_text(WHOLE, "utf-8")
    return file


@pytest.fixture
def window(qtbot: QtBot, file: Path) -> Iterator[MainWindow]:
    window = MainWindow(Session(Store(None)))
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.file.settled):
        window.open(str(file))
    yield window
    window.close()


def test_nothing_is_said_to_be_opened_once_it_is_there_or_cannot_be(
    window: MainWindow, file: Path, tmp_path: Path
) -> None:
    said: list[str] = []
    window.session.message.connect(said.append)
    other = tmp_path / "other.md"
    other.write_text("Others.\n", "utf-8")
    for name, words in (
        ("ferry.md", WHOLE), ("ferry.md", ""), ("ferry.md", "---\ntitle: [\n---\n"),
        ("other.md", None), ("missing.md", None), ("ferry.md", WHOLE),
    ):  # fmt: skip
        if words is not None:
            file.write_text(words, "utf-8")
        said.clear()
        window.open(str(tmp_path / name))
        assert said[0] == f"Opening {name} …", (name, words)
        assert said[-1] == "", (name, words)


def test_a_file_that_was_broken_from_the_start_is_shown_as_it_changes(
    window: MainWindow, file: Path
) -> None:
    broken = file.with_name("broken.md")
    broken.write_text("---\ntitle: [\n---\n\nFirst.\n", "utf-8")
    window.open(str(broken))
    for words in ("Second.", "Third."):
        broken.write_text(f"---\ntitle: [\n---\n\n{words}\n", "utf-8")
        window.file.reload()
        assert words in window.panes.reader.toPlainText()
        assert window.parts.notice.words == ""


@pytest.mark.parametrize("broken", ["", "---\ntitle: [\n---\n\nSome words.\n"])
def test_a_file_that_is_broken_is_followed_until_it_is_mended(
    window: MainWindow, file: Path, broken: str, qtbot: QtBot
) -> None:
    window.parts.show_frame()
    file.write_text(broken, "utf-8")
    window.file.reload()
    assert window.session.briefing is not None
    assert window.session.briefing.title == "Whole"
    assert window.parts.notice.words.endswith(("as it was.", "as it was before."))
    with qtbot.waitSignal(window.file.shown, timeout=5000):
        file.write_text(WHOLE.replace("Whole", "Mended"), "utf-8")
    assert window.session.briefing.title == "Mended"
    assert window.parts.notice.words == ""
