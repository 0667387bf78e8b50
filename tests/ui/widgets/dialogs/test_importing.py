"""What one notice says of several files, and what becomes of those of a briefing that is gone."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from briefing_app.model.errors import Problem
from briefing_app.ui.session import Session
from briefing_app.ui.widgets.dialogs.importing import Importing


def _problems(count: int) -> list[Problem]:
    return [Problem("a.json", None, "odd", f"Entry {n}.", "note") for n in range(count)]


def _notice(session: Session, qtbot: QtBot, *files: str, problems: int) -> tuple[str, str]:
    def read(path: Path) -> str:
        if path.name == "bad":
            raise ValueError("It is bad.")
        return path.name

    def take(importing: Importing, imported: object) -> None:
        importing.say(f"Got {imported}.")
        importing.say_problems(_problems(problems))

    with qtbot.waitSignal(session.notice) as told:
        Importing(session, read, take).start(files)
    assert told.args is not None
    return told.args[0], told.args[1]


def test_one_notice_says_all_and_how_much_is_not_listed(session: Session, qtbot: QtBot) -> None:
    words, severity = _notice(session, qtbot, "one", problems=10)
    assert words.startswith("Got one.\nEntry 0.\n")
    assert words.endswith("\nEntry 7.\n2 more are not listed.")
    assert severity == "warning"


def test_eight_problems_are_all_listed(session: Session, qtbot: QtBot) -> None:
    words, _ = _notice(session, qtbot, "one", problems=8)
    assert words.endswith("\nEntry 7.")


def test_a_file_that_fails_does_not_hide_the_others(session: Session, qtbot: QtBot) -> None:
    words, severity = _notice(session, qtbot, "one", "bad", "two", problems=0)
    assert words == "Got one.\nIt is bad.\nGot two."
    assert severity == "error"
    assert _notice(session, qtbot, "bad", "one", problems=1)[1] == "error"
